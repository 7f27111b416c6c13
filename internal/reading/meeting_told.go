package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// toldSentences is how many sentences of running text may tell by a noun alone of
// the meeting that the text is about.
const toldSentences = 4

// toldNoun is an encounter worded as a noun: "following talks with X", "the visit of X".
type toldNoun struct {
	noun   int   // its token
	by     []int // mentions of those who had it
	with   []int // of those with whom
	visit  bool
	called bool // a call by telephone
}

// meetTold makes a meeting of the first noun of encounter by which a text names it
// that tells of none in a clause of its own: in its title, the lines above it, or
// its first sentences.
func (a *analysis) meetTold() {
	if a.meetTitled() {
		return
	}
	read := 0
	for i := range a.sents {
		s := &a.sents[i]
		head := s.Block <= 8 && (a.isHeadline(s) || a.blockKind(s.FirstToken) == text.Title || a.kindIn(s.FirstToken, s.EndToken) != "" && s.EndToken-s.FirstToken < 60)
		if !head {
			if !a.readable(s) {
				continue
			}
			if read++; read > toldSentences {
				return
			}
		}
		if head && a.blockKind(s.FirstToken) == text.Title && a.headTells(s, i) {
			return
		}
		for tok := s.FirstToken; tok < s.EndToken; tok++ {
			if t, ok := a.toldAt(tok, s.FirstToken, s.EndToken, head); ok && a.takeTold(&t, i) {
				return
			}
		}
	}
}

// headTells makes a meeting of a title that tells of one in a clause: "X meets with Y".
func (a *analysis) headTells(s *text.Sentence, sent int) bool {
	for _, c := range a.convenings(s) {
		if c.told = true; a.takeForeign(&c, sent) {
			return true
		}
	}
	return false
}

// meetTitled reads the title of the front matter: whom it names is looked for in the text.
func (a *analysis) meetTitled() bool {
	b := a.who.title
	if b == nil || len(a.sents) == 0 {
		return false
	}
	for tok := 0; tok < len(b.tokens); tok++ {
		t, ok := b.toldAt(tok, 0, len(b.tokens), true)
		if !ok {
			continue
		}
		t.by, t.with = a.fromTitle(t.by), a.fromTitle(t.with)
		if len(t.by)+len(t.with) > 0 && a.takeTold(&t, a.firstReadable()) {
			return true
		}
	}
	return false
}

// fromTitle gives the first mention in the text of each whom mentions of its title name.
func (a *analysis) fromTitle(list []int) []int {
	var out []int
	for _, k := range list {
		n := &a.who.title.mentions[k]
		for j := range a.mentions {
			m := &a.mentions[j]
			if n.kind == mentionPerson && n.person >= 0 && m.kind == mentionPerson && m.person >= 0 && m.person == a.known(naming{parts: a.who.title.people[n.person].parts}) ||
				n.kind != mentionPerson && n.kind == m.kind && len(n.parties) == 1 && len(m.parties) == 1 && n.parties[0] == m.parties[0] {
				out = append(out, j)
				break
			}
		}
	}
	return out
}

// firstReadable is the number of the first sentence of running text, 0 for none.
func (a *analysis) firstReadable() int {
	for i := range a.sents {
		if a.readable(&a.sents[i]) {
			return i
		}
	}
	return 0
}

// toldAt reads an encounter whose noun is token i, in tokens [lo, hi). In running text
// the noun needs what ties it to the text's own day: "following talks with".
func (a *analysis) toldAt(i, lo, hi int, head bool) (toldNoun, bool) {
	if !a.engine.lexis.encounter.noun.has(a.words[i]) || !head && !a.tied(i, lo) {
		return toldNoun{}, false
	}
	t := toldNoun{noun: i, visit: a.engine.lexis.travel.journey.has(a.words[i]), called: a.phones(i, i+1)}
	for j := i + 1; j < hi && j < i+longestEncounter; j++ {
		w := a.words[j]
		switch {
		case a.mentionAt(j) >= 0 && !a.isPlaceName(a.mentionAt(j)), a.class(j)&(isModal|isSemicolon|isColon|isRelative) != 0, a.cue(j)&cueComma != 0 && !head:
			j = hi
		case a.cue(j)&cueWith != 0, a.between(j), t.called && w == a.engine.lexis.by.to, w == a.engine.lexis.by.on && a.mentionAt(j+1) >= 0 && a.cue(i)&cueCall != 0:
			t.with = a.chainAfter(j+1, hi)
			j = hi
		case w == a.engine.lexis.by.of, w == a.engine.lexis.by.by:
			if t.by = a.chainAfter(j+1, hi); len(t.by) > 0 && a.mentions[t.by[0]].first > j+4 {
				t.by = nil
			}
			j = hi
		}
	}
	if len(t.by) == 0 {
		t.by = a.whoBefore(i, lo)
	}
	return t, len(t.with) > 0 || t.visit && len(t.by) > 0 || len(t.by) > 1
}

// tied says whether the words before a noun of encounter tie it to what the text tells
// of: "during his talks with", "on the occasion of the visit of".
func (a *analysis) tied(i, lo int) bool {
	for b := i - 1; b >= lo && i-b < 9; b-- {
		if a.engine.lexis.encounter.during.has(a.words[b]) {
			return true
		}
		if a.class(b)&(isComma|isThat|isRelative|isSemicolon) != 0 || a.engine.lexis.encounter.other.has(a.words[b]) {
			return false
		}
	}
	return false
}

// whoBefore are those nearest before a noun of encounter, and its owners: "Remarks by
// X following her meeting", "President X's visit".
func (a *analysis) whoBefore(i, lo int) []int {
	for b := i - 1; b >= lo && i-b < 14; b-- {
		if k := a.mentionAt(b); k >= 0 {
			if n := &a.mentions[k]; n.kind == mentionPerson && n.person >= 0 || n.kind == mentionOffice {
				return a.chainBefore(n.end, lo)
			}
		}
		if a.class(b)&(isSemicolon|isColon|isRelative|isThat) != 0 {
			return nil
		}
	}
	return nil
}

// takeTold makes a meeting of a noun of encounter, where somebody of another party had it.
func (a *analysis) takeTold(t *toldNoun, sent int) bool {
	s := &a.sents[sent]
	c := convening{sent: s, verb: s.FirstToken, after: s.FirstToken, entry: a.frameOf(t), where: -1, subject: t.by, object: t.with, told: true}
	c.own = len(t.by) == 0
	c.start, c.end = s.FirstToken, s.EndToken
	return a.takeForeign(&c, sent)
}

func (a *analysis) frameOf(t *toldNoun) *lexicon.Entry {
	switch {
	case t.visit && len(t.with) == 0:
		return a.engine.cues.visit
	case t.called:
		return a.engine.cues.insideCall
	}
	return a.engine.cues.inside
}

// takeForeign makes a meeting of a clause, if people of another party than the issuer's
// had it, or if it was abroad.
func (a *analysis) takeForeign(c *convening, sent int) bool {
	if a.longAgo(c) || !a.takeMeeting(c, sent) {
		return false
	}
	m := &a.meetings[0]
	if c.coming {
		a.dayToCome(c, m, sent)
	}
	if c.own && a.issuer != "" && !a.stands(m, a.issuer) {
		a.addOwn(m, c)
	}
	for _, p := range partiesOfParticipants(m) {
		if p != a.issuer && (a.issuer != "" || len(m.record.Participants) > 1) {
			return true
		}
	}
	if m.record.Country != "" && m.record.Country != a.issuer && a.issuer != "" && len(m.record.Participants) > 0 {
		return true
	}
	a.meetings, a.principals = a.meetings[:0], a.principals[:0]
	return false
}

// addOwn adds whoever issues the text to a meeting that it tells in the first person
// or without saying who had it.
func (a *analysis) addOwn(m *meeting, c *convening) {
	if k := a.ownMention(); k >= 0 {
		a.addParticipant(m, k, "")
	} else {
		e := a.evidence(c.sent.FirstToken, c.sent.EndToken, "meetings.participant")
		m.record.Participants = append(m.record.Participants, record.Participant{Of: a.issuer, Evidence: &e})
	}
	a.settleParts(m)
	a.principals = append(a.principals[:0], m.people...)
}

// ownMention is the mention by which the text's own person is named, -1 for none.
func (a *analysis) ownMention() int {
	if l := a.who.lead; l >= 0 && a.people[l].first >= 0 && (a.people[l].of == a.issuer || a.people[l].of == "") {
		return a.people[l].first
	}
	return a.officeAtHead()
}
