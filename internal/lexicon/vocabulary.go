package lexicon

import (
	"unicode"
	"unicode/utf8"

	"entente.example/internal/text"
)

// WordID is the number of a folded word in a Vocabulary; 0 is a word that it does not know.
type WordID int32

// longest is the greatest length in bytes of a word that a vocabulary keeps;
// no word of a lexicon comes near it, and it bounds the folding buffer.
const longest = 96

// Vocabulary numbers words. Words are told apart in folded form: lower case,
// curly apostrophes and typographic hyphens made plain; letters keep their diacritics.
// Interning is for the time of loading: once texts are read it may no longer grow.
type Vocabulary struct {
	words []string // by WordID; words[0] is empty
	slots []slot   // open addressing on the hash; never more than half full
}

// slot is the place of a word with its key, free where the word is 0.
type slot struct {
	key uint64
	id  WordID
}

// inKey is how many bytes of a word its key holds.
const inKey = 7

// keyOf is the length of a folded word and its first bytes: all there is of most words.
func keyOf(folded []byte) uint64 {
	key := uint64(len(folded)) << (8 * inKey)
	for i, c := range folded[:min(len(folded), inKey)] {
		key |= uint64(c) << (8 * i)
	}
	return key
}

// NewVocabulary makes a vocabulary that knows no word.
func NewVocabulary() *Vocabulary {
	return &Vocabulary{words: []string{""}, slots: make([]slot, 1<<15)}
}

// hash is FNV-1a, which is quick on the few bytes of a word.
func hash(folded []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range folded {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}

// find gives the number of a folded word and, if it is not known, 0 and its free slot.
func (v *Vocabulary) find(folded []byte) (id WordID, at uint32) {
	key, mask := keyOf(folded), uint32(len(v.slots)-1)
	for at = hash(folded) & mask; v.slots[at].id != 0; at = (at + 1) & mask {
		if s := v.slots[at]; s.key == key && (len(folded) <= inKey || v.words[s.id] == string(folded)) {
			return s.id, at
		}
	}
	return 0, at
}

// grow doubles the slots and puts every word in its new place.
func (v *Vocabulary) grow() {
	old := v.slots
	v.slots = make([]slot, 2*len(old))
	mask := uint32(len(v.slots) - 1)
	for _, s := range old {
		if s.id == 0 {
			continue
		}
		at := hash([]byte(v.words[s.id])) & mask
		for v.slots[at].id != 0 {
			at = (at + 1) & mask
		}
		v.slots[at] = s
	}
}

// Intern gives the number of a word, which is made known if it was not.
// It gives 0 for a word of no letters or of more than 96 bytes.
func (v *Vocabulary) Intern(word string) WordID {
	folded := appendFolded(nil, word)
	if len(folded) == 0 || len(folded) > longest {
		return 0
	}
	id, at := v.find(folded)
	if id != 0 {
		return id
	}
	id = WordID(len(v.words))
	v.words = append(v.words, string(folded))
	if v.slots[at] = (slot{keyOf(folded), id}); 2*len(v.words) > len(v.slots) {
		v.grow()
	}
	return id
}

// ID gives the number of a word, 0 if it is not known.
func (v *Vocabulary) ID(word string) WordID {
	var buf [longest]byte
	folded := appendFolded(buf[:0], word)
	id, _ := v.find(folded)
	return id
}

// Word gives the folded word of a number, "" for 0.
func (v *Vocabulary) Word(id WordID) string { return v.words[id] }

// Len is the count of known words; numbers run from 1 to Len.
func (v *Vocabulary) Len() int { return len(v.words) - 1 }

// Words appends to dst the number of each token, in order, and gives dst back.
// It allocates nothing but the growth of dst.
func (v *Vocabulary) Words(d *text.Document, toks []text.Token, dst []WordID) []WordID {
	var buf [longest]byte
	for _, t := range toks {
		if t.End-t.Start > longest {
			dst = append(dst, 0)
			continue
		}
		folded := appendFolded(buf[:0], d.Text[t.Start:t.End])
		id, _ := v.find(folded)
		if id == 0 {
			id = v.misread(folded)
		}
		dst = append(dst, id)
	}
	return dst
}

// Fold gives the form in which words are compared.
func Fold(word string) string {
	var buf [longest]byte
	return string(appendFolded(buf[:0], word))
}

func appendFolded(dst []byte, word string) []byte {
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return appendFoldedRunes(dst, word[i:])
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

func appendFoldedRunes(dst []byte, word string) []byte {
	for _, r := range word {
		switch r {
		case '\u2019', '\u02bc', '\u2018':
			r = '\''
		case '\u2010', '\u2011':
			r = '-'
		default:
			r = unicode.ToLower(r)
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}
