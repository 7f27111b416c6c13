package compare

import (
	"cmp"
	"io/fs"
	"math"
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/terms"
)

// How much a feature of a kind counts against a content word that is as rare, of 100.
const (
	topicWeight     = 120
	programmeWeight = 150
	partyWeight     = 60
	mannerWeight    = 15 // a word by which texts report, whatever the matter
)

// bagger turns points into what they are about: content words, figures, topics,
// programmes and parties, weighed by how few points of an account have them.
type bagger struct {
	weigher
	manner map[string]bool
}

// bags are what the points of accounts are about, weighed by how rare each feature is among them.
func (k *Kit) bags(accounts [][]Point) [][]features {
	b := bagger{newWeigher(), k.manner}
	traits := make([][][]string, len(accounts))
	for i, points := range accounts {
		traits[i] = make([][]string, len(points))
		for j, p := range points {
			traits[i][j] = b.traits(p)
		}
		b.count(traits[i])
	}
	bags := make([][]features, len(accounts))
	for i := range accounts {
		for _, names := range traits[i] {
			bags[i] = append(bags[i], b.weighed(names))
		}
	}
	return bags
}

// weighed are features by name with what they weigh.
func (b *bagger) weighed(names []string) features {
	var out features
	for _, name := range names {
		f := feature{id: b.id(name), count: 1, weight: max(b.weigh(name)*b.counts(name)/100, 1)}
		out.list = append(out.list, f)
		out.weight += f.weight
	}
	slices.SortFunc(out.list, func(x, y feature) int { return cmp.Compare(x.id, y.id) })
	return out
}

// loadManner reads the stems of the words by which texts report.
func loadManner(data fs.FS) (map[string]bool, error) {
	t, err := lexicon.ReadTable(data, "codes/manner.tsv", "word")
	if err != nil {
		return nil, err
	}
	manner := map[string]bool{}
	for _, row := range t.Rows {
		for _, term := range terms.NewFinder().Find(row.Cells[0]) {
			manner[term.Stem] = true
		}
	}
	return manner, nil
}

// The kinds of feature that are no words begin with their mark.
const (
	topicMark     = "#"
	programmeMark = "*"
	partyMark     = "@"
	actMark       = "!"
)

// traits are the features of a point by name, each once.
func (b *bagger) traits(p Point) []string {
	names := terms.Stems(b.finder.Find(p.Fact.Evidence.Exact))
	for _, f := range figuresIn(p.Fact.Evidence.Exact) {
		names = append(names, f.value)
	}
	for _, topic := range p.Fact.Topics {
		names = append(names, topicMark+topic)
	}
	for _, name := range p.Programmes {
		names = append(names, programmeMark+record.ProgrammeKey(name))
	}
	for _, code := range p.by() {
		names = append(names, partyMark+string(code))
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// counts is how much a feature of a kind counts, of 100.
func (b *bagger) counts(name string) int {
	switch {
	case b.manner[name]:
		return mannerWeight
	case strings.HasPrefix(name, topicMark):
		return topicWeight
	case strings.HasPrefix(name, programmeMark):
		return programmeWeight
	case strings.HasPrefix(name, partyMark):
		return partyWeight
	}
	return 100
}

// and is what two things are about together, each feature once.
func (f features) and(g features) features {
	var out features
	out.list = append(slices.Clone(f.list), g.list...)
	slices.SortFunc(out.list, func(x, y feature) int { return cmp.Compare(x.id, y.id) })
	out.list = slices.CompactFunc(out.list, func(x, y feature) bool { return x.id == y.id })
	for _, x := range out.list {
		out.weight += x.weight
	}
	return out
}

// like says how far two things are about the same, of 1,000: the weight of what
// they share against the geometric mean of their weights (Ochiai's coefficient).
func (f features) like(g features) int {
	if f.weight == 0 || g.weight == 0 {
		return 0
	}
	return int(unit*float64(f.common(g))/math.Sqrt(float64(f.weight)*float64(g.weight)) + 0.5)
}
