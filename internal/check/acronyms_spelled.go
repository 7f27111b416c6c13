package check

import (
	"strings"

	"entente.example/internal/text"
)

// longestExpansion is the most tokens that an acronym may stand for.
const longestExpansion = 18

// namePart is a word, or a part of a hyphenated one, that may give letters to an acronym.
type namePart struct {
	word  string // in small letters
	upper bool   // written in capitals, so that all of it may be taken
	small bool   // may give none: "of", "the"
	token int
}

// spelled finds the words before token end whose initials spell the acronym; an
// empty range where they do not.
func (x *inspection) spelled(acronym string, end int) (first, last int) {
	parts := x.partsBefore(end)
	if at := spell(strings.ToLower(acronym), parts); at >= 0 {
		return parts[at].token, parts[0].token + 1
	}
	return 0, 0
}

// spelledInside finds the words from token i up to the closing bracket, where
// their initials spell the acronym.
func (x *inspection) spelledInside(acronym string, i int) (first, end int, ok bool) {
	end = i
	for end < len(x.tokens) && end-i < longestExpansion && x.token(end) != ")" {
		end++
	}
	if end == i || x.token(end) != ")" {
		return 0, 0, false
	}
	parts := x.partsBefore(end)
	at := spell(strings.ToLower(acronym), parts)
	return i, end, at >= 0 && parts[at].token >= i && parts[at].token <= i+1
}

// partsBefore lists the words before token end, the nearest first, up to a mark that no name has.
func (x *inspection) partsBefore(end int) []namePart {
	var parts []namePart
	for j := end - 1; j >= 0 && end-j <= longestExpansion; j-- {
		t := x.tokens[j]
		s := x.token(j)
		if t.Class == text.Punct {
			if strings.ContainsAny(s, "()[];:.!?") {
				break
			}
			continue
		}
		pieces := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '–' || r == '/' })
		for k := len(pieces) - 1; k >= 0; k-- {
			w := strings.ToLower(pieces[k])
			parts = append(parts, namePart{word: w, upper: pieces[k] == strings.ToUpper(pieces[k]), small: smallWord(w), token: j})
		}
	}
	return parts
}

// smallWord says whether a word of a name may give no letter to its acronym.
func smallWord(w string) bool {
	switch w {
	case "of", "the", "and", "for", "on", "in", "to", "a", "an", "at", "by", "with", "against", "from", "&", "'s", "’s", "de", "la", "into", "under":
		return true
	}
	return false
}

// spell gives the index of the part that gives the acronym's first letters, -1
// where the parts do not spell it.
func spell(acronym string, parts []namePart) int {
	if acronym == "" || len(parts) == 0 || parts[0].small {
		return -1
	}
	for at, p := range parts {
		for _, n := range p.shares() {
			rest, ok := strings.CutSuffix(acronym, p.word[:n])
			if !ok {
				continue
			}
			if rest == "" {
				return at
			}
			if next := spellOn(rest, parts[at+1:]); next >= 0 {
				return at + 1 + next
			}
		}
		if at == 0 || !p.small {
			return -1
		}
	}
	return -1
}

// spellOn is spell, but small words may come first.
func spellOn(acronym string, parts []namePart) int {
	for at, p := range parts {
		for _, n := range p.shares() {
			rest, ok := strings.CutSuffix(acronym, p.word[:n])
			if !ok {
				continue
			}
			if rest == "" {
				return at
			}
			if next := spellOn(rest, parts[at+1:]); next >= 0 {
				return at + 1 + next
			}
		}
		if !p.small {
			return -1
		}
	}
	return -1
}

// shares are the numbers of first letters that a word may give: one, or, where
// it is an acronym itself, all; a long word up to three.
func (p namePart) shares() []int {
	switch {
	case p.word == "" || p.word[0] >= 0x80:
		return nil
	case p.upper && len(p.word) > 1 && len(p.word) < 8:
		return []int{len(p.word), 1}
	case len(p.word) > 6:
		return []int{1, 2, 3}
	}
	return []int{1}
}
