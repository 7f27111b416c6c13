package words

import "entente.example/internal/record"

// Contains says whether a list has an element.
func Contains[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

// Within says whether every element of a list is in another.
func Within(a, b []record.PartyCode) bool {
	for _, x := range a {
		if !Contains(b, x) {
			return false
		}
	}
	return true
}

// Unique is a list without its repetitions, in its order.
func Unique(codes []record.PartyCode) []record.PartyCode {
	out := codes[:0:0]
	for _, c := range codes {
		if !Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// Resize gives a slice of n zero elements, reusing s where it is large enough.
func Resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// Mark sets the flags of tokens [first, end).
func Mark(flags []bool, first, end int) {
	for i := first; i < end && i < len(flags); i++ {
		flags[i] = true
	}
}
