package brief

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// body writes what was said and promised, a section for each issue in the order in
// which they come up: what a sentence does not say of its issue, the heading says.
func (w *writer) body() []Section {
	var sections []Section
	at := map[string]int{}
	for _, s := range w.sentences() {
		i, known := at[s.topic]
		if !known {
			i = len(sections)
			at[s.topic] = i
			sections = append(sections, Section{Heading: w.house.Topic(s.topic)})
		}
		sections[i].add(s)
	}
	return sections
}

// said is a sentence with its issue and who speaks.
type said struct {
	Sentence
	topic, who string
}

// sentences are those of all statements, then those of what no statement says.
func (w *writer) sentences() []said {
	var list []said
	for _, s := range w.account.Statements {
		list = append(list, said{Sentence{Text: w.statement(s), Facts: w.within(s)}, first(s.Topics), w.speakers(s.Speakers)})
	}
	return append(list, w.rest()...)
}

func first[T ~string](topics []T) T {
	if len(topics) == 0 {
		return ""
	}
	return topics[0]
}

// add puts a sentence into the paragraph of its speaker, where that is the last one.
func (s *Section) add(next said) {
	if n := len(s.Paragraphs); n == 0 || s.Paragraphs[n-1].who != next.who {
		s.Paragraphs = append(s.Paragraphs, Paragraph{who: next.who})
	}
	p := &s.Paragraphs[len(s.Paragraphs)-1]
	if rest, same := strings.CutPrefix(next.Text, capital(next.who)+" "); same && len(p.Sentences) > 0 && next.who != "" {
		next.Text = capital(next.who) + " also " + rest
	}
	p.Sentences = append(p.Sentences, next.Sentence)
}

// within are a statement and the facts whose words are among its own.
func (w *writer) within(s record.Fact) []record.FactID {
	ids := []record.FactID{s.ID}
	for _, f := range slices.Concat(w.account.Commitments, w.account.Deliveries) {
		if inside(f.Evidence, s.Evidence) {
			ids = append(ids, f.ID)
		}
	}
	return ids
}

func inside(a, b record.Evidence) bool { return a.Start >= b.Start && a.End <= b.End }

// statement is a sentence that says what was said, in the record's words.
func (w *writer) statement(s record.Fact) string {
	words := oneLine(s.Evidence.Exact)
	said := cmp.Or(w.inserted(words, s.Speakers), recited(words), w.promised(words, s.Speakers), agreed(words), led(words))
	return capital(w.speakers(s.Speakers)) + " " + closed(said)
}

// speakers names those who speak.
func (w *writer) speakers(list []record.Speaker) string {
	var names []string
	for _, s := range list {
		switch {
		case s.Person != "":
			names = append(names, w.person(s))
		case s.Group != "":
			names = append(names, definite(s.Group))
		default:
			names = append(names, w.house.Party(s.Of))
		}
	}
	return And(names)
}

// person names somebody by the short form of the post, or introduces them.
func (w *writer) person(s record.Speaker) string {
	i := slices.IndexFunc(w.account.Meeting.Participants, func(p record.Participant) bool { return p.Person == s.Person })
	if i < 0 {
		return w.ofParty(s.Person, s.Of)
	}
	p := w.account.Meeting.Participants[i]
	title := shortTitle(p.Office)
	if title == "" {
		return s.Person
	}
	return title + " " + familyName(s.Person)
}

// rest is what was promised and done beyond what statements say.
func (w *writer) rest() []said {
	var list []said
	for _, f := range slices.Concat(w.account.Commitments, w.account.Deliveries) {
		within := func(s record.Fact) bool { return inside(f.Evidence, s.Evidence) }
		if slices.ContainsFunc(w.account.Statements, within) {
			continue
		}
		words, who := oneLine(f.Evidence.Exact), ""
		if !clause(words) {
			who = w.actors(f.Actors)
			words = who + " " + words
		}
		list = append(list, said{Sentence{Text: closed(capital(words)), Facts: []record.FactID{f.ID}}, first(f.Topics), who})
	}
	return list
}

func (w *writer) actors(list []record.PartyCode) string {
	names := make([]string, 0, len(list))
	for _, code := range list {
		names = append(names, w.house.Party(code))
	}
	return And(names)
}
