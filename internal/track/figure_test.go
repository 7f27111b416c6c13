package track_test

import (
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

func TestCompute(t *testing.T) {
	book := growers() // a, restated in 2023 by b, in 2024 by c
	book.Frameworks = []record.Framework{{ID: "f"}}
	book.Nodes = []record.Node{{ID: "f/1", Framework: "f", Kind: record.Pillar}, {ID: "f/1.1", Framework: "f", Parent: "f/1", Kind: record.ActionLine},
		{ID: "f/1.2", Framework: "f", Parent: "f/1", Kind: record.ActionLine}}
	book.Commitments = append(book.Commitments, promise("e", "2024-06-01"))
	for _, c := range []record.FactID{"a", "b", "c", "e"} {
		book.Placements = append(book.Placements, record.Placement{Commitment: ref(c), Node: "f/1.1"})
	}
	book.Deliveries = []record.Fact{{ID: "d", Kind: record.KindDelivery, Document: document("d"), Date: "2024-08-01"}}
	book.Fulfilments = []record.Fulfilment{{Commitment: ref("c"), Delivery: ref("d"), Effect: record.InFull}}
	tr := track.New(book, track.Options{On: "2025-06-01", Codes: codes(t)})
	for _, tt := range []struct {
		name, rule             string
		scope                  track.Scope
		year                   int
		numerator, denominator int
	}{
		{"restated wordings are counted where they go on", "commitments-fulfilled", track.Scope{Framework: "f"}, 2024, 1, 2},
		{"what is fulfilled stays so", "commitments-fulfilled", track.Scope{Framework: "f"}, 2025, 1, 2},
		{"without a plan all commitments count", "commitments-on-track", track.Scope{}, 2024, 2, 2},
		{"an action line without commitments is not addressed", "action-lines-addressed", track.Scope{Framework: "f"}, 2025, 1, 2},
		{"of a node", "action-lines-addressed", track.Scope{Node: "f/1.2"}, 2025, 0, 1},
		{"of all plans", "action-lines-addressed", track.Scope{}, 2025, 1, 2},
		{"not before it was done", "action-lines-addressed", track.Scope{Framework: "f"}, 2023, 0, 2},
		{"no evidence found", "commitments-without-evidence", track.Scope{Framework: "f"}, 2025, 1, 2},
	} {
		f, err := tr.Compute(tt.rule, tt.scope, tt.year)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		if len(f.Numerator) != tt.numerator || len(f.Denominator) != tt.denominator || f.Version != 1 || f.AsOf != "2025-06-01" {
			t.Errorf("%s: %+v", tt.name, f)
		}
	}
}

func TestComputeRefuses(t *testing.T) {
	tr := track.New(growers(), track.Options{On: "2025-06-01", Codes: codes(t)})
	for want, ask := range map[string]func() (record.Figure, error){
		"there is no rule": func() (record.Figure, error) { return tr.Compute("progress", track.Scope{}, 2024) },
		"nothing to count": func() (record.Figure, error) { return tr.Compute("commitments-fulfilled", track.Scope{}, 1999) },
		"not of who answers": func() (record.Figure, error) {
			return tr.Compute("commitments-fulfilled", track.Scope{User: "user:a"}, 2024)
		},
		"nothing to count in ": func() (record.Figure, error) { return tr.Compute("action-lines-addressed", track.Scope{}, 2024) },
	} {
		_, err := ask()
		if err == nil {
			t.Errorf("%s: no error", want)
			continue
		}
		says(t, "error", err.Error(), want)
	}
}

// TestFigureRules holds the rules of figures to the rules of states that they were read with.
func TestFigureRules(t *testing.T) {
	c := codes(t)
	_, version := c.StateRules()
	known := map[track.State]bool{}
	for _, s := range track.States() {
		known[s] = true
	}
	for _, r := range c.FigureRules() {
		if r.States != version {
			t.Errorf("%s was read with version %d of the rules of states, which are at %d", r.Rule, r.States, version)
		}
		if r.Version < 1 || r.Title == "" || r.Words == "" || len(r.Counts) == 0 {
			t.Errorf("%s is not whole", r.Rule)
		}
		for _, s := range append(r.Counts, r.Without...) {
			if !known[s] {
				t.Errorf("%s: %q is no state", r.Rule, s)
			}
		}
		if kind := record.NodeKind(r.Rows); r.Rows != "commitment" && kind != record.ActionLine {
			t.Errorf("%s: rows %q", r.Rule, r.Rows)
		}
	}
}
