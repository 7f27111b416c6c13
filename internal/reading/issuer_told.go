package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// toldOf says whether mention k can only be somebody of whom the text tells, not the
// one who speaks in it: named in the prose of a text in the first person, or in a
// title as whose visit or talks it is about.
func (a *analysis) toldOf(k int) bool {
	m := &a.mentions[k]
	if a.signedBy(m.first) {
		return false
	}
	if a.readsProse(m.first) && !a.headlined(m.first) {
		return a.kind != record.PressConference && a.saysI() && !a.underLabels()
	}
	for t := m.first - 1; t >= max(0, m.first-3); t-- {
		switch {
		case a.cue(t)&cueThe != 0:
		case a.cue(t)&cueWith != 0:
			return t == 0 || !a.joinWord(t-1)
		case a.cue(t)&(cueOf|cueFor) != 0 || a.engine.lexis.byline.has(a.words[t]):
			return t > 0 && !a.bylined(t) && a.saysI() && !a.underLabels()
		default:
			return false
		}
	}
	return false
}

// signedBy says whether "Statement by" and the like stand before token tok at the head
// of a text.
func (a *analysis) signedBy(tok int) bool {
	l := &a.engine.lexis
	if tok > 0 && a.cue(tok-1)&(cueOf|cueFor|cueWith) != 0 {
		return false
	}
	for t := tok - 1; t > 0 && tok < longestHead && tok-t < longestLabel; t-- {
		if a.bylined(t) && a.words[t] == l.by.by {
			return true
		}
	}
	return false
}

// onlyTold says whether a text in the first person names somebody nowhere but as one
// of whom it tells.
func (a *analysis) onlyTold(p int) bool {
	if a.kind == record.PressConference || !a.saysI() || a.underLabels() {
		return false
	}
	for k := range a.mentions {
		if m := &a.mentions[k]; m.kind == mentionPerson && m.person == p && !a.toldOf(k) {
			return false
		}
	}
	return true
}

// underLabels says whether people speak under labels with their names: the "I" is theirs.
func (a *analysis) underLabels() bool {
	for p := range a.people {
		if a.hasLabel(p) {
			return true
		}
	}
	return false
}

// bylined says whether the word at token i gives the words before it to somebody:
// "Statement by", "Remarks of"; but "Release of" is of a prisoner.
func (a *analysis) bylined(i int) bool {
	l := &a.engine.lexis
	what := i - 1
	if what > 0 && l.given.has(a.words[what]) {
		what-- // "interview given by"
	}
	return what >= 0 && l.byline.has(a.words[i]) && l.utterance.has(a.words[what]) && !(a.words[i] == l.by.of && l.issued.has(a.words[what]))
}

// asker says whether a label is that of somebody who asks or leads through a
// press conference, and speaks for nobody: "JOURNALIST", "Q", "Moderator".
func (a *analysis) asker(lo, colon int) bool {
	for i := lo; i < colon; i++ {
		if !a.engine.lexis.askers.has(a.words[i]) || i > lo && a.cue(i-1)&(cueFor|cueThe) != 0 || a.engine.lexis.furniture.has(a.words[i+1]) {
			continue // "FOR PRESS: No. 16" heads a release, "Media contacts:" ends it
		}
		return colon-lo < 3 || a.tokens[lo].Shape == text.Upper
	}
	return false
}

// toldBefore says whether a verb stands before the words that a byline at token i gives
// to somebody: "welcomed the announcement by Mr Torel" is told of him.
func (a *analysis) toldBefore(i int) bool {
	for t := a.sents[a.sentenceOf(i)].FirstToken; t < i-2; t++ {
		if a.tokens[t].Shape == text.Lower && a.class(t)&(isPast|isThird|isModal) != 0 && a.class(t)&isNounish == 0 {
			return true
		}
	}
	return false
}

// authorMention is where the head of a text names its author, -1 for nowhere.
func (a *analysis) authorMention() int {
	l := &a.engine.lexis
	for i := 1; i+1 < len(a.tokens) && i < longestHead; i++ {
		if a.bylined(i) && a.toldBefore(i) || !a.bylined(i) && !(a.words[i] == l.by.by && a.startsSentence(i)) {
			continue
		}
		reach := 4
		if a.headlined(i) {
			reach = longestLabel // a scan may part the name from its office
		}
		for t := i + 1; t < i+reach && t < len(a.tokens) && a.blockOf(t) == a.blockOf(i) && a.cue(t)&(cueWith|cueFor) == 0 && (t == i+1 || a.cue(t-1)&cueOf == 0); t++ {
			if k := a.mentionAt(t); k >= 0 && a.mentions[k].first == t && a.mentions[k].kind == mentionPerson && a.mentions[k].person >= 0 {
				return k
			}
		}
	}
	return -1
}

// longestHead is how many tokens at the head of a text may tell whose words it gives.
const longestHead = 60

// longestLabel is how many tokens may stand before the colon of a label.
const longestLabel = 22
