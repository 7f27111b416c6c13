package reading

import (
	"strconv"

	"entente.example/internal/eval"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/meetings"
)

// attended are those who may have taken part in the meetings of a text that its gold reading has
// too, and which of them did.
type attended struct {
	*goldText
	attenders []meetings.Attender
	right     []bool
}

// takeAttended reads a text and keeps from whom the participants of its meetings are chosen.
func takeAttended(e *Engine, gold *goldText) *attended {
	a := e.pool.Get().(*analysis)
	defer e.pool.Put(a)
	a.Gathering, e.lexes.meetings.Book.Open = true, true
	defer func() { a.Gathering, e.lexes.meetings.Book.Open = false, false }()
	a.read(gold.document)
	x := &attended{goldText: gold}
	wrong := wrongAttenders(gold, a)
	for i, c := range a.Attenders {
		if wrong[nobody(c.Meeting)] {
			x.attenders, x.right = append(x.attenders, c), append(x.right, !wrong[strconv.Itoa(i)])
		}
	}
	return x
}

// nobody names somebody who is at no meeting: where the scorer calls that wrong, it has
// paired the meeting with a gold one.
func nobody(meeting int) string { return "nobody at " + strconv.Itoa(meeting) }

// wrongAttenders asks the scorer who of all that may have taken part did not. They bear
// their numbers as what they did there.
func wrongAttenders(gold *goldText, a *analysis) map[string]bool {
	var read eval.Reading
	for i, m := range a.OutMeetings() {
		told := eval.Meeting{Name: m.Name, Date: string(m.Date), Country: string(m.Country)}
		for j, c := range a.Attenders {
			if c.Meeting == i {
				told.Participants = append(told.Participants, eval.Party{Person: c.Person, Of: string(c.Of), Part: strconv.Itoa(j)})
			}
		}
		told.Participants = append(told.Participants, eval.Party{Of: nobody(i), Part: nobody(i)})
		read.Meetings = append(read.Meetings, told)
	}
	s := eval.New()
	s.Add(&eval.Reading{Meetings: gold.reading.Meetings}, &read, gold.text)
	wrong := map[string]bool{}
	for _, e := range s.Errors("participants") {
		if p, ok := e.Read.(eval.Party); ok {
			wrong[p.Part] = true
		}
	}
	return wrong
}

// attended counts who of those that are kept in a text took part.
func (m marks) attended(x *attended, keep func(*meetings.Attender) bool) {
	var n count
	for _, g := range x.reading.Meetings {
		n.gold += len(g.Participants)
	}
	for i := range x.attenders {
		if keep(&x.attenders[i]) {
			n.taken++
			if x.right[i] {
				n.right++
			}
		}
	}
	m.note(x.set, n)
}

func byRules(c *meetings.Attender) bool { return c.Taken }

// byWeights keeps those for whom more speaks than against them.
func byWeights(w *hints.Weights) func(*meetings.Attender) bool {
	return func(c *meetings.Attender) bool { return w.Sum(&c.Hints) > 0 }
}
