package review

import (
	"strings"

	"entente.example/internal/record"
)

// groupWord begins a speaker that is no person but a group, such as "group Ministers (ASEAN)".
const groupWord = "group "

// SpeakersLine writes "EXEMPLAR Hana (JP); group Ministers (ASEAN); ASEAN".
func SpeakersLine(list []record.Speaker) string {
	words := make([]string, 0, len(list))
	for _, s := range list {
		switch {
		case s.Group != "":
			words = append(words, groupWord+s.Group+" ("+string(s.Of)+")")
		case s.Person != "":
			words = append(words, s.Person+" ("+string(s.Of)+")")
		default:
			words = append(words, string(s.Of))
		}
	}
	return strings.Join(words, "; ")
}

// Speakers reads what SpeakersLine writes; never nil.
func Speakers(line string) []record.Speaker {
	list := []record.Speaker{}
	for _, item := range parts(line, ";") {
		if s := readSpeaker(item); s != (record.Speaker{}) {
			list = append(list, s)
		}
	}
	return list
}

func readSpeaker(item string) record.Speaker {
	at := strings.LastIndex(item, "(")
	if at < 0 || !strings.HasSuffix(item, ")") {
		return record.Speaker{Of: record.PartyCode(item)}
	}
	name := strings.TrimSpace(item[:at])
	of := record.PartyCode(strings.TrimSpace(item[at+1 : len(item)-1]))
	if group, is := strings.CutPrefix(name, groupWord); is {
		return record.Speaker{Group: strings.TrimSpace(group), Of: of}
	}
	return record.Speaker{Person: name, Of: of}
}
