package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestTokens shows each token as text/class/shape, class and shape by their first letters.
func TestTokens(t *testing.T) {
	classes, shapes := "WNASP", "lcumn"
	cases := []struct{ name, text, want string }{
		{"shapes", "the Minister KAMI WhatsApp A", "the/Wl Minister/Wc KAMI/Wu WhatsApp/Wm A/Wc"},
		{"parts with capitals", "Indo-Pacific O’Neill ASEAN-Japan non-Party", "Indo-Pacific/Wc O’Neill/Wc ASEAN-Japan/Wm non-Party/Wm"},
		{"possessives", "Japan's ASEAN’s leaders’ it's", "Japan/Wc 's/Wl ASEAN/Wu ’s/Wl leaders/Wl ’/Pn it/Wl 's/Wl"},
		{"inner apostrophes", "don't Côte d’Ivoire", "don't/Wl Côte/Wc d’Ivoire/Wm"},
		{"abbreviations", "the U.S. at 10 a.m. e.g. Mr. Jr. H.E.", "the/Wl U.S./Wu at/Wl 10/Nn a.m./Wl e.g./Wl Mr./Wc Jr./Wc H.E./Wu"},
		{"abbreviations in compounds", "U.S.-led Japan-U.S. ties", "U.S.-led/Wm Japan-U.S./Wm ties/Wl"},
		{"counters need a number", "No. 5, no. The Art.", "No./Wc 5/Nn ,/Pn no/Wl ./Pn The/Wc Art/Wc ./Pn"},
		{"initials like words", "Minister, A. I. Rao", "Minister/Wc ,/Pn A./Wc I./Wc Rao/Wc"},
		{"initials", "S. Rao and Plan I. They", "S./Wc Rao/Wc and/Wl Plan/Wc I./Wc They/Wc"},
		{"money", "US$20 € 5.5m S$1,000", "US$/Sn 20/Nn €/Sn 5.5m/Al S$/Sn 1,000/Nn"},
		{"numbers", "100,000 2.5 10:00 2+2 1/2 3.", "100,000/Nn 2.5/Nn 10:00/Nn 2+2/Nn 1/2/Nn 3/Nn ./Pn"},
		{"letters and digits", "COVID-19 5th H1 20-year 10:00am", "COVID-19/Au 5th/Al H1/Ac 20-year/Al 10:00am/Al"},
		{"ranges", "2023-2027 9–10", "2023/Nn -/Pn 2027/Nn 9/Nn –/Pn 10/Nn"},
		{"brackets", "(i) (APT)", "(/Pn i/Wl )/Pn (/Pn APT/Wu )/Pn"},
		{"marks", "“So … it -- goes...”", "“/Pn So/Wc …/Pn it/Wl --/Pn goes/Wl .../Pn ”/Pn"},
		{"addresses", "see https://example.org/a.html.", "see/Wl https://example.org/a.html/Wl ./Pn"},
		{"no case", "会談を ไทย", "会談を/Wn ไทย/Wn"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, k := range (&Document{Text: c.text}).Tokens() {
				got = append(got, c.text[k.Start:k.End]+"/"+string(classes[k.Class])+string(shapes[k.Shape]))
			}
			if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSentences(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"a country's abbreviation before an office", "The U.S. Under Secretary met the U.S. Under the plan it stays.", []string{"The U.S. Under Secretary met the U.S.", "Under the plan it stays."}},
		{"a country's abbreviation before a noun", "The U.S. Government stayed. The U.S. The other left.", []string{"The U.S. Government stayed.", "The U.S.", "The other left."}},
		{"a fronted time", "On 3 May at 10:00 a.m. The Hague time the talks began. They ended at 5 p.m. Both sides left.", []string{"On 3 May at 10:00 a.m. The Hague time the talks began.", "They ended at 5 p.m.", "Both sides left."}},
		{"semicolons do not end", "They agreed; they left.", []string{"They agreed; they left."}},
		{"an enumeration in brackets stays whole", "They will (i) open a desk; (ii) hold a fair. Then (iii) rest.", []string{"They will (i) open a desk; (ii) hold a fair.", "Then (iii) rest."}},
		{"a quotation after the period", "“We agree.” The sides left. “Why?” asked one.", []string{"“We agree.”", "The sides left.", "“Why?” asked one."}},
		{"notes behind the period", "They met.[2] The talks went on.", []string{"They met.[2]", "The talks went on."}},
		{"a museum is no abbreviation", "They saw the Museum of Art. The Minister left.", []string{"They saw the Museum of Art.", "The Minister left."}},
		{"a lower-case start goes on", "They met in St. Petersburg. and left", []string{"They met in St. Petersburg. and left"}},
		{"full stops of other scripts", "会談した。一致した。", []string{"会談した。", "一致した。"}},
		{"decimals and numbers", "It grew by 2.5 percent. 40 gauges work.", []string{"It grew by 2.5 percent.", "40 gauges work."}},
		{"a quotation that never closes", "“They met. They left.", []string{"“They met.", "They left."}},
		{"nothing", "  ", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, SplitSentences(c.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
