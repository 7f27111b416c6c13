package compare

import "strings"

// Differ compares passages that belong together word by word: sentence by sentence,
// each with its own counterpart, in the order of the second side; and in one row
// where sentences were joined or parted, so that more words then stay the same.
func (al *Aligner) Differ(a, b []string) []Segment {
	inRow := Words(strings.Join(a, "\n"), strings.Join(b, "\n"))
	paired := al.bySentence(a, b)
	if 10*kept(paired) >= 9*kept(inRow) {
		return paired
	}
	return inRow
}

// kept is how many bytes stay the same.
func kept(list []Segment) int {
	n := 0
	for _, s := range list {
		if s.Op == Same {
			n += len(s.Text)
		}
	}
	return n
}

// bySentence compares sentences with their counterparts; what has none is dropped
// after what stood before it, or added.
func (al *Aligner) bySentence(a, b []string) []Segment {
	x, y := al.side(a), al.side(b)
	pairs := pairSentences(x, y)
	var list []Segment
	drop := func(i int) {
		for ; i < len(x.sentences) && pairs.ofA[i] < 0; i++ {
			list = append(list, Segment{Dropped, " " + x.sentences[i].text})
		}
	}
	drop(0)
	for j, t := range y.sentences {
		i := pairs.ofB[j]
		if i < 0 {
			list = append(list, Segment{Added, " " + t.text})
			continue
		}
		list = append(list, spaced(Words(x.sentences[i].text, t.text))...)
		drop(i + 1)
	}
	return list
}

// spaced puts a blank before the first words.
func spaced(list []Segment) []Segment {
	for i, s := range list {
		list[i].Text = " " + s.Text
		if s.Op != Dropped {
			break
		}
	}
	return list
}
