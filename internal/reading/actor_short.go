package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// short is a name that the text puts a short form after: tokens [first, end), "(INL)" at token short.
type short struct {
	first, end, token int
}

// findShorts finds the short forms that the text explains: "Bureau of Energy Resources (ENR)".
func (a *analysis) findShorts() {
	a.shorts = a.shorts[:0]
	for i := 1; i+2 < len(a.tokens); i++ {
		if a.tokens[i].Class != text.Punct || a.class(i)&isOpen == 0 || a.class(i+2)&isClose == 0 || !a.capital(i+1) || a.tokens[i+1].End-a.tokens[i+1].Start < 3 {
			continue
		}
		if first := a.nameRun(i, max(0, i-16)); first < i-1 {
			a.shorts = append(a.shorts, short{first, i, i + 1})
		}
	}
}

// spelledOut is the name that a short form at token i stands for.
func (a *analysis) spelledOut(i int) (short, bool) {
	w := a.written(i, i+1)
	for _, s := range a.shorts {
		if a.tokens[s.token].End-a.tokens[s.token].Start == a.tokens[i].End-a.tokens[i].Start && a.written(s.token, s.token+1) == w {
			return s, s.token != i
		}
	}
	return short{}, false
}

// lastNamed is whom the last longer name before token i that ends with its word
// stands for: "the Bank" after "the Asian Development Bank".
func (a *analysis) lastNamed(i int) record.PartyCode {
	for m := len(a.mentions) - 1; m >= 0; m-- {
		x := &a.mentions[m]
		if x.end > i || x.end-x.first < 2 || x.kind != mentionParty && x.kind != mentionGroup {
			continue
		}
		if strings.EqualFold(a.written(x.end-1, x.end), a.written(i, i+1)) && a.capital(x.end-1) && len(x.parties) == 1 {
			return x.parties[0]
		}
	}
	return ""
}
