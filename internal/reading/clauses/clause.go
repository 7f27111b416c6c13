package clauses

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// VerbForm says how a verb group stands in its clause.
type VerbForm uint8

// The forms of a verb group.
const (
	FormPresent    VerbForm = iota // finite: "welcome", "welcomes", "are working"
	FormPast                       // finite: "welcomed", "was held"
	FormModal                      // finite: "will dispatch", "would like"
	FormGerund                     // "welcoming"
	FormInfinitive                 // "to welcome"
	FormBare                       // "welcome" where no subject is near: under a modal or an infinitive
)

// VerbGroup is one verb with its auxiliaries: tokens [first, end), the verb itself at head.
type VerbGroup struct {
	First, Head, End int
	Form             VerbForm
	Modal            lexicon.WordID // 0 without one
	Negated          bool
	Perfect          bool
	Progressive      bool
	Passive          bool
	Copula           bool // the head is a form of "be"

	// What SubjectOf and doers found, kept for the stages that ask again.
	Subject Subject
	from    int // the lo that subject was asked with
	Asked   bool
	parties []record.PartyCode
	settled bool
	// What named found: actors of no list, and where their names begin.
	Owned     []record.PartyCode
	OwnedFrom int
	Searched  bool
}

// Finite says whether a verb group has a tense, and so a clause of its own.
func (v *VerbGroup) Finite() bool { return v.Form <= FormModal }

// FindVerbs finds the verb groups of the sentence in hand.
func (a *Syntax) FindVerbs(lo, hi int) {
	a.Groups = a.verbGroups(lo, hi, a.Groups[:0])
}

// verbGroups finds the verb groups of tokens [lo, hi), in order.
func (a *Syntax) verbGroups(lo, hi int, dst []VerbGroup) []VerbGroup {
	for i := lo; i < hi; {
		if a.Class(i)&beginsGroup == 0 {
			i++
			continue
		}
		v, ok := a.verbGroupAt(i, lo, hi)
		if !ok {
			i++
			continue
		}
		dst = append(dst, v)
		i = v.End
	}
	return dst
}

// beginsGroup are the classes of words that may begin a verb group.
const beginsGroup = words.AnyVerb | words.IsModal | words.IsTo | words.IsHave | words.IsBe | words.IsDo

func (a *Syntax) verbGroupAt(i, lo, hi int) (VerbGroup, bool) {
	c := a.Class(i)
	switch {
	case a.InName(i):
		return VerbGroup{}, false
	case c&words.IsModal != 0 && (!a.Capitalised(i) || a.Diary.Lexis.Contracted.Has(a.Words[i])):
		return a.modalGroup(i, hi)
	case c&words.IsTo != 0:
		return a.infinitive(i, hi)
	case c&(words.IsHave|words.IsBe|words.IsDo) != 0:
		return a.auxiliary(i, hi)
	case c&words.AnyVerb != 0 && c&words.IsAdverb == 0:
		return a.plainVerb(i, lo)
	}
	return VerbGroup{}, false
}

// SkipAdverbs is the first token from i on that is no adverb or negation; commas
// around an adverb are skipped with it.
func (a *Syntax) SkipAdverbs(i, hi int, v *VerbGroup) int {
	for i < hi {
		c := a.Class(i)
		if c&words.IsNot != 0 {
			v.Negated = true
		} else if c&words.IsAdverb == 0 || c&words.AnyVerb != 0 && (i+1 == hi || a.Class(i+1)&words.AnyVerb == 0) {
			return i
		}
		i++
	}
	return i
}

// pastManner is the participle after the words that tell how, from token i on: "has very
// kindly and generously given", "have long been working"; i itself where none follows so.
func (a *Syntax) pastManner(i, hi int) int {
	for j := i; j < hi && j < i+5; j++ {
		switch c := a.Class(j); {
		case c&words.IsBe != 0 || c&words.IsParticiple != 0 && c&(words.IsAdjective|words.IsAdverb) == 0:
			return j
		case c&(words.IsAdverb|words.IsAnd) == 0 && !a.Lexis.degree.Has(a.Words[j]):
			return i
		}
	}
	return i
}

func (a *Syntax) nounAfterHave(tok int) bool {
	return a.Class(tok)&(words.IsBe|words.IsParticiple) == 0
}

// Before is the token before i, adverbs left out that name nobody; lo-1 where there is none.
func (a *Syntax) Before(i, lo int) int {
	for i--; i >= lo && a.Class(i)&words.IsAdverb != 0 && a.MentionEndingAt(i+1) < 0; i-- {
	}
	return i
}

// AsWellAs says whether "as well as" ends at token b, after token lo.
func (a *Syntax) AsWellAs(b, lo int) bool {
	return b > lo+2 && a.Is(b, "as") && a.Is(b-1, "well") && a.Is(b-2, "as")
}

// finitePlace says whether a subject can stand before token i: a mention, a
// pronoun, "and", a comma or the start of the sentence.
func (a *Syntax) finitePlace(i, lo int) bool {
	b := a.Before(i, lo)
	if b < lo {
		return true
	}
	if a.Class(b)&(words.IsPronoun|words.IsAnd|words.IsBreak|words.IsClose|words.IsRelative|words.IsQuote) != 0 {
		return true
	}
	return a.MentionEndingAt(b+1) >= 0 || (a.Class(b)&(words.AnyVerb|words.IsPreposition|words.IsDeterminer|words.IsPossessive) == 0 && a.Class(i)&words.IsNounish == 0)
}

// InName says whether a token belongs to a party, body, office or place, or to a
// programme's name: "the Support Office", "the Exchange Fund".
func (a *Syntax) InName(tok int) bool {
	return a.NameToken[tok]
}

// MentionEndingAt is the mention that ends before token end, -1 for none.
func (a *Syntax) MentionEndingAt(end int) int {
	if end <= 0 || end > len(a.MentionEnd)-1 {
		return -1
	}
	return int(a.MentionEnd[end]) - 1
}

// SkipEnumerator steps over "(i)" before the first of several acts.
func (a *Syntax) SkipEnumerator(i int) int {
	if i+3 < len(a.Tokens) && a.Class(i)&words.IsOpen != 0 && a.Class(i+2)&words.IsClose != 0 {
		return i + 3
	}
	return i
}
