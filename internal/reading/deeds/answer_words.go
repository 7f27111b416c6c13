package deeds

import "entente.example/internal/reading/hints"

// questionNames are the words for questions in the table of weights.
var questionNames = [questions]string{"kind", "act", "actor", "has", "length", "place", "block", "promise", "sense", "form", "doer", "object", "thing", "clause", "report", "time", "lead", "next", "article", "before", "main", "beside", "way", "rule", "head", "left", "right", "object-word", "share"}

// plainAnswers are the words for the answers in the table of weights.
func plainAnswers() [questions][]string {
	var out [questions][]string
	out[askKind], out[askAct] = hints.Kinds(), hints.Acts()
	out[askActor] = []string{actorIssuer: "issuer", actorSide: "side", actorOther: "other", actorWords: "words"}
	out[askHas] = []string{hasMoney: "money", hasFuture: "future", hasEarlierYear: "earlier-year", hasToday: "today", hasPast: "past", hasDate: "date", hasDuration: "duration", hasNumber: "number", hasProgramme: "programme", hasName: "name"}
	out[askLength] = []string{"3", "6", "12", "25", "more"}
	out[askPlace] = []string{placeMeeting: "meeting", placeFirst: "first", placeEarly: "early", placeLate: "late"}
	out[askBlock] = []string{blockItem: "item", blockOther: "other", blockLabel: "label", blockQuote: "quote", blockVoice: "voice"}
	out[askPromise] = []string{promiseAround: "around", promiseItself: "itself"}
	out[askSense] = []string{senseDeed: "deed", senseGiving: "giving", senseBuilding: "building", senseOrder: "order", senseImproving: "improving", senseRanking: "ranking", senseInstrument: "instrument", senseNone: "none", senseEfforts: "efforts", senseVisit: "visit", senseFinished: "finished", senseNoun: "noun", senseDecision: "decision", senseHelp: "help", senseSpeech: "speech", senseMind: "mind", senseState: "state", sensePhase: "phase", senseGoing: "going", senseEffect: "effect", senseDoing: "doing", senseUnknown: "unknown", senseSigning: "signing", senseWorking: "working"}
	out[askForm] = []string{tellsPresent: "present", tellsPast: "past", tellsParticiple: "participle", tellsPerfect: "perfect", tellsPluperfect: "pluperfect", tellsProgressive: "progressive", tellsGerund: "gerund", tellsHaving: "having", tellsNoun: "noun"}
	out[askDoer] = []string{doerParty: "party", doerPerson: "person", doerOffice: "office", doerGroup: "group", doerWe: "we", doerI: "i", doerPronoun: "pronoun", doerNamed: "named", doerPeople: "people", doerRelative: "relative", doerCoordinated: "coordinated", doerPraised: "praised", doerPlan: "plan", doerInside: "inside", doerThing: "thing", doerAgent: "agent", doerSame: "same", doerSpeaker: "speaker", doerJoint: "joint", doerOpening: "opening", doerOwner: "owner", doerOwn: "own", doerAdjective: "adjective", doerOf: "of", doerThanked: "thanked"}
	out[askObject] = []string{objectEnd: "end", objectYes: "yes", objectPreposition: "preposition", objectTo: "to", objectThat: "that", objectElse: "else"}
	out[askShare] = []string{"0", "5", "10", "20", "30", "40", "50", "60"}
	out[askThing] = []string{thingPlan: "plan", thingInstrument: "instrument", thingPeople: "people", thingEfforts: "efforts", thingTalks: "talks", thingAbstract: "abstract", thingName: "name"}
	out[askClause] = []string{clauseThat: "that", clauseRelative: "relative", clauseSubordinate: "subordinate", clauseSupposed: "supposed", clauseHangs: "hangs", clausePassive: "passive"}
	out[askReport] = []string{reportItself: "itself", reportPredicate: "predicate", reportConvene: "convene", reportMeeting: "meeting", reportLacks: "lacks", reportStated: "stated"}
	out[askTime] = []string{timeLately: "lately", timeNow: "now", timeBefore: "before", timeTogether: "together", timeAlso: "also"}
	out[askLead] = []string{leadOpening: "opening", leadFor: "for", leadIncluding: "including", leadBy: "by", leadIn: "in", leadOther: "other", leadComma: "comma", leadAnd: "and", leadElse: "else"}
	out[askNext] = []string{nextEnd: "end", nextVerb: "verb", nextTo: "to", nextOf: "of", nextPreposition: "preposition", nextRelative: "relative", nextBreak: "break", nextElse: "else"}
	out[askArticle] = []string{articleThe: "the", articleA: "a", articleOwner: "owner", articleNone: "none"}
	out[askBefore] = []string{beforeStart: "start", beforePreposition: "preposition", beforeVerb: "verb", beforeAnd: "and", beforeComma: "comma", beforeElse: "else"}
	out[askMain] = out[askForm]
	out[askWay] = []string{wayAct: "act", wayTask: "task", wayLight: "light"}
	out[askRule] = []string{"yes"}
	out[askBeside] = []string{besideVerbIn: "verb-in", besideNounIn: "noun-in", besideVerbAround: "verb-around", besideNounAround: "noun-around"}
	return out
}
