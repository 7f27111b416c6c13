package reading

import "strings"

// withoutShort is a naming without the short form of an office that stands before a name
// already known: "SPS Sokol".
func (a *analysis) withoutShort(n naming) naming {
	short, rest, ok := strings.Cut(n.name, " ")
	if !ok || len(n.parts) < 2 || len(short) > 4 || strings.ToUpper(short) != short || strings.Contains(short, ".") || contains(n.parts[1:], fold(short)) {
		return n
	}
	bare := n
	bare.name, bare.parts = rest, n.parts[1:]
	if a.known(n) >= 0 || a.known(bare) < 0 {
		return n
	}
	return bare
}
