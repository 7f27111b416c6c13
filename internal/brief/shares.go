package brief

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Stretch is a heading or paragraph of a text, in code points.
type Stretch struct {
	Start, End int
	Heading    int // its level from 1; 0 for what is none
}

// Why is how a fact is known to belong to one meeting of several that its document tells of.
type Why string

// The ways, the surest first.
const (
	ByWho       Why = "who"       // only there all took part whom the fact names, of those who took part in any
	ByParagraph Why = "paragraph" // it stands in the paragraph that tells of the meeting, and of no other
	ByHeading   Why = "heading"   // it stands under a heading under which this meeting is told of, and no other
	ByOrder     Why = "order"     // this meeting was told of last before it, under the same heading
)

// Whys lists every way once.
func Whys() []Why { return []Why{ByWho, ByParagraph, ByHeading, ByOrder} }

// Share is what belongs to one meeting of a document.
type Share struct {
	Meeting record.Meeting
	Facts   []record.Fact
	Why     map[record.FactID]Why // by what each is known to belong to it
}

// Ways are how many of its facts are known to belong to a meeting by what.
func (s Share) Ways() map[Why]int {
	ways := map[Why]int{}
	for _, why := range s.Why {
		ways[why]++
	}
	return ways
}

// ShareOut tells which facts belong to which of a document's meetings, and which are left: those of which the record does not know.
func ShareOut(meetings []record.Meeting, text []Stretch, facts []record.Fact) (shares []Share, left []record.Fact) {
	s := &sharer{meetings: meetings, text: text, told: make([][]int, len(text)), known: attended(meetings)}
	for i, m := range meetings {
		shares = append(shares, Share{Meeting: m, Why: map[record.FactID]Why{}})
		if m.Evidence != nil {
			if at := s.stretch(m.Evidence.Start); at >= 0 {
				s.told[at] = append(s.told[at], i)
			}
		}
	}
	found := make([]belonging, len(facts))
	for i, f := range facts {
		found[i] = s.belongs(f)
	}
	follow(facts, found)
	for i, f := range facts {
		if b := found[i]; b.why == "" {
			left = append(left, f)
		} else {
			shares[b.meeting].Facts = append(shares[b.meeting].Facts, f)
			shares[b.meeting].Why[f.ID] = b.why
		}
	}
	return shares, left
}

// belonging is the meeting of a fact by its place among them; without a why there is none.
type belonging struct {
	meeting int
	why     Why
}

// sharer shares out the facts of one document.
type sharer struct {
	meetings []record.Meeting
	text     []Stretch
	told     [][]int // meetings that are told of in a stretch
	known    []guests
}

// stretch is the place of the stretch that holds a code point, -1 for none.
func (s *sharer) stretch(at int) int {
	return slices.IndexFunc(s.text, func(t Stretch) bool { return t.Start <= at && at < t.End })
}

// belongs weighs whom a fact names against where it stands: where the two speak against each other it belongs to none.
func (s *sharer) belongs(f record.Fact) belonging {
	may, at := s.mayBe(f), s.place(f)
	switch {
	case len(may) == 1 && at.why != "" && at.why != ByOrder && at.meeting != may[0]:
		return belonging{}
	case len(may) == 1:
		return belonging{may[0], ByWho}
	case at.why != "" && slices.Contains(may, at.meeting):
		return at
	}
	return belonging{}
}

// place is the meeting by where a fact stands.
func (s *sharer) place(f record.Fact) belonging {
	at := s.stretch(f.Evidence.Start)
	if at < 0 {
		return belonging{}
	}
	if here := s.told[at]; len(here) > 0 {
		return only(here, ByParagraph)
	}
	for head := s.heading(at, len(s.text)); head >= 0; head = s.heading(head, s.text[head].Heading) {
		if under := s.under(head); len(under) > 0 {
			if b := only(under, ByHeading); b.why != "" {
				return b
			}
			break
		}
	}
	for i := at - 1; i >= 0 && s.text[i+1].Heading == 0; i-- {
		if before := s.told[i]; len(before) > 0 {
			return only(before, ByOrder)
		}
	}
	return belonging{}
}

// only is the one meeting of a list; of several it cannot be told which.
func only(meetings []int, why Why) belonging {
	meetings = slices.Compact(slices.Sorted(slices.Values(meetings)))
	if len(meetings) == 1 {
		return belonging{meetings[0], why}
	}
	return belonging{}
}

// heading is the nearest heading above a stretch whose level is below some level, -1 for none.
func (s *sharer) heading(at, below int) int {
	for i := at - 1; i >= 0; i-- {
		if h := s.text[i].Heading; h > 0 && h < below {
			return i
		}
	}
	return -1
}

// under are the meetings that are told of in a heading and all below it.
func (s *sharer) under(head int) []int {
	list := slices.Clone(s.told[head])
	for i := head + 1; i < len(s.text); i++ {
		if h := s.text[i].Heading; h > 0 && h <= s.text[head].Heading {
			break
		}
		list = append(list, s.told[i]...)
	}
	return list
}

// follow gives facts that stand within each other's words to the same meeting, where one of them has none.
func follow(facts []record.Fact, found []belonging) {
	for i, outer := range facts {
		if outer.Kind != record.KindStatement {
			continue
		}
		for j, inner := range facts {
			if i != j && inner.Kind != record.KindStatement && inside(inner.Evidence, outer.Evidence) {
				switch {
				case found[i].why == "":
					found[i] = found[j]
				case found[j].why == "":
					found[j] = found[i]
				}
			}
		}
	}
}

// guests are who takes part in a meeting: persons by key, and parties.
type guests map[string]bool

func attended(meetings []record.Meeting) []guests {
	all := make([]guests, len(meetings))
	for i, m := range meetings {
		all[i] = guests{}
		for _, p := range m.Participants {
			all[i][string(p.Of)] = true
			all[i][record.PersonKey(p.Person)] = true
		}
		delete(all[i], "")
	}
	return all
}

// mayBe are the meetings in which all take part whom a fact names, of those who take part in any.
func (s *sharer) mayBe(f record.Fact) []int {
	var may []int
	names := namedIn(f)
	for i, there := range s.known {
		if len(there) == 0 || !slices.ContainsFunc(names, func(n string) bool { return s.anywhere(n) && !there[n] }) {
			may = append(may, i)
		}
	}
	return may
}

func (s *sharer) anywhere(name string) bool {
	return slices.ContainsFunc(s.known, func(g guests) bool { return g[name] })
}

// namedIn are the persons, by key, and the parties that a fact names: who speaks, who acts, for whom.
func namedIn(f record.Fact) []string {
	var names []string
	for _, sp := range f.Speakers {
		names = append(names, cmp.Or(record.PersonKey(sp.Person), string(sp.Of)), string(sp.Of))
	}
	for _, code := range slices.Concat(f.Actors, f.Beneficiaries) {
		names = append(names, string(code))
	}
	return names
}
