package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// saysI says whether a text outside quotations speaks of itself as "I" and "we": in
// its first sentence, in two that begin so, or near its top and again.
func (a *analysis) saysI() bool {
	if a.self == nil {
		self := a.readSelf()
		a.self = &self
	}
	return *a.self
}

// opening is how many sentences at the top of a text show in whose voice it is.
const opening = 4

// selves counts the sentences of a text that speak of "I" or "we".
type selves struct {
	read, early, leading, all int
	me                        bool
}

func (a *analysis) readSelf() bool {
	var n selves
	quoted, block := -1, -1
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.setOff(s.Block) {
			continue
		}
		if s.Block != block && (quoted < 0 || !a.is(quoted, "“") || s.Block > a.blockOf(quoted)+maxQuoted) {
			quoted = -1 // a straight mark may be a slip
		}
		block = s.Block
		me, us := a.selfIn(s, &quoted)
		if !a.isHeadline(s) {
			n.read++
		}
		if n.read == 1 && me && s.EndToken-s.FirstToken > 7 {
			return true
		}
		n.add(me, us, me && a.is(s.FirstToken, "I") || us && a.words[s.FirstToken] == a.engine.lexis.by.we)
	}
	return n.me && (n.leading > 1 || n.early > 0 && n.all > 1)
}

// add counts a sentence that says "I" or "we", or begins with it.
func (n *selves) add(me, us, leads bool) {
	n.me = n.me || me
	if leads {
		n.leading++
	}
	if me || us {
		n.all++
		if n.read <= opening {
			n.early++
		}
	}
}

// selfIn says whether "I" and "we" do something in a sentence, outside quotation marks;
// quoted is the mark that opens the quotation in hand, -1 for none.
func (a *analysis) selfIn(s *text.Sentence, quoted *int) (me, us bool) {
	for t := s.FirstToken; t < s.EndToken; t++ {
		switch {
		case a.class(t)&isQuote != 0 && !a.is(t, "“") && (*quoted >= 0 || a.is(t, "”")):
			*quoted = -1
		case a.class(t)&isQuote != 0:
			*quoted = t
		case *quoted >= 0:
		case a.is(t, "I") && t+1 < s.EndToken && a.class(t+1)&(anyVerb|isModal|isBe|isHave) != 0 || a.engine.lexis.selfVerbs.has(a.words[t]) && a.doc.Text[a.tokens[t].Start] == 'I':
			me = true
		case a.words[t] == a.engine.lexis.by.we:
			us = true
		}
	}
	return me, us
}

// toldOf says whether mention k can only be somebody of whom the text tells, not the
// one who speaks in it: named in the prose of a text in the first person, or in a
// title as whose visit or talks it is about.
func (a *analysis) toldOf(k int) bool {
	m := &a.mentions[k]
	if a.readsProse(m.first) && !a.headlined(m.first) {
		return a.kind != record.PressConference && a.saysI() && !a.hasLabels()
	}
	for t := m.first - 1; t >= max(0, m.first-3); t-- {
		switch {
		case a.cue(t)&cueThe != 0:
		case a.cue(t)&cueWith != 0:
			return t == 0 || !a.joinWord(t-1)
		case a.cue(t)&(cueOf|cueFor) != 0 || a.engine.lexis.byline.has(a.words[t]):
			return t > 0 && !a.engine.lexis.utterance.has(a.words[t-1]) && a.saysI() && !a.hasLabels()
		default:
			return false
		}
	}
	return false
}
