package brief

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente.example/internal/record"
)

// parenthesis is a verb of saying that a text puts into the midst of what is said: "said, cannot wait".
var parenthesis = regexp.MustCompile(`^(said|[a-z]+ed), (?:and )?((?:would|will|cannot|can|must|should|is|are|has|have)\b)?`)

// inserted puts such a verb before what is said, "said that Japan would help"; empty for other words.
func (w *writer) inserted(words string, by []record.Speaker) string {
	m := parenthesis.FindStringSubmatch(words)
	if m == nil {
		return ""
	}
	verb, modal, rest := m[1], m[2], words[len(m[0]):]
	switch modal {
	case "":
		return verb + " that " + rest
	case "would", "will":
		return verb + " that " + w.sides(by) + " " + modal + rest
	}
	return verb + " that this " + modal + rest
}

// promised leads in a promise without its subject, "will hold": it is the party's.
func (w *writer) promised(words string, by []record.Speaker) string {
	if !modal(words) {
		return ""
	}
	return "stated that " + w.sides(by) + " " + words
}

// sides are the parties for which somebody speaks.
func (w *writer) sides(by []record.Speaker) string {
	var codes []record.PartyCode
	for _, s := range by {
		if s.Of != "" && !slices.Contains(codes, s.Of) {
			codes = append(codes, s.Of)
		}
	}
	return w.actors(codes)
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
	if s == "" {
		return s
	}
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

// modal says whether words begin with the verb of a promise.
func modal(words string) bool {
	verb, _, _ := strings.Cut(words, " ")
	return slices.Contains([]string{"will", "shall", "would", "should", "must", "can", "may"}, verb)
}
