package promises

import "entente.example/internal/reading/hints"

// What is asked of the words that may make a promise.
const (
	askTaken       hints.Question = iota // whether the rules take it
	askKind                              // the kind of text
	askAct                               // the act of the statement that it stands in
	askTells                             // how that statement is told
	askWhy                               // why the rules refuse it
	askRule                              // the rule that its verb begins
	askPromise                           // the rule that took it
	askFound                             // how the rules found who is bound
	askStrength                          // how binding the rules say it is
	askBound                             // whom the rules bind
	askDoer                              // how the doer of its verb was found
	askActor                             // who that is
	askSubject                           // how the subject of its verb stands to it
	askForm                              // the verb's form
	askModal                             // its auxiliary
	askHas                               // what its words name
	askNames                             // how many names they have
	askLength                            // how many words there are
	askBlock                             // in what kind of block they stand
	askVoice                             // in whose words
	askPlace                             // where in the text
	askBefore                            // what the rules made of the verb before
	askBeside                            // whether the rules take something else in the sentence
	askLeft                              // what stands before its verb
	askRight                             // what follows it
	askHead                              // the verb
	askLeftWord                          // the word before it
	askRightWord                         // the word after it
	askSubjectWord                       // the last word of its subject
)
