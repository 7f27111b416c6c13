package web

import (
	"io/fs"
	"strings"

	"entente.example/internal/naming"
	"entente.example/internal/record"
)

// names are the words for codes, and for several of them in a row.
type names struct{ naming.Names }

// loadNames reads the lists that ship with the program.
func loadNames(lists fs.FS) names { return names{naming.Load(lists)} }

func (n names) party(code record.PartyCode) string { return n.Party(code) }
func (n names) the(code record.PartyCode) string   { return n.The(code) }
func (n names) topic(code string) string           { return n.Topic(code) }

// parties are several names in words: "Japan and ASEAN"; after the third, how many more.
func (n names) parties(codes []record.PartyCode) string {
	words := make([]string, 0, len(codes))
	for _, c := range codes {
		words = append(words, n.party(c))
	}
	return listed(words)
}

func (n names) topicList(codes []string) string {
	words := make([]string, 0, len(codes))
	for _, c := range codes {
		words = append(words, n.topic(c))
	}
	return strings.Join(words, ", ")
}

// speaker is a person with the party, or whoever else speaks.
func (n names) speaker(s record.Speaker) string {
	switch {
	case s.Person != "" && s.Of != "":
		return s.Person + " (" + n.party(s.Of) + ")"
	case s.Person != "":
		return s.Person
	case s.Group != "" && s.Of == "":
		return s.Group
	}
	return n.party(s.Of)
}

func (n names) speakers(list []record.Speaker) string {
	words := make([]string, 0, len(list))
	for _, s := range list {
		words = append(words, n.speaker(s))
	}
	return listed(words)
}

// listed joins words as a sentence does; of more than four it names three and counts the rest.
func listed(words []string) string {
	switch n := len(words); {
	case n == 0:
		return ""
	case n == 1:
		return words[0]
	case n > 4:
		return strings.Join(words[:3], ", ") + " and " + number(n-3) + " others"
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}
