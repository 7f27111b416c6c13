package promises

import (
	"strconv"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/value"
	"entente.example/internal/text"
)

// noneOr are the answers to what may be asked in vain.
func noneOr(answers ...string) []string { return append([]string{hints.None}, answers...) }

// rulePrefix begins the names of the rules of this room.
const rulePrefix = "commitments."

func doerNames() []string {
	return []string{"subject", "own-name", "inside-subject", "group", "pronoun", "voice", "relative", "visitor", "coordinated", "thing", "effect"}
}

func partyNames() []string { return noneOr("issuer", "code", "words") }

func edgeNames() []string {
	return []string{"edge", "word", "comma", "semicolon", "colon", "quote", "bracket", "number", "other"}
}

// upTo are the answers to how many, the last for that many and more.
func upTo(most int) (out []string) {
	for i := range most + 1 {
		out = append(out, strconv.Itoa(i))
	}
	return out
}

func valueNames() (out []string) {
	for k := value.Date; k <= value.Quantity; k++ {
		out = append(out, k.String())
	}
	return out
}

func blockNames() (out []string) {
	for k := text.Paragraph; k <= text.TableRow; k++ {
		out = append(out, k.String())
	}
	return out
}

// formNames are all that a form of a verb and the marks on it can make together: "present passive".
func formNames() []string {
	out := []string{clauses.FormPresent: "present", clauses.FormPast: "past", clauses.FormModal: "modal", clauses.FormGerund: "gerund", clauses.FormInfinitive: "infinitive", clauses.FormBare: "bare"}
	for _, mark := range []string{"passive", "perfect", "progressive", "negated", "copula"} {
		for _, x := range out {
			out = append(out, x+" "+mark)
		}
	}
	return out
}
