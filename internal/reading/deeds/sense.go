package deeds

// ruleSenses say what the verbs and nouns of the rules of performance tell of.
var ruleSenses = map[string]int{"deed": senseDeed, "giving": senseGiving, "building": senseBuilding, "order": senseOrder, "improving": senseImproving,
	"ranking": senseRanking, "instrument": senseInstrument, "none": senseNone, "own-efforts": senseEfforts, "visit-noun": senseVisit,
	"finished-noun": senseFinished, "deed-noun": senseNoun, "decision-noun": senseDecision, "help-noun": senseHelp, "work-noun": senseEfforts}

// tableSenses are the codes of the table of verb senses; of signing and working they tell more than the rules.
var tableSenses = map[string]int{"speech": senseSpeech, "mind": senseMind, "state": senseState, "phase": sensePhase, "going": senseGoing, "effect": senseEffect,
	"signing": senseSigning, "working": senseWorking}

// adverbs of time, by what they say.
var adverbs = [...]string{timeLately: "already recently just lately", timeNow: "now currently today still presently", timeBefore: "ago previously earlier yesterday formerly",
	timeTogether: "together jointly", timeAlso: "also"}
