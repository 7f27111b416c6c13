package lexicon

import (
	"entente.example/internal/text"
)

// Match is a phrase of a group found in a text: tokens [First, End) and all
// entries of exactly that phrase, from every list of the group. Matches do not
// overlap, save those of one Compound.
type Match struct {
	First, End int32
	Entries    []*Entry // shared with the Set: not to be changed
	// Compound marks the members of a hyphenated name ("U.S.-Ukraine",
	// "ASEAN-Republic of Korea"): one match each, in order, every one with the
	// token range of the whole.
	Compound bool
}

// Scan appends to dst the matches of a group's phrases, leftmost and longest
// first, in the order of the text. words are the numbers that the set's own
// Vocabulary gives for toks. It allocates nothing but the growth of dst.
func (s *Set) Scan(group Group, d *text.Document, toks []text.Token, words []WordID, dst []Match) []Match {
	t := s.tries[group]
	if t == nil {
		return dst
	}
	for i := 0; i < len(words); {
		n, reach, entries := t.longest(toks[i:], words[i:])
		if group == Names && (maybeCompound(d, toks, i+reach) || n == 0 && reach > 0 && maybeCompound(d, toks, i)) {
			if grown, end := s.compound(t, d, toks, words, i, n, dst); end > 0 {
				dst, i = grown, end
				continue
			}
		}
		if n == 0 {
			i++
			continue
		}
		dst = append(dst, Match{First: int32(i), End: int32(i + n), Entries: entries})
		i += n
	}
	return dst
}

// longest matches the longest phrase that begins at the first token: its length
// in tokens with its entries, and how many tokens some phrase shares.
func (t *trie) longest(toks []text.Token, words []WordID) (n, reach int, entries []*Entry) {
	at := t.start(words[0])
	for at != 0 {
		reach++
		if found := t.nodes[at].fitting(toks); found != nil {
			n, entries = reach, found
		}
		if reach == len(words) {
			break
		}
		at = t.child(at, words[reach], false)
	}
	return n, reach, entries
}
