package brief

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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

func first(topics []string) string {
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
	return capital(w.speakers(s.Speakers)) + " " + closed(cmp.Or(recited(words), w.promised(words, s.Speakers), agreed(words), led(words)))
}

// promised leads in a promise without its subject, "will hold": it is the party's.
func (w *writer) promised(words string, by []record.Speaker) string {
	modal, _, _ := strings.Cut(words, " ")
	if !slices.Contains([]string{"will", "shall", "would", "should", "must", "can", "may"}, modal) {
		return ""
	}
	var codes []record.PartyCode
	for _, s := range by {
		if s.Of != "" && !slices.Contains(codes, s.Of) {
			codes = append(codes, s.Of)
		}
	}
	return "stated that " + w.actors(codes) + " " + words
}

// agreed makes a sentence of "It was agreed to" whose subject are those who agreed.
func agreed(words string) string {
	rest, passive := strings.CutPrefix(words, "It was agreed ")
	if !passive {
		return ""
	}
	return "agreed " + rest
}

// led leads in words that have a subject of their own.
func led(words string) string {
	if clause(words) {
		return "stated that " + uncapital(words)
	}
	return words
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
		words := oneLine(f.Evidence.Exact)
		if !clause(words) {
			words = w.actors(f.Actors) + " " + words
		}
		list = append(list, said{Sentence{Text: closed(capital(words)), Facts: []record.FactID{f.ID}}, first(f.Topics), w.actors(f.Actors)})
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

// irregular are the past forms of participles that do not take -ed.
var irregular = map[string]string{"taking": "took", "seeing": "saw", "making": "made", "holding": "held", "giving": "gave", "finding": "found", "having": "had", "being": "were"}

// recited turns the participle of a preamble into the verb of a sentence, "RECALLING that" into
// "recalled that", "RESOLVED to" into "resolved to"; empty for other words.
func recited(words string) string {
	head, rest, _ := strings.Cut(words, " ")
	verb := strings.ToLower(head)
	if head == verb || len(verb) < len("noting") {
		return ""
	}
	stem, present := strings.CutSuffix(verb, "ing")
	switch {
	case irregular[verb] != "":
		return irregular[verb] + " " + rest
	case present:
		return stem + "ed " + rest
	case verb == "concerned" || verb == "alarmed" || verb == "convinced":
		return "were " + verb + " " + rest
	case strings.HasSuffix(head, "ED"):
		return verb + " " + rest
	}
	return ""
}

// clause says whether words are a sentence of their own, with a subject: they begin with a capital, a number or an article.
func clause(words string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(words, "“\"'‘("))
	return unicode.IsUpper(first) || unicode.IsDigit(first) || strings.HasPrefix(words, "the ")
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

// lowered are words that begin a sentence with a capital and lose it inside one.
var lowered = []string{"In", "Under", "Following", "Regarding", "The", "A", "An", "This", "These", "With", "As", "On", "For", "At", "By", "To", "From", "Both", "It", "They", "He", "She", "Through", "Further", "During", "After", "Before", "Since", "There", "Of", "All", "Next", "Last", "Our", "Their", "Its", "His", "Her", "We", "Over", "Among", "While", "When", "If", "Also", "Moreover", "Recently", "Today", "Currently"}

func uncapital(s string) string {
	word, _, _ := strings.Cut(s, " ")
	if slices.Contains(lowered, strings.TrimRight(word, ",")) {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}

// closed ends a sentence: quotation marks and brackets that are open in its words are closed.
func closed(s string) string {
	s = strings.TrimRight(s, " .;,:")
	if strings.Count(s, "“") > strings.Count(s, "”") {
		s += "”"
	}
	if strings.Count(s, `"`)%2 == 1 {
		s += `"`
	}
	if strings.Count(s, "(") > strings.Count(s, ")") {
		s += ")"
	}
	return s + "."
}
