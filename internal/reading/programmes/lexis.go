package programmes

import (
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for; word-sets.tsv tells what
// each set of them is for.
type Lexis struct {
	Guests        words.WordSet
	Operations    words.WordSet
	Sent          words.WordSet
	Owners        words.WordSet
	Plain         words.WordSet
	Vague         words.WordSet
	Kinds         words.WordSet
	Ranks         words.WordSet
	Dated         words.WordSet
	Instruments   words.WordSet
	Understood    words.WordSet
	Matters       words.WordSet
	OwnNouns      words.WordSet
	CalledSo      words.WordSet
	LedBy         words.WordSet
	Between       words.WordSet
	Commonplace   words.WordSet
	CommonFirst   words.WordSet
	Concluded     words.WordSet
	WorkingGroups words.WordSet
	ContactGroups words.WordSet
	Agreed        words.WordSet
	Laid          words.WordSet
	Relating      words.WordSet
	Concerning    words.WordSet
	Aimed         words.WordSet
}

// NewLexis takes them from the tables and from here.
func NewLexis(of *words.Language) *Lexis {
	sets := of.Sets
	var l Lexis
	l.Aimed = sets.Of("programmes.aimed")
	l.Concerning = sets.Of("programmes.concerning")
	l.Relating = sets.Of("programmes.relating")
	l.Laid = sets.Of("programmes.laid")
	l.Agreed = sets.Of("programmes.agreed")
	l.ContactGroups = sets.Of("programmes.contact-groups")
	l.WorkingGroups = sets.Of("programmes.working-groups")
	l.Concluded = sets.Of("programmes.concluded")
	l.CommonFirst = sets.Of("programmes.common-first")
	l.Commonplace = sets.Of("programmes.commonplace")
	l.Between = sets.Of("programmes.between")
	l.LedBy = sets.Of("programmes.led-by")
	l.CalledSo = sets.Of("programmes.called-so")
	l.OwnNouns = sets.Of("programmes.own-nouns")
	l.Matters = sets.Of("programmes.matters")
	l.Understood = sets.Of("programmes.understood")
	l.Guests = sets.Of("programmes.guests")
	l.Operations = sets.Of("programmes.operations")
	l.Sent = sets.Of("programmes.sent")
	l.Owners = sets.Of("programmes.owners")
	l.Instruments = sets.Of("programmes.instruments")
	l.Dated = sets.Of("programmes.dated")
	l.Plain = sets.Of("programmes.plain")
	l.Vague = sets.Of("programmes.vague")
	l.Kinds = sets.Of("programmes.kinds")
	l.Ranks = sets.Of("programmes.ranks")
	return &l
}
