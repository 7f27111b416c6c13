package web

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// sentSince is a later text that reports what became of the promise of readout.
func sentSince(t testing.TB) sample {
	d := sample{address: "https://ministry.example/progress", body: "TITLE Progress\nJapan has sent 120 teachers under the Bright Rivers Initiative."}
	d.reading = record.Reading{Title: "Progress", Issuer: "JP", Date: "2024-12-01", Kind: record.Readout, Language: "en",
		Deliveries: []record.Delivery{{Evidence: d.at(t, "Japan has sent 120 teachers under the Bright Rivers Initiative"), Actors: []record.PartyCode{"JP"},
			Quantity: &record.Quantity{Value: 120, Unit: "teachers"}, Topics: []string{"education"}, Programmes: []string{"Bright Rivers Initiative"}}}}
	return d
}

// suggesting is a record in which a promise and a delivery are held, with the delivery's document.
func suggesting(t *testing.T) (store.Store, store.Addition) {
	s := shelved(t, []sample{readout(t), sentSince(t)})
	promised, done := readout(t).addition(), sentSince(t).addition()
	for _, f := range []record.FactID{promised.Reading.Commitments[0].ID, done.Reading.Deliveries[0].ID} {
		_, err := s.Decide(storetest.Context(t), store.Decision{Fact: f, State: record.Accepted})
		must(t, err)
	}
	return s, done
}

func TestSuggestions(t *testing.T) {
	for _, c := range []struct {
		name, decision string
		fulfilled      int
	}{{"it is so", "accept", 1}, {"it is not", "refuse", 0}} {
		t.Run(c.name, func(t *testing.T) {
			s, done := suggesting(t)
			ann, reader := as(t, s, "ann", access.Editor), as(t, s, "ria", access.Reader)
			path := "/suggestions/" + string(done.Document.ID)

			body := get(t, ann, path).Body.String()
			for _, words := range []string{"fulfils in part", "120 teachers", "will send 200 teachers", "Bright Rivers Initiative", "It is so"} {
				if !strings.Contains(body, words) {
					t.Errorf("the page does not say %q", words)
				}
			}
			if strings.Contains(get(t, reader, path).Body.String(), "It is so") {
				t.Error("a reader is asked to decide")
			}

			promise := readout(t).addition()
			form := url.Values{"decision": {c.decision}, "effect": {"in-part"}, "from": {string(done.Reading.Deliveries[0].ID)}, "from-document": {string(done.Document.ID)},
				"to": {string(promise.Reading.Commitments[0].ID)}, "to-document": {string(promise.Document.ID)}}
			if w := send(reader, path, form); w.Code != http.StatusForbidden {
				t.Errorf("a reader decides: %d", w.Code)
			}
			if w := send(ann, path, form); w.Code != http.StatusSeeOther || w.Header().Get("Location") != path {
				t.Fatalf("%d, %s", w.Code, w.Body.String())
			}
			b, err := s.Book(storetest.Context(t))
			must(t, err)
			if len(b.Fulfilments) != c.fulfilled || len(b.Refusals) != 1-c.fulfilled {
				t.Errorf("%d fulfilments, %d refusals", len(b.Fulfilments), len(b.Refusals))
			}
			if !strings.Contains(get(t, ann, path).Body.String(), "Nothing is suggested") {
				t.Error("what is decided is suggested again")
			}
		})
	}
}

// TestEvidenceBecomesAReport: a delivery with a number that the promise is measured by waits as a report.
func TestEvidenceBecomesAReport(t *testing.T) {
	s, done := suggesting(t)
	promise := readout(t).addition()
	of := record.FactRef{Document: promise.Document.ID, Fact: promise.Reading.Commitments[0].ID}
	must(t, s.Track(storetest.Context(t), "", record.Indicator{ID: "sent", Commitment: &of, Title: "Teachers sent", Measure: record.InUnits, Unit: "teachers",
		Direction: record.Ascending, Combination: record.Sum}))
	form := url.Values{"decision": {"accept"}, "effect": {"in-part"}, "from": {string(done.Reading.Deliveries[0].ID)}, "from-document": {string(done.Document.ID)},
		"to": {string(of.Fact)}, "to-document": {string(of.Document)}}
	if w := send(as(t, s, "ann", access.Editor), "/suggestions/"+string(done.Document.ID), form); w.Code != http.StatusSeeOther {
		t.Fatalf("%d, %s", w.Code, w.Body.String())
	}
	b, err := s.Book(storetest.Context(t))
	must(t, err)
	if len(b.Reports) != 1 || b.Reports[0].Value != 120 || b.Reports[0].State != record.Submitted || b.Reports[0].Author != "user:ann" {
		t.Errorf("%+v", b.Reports)
	}
}

func TestSuggestionsHide(t *testing.T) {
	s, done := suggesting(t)
	must(t, s.SetVisibility(storetest.Context(t), readout(t).addition().Document.ID, access.Visibility{Level: access.Internal}, ""))
	body := get(t, siteOver(s), "/suggestions/"+string(done.Document.ID)).Body.String()
	if strings.Contains(body, "200 teachers") || !strings.Contains(body, "Nothing is suggested") {
		t.Error("a promise of an internal document is suggested to somebody who is not signed in")
	}
}

func TestBrokenSuggestions(t *testing.T) {
	s, done := suggesting(t)
	ann, path := as(t, s, "ann", access.Editor), "/suggestions/"+string(done.Document.ID)
	for name, form := range map[string]url.Values{
		"nothing":            {},
		"no second fact":     {"decision": {"refuse"}, "from": {string(done.Reading.Deliveries[0].ID)}, "from-document": {string(done.Document.ID)}},
		"a fact that is not": {"decision": {"accept"}, "link": {"restates"}, "from": {"c00000000000f"}, "to": {"c00000000000e"}},
	} {
		if w := send(ann, path, form); w.Code != http.StatusBadRequest {
			t.Errorf("%s: %d", name, w.Code)
		}
	}
	if w := get(t, ann, "/suggestions/"+strings.Repeat("0", 64)); w.Code != http.StatusNotFound {
		t.Errorf("of no document: %d", w.Code)
	}
}
