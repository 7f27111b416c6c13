package review

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

func statement(id record.FactID, start, end int, act record.Act) record.Statement {
	return record.Statement{ID: id, Evidence: record.Evidence{Start: start, End: end}, Act: act}
}

func decision(t *testing.T, s record.Statement, state record.State) Decided {
	t.Helper()
	value, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return Decided{Fact: s.ID, Kind: record.KindStatement, Verdict: Verdict{State: state, Value: value, Entry: 7}}
}

// TestApply puts decisions into readings, of the engine that they were made on and of later ones.
func TestApply(t *testing.T) {
	machine := []record.Statement{statement("s1", 0, 40, record.Inform), statement("s2", 50, 90, record.Agree)}
	for _, c := range []struct {
		name      string
		machine   []record.Statement
		decisions []Decided
		want      []string // id, act and state
	}{
		{"nothing decided", machine, nil, []string{"s1 inform ", "s2 agree "}},
		{"accepted as it was", machine, []Decided{decision(t, machine[0], record.Accepted)}, []string{"s1 inform accepted", "s2 agree "}},
		{"edited", machine, []Decided{decision(t, statement("s1", 0, 40, record.Welcome), record.Edited)}, []string{"s1 welcome edited", "s2 agree "}},
		{"rejected stays to be shown", machine, []Decided{decision(t, machine[1], record.Rejected)}, []string{"s1 inform ", "s2 agree rejected"}},
		{"a new engine reads another act: the decision stands", []record.Statement{statement("s1", 0, 40, record.Hope)},
			[]Decided{decision(t, machine[0], record.Accepted)}, []string{"s1 inform accepted"}},
		{"a new engine cuts the words otherwise: one fact, not two", []record.Statement{statement("s9", 0, 36, record.Hope)},
			[]Decided{decision(t, machine[0], record.Accepted)}, []string{"s1 inform accepted"}},
		{"a new engine no longer finds it: it stands by itself", machine[1:], []Decided{decision(t, machine[0], record.Accepted)},
			[]string{"s2 agree ", "s1 inform accepted"}},
		{"a new engine no longer finds what was rejected", machine[1:], []Decided{decision(t, machine[0], record.Rejected)}, []string{"s2 agree "}},
		{"words shared by less than half are another fact", []record.Statement{statement("s9", 30, 90, record.Hope)},
			[]Decided{decision(t, machine[0], record.Rejected)}, []string{"s9 hope "}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := Apply(&record.Reading{Statements: c.machine}, c.decisions)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range r.Statements {
				got = append(got, string(s.ID)+" "+string(s.Act)+" "+string(s.State))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
			for _, s := range Listed(r).Statements {
				if !s.State.Listed() {
					t.Errorf("%s is listed as %s", s.ID, s.State)
				}
			}
		})
	}
}

// TestValue checks facts as people hold them against the text.
func TestValue(t *testing.T) {
	in := &text.Document{Text: "Été. Japan will send ten experts."}
	for _, c := range []struct {
		name, value string
		kind        record.FactKind
		says        string // empty where it is well
	}{
		{"a commitment", `{"evidence":{"exact":"will send ten experts","start":11,"end":32},"actors":["JP"],"strength":"firm","due":{"end":"2025-03-31"}}`, record.KindCommitment, ""},
		{"without words", `{"actors":["JP"]}`, record.KindCommitment, "needs the words that say it"},
		{"words that are not there", `{"evidence":{"exact":"will send six experts","start":11,"end":32}}`, record.KindCommitment, "do not stand at 11 to 32"},
		{"words in another place", `{"evidence":{"exact":"will send ten experts","start":10,"end":31}}`, record.KindCommitment, "do not stand"},
		{"beyond the text", `{"evidence":{"exact":"x","start":900,"end":901}}`, record.KindCommitment, "do not stand"},
		{"a strength that nobody knows", `{"evidence":{"exact":"Japan","start":5,"end":10},"strength":"iron"}`, record.KindCommitment, "strength iron is not known"},
		{"days turned round", `{"evidence":{"exact":"Japan","start":5,"end":10},"due":{"start":"2025-03-31","end":"2024-01-01"}}`, record.KindCommitment, "try the other way round"},
		{"no date", `{"evidence":{"exact":"Japan","start":5,"end":10},"when":{"end":"soon"}}`, record.KindDelivery, "is not a date"},
		{"a field that is none", `{"evidence":{"exact":"Japan","start":5,"end":10},"colour":"red"}`, record.KindDelivery, "cannot be read"},
		{"a statement without an act", `{"evidence":{"exact":"Japan","start":5,"end":10}}`, record.KindStatement, "needs an act"},
		{"a programme without a name", `{"evidence":{"exact":"Japan","start":5,"end":10}}`, record.KindProgramme, "needs a name"},
		{"a meeting of no mode", `{"evidence":{"exact":"Japan","start":5,"end":10},"mode":"by-letter","participants":[]}`, record.KindMeeting, "mode by-letter is not known"},
		{"no kind", `{}`, "rumour", `no kind of fact "rumour"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Value(c.kind, json.RawMessage(c.value), in)
			if c.says == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			if fault.KindOf(err) != fault.Invalid || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %s, %v; want %q", got, err, c.says)
			}
		})
	}
}

func TestChanged(t *testing.T) {
	got := Changed(json.RawMessage(`{"act":"agree","topics":["a"],"id":"s1","confidence":"high"}`), json.RawMessage(`{"act":"hope","topics":["a"],"speakers":[]}`))
	if diff := cmp.Diff([]string{"act", "speakers"}, got); diff != "" {
		t.Error(diff)
	}
}
