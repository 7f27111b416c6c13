// Package decisions reads files of decisions on what is tracked, and takes them.
//
// In: YAML in which nouns of tracking stand as the record has them, and facts by their document and exact words. Out: a record in
// which they are decided, and the problems of the file with their lines. It decides nothing itself.
package decisions

import (
	"fmt"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Round is what one person decides, all or none.
type Round struct {
	By     string // an operator's name; empty for who takes the decisions
	Reason string
	Facts  []Mention // held to be facts: accepted, where nobody has decided on them
	Lines  []Line
}

// Mention is a fact by its document and its words.
type Mention struct {
	Place    string
	Document record.DocumentID // or address
	Words    string
	Kind     record.FactKind // empty where the words leave no doubt
}

// Line is one decision: what is done, and the noun or its name.
type Line struct {
	Place string
	Verb  string // a kind of noun to set it, or one of the verbs
	Said  any    // as JSON has it
}

// The verbs beside the kinds of nouns.
const (
	verbRemove  = "remove"  // a noun by its name, "placement:FACT/NODE"
	verbAccept  = "accept"  // a report by its id
	verbReturn  = "return"  // a report, with a response
	verbSecond  = "second"  // a verdict by its id
	verbReverse = "reverse" // a verdict, with a reason
	verbPublish = "publish" // a figure, counted anew by its rule
)

func verbs() []string {
	list := []string{verbRemove, verbAccept, verbReturn, verbSecond, verbReverse, verbPublish}
	for _, k := range record.TrackedKinds() {
		list = append(list, string(k))
	}
	return list
}

// Problems are those of a file, each with its place.
type Problems []string

// Error implements error.
func (p Problems) Error() string { return strings.Join(p, "\n") }

func (p *Problems) add(place, format string, args ...any) {
	*p = append(*p, place+": "+fmt.Sprintf(format, args...))
}

func (p Problems) err() error {
	if len(p) == 0 {
		return nil
	}
	return fault.Wrap(fault.Invalid, "", "", p)
}
