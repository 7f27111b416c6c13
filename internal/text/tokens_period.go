package text

// period takes in the period at i where the word [start, i) is an abbreviation:
// "U.S.", "a.m.", "Mr.", an initial.
func (z *tokenizer) period(start, i int) int {
	if i >= len(z.s) || z.s[i] != '.' || i+1 < len(z.s) && z.s[i+1] == '.' {
		return i
	}
	w := z.s[start:i]
	if len(w) > 2 && w[len(w)-2] == '.' || isAbbreviation(w) || isCounter(w) && z.numberAfter(i+1) {
		return i + 1
	}
	if len(w) == 1 && z.class(start) == byteUpper && z.initial(w, i) {
		return i + 1
	}
	return i
}

// numberAfter tells whether a number stands after the blanks at i, or the word
// is all there is: an entry of a word list.
func (z *tokenizer) numberAfter(i int) bool {
	if z.at == 0 && i == len(z.s) {
		return true
	}
	for i < len(z.s) && z.s[i] == ' ' {
		i++
	}
	return z.class(i) == byteDigit
}

// initial tells whether the lone capital before the period at i is somebody's
// initial: a name stands before it or after it ("Jonas E. Smith", "S. Rao").
func (z *tokenizer) initial(w string, i int) bool {
	after := i + 1
	for after < len(z.s) && z.s[after] == ' ' {
		after++
	}
	if z.class(after) != byteUpper {
		return false
	}
	if len(z.out) == 0 || w != "I" && w != "A" {
		return true
	}
	if after+1 < len(z.s) && z.s[after+1] == '.' {
		return true // "Foreign Minister, A. I. Solberg"
	}
	last := z.out[len(z.out)-1]
	return last.Shape == Capital || z.s[last.End-1] == '.' || z.s[last.End-1] == ','
}
