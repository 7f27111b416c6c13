package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestSpeaker is the most words of the label under which somebody speaks.
const longestSpeaker = 5

// leastSpeakers is how many lines under labels make a transcript.
const leastSpeakers = 3

// speaker is the label that line s of a transcript begins with: "PM", "JOURNALIST",
// "Mr Hawke"; empty for none. Its words have capitals, and a colon ends it.
func speaker(s string) string {
	if label := shortSpeaker(s); label != "" {
		return label
	}
	label, after, ok := strings.Cut(s, ":")
	label = strings.TrimRight(label, " ")
	if !ok || after != "" && after[0] != ' ' || wordCount(label) > longestSpeaker {
		return ""
	}
	for w := range strings.FieldsSeq(label) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && !minorWord(w) {
			return ""
		}
	}
	if !startsCapital(label) || startsDateWord(label) {
		return ""
	}
	return label
}

// shortSpeaker is the label of an older transcript that a period or a dash ends, as in
// "Q. How are you?", "PM. Well", "PM-I think"; empty for none.
func shortSpeaker(s string) string {
	for _, label := range [...]string{"Q", "A", "J", "PM", "P.M", "P. M"} {
		rest, ok := strings.CutPrefix(s, label)
		if !ok {
			continue
		}
		after, ok := strings.CutPrefix(rest, ".")
		if ok && strings.HasPrefix(after, " ") && startsCapital(strings.TrimLeft(after, " .")) {
			return label
		}
		if after, ok = strings.CutPrefix(rest, "-"); ok && label == "PM" && startsCapital(after) {
			return label
		}
	}
	return ""
}

// speakers counts the lines under each label, where the text is a transcript: nil
// where too few lines have one, or none comes again.
func speakers(lines []line, of func(int) string) map[string]int {
	seen, n, most := map[string]int{}, 0, 0
	for i := range lines {
		if lines[i].fixed || lines[i].cut {
			continue
		}
		if label := speaker(of(i)); label != "" {
			seen[label]++
			n++
			most = max(most, seen[label])
		}
	}
	if n < leastSpeakers || most < 2 {
		return nil
	}
	return seen
}

// speaks tells whether line i begins what somebody says under a label: one in
// capitals, or one that comes again.
func (s *segmenter) speaks(i int) bool {
	if s.speakers == nil {
		return false
	}
	label := speaker(s.of(i))
	return label != "" && (s.speakers[label] > 1 || strings.ToUpper(label) == label)
}
