package compare

import (
	"math"
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/terms"
	"entente.example/internal/text"
)

// features are what a stretch of text consists of: stems of words, figures, and
// pairs of neighbouring words, each by its number with how often it is there.
type features struct {
	list   []feature // by number
	weight int       // of all
}

type feature struct{ id, count, weight int }

// weigher numbers features and weighs them by how few passages of a document have
// them: what many passages of one say is manner, what one passage of each says is matter.
type weigher struct {
	finder              *terms.Finder
	plain               func(string) string // brings different names of one thing to one; nil to leave them
	ids                 map[string]int
	documents, passages int
	in                  map[string]spread
}

// spread is how many documents, and passages in all, have a feature.
type spread struct{ documents, passages int }

func newWeigher() weigher {
	return weigher{finder: terms.NewFinder(), ids: map[string]int{}, in: map[string]spread{}}
}

// see counts the features of one more document.
func (w *weigher) see(passages []string) {
	of := make([][]string, len(passages))
	for i, p := range passages {
		of[i] = w.namesOf(text.SplitSentences(p))
	}
	w.count(of)
}

// count counts the features of one more document, given for each of its passages.
func (w *weigher) count(passages [][]string) {
	w.documents++
	w.passages += len(passages)
	here := map[string]int{}
	for _, names := range passages {
		slices.Sort(names)
		for _, name := range slices.Compact(names) {
			here[name]++
		}
	}
	for name, n := range here {
		s := w.in[name]
		w.in[name] = spread{s.documents + 1, s.passages + n}
	}
}

// pairOf parts the words of a pair of neighbours.
const pairOf = " "

// names are the features of a text by name, each as often as it is there.
func (w *weigher) names(s string) []string {
	if w.plain != nil {
		s = w.plain(s)
	}
	var names []string
	for _, t := range w.finder.Find(s) {
		names = append(names, t.Stem)
	}
	last := ""
	for _, t := range cut(s).tokens {
		if t.Class == text.Punct {
			continue
		}
		word := lexicon.Fold(s[t.Start:t.End])
		if t.Class == text.Number {
			names = append(names, word)
		}
		if last != "" {
			names = append(names, last+pairOf+word)
		}
		last = word
	}
	return names
}

// namesOf are the features of sentences.
func (w *weigher) namesOf(sentences []string) []string {
	var names []string
	for _, s := range sentences {
		names = append(names, w.names(s)...)
	}
	return names
}

// unit is what a feature of weight 1 weighs here; whole numbers are the same on every machine.
const unit = 1000

// weigh is the weight of a feature (inverse document frequency, Spärck Jones 1972,
// smoothed and squared, of passages in a document); a pair says half of what a word says.
func (w *weigher) weigh(name string) int {
	all, has := 1.0, 1.0
	if w.documents > 0 {
		all = float64(w.passages) / float64(w.documents)
	}
	if s := w.in[name]; s.documents > 0 {
		has = float64(s.passages) / float64(s.documents)
	}
	rare := math.Log((all + smooth) / (has + smooth))
	weight := int(unit*rare*rare + 0.5)
	if strings.Contains(name, pairOf) {
		weight /= 2
	}
	return max(weight, least)
}

const (
	smooth = 0.5
	least  = 20 // what a feature of every passage weighs
)

// piece is a stretch of text with the features of its parts.
func (w *weigher) piece(s string, of int, parts ...string) piece {
	p := piece{of: of, text: s, key: key(s)}
	counts := map[int]feature{}
	for _, name := range w.namesOf(parts) {
		id := w.id(name)
		f, again := counts[id]
		if !again {
			f = feature{id: id, weight: w.weigh(name)}
		}
		f.count++
		counts[id] = f
		p.weight += f.weight
	}
	for _, f := range counts {
		p.list = append(p.list, f)
	}
	slices.SortFunc(p.list, func(a, b feature) int { return a.id - b.id })
	return p
}

// id is the number of a feature.
func (w *weigher) id(name string) int {
	id, known := w.ids[name]
	if !known {
		id = len(w.ids)
		w.ids[name] = id
	}
	return id
}

// key is the words of a text as they are compared: no capitals, one blank between.
func key(s string) string {
	var b strings.Builder
	for _, t := range cut(s).tokens {
		b.WriteString(lexicon.Fold(s[t.Start:t.End]))
		b.WriteByte(' ')
	}
	return b.String()
}

// common is the weight of what two stretches of text have in common.
func (f features) common(g features) int {
	sum, j := 0, 0
	for _, x := range f.list {
		for j < len(g.list) && g.list[j].id < x.id {
			j++
		}
		if j < len(g.list) && g.list[j].id == x.id {
			sum += x.weight * min(x.count, g.list[j].count)
		}
	}
	return sum
}

// without are the features that are left when those of another stretch are taken out.
func (f features) without(g features) features {
	var left features
	j := 0
	for _, x := range f.list {
		for j < len(g.list) && g.list[j].id < x.id {
			j++
		}
		if j < len(g.list) && g.list[j].id == x.id {
			x.count -= min(x.count, g.list[j].count)
		}
		if x.count > 0 {
			left.list = append(left.list, x)
			left.weight += x.count * x.weight
		}
	}
	return left
}

// alike is how much of two pieces is common to both, of 1,000 (Dice's coefficient).
func (p piece) alike(q piece) int {
	if p.key == q.key {
		return unit
	}
	if p.weight+q.weight == 0 {
		return 0
	}
	return 2 * unit * p.common(q.features) / (p.weight + q.weight)
}
