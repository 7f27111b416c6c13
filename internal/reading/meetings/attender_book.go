package meetings

import (
	"fmt"
	"slices"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/record"
)

// The questions asked of somebody who may have taken part in a meeting.
const (
	askTaken       hints.Question = iota // do the rules say so?
	askPart                              // as what?
	askRow                               // as which of them?
	askTextKind                          // of which kind is the text?
	askMode                              // how was the meeting held?
	askMeetings                          // how many meetings are there?
	askTakenAll                          // how many took part, by the rules?
	askTrait                             // what else is known?
	askSide                              // on whose side are they?
	askPeople                            // how many people of that side are named?
	askFellows                           // how many others of it took part, by the rules?
	askWhat                              // a person, a party, a group?
	askPost                              // which post has the person?
	askPrincipal                         // the how manieth of those who met?
	askMentions                          // how often named?
	askPlaces                            // where?
	askBest                              // where first?
	askAt                                // among which words?
	askAttending                         // which words of attendance?
	askBeforeWord                        // behind which word?
	askAfterWord                         // before which word?
	askFirstBefore                       // the same of the first mention
	askFirstAfter                        //
	askVerb                              // before which verb?
)

// newBook numbers the answers.
func newBook(set *lexicon.Set) *hints.Book {
	var counts []string
	for i := range mostCounted {
		counts = append(counts, fmt.Sprint(i))
	}
	counts = append(counts, "more")
	parts := hints.Strings([]record.Part{record.Chair, record.CoChair, record.Host, record.Attendee})
	at := []string{"opens", "group", "side", "listed", "beside-taken"}
	for _, x := range []string{"attending", "meets", "noun", "delegation", "with"} {
		at = append(at, x, "first-"+x)
	}
	var attending []string
	for _, code := range []string{"before", "after", "both", "delegates"} {
		attending = append(attending, code)
		for _, p := range parts {
			attending = append(attending, code+" "+p)
		}
	}
	taken := func(q hints.Question) [2]hints.Question { return [2]hints.Question{askTaken, q} }
	return hints.NewBook([]hints.Asked{
		askTaken:       {Name: "taken", Answers: []string{"yes", "no"}},
		askPart:        {Name: "part", Answers: parts},
		askRow:         {Name: "row", Answers: counts},
		askTextKind:    {Name: "kind", Answers: hints.Kinds()},
		askMode:        {Name: "mode", Answers: hints.Strings([]record.Mode{record.InPerson, record.Call, record.Video})},
		askMeetings:    {Name: "meetings", Answers: counts},
		askTakenAll:    {Name: "participants", Answers: counts},
		askTrait:       {Name: "trait", Answers: []string{"coming", "visit", "company", "elsewhere", "first", "postless", "guessed", "titled", "lead"}},
		askSide:        {Name: "side", Answers: []string{"issuer", "host", "body", "other", hints.None}},
		askPeople:      {Name: "people", Answers: counts},
		askFellows:     {Name: "fellows", Answers: counts},
		askWhat:        {Name: "what", Answers: []string{"person", "unnamed", "group", "party"}},
		askPost:        {Name: "post", Answers: posts(set)},
		askPrincipal:   {Name: "principal", Answers: counts},
		askMentions:    {Name: "mentions", Answers: counts},
		askPlaces:      {Name: "place", Answers: mentionPlaces},
		askBest:        {Name: "best", Answers: mentionPlaces},
		askAt:          {Name: "at", Answers: at},
		askAttending:   {Name: "attending", Answers: attending},
		askBeforeWord:  {Name: "left"},
		askAfterWord:   {Name: "right"},
		askFirstBefore: {Name: "first-left"},
		askFirstAfter:  {Name: "first-right"},
		askVerb:        {Name: "verb"},
	}, taken(askSide), taken(askTextKind), taken(askBest), taken(askMentions), taken(askTrait), taken(askMode), taken(askWhat), taken(askFellows), taken(askPeople), taken(askPart))
}

// posts are the codes of offices, each once.
func posts(set *lexicon.Set) (codes []string) {
	for _, e := range set.List("offices") {
		codes = append(codes, e.Code)
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}
