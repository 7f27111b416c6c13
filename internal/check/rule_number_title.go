package check

import (
	"math"
	"strings"

	"entente.example/internal/reading/value"
	"entente.example/internal/text"
)

// numberTitle finds a sum or a counted number in the title, or in a summary at
// the top, that the body gives otherwise.
func numberTitle(x *inspection) {
	for _, h := range x.headlines() {
		for _, v := range h.values {
			if v.Kind == value.Money || v.Kind == value.Quantity {
				x.compareHeadline(h, v)
			}
		}
	}
}

// headline is a title or a summary, with its values.
type headline struct {
	in     *inspection // whose tokens its values span
	values []value.Value
	first  int // first token of the body
}

// headlines are the title, whether it stands in the text or in its front
// matter, and what calls itself a summary: a paragraph, or a row of items.
func (x *inspection) headlines() []headline {
	var list []headline
	if title := x.Text.Front["title"]; title != "" {
		list = append(list, x.aside(title))
	}
	summary := false
	for i, b := range x.Text.Blocks {
		summary = x.summary(i, summary)
		if b.Kind == text.Title || summary {
			first, end := x.tokensOf(b.Start, b.End)
			list = append(list, headline{in: x, values: x.valuesIn(first, end), first: end})
		}
	}
	return list
}

// summary says whether block i belongs to a summary: it stands under a line that
// says so, names itself so, or is the next item of one that does.
func (x *inspection) summary(i int, before bool) bool {
	b := x.Text.Blocks[i]
	if !x.prose(i) {
		return false
	}
	head, _, named := strings.Cut(b.Of(x.Text), ":")
	under := i > 0 && summaryWord(x.Text.Blocks[i-1].Of(x.Text))
	return under || named && summaryWord(head) || before && b.Kind == text.ListItem && x.Text.Blocks[i-1].Kind == text.ListItem
}

func summaryWord(heading string) bool {
	switch strings.ToLower(strings.TrimRight(heading, ": ")) {
	case "summary", "executive summary", "overview", "key points", "at a glance", "in brief", "highlights":
		return true
	}
	return false
}

// aside reads a string of the front matter as a headline.
func (x *inspection) aside(s string) headline {
	d := &text.Document{Text: s, Blocks: []text.Block{{Kind: text.Title, End: len(s), Parent: -1}}}
	y := &inspection{Checker: x.Checker, Draft: Draft{Text: d, Reading: x.Reading}}
	y.tokens = d.Tokens()
	y.words = x.Checker.names.Vocabulary().Words(d, y.tokens, nil)
	y.values = x.scanner.Scan(d, y.tokens, y.words, 0, len(y.tokens), nil)
	return headline{in: y, values: y.values}
}

// compareHeadline looks in the body for what a headline's value counts. It
// reports the one other value that the body has where it never has the headline's.
func (x *inspection) compareHeadline(h headline, v value.Value) {
	var other *value.Value
	for i := range x.values {
		w := &x.values[i]
		if int(w.First) < h.first || w.Kind != v.Kind || !h.sameUnit(x, v, *w) {
			continue
		}
		if agrees(v, *w) {
			return
		}
		if !within(amount(v), amount(*w), 0.5) || !h.shares(x, v, *w) {
			continue
		}
		if other != nil && amount(*other) != amount(*w) {
			return
		}
		other = w
	}
	if other != nil {
		x.reportTokens(int(other.First), int(other.End), "number", x.written(int(other.First), int(other.End)),
			"title", h.in.written(int(v.First), int(v.End)))
	}
}

// sameUnit says whether two values count the same thing: a currency, or things of one name.
func (h headline) sameUnit(x *inspection, v, w value.Value) bool {
	if v.Kind == value.Money {
		return v.Currency == w.Currency
	}
	return strings.EqualFold(h.in.written(int(v.UnitFirst), int(v.UnitEnd)), x.written(int(w.UnitFirst), int(w.UnitEnd)))
}

// agrees says whether w says what v does, exactly or rounded.
func agrees(v, w value.Value) bool {
	a, b := amount(v), amount(w)
	switch {
	case v.MoreThan:
		return b >= a && within(a, b, 0.2)
	case v.UpTo:
		return b <= a && within(a, b, 0.2)
	case v.Approx || w.Approx || w.MoreThan || w.UpTo:
		return within(a, b, 0.2)
	}
	return a == b || within(a, b, 0.02)
}

// within says whether b is apart from a by no more than a share of it.
func within(a, b, share float64) bool { return math.Abs(a-b) <= share*math.Max(a, b) }

func amount(v value.Value) float64 {
	if v.Kind == value.Money {
		return v.Amount
	}
	return v.Number
}

// shares says whether at least two words of weight near both values are the same.
func (h headline) shares(x *inspection, v, w value.Value) bool {
	near := map[string]bool{}
	for _, s := range h.in.weighty(int(v.First), int(v.End)) {
		near[s] = true
	}
	n := 0
	for _, s := range x.weighty(int(w.First), int(w.End)) {
		if near[s] {
			n++
			near[s] = false
		}
	}
	return n >= 2
}

// weighty lists the longer words within ten tokens of [first, end), in small letters.
func (x *inspection) weighty(first, end int) []string {
	var list []string
	for i := max(0, first-10); i < min(len(x.tokens), end+10); i++ {
		if (i < first || i >= end) && x.tokens[i].Class == text.Word && x.tokens[i].End-x.tokens[i].Start > 4 {
			list = append(list, strings.ToLower(x.token(i)))
		}
	}
	return list
}
