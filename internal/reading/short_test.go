package reading

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"entente.example/internal/text"
)

// shortHeads are lines above a text that make it one of each kind, and none.
var shortHeads = []string{"", "Joint Statement of Norway and Chile", "Fact Sheet: Norway-Chile Harbour Dialogue", "Remarks by Prime Minister Anwen Torel", "Readout of the Call with President Noah Marn of Chile", "Press Conference", "Toasts of the Prime Minister and President Marn"}

// shortWords are words and marks beside which rules look for others.
var shortWords = strings.Fields("the The a of by at on in with and to for from who which that will would is was has have it We we our I you he they Norway Norway's Norwegian Chile NATO ASEAN EU U.S.-Japan President Prime Minister Ministers leaders Anwen Torel Noah Marn Secretary-General officials members partners GHI (GHI) ( ) [ ] , . : ; – - \" ” “ / 2024 2030 4 May 26 July Friday today yesterday FY 20 $5 million percent three years 8th eighth round met meets meeting meetings Meeting Summit Forum summit visit visits visited visiting call called talks dinner lunch state official working courtesy held hosted hosting met convened signed launched launching funding including commended welcomed said discussed thanked promised will send built trained support commitment harbours fund Fund Council Committee session Session")

// TestShortTexts reads texts of a few words in any order, cut behind each of them: wherever a text
// begins or ends, no rule may look beyond it.
func TestShortTexts(t *testing.T) {
	e := loadEngine(t)
	rapid.Check(t, func(t *rapid.T) {
		head := rapid.SampledFrom(shortHeads).Draw(t, "head")
		words := rapid.SliceOfN(rapid.SampledFrom(shortWords), 1, 14).Draw(t, "words")
		for n := range words {
			readShort(t, e, head, strings.Join(words[:n+1], " "))
		}
	})
}

// readShort reads a text below a line, below a title that stands apart, and alone.
func readShort(t rapid.TB, e *Engine, head, body string) {
	t.Helper()
	for _, raw := range []string{head + "\n\n" + body, fmt.Sprintf("---\ntitle: %q\nurl: https://www.norway.gov.no/x\ndate: 2024-07-26\n---\n\n%s", head, body), body} {
		doc, err := text.Parse(text.Markdown, raw, text.OffsetMap{})
		if err != nil {
			t.Fatal(err)
		}
		e.Read(doc, "short")
	}
}
