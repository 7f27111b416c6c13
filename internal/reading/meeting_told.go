package reading

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// toldSentences is how many sentences of running text may tell by a noun alone of
// the meeting that the text is about.
const toldSentences = 4

// meetOtherwise makes a meeting of what a text says of one in other words than a clause
// that reports it; it says whether that is yet to come.
func (a *analysis) meetOtherwise() (announced bool) {
	if a.kind == record.JointStatement {
		a.meetJoint()
	}
	if len(a.meetings) == 0 {
		a.meetTold()
	}
	if len(a.meetings) > 0 || a.kind == record.JointStatement {
		return false
	}
	for _, head := range []bool{false, true} {
		spoken := false
		if spoken, announced = a.meetOwn(head); spoken || announced {
			return announced
		}
	}
	a.meetStage()
	return false
}

// meetOwn makes meetings of what headlines, or the sentences below them, tell in the
// first person or announce, whichever comes first.
func (a *analysis) meetOwn(heads bool) (spoken, announced bool) {
	read := 0
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.isHeadline(s) != heads {
			continue
		}
		if read++; read > spokenSentences {
			break
		}
		if !announced && (a.meetSpoken(s, i) || len(a.meetings) == 0 && a.kind == record.StatementText && read < 3 && a.headTells(s, i)) {
			spoken = true
		}
		if !spoken && (read <= comingSentences || announced) && a.meetComing(s, i) {
			announced = true
		}
	}
	return spoken, announced
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
			if read++; read > toldSentences || read > 2 && a.kind == record.Readout {
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
		t.titled = a.onlyTitled(append(append([]int(nil), t.by...), t.with...))
		t.by, t.with = a.fromTitle(t.by), a.fromTitle(t.with)
		if len(t.by)+len(t.with)+len(t.titled) > 0 && a.takeTold(&t, a.firstReadable()) {
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

// onlyTitled are the people of mentions of the title whom the text does not name.
func (a *analysis) onlyTitled(list []int) []int {
	var out []int
	for _, k := range list {
		n := &a.who.title.mentions[k]
		if n.kind != mentionPerson || n.person < 0 {
			continue
		}
		if p := a.known(naming{parts: a.who.title.people[n.person].parts}); p >= 0 && a.people[p].first < 0 {
			out = append(out, p)
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

// takeTold makes a meeting of a noun of encounter, where somebody of another party had it.
func (a *analysis) takeTold(t *toldNoun, sent int) bool {
	s := &a.sents[sent]
	c := convening{sent: s, verb: s.FirstToken, after: s.FirstToken, entry: a.frameOf(t), where: -1, subject: t.by, object: t.with, titled: t.titled, told: true}
	c.own = len(t.by)+len(t.titled) == 0 || len(t.by) == 0 && len(t.with) == 0 && len(t.titled) < 2
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
