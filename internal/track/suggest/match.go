package suggest

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/terms"
)

// counts says how much each sort of agreement counts. Those that neither side could
// show, a programme where none names one, are left out of the whole. Set by hand on the texts of the example.
type counts struct{ words, programme, topic, parties, unit, document float64 }

var (
	amongFacts = counts{words: 0.50, programme: 0.25, topic: 0.10, parties: 0.10, unit: 0.15}
	withNode   = counts{words: 0.40, programme: 0.30, topic: 0.30}
	withAsked  = counts{words: 0.50, programme: 0.20, topic: 0.30, document: 0.20}
)

// match is what two profiles have in common, as the first one words it.
type match struct {
	reached, possible float64
	stems             []int32
	reasons           []Reason
}

// score is from 0 for nothing in common to 1 for the same.
func (m match) score() float64 { return m.reached / m.possible }

// compare weighs what two profiles have in common.
func (v *vocabulary) compare(c counts, a, b profile) match {
	m := match{stems: shared(a.stems, b.stems), possible: c.words}
	if len(m.stems) > 0 {
		m.reached = c.words * v.sum(m.stems) / math.Sqrt(a.weight*b.weight) // cosine
	}
	m.count(c.programme, len(a.programmes)+len(b.programmes) > 0, SameProgramme, commonProgrammes(a, b))
	m.topics(v, c.topic, a.topics, b.topics)
	if a.fact != nil && b.fact != nil {
		m.count(c.parties, true, SameParties, common(a.fact.Actors, b.fact.Actors))
		m.count(c.unit, a.fact.Quantity != nil || a.fact.Money != nil, SameUnit, commonUnit(a.fact, b.fact))
		m.count(c.document, c.document > 0, SameDocument, sameDocument(a.fact, b.fact))
	}
	return m
}

// topics counts a topic the less the more facts have it.
func (m *match) topics(v *vocabulary, weight float64, a, b []string) {
	both := common(a, b)
	rarity := 0.0
	for _, t := range both {
		rarity = max(rarity, v.topics.Of(t)/v.topics.Of(""))
	}
	m.count(weight*rarity, false, SameTopic, both)
	if len(a) > 0 && len(b) > 0 {
		m.possible += weight
	}
}

// everyday is the share of texts from which on a stem says nothing of what one of them is about.
const everyday = 0.2

// telling says whether two facts share a programme, a word that few others have, or a topic in one document.
func (v *vocabulary) telling(m match) bool {
	return m.has(SameProgramme) || m.has(SameTopic) && m.has(SameDocument) ||
		slices.ContainsFunc(m.stems, func(n int32) bool { return v.heavy[n] > v.common })
}

func (m match) has(kind ReasonKind) bool {
	return slices.ContainsFunc(m.reasons, func(r Reason) bool { return r.Kind == kind })
}

func (m *match) count(weight float64, possible bool, kind ReasonKind, words []string) {
	if possible {
		m.possible += weight
	}
	if len(words) > 0 {
		m.reached += weight
		m.reasons = append(m.reasons, Reason{Kind: kind, Words: words})
	}
}

// commonProgrammes are the programmes of the first that the second names too.
func commonProgrammes(a, b profile) []string {
	var same []string
	for i, key := range a.programmes {
		if slices.ContainsFunc(b.programmes, func(other string) bool { return sameProgramme(key, other) }) {
			same = append(same, a.named[i])
		}
	}
	return same
}

func common[T ~string](a, b []T) []string {
	var both []string
	for _, x := range a {
		if x != "" && slices.Contains(b, x) {
			both = append(both, string(x))
		}
	}
	return both
}

func sameDocument(a, b *record.Fact) []string {
	if a.Document != b.Document {
		return nil
	}
	return []string{a.DocumentTitle}
}

// commonUnit is the currency or unit in which both give a number.
func commonUnit(a, b *record.Fact) []string {
	switch {
	case a.Money != nil && b.Money != nil && a.Money.Currency == b.Money.Currency:
		return []string{a.Money.Currency}
	case a.Quantity != nil && b.Quantity != nil && sameUnit(a.Quantity.Unit, b.Quantity.Unit):
		return []string{a.Quantity.Unit}
	}
	return nil
}

// sameUnit says whether two units count the same: "NIHONGO Partners" and "partners" do.
func sameUnit(a, b string) bool {
	x, y := record.Fold(a), record.Fold(b)
	return len(x) > 0 && len(y) > 0 && strings.TrimSuffix(x[len(x)-1], "s") == strings.TrimSuffix(y[len(y)-1], "s")
}

// mostWords is how many shared words are given as a reason.
const mostWords = 8

// spell gives shared stems as a text words them, the rarest first.
func (v *vocabulary) spell(text string, stems []int32) []string {
	words := map[int32]string{}
	for _, t := range terms.NewFinder().Find(text) {
		n, known := v.numbers[t.Stem]
		if _, again := words[n]; known && !again && slices.Contains(stems, n) {
			words[n] = text[t.Start:t.End]
		}
	}
	order := slices.Clone(stems)
	slices.SortFunc(order, func(a, b int32) int { return cmp.Or(cmp.Compare(v.heavy[b], v.heavy[a]), cmp.Compare(a, b)) })
	spelled := make([]string, 0, mostWords)
	for _, n := range order[:min(mostWords, len(order))] {
		spelled = append(spelled, words[n])
	}
	return spelled
}

// explain puts the shared words before the other reasons.
func (m match) explain(v *vocabulary, text string, more ...Reason) []Reason {
	var all []Reason
	if len(m.stems) > 0 {
		all = append(all, Reason{Kind: SameWords, Words: v.spell(text, m.stems)})
	}
	return append(append(all, m.reasons...), more...)
}
