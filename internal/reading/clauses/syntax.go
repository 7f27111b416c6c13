// Package clauses reads the grammar of sentences: their verbs, the subject of each, who
// that subject is, and whose words they are where a text goes on in somebody's voice.
//
// In: who and which programmes a text names. Out: the verb groups of the sentence in
// hand, and answers on subjects and those who act. It must not know what counts as a
// statement, a promise or a deed.
package clauses

import (
	"entente.example/internal/reading/meetings"
	"entente.example/internal/reading/programmes"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Syntax is the grammar of the sentence in hand, and what sentences leave to the next.
type Syntax struct {
	*words.Text
	*who.Cast
	*meetings.Diary
	*programmes.Register
	Lexis *Lexis

	Groups       []VerbGroup        // of the sentence in hand
	Voice        Voice              // whose words the sentences are
	It           []record.PartyCode // the party that the last sentence was about
	Organ        []record.PartyCode // the same for a body without a code
	MentionEnd   []int32            // by token: 1 + the mention that ends before it
	ProgrammeTok []bool             // by token: part of a programme's name
	Home         bool               // a readout that names no other party: see atHome
	AmongOwn     bool               // nobody from abroad took part: see amongOwn
	InPerson     bool               // somebody says "I"

	they       []record.PartyCode // the parties that the last sentence was about
	shorts     []short            // see findShorts
	jointSides []record.PartyCode // see Sides
	sidesKnown bool
}

// NewSyntax makes a Syntax to be used for one document after another.
func NewSyntax(p *programmes.Register, l *Lexis) *Syntax {
	return &Syntax{Text: p.Text, Cast: p.Cast, Diary: p.Diary, Register: p, Lexis: l}
}

// Reset takes in the document that the rooms before have taken in.
func (a *Syntax) Reset() {
	*a = Syntax{Text: a.Text, Cast: a.Cast, Diary: a.Diary, Register: a.Register, Lexis: a.Lexis,
		Groups: a.Groups[:0], MentionEnd: a.MentionEnd[:0], ProgrammeTok: a.ProgrammeTok[:0], shorts: a.shorts[:0]}
}
