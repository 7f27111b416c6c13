package web

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/sqlite"
	"entente.example/internal/store/storetest"
	"entente.example/internal/text"
)

// sample is a document for tests, written line by line: a line's first word says
// what its block is (see blockMarks), and readings find their words by quotes.
type sample struct {
	address, body string
	reading       record.Reading
}

// blockMarks begin the lines of a sample; a line with none is a paragraph.
var blockMarks = []struct {
	mark  string
	kind  text.BlockKind
	level int
}{
	{"TITLE ", text.Title, 0}, {"H1 ", text.Heading, 1}, {"H2 ", text.Heading, 2}, {"LI1 ", text.ListItem, 1}, {"LI2 ", text.ListItem, 2},
	{"ROW ", text.TableRow, 0}, {"QUOTE ", text.Quotation, 0}, {"NAV ", text.Navigation, 0}, {"CAPTION ", text.Caption, 0}, {"DATE ", text.Dateline, 0},
	{"SIGN ", text.Signature, 0},
}

func (d sample) text() *text.Document {
	var b strings.Builder
	out := &text.Document{}
	parent := -1
	for line := range strings.SplitSeq(strings.TrimSpace(d.body), "\n") {
		block := text.Block{Kind: text.Paragraph, Parent: -1}
		for _, m := range blockMarks {
			if rest, ok := strings.CutPrefix(line, m.mark); ok {
				block.Kind, block.Level, line = m.kind, m.level, rest
			}
		}
		if block.Kind == text.ListItem {
			block.Label, line, _ = strings.Cut(line, " ")
		}
		if block.Level == 2 {
			block.Parent = parent
		}
		if block.Level == 1 {
			parent = len(out.Blocks)
		}
		block.Start = b.Len()
		b.WriteString(line)
		block.End = b.Len()
		b.WriteByte('\n')
		out.Blocks = append(out.Blocks, block)
	}
	out.Text = b.String()
	return out
}

// at is the evidence for words that stand in the sample's text.
func (d sample) at(t testing.TB, quote string) record.Evidence {
	t.Helper()
	words := d.text().Text
	i := strings.Index(words, quote)
	if i < 0 {
		t.Fatalf("the sample has no %q", quote)
	}
	start := utf8.RuneCountInString(words[:i])
	return record.Evidence{Exact: quote, Start: start, End: start + utf8.RuneCountInString(quote), SourceStart: i, SourceEnd: i + len(quote), Rule: "test.rule"}
}

func (d sample) addition() store.Addition {
	original := []byte(d.body)
	sum := sha256.Sum256(original)
	id := record.DocumentID(hex.EncodeToString(sum[:]))
	r := d.reading
	r.Document, r.Engine = id, "test"
	record.AssignIDs(&r)
	return store.Addition{Original: original, Text: d.text(), Reading: &r, Document: record.Document{ID: id, Address: d.address, MediaType: "text/plain",
		Encoding: "utf-8", Size: len(original), Added: time.Date(2024, 9, 1, 12, 0, 0, 0, time.UTC)}}
}

// id is the document's number.
func (d sample) id() record.DocumentID { return d.addition().Document.ID }

// readout is a document with a block of every kind, and facts that nest and overlap.
func readout(t testing.TB) sample {
	d := sample{address: "https://ministry.example/readout", body: `
NAV Home > Press
TITLE Annual Ministerial Meeting of Japan and ASEAN
DATE 5 June 2024
CAPTION The table before the 37 th meeting
The Annual Ministerial Meeting was held on 5 June 2024 in Bangkok at 10:00 local time (12:00 JST), for about 70 minutes.
H1 Coöperation of the two sides
LI1 (1) The Minister stated that Japan will send 200 teachers to ASEAN by March 2025, and thanked all.
LI2 (i) She said that the Bright Rivers Initiative was launched in May 2024.
LI2 (ii) ASEAN welcomed the launch of the Bright Rivers Initiative and hoped for more.
LI1 (2) Both sides agreed to meet again in 2025.
H2 Figures
ROW Year	Teachers
ROW 2023	150 were sent
QUOTE Rivers are roads that walk.
SIGN The Secretariat
NAV Back to the top`}
	speaker := []record.Speaker{{Person: "EXEMPLAR Hana", Of: "JP"}}
	asean := []record.Speaker{{Of: "ASEAN"}}
	topics := []string{"education", "people-exchange"}
	meeting, programme := d.at(t, "The Annual Ministerial Meeting was held on 5 June 2024"), d.at(t, "Bright Rivers Initiative")
	warning := d.at(t, "5 June 2024")
	send, teachers, deadline := d.at(t, "send"), d.at(t, "200 teachers"), d.at(t, "by March 2025")
	d.reading = record.Reading{
		Title: "Annual Ministerial Meeting of Japan and ASEAN", Issuer: "JP", Date: "2024-06-05", Kind: record.Readout, Language: "en",
		Meetings: []record.Meeting{{Name: "Annual Ministerial Meeting", Mode: record.InPerson, Date: "2024-06-05", Start: "10:00", UTCOffset: "+07:00",
			OtherClock: &record.Clock{Time: "12:00", Zone: "JST", Agrees: true}, DurationMinutes: 70, City: "Bangkok", Country: "TH",
			Participants: []record.Participant{{Person: "EXEMPLAR Hana", Office: "Minister for Examples", Of: "JP", Part: record.CoChair, Evidence: &meeting},
				{Group: "Ministers of ASEAN", Of: "ASEAN", Part: record.CoChair}}, Evidence: &meeting, Confidence: record.High}},
		Statements: []record.Statement{
			{Evidence: d.at(t, "stated that Japan will send 200 teachers to ASEAN by March 2025"), Speakers: speaker, Act: record.Commit, Topics: topics},
			{Evidence: d.at(t, "by March 2025, and thanked all"), Speakers: speaker, Act: record.Welcome},
			{Evidence: d.at(t, "welcomed the launch of the Bright Rivers Initiative"), Speakers: asean, Act: record.Welcome, Topics: []string{"environment"}},
			{Evidence: d.at(t, "hoped for more"), Speakers: asean, Act: record.Hope, Topics: []string{"environment"}},
			{Evidence: d.at(t, "agreed to meet again in 2025"), Speakers: append(speaker, asean...), Act: record.Agree, Topics: []string{"bilateral-relations"}},
		},
		Commitments: []record.Commitment{
			{Evidence: d.at(t, "will send 200 teachers to ASEAN by March 2025"), Actors: []record.PartyCode{"JP"}, Beneficiaries: []record.PartyCode{"ASEAN"}, Strength: record.Firm,
				Specific: true, Quantity: &record.Quantity{Value: 200, Unit: "teachers"}, Due: &record.Period{Start: "2024-06-05", End: "2025-03-31"}, Topics: topics,
				Programmes: []string{"Bright Rivers Initiative"}, Trackability: 6, Ingredients: []record.Ingredient{{Name: record.IngredientActor},
					{Name: record.IngredientAction, Evidence: &send}, {Name: record.IngredientQuantity, Evidence: &teachers}, {Name: record.IngredientUnit, Evidence: &teachers},
					{Name: record.IngredientBeneficiary}, {Name: record.IngredientDeadline, Evidence: &deadline}},
				Grounds: []record.Ground{{Field: "quantity", Sieve: "count", Evidence: d.at(t, "200 teachers")}}},
			{Evidence: d.at(t, "agreed to meet again in 2025"), Actors: []record.PartyCode{"JP", "ASEAN"}, Strength: record.Firm, Money: &record.Money{Amount: 35e9, Currency: "JPY"}},
		},
		Deliveries: []record.Delivery{
			{Evidence: d.at(t, "the Bright Rivers Initiative was launched in May 2024"), Actors: []record.PartyCode{"JP"}, When: &record.Period{Start: "2024-05-01", End: "2024-05-31"}, Programmes: []string{"Bright Rivers Initiative"}},
			{Evidence: d.at(t, "2023\t150 were sent"), Actors: []record.PartyCode{"JP"}, Quantity: &record.Quantity{Value: 150}},
		},
		Programmes:     []record.Programme{{Name: "Bright Rivers Initiative", Evidence: &programme, Mentions: []record.Evidence{programme}}},
		Warnings:       []record.Warning{{Code: "date", Message: "the date is given twice", Evidence: &warning}},
		NonCommitments: []record.NonCommitment{{Evidence: d.at(t, "hoped for more"), Reason: record.ReasonWish}},
	}
	return d
}

// earlier is the first version of a text at the same address as later.
func earlier(t testing.TB) sample {
	d := sample{address: "https://ministry.example/plan", body: "TITLE A plan\nJapan and ASEAN met on 1 July 2023. ASEAN will review the plan in 2024."}
	meeting := d.at(t, "Japan and ASEAN met on 1 July 2023")
	d.reading = record.Reading{Title: "A plan", Issuer: "ASEAN", Date: "2023-07-01", Kind: record.JointStatement, Language: "en",
		Meetings: []record.Meeting{{Name: "Annual Ministerial Meeting", Date: "2023-07-01", Mode: record.Video, Evidence: &meeting,
			Participants: []record.Participant{{Of: "JP"}, {Of: "ASEAN"}}}},
		Commitments: []record.Commitment{{Evidence: d.at(t, "will review the plan in 2024"), Actors: []record.PartyCode{"ASEAN"}, Beneficiaries: []record.PartyCode{"JP"}, Strength: record.Intended,
			Due: &record.Period{Start: "2024-01-01", End: "2024-12-31"}, Topics: []string{"development"}}}}
	return d
}

func later(t testing.TB) sample {
	d := earlier(t)
	d.body = strings.Replace(d.body, "A plan", "A plan, revised", 1)
	meeting := d.at(t, "Japan and ASEAN met on 1 July 2023")
	d.reading.Title = "A plan, revised"
	d.reading.Meetings[0].Evidence = &meeting
	d.reading.Commitments[0].Evidence = d.at(t, "will review the plan in 2024")
	return d
}

// hostile is a text that tries to become markup.
func hostile(t testing.TB) sample {
	d := sample{address: "javascript:alert(1)", body: "TITLE <script>alert(1)</script>\n<img src=x onerror=alert(2)> will pay \"1\" & '2' </mark></article>."}
	d.reading = record.Reading{Title: "<script>alert(1)</script>", Issuer: `"><b>`, Date: "2022-01-01", Kind: record.Other,
		Commitments: []record.Commitment{{Evidence: d.at(t, `will pay "1" & '2' </mark></article>`), Actors: []record.PartyCode{`"><b>`}, Strength: record.Firm,
			Topics: []string{"<i>"}, Programmes: []string{"<u>x</u>"}}}}
	return d
}

// long is a text of many parts, with a fact at its end.
func long(t testing.TB) sample {
	var b strings.Builder
	b.WriteString("TITLE A very long text\n")
	for i := range 400 {
		if i%40 == 0 {
			fmt.Fprintf(&b, "H1 Chapter %d\n", i/40+1)
		}
		fmt.Fprintf(&b, "Paragraph %d of many says at some length what paragraphs say, and goes on so that a page would be too long to read at once, or to send.\n", i+1)
	}
	b.WriteString("Japan will end this text in 2030.")
	d := sample{address: "https://ministry.example/long", body: b.String()}
	d.reading = record.Reading{Title: "A very long text", Issuer: "JP", Date: "2021-03-01", Kind: record.Other, Language: "en",
		Commitments: []record.Commitment{{Evidence: d.at(t, "will end this text in 2030"), Actors: []record.PartyCode{"JP"}, Strength: record.Firm}}}
	return d
}

// library is a record with all samples in it.
func library(t testing.TB) store.Store {
	t.Helper()
	s := emptyLibrary(t)
	for _, d := range []sample{readout(t), earlier(t), later(t), hostile(t), long(t)} {
		_, err := s.Add(storetest.Context(t), d.addition())
		must(t, err)
	}
	return s
}

// emptyLibrary is a record that everybody may read.
func emptyLibrary(t testing.TB) store.Store {
	t.Helper()
	s := closedLibrary(t)
	must(t, s.SetAnonymousReading(storetest.Context(t), true))
	return s
}

// closedLibrary is a new record, which nobody may read yet.
func closedLibrary(t testing.TB) store.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"))
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	return s
}

// fixedNow is the day of the tests.
func fixedNow() time.Time { return time.Date(2024, 11, 1, 9, 0, 0, 0, time.UTC) }

// as serves on behalf of somebody with a role, by a token of theirs.
func as(t testing.TB, s store.Store, name string, role access.Role) http.Handler {
	t.Helper()
	ctx := storetest.Context(t)
	must(t, s.AddUser(ctx, account.User{Name: name, Role: role}, ""))
	token, key, err := account.NewToken(rand.Reader, account.Token{User: name, Label: "tests", Scope: account.Write, Made: fixedNow(), Expires: fixedNow().AddDate(0, 0, 30)})
	must(t, err)
	must(t, s.MakeToken(ctx, token, account.Digest(key)))
	h := siteOver(s)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Set("Authorization", "Bearer "+key)
		h.ServeHTTP(w, r)
	})
}

// siteOver is the site over a record, on a fixed day.
func siteOver(s store.Store) http.Handler {
	return New(Options{Store: s, Version: "1.2.3", Checker: rules(), Now: fixedNow})
}
