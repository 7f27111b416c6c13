package clauses

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// short is a name that the text puts a short form after: tokens [first, end), "(INL)" at token short.
type short struct {
	first, end, token int
}

// findShorts finds the short forms that the text explains: "Bureau of Energy Resources (ENR)".
func (a *Syntax) findShorts() {
	a.shorts = a.shorts[:0]
	for i := 1; i+2 < len(a.Tokens); i++ {
		if a.Tokens[i].Class != text.Punct || a.Class(i)&words.IsOpen == 0 || a.Class(i+2)&words.IsClose == 0 || !a.Capital(i+1) || a.Tokens[i+1].End-a.Tokens[i+1].Start < 3 {
			continue
		}
		if first := a.NameRun(i, max(0, i-16)); first < i-1 {
			a.shorts = append(a.shorts, short{first, i, i + 1})
		}
	}
}

// spelledOut is the name that a short form at token i stands for.
func (a *Syntax) spelledOut(i int) (short, bool) {
	w := a.Written(i, i+1)
	for _, s := range a.shorts {
		if a.Tokens[s.token].End-a.Tokens[s.token].Start == a.Tokens[i].End-a.Tokens[i].Start && a.Written(s.token, s.token+1) == w {
			return s, s.token != i
		}
	}
	return short{}, false
}

// lastNamed is whom the last longer name before token i that ends with its word
// stands for: "the Bank" after "the Asian Development Bank".
func (a *Syntax) lastNamed(i int) record.PartyCode {
	for m := len(a.Mentions) - 1; m >= 0; m-- {
		x := &a.Mentions[m]
		if x.End > i || x.End-x.First < 2 || x.Kind != who.MentionParty && x.Kind != who.MentionGroup {
			continue
		}
		if strings.EqualFold(a.Written(x.End-1, x.End), a.Written(i, i+1)) && a.Capital(x.End-1) && len(x.Parties) == 1 {
			return x.Parties[0]
		}
	}
	return ""
}
