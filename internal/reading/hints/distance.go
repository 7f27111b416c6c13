package hints

import "strconv"

// upToTokens are the distances told apart, in tokens; what is farther is "more".
var upToTokens = [...]int{2, 4, 7, 12, 20}

// Distances are the answers to how many tokens lie between two.
func Distances() (out []string) {
	for _, n := range upToTokens {
		out = append(out, strconv.Itoa(n))
	}
	return append(out, "more")
}

// Distance is the answer that a number of tokens gives.
func Distance(n int) int {
	for i, most := range upToTokens {
		if n <= most {
			return i
		}
	}
	return len(upToTokens)
}
