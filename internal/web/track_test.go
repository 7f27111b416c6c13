package web

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store/storetest"
)

// TestWhatBecameOfAPromise looks at the pages that follow a promise.
func TestWhatBecameOfAPromise(t *testing.T) {
	s := followed(t)
	rae, nobody := as(t, s, "rae", access.Reviewer), siteOver(s)
	promise := "/commitments/" + string(promised(t).Fact)
	for _, c := range []struct {
		path  string
		words []string
	}{
		{promise, []string{"State by year", `<span class="year">2024</span>`, "under way", "From its first wording", "strengthens it", "<ins>", "<del>", "1 Teachers for all", "Director for Teachers (Japan)",
			"whole life", "50 of 200 teachers", "G20 compliance", "OGP completion", "awaits a second reader", "in part", "I agree", `aria-labelledby="chart-0-t chart-0-d"`}},
		{"/indicators/teachers", []string{"Teachers sent", "50 of 60 teachers", "not reached", "0.03 thousand teachers", "Accept", "Return", "Submit", "Add a target"}},
		{"/due", []string{"Falls due: 1", "within a year", "Director for Teachers", "will send 200 teachers"}},
		{"/due?party=FR", []string{"Falls due: 0", "Nothing falls due"}},
		{"/due?framework=rivers&choose=framework", []string{"Plan of Rivers", "Under which framework?"}},
		{"/due?only=overdue", []string{"Overdue: 0"}},
		{"/reports", []string{"My reports to give", "To give: 0", "Submitted by others", "0.03 thousand teachers"}},
	} {
		w := get(t, rae, c.path)
		body := w.Body.String()
		if w.Code != http.StatusOK || len(body) > 60_000 {
			t.Errorf("%s: %d, %d bytes", c.path, w.Code, len(body))
		}
		for _, words := range c.words {
			if !strings.Contains(body, words) {
				t.Errorf("%s does not show %q", c.path, words)
			}
		}
		for _, bad := range []string{" style=", "ZgotmplZ", "<nil>", "%!"} {
			if strings.Contains(body, bad) {
				t.Errorf("%s holds %q", c.path, bad)
			}
		}
		var twinned map[string]any
		if err := json.Unmarshal(get(t, rae, twin(c.path, ".json")).Body.Bytes(), &twinned); err != nil || len(twinned) == 0 {
			t.Errorf("%s: twin %v", c.path, err)
		}
	}
	for _, path := range []string{promise, "/indicators/teachers", "/due"} {
		body := get(t, nobody, path).Body.String()
		for _, secret := range []string{"<form class=\"decide", "0.03 thousand", "3 teachers", "ann"} {
			if strings.Contains(body, secret) {
				t.Errorf("%s shows somebody not signed in %q", path, secret)
			}
		}
	}
	if w := get(t, nobody, "/reports"); w.Code == http.StatusOK {
		t.Error("reports to give are shown to anybody")
	}
}

// TestFollowedPagesHide holds what is followed to who may see the texts that it rests on.
func TestFollowedPagesHide(t *testing.T) {
	s := followed(t)
	nobody, rae := siteOver(s), as(t, s, "rae", access.Reviewer)
	must(t, s.SetVisibility(storetest.Context(t), readout(t).addition().Document.ID, access.Visibility{Level: access.Restricted, Groups: []string{"rivers"}}, ""))
	for _, h := range []http.Handler{nobody, rae} {
		for _, path := range []string{"/commitments/" + string(promised(t).Fact), "/indicators/teachers", "/figures/rivers-2024"} {
			for _, p := range []string{path, twin(path, ".json"), twin(path, ".csv")} {
				if w := get(t, h, p); w.Code != http.StatusNotFound {
					t.Errorf("%s: %d", p, w.Code)
				}
			}
		}
		for _, path := range []string{"/due", "/due.json", "/due.csv", "/figures", "/figures.json", "/commitments/" + string(reviewed(t).Fact)} {
			if body := get(t, h, path).Body.String(); strings.Contains(body, "200 teachers") || strings.Contains(body, "rivers-2024") {
				t.Errorf("%s shows what is hidden", path)
			}
		}
	}
	if body := get(t, rae, "/reports?of=all").Body.String(); strings.Contains(body, "Teachers sent") {
		t.Error("reports on what is hidden are shown")
	}
}

// TestDecidingWhatBecame takes every decision that the pages offer.
func TestDecidingWhatBecame(t *testing.T) {
	s := followed(t)
	hands := map[string]http.Handler{"ann": as(t, s, "ann", access.Editor), "rae": as(t, s, "rae", access.Reviewer), "ria": as(t, s, "ria", access.Reader)}
	promise, source := "/commitments/"+string(promised(t).Fact), "https://example.org/x"
	seen := func(kind record.TrackedKind, id string) string {
		book, err := s.Book(storetest.Context(t))
		must(t, err)
		n := book.Find(record.TrackedName{Kind: kind, ID: id})
		if n == nil {
			return "0"
		}
		return number(int(n.Last().Decision))
	}
	for _, c := range []struct {
		name, who, page string
		form            url.Values
		status          int
		shows           string
	}{
		{"a report is returned without a reason", "rae", "/indicators/teachers", fieldsOf("decision", "returned", "report", "second", "seen", seen(record.KindReport, "second")), 400, ""},
		{"a report is returned", "rae", "/indicators/teachers", fieldsOf("decision", "returned", "report", "second", "seen", seen(record.KindReport, "second"), "response", "in whole numbers"), 303, "Returned: in whole numbers"},
		{"from an old form", "rae", "/indicators/teachers", fieldsOf("decision", "accepted", "report", "second", "seen", "1"), 409, ""},
		{"a report is given", "ann", "/indicators/teachers", fieldsOf("decision", "submitted", "from", "2024-04-01", "to", "2024-10-31", "value", "1,030", "sources", source), 303, "1,030 teachers"},
		{"a report without evidence", "ann", "/indicators/teachers", fieldsOf("decision", "submitted", "from", "2024-04-01", "to", "2024-10-31", "value", "30"), 400, ""},
		{"a report that is no number", "ann", "/indicators/teachers", fieldsOf("decision", "submitted", "from", "2024-04-01", "to", "2024-10-31", "value", "many", "sources", source), 400, ""},
		{"a target of a fiscal year", "ann", "/indicators/teachers", fieldsOf("decision", "target", "basis", "fiscal-year", "of", "jp", "year", "2024", "value", "140"), 303, "1 April 2024 to 31 March 2025"},
		{"a target without a year", "ann", "/indicators/teachers", fieldsOf("decision", "target", "basis", "calendar-year", "value", "140"), 400, ""},
		{"an indicator", "ann", promise, fieldsOf("decision", "indicator", "title", "Schools reached", "measure", "unit", "unit", "schools", "direction", "ascending", "combination", "sum"), 303, "Schools reached"},
		{"an indicator without a unit", "ann", promise, fieldsOf("decision", "indicator", "title", "Schools", "measure", "unit", "direction", "ascending", "combination", "sum"), 400, ""},
		{"a verdict", "ann", promise, fieldsOf("decision", "verdict", "score", "traffic-light amber", "year", "2024", "why", "it goes on", "sources", source), 303, "Traffic light"},
		{"a verdict on a scale of members", "ann", promise, fieldsOf("decision", "verdict", "score", "g20-compliance +1", "year", "2024", "why", "x", "sources", source), 400, ""},
		{"a second reader", "rae", promise, fieldsOf("decision", "second", "verdict", "v1", "seen", seen(record.KindVerdict, "v1")), 303, ">counts<"},
		{"one’s own verdict is not seconded", "ann", promise, fieldsOf("decision", "second", "verdict", "v2", "seen", seen(record.KindVerdict, "v2")), 400, ""},
		{"a verdict is reversed", "rae", promise, fieldsOf("decision", "reverse", "verdict", "v2", "seen", seen(record.KindVerdict, "v2"), "why", "the source was wrong"), 303, "reversed: the source was wrong"},
		{"evidence in full", "ann", promise, fieldsOf("decision", "evidence", "delivery", "/deliveries/"+string(launched(t).Fact), "effect", "in-full"), 303, "in full"},
		{"evidence that is nothing", "ann", promise, fieldsOf("decision", "evidence", "delivery", "d000000000000", "effect", "in-full"), 400, ""},
		{"a link is taken back", "ann", promise, fieldsOf("decision", "remove", "kind", "link", "id", record.Link{Kind: record.Strengthens, From: promised(t), To: reviewed(t)}.Name().ID,
			"seen", seen(record.KindLink, record.Link{Kind: record.Strengthens, From: promised(t), To: reviewed(t)}.Name().ID)), 303, "first wording"},
		{"a link is set", "ann", promise, fieldsOf("decision", "lineage", "earlier", string(reviewed(t).Fact), "link", "restates"), 303, "restates it"},
		{"an end by an editor", "ann", promise, fieldsOf("decision", "close", "kind", "lapsed", "day", "2024-10-01"), 403, ""},
		{"an end", "rae", promise, fieldsOf("decision", "close", "kind", "lapsed", "day", "2024-10-01"), 303, ""},
		{"nothing", "ann", promise, fieldsOf(), 400, ""},
		{"by a reader", "ria", promise, fieldsOf("decision", "lineage", "earlier", string(reviewed(t).Fact), "link", "weakens"), 403, ""},
	} {
		w := send(hands[c.who], c.page, c.form)
		if w.Code != c.status {
			t.Errorf("%s: %d, not %d: %.300s", c.name, w.Code, c.status, problemIn(w.Body.String()))
		}
		if c.shows != "" && !strings.Contains(get(t, hands["rae"], c.page).Body.String(), c.shows) {
			t.Errorf("%s: the page does not show %q", c.name, c.shows)
		}
	}
}

// TestDecidedInTheMeantime shows both versions where somebody else decided first.
func TestDecidedInTheMeantime(t *testing.T) {
	s := followed(t)
	rae, before := as(t, s, "rae", access.Reviewer), judgedOf(t, s, "second", record.Submitted)
	form := fieldsOf("decision", "returned", "report", "second", "seen", number(int(before.Decision)), "response", "in whole numbers")
	if w := send(rae, "/indicators/teachers", form); w.Code != http.StatusSeeOther {
		t.Fatalf("%d", w.Code)
	}
	form.Set("response", "another reason")
	w := send(rae, "/indicators/teachers", form)
	body := w.Body.String()
	if w.Code != http.StatusConflict {
		t.Errorf("%d", w.Code)
	}
	for _, words := range []string{"rae decided it in the meantime", "<td>in whole numbers</td><td>another reason</td>", "Nothing of yours is saved"} {
		if !strings.Contains(body, words) {
			t.Errorf("the page has no %q", words)
		}
	}
}

// problemIn is what a page says was wrong.
func problemIn(body string) string {
	_, rest, _ := strings.Cut(body, `<p class="notice problem"`)
	words, _, _ := strings.Cut(rest, "</p>")
	return words
}
