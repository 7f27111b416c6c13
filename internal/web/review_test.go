package web

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// send posts a form.
func send(h http.Handler, path string, form url.Values) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return serveTo(h, r)
}

// desks are the site in the hands of two editors, a reviewer, a reader and nobody, over one record.
func desks(t testing.TB) (s store.Store, hands map[string]http.Handler) {
	s = library(t)
	return s, map[string]http.Handler{"ann": as(t, s, "ann", access.Editor), "bob": as(t, s, "bob", access.Editor), "rae": as(t, s, "rae", access.Reviewer),
		"reader": as(t, s, "ria", access.Reader), "nobody": siteOver(s)}
}

// factNow is a fact as the record has it.
func factNow(t testing.TB, s store.Store, id record.FactID) record.Fact {
	t.Helper()
	f, err := s.Fact(storetest.Context(t), id)
	must(t, err)
	return f
}

func TestDecidingOnTheSite(t *testing.T) {
	s, hands := desks(t)
	d := readout(t).addition()
	ann := hands["ann"]
	at := func(id record.FactID) string { return "/review/" + string(d.Document.ID) + "/" + string(id) }
	first := d.Reading.Statements[0].ID

	w := send(ann, at(first), url.Values{"decision": {"accepted"}, "reason": {"it says so"}})
	next := w.Header().Get("Location")
	if w.Code != http.StatusSeeOther || !strings.Contains(next, "?last="+string(first)+"#f-") || factNow(t, s, first).State != record.Accepted {
		t.Fatalf("accepting: %d to %s, %q", w.Code, next, factNow(t, s, first).State)
	}
	page, _, _ := strings.Cut(next, "#")
	if body := get(t, ann, page).Body.String(); !strings.Contains(body, "Take back") || !strings.Contains(body, "1 of 11 decided") {
		t.Error("the next page does not offer to take the last decision back")
	}
	if body := get(t, ann, at(first)).Body.String(); !strings.Contains(body, "by ann, ") || !strings.Contains(body, `data-key="u"`) {
		t.Error("the decision is not shown with who made it")
	}
	if w = send(ann, at(first), url.Values{"decision": {"undo"}}); w.Code != http.StatusSeeOther || factNow(t, s, first).State != record.Suggested {
		t.Errorf("undoing: %d, %q", w.Code, factNow(t, s, first).State)
	}
	for decision, want := range map[string]record.State{"rejected": record.Rejected, "sent-back": record.SentBack} {
		if w = send(ann, at(first), url.Values{"decision": {decision}}); w.Code != http.StatusSeeOther || factNow(t, s, first).State != want {
			t.Errorf("%s: %d, %q", decision, w.Code, factNow(t, s, first).State)
		}
	}
	if w = send(ann, at(first), url.Values{"decision": {"withdrawn"}}); w.Code != http.StatusForbidden {
		t.Errorf("an editor withdraws: %d", w.Code)
	}
	for decision, status := range map[string]int{"": 400, "disputed": 400, "burnt": 400} {
		if w = send(ann, at(first), url.Values{"decision": {decision}}); w.Code != status {
			t.Errorf("%q: %d, want %d", decision, w.Code, status)
		}
	}
	if w = send(ann, at("s000000000000"), url.Values{"decision": {"accepted"}}); w.Code != http.StatusNotFound {
		t.Errorf("a fact that is not there: %d", w.Code)
	}
	if w = send(ann, "/review/"+string(later(t).id())+"/"+string(first), url.Values{"decision": {"accepted"}}); w.Code != http.StatusNotFound {
		t.Errorf("a fact of another document: %d", w.Code)
	}
}

// TestWhoMayReview asks for every page and form of review as somebody who may not.
func TestWhoMayReview(t *testing.T) {
	s, hands := desks(t)
	d := readout(t).addition()
	before, err := s.Head(storetest.Context(t))
	must(t, err)
	for _, who := range []string{"reader", "nobody"} {
		h := hands[who]
		for route, path := range pagePaths(t) {
			if !strings.HasPrefix(route, "/review") {
				continue
			}
			for _, p := range []string{path, twin(path, ".json")} {
				refused := map[string][]int{"reader": {http.StatusForbidden}, "nobody": {http.StatusUnauthorized, http.StatusSeeOther}}[who]
				if w := get(t, h, p); !slices.Contains(refused, w.Code) || strings.Contains(w.Body.String(), "teachers") {
					t.Errorf("%s sees %s: %d", who, p, w.Code)
				}
			}
			if w := send(h, path, url.Values{"decision": {"accepted"}}); w.Code < http.StatusBadRequest {
				t.Errorf("%s decides at %s: %d", who, path, w.Code)
			}
		}
		if body := get(t, h, "/").Body.String(); strings.Contains(body, `href="/review"`) {
			t.Errorf("%s is offered to review", who)
		}
	}
	r := httptest.NewRequest(http.MethodPost, "/review/"+string(d.Document.ID)+"/"+string(d.Reading.Statements[0].ID), strings.NewReader("decision=accepted"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	if w := serveTo(hands["ann"], r); w.Code != http.StatusForbidden {
		t.Errorf("from elsewhere: %d", w.Code)
	}
	if after, _ := s.Head(storetest.Context(t)); after != before {
		t.Error("something was written")
	}
	if w := send(hands["ann"], "/review/"+string(d.Document.ID)+"/second", url.Values{"required": {"yes"}}); w.Code != http.StatusForbidden {
		t.Errorf("an editor requires a second reader: %d", w.Code)
	}
}

func TestEditingOnTheSite(t *testing.T) {
	s, hands := desks(t)
	d := readout(t).addition()
	c := d.Reading.Commitments[0]
	path := "/review/" + string(d.Document.ID) + "/" + string(c.ID)
	form := func(change url.Values) url.Values {
		f := url.Values{"decision": {"edited"}, "words": {c.Evidence.Exact}, "actors": {"Japan", "", ""}, "beneficiaries": {"ASEAN", ""}, "strength": {"firm"}, "specific": {"yes"},
			"quantity": {"200", "teachers"}, "money": {"", ""}, "due": {"2024-06-05", "2025-03-31"}, "topics-shown": {"yes"}, "topics": {"education", "people-exchange"},
			"programmes": {"Bright Rivers Initiative"}}
		for k, v := range change {
			f[k] = v
		}
		return f
	}
	for _, c := range []struct {
		name   string
		change url.Values
		words  string
	}{
		{"nothing", nil, "nothing was changed"},
		{"a party that nobody knows", url.Values{"actors": {"Atlantis"}}, "no party is called"},
		{"a topic that is none", url.Values{"topics": {"magic"}}, "there is no topic"},
		{"a number that is none", url.Values{"quantity": {"many", "teachers"}}, "no number"},
		{"a day before", url.Values{"due": {"2025-03-31", "2024-01-01"}}, "before"},
		{"words that are not there", url.Values{"words": {"will send 300 teachers"}}, "letter for letter"},
		{"words in several places", url.Values{"words": {"ASEAN"}}, "several places"},
		{"no words", url.Values{"words": {""}}, "needs the words"},
	} {
		w := send(hands["ann"], path, form(c.change))
		if w.Code != http.StatusBadRequest || !strings.Contains(strings.ToLower(w.Body.String()), c.words) || !strings.Contains(w.Body.String(), `role="alert"`) {
			t.Errorf("%s: %d, want %q", c.name, w.Code, c.words)
		}
	}
	if w := send(hands["ann"], path, form(url.Values{"quantity": {"250", "<teachers>"}, "actors": {"nowhere"}})); !strings.Contains(w.Body.String(), `value="&lt;teachers&gt;"`) {
		t.Error("what was typed in is lost, or not escaped")
	}
	w := send(hands["ann"], path, form(url.Values{"quantity": {"250", "teachers"}, "beneficiaries": {"Thailand"}, "words": {"send 200 teachers to ASEAN by March 2025"}, "start": {"0"}, "end": {"7"}}))
	f := factNow(t, s, c.ID)
	if w.Code != http.StatusSeeOther || f.State != record.Edited || f.Quantity.Value != 250 || f.Beneficiaries[0] != "TH" ||
		f.Evidence.Exact != "send 200 teachers to ASEAN by March 2025" || strings.Join(f.ByHand, " ") != "beneficiaries evidence quantity" {
		t.Errorf("edited: %d, %+v", w.Code, f)
	}
	if body := get(t, hands["ann"], path).Body.String(); strings.Count(body, "by hand") != 2 || !strings.Contains(body, "◐") {
		t.Error("the page does not say what was changed by hand")
	}
	testSelection(t, s, hands["ann"], d)
}

// testSelection chooses words that stand in several places by where they were selected.
func testSelection(t *testing.T, s store.Store, ann http.Handler, d store.Addition) {
	t.Helper()
	id := d.Reading.Statements[2].ID
	e := readout(t).at(t, "the launch of the Bright Rivers Initiative")
	e.Start += len("the launch of the ")
	w := send(ann, "/review/"+string(d.Document.ID)+"/"+string(id), url.Values{"decision": {"edited"}, "act": {"welcome"}, "speaker-of": {"ASEAN", ""}, "topics": {"environment"},
		"words": {"Bright Rivers\n Initiative"}, "start": {number(e.Start)}, "end": {number(e.End)}})
	if f := factNow(t, s, id); w.Code != http.StatusSeeOther || f.Evidence.Exact != "Bright Rivers Initiative" || f.Evidence.Start != e.Start || len(f.Topics) != 1 {
		t.Errorf("selected: %d, %+v", w.Code, f)
	}
}

func TestEnteringOnTheSite(t *testing.T) {
	s, hands := desks(t)
	d := readout(t).addition()
	path := "/review/" + string(d.Document.ID) + "/enter/statement"
	form := url.Values{"act": {"discuss"}, "speaker-person": {"EXEMPLAR Hana", ""}, "speaker-group": {"", "Ministers"}, "speaker-of": {"Japan", "ASEAN"}, "topics": {"education"}}
	if w := send(hands["ann"], path, form); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), "needs the words") || !strings.Contains(w.Body.String(), `value="EXEMPLAR Hana"`) {
		t.Errorf("without evidence: %d", w.Code)
	}
	form.Set("words", "Rivers are roads that walk.")
	w := send(hands["ann"], path, form)
	_, id, _ := strings.Cut(w.Header().Get("Location"), "#f-")
	if w.Code != http.StatusSeeOther {
		t.Fatalf("entering: %d %s", w.Code, w.Body)
	}
	f := factNow(t, s, record.FactID(id))
	if f.State != record.Edited || f.ByHand[0] != "*" || f.Speakers[0] != (record.Speaker{Person: "EXEMPLAR Hana", Of: "JP"}) || f.Speakers[1].Group != "Ministers" || f.Evidence.SourceEnd == 0 {
		t.Errorf("entered: %+v", f)
	}
	for path, want := range map[string]int{"/review/" + string(d.Document.ID) + "/enter/wish": 404, "/review/0123456789/enter/statement": 404} {
		if w := send(hands["ann"], path, form); w.Code != want {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}

func TestContestedOnTheSite(t *testing.T) {
	s, hands := desks(t)
	d := readout(t).addition()
	st := d.Reading.Statements[2]
	path := "/review/" + string(d.Document.ID) + "/" + string(st.ID)
	form := url.Values{"decision": {"edited"}, "seen": {"0"}, "words": {st.Evidence.Exact}, "act": {"support"}, "speaker-of": {"ASEAN"}, "topics": {"environment"}}
	if w := send(hands["ann"], path, form); w.Code != http.StatusSeeOther {
		t.Fatalf("ann: %d", w.Code)
	}
	form.Set("act", "hope")
	w := send(hands["bob"], path, form)
	body := w.Body.String()
	if w.Code != http.StatusConflict || factNow(t, s, st.ID).Act != record.Support {
		t.Fatalf("bob: %d, %s", w.Code, factNow(t, s, st.ID).Act)
	}
	for _, want := range []string{"ann has decided on this in the meantime", "<td>support</td><td>hope</td>", `class="differ"`, `<option value="hope" selected>`, "Accept what ann holds"} {
		if !strings.Contains(body, want) {
			t.Errorf("the page of a conflict lacks %q", want)
		}
	}
	_, seen, _ := strings.Cut(body, `name="seen" value="`)
	form.Set("seen", seen[:strings.IndexByte(seen, '"')])
	if w = send(hands["bob"], path, form); w.Code != http.StatusSeeOther || factNow(t, s, st.ID).Act != record.Hope {
		t.Errorf("bob again: %d, %s", w.Code, factNow(t, s, st.ID).Act)
	}
	form.Set("seen", "many")
	if w = send(hands["bob"], path, form); w.Code != http.StatusBadRequest {
		t.Errorf("a wrong entry: %d", w.Code)
	}
}

func TestSecondReaderOnTheSite(t *testing.T) {
	s, hands := desks(t)
	d := readout(t).addition()
	id := d.Reading.Statements[0].ID
	path := "/review/" + string(d.Document.ID) + "/" + string(id)
	if w := send(hands["rae"], "/review/"+string(d.Document.ID)+"/second", url.Values{"required": {"yes"}, "reason": {"a treaty"}}); w.Code != http.StatusSeeOther {
		t.Fatalf("requiring: %d", w.Code)
	}
	send(hands["ann"], path, url.Values{"decision": {"accepted"}})
	for who, shown := range map[string]bool{"ann": true, "bob": false} {
		for _, p := range []string{path, path + ".json"} {
			if body := get(t, hands[who], p).Body.String(); strings.Contains(body, "accepted by") || strings.Contains(body, "ann") != shown {
				t.Errorf("%s: ann's decision is shown to %s: %v", p, who, !shown)
			}
		}
	}
	if body := get(t, hands["ann"], "/review/"+string(d.Document.ID)+".json").Body.String(); !strings.Contains(body, `"total": 10`) {
		t.Error("what ann decided on awaits her still")
	}
	send(hands["bob"], path, url.Values{"decision": {"rejected"}})
	if f := factNow(t, s, id); f.State != record.Disputed {
		t.Errorf("two differ: %q", f.State)
	}
	if body := get(t, hands["bob"], path).Body.String(); !strings.Contains(body, "by ann, ") || !strings.Contains(body, "◇") {
		t.Error("bob does not see ann's decision after his own")
	}
	var v reviewView
	must(t, json.Unmarshal(get(t, hands["rae"], "/review.json").Body.Bytes(), &v))
	if len(v.Agreement) != 1 || v.Agreement[0].Facts != 1 || v.Agreement[0].Same != 0 {
		t.Errorf("agreement: %+v", v.Agreement)
	}
}

func TestAcceptingAtOnceOnTheSite(t *testing.T) {
	s, hands := desks(t)
	meeting := readout(t).addition().Reading.Meetings[0].ID
	form := url.Values{"confidence": {"high"}, "total": {"7"}, "reason": {"all looked at"}}
	if w := send(hands["ann"], "/review/accept", form); w.Code != http.StatusConflict || !strings.Contains(w.Body.String(), "look at the sample again") {
		t.Errorf("of another number: %d", w.Code)
	}
	form.Set("total", "1")
	if w := send(hands["ann"], "/review/accept", form); w.Code != http.StatusSeeOther || factNow(t, s, meeting).State != record.Accepted {
		t.Errorf("accepting: %d", w.Code)
	}
	if w := get(t, hands["ann"], "/review/accept"); w.Code != http.StatusBadRequest {
		t.Errorf("without a class: %d", w.Code)
	}
	if body := get(t, hands["ann"], "/review/accept?confidence=high").Body.String(); !strings.Contains(body, "No suggestion of this class is left") {
		t.Error("some are left")
	}
}

func TestOrphansOnTheSite(t *testing.T) {
	s, hands := desks(t)
	d := later(t)
	id := d.addition().Reading.Commitments[0].ID
	send(hands["ann"], "/review/"+string(d.id())+"/"+string(id), url.Values{"decision": {"accepted"}})
	newest := later(t)
	newest.body = strings.Replace(newest.body, "will review the plan in 2024", "will review the plan in 2025", 1)
	newest.reading.Commitments, newest.reading.Meetings = nil, nil
	_, err := s.Add(storetest.Context(t), newest.addition())
	must(t, err)
	if body := get(t, hands["ann"], "/review").Body.String(); !strings.Contains(body, "1 decided fact") {
		t.Error("the queue does not tell of the orphan")
	}
	body := get(t, hands["ann"], "/review/orphans").Body.String()
	if !strings.Contains(body, "will review the plan in 2024") || !strings.Contains(body, "?replaces="+string(id)) {
		t.Fatal("the orphan is not listed")
	}
	enter := "/review/" + string(newest.id()) + "/enter/commitment"
	if body := get(t, hands["ann"], enter+"?replaces="+string(id)).Body.String(); !strings.Contains(body, `value="ASEAN"`) || !strings.Contains(body, "will review the plan in 2024") {
		t.Error("the form does not have what the orphan held")
	}
	if w := get(t, hands["ann"], enter+"?replaces=c000000000000"); w.Code != http.StatusNotFound {
		t.Errorf("no such orphan: %d", w.Code)
	}
	w := send(hands["ann"], enter, url.Values{"replaces": {string(id)}, "words": {"will review the plan in 2025"}, "actors": {"ASEAN"}, "strength": {"firm"}})
	if _, n, _ := s.Orphans(storetest.Context(t), record.Page{}); w.Code != http.StatusSeeOther || n != 0 {
		t.Errorf("entered anew: %d, %d orphans left", w.Code, n)
	}
	if w := send(hands["ann"], "/review/orphans", url.Values{"fact": {string(id)}}); w.Code != http.StatusNotFound {
		t.Errorf("letting go what is no orphan: %d", w.Code)
	}
}

// TestStatesAreShown wants every page that shows a decided fact to say so, and names of people for those alone who are signed in.
func TestStatesAreShown(t *testing.T) {
	_, hands := desks(t)
	d := readout(t).addition()
	c := string(d.Reading.Commitments[0].ID)
	send(hands["ann"], "/review/"+string(d.Document.ID)+"/"+c, url.Values{"decision": {"accepted"}})
	for _, path := range []string{"/documents/" + string(d.Document.ID), "/commitments", "/commitments/" + c, "/commitments?state=reviewed"} {
		for who, named := range map[string]bool{"reader": true, "nobody": false} {
			body := get(t, hands[who], path).Body.String()
			if !strings.Contains(body, `<span aria-hidden="true">●</span> accepted`) {
				t.Errorf("%s does not show %s that the fact is accepted", path, who)
			}
			if named = named && !strings.HasPrefix(path, "/commitments?") && path != "/commitments"; strings.Contains(body, "by ann, ") != named {
				t.Errorf("%s names ann to %s: %v", path, who, !named)
			}
			if twin := get(t, hands[who], twin(path, ".json")).Body.String(); strings.Contains(twin, `"token:ann`) || strings.Contains(twin, `"user:ann`) != named {
				t.Errorf("the twin of %s names ann to %s: %v", path, who, !named)
			}
		}
	}
	for who, offered := range map[string]bool{"ann": true, "reader": false, "nobody": false} {
		if body := get(t, hands[who], "/documents/"+string(d.Document.ID)).Body.String(); strings.Contains(body, `href="/review/`) != offered {
			t.Errorf("the document offers %s to review it: %v", who, !offered)
		}
	}
	list := get(t, hands["nobody"], "/commitments").Body.String()
	for _, want := range []string{"suggested and reviewed", `href="/commitments?state=reviewed">reviewed only`, "that <a"} {
		if !strings.Contains(list, want) {
			t.Errorf("the list lacks %q", want)
		}
	}
	for path, want := range map[string]string{"/commitments?state=reviewed": "<b>1</b> of 5 commitments · reviewed", "/commitments?state=waiting": "<b>4</b> of 5 commitments · awaiting a decision",
		"/commitments?choose=state": "are accepted</a> <span class=\"muted\">1</span>", "/deliveries?state=rejected": "<b>0</b> of 2",
		"/programmes?state=suggested": "<b>1</b> of 2 programmes · suggested", "/programmes?state=reviewed": "<b>0</b> of 2 programmes · reviewed", "/programmes?choose=state": "are suggested</a>"} {
		if body := get(t, hands["nobody"], path).Body.String(); !strings.Contains(body, want) {
			t.Errorf("%s lacks %q", path, want)
		}
	}
	for path, rows := range map[string]int{"/review/" + string(d.Document.ID) + ".csv?state=any": 12, "/review.csv?state=accepted": 2} {
		if body := get(t, hands["ann"], path).Body.String(); strings.Count(body, "\n") != rows || !strings.Contains(body, ",accepted,") {
			t.Errorf("%s: %s", path, body)
		}
	}
	if body := get(t, hands["ann"], "/review/"+string(d.Document.ID)+"?state=any").Body.String(); !strings.Contains(body, "<b>11</b> facts · in any state") {
		t.Error("the queue in any state does not count all")
	}
	if w := get(t, hands["nobody"], "/commitments?state=unsure"); w.Code != http.StatusBadRequest {
		t.Errorf("an unknown state: %d", w.Code)
	}
	for _, path := range []string{"/index.json", "/search.json?q=teachers", "/people.json", "/programmes/bright-rivers-initiative.json", "/relationships/ASEAN-JP.json"} {
		if body := get(t, hands["nobody"], path).Body.String(); !strings.Contains(body, `"suggested",`) {
			t.Errorf("%s does not say which states it covers", path)
		}
	}
}
