package web

import (
	"html/template"
	"strings"
	"time"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// functions are the words that templates may use besides their view's own methods.
func (s *site) functions() template.FuncMap {
	return template.FuncMap{
		// codes to names
		"party": s.names.party, "the": s.names.the, "parties": s.names.parties, "topic": s.names.topic, "topics": s.names.topicList,
		"speaker": s.names.speaker, "who": s.names.who, "place": s.names.place,
		// values to words
		"factPath": factPath, "day": day, "daymonth": dayMonth, "addedDay": addedDay, "number": number, "quantity": quantity, "money": money,
		"due": due, "when": period, "span": lifespan, "years": yearRuns, "clocks": clocks, "minutes": minutes, "bytes": size, "moment": moment, "commas": func(list []string) string { return strings.Join(list, ", ") }, "browser": browserName,
		"kind": kindWords, "kindOf": kindOf, "act": actWords, "mode": modeWords, "meeting": meetingName,
		"sentence": sentenceCase, "trackability": trackability, "set": set, "joined": joined,
		"note2": func(n note) string { return n.second() },
		// words to shapes
		"count": count, "nouns": nouns, "nouned": nouned, "found": func(k record.FactKind, n int) string { return nouned(n, string(k)) }, "plural": func(k record.FactKind) string { return plural(string(k)) },
		"label": label, "short": short, "ending": ending, "add": func(a, b int) int { return a + b },
		// addresses
		"asset": s.assets.address, "person": personAddress, "programme": programmeAddress, "words": factAddress, "hit": hitAddress,
		"path": func(f record.Fact) string { return factPath(f.Kind, f.ID) }, "web": record.OnTheWeb, "held": held, "tenure": func(t record.Tenure) string { return held(&t) }, "ruled": ruled, "anchor": anchor,
		// states
		"shape": stateShape, "standing": func(st record.State) string { return stateWords(st.Name()) }, "candidate": candidatePath, "fields": fieldWords,
		"term": termWords, "decided": decidedWords, "decider": decider, "nodePath": nodePath, "nodeKind": nodeKind, "planKind": planKind, "wordOf": wordOf,
		"became": becameWords, "becameShape": becameShape, "amount": amount, "reported": reported, "periodWords": periodWords, "indicatorPath": indicatorPath, "figurePath": figurePath, "shareWords": shareWords, "linked": linkWords, "targetBasis": basisWords, "share": decimal, "sharedBy": sharedBy, "effect": effectWords, "changed": changedWords, "mark": scoreMark, "scoreName": scoreName, "scaled": newScaled,
		// arguments for templates
		"figure": newFigure, "undo": newUndo,
	}
}

// tab is an entry of the navigation.
type tab struct {
	Name, Label string
	Current     bool
}

// figure is a count in a sentence that opens to its rows.
type figure struct{ Name, Words string }

func newFigure(name string, n int) figure {
	if n == 1 {
		name1 := map[string]string{"deliveries": "delivery"}[name]
		if name1 == "" {
			name1 = strings.TrimSuffix(name, "s")
		}
		return figure{name, "1 " + name1}
	}
	return figure{name, number(n) + " " + name}
}

// nouns is a noun in the number that n asks for.
func nouns(noun string, n int) string {
	switch {
	case n == 1:
		return noun
	case noun == "person":
		return "people"
	}
	return plural(noun)
}

// nouned is a number with a noun of any ending: "2 deliveries".
func nouned(n int, noun string) string { return number(n) + " " + nouns(noun, n) }

// kindOf names a kind of fact with a capital.
func kindOf(k record.FactKind) string { return sentenceCase(string(k)) }

func modeWords(m record.Mode) string {
	return map[record.Mode]string{record.InPerson: "in person", record.Call: "by telephone", record.Video: "by video"}[m]
}

// place is where a meeting was held: "Vientiane, Laos".
func (n names) place(m record.Meeting) string {
	switch {
	case m.City != "" && m.Country != "":
		return m.City + ", " + n.party(m.Country)
	case m.City != "":
		return m.City
	}
	return n.party(m.Country)
}

// ending is the end of long words, from a space on, after an ellipsis; n is in characters.
func ending(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	cut := string(runes[len(runes)-n:])
	if i := strings.IndexByte(cut, ' '); i >= 0 && i < len(cut)/2 {
		cut = cut[i+1:]
	}
	return "… " + cut
}

// addedDay is the day on which a document was added, in universal time.
func addedDay(t time.Time) string { return t.UTC().Format("2 January 2006") }

// size is a number of bytes in the words of a download link.
func size(n int) string {
	switch {
	case n < 1000:
		return count(n, "byte")
	case n < 1_000_000:
		return number((n+500)/1000) + " kB"
	}
	return number((n+500_000)/1_000_000) + " MB"
}

// anchor is the name of a mark's place on its page.
func anchor(p piece) string {
	if p.Kind == passage {
		return "span"
	}
	return "f-" + string(p.ID)
}

// hitAddress is where an answer leads: a fact's words in their place, a meeting's
// or a programme's page, a document.
func hitAddress(h store.Hit) string {
	switch {
	case h.Fact == nil:
		return "/documents/" + string(h.Document.ID)
	case h.Fact.Kind == record.KindMeeting:
		return "/meetings/" + string(h.Fact.ID)
	case h.Fact.Kind == record.KindProgramme:
		return programmeAddress(h.Fact.Name)
	}
	return factAddress(*h.Fact)
}

// second is a note's second line: who, where the first does not say it, and the topics.
func (n note) second() string {
	if n.Kind == record.KindStatement {
		return n.Topics
	}
	return label(n.Who, n.Topics)
}
