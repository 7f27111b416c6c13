package record

import (
	"cmp"
	"iter"
	"slices"
)

// Fact is a fact of any kind with the document that it stands in, as it is
// listed, searched and linked to. Fields that a kind does not have are zero.
type Fact struct {
	ID            FactID     `json:"id"`
	Kind          FactKind   `json:"kind"`
	Document      DocumentID `json:"document"`
	DocumentTitle string     `json:"document_title"`
	Date          Date       `json:"date,omitempty"` // of the document; of a meeting, its own
	Issuer        PartyCode  `json:"issuer,omitempty"`
	// Ordinal is the fact's place among those of its kind in the reading, from 0.
	Ordinal  int      `json:"ordinal"`
	Evidence Evidence `json:"evidence"` // zero where the reading gives none

	Name          string      `json:"name,omitempty"`    // of a meeting or programme
	Acronym       string      `json:"acronym,omitempty"` // of a programme
	Speakers      []Speaker   `json:"speakers,omitempty"`
	Actors        []PartyCode `json:"actors,omitempty"` // of a meeting, the parties that take part
	Act           Act         `json:"act,omitempty"`
	Strength      Strength    `json:"strength,omitempty"`
	Specific      bool        `json:"specific,omitempty"`
	Beneficiaries []PartyCode `json:"beneficiaries,omitempty"`
	Quantity      *Quantity   `json:"quantity,omitempty"`
	Money         *Money      `json:"money,omitempty"`
	Due           *Period     `json:"due,omitempty"`
	When          *Period     `json:"when,omitempty"`
	Topics        []string    `json:"topics,omitempty"`
	Programmes    []string    `json:"programmes,omitempty"`
	// Ingredients and Trackability are those of a commitment, which always has some.
	Ingredients  []Ingredient `json:"ingredients,omitempty"`
	Trackability int          `json:"trackability,omitempty"`
	Confidence   Confidence   `json:"confidence,omitempty"`
	// Grounds are given for a single fact, not in lists.
	Grounds []Ground `json:"grounds,omitempty"`
	Review
}

// FactOfMeeting lists a meeting as a fact; its actors are the parties that take part.
func FactOfMeeting(m Meeting, ordinal int) Fact {
	return Fact{ID: m.ID, Kind: KindMeeting, Ordinal: ordinal, Evidence: evidenceOf(m.Evidence), Date: m.Date,
		Name: m.Name, Actors: m.Parties(), Confidence: m.Confidence, Grounds: m.Grounds, Review: m.Review}
}

// FactOfStatement lists a statement as a fact.
func FactOfStatement(s Statement, ordinal int) Fact {
	return Fact{ID: s.ID, Kind: KindStatement, Ordinal: ordinal, Evidence: s.Evidence, Speakers: s.Speakers, Act: s.Act,
		Topics: s.Topics, Confidence: s.Confidence, Grounds: s.Grounds, Review: s.Review}
}

// FactOfCommitment lists a commitment as a fact.
func FactOfCommitment(c Commitment, ordinal int) Fact {
	return Fact{ID: c.ID, Kind: KindCommitment, Ordinal: ordinal, Evidence: c.Evidence, Actors: c.Actors,
		Strength: c.Strength, Specific: c.Specific, Beneficiaries: c.Beneficiaries, Quantity: c.Quantity, Money: c.Money,
		Due: c.Due, Topics: c.Topics, Programmes: c.Programmes, Ingredients: c.Ingredients, Trackability: c.Trackability, Confidence: c.Confidence, Grounds: c.Grounds, Review: c.Review}
}

// FactOfDelivery lists a delivery as a fact.
func FactOfDelivery(d Delivery, ordinal int) Fact {
	return Fact{ID: d.ID, Kind: KindDelivery, Ordinal: ordinal, Evidence: d.Evidence, Actors: d.Actors,
		Quantity: d.Quantity, Money: d.Money, When: d.When, Topics: d.Topics, Programmes: d.Programmes,
		Confidence: d.Confidence, Grounds: d.Grounds, Review: d.Review}
}

// FactOfProgramme lists a programme as a fact.
func FactOfProgramme(p Programme, ordinal int) Fact {
	return Fact{ID: p.ID, Kind: KindProgramme, Ordinal: ordinal, Evidence: evidenceOf(p.Evidence), Name: p.Name,
		Acronym: p.Acronym, Confidence: p.Confidence, Review: p.Review}
}

// Facts lists all facts of a reading, kind by kind in the order of FactKinds,
// each with the reading's document, title, date and issuer.
func (r *Reading) Facts() []Fact {
	return slices.AppendSeq(make([]Fact, 0, r.Counts().Facts()), r.EachFact())
}

// EachFact gives the facts of Facts one by one, so that many need no room.
func (r *Reading) EachFact() iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		_ = eachFact(r, r.Meetings, FactOfMeeting, yield) && eachFact(r, r.Statements, FactOfStatement, yield) &&
			eachFact(r, r.Commitments, FactOfCommitment, yield) && eachFact(r, r.Deliveries, FactOfDelivery, yield) &&
			eachFact(r, r.Programmes, FactOfProgramme, yield)
	}
}

// Fact gives the fact of a reading that has the id.
func (r *Reading) Fact(id FactID) (Fact, bool) {
	for f := range r.EachFact() {
		if f.ID == id {
			return f, true
		}
	}
	return Fact{}, false
}

// Counts says how many facts of each kind the reading has.
func (r *Reading) Counts() Counts {
	return Counts{Meetings: len(r.Meetings), Statements: len(r.Statements), Commitments: len(r.Commitments),
		Deliveries: len(r.Deliveries), Programmes: len(r.Programmes), Warnings: len(r.Warnings)}
}

// Parties lists the parties that take part in a meeting, each once, in the order of its participants.
func (m Meeting) Parties() []PartyCode {
	var codes []PartyCode
	seen := map[PartyCode]bool{"": true}
	for _, p := range m.Participants {
		if !seen[p.Of] {
			seen[p.Of] = true
			codes = append(codes, p.Of)
		}
	}
	return codes
}

// FactKinds lists every kind once, in the order of a reading.
func FactKinds() []FactKind {
	return []FactKind{KindMeeting, KindStatement, KindCommitment, KindDelivery, KindProgramme}
}

// eachFact says whether more is wanted.
func eachFact[T any](r *Reading, list []T, of func(T, int) Fact, yield func(Fact) bool) bool {
	for i, item := range list {
		f := of(item, i)
		f.Document, f.DocumentTitle, f.Issuer = r.Document, r.Title, r.Issuer
		f.Date = cmp.Or(f.Date, r.Date)
		if !yield(f) {
			return false
		}
	}
	return true
}

func evidenceOf(e *Evidence) Evidence {
	if e == nil {
		return Evidence{}
	}
	return *e
}
