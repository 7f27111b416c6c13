package meetings

import (
	"slices"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/who"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// toldSentences is how many sentences of running text may tell by a noun alone of
// the meeting that the text is about.
const toldSentences = 4

// meetOtherwise makes a meeting of what a text says of one in other words than a clause
// that reports it; it says whether that is yet to come.
func (a *Diary) meetOtherwise() (announced bool) {
	if a.Kind == record.JointStatement {
		a.meetJoint()
	}
	if a.meetHead(); len(a.Meetings) == 0 {
		a.meetTold()
	}
	if len(a.Meetings) > 0 || a.Kind == record.JointStatement {
		return false
	}
	for _, head := range []bool{false, true} {
		spoken := false
		if spoken, announced = a.meetOwn(head); spoken || announced {
			return announced
		}
	}
	if a.meetBeside() {
		return true // a text that tells of it in passing is no report of it
	}
	if a.meetStage(); len(a.Meetings) == 0 {
		a.meetAbroad()
	}
	return false
}

// meetOwn makes meetings of what headlines, or the sentences below them, tell in the
// first person or announce, whichever comes first.
func (a *Diary) meetOwn(heads bool) (spoken, announced bool) {
	read := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) || a.IsHeadline(s) != heads {
			continue
		}
		if read++; read > spokenSentences {
			break
		}
		if !announced && (a.meetSpoken(s, i) || len(a.Meetings) == 0 && a.Kind == record.StatementText && read < 3 && a.headTells(s, i)) {
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
func (a *Diary) meetTold() {
	if a.meetTitled() {
		return
	}
	read := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		head := s.Block <= 8 && (a.IsHeadline(s) || a.BlockKind(s.FirstToken) == text.Title || a.KindIn(s.FirstToken, s.EndToken) != "" && s.EndToken-s.FirstToken < 60)
		if !head {
			if !a.Readable(s) {
				continue
			}
			if read++; read > toldSentences || read > 2 && a.Kind == record.Readout {
				return
			}
		}
		if head && a.BlockKind(s.FirstToken) == text.Title && a.headTells(s, i) {
			return
		}
		for tok := s.FirstToken; tok < s.EndToken; tok++ {
			if t, ok := a.toldAt(tok, s.FirstToken, s.EndToken, head); ok && a.takeTold(&t, i) {
				return
			}
			if t, ok := a.toldAt(tok, s.FirstToken, s.EndToken, true); ok && read == 1 && a.betweenTwo(&t) && !a.yetToCome(s) && a.takeTold(&t, i) {
				return
			}
		}
	}
}

// betweenTwo says whether a noun of encounter names two people of two parties who had it: "which
// included a meeting between Minister X and Minister Y".
func (a *Diary) betweenTwo(t *toldNoun) bool {
	if len(t.with) < 2 {
		return false
	}
	one, two := &a.Mentions[t.with[0]], &a.Mentions[t.with[1]]
	return one.Person >= 0 && two.Person >= 0 && a.People[one.Person].Of != a.People[two.Person].Of
}

// headTells makes a meeting of a title that tells of one in a clause: "X meets with Y".
func (a *Diary) headTells(s *text.Sentence, sent int) bool {
	for _, c := range a.convenings(s) {
		if c.told = true; a.takeForeign(&c, sent) {
			return true
		}
	}
	return false
}

// meetTitled reads the title of the front matter: whom it names is looked for in the text.
func (a *Diary) meetTitled() bool {
	b := a.titleText()
	if b == nil || len(a.Sents) == 0 {
		return false
	}
	for tok := 0; tok < len(b.Tokens); tok++ {
		t, ok := b.toldAt(tok, 0, len(b.Tokens), true)
		if !ok {
			continue
		}
		t.noun = -1 // it is a token of the title
		t.titled = a.onlyTitled(slices.Concat(t.by, t.with))
		t.by, t.with = a.fromTitle(t.by), a.fromTitle(t.with)
		if len(t.by)+len(t.with)+len(t.titled) > 0 && a.takeTold(&t, a.firstReadable()) {
			return true
		}
	}
	return false
}

// fromTitle gives the first mention in the text of each whom mentions of its title name.
func (a *Diary) fromTitle(list []int) []int {
	var out []int
	for _, k := range list {
		n := &a.titleText().Mentions[k]
		for j := range a.Mentions {
			m := &a.Mentions[j]
			if n.Kind == who.MentionPerson && n.Person >= 0 && m.Kind == who.MentionPerson && m.Person >= 0 && m.Person == a.Known(who.Naming{Parts: a.titleText().People[n.Person].Parts}) ||
				n.Kind != who.MentionPerson && n.Kind == m.Kind && len(n.Parties) == 1 && len(m.Parties) == 1 && n.Parties[0] == m.Parties[0] {
				out = append(out, j)
				break
			}
		}
	}
	return out
}

// onlyTitled are the people of mentions of the title whom the text does not name.
func (a *Diary) onlyTitled(list []int) []int {
	var out []int
	for _, k := range list {
		n := &a.titleText().Mentions[k]
		if n.Kind != who.MentionPerson || n.Person < 0 {
			continue
		}
		if p := a.Known(who.Naming{Parts: a.titleText().People[n.Person].Parts}); p >= 0 && a.People[p].First < 0 {
			out = append(out, p)
		}
	}
	return out
}

// firstReadable is the number of the first sentence of running text, 0 for none.
func (a *Diary) firstReadable() int {
	for i := range a.Sents {
		if a.Readable(&a.Sents[i]) {
			return i
		}
	}
	return 0
}

// takeTold makes a meeting of a noun of encounter, where somebody of another party had it.
func (a *Diary) takeTold(t *toldNoun, sent int) bool {
	s := &a.Sents[sent]
	c := convening{sent: s, verb: s.FirstToken, after: s.FirstToken, entry: a.frameOf(t), where: -1, subject: t.by, object: t.with, titled: t.titled, told: true, coming: t.coming}
	c.own = t.given || len(t.by)+len(t.titled) == 0 || len(t.by) == 0 && len(t.with) == 0 && len(t.titled) < 2
	c.start, c.end = s.FirstToken, s.EndToken
	if t.noun >= s.FirstToken && t.noun < s.EndToken {
		a.byNoun(t, &c)
	}
	return a.takeForeign(&c, sent)
}

// byNoun takes from where in its sentence the noun stands what the meeting is called and where its day is told.
func (a *Diary) byNoun(t *toldNoun, c *convening) {
	if len(t.with) == 0 && !t.visit && t.noun > c.start {
		c.after = t.noun + 1 // the day stands behind the noun: "during a call yesterday"
	}
	if t.coming {
		c.verb = t.noun // "today announced the itinerary for the visit"
	}
	if !t.given {
		return
	}
	if first, end, ok := a.nameAround(t.noun, c.start, c.end); ok {
		c.nameFirst, c.nameEnd = first, end
	}
}

func (a *Diary) frameOf(t *toldNoun) *lexicon.Entry {
	switch {
	case t.given:
		return a.Language.Cues.Hosted
	case t.visit && len(t.with) == 0:
		return a.Language.Cues.Visit
	case t.called:
		return a.Language.Cues.InsideCall
	}
	return a.Language.Cues.Inside
}
