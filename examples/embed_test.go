package examples

import (
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/text/encoding/charmap"
)

const dir = "asean-japan"

// reading is an expected reading, made by hand; quotes stand letter for letter
// in the visible text, with line breaks written as one space.
type reading struct {
	File, Issuer, Date, Kind string
	Meetings                 []struct {
		Name, Mode, Date, Start, City, Country string
		UTCOffset                              string `json:"utc_offset"`
		DurationMinutes                        int    `json:"duration_minutes"`
		Participants                           []struct{ Person, Office, Group, Of, Part string }
	}
	Statements  []item
	Commitments []item
	Deliveries  []item
	Programmes  []struct{ Name, Acronym string }
}

// item is a statement, a commitment or a delivery.
type item struct {
	Quote         string
	Speakers      []struct{ Person, Of string }
	Act           string
	Actors        []string
	Beneficiaries []string
	Strength      string
	Specific      bool
	Quantity      *struct {
		Value float64
		Unit  string
	}
	Money *struct {
		Amount   float64
		Currency string
	}
	Due, When *struct{ Start, End string }
	Topics    []string
}

var (
	textName = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.(txt|md|html)$`)
	blanks   = regexp.MustCompile(`[\s\x{00A0}]+`)
)

func TestTextsAreNamedByDateAndFormat(t *testing.T) {
	names := texts(t)
	if len(names) < 10 {
		t.Errorf("%d texts, want at least 10", len(names))
	}
	for _, name := range names {
		if !textName.MatchString(name) {
			t.Errorf("%s: want YYYY-MM-DD-slug.txt, .md or .html", name)
		}
	}
}

func TestTextsAreOfReadableLength(t *testing.T) {
	for _, name := range texts(t) {
		if n := len(strings.Fields(visible(t, name))); n < 200 || n > 750 {
			t.Errorf("%s: %d words", name, n)
		}
	}
}

func TestReadmeNamesTheSourcesOfEveryText(t *testing.T) {
	readme, err := os.ReadFile(path.Join(dir, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range texts(t) {
		if !strings.Contains(string(readme), "`"+name+"`") {
			t.Errorf("README.md does not name %s", name)
		}
	}
}

func TestEveryTextHasAnExpectedReadingInItsOwnWords(t *testing.T) {
	for _, name := range texts(t) {
		t.Run(name, func(t *testing.T) {
			want, text := expected(t, name), visible(t, name)
			if want.File != name || want.Date != name[:10] {
				t.Errorf("reading is of %q, %s", want.File, want.Date)
			}
			inOrder(t, "statements", text, want.Statements)
			inOrder(t, "commitments", text, want.Commitments)
			inOrder(t, "deliveries", text, want.Deliveries)
			for _, p := range want.Programmes {
				if !strings.Contains(text, p.Name) || !strings.Contains(text, p.Acronym) {
					t.Errorf("programme %q (%s) is not in the text", p.Name, p.Acronym)
				}
			}
		})
	}
}

func TestExpectedReadingsAreComplete(t *testing.T) {
	for _, name := range texts(t) {
		want := expected(t, name)
		for _, s := range want.Statements {
			if len(s.Speakers) == 0 || s.Act == "" {
				t.Errorf("%s: statement without speaker or act: %q", name, s.Quote)
			}
		}
		for _, c := range want.Commitments {
			if len(c.Actors) == 0 || c.Strength != "firm" && c.Strength != "intended" {
				t.Errorf("%s: commitment without actor or strength: %q", name, c.Quote)
			}
		}
		for _, d := range want.Deliveries {
			if len(d.Actors) == 0 {
				t.Errorf("%s: delivery without actor: %q", name, d.Quote)
			}
		}
	}
}

// The texts are read together: what one promises, a later one reports.
func TestTheStoryThatTrackingFollows(t *testing.T) {
	type fact struct {
		file, words string
		value       float64 // quantity or money
		end         string  // of due or when
	}
	for _, f := range []fact{
		{"2021-05-27-36th-asean-japan-forum.txt", "97 %", 97, ""},
		{"2021-08-03-foreign-ministers-video.md", "commemorative summit in Japan in 2023", 0, "2023-12-31"},
		{"2022-08-04-foreign-ministers-phnom-penh.txt", "Commemorative Summit in 2023", 0, "2023-12-31"},
		{"2022-11-12-chairs-statement-25th-summit.txt", "Comprehensive Strategic Partnership", 0, ""},
		{"2023-07-13-foreign-ministers-jakarta.md", "from 16 to 18 December", 0, "2023-12-18"},
		{"2023-09-06-26th-summit.html", "established the ASEAN-Japan Comprehensive Strategic Partnership", 0, "2023-09-06"},
		{"2023-12-17-commemorative-summit.html", "130 projects", 130, "2023-12-17"},
		{"2023-12-17-commemorative-summit.html", "USD 35 billion", 35e9, "2028-12-17"},
		{"2023-12-17-commemorative-summit.html", "¥40 billion", 40e9, ""},
		{"2024-07-26-foreign-ministers-vientiane.txt", "200 “NIHONGO Partners”", 200, "2025-03-31"},
		{"2024-07-26-foreign-ministers-vientiane.txt", "100,000 highly skilled", 100000, "2029-07-26"},
		{"2024-10-10-27th-summit.html", "over 100 NIHONGO Partners", 100, ""},
		{"2025-10-26-28th-summit.md", "108 of the 130 action lines", 108, ""},
	} {
		r := expected(t, f.file)
		found := slices.ContainsFunc(append(r.Commitments, r.Deliveries...), func(it item) bool {
			value, end := measured(it)
			return strings.Contains(it.Quote, f.words) && value == f.value && end == f.end
		})
		if !found {
			t.Errorf("%s: no fact with %q, %g, by %q", f.file, f.words, f.value, f.end)
		}
	}
}

func measured(it item) (value float64, end string) {
	switch {
	case it.Quantity != nil:
		value = it.Quantity.Value
	case it.Money != nil:
		value = it.Money.Amount
	}
	if it.Due != nil {
		end = it.Due.End
	} else if it.When != nil {
		end = it.When.End
	}
	return value, end
}

func texts(t *testing.T) []string {
	t.Helper()
	entries, err := fs.ReadDir(FS, dir)
	if err != nil {
		t.Fatal(err)
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names
}

func expected(t *testing.T, name string) reading {
	t.Helper()
	stem := strings.TrimSuffix(name, path.Ext(name))
	raw, err := os.Open(path.Join(dir, "expected", stem+".gold.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	dec := json.NewDecoder(raw)
	dec.DisallowUnknownFields()
	var r reading
	if err := dec.Decode(&r); err != nil {
		t.Fatalf("%s: %v", raw.Name(), err)
	}
	return r
}

// visible is the text that a reader of the page sees, blanks collapsed.
func visible(t *testing.T, name string) string {
	t.Helper()
	raw, err := fs.ReadFile(FS, path.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	text := string(raw)
	if strings.Contains(text, "charset=iso-8859-1") {
		if text, err = charmap.ISO8859_1.NewDecoder().String(text); err != nil {
			t.Fatal(err)
		}
	}
	if path.Ext(name) == ".html" {
		text = withoutTags(text)
	}
	return collapse(text)
}

func withoutTags(page string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			b.Write(z.Text())
		}
	}
}

func collapse(s string) string {
	return blanks.ReplaceAllString(strings.ReplaceAll(s, "\u00ad", ""), " ")
}

func inOrder(t *testing.T, kind, text string, items []item) {
	t.Helper()
	last := 0
	for _, it := range items {
		at := strings.Index(text, it.Quote)
		if at < 0 {
			t.Errorf("%s: not in the text: %q", kind, it.Quote)
			continue
		}
		if at < last {
			t.Errorf("%s: out of order: %q", kind, it.Quote)
		}
		last = at
	}
}
