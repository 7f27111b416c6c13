package deeds

import "entente.example/internal/reading/hints"

// What is asked of the words that may tell of a deed.
const (
	askKind       hints.Question = iota // the kind of text
	askAct                              // the act of the statement that tells it
	askActor                            // whose deed it would be, beside those whose text it is
	askHas                              // what its words name
	askLength                           // how many words follow the verb or noun
	askPlace                            // where in the text
	askBlock                            // in what kind of block, in whose words
	askPromise                          // whether a promise has the words too
	askSense                            // what the verb or noun tells of
	askForm                             // the verb's form
	askDoer                             // how the doer was found
	askObject                           // what follows the verb
	askThing                            // the noun of its object
	askClause                           // what its clause hangs on
	askReport                           // whether it tells what was said, or the meeting itself
	askTime                             // adverbs beside it
	askLead                             // what stands before a gerund
	askNext                             // what follows the noun
	askArticle                          // what begins the noun's phrase
	askBefore                           // what stands before the phrase
	askMain                             // the verb of the noun's sentence
	askBeside                           // other possible deeds in or around its words
	askWay                              // how the verb does what it tells of
	askRule                             // whether the rules alone take it for a deed
	askHead                             // the verb or noun
	askLeft                             // the word before it
	askRight                            // the word after it
	askObjectWord                       // the last word of its object
	askShare                            // how many of the text's other candidates the rules take
	questions
)

// paired are questions of which two answers together tell more than each alone: "working" as
// what goes on, what is whose.
var paired = [...][2]hints.Question{{askActor, askDoer}, {askSense, askForm}, {askSense, askDoer}, {askForm, askAct}, {askKind, askForm}, {askAct, askDoer}, {askKind, askAct}, {askLead, askAct}, {askBlock, askForm}}

func newBook() *hints.Book {
	answers := plainAnswers()
	var asked []hints.Asked
	for q, name := range questionNames {
		asked = append(asked, hints.Asked{Name: name, Answers: answers[q]})
	}
	return hints.NewBook(asked, paired[:]...)
}
