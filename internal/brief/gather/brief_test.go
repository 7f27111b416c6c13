package gather_test

import (
	"bytes"
	"context"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/brief"
	"entente.example/internal/brief/gather"
	"entente.example/internal/brief/press"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// sentences are all of a paper.
func sentences(p brief.Paper) []brief.Sentence {
	var list []brief.Sentence
	for _, part := range p.Parts {
		for _, g := range part.Groups {
			for _, i := range g.Items {
				list = append(list, i.Sentences...)
			}
		}
	}
	return list
}

// TestEverySentenceOpensItsWords wants a note on every sentence, and in the place of every note that leads into a
// document the words that its sentences quote.
func TestEverySentenceOpensItsWords(t *testing.T) {
	ctx, s := example(t)
	p := asked(ctx, t, s, "en")
	if len(p.Parts) < 7 || len(p.Notes) < 30 {
		t.Fatalf("%d parts, %d notes", len(p.Parts), len(p.Notes))
	}
	if page, err := press.Print(p, press.Markdown, press.Options{}); err != nil || bytes.ContainsRune(page, '\uFFFD') {
		t.Errorf("%v, or a letter that is none", err)
	}
	for _, sentence := range sentences(p) {
		if len(sentence.Notes) == 0 {
			t.Errorf("no note: %s", sentence.Text)
		}
		for _, n := range sentence.Notes {
			holds(ctx, t, s, sentence.Text, p.Notes[n-1])
		}
	}
}

// holds wants the words between a sentence's quotation marks where its note leads.
func holds(ctx context.Context, t *testing.T, s store.Store, sentence string, n brief.Note) {
	t.Helper()
	u, err := url.Parse(n.Path)
	must(t, err)
	_, quoted, _ := strings.Cut(sentence, "“")
	quoted, _, closed := strings.Cut(quoted, "”")
	if !closed || !strings.HasPrefix(n.Path, "/documents/") || u.Query().Get("start") == "" {
		return
	}
	text, err := s.Text(ctx, record.DocumentID(strings.TrimPrefix(u.Path, "/documents/")))
	must(t, err)
	start, _ := strconv.Atoi(u.Query().Get("start"))
	end, _ := strconv.Atoi(u.Query().Get("end"))
	bare := func(words string) string {
		return strings.NewReplacer("“", "", "”", "", "‘", "", "’", "", `"`, "", "'", "").Replace(strings.Join(strings.Fields(words), " "))
	}
	there := bare(string([]rune(text.Text)[start:end]))
	if want := strings.TrimSuffix(bare(quoted), " …"); !strings.HasPrefix(there, want) {
		t.Errorf("note %d leads to %q, not to %q", n.Number, there, want)
	}
}

// TestNothingFromLater: a brief for a meeting quotes no text from its day or later, but for when, where and who.
func TestNothingFromLater(t *testing.T) {
	ctx, s := example(t)
	p := asked(ctx, t, s, "en")
	for _, d := range p.Made.Documents {
		if d.Date > "2024-07-26" {
			t.Errorf("quotes %s of %s", d.Title, d.Date)
		}
	}
	later := map[int]bool{}
	for _, n := range p.Notes {
		later[n.Number] = strings.Contains(n.Detail, "26 July 2024")
	}
	for _, part := range p.Parts[1:] {
		for _, g := range part.Groups {
			for _, i := range g.Items {
				for _, sentence := range i.Sentences {
					if slices.ContainsFunc(sentence.Notes, func(n int) bool { return later[n] }) {
						t.Errorf("%s: %s", part.Key, sentence.Text)
					}
				}
			}
		}
	}
}

// TestSameBytes: the same record and order give the same bytes, in every format.
func TestSameBytes(t *testing.T) {
	ctx, s := example(t)
	otherCtx, other := example(t)
	for _, f := range []press.Format{press.HTML, press.Markdown, press.DOCX} {
		one, err := press.Print(asked(ctx, t, s, "en"), f, press.Options{})
		must(t, err)
		two, err := press.Print(asked(otherCtx, t, other, "en"), f, press.Options{})
		must(t, err)
		if !bytes.Equal(one, two) {
			t.Errorf("%s: two briefs of the same record differ", f)
		}
	}
}

// TestHiding: who may not see a document gets the brief of a record without it; who may is told that it is not public.
func TestHiding(t *testing.T) {
	ctx, s := example(t)
	vision := factWith(ctx, t, s, record.KindCommitment, "will cooperate on quality infrastructure").Document
	if p := asked(ctx, t, s, "en"); slices.ContainsFunc(p.Notices, internal) {
		t.Error("a brief of public texts says that it holds what is not public")
	}
	must(t, s.SetVisibility(ctx, vision, access.Visibility{Level: access.Internal}, ""))
	seen := asked(ctx, t, s, "en")
	if !slices.ContainsFunc(seen.Notices, internal) {
		t.Errorf("no notice of internal material in %q", seen.Notices)
	}
	if !slices.ContainsFunc(seen.Made.Documents, func(d brief.Source) bool { return d.ID == vision && d.NotPublic }) {
		t.Error("the list of documents does not say which is not public")
	}
	stranger := access.With(ctx, access.Viewer{Role: access.Anonymous})
	hidden := asked(stranger, t, s, "en")
	if slices.ContainsFunc(hidden.Made.Documents, func(d brief.Source) bool { return d.ID == vision }) {
		t.Error("quotes what the reader may not see")
	}
	must(t, s.Withdraw(ctx, vision, ""))
	if without := asked(ctx, t, s, "en"); !same(t, hidden, without) {
		t.Error("the brief for who may not see a document differs from that of a record without it")
	}
}

func internal(notice string) bool { return strings.Contains(notice, "internal material") }

func same(t *testing.T, a, b brief.Paper) bool {
	t.Helper()
	one, err := press.Print(a, press.HTML, press.Options{})
	must(t, err)
	two, err := press.Print(b, press.HTML, press.Options{})
	must(t, err)
	return bytes.Equal(one, two)
}

func TestOrdersThatAskForTooLittle(t *testing.T) {
	ctx, s := example(t)
	for name, c := range map[string]struct {
		order gather.Order
		kind  fault.Kind
	}{
		"for nobody":             {gather.Order{Series: "ASEAN-Japan Summit"}, fault.Invalid},
		"neither of both":        {gather.Order{For: "JP"}, fault.Invalid},
		"both":                   {gather.Order{For: "JP", Series: "a", Meeting: "m"}, fault.Invalid},
		"a series that is none":  {gather.Order{For: "JP", Series: "Forum on Clouds"}, fault.NotFound},
		"a meeting that is none": {gather.Order{For: "JP", Meeting: "m000000000000"}, fault.NotFound},
	} {
		if _, err := gather.Input(ctx, s, c.order); fault.KindOf(err) != c.kind || err == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
