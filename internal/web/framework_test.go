package web

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/access"
	"entente.example/internal/framework"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// standing is a noun as it stands, the zero one where there is none.
func standing[T record.Tracked](t testing.TB, s store.Store, name record.TrackedName) T {
	t.Helper()
	book, err := s.Book(storetest.Context(t))
	must(t, err)
	noun, _ := book.Find(name).(T)
	return noun
}

// nodeOf is a node as it stands.
func nodeOf(t testing.TB, s store.Store, id record.NodeID) record.Node {
	t.Helper()
	return standing[record.Node](t, s, record.Node{ID: id}.Name())
}

// TestChangingAFramework adds, changes, moves, fills and removes parts of a tree.
func TestChangingAFramework(t *testing.T) {
	s := followed(t)
	rae, ria := as(t, s, "rae", access.Reviewer), as(t, s, "ria", access.Reader)
	seen := func(id record.NodeID) string { return number(int(nodeOf(t, s, id).Decision)) }
	fact := string(promised(t).Fact)
	placed := func() string {
		book, err := s.Book(storetest.Context(t))
		must(t, err)
		n := book.Find(record.Placement{Commitment: promised(t), Node: "rivers/1"}.Name())
		return number(int(n.Last().Decision))
	}
	for _, c := range []struct {
		name, page string
		form       func() url.Values
		status     int
		shows      string
	}{
		{"a part at the top", "/frameworks/rivers", func() url.Values {
			return fieldsOf("decision", "add", "title", "Ships for all", "kind", "pillar", "code", "2", "after", "rivers/1")
		}, 303, "/frameworks/rivers/nodes/2"},
		{"a part without a title", "/frameworks/rivers", func() url.Values { return fieldsOf("decision", "add", "kind", "pillar", "code", "3") }, 400, "has no title"},
		{"a part below it", "/frameworks/rivers/nodes/2", func() url.Values {
			return fieldsOf("decision", "add", "title", "Tugs", "kind", "action-line", "code", "1", "parent", "rivers/2", "programmes", "Bright Rivers Initiative")
		}, 303, "/frameworks/rivers/nodes/2"},
		{"its id twice", "/frameworks/rivers/nodes/2", func() url.Values {
			return fieldsOf("decision", "add", "title", "Tugs again", "kind", "action-line", "code", "1", "parent", "rivers/2")
		}, 409, "decided it in the meantime"},
		{"a title", "/frameworks/rivers/nodes/2.1", func() url.Values {
			return fieldsOf("decision", "save", "seen", seen("rivers/2.1"), "title", "Tugboats", "kind", "action-line", "code", "1", "parent", "rivers/2")
		}, 303, "/frameworks/rivers/nodes/2.1"},
		{"from an old form", "/frameworks/rivers/nodes/2.1", func() url.Values {
			return fieldsOf("decision", "save", "seen", "1", "title", "Barges", "kind", "action-line", "code", "1", "parent", "rivers/2")
		}, 409, "Tugboats"},
		{"words that no document says", "/frameworks/rivers/nodes/2.1", func() url.Values {
			return fieldsOf("decision", "save", "seen", seen("rivers/2.1"), "title", "Tugboats", "kind", "action-line", "parent", "rivers/2", "document", string(readout(t).id()), "words", "never said")
		}, 400, "do not stand in the text"},
		{"under itself", "/frameworks/rivers/nodes/2", func() url.Values {
			return fieldsOf("decision", "save", "seen", seen("rivers/2"), "title", "Ships", "kind", "pillar", "parent", "rivers/2")
		}, 400, "is its own parent"},
		{"to the front", "/frameworks/rivers/nodes/2", func() url.Values {
			return fieldsOf("decision", "save", "seen", seen("rivers/2"), "title", "Ships for all", "kind", "pillar", "code", "2")
		}, 303, "/frameworks/rivers/nodes/2"},
		{"a commitment is placed", "/frameworks/rivers/nodes/2.1", func() url.Values { return fieldsOf("decision", "place", "fact", fact) }, 303, "/frameworks/rivers/nodes/2.1"},
		{"none is chosen", "/frameworks/rivers/nodes/2.1", func() url.Values { return fieldsOf("decision", "place") }, 400, "Choose a commitment"},
		{"a part with others below it", "/frameworks/rivers/nodes/2", func() url.Values { return fieldsOf("decision", "remove", "seen", seen("rivers/2")) }, 409, "others refer to it"},
		{"a commitment is taken out", "/frameworks/rivers/nodes/1", func() url.Values { return fieldsOf("decision", "unplace", "fact", fact, "seen", placed()) }, 303, "/frameworks/rivers/nodes/1"},
		{"nothing", "/frameworks/rivers/nodes/1", func() url.Values { return fieldsOf("decision", "dance") }, 400, "asks for nothing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			form := c.form()
			if w := send(ria, c.page, form); w.Code < 400 {
				t.Errorf("a reader may: %d", w.Code)
			}
			w := send(rae, c.page, form)
			if got := w.Body.String() + w.Header().Get("Location"); w.Code != c.status || !strings.Contains(got, c.shows) {
				t.Errorf("%d, want %d; shows no %q:\n%s", w.Code, c.status, c.shows, problemIn(got))
			}
		})
	}
	if a, b := nodeOf(t, s, "rivers/2"), nodeOf(t, s, "rivers/1"); a.Ordinal >= b.Ordinal {
		t.Errorf("the part moved to the front stands at %d, the other at %d", a.Ordinal, b.Ordinal)
	}
	body := get(t, rae, "/frameworks/rivers/nodes/2.1?find=review+plan").Body.String()
	if !strings.Contains(body, "will review the plan in 2024") {
		t.Error("a commitment is not found by its words")
	}
}

// upload sends a file to the page of imports.
func upload(t testing.TB, h http.Handler, name, file string, fields ...string) *httptest.ResponseRecorder {
	t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	if name != "" {
		part, err := m.CreateFormFile("file", name)
		must(t, err)
		_, err = part.Write([]byte(file))
		must(t, err)
	}
	for i := 0; i+1 < len(fields); i += 2 {
		must(t, m.WriteField(fields[i], fields[i+1]))
	}
	must(t, m.Close())
	r := httptest.NewRequest(http.MethodPost, "/frameworks/import", &b)
	r.Header.Set("Content-Type", m.FormDataContentType())
	return serveTo(h, r)
}

// hiddenFields are the hidden fields of the page's form.
func hiddenFields(body string) []string {
	var list []string
	for _, m := range regexp.MustCompile(`type="hidden" name="(\w+)" value="([^"]*)"`).FindAllStringSubmatch(body, -1) {
		list = append(list, m[1], strings.ReplaceAll(m[2], "&#43;", "+"))
	}
	return list
}

const portPlan = "Framework,ports\nKind,plan-of-action\nTitle,Plan of Ports\n\nCode,Level,Title\n1,pillar,Piers\n1.1,action line,Cranes\n"

// TestImportingOnTheSite shows problems and changes before anything is set.
func TestImportingOnTheSite(t *testing.T) {
	s := followed(t)
	rae := as(t, s, "rae", access.Reviewer)
	if w := get(t, as(t, s, "ria", access.Reader), "/frameworks/import"); w.Code != http.StatusForbidden {
		t.Errorf("a reader may import: %d", w.Code)
	}
	if body := get(t, rae, "/frameworks/import").Body.String(); !strings.Contains(body, `type="file"`) {
		t.Error("there is no form for a file")
	}
	for _, c := range []struct {
		name, file string
		status     int
		shows      string
	}{
		{"plan.csv", strings.Replace(portPlan, "action line", "chapter", 1), 400, "plan.csv:7:2"},
		{"plan.doc", "x", 415, "tells no format"},
		{"plan.xlsx", "x", 415, "Plan.xlsx cannot be opened"},
		{"plan.csv", portPlan + strings.Repeat(" ", maxImport), 413, "up to 1 MB"},
		{"", "", 400, "Choose a file first"},
		{"plan.csv", portPlan, 200, "node ports/1.1"},
	} {
		w := upload(t, rae, c.name, c.file)
		if !strings.Contains(w.Body.String(), c.shows) || w.Code != c.status {
			t.Errorf("%s: %d, want %d; shows no %q: %s", c.name, w.Code, c.status, c.shows, problemIn(w.Body.String()))
		}
	}
	if nodeOf(t, s, "ports/1").ID != "" {
		t.Fatal("a look has set something")
	}
	shown := hiddenFields(upload(t, rae, "plan.csv", portPlan).Body.String())
	if w := upload(t, rae, "", "", append(shown, "decision", "apply")...); w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/frameworks/ports" {
		t.Fatalf("applied: %d %s %s", w.Code, w.Header().Get("Location"), problemIn(w.Body.String()))
	}
	if n := nodeOf(t, s, "ports/1.1"); n.Title != "Cranes" {
		t.Errorf("the node is %+v", n)
	}
	if w := upload(t, rae, "", "", append(shown, "decision", "apply")...); w.Code != http.StatusConflict || !strings.Contains(w.Body.String(), "not what was shown last") {
		t.Errorf("applied twice: %d", w.Code)
	}
	suggestion := get(t, rae, "/frameworks/import?document="+string(readout(t).id())).Body.String()
	if !strings.Contains(suggestion, "Coöperation of the two sides") || !strings.Contains(suggestion, `name="text"`) {
		t.Error("a document suggests nothing")
	}
	if w := upload(t, rae, "", "", "text", "framework: mended\nkind: other\ntitle: Mended\nnodes: [{title: A part}]\n"); !strings.Contains(w.Body.String(), "a framework with 1 part") {
		t.Errorf("a mended suggestion is not read: %d", w.Code)
	}
	if w := get(t, rae, "/frameworks/import?document=00000000"); w.Code != http.StatusNotFound {
		t.Errorf("a document that is not there: %d", w.Code)
	}
	less := hiddenFields(upload(t, rae, "plan.csv", strings.Replace(portPlan, "1.1,action line,Cranes\n", "", 1)).Body.String())
	if w := upload(t, rae, "", "", append(less, "decision", "apply", "prune", "yes")...); w.Code != http.StatusSeeOther {
		t.Errorf("pruned: %d %s", w.Code, problemIn(w.Body.String()))
	}
	if nodeOf(t, s, "ports/1.1").ID != "" {
		t.Error("the node is still there")
	}
}

// TestFrameworkFiles asks for every file.
func TestFrameworkFiles(t *testing.T) {
	h := siteOver(followed(t))
	paths := map[string]framework.Format{"/frameworks/rivers/matrix.xlsx": framework.XLSX, "/frameworks/template.xlsx": framework.XLSX,
		"/frameworks/template.csv": framework.CSV, "/frameworks/template.yaml": framework.YAML}
	for _, f := range framework.Formats() {
		if f != framework.IATI { // the plan says no day
			paths["/frameworks/rivers/"+string(f)+"/rivers."+f.End()] = f
		}
	}
	for path, format := range paths {
		w := get(t, h, path)
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != format.MediaType() || !strings.HasPrefix(w.Header().Get("Content-Disposition"), "attachment") {
			t.Errorf("%s: %d %v", path, w.Code, w.Header())
		}
		tree, _, err := framework.Read(w.Body, framework.Options{Name: path, Format: format})
		if err != nil || len(tree.Nodes) == 0 {
			t.Errorf("%s: %v", path, err)
		}
	}
	for _, path := range []string{"/frameworks/rivers/doc/rivers.doc", "/frameworks/none", "/frameworks/none/matrix", "/frameworks/none/yaml/a.yaml", "/frameworks/rivers/nodes/9", "/frameworks/none/nodes/1"} {
		if w := get(t, h, path); w.Code != http.StatusNotFound {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	if w := get(t, h, "/frameworks/rivers?figure=none"); w.Code != http.StatusBadRequest {
		t.Errorf("an unknown number: %d", w.Code)
	}
	if body := get(t, h, "/frameworks/rivers?figure=commitments-on-track").Body.String(); !strings.Contains(body, "● yes") || !strings.Contains(body, "will send 200 teachers") {
		t.Error("a number does not open to its rows")
	}
}

// TestWhatIsHiddenIsInNoCount restricts a document: its commitment leaves every count, bar, cell and file.
func TestWhatIsHiddenIsInNoCount(t *testing.T) {
	s := followed(t)
	h := siteOver(s)
	paths := []string{"/frameworks", "/frameworks.json", "/frameworks/rivers", "/frameworks/rivers.json", "/frameworks/rivers/matrix", "/frameworks/rivers/matrix.json", "/frameworks/rivers/matrix.csv",
		"/frameworks/rivers/nodes/1", "/frameworks/rivers/nodes/1.json", "/frameworks/rivers/yaml/a.yaml", "/frameworks/rivers/csv/a.csv", "/frameworks/rivers?figure=commitments-on-track"}
	secret := []string{"200 teachers", "1 under way", string(promised(t).Fact), string(readout(t).id())}
	for _, path := range []string{"/frameworks/rivers", "/frameworks/rivers/matrix"} {
		if body := get(t, h, path).Body.String(); !strings.Contains(body, "1 under way") {
			t.Fatalf("%s shows nothing to hide", path)
		}
	}
	must(t, s.SetVisibility(storetest.Context(t), readout(t).id(), access.Visibility{Level: access.Restricted, Groups: []string{"asia"}}, ""))
	for _, path := range paths {
		w := get(t, h, path)
		for _, words := range secret {
			if w.Code != http.StatusOK || strings.Contains(w.Body.String(), words) {
				t.Errorf("%s: %d, gives %q away", path, w.Code, words)
			}
		}
	}
	if body := get(t, h, "/frameworks/rivers").Body.String(); !strings.Contains(body, "1 commitment placed") {
		t.Error("the other commitment is not counted alone")
	}
}

// TestChangingAFrameworkItself changes its title, parties and period by the form of its page, as an import would.
func TestChangingAFrameworkItself(t *testing.T) {
	s := followed(t)
	rae, ria, rivers := as(t, s, "rae", access.Reviewer), as(t, s, "ria", access.Reader), record.Framework{ID: "rivers"}.Name()
	if body := get(t, ria, "/frameworks/rivers").Body.String(); strings.Contains(body, "Change the framework") {
		t.Error("a reader is shown the form")
	}
	if body := get(t, rae, "/frameworks/rivers").Body.String(); !strings.Contains(body, `value="Japan, ASEAN"`) || !strings.Contains(body, "entry ") {
		t.Error("the form does not begin with how the framework stands")
	}
	form := func(fields ...string) url.Values {
		base := fieldsOf("decision", "save", "seen", number(int(standing[record.Framework](t, s, rivers).Decision)), "title", "Plan of Rivers", "kind", "plan-of-action", "parties", "Japan, ASEAN", "reason", "as adopted")
		for i := 0; i+1 < len(fields); i += 2 {
			base.Set(fields[i], fields[i+1])
		}
		return base
	}
	id := string(readout(t).id())
	for _, c := range []struct {
		name   string
		fields []string
		status int
		shows  string
	}{
		{"no title", []string{"title", " "}, 400, "has no title"},
		{"a period that ends before it begins", []string{"from", "2030", "to", "2026"}, 400, "try the other way round"},
		{"a day that is none", []string{"from", "spring"}, 400, "spring"},
		{"a party twice", []string{"parties", "Japan, jp"}, 400, "name each once"},
		{"a kind that is none", []string{"kind", "wish"}, 400, "wish"},
		{"carrying itself out", []string{"carries-out", "rivers"}, 400, "its own parent"},
		{"carrying out what is not there", []string{"carries-out", "seas"}, 400, "seas"},
		{"words of no document", []string{"words", "will send"}, 400, "naming the document too"},
		{"words that the document does not say", []string{"document", id[:8], "words", "never said"}, 400, "do not stand in the text"},
		{"a document that is not there", []string{"document", "00000000"}, 400, "00000000"},
		{"from an old form", []string{"seen", "1", "title", "Plan of Lakes"}, 409, "As you sent it"},
		{"all of it", []string{"title", "Plan of Great Rivers", "acronym", "PGR", "kind", "strategic-plan", "parties", "Japan, asean", "from", "2024-04", "to", "2029",
			"series", "Annual Ministerial Meeting", "document", id[:8], "words", "agreed to meet again in 2025"}, 303, "/frameworks/rivers"},
	} {
		sent := form(c.fields...)
		if w := send(ria, "/frameworks/rivers", sent); c.status == http.StatusSeeOther && w.Code != http.StatusForbidden {
			t.Errorf("%s: a reader may: %d", c.name, w.Code)
		}
		w := send(rae, "/frameworks/rivers", sent)
		got := w.Body.String() + w.Header().Get("Location")
		if w.Code != c.status || !strings.Contains(got, c.shows) {
			t.Errorf("%s: %d, want %d; shows no %q: %s", c.name, w.Code, c.status, c.shows, problemIn(got))
		}
		if c.status >= 400 && !strings.Contains(got, "<details class=\"open\" open><summary>Its title") {
			t.Errorf("%s: the form is not shown again", c.name)
		}
	}
	want := record.Framework{ID: "rivers", Kind: record.StrategicPlan, Title: "Plan of Great Rivers", Acronym: "PGR", Parties: []record.PartyCode{"JP", "ASEAN"}, From: "2024-04", To: "2029",
		Series: []string{"annual-ministerial-meeting"}, Document: readout(t).id()}
	got := standing[record.Framework](t, s, rivers)
	if got.Evidence == nil || got.Evidence.Exact != "agreed to meet again in 2025" {
		t.Errorf("its words are %+v", got.Evidence)
	}
	entries, _, err := s.Entries(storetest.Context(t), store.EntryFilter{Subject: "framework:rivers"})
	must(t, err)
	if len(entries) != 2 || !strings.HasPrefix(entries[0].Who, "token:rae/") || entries[0].Reason != "as adopted" || !strings.Contains(string(entries[0].Before), "Plan of Rivers") {
		t.Errorf("the ledger says %+v", entries)
	}
	got.Evidence, got.Decided = nil, record.Decided{}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if w := send(rae, "/frameworks/rivers", fieldsOf("decision", "remove", "seen", number(int(standing[record.Framework](t, s, rivers).Decision)))); w.Code != http.StatusConflict {
		t.Errorf("a framework with parts is removed: %d", w.Code)
	}
}
