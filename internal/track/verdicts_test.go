package track_test

import (
	"fmt"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

func verdict(id string, of record.FactID, scale record.ScaleName, score string, member record.PartyCode) record.Verdict {
	return record.Verdict{ID: id, Commitment: ref(of), Year: 2024, Member: member, Scale: scale, Score: score, Reason: "as reported",
		Sources: []string{"https://example.org"}, Author: "user:ada", Second: "user:bo"}
}

func TestVerdictsStandSideBySide(t *testing.T) {
	book := seeds()
	book.Commitments[0].Trackability, book.Commitments[1].Trackability = 8, 4
	alone, struck, before := verdict("v3", "c1", "g20-compliance", "-1", "FR"), verdict("v4", "c2", "g20-compliance", "-1", "JP"), verdict("v6", "c1", "g20-compliance", "-1", "JP")
	alone.Second = ""
	struck.Reversed = "the source was withdrawn"
	before.Year = 2023
	book.Verdicts = []record.Verdict{verdict("v1", "c1", "g20-compliance", "+1", "JP"), verdict("v2", "c1", "g20-compliance", "0", "BR"), alone, struck,
		verdict("v5", "c1", "ogp-completion", "limited", ""), before}
	tr := track.New(book, track.Options{On: "2025-01-01", Codes: codes(t)})

	got := tr.Verdicts("c1")
	if len(got) != 2 || got[0].Scale.Scale != "g20-compliance" || got[1].Scale.Scale != "ogp-completion" {
		t.Fatalf("%+v", got)
	}
	var order []string
	for _, o := range got[0].Opinions {
		order = append(order, o.ID+" "+string(o.Standing))
	}
	if want := "[v6 counts v2 counts v3 awaits-second v1 counts]"; want != fmt.Sprint(order) {
		t.Errorf("%s, want %s", fmt.Sprint(order), want)
	}
	averages := tr.Averages([]record.FactID{"c1", "c2"}, 2024)
	if want := (track.Average{Scale: "g20-compliance", Count: 2, Mean: 0.5, Of: 1, Track: 8}); len(averages) != 1 || averages[0] != want {
		t.Errorf("%+v", averages)
	}
}

func TestCheckVerdict(t *testing.T) {
	c := codes(t)
	for _, tt := range []struct {
		name    string
		verdict record.Verdict
		want    string
	}{
		{"as the scale has it", verdict("v", "c", "traffic-light", "green", ""), ""},
		{"an unknown scale", verdict("v", "c", "stars", "5", ""), "there is no scale"},
		{"a score of another scale", verdict("v", "c", "traffic-light", "+1", ""), "is no score"},
		{"a member is missing", verdict("v", "c", "g20-compliance", "+1", ""), "with a member"},
		{"a member too many", verdict("v", "c", "traffic-light", "red", "JP"), "without a member"},
	} {
		got := ""
		if err := c.CheckVerdict(tt.verdict); err != nil {
			got = err.Error()
		}
		says(t, tt.name, got, tt.want)
	}
}

// TestScales holds every scale to be whole: marks tell its scores apart without colour.
func TestScales(t *testing.T) {
	for _, s := range codes(t).Scales() {
		marks := map[string]bool{}
		for _, step := range s.Scores {
			if step.Code == "" || step.Name == "" || step.Means == "" || step.Mark == "" || marks[step.Mark] {
				t.Errorf("%s: score %+v", s.Scale, step)
			}
			marks[step.Mark] = true
		}
		if s.Title == "" || s.Source == "" || len(s.Scores) < 3 || s.Each != "member" && s.Each != "commitment" {
			t.Errorf("%s is not whole", s.Scale)
		}
	}
}
