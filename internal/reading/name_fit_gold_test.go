package reading

import (
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/eval"
	"entente.example/internal/reading/meetings"
	"entente.example/internal/record"
)

// named are the meetings of a text that its gold reading has too, with the words that may name them.
type named struct {
	*goldText
	meetings []namedMeeting
}

type namedMeeting struct {
	gold, rules string // its name
	namings     []namingRight
}

// namingRight is a noun that may name a meeting, whether it does, and if so where the name begins and ends.
type namingRight struct {
	meetings.Naming
	right      bool
	begin, end int
}

// namings are all nouns that may name a meeting of the text.
func (x *named) namings() (all []*namingRight) {
	for i := range x.meetings {
		for j := range x.meetings[i].namings {
			all = append(all, &x.meetings[i].namings[j])
		}
	}
	return all
}

// takeNamed reads a text and keeps from what words the names of its meetings are chosen.
func takeNamed(e *Engine, gold *goldText) *named {
	a := e.pool.Get().(*analysis)
	a.Gathering, e.lexes.meetings.NameBook.Open = true, true
	defer func() { e.lexes.meetings.NameBook.Open = false }()
	a.read(gold.document)
	x := &named{goldText: gold}
	read := a.OutMeetings()
	for i, g := range pairMeetings(gold, read) {
		if g < 0 {
			continue
		}
		m := namedMeeting{gold: gold.reading.Meetings[g].Name, rules: read[i].Name}
		for _, n := range a.MeetingNames {
			if n.Meeting == i {
				m.namings = append(m.namings, rightNaming(n, m.gold))
			}
		}
		x.meetings = append(x.meetings, m)
	}
	return x
}

// rightNaming says whether a noun names a meeting as its gold reading does.
func rightNaming(n meetings.Naming, gold string) namingRight {
	x, most := namingRight{Naming: n}, 0.0
	for _, b := range n.Begins {
		for _, e := range n.Ends {
			if s := alike(n.Written(b.At, e.At), gold); s > most {
				x.begin, x.end, most = b.At, e.At, s
			}
		}
	}
	x.right = most >= leastAlike
	return x
}

// leastAlike is from which share of common words on the scorer takes two names for one.
const leastAlike = 0.8

// alike is the share of words that two names have in common.
func alike(a, b string) float64 {
	x, y := strings.Fields(plain(a)), strings.Fields(plain(b))
	both, all := 0, len(x)+len(y)
	for _, w := range x {
		if i := slices.Index(y, w); i >= 0 {
			both++
			y = slices.Delete(y, i, i+1)
		}
	}
	if both == 0 {
		return 0
	}
	return 2 * float64(both) / float64(all)
}

// pairMeetings asks the scorer which gold meeting each meeting read is, -1 for none: those that it
// pairs differ in their start.
func pairMeetings(gold *goldText, read []record.Meeting) []int {
	var g, r eval.Reading
	for i, m := range gold.reading.Meetings {
		m.Start = "gold " + strconv.Itoa(i)
		g.Meetings = append(g.Meetings, m)
	}
	for i, m := range read {
		told := eval.Meeting{Name: m.Name, Date: string(m.Date), Country: string(m.Country), Start: strconv.Itoa(i)}
		for _, p := range m.Participants {
			told.Participants = append(told.Participants, eval.Party{Person: p.Person, Of: string(p.Of)})
		}
		r.Meetings = append(r.Meetings, told)
	}
	s := eval.New()
	s.Add(&g, &r, gold.text)
	out := slices.Repeat([]int{-1}, len(read))
	for _, e := range s.Errors("meetings") {
		if e.What == "start" {
			i, _ := strconv.Atoi(e.Read.(string))
			j, _ := strconv.Atoi(strings.TrimPrefix(e.Gold.(string), "gold "))
			out[i] = j
		}
	}
	return out
}

// reachable is the gold name where it is among what may be chosen.
func (m *namedMeeting) reachable() string {
	for i := range m.namings {
		if m.namings[i].right {
			return m.gold
		}
	}
	return ""
}

// name is the likeliest name of a meeting, else that of the rules.
func (m *namedMeeting) name(w *meetings.NameWeights) string {
	name, most := m.rules, float32(0)
	for i := range m.namings {
		n := &m.namings[i]
		if sum := w.Noun.Sum(&n.Hints); sum > most {
			name, most = n.Written(n.Bounds(w)), sum
		}
	}
	return name
}

// named counts which meetings of a text that have a name get it.
func (m marks) named(x *named, name func(*namedMeeting) string) {
	var n count
	for i := range x.meetings {
		one := &x.meetings[i]
		told := name(one)
		if one.gold != "" {
			n.gold++
		}
		if told != "" {
			n.taken++
		}
		if one.gold != "" && alike(told, one.gold) >= leastAlike {
			n.right++
		}
	}
	m.note(x.set, n)
}
