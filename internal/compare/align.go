package compare

import "entente.example/internal/text"

// Change says what became of passages from one document to another.
type Change string

// What becomes of passages.
const (
	Kept    Change = "kept"    // the same words, whatever their capitals
	Changed Change = "changed" // other words in part
	Split   Change = "split"   // one passage became several
	Merged  Change = "merged"  // several passages became one
	New     Change = "new"     // in the second document alone
	Gone    Change = "dropped" // in the first document alone
)

// Match is passages of two documents that belong together, by their places in
// the lists given: one of each, or one of several, or one without a counterpart.
type Match struct {
	Change Change `json:"change"`
	// Moved says that the passages stand elsewhere in relation to the others.
	Moved bool  `json:"moved,omitempty"`
	A     []int `json:"a,omitempty"`
	B     []int `json:"b,omitempty"`
}

// Aligner finds which passages of two documents belong together. It weighs words
// by how few passages of a document have them, so that what every passage says
// ties none to another. It is not safe for concurrent use.
type Aligner struct{ weigher }

// newAligner gives an aligner that has seen some documents, each as its passages;
// plain brings different names of one thing to one, and may be nil.
func newAligner(plain func(string) string, documents ...[]string) *Aligner {
	a := &Aligner{newWeigher()}
	a.plain = plain
	for _, passages := range documents {
		a.see(passages)
	}
	return a
}

// Align pairs the passages of two documents. Their sentences are paired so that
// the pairs have in common as much as they can in all, whatever their order;
// passages belong together where their sentences do. Matches come in the order
// of the second document, what was dropped after what stood before it. The
// alignment of b with a is that of a with b seen from the other side.
func (al *Aligner) Align(a, b []string) []Match {
	if before(b, a) {
		return mirrored(al.align(b, a))
	}
	return ordered(al.align(a, b))
}

func (al *Aligner) align(a, b []string) []Match {
	x, y := al.side(a), al.side(b)
	pairs := pairSentences(x, y)
	links := append(pairs.links(x, y), pairs.rest(x, y)...)
	return matches(x, y, stars(enough(x, y, links)))
}

// side is one document: its passages, and all their sentences in a row.
type side struct {
	passages  []piece
	sentences []piece
}

// piece is a passage or a sentence, of which passage, and its words.
type piece struct {
	features
	of   int
	text string
	key  string // its words, whatever their capitals
}

func (w *weigher) side(passages []string) side {
	var s side
	for i, p := range passages {
		sentences := text.SplitSentences(p)
		s.passages = append(s.passages, w.piece(p, i, sentences...))
		for _, sentence := range sentences {
			s.sentences = append(s.sentences, w.piece(sentence, i, sentence))
		}
	}
	return s
}

// before says whether one list of passages is put first, to give one answer for both orders.
func before(a, b []string) bool {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return len(a) < len(b)
}

// mirrored are matches seen from the other document.
func mirrored(list []Match) []Match {
	turned := map[Change]Change{Split: Merged, Merged: Split, New: Gone, Gone: New, Kept: Kept, Changed: Changed}
	for i, m := range list {
		list[i] = Match{Change: turned[m.Change], Moved: m.Moved, A: m.B, B: m.A}
	}
	return ordered(list)
}
