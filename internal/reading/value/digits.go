package value

// isDigit says whether c is an ASCII digit.
func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// byteAt is the byte at i, 0 beyond the end.
func byteAt(s string, i int) byte {
	if i < 0 || i >= len(s) {
		return 0
	}
	return s[i]
}

// integer reads up to nine digits at the start of s: their value and their number.
func integer(s string) (value, n int) {
	for n < len(s) && n < 9 && isDigit(s[n]) {
		value = value*10 + int(s[n]-'0')
		n++
	}
	if isDigit(byteAt(s, n)) {
		return 0, 0
	}
	return value, n
}

// numeral reads digits with groups of three and decimals at the start of s:
// "100,000", "100 000", "36.6". n is the number of bytes, 0 where there is none.
func numeral(s string) (value float64, n int) {
	for n < len(s) && isDigit(s[n]) {
		value = value*10 + float64(s[n]-'0')
		n++
	}
	if n == 0 || n > 18 {
		return 0, 0
	}
	if n <= 3 {
		value, n = grouped(s, value, n)
	}
	if byteAt(s, n) == '.' && isDigit(byteAt(s, n+1)) {
		return decimals(s, value, n)
	}
	return value, n
}

// grouped reads on over groups of three digits parted by the same comma or blank.
func grouped(s string, value float64, n int) (float64, int) {
	part := byteAt(s, n)
	if part != ',' && part != ' ' {
		return value, n
	}
	for byteAt(s, n) == part {
		group, digits := integer(s[n+1:])
		if digits != 3 {
			break
		}
		value = value*1000 + float64(group)
		n += 4
	}
	return value, n
}

// decimals reads the decimals that stand after a point at n. They are added as
// a whole number divided once, so that 36.6 is the float nearest to it.
func decimals(s string, value float64, n int) (float64, int) {
	divisor := 1.
	for n++; n < len(s) && isDigit(s[n]) && divisor < 1e15; n++ {
		value = value*10 + float64(s[n]-'0')
		divisor *= 10
	}
	return value / divisor, n
}

// dashAt is the number of bytes of a hyphen or dash, with blanks around it, at n; 0 for none.
func dashAt(s string, n int) int {
	i := n
	for byteAt(s, i) == ' ' {
		i++
	}
	switch {
	case byteAt(s, i) == '-':
		i++
	case byteAt(s, i) == 0xE2 && byteAt(s, i+1) == 0x80 && (byteAt(s, i+2) == 0x93 || byteAt(s, i+2) == 0x94):
		i += 3
	default:
		return 0
	}
	for byteAt(s, i) == ' ' {
		i++
	}
	return i - n
}
