package brief

import (
	"entente.example/internal/compare"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// Input is all that a brief is made from. The same input gives the same paper.
type Input struct {
	For    record.PartyCode
	Others []record.PartyCode // whom it meets, those that meet most often first
	Series string             // key; empty for a meeting of none
	Name   string             // of the series or the meeting
	// Coming is the meeting that is prepared, as far as the record knows it; Known says that it does.
	Coming Held
	Known  bool
	Met    int // how often the series met before
	// Last is the meeting before, with all that its document says; none where there was none.
	Last *Past
	// Attending are those who take part, or, before that is known, who hold the posts that took part last.
	Attending []Attendee
	// Facts are statements, commitments and deliveries of these parties from before the meeting, the earliest first.
	Facts []record.Fact
	// Book is what is tracked, with these facts in it.
	Book  *record.Book
	Codes *track.Codes
	// Kit places wordings on ladders.
	Kit *compare.Kit
	// Looked are the documents that were looked at; NotPublic those of them that not everybody may see.
	Looked    []record.DocumentID
	NotPublic map[record.DocumentID]bool
	// Spellings are people's names as the house spells them, by the name that texts have.
	Spellings map[string]string
	// On is the day on which promises are judged, Day that on which the paper is made.
	On, Day record.Date
	Engine  string
	States  []record.State
	Command string // that makes it again
}

// Attendee is somebody who takes part.
type Attendee struct {
	Name   string
	Office string // as the text has it
	Of     record.PartyCode
	Part   record.Part
	Post   *record.Tenure // held on the day
	Held   Held           // the meeting that names them
}

// Held is a meeting with the document that reports it.
type Held struct {
	record.Meeting
	Document record.DocumentID
	Title    string // of the document
	Issuer   record.PartyCode
}

// Past is a meeting that was held, with what its document says.
type Past struct {
	Held  Held
	Facts []record.Fact // as they stand in the document
}
