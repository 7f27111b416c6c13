package reading

import (
	"slices"
	"strconv"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// unbroken keeps the words around token head up to the address of a link on
// either side, so that a quotation holds what it is about.
func (a *analysis) unbroken(first, end, head int) (int, int) {
	if a.doc.Format != text.Markdown || head < first || head >= end || a.oneStretch(first, end) {
		return first, end
	}
	for i := head; i+1 < end; i++ {
		if a.parted(i) {
			end = i + 1
		}
	}
	for i := head; i > first; i-- {
		if a.parted(i - 1) {
			first = i
		}
	}
	return first, end
}

// output makes the reading from what the stages found.
func (a *analysis) output(id record.DocumentID) *record.Reading {
	r := &record.Reading{Document: id, Engine: a.engine.version, Title: a.title(), Issuer: a.issuer, Date: a.date, Kind: a.kind,
		Meetings: a.outMeetings(), Statements: a.outStatements(), Commitments: a.outCommitments(), Deliveries: a.outDeliveries(),
		Programmes: a.outProgrammes(), Warnings: a.outWarnings(), NonCommitments: a.outRefusals()}
	a.nameProgrammes(r)
	record.AssignIDs(r)
	return r
}

func (a *analysis) title() string {
	if t := a.doc.Front["title"]; t != "" {
		return t
	}
	for _, b := range a.doc.Blocks {
		if b.Kind == text.Title {
			return b.Of(a.doc)
		}
	}
	return ""
}

func (a *analysis) outStatements() []record.Statement {
	out := make([]record.Statement, 0, len(a.found.statements))
	for i := range a.found.statements {
		s := &a.found.statements[i]
		st := record.Statement{Evidence: a.evidence(s.first, s.end, s.rule), Speakers: s.speakers, Act: s.act, Topics: a.statementTopics(i, out), Confidence: s.confidence}
		st.Grounds = a.speakerGrounds(s)
		out = append(out, st)
	}
	return out
}

func (a *analysis) speakerGrounds(s *statement) []record.Ground {
	if s.antecedent < 0 {
		return nil
	}
	m := &a.mentions[s.antecedent]
	g := []record.Ground{a.ground("speakers", s.sieve, m.first, m.end)}
	for hops := 0; m.antecedent >= 0 && m.antecedent < len(a.mentions) && hops < 4; hops++ {
		n := &a.mentions[m.antecedent]
		g = append(g, a.ground("speakers", m.sieve, n.first, n.end))
		m = n
	}
	return g
}

func (a *analysis) outCommitments() []record.Commitment {
	slices.SortStableFunc(a.found.promises, func(x, y promise) int { return x.first - y.first })
	out := make([]record.Commitment, 0, len(a.found.promises))
	var day itinerary
	for i := range a.found.promises {
		p := &a.found.promises[i]
		p.first, p.end = a.unbroken(p.first, p.end, p.act)
		at := a.attributesOf(p.first, p.end, p.actors, true)
		if at.period == nil && p.clause < p.subject {
			front := a.attributesOf(p.clause, p.subject, p.actors, true)
			if front.period != nil && (front.period.Start != a.date || front.period.End != a.date || a.found.promises[i].modal) {
				at.period = front.period
			}
		}
		if at.period == nil && p.stop > p.lead {
			at.period = a.attributesOf(p.lead, p.stop, p.actors, true).period
		}
		at.period = day.note(a, p, at.period)
		if at.period == nil {
			at.period = a.journeyDays(p)
		}
		c := record.Commitment{Evidence: a.evidence(p.first, p.end, p.rule), Actors: p.actors, Strength: p.strength,
			Beneficiaries: a.beneficiaries(p.first, p.end, p.actors), Quantity: at.quantity, Money: at.money, Due: at.period,
			Topics: a.topics(p.first, p.end), Confidence: a.trustPromise(p), Grounds: at.grounds}
		c.Specific = at.quantity != nil || at.money != nil || at.period != nil || a.checkable(p.first, p.end)
		c.Ingredients = a.ingredients(p, &c)
		out = append(out, c)
	}
	return out
}

// checkable says whether something in the words can be identified: a named
// programme, an event or product with a name, a number.
func (a *analysis) checkable(first, end int) bool {
	for i := first + 1; i < end; i++ {
		t := a.tokens[i]
		if t.Class == text.Number || t.Class == text.Word && t.Shape != text.Lower && t.Shape != text.NoCase && !a.nameToken[i] {
			return true
		}
	}
	return false
}

func (a *analysis) outDeliveries() []record.Delivery {
	slices.SortStableFunc(a.found.deeds, func(x, y deed) int { return x.first - y.first })
	out := make([]record.Delivery, 0, len(a.found.deeds))
	for i := range a.found.deeds {
		d := &a.found.deeds[i]
		d.first, d.end = a.unbroken(d.first, d.end, d.head)
		at := a.attributesOf(d.first, a.beforeNested(i), d.actors, false)
		if a.historic(at.period) {
			continue
		}
		if at.period == nil && (d.here || a.partOfDay(d.first, d.head)) {
			at.period = a.meetingDay()
		}
		if d.why != "" {
			at.grounds = append(at.grounds, a.ground("done", d.why, d.head, d.head+1))
		}
		out = append(out, record.Delivery{Evidence: a.evidence(d.first, d.end, d.rule), Actors: d.actors, Quantity: at.quantity,
			Money: at.money, When: at.period, Topics: a.topics(d.first, d.end), Confidence: d.confidence, Grounds: at.grounds})
	}
	return out
}

// beforeNested is where the words of deed i end, or where a later deed inside them
// begins, whose times and sums are its own.
func (a *analysis) beforeNested(i int) int {
	d := &a.found.deeds[i]
	if i+1 < len(a.found.deeds) {
		if next := a.found.deeds[i+1].first; next > d.head && next < d.end {
			return next
		}
	}
	return d.end
}

// history is how many years make a deed one: told as background, no evidence for a commitment.
const history = 25

func (a *analysis) historic(p *record.Period) bool {
	if p == nil || len(p.End) < 4 || len(a.date) < 4 {
		return false
	}
	then, err1 := strconv.Atoi(string(p.End[:4]))
	now, err2 := strconv.Atoi(string(a.date[:4]))
	return err1 == nil && err2 == nil && now-then >= history
}

// nameProgrammes gives each promise and deed the programmes that its words name.
func (a *analysis) nameProgrammes(r *record.Reading) {
	named := mentionsOf(r.Programmes)
	for i := range r.Commitments {
		c := &r.Commitments[i]
		c.Programmes = programmesIn(named, c.Evidence)
		if len(c.Programmes) > 0 {
			c.Ingredients = append(c.Ingredients, record.Ingredient{Name: record.IngredientProgramme})
		}
		c.Trackability = record.Trackability(c.Ingredients)
	}
	for i := range r.Deliveries {
		r.Deliveries[i].Programmes = programmesIn(named, r.Deliveries[i].Evidence)
	}
}

// namedAt is one mention of a programme.
type namedAt struct {
	start, end int // code points
	name       string
}

// mentionsOf lists every mention of every programme, in the order of the text.
func mentionsOf(ps []record.Programme) []namedAt {
	var out []namedAt
	for i := range ps {
		for _, m := range ps[i].Mentions {
			out = append(out, namedAt{m.Start, m.End, ps[i].Name})
		}
	}
	slices.SortStableFunc(out, func(x, y namedAt) int { return x.start - y.start })
	return out
}

// programmesIn are the names of the programmes mentioned inside the words, each once.
func programmesIn(named []namedAt, e record.Evidence) []string {
	var out []string
	from, _ := slices.BinarySearchFunc(named, e.Start, func(n namedAt, at int) int { return n.start - at })
	for ; from < len(named) && named[from].start < e.End; from++ {
		if n := named[from]; n.end <= e.End && !contains(out, n.name) {
			out = append(out, n.name)
		}
	}
	return out
}

func (a *analysis) outMeetings() []record.Meeting {
	out := make([]record.Meeting, 0, len(a.meetings))
	for i := range a.meetings {
		m := a.meetings[i].record
		if m.Participants == nil {
			m.Participants = []record.Participant{}
		}
		if m.Evidence == nil && a.meetings[i].end > a.meetings[i].first {
			e := a.evidence(a.meetings[i].first, a.meetings[i].end, "meetings.met")
			m.Evidence = &e
		}
		out = append(out, m)
	}
	return out
}
