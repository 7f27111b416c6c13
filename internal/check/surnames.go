package check

import (
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// shortestSurname is the fewest letters of a surname that is compared with
// another: of shorter ones many differ by a letter.
const shortestSurname = 6

// surname is a name right behind a title: "Prime Minister Trudeau".
type surname struct {
	token  int
	name   string // as written
	folded string
	office string // code of the title; empty for an honorific
}

// surnames compares the names that stand right behind titles, in the text and in
// the title of its front matter: two that differ by a letter under one office,
// or behind an honorific, are one person's.
func (x *inspection) surnames() {
	list := x.titled()
	known := append(x.titleSurnames(), list...)
	for _, s := range list {
		for _, other := range known {
			if other.folded == s.folded || other.token > s.token || x.full(s.folded) || !sameOffice(s, other) || !oneLetterApart(s.folded, other.folded) || s.folded == other.folded+"s" {
				continue
			}
			f := x.reportTokens(s.token, s.token+1, "name", s.name, "other", other.name)
			if other.token >= 0 {
				x.relate(f, int(x.tokens[other.token].Start), int(x.tokens[other.token].End), "spelled so here")
			}
			return
		}
	}
}

// full says whether somebody is named in full with this part.
func (x *inspection) full(part string) bool {
	for _, p := range x.people {
		if len(p.parts) > 1 && p.has(part) {
			return true
		}
	}
	return false
}

// sameOffice says whether two titles may be of one person.
func sameOffice(a, b surname) bool { return a.office == b.office || a.office == "" || b.office == "" }

// titled lists the surnames behind titles, in order.
func (x *inspection) titled() []surname {
	var list []surname
	for _, m := range x.names {
		e, i := entryIn(m, "offices", "honorifics"), int(m.End)
		if e == nil || !x.nameLike(i) || x.words[i] != 0 || x.nameLike(i+1) || len(x.token(i)) < shortestSurname {
			continue
		}
		s := surname{token: i, name: x.token(i), folded: record.FoldLetters(x.token(i))}
		if e.List == "offices" {
			s.office = strings.ToLower(e.Code)
		}
		list = append(list, s)
	}
	return list
}

// titleSurnames are those of the front matter's title, at token -1.
func (x *inspection) titleSurnames() []surname {
	title := x.Text.Front["title"]
	if title == "" {
		return nil
	}
	d := &text.Document{Text: title, Blocks: []text.Block{{Kind: text.Title, End: len(title), Parent: -1}}}
	y := &inspection{Checker: x.Checker, Draft: Draft{Text: d}, tokens: d.Tokens()}
	y.words = x.Checker.names.Vocabulary().Words(d, y.tokens, nil)
	y.names = x.Checker.names.Scan(lexicon.Names, d, y.tokens, y.words, nil)
	list := y.titled()
	for i := range list {
		list[i].token = -1
	}
	return list
}
