package data_test

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"entente.example/data"
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

func lists(t *testing.T) *lexicon.Set {
	t.Helper()
	s, err := lexicon.Load(data.FS, "lexicons/en")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// table reads a table of codes/ or sources/.
func table(t *testing.T, file string) *lexicon.Table {
	t.Helper()
	raw, err := fs.ReadFile(data.FS, file)
	if err != nil {
		t.Fatal(err)
	}
	got, errs := lexicon.ParseTable(file, string(raw))
	for _, err := range errs {
		t.Error(err)
	}
	return got
}

// column gives the cells of a column by the line that they stand in.
func column(t *testing.T, file, name string) map[int]string {
	t.Helper()
	tab := table(t, file)
	cells := map[int]string{}
	for _, r := range tab.Rows {
		cells[r.Line] = tab.Cell(r, name)
	}
	return cells
}

// partyCodes are the codes that a party can have anywhere in the data.
func partyCodes(t *testing.T) map[string]bool {
	t.Helper()
	s, codes := lists(t), map[string]bool{}
	for _, list := range []string{"parties", "bodies", "former-parties"} {
		for _, e := range s.List(list) {
			codes[e.Code] = true
		}
	}
	return codes
}

func TestEveryTableIsRead(t *testing.T) {
	for _, dir := range []string{"codes", "sources", "lexicons/en"} {
		files, err := fs.Glob(data.FS, path.Join(dir, "*.tsv"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", dir, len(files), err)
		}
		for _, f := range files {
			if tab := table(t, f); tab.Name != strings.TrimSuffix(path.Base(f), ".tsv") {
				t.Errorf("%s:1:1: the table calls itself %q", f, tab.Name)
			}
		}
	}
}

func TestPartiesHaveCodesAndOneName(t *testing.T) {
	iso := regexp.MustCompile(`^[A-Z]{2}$`)
	s := lists(t)
	for _, e := range s.List("parties") {
		if !iso.MatchString(e.Code) {
			t.Errorf("%s: %q is not a code of ISO 3166-1", e.Phrase, e.Code)
		}
	}
	for _, list := range []string{"parties", "bodies"} {
		names := map[string]int{}
		for _, e := range s.List(list) {
			if names[e.Code] += 0; e.Fields["form"] == "name" {
				names[e.Code]++
			}
		}
		for code, n := range names {
			if n != 1 {
				t.Errorf("%s: %s has %d entries of form name, want 1", list, code, n)
			}
		}
	}
}

func TestCodesArePartiesThatAreListed(t *testing.T) {
	s, known := lists(t), partyCodes(t)
	for _, list := range []string{"demonyms", "agencies"} {
		for _, e := range s.List(list) {
			if !known[e.Code] {
				t.Errorf("%s: %s stands for %q, which no list of parties has", list, e.Phrase, e.Code)
			}
		}
	}
	for _, e := range s.List("bodies") {
		if p := e.Fields["parent"]; p != "" && !known[p] {
			t.Errorf("bodies: %s is a part of %q, which no list of parties has", e.Phrase, p)
		}
	}
	for _, f := range []struct{ file, column string }{
		{"codes/fiscal-years.tsv", "code"}, {"codes/week-starts.tsv", "code"}, {"sources/publishers.tsv", "party"}, {"codes/leaders.tsv", "party"},
	} {
		for line, code := range column(t, f.file, f.column) {
			if !known[code] {
				t.Errorf("%s:%d: no list of parties has %q", f.file, line, code)
			}
		}
	}
	for line, codes := range column(t, "sources/series.tsv", "parties") {
		for _, code := range strings.Fields(codes) {
			if !known[code] {
				t.Errorf("sources/series.tsv:%d: no list of parties has %q", line, code)
			}
		}
	}
}

func TestCitiesHaveCountryAndZone(t *testing.T) {
	known := partyCodes(t)
	for _, e := range lists(t).List("cities") {
		if !known[e.Fields["country"]] {
			t.Errorf("%s: no list of parties has %q", e.Phrase, e.Fields["country"])
		}
		if _, err := time.LoadLocation(e.Fields["zone"]); err != nil || e.Fields["zone"] == "" {
			t.Errorf("%s: zone %q: %v", e.Phrase, e.Fields["zone"], err)
		}
	}
}

func TestColumnsWithFewValues(t *testing.T) {
	s := lists(t)
	for _, c := range []struct {
		list, field string
		may         []string
	}{
		{"parties", "form", []string{"name", "official", "abbreviation", "other"}},
		{"bodies", "form", []string{"name", "other", "part"}},
		{"demonyms", "number", []string{"singular", "plural"}},
		{"offices", "number", []string{"singular", "plural"}},
		{"offices", "kind", []string{"head-of-state", "head-of-government", "monarch", "vice", "foreign-minister", "minister", "envoy", "official", "body-head", "spouse"}},
		{"honorifics", "gender", []string{"", "f", "m"}},
		{"topics", "weight", []string{"1", "2", "3"}},
	} {
		for _, e := range s.List(c.list) {
			if !slices.Contains(c.may, e.Fields[c.field]) {
				t.Errorf("%s: %s has %s %q, want one of %q", c.list, e.Phrase, c.field, e.Fields[c.field], c.may)
			}
		}
	}
}

// TestOfficesNameNoParty keeps "Secretary-General of ASEAN" out: the party in it
// would be swallowed by the longer phrase and lost.
func TestOfficesNameNoParty(t *testing.T) {
	s := lists(t)
	var parties []string
	for _, list := range []string{"parties", "bodies"} {
		for _, e := range s.List(list) {
			parties = append(parties, regexp.QuoteMeta(e.Phrase))
		}
	}
	named := regexp.MustCompile(`(^|\b(of|to|for|in) (the )?)(` + strings.Join(parties, "|") + `)( |$)`)
	for _, e := range s.List("offices") {
		if named.MatchString(e.Phrase) {
			t.Errorf("offices: %q names a party; try the post alone", e.Phrase)
		}
	}
}

func TestTopicsOfTheListHaveCodes(t *testing.T) {
	codes := map[string]bool{}
	for _, code := range column(t, "codes/topics.tsv", "code") {
		codes[code] = false
	}
	for _, e := range lists(t).List("topics") {
		if _, ok := codes[e.Code]; !ok {
			t.Errorf("%s: codes/topics.tsv has no %q", e.Phrase, e.Code)
		}
		codes[e.Code] = true
	}
	for code, used := range codes {
		if !used {
			t.Errorf("no phrase of lexicons/en/topics.tsv stands for %q", code)
		}
	}
}

func TestActsAndKindsAreTheRecords(t *testing.T) {
	acts := column(t, "codes/acts.tsv", "code")
	for _, a := range record.Acts() {
		if !hasValue(acts, string(a)) {
			t.Errorf("codes/acts.tsv lacks %q", a)
		}
	}
	if len(acts) != len(record.Acts()) {
		t.Errorf("codes/acts.tsv has %d acts, the record has %d", len(acts), len(record.Acts()))
	}
	kinds := column(t, "codes/kinds.tsv", "code")
	for _, k := range []record.Kind{record.Readout, record.JointStatement, record.PressConference, record.FactSheet, record.Speech, record.StatementText, record.Other} {
		if !hasValue(kinds, string(k)) {
			t.Errorf("codes/kinds.tsv lacks %q", k)
		}
	}
}

func hasValue(cells map[int]string, want string) bool {
	for _, cell := range cells {
		if cell == want {
			return true
		}
	}
	return false
}

func TestCalendars(t *testing.T) {
	for line, month := range column(t, "codes/fiscal-years.tsv", "month") {
		if n, err := strconv.Atoi(month); err != nil || n < 2 || n > 12 {
			t.Errorf("codes/fiscal-years.tsv:%d: %q is not a month after January", line, month)
		}
	}
	for line, day := range column(t, "codes/week-starts.tsv", "day") {
		if day != "Sunday" && day != "Saturday" {
			t.Errorf("codes/week-starts.tsv:%d: %q is not a day other than Monday that weeks begin with", line, day)
		}
	}
}

// TestLeaders: years of office are years since the Second World War, and end after they begin.
func TestLeaders(t *testing.T) {
	from, to := column(t, "codes/leaders.tsv", "from"), column(t, "codes/leaders.tsv", "to")
	for line, year := range from {
		first, err := strconv.Atoi(year)
		if err != nil || first < 1930 || first > 2100 {
			t.Errorf("codes/leaders.tsv:%d: %q is not a year", line, year)
		}
		if last, err := strconv.Atoi(to[line]); to[line] != "" && (err != nil || last < first) {
			t.Errorf("codes/leaders.tsv:%d: an end in %q of what began in %d", line, to[line], first)
		}
	}
}

// TestPosts: who heads a state is told for parties that the lists have, and for posts of the list of offices.
func TestPosts(t *testing.T) {
	known, posts := partyCodes(t), map[string]bool{}
	for _, e := range lists(t).List("offices") {
		posts[e.Code] = true
	}
	for line, post := range column(t, "codes/posts.tsv", "post") {
		if !posts[post] {
			t.Errorf("codes/posts.tsv:%d: no office has the code %q", line, post)
		}
	}
	for line, which := range column(t, "codes/posts.tsv", "which") {
		if which != "only" && which != "not" {
			t.Errorf("codes/posts.tsv:%d: %q is neither only nor not", line, which)
		}
	}
	for line, codes := range column(t, "codes/posts.tsv", "parties") {
		for _, code := range strings.Fields(codes) {
			if !known[code] {
				t.Errorf("codes/posts.tsv:%d: no list of parties has %q", line, code)
			}
		}
	}
}

func TestSources(t *testing.T) {
	for line, kind := range column(t, "sources/publishers.tsv", "kind") {
		if kind != "host" && kind != "phrase" && kind != "wire" {
			t.Errorf("sources/publishers.tsv:%d: unknown kind %q", line, kind)
		}
	}
	key := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	for line, k := range column(t, "sources/series.tsv", "key") {
		if !key.MatchString(k) {
			t.Errorf("sources/series.tsv:%d: %q is not a key; try small letters, digits and hyphens", line, k)
		}
	}
}
