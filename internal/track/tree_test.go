package track_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"entente.example/data"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

func codes(t testing.TB) *track.Codes {
	t.Helper()
	c, err := track.LoadCodes(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// seeds is a framework of two pillars with two commitments, of which one stands under both.
func seeds() *record.Book {
	book := &record.Book{
		Frameworks: []record.Framework{{ID: "seeds", Kind: record.PlanOfAction, Title: "Plan for seeds"}},
		Nodes: []record.Node{
			{ID: "seeds/2", Framework: "seeds", Kind: record.Pillar, Code: "2", Ordinal: 2, Title: "Fields"},
			{ID: "seeds/1", Framework: "seeds", Kind: record.Pillar, Code: "1", Ordinal: 1, Title: "People"},
			{ID: "seeds/1.1", Framework: "seeds", Parent: "seeds/1", Kind: record.ActionLine, Code: "1.1", Ordinal: 1, Title: "Train growers"},
		},
		Commitments: []record.Fact{promise("c1", "2023-05-01"), promise("c2", "2024-05-01")},
		Placements: []record.Placement{
			{Commitment: ref("c1"), Node: "seeds/1.1"}, {Commitment: ref("c1"), Node: "seeds/2"}, {Commitment: ref("c2"), Node: "seeds/2"},
		},
	}
	one := ref("c1")
	book.Assignments = []record.Assignment{
		{Node: "seeds/1", Of: "JP", Post: "Director for Seeds"}, {Node: "seeds/2", Of: "JP", Post: "Director for seeds"},
		{Commitment: &one, User: "user:ada"},
	}
	return book
}

func promise(id record.FactID, on record.Date) record.Fact {
	return record.Fact{ID: id, Kind: record.KindCommitment, Document: document(id), Date: on, Actors: []record.PartyCode{"JP"},
		Evidence: record.Evidence{Exact: "Japan will train growers."}, Review: record.Review{State: record.Accepted}}
}

func document(id record.FactID) record.DocumentID { return record.DocumentID("of-" + id) }

func ref(id record.FactID) record.FactRef { return record.FactRef{Document: document(id), Fact: id} }

func TestTree(t *testing.T) {
	tr := track.New(seeds(), track.Options{On: "2025-01-01", Codes: codes(t)})
	for _, tt := range []struct {
		name      string
		got, want any
	}{
		{"pillars stand in their order", tr.Roots("seeds"), []record.NodeID{"seeds/1", "seeds/2"}},
		{"a path leads up", tr.Path("seeds/1.1"), []record.NodeID{"seeds/1.1", "seeds/1"}},
		{"a scope of a framework counts each commitment once", tr.Within(track.Scope{Framework: "seeds"}), []record.FactID{"c1", "c2"}},
		{"a scope of a node takes what is below it", tr.Within(track.Scope{Node: "seeds/1"}), []record.FactID{"c1"}},
		{"a scope of an unknown node is empty", tr.Within(track.Scope{Node: "seeds/9"}), []record.FactID(nil)},
		{"a scope of a party", tr.Within(track.Scope{Party: "FR"}), []record.FactID(nil)},
		{"a post is found whatever its capitals", tr.Within(track.Scope{Post: "director for SEEDS"}), []record.FactID{"c1", "c2"}},
		{"assignments are inherited, each once", tr.AnswersFor("c1"), []track.Answerer{
			{Assignment: seeds().Assignments[2]}, {Assignment: seeds().Assignments[0], Through: "seeds/1"}}},
	} {
		if diff := cmp.Diff(tt.want, tt.got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestRingOfParentsEnds(t *testing.T) {
	book := &record.Book{Nodes: []record.Node{{ID: "f/1", Framework: "f", Parent: "f/2"}, {ID: "f/2", Framework: "f", Parent: "f/1"}}}
	tr := track.New(book, track.Options{On: "2025-01-01", Codes: codes(t)})
	if got := tr.Path("f/1"); len(got) != 2 {
		t.Errorf("path %v", got)
	}
	if got := tr.Subtree("f/1"); len(got) != 2 {
		t.Errorf("subtree %v", got)
	}
}
