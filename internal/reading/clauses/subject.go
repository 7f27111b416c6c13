package clauses

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// SubjectKind says how a verb's subject stands to it.
type SubjectKind uint8

// The kinds of subject.
const (
	subjectNone   SubjectKind = iota // no mention: a thing, or nothing at all
	SubjectInside                    // a mention deep in the subject: "officials of Japan", "the talks with Japan"
	SubjectDirect                    // the mention is the subject
)

// Subject is what stands before a verb as its doer.
type Subject struct {
	Kind     SubjectKind
	Mentions []int // indexes, in the text's order
	First    int   // token where the subject begins; the verb's own first where there is none
	End      int   // token after its noun phrase
	Relative bool  // "which", "who", "that": the verb stands in a relative clause
}

// SubjectOf finds the subject of a verb, looking back no further than lo.
func (a *Syntax) SubjectOf(v *VerbGroup, lo int) Subject {
	if !v.Asked || v.from != lo {
		v.Subject, v.from, v.Asked = a.findSubject(v, lo), lo, true
	}
	return v.Subject
}

func (a *Syntax) findSubject(v *VerbGroup, lo int) Subject {
	s := a.subjectBefore(v, lo)
	if s.End == 0 {
		s.End = a.Before(v.First, lo) + 1
	}
	return s
}

func (a *Syntax) subjectBefore(v *VerbGroup, lo int) Subject {
	b := a.Before(v.First, lo)
	if b >= lo && a.Class(b)&words.IsClose != 0 && a.MentionEndingAt(b+1) < 0 {
		b = a.Opening(b, lo) - 1
	}
	if b < lo {
		return Subject{First: v.First}
	}
	if m := a.MentionEndingAt(b + 1); m >= 0 {
		return a.Joined(m, lo)
	}
	if a.Class(b)&words.IsRelative != 0 {
		return Subject{First: b, Relative: true}
	}
	if a.Class(b)&words.IsComma != 0 {
		if m := a.introducing(v.First, lo); m >= 0 {
			return a.Joined(m, lo)
		}
		if s := a.interrupted(b, lo, v.First); !a.onlyCalled(s, v.First) {
			return s
		}
		return Subject{First: v.First}
	}
	return a.thing(b, lo, v.First)
}

// introducing is the "we" at the start of a clause that says at length who that is
// before its verb at token verb: "We, the leaders of X and Y, meeting in Z, as
// friends of W, declare"; -1 for none.
func (a *Syntax) introducing(verb, lo int) int {
	we := lo
	for we < verb && we < lo+who.LongestDateline && !a.SelfWord(we) {
		we++
	}
	if we+1 >= verb || !a.SelfWord(we) || a.Class(we+1)&(words.IsComma|words.IsDash) == 0 || verb-we < 4 {
		return -1
	}
	for i := range a.Groups {
		g := &a.Groups[i]
		if g.First > we && g.First < verb && g.Finite() && a.Class(g.First-1)&(words.IsRelative|words.IsPreposition|words.IsSubordinator) == 0 && !a.Is(g.First-1, "as") {
			return -1
		}
	}
	return a.MentionEndingAt(we + 1)
}

// Joined is a subject that ends with mention m: "X", "X and Y", "X, Y and Z".
func (a *Syntax) Joined(m, lo int) Subject {
	s := Subject{Kind: SubjectDirect, Mentions: []int{m}, First: a.Mentions[m].First}
	clause := -1 // how many mentions stand after the last ", and"
	for {
		first := a.BesideOwner(s.First)
		b := first - 1
		for b > lo && a.Class(b)&(words.IsAnd|words.IsComma) != 0 {
			b--
		}
		if b > lo && b < first-1 && a.Class(b)&words.IsClose != 0 {
			b = a.Opening(b, lo) - 1
		}
		prev := a.MentionEndingAt(b + 1)
		if prev < 0 || b == first-1 || a.Mentions[prev].First < lo || len(s.Mentions) == 1 && a.Class(first-1)&words.IsAnd == 0 {
			break
		}
		if clause < 0 && first-b == 3 {
			clause = len(s.Mentions)
		}
		s.Mentions = append([]int{prev}, s.Mentions...)
		s.First = a.Mentions[prev].First
	}
	if b := s.First - 1; b > lo && a.Class(b)&words.IsComma != 0 && a.SelfWord(b-1) && a.MentionEndingAt(b) >= 0 {
		s.Mentions, s.First = []int{a.MentionEndingAt(b)}, b-1 // "We, the leaders of …, reaffirmed"
		return s
	}
	if b := s.First - 1; b > lo && a.Class(b)&words.IsPreposition != 0 && a.SelfWord(b-1) && a.MentionEndingAt(b) >= 0 {
		s.Mentions, s.First = []int{a.MentionEndingAt(b)}, b-1 // "We in Australia will"
		return s
	}
	if b := s.First - 1; b >= lo && a.Class(b)&words.IsPreposition != 0 {
		if n := a.pastAdjunct(&s, lo); n > 0 {
			s.Mentions, s.First = s.Mentions[n:], a.Mentions[s.Mentions[n]].First
			return s
		}
		if clause > 0 { // "… of Japan and the ROK, and the advisors agreed"
			s.Mentions = s.Mentions[len(s.Mentions)-clause:]
			s.First = a.Mentions[s.Mentions[0]].First
			return s
		}
		s.Kind = SubjectInside
		if b > lo && a.Words[b] == a.Language.By.Of && a.Lexis.quantities.Has(a.Words[b-1]) {
			s.Kind, s.First = SubjectDirect, max(lo, a.NounPhrase(b-1, lo))
		}
	}
	return s
}

// pastAdjunct is how many mentions at the head of a list belong to words before the
// subject: "Under the leadership of Premier Li, China and Chad signed", "led by Premiers Li
// and Marn, China and Chad will"; 0 for none.
func (a *Syntax) pastAdjunct(s *Subject, lo int) int {
	n := 1
	for n < len(s.Mentions) && a.Class(a.Mentions[s.Mentions[n-1]].End)&words.IsAnd != 0 {
		n++
	}
	if n >= len(s.Mentions) || a.Class(a.Mentions[s.Mentions[n-1]].End)&words.IsComma == 0 {
		return 0
	}
	i := s.First - 1
	for i > lo && a.Class(i-1)&(words.IsBreak|words.IsAnd) == 0 {
		i--
	}
	if n > 1 && a.Class(i)&words.IsParticiple != 0 && a.Words[i+1] == a.Language.By.By {
		return n
	}
	if a.Class(i)&(words.IsPreposition|words.IsGerund) == 0 || s.First-i < 3 {
		return 0
	}
	return n
}

// AfterPreposition says whether a mention stands behind a preposition, no further back than token lo.
func (a *Syntax) AfterPreposition(m, lo int) bool {
	b := a.Mentions[m].First - 1
	return b >= lo && a.Class(b)&words.IsPreposition != 0
}

// interrupted is a subject parted from its verb by commas: "Minister Kamikawa, in
// reply, said"; "the Department of Labor, using new funds, in coordination with Chile, trained".
func (a *Syntax) interrupted(b, lo, verb int) Subject {
	none := Subject{First: verb}
	if m := a.MentionEndingAt(b); m >= 0 && a.Mentions[m].First >= lo && a.hasComma(a.Mentions[m].First, b) && !a.AfterPreposition(m, lo) {
		return a.Joined(m, lo) // "Dr Moily, India's Minister for Law, will"
	}
	for i := b - 1; i > lo && b-i < 60; i-- {
		if a.Class(i)&(words.IsSemicolon|words.IsColon|words.IsModal) != 0 {
			break
		}
		if a.Class(i)&words.IsComma == 0 || !a.opensAdjunct(i+1) && (b-i >= 14 || a.Class(i+1)&words.IsAnd != 0) {
			continue
		}
		if m := a.MentionEndingAt(i); m >= 0 && a.Mentions[m].First >= lo && (!a.AfterPreposition(m, lo) || !a.opensAdjunct(a.segment(i, lo))) {
			return a.Joined(m, lo)
		} else if m < 0 && none.End == 0 && a.Capital(i-1) {
			none.End = i
		}
	}
	if end := a.describedName(lo, b); none.End == 0 && end > 0 {
		none.End = end
	}
	return none
}

// onlyCalled says whether the one person or office that stands before a comma and a verb is
// spoken to, and does not do what the verb tells: "Prime Minister, dear Ada, thank you".
func (a *Syntax) onlyCalled(s Subject, verb int) bool {
	if s.Kind != SubjectDirect || len(s.Mentions) != 1 || a.Class(verb)&words.IsBase == 0 || a.Class(verb)&(words.IsPast|words.IsThird|words.IsModal) != 0 {
		return false
	}
	m := &a.Mentions[s.Mentions[0]]
	return (m.Kind == who.MentionPerson || m.Kind == who.MentionOffice) && len(m.Persons) < 2 && !a.SelfWord(m.First)
}

// describedName is the token after the name that a sentence begins with, where a description of it
// ends at the comma at token b: "Marnet, a school for those who cannot go to one, has"; 0 for none.
func (a *Syntax) describedName(lo, b int) int {
	i := lo
	for i < b && a.Capital(i) {
		i++
	}
	if i == lo || i+2 >= b || a.Class(i)&words.IsComma == 0 || !a.Is(i+1, "a") && !a.Is(i+1, "an") {
		return 0
	}
	return i
}

func (a *Syntax) hasComma(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Class(i)&words.IsComma != 0 {
			return true
		}
	}
	return false
}

// segment is the token after the comma, or the start of the sentence, before token i.
func (a *Syntax) segment(i, lo int) int {
	for i--; i > lo; i-- {
		if a.Class(i)&words.IsComma != 0 {
			return i + 1
		}
	}
	return lo
}

// opensAdjunct says whether what begins at token i stands beside a subject: "in
// coordination with", "using", "led by", "along with", "which".
func (a *Syntax) opensAdjunct(i int) bool {
	return a.Class(i)&(words.IsPreposition|words.IsGerund|words.IsParticiple|words.IsRelative) != 0 || a.Lexis.beside.Has(a.Words[i]) || a.Is(i, "a") || a.Is(i, "an") || a.Is(i, "the")
}
