package web

import (
	"bufio"
	"io/fs"
	"regexp"
	"strings"

	"entente.example/internal/record"
)

// names are the words for codes: parties and topics.
type names struct {
	partyNames map[record.PartyCode]string
	topicNames map[string]string
}

// loadNames reads the lists that ship with the program; a code that is in none
// of them is shown as it is.
func loadNames(lists fs.FS) names {
	n := names{partyNames: map[record.PartyCode]string{}, topicNames: map[string]string{}}
	for _, name := range []string{"lexicons/en/bodies.tsv", "lexicons/en/parties.tsv"} {
		for _, row := range tsv(lists, name) {
			if len(row) > 2 && row[2] == "name" {
				n.partyNames[record.PartyCode(row[1])] = row[0]
			}
		}
	}
	for _, row := range tsv(lists, "codes/topics.tsv") {
		if len(row) > 1 {
			n.topicNames[row[0]] = row[1]
		}
	}
	return n
}

// tsv gives the rows of a list without its header; a list that is not there has none.
func tsv(lists fs.FS, name string) [][]string {
	f, err := lists.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	var rows [][]string
	for s := bufio.NewScanner(f); s.Scan(); {
		if line := s.Text(); line != "" && line[0] != '#' {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}

// party is the name to show for a code: "Japan" for JP, "ASEAN" for ASEAN.
func (n names) party(code record.PartyCode) string {
	if len(code) == 2 {
		if name, ok := n.partyNames[code]; ok {
			return name
		}
	}
	return string(code)
}

// withArticle are the ends and beginnings of names that take an article in a sentence.
var withArticle = regexp.MustCompile(`^(United|Holy) |(Islands|Republic|Republic of the Congo|Emirates|Philippines|Netherlands|Maldives|Bahamas|Gambia|Comoros)$|^(AU|EU|UN|G7|G20|OECD)$`)

// the is a party's name inside a sentence: "the United States", "Japan".
func (n names) the(code record.PartyCode) string {
	name := n.party(code)
	if withArticle.MatchString(name) {
		return "the " + name
	}
	return name
}

// parties are several names in words: "Japan and ASEAN"; after the third, how many more.
func (n names) parties(codes []record.PartyCode) string {
	words := make([]string, 0, len(codes))
	for _, c := range codes {
		words = append(words, n.party(c))
	}
	return listed(words)
}

func (n names) topic(code string) string {
	if name, ok := n.topicNames[code]; ok {
		return name
	}
	return code
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
