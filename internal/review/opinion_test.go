package review

import (
	"encoding/json"
	"testing"

	"entente.example/internal/record"
)

func opinion(who string, state record.State, value string, first, entry int64) Opinion {
	o := Opinion{Fact: "s1", Kind: record.KindStatement, Who: who, State: state, First: first, Entry: entry}
	if value != "" {
		o.Value = json.RawMessage(value)
	}
	return o
}

// TestSettle is the table of what readers' decisions add up to.
func TestSettle(t *testing.T) {
	ann := opinion("ann", record.Accepted, `{"act":"agree"}`, 1, 1)
	bob := opinion("bob", record.Accepted, `{"act":"agree"}`, 2, 2)
	bobEdits := opinion("bob", record.Edited, `{"act":"inform"}`, 2, 2)
	bobRejects := opinion("bob", record.Rejected, `{"act":"agree"}`, 2, 2)
	annComesRound := opinion("ann", record.Edited, `{"act":"inform"}`, 1, 3)
	cat := opinion("cat", record.Rejected, `{"act":"agree"}`, 4, 4)
	cat.Deciding = true
	for _, c := range []struct {
		name     string
		opinions []Opinion
		second   bool
		want     record.State
	}{
		{"nobody", nil, false, record.Suggested},
		{"one reader is enough", []Opinion{ann}, false, record.Accepted},
		{"the latest of two holds", []Opinion{ann, bobRejects}, false, record.Rejected},
		{"the first of two has decided", []Opinion{ann}, true, record.Suggested},
		{"both alike", []Opinion{ann, bob}, true, record.Accepted},
		{"one edits", []Opinion{ann, bobEdits}, true, record.Disputed},
		{"one rejects", []Opinion{ann, bobRejects}, true, record.Disputed},
		{"the first comes round", []Opinion{annComesRound, bobEdits}, true, record.Edited},
		{"a third decides", []Opinion{ann, bobEdits, cat}, true, record.Rejected},
	} {
		if got := Settle(c.opinions, c.second); got.State != c.want {
			t.Errorf("%s: %q, want %q", c.name, got.State, c.want)
		}
	}
}

func TestVisible(t *testing.T) {
	ann, bob := opinion("ann", record.Accepted, "", 1, 1), opinion("bob", record.Rejected, "", 2, 2)
	for _, c := range []struct {
		name   string
		who    string
		second bool
		want   int
	}{
		{"with one reader all are open", "cat", false, 2},
		{"before her own a second reader sees none", "cat", true, 0},
		{"after it she sees both", "bob", true, 2},
	} {
		if got := Visible([]Opinion{ann, bob}, c.who, c.second); len(got) != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// TestAgree computes Cohen's kappa for a table worked by hand: of 10 pairs 7
// alike, 6 and 5 accepted; chance (6·5+4·5)/100 = 0.5; kappa (0.7−0.5)/0.5 = 0.4.
func TestAgree(t *testing.T) {
	var pairs []Pair
	add := func(n int, first, second record.State) {
		for range n {
			pairs = append(pairs, Pair{record.KindStatement, first, second})
		}
	}
	add(4, record.Accepted, record.Accepted)
	add(3, record.Rejected, record.Rejected)
	add(2, record.Accepted, record.Rejected)
	add(1, record.Rejected, record.Accepted)
	pairs = append(pairs, Pair{record.KindDelivery, record.Accepted, record.Accepted})
	got := Agree(pairs)
	if len(got) != 2 || got[0].Facts != 10 || got[0].Same != 7 || got[0].Kappa == nil || *got[0].Kappa < 0.3999 || *got[0].Kappa > 0.4001 {
		t.Errorf("statements: %+v", got)
	}
	if got[1].Kappa != nil {
		t.Errorf("kappa of decisions that never differ is not defined: %v", *got[1].Kappa)
	}
}
