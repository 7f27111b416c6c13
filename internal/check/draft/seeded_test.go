package draft

import (
	"context"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/check"
)

// seed damages a text as a slip would, and says at which byte.
type seed struct {
	rule  check.RuleName
	place *regexp.Regexp
	plant func(match []string) (instead string, ok bool)
}

// seeds are slips that real texts can be given, one at a time.
func seeds() []seed {
	return []seed{
		{"quotation-open", regexp.MustCompile(`(“[^“”\n]{8,60})”`), func(m []string) (string, bool) { return m[1], true }},
		{"bracket-open", regexp.MustCompile(`(\([A-Z]{3,6})\)( [a-z])`), func(m []string) (string, bool) { return m[1] + m[2], true }},
		{"page-mark", regexp.MustCompile(`([a-z]{4,} [a-z]{4,}) ([a-z]{4,} [a-z]{4,})`), func(m []string) (string, bool) { return m[1] + " 2 / 5 " + m[2], true }},
		{"blank-stray", regexp.MustCompile(`\(([A-Z]{3,6}\))`), func(m []string) (string, bool) { return "( " + m[1], true }},
		{"blank-stray", regexp.MustCompile(`Indo-Pacific`), func([]string) (string, bool) { return "Indo- Pacific", true }},
		{"blank-missing", regexp.MustCompile(`(\([A-Z]{3,6}\)) ([a-z])`), func(m []string) (string, bool) { return m[1] + m[2], true }},
		{"blank-missing", regexp.MustCompile(`([a-z]{4,}\.) ([A-Z][a-z]+ [a-z])`), func(m []string) (string, bool) { return m[1] + m[2], true }},
		{"word-twice", regexp.MustCompile(`[a-z] (the|of|and) [a-z]`), func(m []string) (string, bool) { return m[0][:2] + m[1] + " " + m[0][2:], true }},
		{"date-impossible", regexp.MustCompile(`\b(April|June|September|November) \d{1,2}, (20\d\d)`), func(m []string) (string, bool) { return m[1] + " 31, " + m[2], true }},
		{"weekday-date", regexp.MustCompile(`on (January 10, 2022|[A-Z][a-z]+ \d{1,2}, 20\d\d)`), wrongWeekday},
		{"person-two-spellings", regexp.MustCompile(`(President|Prime Minister|Minister|Secretary|Mr\.) (Zelenskyy|Kishida|Erdogan|Netanyahu|Sullivan|Macron|Trudeau|Ramaphosa|Fumio|Widodo)\b`), swapped},
	}
}

// wrongWeekday gives a date the weekday after its own.
func wrongWeekday(m []string) (string, bool) {
	day, ok := weekdayAfter(m[1])
	return "on " + day + ", " + m[1], ok
}

// swapped lets two letters of a name change places.
func swapped(m []string) (string, bool) {
	b := []byte(m[2])
	i := len(b) / 2
	if b[i] == b[i+1] {
		return "", false
	}
	b[i], b[i+1] = b[i+1], b[i]
	return m[1] + " " + string(b), true
}

// TestSeededSlipsAreFound damages real texts, one slip at a time, and counts how
// many are found at their place.
func TestSeededSlipsAreFound(t *testing.T) {
	if testing.Short() {
		t.Skip("reads many texts")
	}
	folder := sharedFolder(t, "corpus/us-white-house")
	files, err := filepath.Glob(filepath.Join(folder, "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	files = slices.DeleteFunc(files, heldBack(t))
	d, random := desk(t), rand.New(rand.NewPCG(7, 7))
	random.Shuffle(len(files), func(i, j int) { files[i], files[j] = files[j], files[i] })
	planted, found := map[check.RuleName]int{}, map[check.RuleName]int{}
	for _, path := range files[:400] {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range seeds() {
			if hit, ok := s.sow(t, d, random, path, string(raw)); ok {
				planted[s.rule]++
				if hit {
					found[s.rule]++
				}
			}
		}
	}
	for rule, n := range planted {
		t.Logf("%-22s %4d of %4d", rule, found[rule], n)
		if share := float64(found[rule]) / float64(n); share < 0.8 {
			t.Errorf("%s: only %d of %d seeded slips were found", rule, found[rule], n)
		}
	}
}

// sow plants the seed in a text and says whether it was found, and whether it
// could be planted at all.
func (s seed) sow(t *testing.T, d *Desk, random *rand.Rand, name, original string) (hit, ok bool) {
	t.Helper()
	body := strings.Index(original, "\n---\n") + 5
	places := s.place.FindAllStringSubmatchIndex(original[body:], -1)
	if len(places) == 0 {
		return false, false
	}
	at := places[random.IntN(len(places))]
	var match []string
	for i := 0; i < len(at); i += 2 {
		match = append(match, original[body+at[i]:body+at[i+1]])
	}
	instead, ok := s.plant(match)
	start, end := body+at[0], body+at[1]
	line := original[strings.LastIndexByte(original[:start], '\n')+1 : end]
	if s.rule == "person-two-spellings" && ok {
		ok = strings.Contains(original[body:start]+original[end:], match[2]) // else there is nothing to compare with
	}
	if !ok || strings.ContainsAny(line, "#[]<>|*") || strings.Contains(line, "http") {
		return false, false
	}
	r, err := d.Check(context.Background(), name, []byte(original[:start]+instead+original[end:]), check.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		near := f.SourceStart <= start+len(instead)+1 && f.SourceEnd >= start-1
		for _, other := range f.Related {
			near = near || other.SourceStart <= start+len(instead) && other.SourceEnd >= start
		}
		if f.Rule == s.rule && near {
			return true, true
		}
	}
	if os.Getenv("SEEDS") != "" {
		t.Logf("%s not found: %s: %q", s.rule, filepath.Base(name), original[max(0, start-80):start]+"⟦"+instead+"⟧"+original[end:min(len(original), end+60)])
	}
	return false, true
}
