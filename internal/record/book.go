package record

// Book is all that is tracked in a record, as far as one viewer may see it: what
// people decided, and the facts that it is about. Rooms that compute look at nothing else.
type Book struct {
	Frameworks  []Framework
	Nodes       []Node
	Placements  []Placement
	Links       []Link
	Fulfilments []Fulfilment
	Closures    []Closure
	Refusals    []Refusal
	Indicators  []Indicator
	Targets     []Target
	Reports     []Report
	Locks       []Lock
	Assignments []Assignment
	Verdicts    []Verdict
	Figures     []Figure

	// Commitments, Deliveries and Requests are facts that people hold to be such, by date of document, the earliest first;
	// without grounds and ingredients. Requests are statements that ask for something, see Act.Asks.
	Commitments []Fact
	Deliveries  []Fact
	Requests    []Fact
	// Meetings are those of all documents, the earliest first, one each for a series and day.
	Meetings []MeetingDay
	// Documents are the latest versions, the earliest first.
	Documents []DocumentDay
}

// MeetingDay is that a series met.
type MeetingDay struct {
	Series   string      `json:"series"`
	Name     string      `json:"name"`
	Date     Date        `json:"date"`
	Parties  []PartyCode `json:"parties"`
	Document DocumentID  `json:"document"`
	Fact     FactID      `json:"fact"`
}

// DocumentDay is a document as tracking looks at it.
type DocumentDay struct {
	ID     DocumentID `json:"id"`
	Title  string     `json:"title"`
	Date   Date       `json:"date"`
	Issuer PartyCode  `json:"issuer"`
	// Programmes are the names of programmes that it mentions: a promise whose programme is named is not silent.
	Programmes []string `json:"programmes,omitempty"`
}

// Put sets a noun in the place of the one of the same name, or adds it.
func (b *Book) Put(t Tracked) { b.add(t, true) }

// Add adds a noun whose name no other one has.
func (b *Book) Add(t Tracked) { b.add(t, false) }

func (b *Book) add(t Tracked, look bool) {
	switch t := t.(type) {
	case Framework:
		add(&b.Frameworks, t, look)
	case Node:
		add(&b.Nodes, t, look)
	case Placement:
		add(&b.Placements, t, look)
	case Link:
		add(&b.Links, t, look)
	case Fulfilment:
		add(&b.Fulfilments, t, look)
	case Closure:
		add(&b.Closures, t, look)
	case Refusal:
		add(&b.Refusals, t, look)
	case Indicator:
		add(&b.Indicators, t, look)
	case Target:
		add(&b.Targets, t, look)
	case Report:
		add(&b.Reports, t, look)
	case Lock:
		add(&b.Locks, t, look)
	case Assignment:
		add(&b.Assignments, t, look)
	case Verdict:
		add(&b.Verdicts, t, look)
	case Figure:
		add(&b.Figures, t, look)
	}
}

// add appends to a list; look says whether one of the same name may be there.
func add[T Tracked](list *[]T, t T, look bool) {
	for i := 0; look && i < len(*list); i++ {
		if (*list)[i].Name() == t.Name() {
			(*list)[i] = t
			return
		}
	}
	*list = append(*list, t)
}
