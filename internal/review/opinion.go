package review

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"time"

	"entente.example/internal/record"
)

// Opinion is the latest decision of one person on one fact.
type Opinion struct {
	Fact     record.FactID
	Kind     record.FactKind
	Who      string
	State    record.State    // as this person decided
	Value    json.RawMessage // the fact as this person holds it: record.Statement, record.Commitment …
	First    int64           // entry of the first decision of this person on the fact
	Entry    int64           // entry of the latest
	Deciding bool            // settles a dispute of two others
	Time     time.Time       // of the latest entry, where it was asked for
}

// Verdict is what a fact's opinions add up to.
type Verdict struct {
	State record.State
	Value json.RawMessage // of the opinion that holds; nil where none does
	Entry int64           // of the latest opinion
}

// Settle gives the verdict of a fact's opinions. Where one reader is enough the
// latest opinion holds. Where a second reader is required nothing holds before
// two people have decided; if they decided alike that holds, otherwise the fact is
// disputed until somebody else decides between them.
func Settle(opinions []Opinion, second bool) Verdict {
	if len(opinions) == 0 {
		return Verdict{}
	}
	byTime := slices.SortedFunc(slices.Values(opinions), func(a, b Opinion) int { return cmp.Compare(a.Entry, b.Entry) })
	last := byTime[len(byTime)-1]
	if !second {
		return Verdict{last.State, last.Value, last.Entry}
	}
	if i := slices.IndexFunc(byTime, func(o Opinion) bool { return o.Deciding }); i >= 0 {
		return Verdict{byTime[i].State, byTime[i].Value, last.Entry}
	}
	first := slices.SortedFunc(slices.Values(opinions), func(a, b Opinion) int { return cmp.Compare(a.First, b.First) })
	switch {
	case len(first) == 1:
		return Verdict{Entry: last.Entry}
	case alike(first[0], first[1]):
		return Verdict{first[1].State, first[1].Value, last.Entry}
	}
	return Verdict{State: record.Disputed, Entry: last.Entry}
}

// alike says whether two people decided the same.
func alike(a, b Opinion) bool {
	return a.State == b.State && (!a.State.Listed() || bytes.Equal(a.Value, b.Value))
}

// Visible leaves of a fact's opinions those that a person may see: where a second
// reader is required, others' only after giving an own one.
func Visible(opinions []Opinion, who string, second bool) []Opinion {
	own := func(o Opinion) bool { return o.Who == who }
	if !second || slices.ContainsFunc(opinions, own) {
		return opinions
	}
	return nil
}
