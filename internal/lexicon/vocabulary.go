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
	ids   map[string]WordID
	words []string // by WordID; words[0] is empty
}

// NewVocabulary makes a vocabulary that knows no word.
func NewVocabulary() *Vocabulary {
	return &Vocabulary{ids: make(map[string]WordID, 1<<13), words: []string{""}}
}

// Intern gives the number of a word, which is made known if it was not.
// It gives 0 for a word of no letters or of more than 96 bytes.
func (v *Vocabulary) Intern(word string) WordID {
	folded := Fold(word)
	if folded == "" || len(folded) > longest {
		return 0
	}
	if id, ok := v.ids[folded]; ok {
		return id
	}
	id := WordID(len(v.words))
	v.words = append(v.words, folded)
	v.ids[folded] = id
	return id
}

// ID gives the number of a word, 0 if it is not known.
func (v *Vocabulary) ID(word string) WordID {
	var buf [longest]byte
	return v.ids[string(appendFolded(buf[:0], word))]
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
		dst = append(dst, v.ids[string(appendFolded(buf[:0], d.Text[t.Start:t.End]))])
	}
	return dst
}

// Fold gives the form in which words are compared.
func Fold(word string) string { return string(appendFolded(nil, word)) }

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
