package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/lexicon"
)

// ruleSenses say what the verbs and nouns of the rules of performance tell of.
var ruleSenses = map[string]int{"deed": senseDeed, "giving": senseGiving, "building": senseBuilding, "order": senseOrder, "improving": senseImproving,
	"ranking": senseRanking, "instrument": senseInstrument, "none": senseNone, "own-efforts": senseEfforts, "visit-noun": senseVisit,
	"finished-noun": senseFinished, "deed-noun": senseNoun, "decision-noun": senseDecision, "help-noun": senseHelp}

// tableSenses are the codes of the table of verb senses; of signing and working they tell more than the rules.
var tableSenses = map[string]int{"speech": senseSpeech, "mind": senseMind, "state": senseState, "phase": sensePhase, "going": senseGoing, "effect": senseEffect,
	"signing": senseSigning, "working": senseWorking}

// adverbs of time, by what they say.
var adverbs = [...]string{timeLately: "already recently just lately", timeNow: "now currently today still presently", timeBefore: "ago previously earlier yesterday formerly",
	timeTogether: "together jointly", timeAlso: "also"}

const vagueNouns = "relations relationship relationships ties bond bonds friendship interest interests importance attention emphasis value values sense spirit vision views view opportunity opportunities challenge challenges threat threats issue issues question questions problem problems hope hopes confidence trust leadership role commitment opinion understanding life lives way ways world future history success basis progress"

// fillSenses takes what verbs, rules and adverbs tell of. A verb that no table has tells of something done.
func (l *lexis) fillSenses(set *lexicon.Set, verbs verbTable, g *grammar.Grammar) {
	vocab := set.Vocabulary()
	mark := func(table *[]uint8, word string, x int) {
		id := int(vocab.Intern(word))
		for id >= len(*table) {
			*table = append(*table, 0)
		}
		(*table)[id] = uint8(x)
	}
	for lemma := range verbs {
		for _, form := range verbs.formsOf(lemma) {
			mark(&l.verbSense, form, senseDoing)
		}
	}
	for _, e := range set.List("verb-senses") {
		for _, form := range verbs.formsOf(e.Phrase) {
			mark(&l.verbSense, form, tableSenses[e.Code])
		}
	}
	l.ruleSense = map[*grammar.Rule]int{}
	for _, r := range g.Rules {
		if s, ok := ruleSenses[strings.TrimPrefix(r.Name, "deliveries.")]; ok && (r.Kind == grammar.Performance || r.Kind == grammar.DeedNoun) {
			l.ruleSense[r] = s
		}
	}
	for k, words := range adverbs {
		for _, w := range strings.Fields(words) {
			mark(&l.timeAdverbs, w, k+1)
		}
	}
	l.vague = newWordSet(vocab, vagueNouns)
}
