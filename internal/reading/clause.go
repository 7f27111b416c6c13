package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// verbForm says how a verb group stands in its clause.
type verbForm uint8

const (
	formPresent    verbForm = iota // finite: "welcome", "welcomes", "are working"
	formPast                       // finite: "welcomed", "was held"
	formModal                      // finite: "will dispatch", "would like"
	formGerund                     // "welcoming"
	formInfinitive                 // "to welcome"
	formBare                       // "welcome" where no subject is near: under a modal or an infinitive
)

// verbGroup is one verb with its auxiliaries: tokens [first, end), the verb itself at head.
type verbGroup struct {
	first, head, end int
	form             verbForm
	modal            lexicon.WordID // 0 without one
	negated          bool
	perfect          bool
	progressive      bool
	passive          bool
	copula           bool // the head is a form of "be"

	// What subjectOf and doers found, kept for the stages that ask again.
	subject subject
	from    int // the lo that subject was asked with
	asked   bool
	parties []record.PartyCode
	settled bool
	// What named found: actors of no list, and where their names begin.
	owned     []record.PartyCode
	ownedFrom int
	searched  bool
}

func (v *verbGroup) finite() bool { return v.form <= formModal }

// findVerbs finds the verb groups of the sentence in hand.
func (a *analysis) findVerbs(lo, hi int) {
	a.found.groups = a.verbGroups(lo, hi, a.found.groups[:0])
}

// verbGroups finds the verb groups of tokens [lo, hi), in order.
func (a *analysis) verbGroups(lo, hi int, dst []verbGroup) []verbGroup {
	for i := lo; i < hi; {
		v, ok := a.verbGroupAt(i, lo, hi)
		if !ok {
			i++
			continue
		}
		dst = append(dst, v)
		i = v.end
	}
	return dst
}

func (a *analysis) verbGroupAt(i, lo, hi int) (verbGroup, bool) {
	c := a.class(i)
	switch {
	case a.inName(i):
		return verbGroup{}, false
	case c&isModal != 0 && (!a.capitalised(i) || a.engine.lexis.contracted.has(a.words[i])):
		return a.modalGroup(i, hi)
	case c&isTo != 0:
		return a.infinitive(i, hi)
	case c&(isHave|isBe|isDo) != 0:
		return a.auxiliary(i, hi)
	case c&anyVerb != 0 && c&isAdverb == 0:
		return a.plainVerb(i, lo)
	}
	return verbGroup{}, false
}

// skipAdverbs is the first token from i on that is no adverb or negation; commas
// around an adverb are skipped with it.
func (a *analysis) skipAdverbs(i, hi int, v *verbGroup) int {
	for i < hi {
		c := a.class(i)
		if c&isNot != 0 {
			v.negated = true
		} else if c&isAdverb == 0 || c&anyVerb != 0 && (i+1 == hi || a.class(i+1)&anyVerb == 0) {
			return i
		}
		i++
	}
	return i
}

func (a *analysis) modalGroup(i, hi int) (verbGroup, bool) {
	v := verbGroup{first: i, form: formModal, modal: a.words[i], negated: a.class(i)&isNot != 0}
	if a.engine.lexis.contracted.has(a.words[i]) {
		v.modal = a.engine.lexis.by.will // "I'll", "we'll"
	}
	j := a.skipAdverbs(a.skipEnumerator(i+1), hi, &v)
	if j < hi && a.class(j)&isComma != 0 {
		j = a.skipAdverbs(a.pastParenthesis(j, hi), hi, &v)
	}
	if j >= hi {
		return v, false
	}
	if a.class(j) == 0 && a.tokens[j].Class == text.Word && a.tokens[j].Shape == text.Lower {
		v.head, v.end = j, j+1
		return v, true // "will re-sequence": a verb that no list has
	}
	return a.withAuxiliaries(v, j, hi)
}

// pastParenthesis is the token after the words that commas part from a modal:
// "will, subject to final approval, provide"; the comma's own where none end so.
func (a *analysis) pastParenthesis(comma, hi int) int {
	for i := comma + 1; i < hi && i < comma+12; i++ {
		if a.class(i)&isComma != 0 && i+1 < hi && a.class(i+1)&(isBase|isBe|isHave|isAdverb) != 0 {
			return i + 1
		}
	}
	return comma
}

func (a *analysis) infinitive(i, hi int) (verbGroup, bool) {
	v := verbGroup{first: i, form: formInfinitive}
	j := a.skipAdverbs(i+1, hi, &v)
	if j+2 < hi && a.is(j, "very") && a.is(j+1, "much") {
		j += 2 // "to very much welcome"
	}
	if j >= hi || a.class(j)&(isBase|isBe|isHave|isDo) == 0 || a.capitalised(j) {
		return v, false
	}
	return a.withAuxiliaries(v, j, hi)
}

// withAuxiliaries reads "have been V-ing", "be V-ed", "V" from token j on.
func (a *analysis) withAuxiliaries(v verbGroup, j, hi int) (verbGroup, bool) {
	v.head, v.end = j, j+1
	for j < hi {
		c := a.class(j)
		v.head, v.end = j, j+1
		next := a.skipAdverbs(j+1, hi, &v)
		if c&isHave != 0 {
			next = a.pastManner(next, hi)
		}
		if next >= hi {
			v.copula = c&isBe != 0
			return v, true
		}
		n := a.class(next)
		switch {
		case c&isHave != 0 && n&(isParticiple|isBe) != 0 && !a.nounAfterHave(next):
			v.perfect = true
		case c&isBe != 0 && n&isGerund != 0:
			v.progressive = true
		case c&isBe != 0 && n&isParticiple != 0:
			v.passive = true
		case c&isDo != 0 && n&isBase != 0 && v.negated:
		default:
			v.copula = c&isBe != 0
			return v, c&(anyVerb|isBe|isHave|isDo) != 0 || v.modal != 0
		}
		j = next
	}
	return v, true
}

// pastManner is the participle after the words that tell how, from token i on: "has very
// kindly and generously given", "have long been working"; i itself where none follows so.
func (a *analysis) pastManner(i, hi int) int {
	for j := i; j < hi && j < i+5; j++ {
		switch c := a.class(j); {
		case c&isBe != 0 || c&isParticiple != 0 && c&(isAdjective|isAdverb) == 0:
			return j
		case c&(isAdverb|isAnd) == 0 && !a.engine.lexis.degree.has(a.words[j]):
			return i
		}
	}
	return i
}

func (a *analysis) nounAfterHave(tok int) bool { return a.class(tok)&(isBe|isParticiple) == 0 }

func (a *analysis) auxiliary(i, hi int) (verbGroup, bool) {
	v := verbGroup{first: i, form: formPresent, negated: a.class(i)&isNot != 0}
	switch a.engine.names.Vocabulary().Word(a.words[i]) {
	case "had", "was", "were", "did":
		v.form = formPast
	case "having", "being":
		v.form = formGerund
	case "been", "be":
		v.form = formBare
	}
	return a.withAuxiliaries(v, i, hi)
}

// plainVerb judges a verb without auxiliaries by its neighbours.
func (a *analysis) plainVerb(i, lo int) (verbGroup, bool) {
	v := verbGroup{first: i, head: i, end: i + 1}
	c := a.class(i)
	if a.capitalised(i) && c&(isPast|isGerund) == 0 {
		return v, false
	}
	if a.is(i, "back") && i+1 < len(a.tokens) && a.class(i+1)&(isTo|isPreposition|isBreak|isAnd) != 0 {
		return v, false // "returning them back to their posts"
	}
	if a.is(i, "support") && i+1 < len(a.tokens) && (a.is(i+1, "for") || a.is(i+1, "to") || a.is(i+1, "of") || a.is(i+1, "from")) {
		return v, false // "U.S. support for farms"
	}
	before := a.before(i, lo)
	if before >= lo && before == i-1 && c&(isPast|isGerund) == 0 && a.tokens[before].Class == text.Number {
		return v, false // "20 million rounds"
	}
	if before >= lo && a.class(before)&(isDeterminer|isPossessive|isPreposition) != 0 && a.class(before)&isThat == 0 && c&isGerund == 0 && (a.mentionEndingAt(before+1) < 0 || a.class(before)&isPossessive != 0) {
		return v, false
	}
	if c&isAdjective != 0 && before >= lo && a.class(before)&anyVerb != 0 && !a.inName(before) {
		return v, false // "advance shared interests"
	}
	switch {
	case c&isPast != 0:
		v.form = formPast
	case c&isParticiple != 0:
		v.form, v.passive = formPast, true
	case c&isGerund != 0:
		v.form = formGerund
	case c&isThird != 0:
		v.form = formPresent
		return v, a.finitePlace(i, lo)
	default:
		v.form = formPresent
		if !a.finitePlace(i, lo) {
			v.form = formBare
		}
	}
	return v, true
}

// before is the token before i, adverbs left out that name nobody; lo-1 where there is none.
func (a *analysis) before(i, lo int) int {
	for i--; i >= lo && a.class(i)&isAdverb != 0 && a.mentionEndingAt(i+1) < 0; i-- {
	}
	return i
}

// finitePlace says whether a subject can stand before token i: a mention, a
// pronoun, "and", a comma or the start of the sentence.
func (a *analysis) finitePlace(i, lo int) bool {
	b := a.before(i, lo)
	if b < lo {
		return true
	}
	if a.class(b)&(isPronoun|isAnd|isBreak|isClose|isRelative|isQuote) != 0 {
		return true
	}
	return a.mentionEndingAt(b+1) >= 0 || (a.class(b)&(anyVerb|isPreposition|isDeterminer|isPossessive) == 0 && a.class(i)&isNounish == 0)
}

// inName says whether a token belongs to a party, body, office or place, or to a
// programme's name: "the Support Office", "the Exchange Fund".
func (a *analysis) inName(tok int) bool {
	return a.nameToken[tok]
}

// mentionEndingAt is the mention that ends before token end, -1 for none.
func (a *analysis) mentionEndingAt(end int) int {
	if end <= 0 || end > len(a.mentionEnd)-1 {
		return -1
	}
	return int(a.mentionEnd[end]) - 1
}

// skipEnumerator steps over "(i)" before the first of several acts.
func (a *analysis) skipEnumerator(i int) int {
	if i+3 < len(a.tokens) && a.class(i)&isOpen != 0 && a.class(i+2)&isClose != 0 {
		return i + 3
	}
	return i
}
