package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// toldOf says whether mention k can only be somebody of whom the text tells, not the
// one who speaks in it: named in the prose of a text in the first person, or in a
// title as whose visit or talks it is about.
func (a *Cast) toldOf(k int) bool {
	m := &a.Mentions[k]
	if a.signedBy(m.First) {
		return false
	}
	if a.Addressed(k) {
		return true
	}
	if a.ReadsProse(m.First) && !a.headlined(m.First) {
		return a.Kind != record.PressConference && a.SaysI() && !a.underLabels()
	}
	for t := m.First - 1; t >= max(0, m.First-3); t-- {
		switch {
		case a.Cue(t)&words.CueThe != 0:
		case a.Cue(t)&words.CueWith != 0:
			return t == 0 || !a.JoinWord(t-1)
		case a.Cue(t)&(words.CueOf|words.CueFor) != 0 || a.Lexis.Byline.Has(a.Words[t]):
			return t > 0 && !a.bylined(t) && a.SaysI() && !a.underLabels()
		default:
			return false
		}
	}
	return false
}

// signedBy says whether "Statement by" and the like stand before token tok at the head
// of a text.
func (a *Cast) signedBy(tok int) bool {
	if tok > 0 && a.Cue(tok-1)&(words.CueOf|words.CueFor|words.CueWith) != 0 {
		return false
	}
	for t := tok - 1; t > 0 && tok < longestHead && tok-t < LongestLabel; t-- {
		if a.bylined(t) && a.Words[t] == a.Language.By.By {
			return true
		}
	}
	return false
}

// onlyTold says whether a text in the first person names somebody nowhere but as one
// of whom it tells.
func (a *Cast) onlyTold(p int) bool {
	if a.Kind == record.PressConference || !a.SaysI() || a.underLabels() {
		return false
	}
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Kind == MentionPerson && m.Person == p && !a.toldOf(k) {
			return false
		}
	}
	return true
}

// underLabels says whether people speak under labels with their names: the "I" is theirs.
func (a *Cast) underLabels() bool {
	for p := range a.People {
		if a.hasLabel(p) {
			return true
		}
	}
	return false
}

// bylined says whether the word at token i gives the words before it to somebody:
// "Statement by", "Remarks of"; but "Release of" is of a prisoner.
func (a *Cast) bylined(i int) bool {
	what := i - 1
	if what > 0 && a.Lexis.given.Has(a.Words[what]) {
		what-- // "interview given by"
	}
	return what >= 0 && a.Lexis.Byline.Has(a.Words[i]) && a.Lexis.Utterance.Has(a.Words[what]) && !(a.Words[i] == a.Language.By.Of && a.Lexis.issued.Has(a.Words[what]))
}

// Asker says whether a label is that of somebody who asks or leads through a
// press conference, and speaks for nobody: "JOURNALIST", "Q", "Moderator".
func (a *Cast) Asker(lo, colon int) bool {
	for i := lo; i < colon; i++ {
		if !a.Lexis.Askers.Has(a.Words[i]) || i > lo && a.Cue(i-1)&(words.CueFor|words.CueThe) != 0 || a.Lexis.furniture.Has(a.Words[i+1]) {
			continue // "FOR PRESS: No. 16" heads a release, "Media contacts:" ends it
		}
		return colon-lo < 3 || a.Tokens[lo].Shape == text.Upper
	}
	return false
}

// toldBefore says whether a verb stands before the words that a byline at token i gives
// to somebody: "welcomed the announcement by Mr Torel" is told of him.
func (a *Cast) toldBefore(i int) bool {
	for t := a.Sents[a.SentenceOf(i)].FirstToken; t < i-2; t++ {
		if a.Tokens[t].Shape == text.Lower && a.Class(t)&(words.IsPast|words.IsThird|words.IsModal) != 0 && a.Class(t)&words.IsNounish == 0 {
			return true
		}
	}
	return false
}

// AuthorMention is where the head of a text names its author, -1 for nowhere.
func (a *Cast) AuthorMention() int {
	return a.authorBy(func(m *Mention) bool { return m.Kind == MentionPerson && m.Person >= 0 })
}

// AuthorOf is the one party whose office, without a name, the head of a text has for its
// author: "Speech by the King of Thailand"; "" for none.
func (a *Cast) AuthorOf() record.PartyCode {
	if k := a.authorBy(func(m *Mention) bool { return m.Kind == MentionOffice && len(m.Parties) == 1 }); k >= 0 {
		return a.Mentions[k].Parties[0]
	}
	for i := 1; i+1 < len(a.Tokens) && i < longestHead; i++ {
		if a.bylined(i) && !a.toldBefore(i) {
			return a.partyOfOffice(i + 1)
		}
	}
	return ""
}

// partyOfOffice is the party that a name is of, which begins at token i with an office and
// has a word that is no name's, as a scan may leave it: "King Mar1n of Norway".
func (a *Cast) partyOfOffice(i int) record.PartyCode {
	office := false
	for t := i; t+1 < len(a.Tokens) && t < i+LongestLabel && a.BlockOf(t) == a.BlockOf(i); t++ {
		office = office || a.Who.Signs[t].Inner&NameOffice != 0
		if a.Cue(t)&words.CueOf == 0 {
			if a.Class(t)&words.IsPreposition != 0 || a.Class(t)&words.IsBreak != 0 {
				return ""
			}
			continue
		}
		if a.Cue(t+1)&words.CueThe != 0 {
			t++
		}
		if codes := a.CodesAt(t+1, NameParty); office && len(codes) == 1 {
			return codes[0]
		}
		return ""
	}
	return ""
}

// authorBy is the first mention that fits of those whom the head of a text gives its words to.
func (a *Cast) authorBy(fits func(*Mention) bool) int {
	for i := 1; i+1 < len(a.Tokens) && i < longestHead; i++ {
		if a.bylined(i) && a.toldBefore(i) || !a.bylined(i) && !(a.Words[i] == a.Language.By.By && a.StartsSentence(i)) {
			continue
		}
		reach := 4
		if a.headlined(i) {
			reach = LongestLabel // a scan may part the name from its office
		}
		for t := i + 1; t < i+reach && t < len(a.Tokens) && a.BlockOf(t) == a.BlockOf(i) && a.Cue(t)&(words.CueWith|words.CueFor) == 0 && (t == i+1 || a.Cue(t-1)&words.CueOf == 0); t++ {
			if k := a.MentionAt(t); k >= 0 && a.Mentions[k].First == t && fits(&a.Mentions[k]) {
				return k
			}
		}
	}
	return -1
}

// longestHead is how many tokens at the head of a text may tell whose words it gives.
const longestHead = 60

// LongestLabel is how many tokens may stand before the colon of a label.
const LongestLabel = 22
