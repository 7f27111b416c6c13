package eval

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// drawText draws a text of few different words, so that quotes repeat.
func drawText(t *rapid.T) []string {
	return rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c", "d", "e", "f"}), 5, 60).Draw(t, "text")
}

func drawSpan(t *rapid.T, n int) span {
	start := rapid.IntRange(0, n-1).Draw(t, "start")
	return span{start, rapid.IntRange(start+1, n).Draw(t, "end")}
}

// Any words of a text are found where they stand.
func TestFindFindsWhatStands(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := drawText(t)
		want := drawSpan(t, len(list))
		for _, got := range NewText(strings.Join(list, " ")).find(list[want.start:want.end]) {
			if got == want {
				return
			}
		}
		t.Errorf("%v not found", want)
	})
}

// Overlap does not depend on the order, lies between 0 and 1, and is 1 for the same span only.
func TestOverlapIsALikeness(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawSpan(t, 40), drawSpan(t, 40)
		o := overlap(a, b)
		if o != overlap(b, a) || o < 0 || o > 1 || (o == 1) != (a == b) {
			t.Errorf("%v and %v overlap by %v, the other way by %v", a, b, o, overlap(b, a))
		}
	})
}

// Nothing is paired twice.
func TestMatchPairsOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func() (list []placed) {
			for range rapid.IntRange(0, 12).Draw(t, "n") {
				list = append(list, placed{&Item{}, drawSpan(t, 30)})
			}
			return list
		}
		gold, read := draw(), draw()
		usedGold, usedRead := map[int]bool{}, map[int]bool{}
		for _, p := range match(gold, read) {
			if usedGold[p.gold] || usedRead[p.read] || overlap(gold[p.gold].span, read[p.read].span) < leastOverlap {
				t.Errorf("pair %v", p)
			}
			usedGold[p.gold], usedRead[p.read] = true, true
		}
	})
}

// A gold reading measured against itself has every mark in full.
func TestAReadingIsAsGoodAsItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := drawText(t)
		r := &Reading{File: "text", Date: "2024-06-03"}
		for range rapid.IntRange(1, 6).Draw(t, "facts") {
			s := drawSpan(t, len(list))
			item := Item{Quote: strings.Join(list[s.start:s.end], " "), Speakers: []Party{{Of: "JP"}}, Act: rapid.SampledFrom([]string{"agree", "hope"}).Draw(t, "act")}
			r.Statements = append(r.Statements, item)
		}
		s := New()
		s.Add(r, r, NewText(strings.Join(list, " ")))
		found := s.Report().Detail.Found["statements.found"]
		if found.F1 != 1 {
			t.Errorf("%+v", found)
		}
	})
}
