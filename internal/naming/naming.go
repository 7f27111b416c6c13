// Package naming gives the words for codes: parties and issues.
//
// In: the lists of data/. Out: names as they stand in headings and in sentences. It knows no facts.
package naming

import (
	"bufio"
	"io/fs"
	"regexp"
	"strings"

	"entente.example/internal/record"
)

// Names are the words for codes; a code that no list has stands for itself. They are shared: nobody changes them.
type Names struct {
	Parties map[record.PartyCode]string
	Topics  map[string]string
}

// Load reads the lists that ship with the program; of a list that is not there nothing is known.
func Load(lists fs.FS) Names {
	n := Names{Parties: map[record.PartyCode]string{}, Topics: map[string]string{}}
	for _, name := range []string{"lexicons/en/bodies.tsv", "lexicons/en/parties.tsv"} {
		for _, row := range Rows(lists, name) {
			if len(row) > 2 && row[2] == "name" {
				n.Parties[record.PartyCode(row[1])] = row[0]
			}
		}
	}
	for _, row := range Rows(lists, "codes/topics.tsv") {
		if len(row) > 1 {
			n.Topics[row[0]] = row[1]
		}
	}
	return n
}

// Rows gives the rows of a list without its header; a list that is not there has none.
func Rows(lists fs.FS, name string) [][]string {
	f, err := lists.Open(name)
	if err != nil {
		return nil
	}
	defer func() { _ = f.Close() }() // nothing was written
	var rows [][]string
	for s := bufio.NewScanner(f); s.Scan(); {
		if line := s.Text(); line != "" && line[0] != '#' {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}

// Party is the name to show for a code: "Japan" for JP, "ASEAN" for ASEAN.
func (n Names) Party(code record.PartyCode) string {
	if len(code) == 2 {
		if name, ok := n.Parties[code]; ok {
			return name
		}
	}
	return string(code)
}

// withArticle are the ends and beginnings of names that take an article in a sentence.
var withArticle = regexp.MustCompile(`^(United|Holy) |(Islands|Republic|Republic of the Congo|Emirates|Philippines|Netherlands|Maldives|Bahamas|Gambia|Comoros)$|^(AU|EU|UN|G7|G20|OECD)$`)

// The is a party's name inside a sentence: "the United States", "Japan".
func (n Names) The(code record.PartyCode) string {
	name := n.Party(code)
	if withArticle.MatchString(name) {
		return "the " + name
	}
	return name
}

// Topic is the name of an issue, "South China Sea".
func (n Names) Topic(code string) string {
	if name, ok := n.Topics[code]; ok {
		return name
	}
	return code
}
