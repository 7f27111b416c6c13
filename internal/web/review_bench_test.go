package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// Candidates that the benchmark of review lays out: documents, and facts in each.
const (
	benchDocuments  = 1000
	benchCandidates = 100
)

// many is a document of many suggestions, unlike that of any other number.
func many(t testing.TB, number int) store.Addition {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "TITLE Text %d\n", number)
	for i := range benchCandidates {
		fmt.Fprintf(&b, "Paragraph %d: Japan welcomed matter %d of text %d.\n", i, i, number)
	}
	d := sample{address: fmt.Sprintf("https://ministry.example/many/%d", number), body: b.String()}
	d.reading = record.Reading{Title: fmt.Sprintf("Text %d", number), Issuer: "JP", Kind: record.Readout, Language: "en",
		Date: record.Date(fmt.Sprintf("%d-%02d-%02d", 2000+number%25, 1+number%12, 1+number%28))}
	topics := []string{"education", "environment", "trade", "maritime"}
	classes := []record.Confidence{record.High, record.High, record.Medium, record.Low}
	words := d.text().Text
	for i := range benchCandidates {
		quote := fmt.Sprintf("welcomed matter %d of", i)
		at := strings.Index(words, quote)
		e := record.Evidence{Exact: quote, Start: at, End: at + len(quote), SourceStart: at, SourceEnd: at + len(quote), Rule: "test.rule"}
		if i%4 == 3 {
			d.reading.Commitments = append(d.reading.Commitments, record.Commitment{Evidence: e, Actors: []record.PartyCode{"JP"}, Strength: record.Firm, Topics: topics[i%3 : i%3+1], Confidence: classes[i/4%4]})
		} else {
			d.reading.Statements = append(d.reading.Statements, record.Statement{Evidence: e, Speakers: []record.Speaker{{Of: "JP"}}, Act: record.Welcome, Topics: topics[i%3 : i%3+1], Confidence: classes[i%4]})
		}
	}
	return d.addition()
}

// BenchmarkReview measures pages of review over a hundred thousand candidates,
// as they are asked for again, and each right after a decision, when nothing is
// remembered of what was counted before; and how long a decision takes.
func BenchmarkReview(b *testing.B) {
	s := emptyLibrary(b)
	var batch, all []store.Addition
	for n := range benchDocuments {
		batch = append(batch, many(b, n))
		if len(batch) == 100 {
			_, err := s.Add(storetest.Context(b), batch...)
			must(b, err)
			all, batch = append(all, batch...), nil
		}
	}
	h := as(b, s, "rae", access.Reviewer)
	decisions := 0
	decide := func() {
		d := all[decisions%benchDocuments]
		f := d.Reading.Facts()[decisions/benchDocuments%benchCandidates]
		decisions++
		if w := send(h, "/review/"+string(d.Document.ID)+"/"+string(f.ID), url.Values{"decision": {"accepted"}}); w.Code != http.StatusSeeOther {
			b.Fatalf("deciding: status %d", w.Code)
		}
	}
	document := "/review/" + string(all[7].Document.ID)
	paths := map[string][]string{
		"queue":          {"/review", "/review?offset=500", "/review?sort=position", "/review?choose=kind", "/review?state=reviewed"},
		"queue-filtered": {"/review?kind=statement", "/review?confidence=low", "/review?kind=commitment&confidence=high", "/review?topic=trade", "/review?text=matter"},
		"document":       {document, document + "?confidence=low", document + "?state=any"},
		"candidate":      {document + "/" + string(all[7].Reading.Statements[3].ID), document + "/" + string(all[7].Reading.Commitments[20].ID) + "?edit=yes"},
	}
	for name, list := range paths {
		b.Run(name, func(b *testing.B) { measure(b, h, list, func() {}) })
		b.Run(name+"-after-a-decision", func(b *testing.B) { measure(b, h, list, decide) })
	}
	b.Run("decision", func(b *testing.B) {
		for b.Loop() {
			decide()
		}
	})
}
