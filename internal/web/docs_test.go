package web

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// TestSiteIsDocumented wants every route, every field of a JSON twin and every
// parameter of a filter in docs/site.md.
func TestSiteIsDocumented(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join("..", "..", "docs", "site.md"))
	must(t, err)
	page := string(raw)
	want := func(what, name string) {
		if !strings.Contains(page, "`"+name+"`") {
			t.Errorf("docs/site.md does not have the %s `%s`", what, name)
		}
	}
	s := newSite(Options{})
	for _, p := range s.pages() {
		want("page", p.route)
	}
	want("page", originalRoute)
	want("page", briefRoute)
	for route := range s.submits() {
		want("form", route)
	}
	for route := range s.exchanges() {
		want("exchange", route)
	}
	for _, v := range []any{homeView{}, homeFramework{}, frameworksView{}, frameworkView{}, stateCounts{}, frameworkFigure{}, frameworkMatrixView{}, periodsView{}, periodRow{}, frameworkMatrixRow{}, frameworkCell{}, nodeView{}, nodePromise{}, documentsView{}, documentView{}, block{}, relationshipsView{}, relationshipView{}, promises{}, meetingsView{}, meetingView{},
		peopleView{}, personView{}, commitmentsView{}, statementsView{}, matrix{}, topicRow{}, deliveriesView{}, factView{}, programmesView{}, programmeView{},
		programmeYear{}, searchView{}, compareView{}, wordingView{}, failureView{}, reviewView{}, queueRow{}, reviewDocumentView{}, progress{}, candidateView{}, decided{}, enterView{}, acceptView{}, orphansView{}, checkView{}, checkRule{}, checkedView{}} {
		for _, name := range jsonNames(reflect.TypeOf(v)) {
			want("field", name)
		}
	}
	for _, name := range parameters(t) {
		want("parameter", name)
	}
}

// jsonNames are the names of a struct's fields in JSON, with those of embedded structs.
func jsonNames(t reflect.Type) []string {
	var names []string
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && name == "":
			names = append(names, jsonNames(f.Type)...)
		case name != "-" && name != "":
			names = append(names, name)
		}
	}
	return names
}

// parameters are the names that the package's own code asks of a query.
func parameters(t *testing.T) []string {
	t.Helper()
	sources, err := filepath.Glob("*.go")
	must(t, err)
	asks := regexp.MustCompile(`q\.(?:text|date|oneOf|yes|number)\("([a-z_]+)"`)
	var names []string
	for _, file := range sources {
		raw, err := os.ReadFile(file)
		must(t, err)
		for _, m := range asks.FindAllStringSubmatch(string(raw), -1) {
			names = append(names, m[1])
		}
	}
	return names
}
