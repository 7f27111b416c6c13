package meetings

import (
	"slices"

	"entente.example/internal/reading/hints"
	"entente.example/internal/text"
)

// Naming is a noun by which a text may name a meeting, with the places at which the name may
// begin and end.
type Naming struct {
	*Diary  // of the words around it: a title may be read apart
	Meeting int
	Hints   hints.Given
	Begins  []NameBound
	Ends    []NameBound

	at     int // the noun
	lo, hi int // the line or sentence
	nth    int // the how manieth of the meeting's nouns
	line   string
	rule   [2]int // the name that the rules find around it; -1 for none
	far    int    // as far as the name may reach before the noun
	beyond int    // and behind it
}

// NameBound is a place at which a name may begin or end.
type NameBound struct {
	At    int
	Hints hints.Given
}

// WeighNames weighs by which words of a text each of its meetings is named; where none are likely,
// its name is that of the rules.
func (a *Diary) WeighNames() {
	all := make([][]Naming, len(a.Meetings))
	for i := range all {
		all[i] = a.namingsOf(i)
	}
	if a.Gathering {
		a.MeetingNames = slices.Concat(all...)
		for i := range a.MeetingNames {
			a.askBounds(&a.MeetingNames[i])
		}
		return
	}
	for i := range all {
		m := &a.Meetings[i].Record
		n := a.likeliestName(all[i], i)
		if n == nil {
			continue
		}
		first, end := n.bounds()
		if m.Name = n.Written(first, end); n.Diary == a {
			m.Grounds = append(m.Grounds, a.Ground("name", "name", first, end))
		}
	}
}

// likeliestName is the likeliest name of a meeting that no other one has, nil where none is likely.
func (a *Diary) likeliestName(all []Naming, meeting int) (best *Naming) {
	most := float32(0)
	for j := range all {
		n := &all[j]
		if sum := a.Lexis.Names.Noun.Sum(&n.Hints); sum > most {
			if a.askBounds(n); !a.otherHas(n.Written(n.bounds()), meeting) {
				best, most = n, sum
			}
		}
	}
	return best
}

// otherHas says whether another meeting has a name.
func (a *Diary) otherHas(name string, meeting int) bool {
	for i := range a.Meetings {
		if i != meeting && a.Meetings[i].Record.Name == name {
			return true
		}
	}
	return false
}

func (n *Naming) bounds() (first, end int) { return n.Bounds(&n.Lexis.Names) }

// Bounds are where a name most likely begins and ends.
func (n *Naming) Bounds(w *NameWeights) (first, end int) {
	return likeliestBound(n.Begins, w.Begin), likeliestBound(n.Ends, w.End)
}

func likeliestBound(all []NameBound, w *hints.Weights) (at int) {
	most := float32(0)
	for i := range all {
		if sum := w.Sum(&all[i].Hints); i == 0 || sum > most {
			at, most = all[i].At, sum
		}
	}
	return at
}

// How many sentences of running text may name the first meeting, and how many nouns are asked.
const (
	namingSentences = 6
	mostNamings     = 16
)

// namingLines are where a noun may stand: above the text, in the how manieth of its sentences, or
// in a later one that tells of the meeting.
var namingLines = []string{"title", "head", "first", "second", "early", "late"}

// namingsOf are the nouns by which a text may name a meeting: the first one in the title, in lines
// above the text and its first sentences, and each where it is told.
func (a *Diary) namingsOf(meeting int) (out []Naming) {
	m := &a.Meetings[meeting]
	if t := a.titleText(); t != nil && meeting == 0 {
		out = a.namingsIn(out, Naming{Diary: t, hi: len(t.Tokens), line: "title"})
	}
	read := 0
	for i := 0; i < len(a.Sents) && len(out) < mostNamings; i++ {
		if meeting > 0 && read > namingSentences {
			i = max(i, a.SentenceOf(m.First)) // what stands before it names others
		}
		s := &a.Sents[i]
		if read > namingSentences && s.FirstToken >= m.End {
			break
		}
		if a.Readable(s) && !a.IsHeadline(s) {
			read++
		}
		inside := s.FirstToken >= m.First && s.EndToken <= m.End
		if line := a.namingLine(s, read); line != "" && (inside || meeting == 0 && line != "late") {
			out = a.namingsIn(out, Naming{Diary: a, Meeting: meeting, lo: s.FirstToken, hi: s.EndToken, line: line})
		}
	}
	for i := range out {
		a.askNaming(out, i)
	}
	return out
}

// namingLine is where a sentence stands, "" where none names a meeting; read is how many sentences
// of running text there are up to it.
func (a *Diary) namingLine(s *text.Sentence, read int) string {
	switch {
	case a.BlockKind(s.FirstToken) == text.Title:
		return "title"
	case a.IsHeadline(s) || !a.Readable(s) && s.Block < 8:
		return "head"
	case !a.Readable(s):
		return ""
	case read <= 2:
		return namingLines[read+1]
	case read <= namingSentences:
		return "early"
	}
	return "late"
}

// namingsIn adds the nouns of a line.
func (a *Diary) namingsIn(out []Naming, line Naming) []Naming {
	for at := line.lo; at < line.hi; at++ {
		n := line
		if !n.namingNoun(at) || line.line == "head" && n.ofMasthead(at, n.lo, n.hi) || at+1 < n.hi && n.namingNoun(at+1) && n.Capital(at) == n.Capital(at+1) {
			continue
		}
		n.at, n.nth = at, len(out)
		n.Begins, n.Ends = n.begins(), n.ends()
		n.far, n.beyond = n.Begins[len(n.Begins)-1].At, n.Ends[len(n.Ends)-1].At
		if n.findRule(a.Meetings[n.Meeting].Record.Name); n.rule[0] >= 0 || !a.othersName(&n) {
			out = append(out, n)
		}
	}
	return out
}
