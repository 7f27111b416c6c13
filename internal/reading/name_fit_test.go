package reading

import (
	"strings"
	"testing"

	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/meetings"
)

// How the weights of names are fitted, chosen by what is found in texts left out: how strongly
// those of nouns and of bounds are drawn to zero, and how likely they must be.
const (
	namePull    = 1.5
	nameLikely  = 0.3
	boundPull   = 0.8
	boundLikely = 0.5
)

// TestFitNames fits the weights of names to gold readings, says how they do on texts left out,
// and writes them where asked.
func TestFitNames(t *testing.T) {
	if *fitGold == "" {
		t.Skip("no -fit-gold")
	}
	e := loadEngine(t)
	var texts []*named
	for _, x := range readGold(t, strings.Split(*fitGold, ",")) {
		if n := takeNamed(e, x); len(n.meetings) > 0 {
			texts = append(texts, n)
		}
	}
	rules, most, tried := marks{}, marks{}, marks{}
	for _, x := range texts {
		rules.named(x, func(m *namedMeeting) string { return m.rules })
		most.named(x, (*namedMeeting).reachable)
	}
	leaveOut(texts, func(rest []*named) *meetings.NameWeights { return fitNames(e, rest) }, func(x *named, w *meetings.NameWeights) {
		tried.named(x, func(m *namedMeeting) string { return m.name(w) })
	})
	t.Log("rules:", rules.String(), "\nat most:", most.String(), "\nweighed:", tried.String())
	if *fitWrite == "" {
		return
	}
	w := fitNames(e, texts)
	if err := putRows(*fitWrite, weightRows(e.lexes.meetings.NameBook, w.Sides())); err != nil {
		t.Fatal(err)
	}
}

// TestNamesCanBeFitted fits weights to the gold readings of the repository: all names are found that
// they have.
func TestNamesCanBeFitted(t *testing.T) {
	e := loadEngine(t)
	var texts []*named
	for _, x := range readGold(t, []string{"../../testdata/gold"}) {
		texts = append(texts, takeNamed(e, x))
	}
	w, m := fitNames(e, texts), marks{}
	for _, x := range texts {
		m.named(x, func(m *namedMeeting) string { return m.name(w) })
	}
	if n := m["all"]; n.gold == 0 || n.right < n.gold {
		t.Errorf("found %d of %d", n.right, n.gold)
	}
}

// fitNames fits weights to texts.
func fitNames(e *Engine, texts []*named) *meetings.NameWeights {
	noun, begin, end := newLearned(), newLearned(), newLearned()
	each := func(take func(l *learned, g *hints.Given, right bool)) {
		for _, x := range texts {
			for _, n := range x.namings() {
				if take(noun, &n.Hints, n.right); n.right {
					learnBounds(take, begin, n.Begins, n.begin)
					learnBounds(take, end, n.Ends, n.end)
				}
			}
		}
	}
	each(func(l *learned, g *hints.Given, _ bool) { l.see(g) })
	each(func(l *learned, g *hints.Given, right bool) { l.add(g, right, 1) })
	from := &e.lexes.meetings.Names
	return &meetings.NameWeights{
		Noun:  noun.fit(namePull, nameLikely, former(from.Noun)),
		Begin: begin.fit(boundPull, boundLikely, former(from.Begin)),
		End:   end.fit(boundPull, boundLikely, former(from.End)),
	}
}

// learnBounds learns of the places of a name's noun which is the right one.
func learnBounds(take func(*learned, *hints.Given, bool), l *learned, all []meetings.NameBound, right int) {
	for i := range all {
		take(l, &all[i].Hints, all[i].At == right)
	}
}
