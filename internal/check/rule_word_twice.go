package check

import "entente.example/internal/text"

// wordTwice finds small words that stand twice in a row.
func wordTwice(x *inspection) {
	for i := 1; i < len(x.tokens); i++ {
		a, b := x.tokens[i-1], x.tokens[i]
		if a.Class != text.Word || a.Shape != text.Lower || b.Shape != text.Lower || !b.Space || a.End-a.Start < 2 || x.token(i) != x.token(i-1) {
			continue
		}
		if block := x.block(int(a.Start)); block < 0 || block != x.block(int(b.Start)) || mayDouble(x.token(i)) {
			continue
		}
		x.reportTokens(i-1, i+1, "word", x.token(i))
	}
}

// mayDouble says whether a word may stand twice in good English.
func mayDouble(w string) bool {
	switch w {
	case "that", "had", "very", "so", "many", "is", "who", "no":
		return true
	}
	return false
}
