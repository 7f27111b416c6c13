package web

import (
	"encoding/csv"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
)

// get asks the site for a path.
func get(t testing.TB, h http.Handler, path string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// pagePaths are one address for every route of the site over the library.
func pagePaths(t testing.TB) map[string]string {
	r := readout(t).addition()
	fact := func(kind record.FactKind) string { return string(factOf(r.Reading, kind)) }
	paths := map[string]string{
		"/": "/", "/documents": "/documents", "/documents/{id}": "/documents/" + string(r.Document.ID),
		"/relationships": "/relationships", "/relationships/{id}": "/relationships/ASEAN-JP",
		"/meetings": "/meetings", "/meetings/{id}": "/meetings/" + fact(record.KindMeeting), "/meetings/{id}/readout": "/meetings/" + fact(record.KindMeeting) + "/readout",
		"/people": "/people", "/people/{id}": "/people/exemplar-hana",
		"/commitments": "/commitments", "/commitments/{id}": "/commitments/" + fact(record.KindCommitment),
		"/statements": "/statements", "/statements/{id}": "/statements/" + fact(record.KindStatement),
		"/deliveries": "/deliveries", "/deliveries/{id}": "/deliveries/" + fact(record.KindDelivery),
		"/programmes": "/programmes", "/programmes/{id}": "/programmes/bright-rivers-initiative",
		"/wording": "/wording?series=annual-ministerial-meeting&words=ASEAN", "/brief": "/brief?for=JP&meeting=" + fact(record.KindMeeting), "/search": "/search?q=teachers", "/check": "/check", "/positions": "/positions?topic=education", "/compare": "/compare?a=" + string(r.Document.ID) + "&b=" + string(later(t).id()),
		"/suggestions/{id}": "/suggestions/" + string(r.Document.ID),
		"/review":           "/review", "/review/accept": "/review/accept?confidence=high", "/review/orphans": "/review/orphans",
		"/review/{id}": "/review/" + string(r.Document.ID), "/review/{document}/{id}": "/review/" + string(r.Document.ID) + "/" + fact(record.KindCommitment),
		"/review/{document}/enter/{id}": "/review/" + string(r.Document.ID) + "/enter/statement",
	}
	maps.Copy(paths, trackPaths())
	return paths
}

// factOf is the id of the first fact of a kind.
func factOf(r *record.Reading, kind record.FactKind) record.FactID {
	for _, f := range r.Facts() {
		if f.Kind == kind {
			return f.ID
		}
	}
	return ""
}

// pageWords are words that each page must show.
var pageWords = map[string][]string{
	"/":                      {"Falls due next", "by 31 March 2025", "ASEAN and Japan", "A plan, revised"},
	"/suggestions/{id}":      {"What seems to belong together", "Nothing is suggested"},
	"/documents":             {"Annual Ministerial Meeting of Japan and ASEAN", "A plan, revised", "Readout", "5 June 2024", ">CSV<"},
	"/documents/{id}":        {"10:00 (12:00 in Tokyo)", "70 minutes", "Bangkok, Thailand", "promise", "200 teachers", "by 31 March 2025", "the date is given twice", "Not read for facts", "6 of 10 trackable", "What was not counted, and why", "hopes for or welcomes what others will do", `37<span class="gap"> </span><sup>th</sup> meeting`, `"><mark class="delivery"`},
	"/relationships":         {"ASEAN and Japan"},
	"/relationships/{id}":    {"ASEAN and Japan", "Latest promises of Japan to ASEAN", "2023", "2024"},
	"/meetings":              {"Annual Ministerial Meeting", "10:00 (12:00 in Tokyo)"},
	"/meetings/{id}":         {"EXEMPLAR Hana", "in person", "Its series", "Draft a readout"},
	"/meetings/{id}/readout": {"Draft readout", "EXEMPLAR Hana", "## 1. "},
	"/people":                {"EXEMPLAR Hana", "Minister for Examples"},
	"/people/{id}":           {"Minister for Examples", "Japan", "thanked all"},
	"/commitments":           {"will send 200 teachers", "Japan to ASEAN", "firm, specific", ">6 of 10<"},
	"/commitments/{id}":      {"will send 200 teachers", "200 teachers", "stated that Japan", "Trackability: 6 of 10", ">by March 2025</a>", "Japan, from the context", "absent"},
	"/statements":            {"agreed to meet again", "Environment"},
	"/statements/{id}":       {"EXEMPLAR Hana (Japan)"},
	"/deliveries":            {"May 2024", "was launched"},
	"/deliveries/{id}":       {"May 2024"},
	"/programmes":            {"Bright Rivers Initiative"},
	"/programmes/{id}":       {"Year by year", "Promised under it", "Reported done under it"},
	"/brief":                 {"Brief: Annual Ministerial Meeting", "For Japan, with", ">Word</a>", "What this brief was made from"},
	"/search":                {"<mark>teachers</mark>"},
	"/positions":             {"Positions: Education", "Who moved closer to whom", ">commit<"},
	"/compare":               {"accounts side by side", "in it alone", "says nothing of it"},
	"/wording":               {"Wording: “ASEAN”", "<b>2</b> of 2 documents", "Document by document", "<ins>", "<del>", "in place, 5 June 2024", "Any two documents", "In whose name"},
	"/review":                {"await a decision", "By document", "will send 200 teachers", "No two people have decided", ">Meeting<"},
	"/review/accept":         {"1 suggestion would be accepted", "1 of 1", "The Annual Ministerial Meeting was held"},
	"/review/orphans":        {"every decided fact has its words"},
	"/review/{id}":           {"0 of 11 decided", "will send 200 teachers", "One person decides here", "enter/delivery", "Require a second reader"},
	"/review/{document}/{id}": {"Commitment, 3 of 11 in this document", `<mark class="commitment" id="f-`, "Japan", "“200 teachers”", "Accept", "Reject", "Send back",
		"Education, People", "31 March 2025", "data-key=\"a\""},
	"/review/{document}/enter/{id}": {"Enter a statement by hand", "Spoken by (one more)", `<option value="welcome">`, "must stand there once"},
	"/check":                        {"Nothing of it is kept", "quotation-open", "2 MB"},
}

func TestEveryPage(t *testing.T) {
	plain, tracked := as(t, library(t), "rae", access.Reviewer), as(t, followed(t), "rae", access.Reviewer)
	for route, path := range pagePaths(t) {
		t.Run(route, func(t *testing.T) {
			h := plain
			if route == "/indicators/{id}" || route == "/figures/{id}" || strings.HasPrefix(route, "/frameworks") {
				h = tracked
			}
			w := get(t, h, path)
			body := w.Body.String()
			if w.Code != http.StatusOK {
				t.Fatalf("%s: status %d: %s", path, w.Code, body)
			}
			for _, words := range append(trackWords()[route], pageWords[route]...) {
				if !strings.Contains(body, words) {
					t.Errorf("%s does not show %q", path, words)
				}
			}
			if len(body) > 60_000 {
				t.Errorf("%s has %d bytes, over 60,000", path, len(body))
			}
			for _, bad := range []string{"<script>", " style=", "ZgotmplZ", "<nil>", "%!", " onclick="} {
				if strings.Contains(body, bad) {
					t.Errorf("%s holds %q", path, bad)
				}
			}
			checkTwin(t, h, path)
			checkHead(t, h, path, w)
		})
	}
	for _, p := range newSite(Options{}).pages() {
		if pagePaths(t)[p.route] == "" {
			t.Errorf("no test asks for %s", p.route)
		}
	}
}

// twin is the address of a page's JSON or CSV.
func twin(path, ending string) string {
	path, q, has := strings.Cut(path, "?")
	if path == "/" {
		path = "/index"
	}
	if has {
		return path + ending + "?" + q
	}
	return path + ending
}

func checkTwin(t *testing.T, h http.Handler, path string) {
	t.Helper()
	w := get(t, h, twin(path, ".json"))
	var v map[string]any
	if err := json.Unmarshal(w.Body.Bytes(), &v); err != nil || w.Code != http.StatusOK || len(v) == 0 {
		t.Errorf("%s: status %d, %v: %.200s", twin(path, ".json"), w.Code, err, w.Body)
	}
	if _, has := v["of"]; has && v["total"] != v["of"] && !strings.Contains(path, "?") {
		t.Errorf("%s has %v rows of %v without a filter", path, v["total"], v["of"])
	}
}

func checkHead(t *testing.T, h http.Handler, path string, full *httptest.ResponseRecorder) {
	t.Helper()
	tag := full.Header().Get("ETag")
	if w := get(t, h, path, "If-None-Match", tag); w.Code != http.StatusNotModified || w.Body.Len() > 0 {
		t.Errorf("%s with its own tag: status %d, %d bytes", path, w.Code, w.Body.Len())
	}
	for name, want := range map[string]string{"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin"} {
		if got := full.Header().Get(name); got != want {
			t.Errorf("%s: %s is %q", path, name, got)
		}
	}
}

func TestTables(t *testing.T) {
	h := siteOver(library(t))
	for path, want := range map[string]int{"/documents": 4, "/commitments": 5, "/statements": 5, "/deliveries": 2, "/meetings": 2, "/people": 1, "/programmes": 2, "/relationships": 1} {
		w := get(t, h, path+".csv")
		rows, err := csv.NewReader(w.Body).ReadAll()
		if err != nil || len(rows)-1 != want {
			t.Errorf("%s.csv: %d rows, want %d, %v", path, len(rows)-1, want, err)
		}
		if len(rows) > 0 && rows[0][0] == "" {
			t.Errorf("%s.csv has no head", path)
		}
	}
	if w := get(t, h, "/.csv"); w.Code != http.StatusNotFound {
		t.Errorf("/.csv: %d", w.Code)
	}
}

func TestStatementsOfAPersonInPages(t *testing.T) {
	h := siteOver(library(t))
	first, last := get(t, h, "/people/exemplar-hana?limit=1").Body.String(), get(t, h, "/people/exemplar-hana?limit=1&offset=2").Body.String()
	if !strings.Contains(first, `rel="next"`) || strings.Contains(first, `rel="prev"`) || !strings.Contains(first, "1 to 1 of 3") {
		t.Error("the first page does not lead on")
	}
	if strings.Contains(last, `rel="next"`) || !strings.Contains(last, `rel="prev"`) || !strings.Contains(last, "3 to 3 of 3") {
		t.Error("the last page does not lead back")
	}
}

func TestEmptyRecord(t *testing.T) {
	h := siteOver(emptyLibrary(t))
	for _, path := range []string{"/", "/documents", "/meetings", "/commitments", "/statements", "/deliveries", "/programmes", "/people", "/relationships", "/search", "/search?q=x"} {
		w := get(t, h, path)
		if w.Code != http.StatusOK {
			t.Errorf("%s: status %d", path, w.Code)
		}
		if path != "/search" && path != "/search?q=x" && !strings.Contains(w.Body.String(), "entente demo") {
			t.Errorf("%s does not say how to fill it", path)
		}
	}
}

func TestHostileText(t *testing.T) {
	h := siteOver(library(t))
	d := hostile(t).addition()
	for _, path := range []string{"/", "/documents", "/documents/" + string(d.Document.ID), "/commitments", "/commitments/" + string(d.Reading.Commitments[0].ID),
		"/programmes", `/search?q="><script>alert(1)</script>`, "/search?q=script"} {
		body := get(t, h, strings.NewReplacer(`"`, "%22", "<", "%3C", ">", "%3E").Replace(path)).Body.String()
		for _, bad := range []string{"<script>alert", "<img src=x", "</mark></article>.", `href="javascript:`, "<i>", "<u>"} {
			if strings.Contains(body, bad) {
				t.Errorf("%s holds %q", path, bad)
			}
		}
	}
	if w := get(t, h, "/documents/"+string(d.Document.ID)+"/original"); w.Header().Get("Content-Type") != "application/octet-stream" ||
		!strings.HasPrefix(w.Header().Get("Content-Disposition"), "attachment") || w.Body.String() != hostile(t).body {
		t.Errorf("the original: %v", w.Header())
	}
}

func TestFailures(t *testing.T) {
	h := siteOver(library(t))
	for _, c := range []struct {
		path   string
		status int
		words  string
	}{
		{"/nowhere", 404, "nothing is at /nowhere"},
		{"/nowhere.json", 404, `"status": 404`},
		{"/documents/0123456789", 404, "no such page"},
		{"/documents/short", 400, "cannot be read"},
		{"/commitments/c0000000000", 404, "no such page"},
		{"/commitments?strength=strong", 400, "try one of firm, intended"},
		{"/commitments?due_from=soon", 400, "try a day like 2024-07-26"},
		{"/commitments?from=2025&to=2024", 400, ""},
		{"/documents?offset=-1", 400, "whole number"},
		{"/documents?offset=99999999", 400, "narrower"},
		{"/documents?text=" + strings.Repeat("x", 400), 400, "fewer words"},
		{"/documents?text=" + strings.Repeat("x", 4000), 400, "fewer filters"},
		{"/documents?text=%zz", 400, "cannot be read"},
		{"/search?q=kind:nonsense", 400, ""},
		{"/static/none.css", 404, ""},
		{"/documents/" + string(readout(t).id()) + "?start=5&end=99999", 400, "within its text"},
		{"/documents/" + string(readout(t).id()) + "?part=7", 400, "1 part"},
		{"/documents/", 301, ""},
	} {
		w := get(t, h, c.path)
		if w.Code != c.status || !strings.Contains(w.Body.String(), c.words) {
			t.Errorf("%s: status %d, want %d with %q: %.300s", c.path, w.Code, c.status, c.words, w.Body)
		}
	}
}

func TestOnlyReading(t *testing.T) {
	h := siteOver(library(t))
	r := httptest.NewRequest(http.MethodPost, "/documents", strings.NewReader("x=1"))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d %v", w.Code, w.Header())
	}
	r.Header.Set("Origin", "https://elsewhere.example")
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	w = httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusForbidden {
		t.Errorf("POST from elsewhere: %d", w.Code)
	}
}

// request is a request for an address that need not be well formed.
func request(address string) *http.Request {
	path, query, _ := strings.Cut(address, "?")
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.URL.RawQuery = query
	return r
}

// FuzzQuery asks for lists by any query string: it is understood or refused, never a panic.
func FuzzQuery(f *testing.F) {
	f.Add("party=JP&choose=topic&offset=3")
	f.Add("due_from=2024-13-45&specific=maybe&%zz")
	s := newSite(Options{})
	f.Fuzz(func(t *testing.T, raw string) {
		q, err := newQuery(request("/commitments?" + raw))
		if err != nil {
			return
		}
		filter := q.factFilter(record.KindCommitment)
		if q.err != nil {
			return
		}
		if filter.Page.Limit < 1 || filter.Page.Limit > pageRows {
			t.Errorf("limit %d", filter.Page.Limit)
		}
		q.values.Del("choose")
		sentence, err := q.write("Commitments", s.factSlots(q, filter))
		if err != nil || len(sentence.Phrases) == 0 {
			t.Error(err)
		}
	})
}
