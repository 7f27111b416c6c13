package hints

import "entente.example/internal/record"

// None is the answer where a question has no other.
const None = "none"

// Kinds are the answers to what kind of text it is.
func Kinds() []string { return Strings(record.Kinds()) }

// Acts are the answers to which act a statement has, None among them.
func Acts() []string { return append([]string{None}, Strings(record.Acts())...) }

// Strings are codes as answers.
func Strings[T ~string](codes []T) (out []string) {
	for _, x := range codes {
		out = append(out, string(x))
	}
	return out
}
