package suggest

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/record"
)

// Lineage suggests which earlier promises a commitment takes up, and how it stands to them.
func (x *Index) Lineage(commitment record.FactID) []Suggestion {
	at, known := x.promises.byID[commitment]
	if !known {
		return nil
	}
	p := x.promises.list[at]
	var list []Suggestion
	for _, i := range x.promises.like(x.words, p) {
		earlier := x.promises.list[i]
		if !x.mayFollow(p.fact, earlier.fact) {
			continue
		}
		m := x.words.compare(amongFacts, p, earlier)
		if m.score() < leastLink || !x.words.telling(m) {
			continue
		}
		kind, why := standing(p.fact, earlier.fact)
		list = append(list, Suggestion{From: refTo(p.fact), To: refTo(earlier.fact), Link: kind, Score: m.score(), Reasons: m.explain(x.words, p.text, why...)})
	}
	return merged(best(list, mostSuggested))
}

// mayFollow says whether a commitment may take up another one: it is later, of another text, and one of the promising parties is the same.
func (x *Index) mayFollow(later, earlier *record.Fact) bool {
	return earlier.Date < later.Date && earlier.Document != later.Document && len(common(later.Actors, earlier.Actors)) > 0 &&
		!x.decided[pair{string(later.ID), string(earlier.ID)}]
}

// standing is how a later promise stands to an earlier one, with what changed.
func standing(later, earlier *record.Fact) (record.LinkKind, []Reason) {
	if word := saysOneOf(later.Evidence.Exact, "no longer", "discontinue", "terminate", "will not continue"); word != "" {
		return record.Lapses, []Reason{{SaysSo, []string{word}}}
	}
	if word := saysOneOf(later.Evidence.Exact, "successor", "succeed", "in place of", "replace", "instead of"); word != "" {
		return record.Replaces, []Reason{{SaysSo, []string{word}}}
	}
	var why []Reason
	moves := 0
	for _, c := range []change{numbers(later, earlier), deadlines(later, earlier), wording(later, earlier)} {
		if c.kind != "" {
			why = append(why, Reason{c.kind, []string{c.was, c.is}})
			moves += c.move
		}
	}
	switch {
	case moves > 0:
		return record.Strengthens, why
	case moves < 0:
		return record.Weakens, why
	}
	return record.Restates, why
}

// change is one value of a promise that is another now: up for more, down for less.
type change struct {
	kind    ReasonKind
	was, is string
	move    int
}

func numbers(later, earlier *record.Fact) change {
	is, was, unit := amount(later), amount(earlier), commonUnit(later, earlier)
	if len(unit) == 0 || is == was {
		return change{}
	}
	c := change{kind: NumberChanged, was: number(was) + " " + unit[0], is: number(is) + " " + unit[0], move: 1}
	if is < was {
		c.move = -1
	}
	return c
}

func amount(f *record.Fact) float64 {
	switch {
	case f.Money != nil:
		return f.Money.Amount
	case f.Quantity != nil:
		return f.Quantity.Value
	}
	return 0
}

func number(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// deadlines compares days on which promises fall due; a later day says nothing of more or less, since
// a yearly promise moves on by a year. A day given for the first time makes it firmer.
func deadlines(later, earlier *record.Fact) change {
	is, was := due(later), due(earlier)
	switch {
	case is == was:
		return change{}
	case was == "":
		return change{DueChanged, "no day", string(is), 1}
	case is == "":
		return change{DueChanged, string(was), "no day", -1}
	}
	return change{DueChanged, string(was), string(is), 0}
}

func due(f *record.Fact) record.Date {
	if f.Due == nil {
		return ""
	}
	return f.Due.End
}

func wording(later, earlier *record.Fact) change {
	if later.Strength == earlier.Strength || later.Strength == "" || earlier.Strength == "" {
		return change{}
	}
	c := change{FirmerWording, string(earlier.Strength), string(later.Strength), -1}
	if later.Strength == record.Firm {
		c.move = 1
	}
	return c
}

// merged marks a promise that takes up two or more earlier ones of one text as merging them.
func merged(list []Suggestion) []Suggestion {
	of := map[record.DocumentID]int{}
	for _, s := range list {
		of[s.To.Document]++
	}
	for i := range list {
		s := &list[i]
		if n := of[s.To.Document]; n > 1 && s.Link != record.Lapses {
			s.Link = record.Merges
			s.Reasons = append(s.Reasons, Reason{SameDocument, []string{fmt.Sprintf("%d promises of one text", n)}})
		}
	}
	return list
}

// saysOneOf is the first of some phrases that a text has; empty for none.
func saysOneOf(text string, phrases ...string) string {
	text = strings.ToLower(text)
	i := slices.IndexFunc(phrases, func(p string) bool { return strings.Contains(text, p) })
	if i < 0 {
		return ""
	}
	return phrases[i]
}
