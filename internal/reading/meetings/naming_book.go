package meetings

import (
	"fmt"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/record"
)

// NameWeights weigh nouns that may name a meeting, and where such names begin and end.
type NameWeights struct{ Noun, Begin, End *hints.Weights }

// Sides are the weights by the words with which their rows begin.
func (w *NameWeights) Sides() map[string]*hints.Weights {
	return map[string]*hints.Weights{"noun": w.Noun, "begin": w.Begin, "end": w.End}
}

// readNameWeights reads the table of weights.
func readNameWeights(set *lexicon.Set, l *Lexis) error {
	l.NameBook, l.Names = newNameBook(), NameWeights{&hints.Weights{}, &hints.Weights{}, &hints.Weights{}}
	return hints.Read(set, "meeting-name-weights", l.NameBook, l.Names.Sides())
}

// The questions asked of a noun that may name a meeting, and of where the name may begin and end.
const (
	askNameRule  hints.Question = iota // do the rules name the meeting by it?
	askNameClass                       // of which kind is the noun?
	askNameShape                       // how is it written?
	askNameLine                        // where does it stand?
	askNameHere                        // in words that tell of the meeting?
	askNameKind                        // of which kind is the text?
	askNameMode                        // how was the meeting held?
	askNameOf                          // which of the text's meetings is it?
	askNameNth                         // the how manieth noun is it?
	askNameOwn                         // what words may the name have before its noun?
	askNameSides                       // how many of those who met may be in the name?
	askNameTold                        // is it told as held, or named again?
	askNameNoun                        // the noun
	askNameLeft                        // the word before all that may be the name
	askNameRight                       // the word behind the noun
	askBoundRule                       // is it where the rules have it?
	askBoundAt                         // is it at the noun, as far off as may be, between?
	askBoundFar                        // how far off?
	askBoundEdge                       // how are the words on both sides written?
	askBoundWhat                       // what stands inside it?
	askBoundBy                         // by what is it joined to the words beyond, or to those before?
	askBoundWord                       // the word inside it
	askBoundNext                       // the word beyond
)

// How a word may be written.
var nameShapes = []string{"lower", "capital", "upper", "number", "other", hints.None}

// What may stand at the edge of a name.
var nameWhats = []string{"person", "office", "group", "city", "party", "ordinal", "manner", "number", "capital", "lower", "bracket", hints.None}

// By what a name may go on: nameJoints[:namePrepositions] are written so.
var nameJoints = []string{"of", "to", "with", "between", "on", "for", "in", "at", "by", "and", "comma", "dash", "article", "bracket", "other", hints.None}

const namePrepositions = 9

// farthestBegin is the greatest distance of a name's beginning from its noun that is told apart.
const farthestBegin = 9

// newNameBook numbers the answers.
func newNameBook() *hints.Book {
	var counts, edges []string
	for i := range farthestBegin + 1 {
		counts = append(counts, fmt.Sprint(i))
	}
	for _, x := range nameShapes {
		for _, y := range nameShapes {
			edges = append(edges, x+"-"+y)
		}
	}
	class := func(q hints.Question) [2]hints.Question { return [2]hints.Question{askNameClass, q} }
	return hints.NewBook([]hints.Asked{
		askNameRule:  {Name: "rules", Answers: []string{"here", "elsewhere", hints.None}},
		askNameClass: {Name: "class", Answers: []string{"meeting", "call", "meal", "visit", "press", "talks", "occasion", "event", "plain"}},
		askNameShape: {Name: "shape", Answers: nameShapes},
		askNameLine:  {Name: "line", Answers: namingLines},
		askNameHere:  {Name: "here", Answers: []string{"yes", "no"}},
		askNameKind:  {Name: "kind", Answers: hints.Kinds()},
		askNameMode:  {Name: "mode", Answers: append(hints.Strings([]record.Mode{record.InPerson, record.Call, record.Video}), hints.None)},
		askNameOf:    {Name: "meeting", Answers: []string{"visit", "only", "first", "later"}},
		askNameNth:   {Name: "nth", Answers: counts},
		askNameOwn:   {Name: "own", Answers: []string{"somebody", "number", "capitals", "capital", "lower", hints.None}},
		askNameSides: {Name: "sides", Answers: counts},
		askNameTold:  {Name: "told", Answers: []string{"held", "again"}},
		askNameNoun:  {Name: "noun"},
		askNameLeft:  {Name: "left"},
		askNameRight: {Name: "right"},
		askBoundRule: {Name: "rule", Answers: []string{"yes", "no", hints.None}},
		askBoundAt:   {Name: "at", Answers: []string{"noun", "farthest", "between"}},
		askBoundFar:  {Name: "far", Answers: counts},
		askBoundEdge: {Name: "edge", Answers: edges},
		askBoundWhat: {Name: "what", Answers: nameWhats},
		askBoundBy:   {Name: "by", Answers: nameJoints},
		askBoundWord: {Name: "word"},
		askBoundNext: {Name: "next"},
	}, class(askNameLine), class(askNameMode), class(askNameOf), class(askNameKind), class(askNameOwn), class(askNameRule), class(askNameHere), class(askBoundBy), class(askBoundWhat), class(askBoundAt), class(askBoundRule),
		[2]hints.Question{askNameOwn, askNameLine}, [2]hints.Question{askNameKind, askNameLine}, [2]hints.Question{askNameShape, askBoundEdge}, [2]hints.Question{askNameShape, askBoundBy},
		[2]hints.Question{askBoundBy, askBoundWhat}, [2]hints.Question{askNameLine, askBoundBy}, [2]hints.Question{askNameLine, askBoundAt})
}
