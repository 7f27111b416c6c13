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
	Indicators  []Indicator
	Targets     []Target
	Reports     []Report
	Locks       []Lock
	Assignments []Assignment
	Verdicts    []Verdict
	Figures     []Figure

	// Commitments, Deliveries and Requests are facts that people hold to be such, by date of document, the earliest first;
	// without grounds and ingredients. Requests are statements that ask or propose something.
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
func (b *Book) Put(t Tracked) {
	switch t := t.(type) {
	case Framework:
		put(&b.Frameworks, t)
	case Node:
		put(&b.Nodes, t)
	case Placement:
		put(&b.Placements, t)
	case Link:
		put(&b.Links, t)
	case Fulfilment:
		put(&b.Fulfilments, t)
	case Closure:
		put(&b.Closures, t)
	case Indicator:
		put(&b.Indicators, t)
	case Target:
		put(&b.Targets, t)
	case Report:
		put(&b.Reports, t)
	case Lock:
		put(&b.Locks, t)
	case Assignment:
		put(&b.Assignments, t)
	case Verdict:
		put(&b.Verdicts, t)
	case Figure:
		put(&b.Figures, t)
	}
}

func put[T Tracked](list *[]T, t T) {
	for i := range *list {
		if (*list)[i].Name() == t.Name() {
			(*list)[i] = t
			return
		}
	}
	*list = append(*list, t)
}
