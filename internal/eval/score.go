package eval

// Score gathers what comes out of comparing readings with gold readings, text
// by text. Make it with New.
type Score struct {
	tally
	calibration    tally
	files, missing int
	errors         []Error
}

// New gives a score of nothing.
func New() *Score { return &Score{tally: newTally(), calibration: newTally()} }

// Kinds lists the kinds of error.
func Kinds() []string {
	return []string{"statements", "commitments", "deliveries", "meetings", "participants", "programmes", "document"}
}

// Error is one point in which a reading is not as the gold reading has it.
type Error struct {
	Kind string `json:"kind"` // see Kinds
	// What is "missed" for a fact that only the gold reading has, "extra" for one
	// that only the reading has, "wrong" for one with a wrong attribute, and the
	// name of the field for a single value.
	What string `json:"error"`
	File string `json:"file"` // the text
	// Gold and Read are both readings of the point, nil where there is none: Item
	// for statements, commitments and deliveries, Party for participants, Programme
	// for programmes, else a string or Number.
	Gold any `json:"gold"`
	Read any `json:"reading"`
}

// Errors lists the errors of a kind in the order of the texts.
func (s *Score) Errors(kind string) []Error {
	var list []Error
	for _, e := range s.errors {
		if e.Kind == kind {
			list = append(list, e)
		}
	}
	return list
}

// Add compares the reading of a text with its gold reading; a nil reading is a
// missing one, in which nothing was found.
func (s *Score) Add(gold, read *Reading, t *Text) {
	s.files++
	if read == nil {
		s.missing++
		read = &Reading{}
	}
	c := comparison{s, gold, read, t}
	c.statements()
	c.deeds("commitments", gold.Commitments, read.Commitments)
	c.deeds("deliveries", gold.Deliveries, read.Deliveries)
	c.meetings()
	c.programmes()
	c.document()
	for _, items := range [][]Item{read.Statements, read.Commitments, read.Deliveries} {
		c.grounded(items)
	}
}

// comparison is one text with both of its readings.
type comparison struct {
	*Score
	gold, read *Reading
	text       *Text
}

// fail notes an error.
func (c comparison) fail(kind, what string, gold, read any) {
	c.errors = append(c.errors, Error{Kind: kind, What: what, File: c.gold.File, Gold: gold, Read: read})
}

// unmatched notes the facts that only one of the readings has.
func unmatched[T any](c comparison, kind string, gold, read []T, pairs []pair) {
	missed, extra := alone(pairs, len(gold), len(read))
	for _, i := range missed {
		c.fail(kind, "missed", gold[i], nil)
	}
	for _, i := range extra {
		c.fail(kind, "extra", nil, read[i])
	}
}

// calibrate notes for each item of the reading, by its class of confidence, whether it is right.
func (c comparison) calibrate(kind string, items []Item, right map[int]bool) {
	for i, it := range items {
		if it.Confidence != "" {
			c.calibration.answer(kind+"."+it.Confidence, right[i])
			c.calibration.answer("facts."+it.Confidence, right[i])
		}
	}
}

// grounded asks of each item whether its words stand in the text.
func (c comparison) grounded(items []Item) {
	for _, it := range items {
		c.answer("grounded", c.text.find(words(it.Words())) != nil)
	}
}
