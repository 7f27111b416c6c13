package text

import "unicode/utf8"

// number emits digits with inner separators, or an Alnum where letters are glued to them.
func (z *tokenizer) number() {
	i := z.at
	letters, upper, lower := 0, false, false
	for i < len(z.s) {
		switch z.class(i) {
		case byteDigit:
			i += z.width(i)
			continue
		case byteLower:
			lower = true
			letters++
			i += z.width(i)
			continue
		case byteUpper:
			upper = true
			letters++
			i += z.width(i)
			continue
		}
		if !z.separator(i, letters > 0) {
			break
		}
		i++
	}
	switch {
	case letters == 0:
		z.emit(i, Number, NoCase)
	case !upper:
		z.emit(i, Alnum, Lower)
	case !lower:
		z.emit(i, Alnum, Upper)
	default:
		z.emit(i, Alnum, Mixed)
	}
}

// separator tells whether the mark at i stands inside a number: "100,000",
// "2.5", "10:00", "2+2", "1/2", or glues letters to it: "20-year", "18-month".
func (z *tokenizer) separator(i int, letters bool) bool {
	if i+1 >= len(z.s) || z.s[i] >= utf8.RuneSelf {
		return false
	}
	next := z.class(i + 1)
	switch z.s[i] {
	case ',', '.', ':', '/', '+':
		return next == byteDigit && !letters
	case '-':
		return next == byteLower || next == byteUpper || letters && next == byteDigit
	}
	return false
}
