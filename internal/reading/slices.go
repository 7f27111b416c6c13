package reading

import "entente.example/internal/record"

func contains[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

func within(a, b []record.PartyCode) bool {
	for _, x := range a {
		if !contains(b, x) {
			return false
		}
	}
	return true
}

func unique(codes []record.PartyCode) []record.PartyCode {
	out := codes[:0:0]
	for _, c := range codes {
		if !contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// resize gives a slice of n zero elements, reusing s where it is large enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

func mark(flags []bool, first, end int) {
	for i := first; i < end && i < len(flags); i++ {
		flags[i] = true
	}
}
