package reading

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"entente.example/internal/text"
)

// analysed reads a text up to the stage of the sentences: who is named, the
// meeting, whom they mean, the programmes. front may be nil.
func analysed(t testing.TB, e *Engine, front map[string]string, body string) *analysis {
	t.Helper()
	doc, err := text.Parse(text.Plain, body, text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	if doc.Front == nil {
		doc.Front = map[string]string{}
	}
	for k, v := range front {
		doc.Front[k] = v
	}
	a := e.pool.Get().(*analysis)
	a.reset(doc)
	a.About()
	a.FindMentions()
	a.FindMeetings()
	a.ResolveMentions()
	a.FindProgrammes()
	return a
}

// soup are words that the stages look at closely, to be thrown together in any order.
var soup = strings.Fields(`the The a of for to and , , . ( ) : ; “ ” ' ’s - – President Minister Ministers Prime Deputy Foreign
 Secretary-General Mr. H.E. Dr. SC Jr. II bin von der Vessa Marn TOREL Anwen U.S.-Japan ASEAN ASEAN-Japan Japan Japanese Oslo Lisbon , Norway
 met spoke held hosted convened attended with today yesterday July 26 2024 10:00 a.m. JST minutes 70 Summit Meeting Forum call dinner talks
 leaders sides countries both two several many they She he We I our Initiative Partnership Agreement Plan Programme (ABC) strategy corridor
 under through between in at on visit co-chaired by was lasted followed Government side White House Charter United Nations Community`)

func TestStagesTakeAnyWords(t *testing.T) {
	e := loadEngine(t)
	rapid.Check(t, func(r *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(soup), 1, 60).Draw(r, "words")
		title := rapid.SliceOfN(rapid.SampledFrom(soup), 0, 12).Draw(r, "title")
		a := analysed(t, e, map[string]string{"title": strings.Join(title, " ")}, strings.Join(words, " "))
		for k := range a.Mentions {
			m := &a.Mentions[k]
			if m.First >= m.End || m.End > len(a.Tokens) {
				r.Fatalf("mention %d spans tokens %d to %d of %d", k, m.First, m.End, len(a.Tokens))
			}
			if k > 0 && a.Mentions[k-1].First > m.First {
				r.Fatalf("mention %d stands before mention %d", k, k-1)
			}
			a.Speakers(k)
		}
	})
}
