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
