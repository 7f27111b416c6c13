package who

import (
	"strings"

	"entente.example/internal/reading/words"
)

// withoutShort is a naming without the short form of an office that stands before a name
// already known: "SPS Sokol".
func (a *Cast) withoutShort(n Naming) Naming {
	short, rest, ok := strings.Cut(n.name, " ")
	if !ok || len(n.Parts) < 2 || len(short) > 4 || strings.ToUpper(short) != short || strings.Contains(short, ".") || words.Contains(n.Parts[1:], fold(short)) {
		return n
	}
	bare := n
	bare.name, bare.Parts = rest, n.Parts[1:]
	if a.Known(n) >= 0 || a.Known(bare) < 0 {
		return n
	}
	return bare
}
