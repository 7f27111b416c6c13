package gather_test

import (
	"context"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"entente.example/examples"
	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/source"
	"entente.example/internal/store"
	"entente.example/internal/store/sqlite"
)

// expected is a reading that people made of a text of the example: as a reading, with quotes for evidence.
type expected struct {
	record.Reading
	Statements []struct {
		record.Statement
		Quote string `json:"quote"`
	} `json:"statements"`
	Commitments []struct {
		record.Commitment
		Quote string `json:"quote"`
	} `json:"commitments"`
	Deliveries []struct {
		record.Delivery
		Quote string `json:"quote"`
	} `json:"deliveries"`
	Programmes []struct {
		Name    string `json:"name"`
		Acronym string `json:"acronym"`
	} `json:"programmes"`
}

// exampleTexts are the texts of the example that the golden briefs are made from.
const exampleTexts = "asean-japan/20*"

// example is a record with the texts of the example, as people read them: it does not change with the engine.
func example(t testing.TB) (context.Context, store.Store) {
	t.Helper()
	now := func() time.Time { return time.Date(2026, 1, 15, 9, 0, 0, 0, time.UTC) }
	ctx := access.With(t.Context(), access.Operator("tester", now))
	s, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "record.db"))
	must(t, err)
	t.Cleanup(func() { _ = s.Close() })
	names, err := fs.Glob(examples.FS, exampleTexts)
	must(t, err)
	for _, name := range names {
		_, err := s.Add(ctx, addition(t, name))
		must(t, err)
	}
	return ctx, s
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func addition(t testing.TB, name string) store.Addition {
	t.Helper()
	raw, err := fs.ReadFile(examples.FS, name)
	must(t, err)
	snapshot, err := source.Read(name, raw)
	must(t, err)
	base := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
	gold, err := os.ReadFile(filepath.Join("..", "..", "..", "examples", "asean-japan", "expected", base+".gold.json"))
	must(t, err)
	var e expected
	must(t, json.Unmarshal(gold, &e))
	r := e.reading(t, snapshot.Text.Text)
	r.Document, r.Engine, r.File = snapshot.ID, "by-hand", ""
	record.AssignIDs(r)
	return store.Addition{Original: raw, Text: snapshot.Text, Reading: r, Document: record.Document{ID: snapshot.ID, Address: name, MediaType: "text/plain",
		Encoding: "utf-8", Size: len(raw), Title: base, Added: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)}}
}

func (e expected) reading(t testing.TB, words string) *record.Reading {
	t.Helper()
	r := e.Reading
	for _, s := range e.Statements {
		s.Evidence = at(t, words, s.Quote)
		r.Statements = append(r.Statements, s.Statement)
	}
	for _, c := range e.Commitments {
		c.Evidence = at(t, words, c.Quote)
		r.Commitments = append(r.Commitments, c.Commitment)
	}
	for _, d := range e.Deliveries {
		d.Evidence = at(t, words, d.Quote)
		r.Deliveries = append(r.Deliveries, d.Delivery)
	}
	for _, p := range e.Programmes {
		r.Programmes = append(r.Programmes, record.Programme{Name: p.Name, Acronym: p.Acronym})
	}
	for i, m := range r.Meetings {
		words := at(t, words, firstSentence(words))
		r.Meetings[i].Evidence = &words
		for at := range m.Participants {
			m.Participants[at].Evidence = nil
		}
	}
	slices.SortStableFunc(r.Statements, func(a, b record.Statement) int { return a.Evidence.Start - b.Evidence.Start })
	return &r
}

// firstSentence is the first line of a text, where meetings are looked for.
func firstSentence(text string) string { return strings.SplitN(strings.TrimSpace(text), "\n", 2)[0] }

// at is the place of a quote; blanks and line breaks are alike.
func at(t testing.TB, text, quote string) record.Evidence {
	t.Helper()
	words := strings.Fields(quote)
	for i := range words {
		words[i] = regexp.QuoteMeta(words[i])
	}
	found := regexp.MustCompile(strings.Join(words, `[\s\x{a0}]+`)).FindStringIndex(text)
	if found == nil {
		return record.Evidence{Exact: quote}
	}
	start := utf8.RuneCountInString(text[:found[0]])
	exact := text[found[0]:found[1]]
	return record.Evidence{Exact: exact, Start: start, End: start + utf8.RuneCountInString(exact), SourceStart: found[0], SourceEnd: found[1], Rule: "test.hand"}
}
