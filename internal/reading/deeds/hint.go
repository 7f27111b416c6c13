package deeds

import "entente.example/internal/record"

// Question is something asked of the words that may tell of a deed; its answers are hints.
type Question uint8

const (
	askKind    Question = iota // the kind of text
	askAct                     // the act of the statement that tells it
	askActor                   // whose deed it would be, beside those whose text it is
	askHas                     // what its words name
	askLength                  // how many words follow the verb or noun
	askPlace                   // where in the text
	askBlock                   // in what kind of block, in whose words
	askPromise                 // whether a promise has the words too
	askSense                   // what the verb or noun tells of
	askForm                    // the verb's form
	askDoer                    // how the doer was found
	askObject                  // what follows the verb
	askThing                   // the noun of its object
	askClause                  // what its clause hangs on
	askReport                  // whether it tells what was said, or the meeting itself
	askTime                    // adverbs beside it
	askLead                    // what stands before a gerund
	askNext                    // what follows the noun
	askArticle                 // what begins the noun's phrase
	askBefore                  // what stands before the phrase
	askMain                    // the verb of the noun's sentence
	askBeside                  // other possible deeds in or around its words
	askWay                     // how the verb does what it tells of
	askRule                    // whether the rules alone take it for a deed
	questions
)

// Hint is one answer to one question, by its number.
type Hint uint16

// HintBook numbers the hints and names them: "form perfect".
type HintBook struct {
	base    [questions]Hint
	pairs   [len(paired)]Hint
	Names   []string
	kinds   map[record.Kind]int
	acts    map[record.Act]int
	answers [questions][]string
}

func newHintBook() *HintBook {
	b := &HintBook{kinds: map[record.Kind]int{}, acts: map[record.Act]int{}, answers: plainAnswers()}
	for _, k := range []record.Kind{record.Readout, record.JointStatement, record.PressConference, record.FactSheet, record.Speech, record.StatementText, record.Other} {
		b.kinds[k] = len(b.answers[askKind])
		b.answers[askKind] = append(b.answers[askKind], string(k))
	}
	b.answers[askAct] = []string{"none"}
	for _, act := range record.Acts() {
		b.acts[act] = len(b.answers[askAct])
		b.answers[askAct] = append(b.answers[askAct], string(act))
	}
	for q := range questions {
		b.base[q] = Hint(len(b.Names))
		for _, x := range b.answers[q] {
			b.Names = append(b.Names, questionNames[q]+" "+x)
		}
	}
	b.addPairs()
	return b
}

// of is the hint that an answer to a question gives.
func (b *HintBook) of(q Question, answer int) Hint { return b.base[q] + Hint(answer) }
