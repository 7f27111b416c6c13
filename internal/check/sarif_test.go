package check_test

import (
	"context"
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"testing"

	"entente.example/data"
	"entente.example/internal/check"
	"entente.example/internal/check/draft"
)

// log is what SARIF 2.1.0 asks for, read with none of the writer's types.
type log struct {
	Schema  string `json:"$schema"`
	Version string `json:"version"`
	Runs    []struct {
		Tool struct {
			Driver struct {
				Name, Version string
				Rules         []struct {
					ID                                      string
					ShortDescription, FullDescription, Help struct{ Text string }
					DefaultConfiguration                    struct{ Level string }
				}
			}
		}
		ColumnKind string
		Results    []struct {
			RuleID    string
			RuleIndex *int
			Level     string
			Message   struct{ Text string }
			Locations []place
			Related   []place `json:"relatedLocations"`
			Fixes     []struct {
				Description     struct{ Text string }
				ArtifactChanges []struct {
					ArtifactLocation struct{ URI string }
					Replacements     []struct {
						DeletedRegion   *struct{ ByteOffset, ByteLength *int }
						InsertedContent struct{ Text string }
					}
				}
			}
		}
	}
}

type place struct {
	ID               int
	Message          struct{ Text string }
	PhysicalLocation struct {
		ArtifactLocation struct{ URI string }
		Region           struct{ StartLine, StartColumn, EndLine, EndColumn, ByteOffset, ByteLength int }
	}
}

const sarifDraft = "3 May 2023\n\nERIA and the ASEAN- IPR met “at sea. Kyiv thanked those who came from Kiev. The sides met to to\ntalk on Monday, 2 May 2023."

// TestSARIF holds the log to the standard: what it requires, what it allows, and
// that places and indices mean what they should.
func TestSARIF(t *testing.T) {
	desk, err := draft.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	r, err := desk.Check(context.Background(), "draft.txt", []byte(sarifDraft), check.Options{})
	if err != nil {
		t.Fatal(err)
	}
	files := []check.Checked{{File: "a folder/the draft: first.txt", Findings: r.Findings}, {File: "/home/desk/é.txt", Findings: r.Findings[:1]}, {File: "empty.txt"}}
	raw, err := json.Marshal(desk.Checker().SARIF(files, "0.1-00000000"))
	if err != nil {
		t.Fatal(err)
	}
	var l log
	if err := json.Unmarshal(raw, &l); err != nil {
		t.Fatal(err)
	}
	if l.Version != "2.1.0" || !strings.Contains(l.Schema, "sarif-2.1.0") || len(l.Runs) != 1 {
		t.Fatalf("version %q, schema %q, %d runs", l.Version, l.Schema, len(l.Runs))
	}
	run := l.Runs[0]
	if run.ColumnKind != "unicodeCodePoints" || run.Tool.Driver.Name == "" || run.Tool.Driver.Version != "0.1-00000000" {
		t.Errorf("%+v", run.Tool.Driver.Name)
	}
	for _, rule := range run.Tool.Driver.Rules {
		if rule.ID == "" || rule.ShortDescription.Text == "" || rule.FullDescription.Text == "" || rule.Help.Text == "" || !level(rule.DefaultConfiguration.Level) {
			t.Errorf("%+v", rule)
		}
	}
	if len(run.Results) != len(r.Findings)+1 || len(r.Findings) < 5 {
		t.Fatalf("%d results of %d findings", len(run.Results), len(r.Findings))
	}
	for i, result := range run.Results[:len(r.Findings)] {
		f := r.Findings[i]
		if result.RuleIndex == nil || run.Tool.Driver.Rules[*result.RuleIndex].ID != result.RuleID || result.RuleID != string(f.Rule) {
			t.Errorf("%s: index %v", result.RuleID, result.RuleIndex)
		}
		if !level(result.Level) || !strings.HasPrefix(result.Message.Text, f.Message) || len(result.Locations) != 1 || len(result.Related) != len(f.Related) {
			t.Errorf("%+v", result)
		}
		for _, p := range slices.Concat(result.Locations, result.Related) {
			wantPlace(t, p)
		}
		if len(result.Fixes) > 0 != (f.Fix != nil) {
			t.Errorf("%s: %d fixes", f.Rule, len(result.Fixes))
		}
		for _, fix := range result.Fixes {
			change := fix.ArtifactChanges[0]
			if d := change.Replacements[0].DeletedRegion; change.ArtifactLocation.URI != "a%20folder/the%20draft:%20first.txt" || d == nil || *d.ByteOffset != f.Fix.Start || *d.ByteLength != f.Fix.End-f.Fix.Start {
				t.Errorf("%+v", fix)
			}
		}
	}
	if got := run.Results[len(r.Findings)].Locations[0].PhysicalLocation.ArtifactLocation.URI; got != "file:///home/desk/%C3%A9.txt" {
		t.Errorf("an absolute path: %s", got)
	}
}

// level says whether SARIF knows a level.
func level(s string) bool { return s == "error" || s == "warning" || s == "note" }

// wantPlace wants a valid URI and a region that stands in the draft.
func wantPlace(t *testing.T, p place) {
	t.Helper()
	if u, err := url.Parse(p.PhysicalLocation.ArtifactLocation.URI); err != nil || strings.ContainsAny(u.String(), " \\") {
		t.Errorf("%v: %v", u, err)
	}
	r := p.PhysicalLocation.Region
	if r.StartLine < 1 || r.StartColumn < 1 || r.EndLine < r.StartLine || r.EndLine == r.StartLine && r.EndColumn <= r.StartColumn || r.ByteOffset+r.ByteLength > len(sarifDraft) {
		t.Errorf("%+v", r)
	}
	lines := strings.Split(sarifDraft, "\n")
	start := []rune(lines[r.StartLine-1])[r.StartColumn-1:]
	if words := sarifDraft[r.ByteOffset : r.ByteOffset+r.ByteLength]; !strings.HasPrefix(string(start), strings.Split(words, "\n")[0]) {
		t.Errorf("at %d:%d stands %q, in these bytes %q", r.StartLine, r.StartColumn, string(start), words)
	}
}
