package brief

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"entente.example/data"
	"entente.example/examples"
	"entente.example/internal/naming"
	"entente.example/internal/reading"
	"entente.example/internal/record"
	"entente.example/internal/source"
)

// accountOf is the account that a reading gives of its first meeting.
func accountOf(r *record.Reading) Account {
	a := Account{Issuer: r.Issuer, Date: r.Date, Meeting: r.Meetings[0]}
	for _, f := range r.Facts() {
		switch f.Kind {
		case record.KindStatement:
			a.Statements = append(a.Statements, f)
		case record.KindCommitment:
			a.Commitments = append(a.Commitments, f)
		case record.KindDelivery:
			a.Deliveries = append(a.Deliveries, f)
		}
	}
	return a
}

func plainHouse() House { return House{Names: naming.Load(data.FS)} }

// values are all that a fact says but its words and its place, and the topics of a statement, which lean on the
// whole text; of a meeting the parties in any order.
func values(f record.Fact) string {
	if f.Kind == record.KindMeeting {
		slices.Sort(f.Actors)
	}
	if f.Kind == record.KindStatement {
		f.Topics = nil
	}
	return fmt.Sprint(f.Kind, f.Speakers, f.Actors, f.Act, f.Strength, f.Specific, f.Beneficiaries, val(f.Quantity), val(f.Money), val(f.Due), val(f.When), f.Topics, f.Programmes, f.Name, f.Acronym)
}

// says says whether a fact's words have those of another in them; how a clause is led in, and capitals, do not count.
func says(f, other record.Fact) bool {
	bare := func(f record.Fact) string {
		return strings.ToLower(strings.Trim(oneLine(f.Evidence.Exact), ` .;,:"“”`))
	}
	return f.Kind == record.KindMeeting || strings.Contains(bare(f), bare(other)) || f.Kind == record.KindStatement && recited(oneLine(other.Evidence.Exact)) != ""
}

func readingOf(t *testing.T, engine *reading.Engine, name string, raw []byte) *record.Reading {
	t.Helper()
	s, err := source.Read(name, raw)
	if err != nil {
		t.Fatal(err)
	}
	return engine.Read(s.Text, s.ID)
}

// roundTrip reads a text, drafts a readout of what is found, reads that, and tells which facts do not come back, and
// which statements come back with other topics.
func roundTrip(t *testing.T, engine *reading.Engine, name string, raw []byte) (draft Readout, facts int, lost, moved []record.Fact) {
	t.Helper()
	r := readingOf(t, engine, name, raw)
	if len(r.Meetings) != 1 {
		return Readout{}, 0, nil, nil
	}
	draft = DraftReadout(accountOf(r), plainHouse())
	back := readingOf(t, engine, "draft.md", []byte(draft.Markdown(plainHouse()))).Facts()
	for _, f := range r.Facts() {
		facts++
		same := func(g record.Fact) bool { return values(g) == values(f) && says(g, f) }
		switch {
		case !slices.ContainsFunc(back, same):
			lost = append(lost, f)
		case !slices.ContainsFunc(back, func(g record.Fact) bool { return same(g) && slices.Equal(g.Topics, f.Topics) }):
			moved = append(moved, f)
		}
	}
	return draft, facts, lost, moved
}

func val[T any](p *T) string {
	if p == nil {
		return "-"
	}
	return fmt.Sprint(*p)
}

// TestFactsComeBack reads each text of the example, drafts a readout of what is found, and reads the draft:
// of all facts together at least 93 in a hundred come back with equal values and their words, and at least 92 with the
// topics of statements too. Topics, and when a delivery was done, lean on what stands around them.
func TestFactsComeBack(t *testing.T) {
	const enough, topical = 0.93, 0.92
	engine, err := reading.New(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	names, err := fs.Glob(examples.FS, "asean-japan/*")
	if err != nil {
		t.Fatal(err)
	}
	all, gone, elsewhere := 0, 0, 0
	for _, name := range names {
		raw, err := fs.ReadFile(examples.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		_, facts, lost, moved := roundTrip(t, engine, name, raw)
		all, gone, elsewhere = all+facts, gone+len(lost), elsewhere+len(moved)
		for _, f := range lost {
			t.Logf("%s: %s %s", name, values(f), oneLine(f.Evidence.Exact))
		}
	}
	if share := 1 - float64(gone)/float64(all); share < enough {
		t.Errorf("%d of %d facts come back, %.3f", all-gone, all, share)
	}
	if share := 1 - float64(gone+elsewhere)/float64(all); share < topical {
		t.Errorf("%d of %d facts come back with their topics, %.3f", all-gone-elsewhere, all, share)
	}
}
