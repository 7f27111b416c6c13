package reading

import "entente.example/internal/record"

// subjectKind says how a verb's subject stands to it.
type subjectKind uint8

const (
	subjectNone   subjectKind = iota // no mention: a thing, or nothing at all
	subjectInside                    // a mention deep in the subject: "officials of Japan", "the talks with Japan"
	subjectDirect                    // the mention is the subject
)

// subject is what stands before a verb as its doer.
type subject struct {
	kind     subjectKind
	mentions []int // indexes, in the text's order
	first    int   // token where the subject begins; the verb's own first where there is none
	end      int   // token after its noun phrase
	relative bool  // "which", "who", "that": the verb stands in a relative clause
}

// subjectOf finds the subject of a verb, looking back no further than lo.
func (a *analysis) subjectOf(v *verbGroup, lo int) subject {
	if !v.asked || v.from != lo {
		v.subject, v.from, v.asked = a.findSubject(v, lo), lo, true
	}
	return v.subject
}

func (a *analysis) findSubject(v *verbGroup, lo int) subject {
	s := a.subjectBefore(v, lo)
	if s.end == 0 {
		s.end = a.before(v.first, lo) + 1
	}
	return s
}

func (a *analysis) subjectBefore(v *verbGroup, lo int) subject {
	b := a.before(v.first, lo)
	if b >= lo && a.class(b)&isClose != 0 && a.mentionEndingAt(b+1) < 0 {
		b = a.opening(b, lo) - 1
	}
	if b < lo {
		return subject{first: v.first}
	}
	if m := a.mentionEndingAt(b + 1); m >= 0 {
		return a.joined(m, lo)
	}
	if a.class(b)&isRelative != 0 {
		return subject{first: b, relative: true}
	}
	if a.class(b)&isComma != 0 {
		if m := a.introducing(v.first, lo); m >= 0 {
			return a.joined(m, lo)
		}
		return a.interrupted(b, lo, v.first)
	}
	return a.thing(b, lo, v.first)
}

// introducing is the "we" at the start of a clause that says at length who that is
// before its verb at token verb: "We, the leaders of X and Y, meeting in Z, as
// friends of W, declare"; -1 for none.
func (a *analysis) introducing(verb, lo int) int {
	we := lo
	for we < verb && we < lo+longestDateline && !a.selfWord(we) {
		we++
	}
	if we+1 >= verb || !a.selfWord(we) || a.class(we+1)&(isComma|isDash) == 0 || verb-we < 4 {
		return -1
	}
	for i := range a.found.groups {
		g := &a.found.groups[i]
		if g.first > we && g.first < verb && g.finite() && a.class(g.first-1)&(isRelative|isPreposition|isSubordinator) == 0 && !a.is(g.first-1, "as") {
			return -1
		}
	}
	return a.mentionEndingAt(we + 1)
}

// joined is a subject that ends with mention m: "X", "X and Y", "X, Y and Z".
func (a *analysis) joined(m, lo int) subject {
	s := subject{kind: subjectDirect, mentions: []int{m}, first: a.mentions[m].first}
	clause := -1 // how many mentions stand after the last ", and"
	for {
		b := s.first - 1
		for b > lo && a.class(b)&(isAnd|isComma) != 0 {
			b--
		}
		if b > lo && b < s.first-1 && a.class(b)&isClose != 0 {
			b = a.opening(b, lo) - 1
		}
		prev := a.mentionEndingAt(b + 1)
		if prev < 0 || b == s.first-1 || a.mentions[prev].first < lo || len(s.mentions) == 1 && a.class(s.first-1)&isAnd == 0 {
			break
		}
		if clause < 0 && s.first-b == 3 {
			clause = len(s.mentions)
		}
		s.mentions = append([]int{prev}, s.mentions...)
		s.first = a.mentions[prev].first
	}
	if b := s.first - 1; b > lo && a.class(b)&isComma != 0 && a.selfWord(b-1) && a.mentionEndingAt(b) >= 0 {
		s.mentions, s.first = []int{a.mentionEndingAt(b)}, b-1 // "We, the leaders of …, reaffirmed"
		return s
	}
	if b := s.first - 1; b > lo && a.class(b)&isPreposition != 0 && a.selfWord(b-1) && a.mentionEndingAt(b) >= 0 {
		s.mentions, s.first = []int{a.mentionEndingAt(b)}, b-1 // "We in Australia will"
		return s
	}
	if b := s.first - 1; b >= lo && a.class(b)&isPreposition != 0 {
		if n := a.pastAdjunct(&s, lo); n > 0 {
			s.mentions, s.first = s.mentions[n:], a.mentions[s.mentions[n]].first
			return s
		}
		if clause > 0 { // "… of Japan and the ROK, and the advisors agreed"
			s.mentions = s.mentions[len(s.mentions)-clause:]
			s.first = a.mentions[s.mentions[0]].first
			return s
		}
		s.kind = subjectInside
		if b > lo && a.words[b] == a.engine.lexis.by.of && a.engine.lexis.quantities.has(a.words[b-1]) {
			s.kind, s.first = subjectDirect, max(lo, a.nounPhrase(b-1, lo))
		}
	}
	return s
}

// pastAdjunct is how many mentions at the head of a list belong to words before the
// subject: "Under the leadership of Premier Li, China and Chad signed"; 0 for none.
func (a *analysis) pastAdjunct(s *subject, lo int) int {
	if len(s.mentions) < 2 || a.class(a.mentions[s.mentions[0]].end)&isComma == 0 {
		return 0
	}
	i := s.first - 1
	for i > lo && a.class(i-1)&(isBreak|isAnd) == 0 {
		i--
	}
	if a.class(i)&(isPreposition|isGerund) == 0 || s.first-i < 3 {
		return 0
	}
	return 1
}

func (a *analysis) afterPreposition(m, lo int) bool {
	b := a.mentions[m].first - 1
	return b >= lo && a.class(b)&isPreposition != 0
}

// interrupted is a subject parted from its verb by commas: "Minister Kamikawa, in
// reply, said"; "the Department of Labor, using new funds, in coordination with Chile, trained".
func (a *analysis) interrupted(b, lo, verb int) subject {
	none := subject{first: verb}
	if m := a.mentionEndingAt(b); m >= 0 && a.mentions[m].first >= lo && a.hasComma(a.mentions[m].first, b) && !a.afterPreposition(m, lo) {
		return a.joined(m, lo) // "Dr Moily, India's Minister for Law, will"
	}
	for i := b - 1; i > lo && b-i < 60; i-- {
		if a.class(i)&(isSemicolon|isColon|isModal) != 0 {
			break
		}
		if a.class(i)&isComma == 0 || !a.opensAdjunct(i+1) && (b-i >= 14 || a.class(i+1)&isAnd != 0) {
			continue
		}
		if m := a.mentionEndingAt(i); m >= 0 && a.mentions[m].first >= lo && (!a.afterPreposition(m, lo) || !a.opensAdjunct(a.segment(i, lo))) {
			return a.joined(m, lo)
		} else if m < 0 && none.end == 0 && a.capital(i-1) {
			none.end = i
		}
	}
	return none
}

func (a *analysis) hasComma(first, end int) bool {
	for i := first; i < end; i++ {
		if a.class(i)&isComma != 0 {
			return true
		}
	}
	return false
}

// segment is the token after the comma, or the start of the sentence, before token i.
func (a *analysis) segment(i, lo int) int {
	for i--; i > lo; i-- {
		if a.class(i)&isComma != 0 {
			return i + 1
		}
	}
	return lo
}

// opensAdjunct says whether what begins at token i stands beside a subject: "in
// coordination with", "using", "led by", "along with", "which".
func (a *analysis) opensAdjunct(i int) bool {
	return a.class(i)&(isPreposition|isGerund|isParticiple|isRelative) != 0 || a.engine.lexis.beside.has(a.words[i]) || a.is(i, "a") || a.is(i, "an") || a.is(i, "the")
}

// thing is a subject whose last word is no mention: its first mention, if any, is inside it.
func (a *analysis) thing(b, lo, verb int) subject {
	s := subject{first: verb}
	and := 0 // where the last "and" was passed
	for i := b; i >= lo; i-- {
		c := a.class(i)
		if c&isAnd != 0 && a.class(verb)&isModal != 0 && a.class(b)&isAnd == 0 && !a.inName(i) && !a.programmeTok[i] {
			and = i
		} else if and > 0 && c&anyVerb != 0 && a.tells(i, verb) {
			return a.thingFrom(and+1, s) // "has paid $2 million and a further sum will be paid"
		}
		if c&(isComma|isSemicolon|isColon|isRelative|isSubordinator) != 0 && c&(isDeterminer|isPreposition) == 0 || a.complementiser(i) {
			break
		}
		s.first = i
		if m := a.mentionEndingAt(i); m >= 0 && a.mentions[m].first >= lo && s.kind == subjectNone {
			s.kind, s.mentions = subjectInside, []int{m}
		}
	}
	return s
}

// thingFrom cuts a subject to what stands from a token on.
func (a *analysis) thingFrom(first int, s subject) subject {
	s.first = first
	if s.kind == subjectInside && a.mentions[s.mentions[0]].first < first {
		s.kind, s.mentions = subjectNone, nil
	}
	return s
}

// tells says whether token i is the verb of a clause before that of a verb, and no
// participle that hangs on a noun.
func (a *analysis) tells(i, verb int) bool {
	for k := range a.found.groups {
		if g := &a.found.groups[k]; g.head == i && g.end < verb {
			return g.finite() && (g.modal != 0 || g.perfect || g.first != g.head || !a.reduced(g) && g.form == formPast)
		}
	}
	return false
}

// speakersOf are the resolved speakers of a subject, in order, each once: it resolves each mention; in somebody's own words "we" and "I" are that speaker.
func (a *analysis) speakersOf(s subject) []record.Speaker {
	var out []record.Speaker
	for _, m := range s.mentions {
		who := a.speakers(m)
		if a.voiced() && a.cue(a.mentions[m].first)&(cueWe|cueI) != 0 && a.mentions[m].end == a.mentions[m].first+1 {
			if who = a.found.voice.speakers; len(s.mentions) == 1 {
				return who
			}
		}
		for _, sp := range who {
			if sp.Of == "" && len(out) > 0 && out[0].Person != "" && a.engine.lexis.crew.has(a.words[a.mentions[m].end-1]) {
				continue // "The two leaders and their teams"
			}
			if !contains(out, sp) {
				out = append(out, sp)
			}
		}
	}
	return out
}

// partiesOf are the codes that speakers stand for, each once.
func partiesOf(speakers []record.Speaker) []record.PartyCode {
	var out []record.PartyCode
	for _, s := range speakers {
		if s.Of != "" && !contains(out, s.Of) {
			out = append(out, s.Of)
		}
	}
	return out
}

// selfWord says whether a token is "I" or "we".
func (a *analysis) selfWord(tok int) bool {
	return a.words[tok] == a.engine.lexis.by.we || a.words[tok] == a.engine.lexis.by.i
}
