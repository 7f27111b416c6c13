package record

// Reason says why words with a commitment signal are not counted as a
// commitment, after the method of the G7 and G20 Research Groups (Toronto):
// every sentence that is not counted has a reason.
type Reason string

// The reasons.
const (
	ReasonConditional  Reason = "conditional"     // it hangs on an "if" or "unless"
	ReasonPast         Reason = "past-action"     // planned or promised once, told as past
	ReasonValue        Reason = "value"           // commitment to a value, a tie or a text, not to an act
	ReasonState        Reason = "state"           // being something, not doing something
	ReasonEffect       Reason = "expected-effect" // what a thing is expected to bring about
	ReasonSpeech       Reason = "speech-act"      // thanks, greetings, stress: done by saying so
	ReasonRequest      Reason = "request"         // what others are asked to do
	ReasonOpinion      Reason = "opinion"         // blame, worry or refusal that speaks of the future
	ReasonWish         Reason = "wish"            // hoped for or welcomed from others
	ReasonDiscussed    Reason = "discussed"       // talked about, not undertaken
	ReasonHypothetical Reason = "hypothetical"    // "would" outside reported speech
	ReasonOthers       Reason = "other-party"     // another party's commitment, only spoken of
	ReasonNoActor      Reason = "no-actor"        // nobody is named who would do it
	ReasonUnlikely     Reason = "unlikely"        // what speaks against an undertaking outweighs what speaks for it
)

// reasonWords say for each reason what such words do.
var reasonWords = map[Reason]string{
	ReasonConditional:  "hangs on an “if” or “unless”",
	ReasonPast:         "tells of a plan or promise of the past",
	ReasonValue:        "commits to a value, a tie or a text, not to an act",
	ReasonState:        "speaks of being, not of doing",
	ReasonEffect:       "says what a thing is expected to bring about",
	ReasonSpeech:       "thanks, greets or stresses: done by saying so",
	ReasonRequest:      "asks others to act",
	ReasonOpinion:      "blames, worries or refuses, and so speaks of the future",
	ReasonWish:         "hopes for or welcomes what others will do",
	ReasonDiscussed:    "was talked about, not undertaken",
	ReasonHypothetical: "says “would” outside reported speech",
	ReasonOthers:       "is another party's commitment, only spoken of",
	ReasonNoActor:      "names nobody who would do it",
	ReasonUnlikely:     "reads more like a report or a comment than like an undertaking",
}

// Reasons lists every reason once.
func Reasons() []Reason {
	return []Reason{ReasonConditional, ReasonPast, ReasonValue, ReasonState, ReasonEffect, ReasonSpeech, ReasonRequest, ReasonOpinion, ReasonWish, ReasonDiscussed, ReasonHypothetical, ReasonOthers, ReasonNoActor, ReasonUnlikely}
}

// Words say what words that are not counted for this reason do: "asks others to
// act". An unknown reason is its own words.
func (r Reason) Words() string {
	if words, known := reasonWords[r]; known {
		return words
	}
	return string(r)
}

// NonCommitment is a stretch of words with a commitment signal that is not counted.
type NonCommitment struct {
	Evidence Evidence `json:"evidence"`
	Reason   Reason   `json:"reason"`
}
