package terms

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"endings and articles go", "Japan will dispatch the partners; it dispatched a partner.", []string{"japan", "dispatch", "partner", "dispatch", "partner"}},
		{"numbers are no terms", "200 people by 2025, the G7 too", []string{"peopl", "g7"}},
		{"hyphens part words", "zero-emission", []string{"zero", "emiss"}},
		{"accents and possessives go", "Việt Nam’s minister", []string{"viet", "nam", "minist"}},
		{"nothing", " — ", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, term := range NewFinder().Find(c.text) {
				got = append(got, term.Stem)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTermsStandInTheirText(t *testing.T) {
	finder := NewFinder()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		end := 0
		for _, term := range finder.Find(text) {
			if term.Start < end || term.End <= term.Start || term.End > len(text) {
				t.Fatalf("%+v after byte %d of %d", term, end, len(text))
			}
			end = term.End
		}
	})
}

func TestRareWordsWeighMore(t *testing.T) {
	w := NewWeights()
	w.Add("asean", "partner")
	w.Add("asean", "port")
	w.Add("asean")
	if !(w.Of("asean") < w.Of("partner") && w.Of("partner") < w.Of("volcano") && w.Of("asean") > 0) {
		t.Errorf("asean %v, partner %v, unknown %v", w.Of("asean"), w.Of("partner"), w.Of("volcano"))
	}
}
