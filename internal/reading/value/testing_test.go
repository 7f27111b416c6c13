package value

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"entente.example/data"
	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// newTestScanner makes a scanner with the product's own list of currencies.
func newTestScanner(t testing.TB) (*Scanner, *lexicon.Set) {
	t.Helper()
	list, err := fs.ReadFile(data.FS, "lexicons/en/currencies.tsv")
	if err != nil {
		t.Fatal(err)
	}
	set, err := lexicon.Load(fstest.MapFS{"en/currencies.tsv": {Data: list}}, "en")
	if err != nil {
		t.Fatal(err)
	}
	return NewScanner(set), set
}

// scanned is a text with its values.
type scanned struct {
	doc    *text.Document
	toks   []text.Token
	values []Value
}

func scan(s *Scanner, set *lexicon.Set, words string) scanned {
	d := &text.Document{Text: words, Blocks: []text.Block{{End: len(words), Parent: -1}}}
	toks := d.Tokens()
	ids := set.Vocabulary().Words(d, toks, nil)
	return scanned{d, toks, s.Scan(d, toks, ids, 0, len(toks), nil)}
}

// written gives the words of tokens [first, end).
func (s scanned) written(first, end int32) string {
	if first >= end {
		return ""
	}
	return s.doc.Text[s.toks[first].Start:s.toks[end-1].End]
}

// values of a kind, or all for no kind.
func (s scanned) of(kinds ...Kind) []Value {
	var out []Value
	for _, v := range s.values {
		for _, k := range kinds {
			if v.Kind == k {
				out = append(out, v)
			}
		}
	}
	return out
}

// days writes a period as "start/end".
func days(p record.Period, ok bool) string {
	if !ok {
		return "none"
	}
	return strings.TrimSpace(string(p.Start) + "/" + string(p.End))
}

// customsOf is the calendar of a party, as the guidelines of the gold readings have it.
func customsOf(party record.PartyCode) Calendar {
	c := Calendar{FiscalStart: time.January, WeekStart: time.Monday}
	switch party {
	case "JP", "IN", "SG", "CA":
		c.FiscalStart = time.April
	case "US", "TH":
		c.FiscalStart = time.October
	case "AU":
		c.FiscalStart = time.July
	}
	if party == "US" {
		c.WeekStart, c.MonthFirst = time.Sunday, true
	}
	return c
}
