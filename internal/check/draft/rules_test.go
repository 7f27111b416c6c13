package draft

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entente.example/data"
	"entente.example/internal/check"
	"entente.example/internal/record"
)

func desk(t testing.TB) *Desk {
	t.Helper()
	d, err := New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestRulesFindTheirExamples runs every rule on its own examples and
// counter-examples, alone, and makes the fixes that an example tells of.
func TestRulesFindTheirExamples(t *testing.T) {
	d := desk(t)
	for _, r := range d.Checker().Rules() {
		t.Run(string(r.Name), func(t *testing.T) {
			for _, e := range r.Examples {
				found := findings(t, d, r, e)
				if !slices.ContainsFunc(found, func(f check.Finding) bool { return f.Exact == e.At }) {
					t.Errorf("%s:%d: no finding at %q, but %s", r.Path, e.Line, e.At, list(found))
				}
				if got := string(check.Apply([]byte(e.Text), check.Fixes(found))); e.Fixed != "" && got != e.Fixed {
					t.Errorf("%s:%d: fixed is\n%s\nwant\n%s", r.Path, e.Line, got, e.Fixed)
				}
			}
			for _, e := range r.Counterexamples {
				if found := findings(t, d, r, e); len(found) > 0 {
					t.Errorf("%s:%d: found though %s: %s", r.Path, e.Line, e.Why, list(found))
				}
			}
		})
	}
}

// findings are those of one rule in an example.
func findings(t *testing.T, d *Desk, r *check.Rule, e check.Example) []check.Finding {
	t.Helper()
	o := check.Options{Config: check.Config{Levels: map[check.RuleName]check.Level{}}}
	for _, other := range d.Checker().Rules() {
		if other.Name != r.Name {
			o.Config.Levels[other.Name] = check.Off
		}
	}
	if r.NeedsRecord {
		o.Record = remember(t, d, e.Before)
	}
	result, err := d.Check(context.Background(), "draft.txt", []byte(e.Text), o)
	if err != nil {
		t.Fatalf("%s:%d: %v", r.Path, e.Line, err)
	}
	return result.Findings
}

func list(found []check.Finding) string {
	var lines []string
	for _, f := range found {
		lines = append(lines, fmt.Sprintf("%q: %s; %s", f.Exact, f.Message, f.Remedy))
	}
	if lines == nil {
		return "nothing at all"
	}
	return strings.Join(lines, "\n")
}

// memory is a record of texts given one by one.
type memory []check.EarlierText

func remember(t *testing.T, d *Desk, texts []string) memory {
	t.Helper()
	var m memory
	for i, s := range texts {
		r, err := d.Check(context.Background(), fmt.Sprintf("before-%d.txt", i), []byte(s), check.Options{})
		if err != nil {
			t.Fatal(err)
		}
		m = append(memory{{Text: r.Snapshot.Text, Reading: r.Reading}}, m...)
	}
	return m
}

func (m memory) Programmes(_ context.Context, word string) ([]check.KnownProgramme, error) {
	var out []check.KnownProgramme
	for _, r := range m {
		for _, p := range r.Reading.Programmes {
			if strings.Contains(strings.ToLower(p.Name+" "+p.Acronym), strings.ToLower(word)) {
				out = append(out, check.KnownProgramme{Name: p.Name, Acronym: p.Acronym, Documents: 1})
			}
		}
	}
	return out, nil
}

func (m memory) Holdings(context.Context, string, string, record.PartyCode) ([]check.Holding, error) {
	var out []check.Holding
	for _, r := range slices.Backward(m) {
		for _, meeting := range r.Reading.Meetings {
			for _, p := range meeting.Participants {
				seen := []check.Sighting{{Date: meeting.Date, Title: string(r.Reading.Date)}}
				out = append(out, check.Holding{Person: p.Person, Office: p.Office, Of: p.Of, Seen: seen})
			}
		}
	}
	return out, nil
}

func (m memory) Earlier(context.Context, *record.Reading) ([]check.EarlierText, error) { return m, nil }
