package promises

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/hints"
	"entente.example/internal/record"
)

// newBook numbers the answers; the rules of promises are among them.
func newBook(g *grammar.Grammar) *hints.Book {
	var rules []string
	for _, r := range g.Rules {
		if name, ok := strings.CutPrefix(r.Name, rulePrefix); ok {
			rules = append(rules, name)
		}
	}
	return hints.NewBook([]hints.Asked{
		askTaken:       {Name: "taken", Answers: []string{"yes", "no"}},
		askKind:        {Name: "kind", Answers: hints.Kinds()},
		askAct:         {Name: "act", Answers: hints.Acts()},
		askTells:       {Name: "tells", Answers: noneOr("itself", "verb", "bare")},
		askWhy:         {Name: "why", Answers: noneOr(hints.Strings(record.Reasons())...)},
		askRule:        {Name: "rule", Answers: noneOr(rules...)},
		askPromise:     {Name: "promise", Answers: rules},
		askFound:       {Name: "found", Answers: append(doerNames(), "speaker", "joint", "agent", "instrument", "list", "item", "detail", "noun", "order", "headline")},
		askStrength:    {Name: "strength", Answers: hints.Strings([]record.Strength{record.Firm, record.Intended})},
		askBound:       {Name: "bound", Answers: partyNames()},
		askDoer:        {Name: "doer", Answers: noneOr(doerNames()...)},
		askActor:       {Name: "actor", Answers: partyNames()},
		askSubject:     {Name: "subject", Answers: []string{"none", "inside", "direct", "relative"}},
		askForm:        {Name: "form", Answers: formNames()},
		askModal:       {Name: "modal", Answers: noneOr("will", "would", "shall", "should", "can", "could", "may", "might", "must", "other")},
		askHas:         {Name: "has", Answers: valueNames()},
		askNames:       {Name: "names", Answers: upTo(mostNames)},
		askLength:      {Name: "length", Answers: upTo(mostFives)},
		askBlock:       {Name: "block", Answers: blockNames()},
		askVoice:       {Name: "voice", Answers: []string{clauses.VoiceNone: "none", clauses.VoiceList: "list", clauses.VoiceLabel: "label", clauses.VoiceQuote: "quote"}},
		askPlace:       {Name: "place", Answers: []string{"early", "home"}},
		askBefore:      {Name: "before", Answers: noneOr("taken", "left")},
		askBeside:      {Name: "beside", Answers: noneOr("taken")},
		askLeft:        {Name: "left", Answers: edgeNames()},
		askRight:       {Name: "right", Answers: edgeNames()},
		askHead:        {Name: "head"},
		askLeftWord:    {Name: "left-word"},
		askRightWord:   {Name: "right-word"},
		askSubjectWord: {Name: "subject-word"},
	},
		[2]hints.Question{askTaken, askKind}, [2]hints.Question{askTaken, askLength}, [2]hints.Question{askModal, askForm}, [2]hints.Question{askAct, askTells}, [2]hints.Question{askModal, askAct},
		[2]hints.Question{askForm, askAct}, [2]hints.Question{askModal, askKind}, [2]hints.Question{askForm, askDoer})
}
