package track

import "entente.example/internal/record"

// Attention is what a desk should look at: each list by its day, the earliest first.
type Attention struct {
	Until    record.Date `json:"until"`              // what falls due up to this day is due
	Expected bool        `json:"expected,omitempty"` // the day is reckoned from earlier meetings
	Due      []Item      `json:"due"`
	Overdue  []Item      `json:"overdue"`
	Silent   []Item      `json:"silent"` // nobody has mentioned it for a year
}

// Item is a commitment that needs attention.
type Item struct {
	Fact      record.Fact     `json:"fact"`
	State     YearState       `json:"state"`
	Due       record.Date     `json:"due,omitempty"` // the day on which it falls or fell due
	Mentioned Mention         `json:"mentioned"`     // for the last time
	Answerers []Answerer      `json:"answerers,omitempty"`
	Places    []record.NodeID `json:"places,omitempty"`
}

// Mention is a day on which somebody spoke of a promise, and how.
type Mention struct {
	Day      record.Date       `json:"day"`
	How      string            `json:"how"` // "made", "restated", "evidence", "report", "programme"
	Document record.DocumentID `json:"document,omitempty"`
	Fact     record.FactID     `json:"fact,omitempty"`
}

// Owed is a report that somebody should give.
type Owed struct {
	Target    record.Target    `json:"target"`
	Indicator record.Indicator `json:"indicator"`
	Answerers []Answerer       `json:"answerers,omitempty"`
	Reports   []record.Report  `json:"reports,omitempty"` // drafts, submitted and returned ones for it
}
