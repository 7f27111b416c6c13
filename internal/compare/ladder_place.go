package compare

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// Place is where a wording stands on a ladder: bytes [Start, End) of the text asked about.
type Place struct {
	Ladder string `json:"ladder"`
	Step   int    `json:"step"`
	Words  string `json:"words"` // as written: "gravely concerned"
	Start  int    `json:"start"`
	End    int    `json:"end"`
}

// Places finds the wordings of all ladders in a sentence, the longest where
// several begin at one word, in the order of the text. What is denied has no
// place, nor a verb that tells what goes on ("supporting").
func (l Ladders) Places(sentence string) []Place {
	s := l.spell(sentence)
	var list []Place
	for _, ladder := range l.Names() {
		for i := 0; i < len(s.plain); {
			r, ok := l.longest(ladder, s.plain[i:])
			if !ok {
				i++
				continue
			}
			if end := i + len(r.Words); r.Step > 0 && !s.denied(i) && !strings.HasSuffix(s.words[end-1], "ing") {
				from, to := s.spans[i][0], s.spans[end-1][1]
				list = append(list, Place{Ladder: ladder, Step: r.Step, Words: sentence[from:to], Start: from, End: to})
			}
			i += len(r.Words)
		}
	}
	slices.SortStableFunc(list, func(p, q Place) int { return p.Start - q.Start })
	all := slices.Clone(list)
	return slices.DeleteFunc(list, func(p Place) bool { return asked(sentence, all, p) })
}

// asked says whether a place is part of what somebody else is asked to do: "call on
// all states to condemn it". After a comma the speaker goes on.
func asked(sentence string, list []Place, p Place) bool {
	return slices.ContainsFunc(list, func(r Place) bool {
		if r.Ladder != requests || r.End > p.Start {
			return false
		}
		between := sentence[r.End:p.Start]
		to := strings.Index(between, " to ")
		return to >= 0 && !strings.Contains(between[to:], ",")
	})
}

// requests is the ladder of wordings that ask others to act.
const requests = "request"

// longest is the rung of a ladder with the most words that the words begin with.
func (l Ladders) longest(ladder string, plain []string) (Rung, bool) {
	var best Rung
	for _, r := range l.first[plain[0]] {
		if r.Ladder == ladder && len(r.Words) > len(best.Words) && len(r.Words) <= len(plain) && slices.Equal(r.Words, plain[:len(r.Words)]) {
			best = r
		}
	}
	return best, best.Words != nil
}

// spelling is a sentence as folded words, each also in plain form, with its place.
type spelling struct {
	words, plain []string
	spans        [][2]int
}

func (l Ladders) spell(sentence string) spelling {
	var s spelling
	for _, t := range cut(sentence).tokens {
		for _, w := range record.Fold(sentence[t.Start:t.End]) {
			s.words = append(s.words, w)
			s.spans = append(s.spans, [2]int{int(t.Start), int(t.End)})
		}
	}
	s.plain = l.Plain(s.words)
	return s
}

// denied says whether one of the three words before a place denies it: "do not support".
func (s spelling) denied(at int) bool {
	return slices.ContainsFunc(s.words[max(0, at-3):at], func(w string) bool {
		return w == "not" || w == "no" || w == "never" || w == "without" || w == "neither" || w == "nor"
	})
}

// Highest keeps of places the highest on each ladder, the first of equals.
func Highest(places []Place) []Place {
	var list []Place
	for _, p := range places {
		i := slices.IndexFunc(list, func(q Place) bool { return q.Ladder == p.Ladder })
		switch {
		case i < 0:
			list = append(list, p)
		case p.Step > list[i].Step:
			list[i] = p
		}
	}
	slices.SortFunc(list, func(p, q Place) int { return strings.Compare(p.Ladder, q.Ladder) })
	return list
}
