package track

import (
	"entente.example/internal/record"
)

// mentions are the latest documents, up to the day, that name each programme, by its key.
type mentions struct {
	programmes map[string]Mention
	keys       map[string]string // of programmes' names
}

// Mention is a day on which somebody spoke of a promise, and how.
type Mention struct {
	Day      record.Date       `json:"day"`
	How      How               `json:"how"`
	Document record.DocumentID `json:"document,omitempty"`
	Fact     record.FactID     `json:"fact,omitempty"`
}

// How says in what way a promise was spoken of.
type How string

// The ways in which a promise is spoken of.
const (
	WhenMade   How = "made"
	InDelivery How = "delivery"  // a delivery that is evidence for it
	InReport   How = "report"    // an accepted report on an indicator of it
	InDocument How = "programme" // a document that names its programme
)

func newMentions(t *Track) mentions {
	m := mentions{programmes: map[string]Mention{}, keys: map[string]string{}}
	for i := range t.book.Documents {
		d := &t.book.Documents[i]
		if d.Date > t.on {
			continue
		}
		for _, name := range d.Programmes {
			key, known := m.keys[name]
			if !known {
				key = record.ProgrammeKey(name)
				m.keys[name] = key
			}
			if m.programmes[key].Day <= d.Date {
				m.programmes[key] = Mention{Day: d.Date, How: InDocument, Document: d.ID}
			}
		}
	}
	return m
}

// Mentioned is the last time up to the day that anybody spoke of a commitment.
func (t *Track) Mentioned(id record.FactID) Mention {
	f := t.commitments[id]
	if f == nil {
		return Mention{}
	}
	last := Mention{f.Date, WhenMade, f.Document, f.ID}
	consider := func(m Mention) {
		if m.Day > last.Day && m.Day <= t.on {
			last = m
		}
	}
	for _, s := range t.signsOf(f) {
		if d := t.deliveries[s.Fact.Fact]; d != nil {
			consider(Mention{d.Date, InDelivery, d.Document, d.ID})
		}
	}
	for _, in := range t.Indicators(id) {
		for _, r := range t.reports[in.ID] {
			if r.State == record.AcceptedReport {
				consider(Mention{Day: r.Period.End, How: InReport})
			}
		}
	}
	for _, name := range f.Programmes {
		consider(t.programmes[t.keyOf(name)])
	}
	return last
}

// keyOf is a programme's key; names that documents have are not folded again.
func (m mentions) keyOf(name string) string {
	if key, ok := m.keys[name]; ok {
		return key
	}
	return record.ProgrammeKey(name)
}
