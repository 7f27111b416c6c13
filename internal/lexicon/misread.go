package lexicon

import "bytes"

// shortestMisread is how many bytes a word has at least that may be taken for another.
const shortestMisread = 5

// misread gives the number of the known word that one of unknown letters stands for, 0 if
// there is none: parted at the end of a line or in the old way ("Govern-ment", "to-day"), or
// with a slip of a scan ("Co1ombo", "Govemment"). It overwrites folded.
func (v *Vocabulary) misread(folded []byte) WordID {
	if len(folded) < shortestMisread {
		return 0
	}
	if bytes.IndexByte(folded, '-') > 0 {
		return v.whole(folded)
	}
	if i := bytes.IndexByte(folded, '1'); i > 0 && letter(folded[i-1]) {
		folded[i] = 'l'
		id, _ := v.find(folded)
		return id
	}
	return v.parted(folded)
}

// whole looks a word up without its hyphens.
func (v *Vocabulary) whole(folded []byte) WordID {
	n := 0
	for _, c := range folded {
		if c != '-' {
			folded[n] = c
			n++
		}
	}
	id, _ := v.find(folded[:n])
	return id
}

// parted looks a word up with "rn" for each "m" in turn.
func (v *Vocabulary) parted(folded []byte) WordID {
	var buf [longest + 1]byte
	for i := 1; i < len(folded)-1; i++ {
		if folded[i] != 'm' || len(folded) > longest {
			continue
		}
		b := append(append(buf[:0], folded[:i]...), 'r', 'n')
		if id, _ := v.find(append(b, folded[i+1:]...)); id != 0 {
			return id
		}
	}
	return 0
}

func letter(c byte) bool { return 'a' <= c && c <= 'z' }
