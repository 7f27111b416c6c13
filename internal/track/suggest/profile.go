package suggest

import (
	"math"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/terms"
)

// profile is what a fact or node is about, ready to be compared.
type profile struct {
	fact       *record.Fact // nil for a node
	text       string
	stems      []int32  // numbers of stems, sorted, each once
	programmes []string // keys
	named      []string // the programmes' names
	topics     []string
	weight     float64 // of all stems together
}

// vocabulary numbers stems, and knows how much each weighs.
type vocabulary struct {
	finder  *terms.Finder
	weights *terms.Weights
	numbers map[string]int32
	heavy   []float64 // by number
	topics  *terms.Weights
	common  float64 // the weight of a stem that too many texts have to tell one from another
}

func newVocabulary() *vocabulary {
	return &vocabulary{finder: terms.NewFinder(), weights: terms.NewWeights(), numbers: map[string]int32{}, topics: terms.NewWeights()}
}

// learn numbers the stems of a text, and counts them.
func (v *vocabulary) learn(text string) []int32 {
	stems := terms.Stems(v.finder.Find(text))
	v.weights.Add(stems...)
	list := make([]int32, len(stems))
	for i, s := range stems {
		n, known := v.numbers[s]
		if !known {
			n = int32(len(v.numbers)) //nolint:gosec // a language has fewer words
			v.numbers[s] = n
		}
		list[i] = n
	}
	slices.Sort(list)
	return list
}

// weigh fixes the weights when all texts are learnt.
func (v *vocabulary) weigh() {
	v.heavy = make([]float64, len(v.numbers))
	for s, n := range v.numbers {
		v.heavy[n] = v.weights.Of(s)
	}
	v.common = math.Log(1 + 1/everyday)
}

func (v *vocabulary) sum(stems []int32) float64 {
	total := 0.0
	for _, s := range stems {
		total += v.heavy[s]
	}
	return total
}

func (v *vocabulary) profileOf(f *record.Fact) profile {
	p := v.profile(f.Evidence.Exact, f.Programmes, f.Topics)
	p.fact = f
	v.topics.Add(f.Topics...)
	return p
}

func (v *vocabulary) profileOfNode(n record.Node) profile {
	return v.profile(n.Title+". "+n.Text+". "+strings.Join(n.Programmes, ". "), n.Programmes, n.Topics)
}

func (v *vocabulary) profile(text string, programmes, topics []string) profile {
	p := profile{text: text, stems: v.learn(text), named: programmes, topics: topics}
	for _, name := range programmes {
		p.programmes = append(p.programmes, record.ProgrammeKey(name))
	}
	return p
}

// shared are the stems that two sorted lists have both.
func shared(a, b []int32) []int32 {
	var both []int32
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			both = append(both, a[i])
			i, j = i+1, j+1
		}
	}
	return both
}

// sameProgramme says whether two keys name one programme: the words of the one are
// among those of the other in a row, or the one is the acronym of the other's words.
func sameProgramme(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || strings.Contains("-"+b+"-", "-"+a+"-") && strings.Contains(a, "-") || !strings.Contains(a, "-") && a == initials(b)
}

// initials are the first letters of a key's words: "asia-zero-emission-community" is "azec".
func initials(key string) string {
	var letters strings.Builder
	for word := range strings.SplitSeq(key, "-") {
		if word != "" && word != "of" && word != "for" && word != "the" && word != "and" && word != "on" && word != "in" {
			letters.WriteByte(word[0])
		}
	}
	return letters.String()
}
