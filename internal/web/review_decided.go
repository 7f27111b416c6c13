package web

import (
	"context"
	"strings"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/review"
)

// decided is what somebody decided on a fact, and when.
type decided struct {
	Fact  record.FactID `json:"fact"`
	Who   string        `json:"who"`
	State record.State  `json:"state"`
	Time  time.Time     `json:"time"`
	Entry int64         `json:"entry"` // of the ledger
}

func newDecided(o review.Opinion) decided {
	return decided{Fact: o.Fact, Who: o.Who, State: o.State, Time: o.Time, Entry: o.Entry}
}

// Name is who decided, by themselves or by a token of theirs: "ann".
func (d decided) Name() string {
	_, name, _ := strings.Cut(d.Who, ":")
	name, _, _ = strings.Cut(name, "/")
	return name
}

// Words are who decided, and when: "by ann, 5 June 2024".
func (d decided) Words() string { return "by " + d.Name() + ", " + addedDay(d.Time) }

// decisions are who decided what in a document, for those who are signed in; names of people are not for everybody.
func (s *site) decisions(ctx context.Context, r *record.Reading) ([]decided, error) {
	if !access.From(ctx).Role.AtLeast(access.Reader) || !anyDecided(r) {
		return nil, nil
	}
	opinions, err := s.store.OpinionsIn(ctx, r.Document)
	var list []decided
	for _, o := range opinions {
		list = append(list, newDecided(o))
	}
	return list, err
}

// anyDecided says whether people have decided on a fact of the reading.
func anyDecided(r *record.Reading) bool {
	for _, f := range r.Facts() {
		if f.State != record.Suggested {
			return true
		}
	}
	return false
}
