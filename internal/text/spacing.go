package text

import "unicode"

// spacing is how a typist set a page where it hides its paragraphs.
type spacing struct {
	capitals bool // the whole in capitals, so that no small letter tells what goes on
	double   bool // an empty line after every line
}

// leastLines is how many lines show how a text is set.
const leastLines = 8

// spacingOf tells how the lines of a text are set.
func (s *segmenter) spacingOf() spacing {
	upper, lower, parted, broken := 0, 0, 0, 0
	for i := range s.lines {
		if s.lines[i].fixed {
			return spacing{}
		}
		if s.lines[i].cut {
			continue
		}
		for _, r := range s.of(i) {
			if 9*lower >= len(s.text) {
				break // too many small letters for a page in capitals
			}
			if unicode.IsUpper(r) {
				upper++
			} else if unicode.IsLower(r) {
				lower++
			}
		}
		if i > 0 && s.lines[i].blank && !s.lines[i].afterCut {
			parted++
			if goesOn(s.of(i)) && !endsSentence(s.of(i-1)) {
				broken++
			}
		}
	}
	return spacing{
		capitals: len(s.lines) >= leastLines && upper > 9*lower,
		double:   parted >= leastLines && broken*10 >= parted*3,
	}
}

// runsOn tells whether line now goes on line before of a page that hides its
// paragraphs: a full line without a mark at its end.
func (s *segmenter) runsOn(before, now string) bool {
	return len(before) >= s.width*3/5 && !endsSentence(before) && !isDateline(before) && !isDateline(now)
}
