package reading

// questionNames are the words for questions in the table of weights.
var questionNames = [questions]string{"kind", "act", "actor", "has", "length", "place", "block", "promise", "sense", "form", "doer", "object", "thing", "clause", "report", "time", "lead", "next", "article", "before", "main", "beside", "rule"}

// The answers to the questions, in the order of plainAnswers.
const (
	actorIssuer = iota
	actorSide
	actorOther
	actorWords
)

const (
	hasMoney = iota
	hasFuture
	hasEarlierYear
	hasToday
	hasPast
	hasDate
	hasDuration
	hasNumber
	hasProgramme
	hasName
)

const (
	placeMeeting = iota
	placeFirst
	placeEarly
	placeLate
)

const (
	blockItem = iota
	blockOther
	blockLabel
	blockQuote
	blockVoice
)

const (
	promiseAround = iota
	promiseItself
)

// What a verb or noun tells of: the rules of performance, then the table of senses.
const (
	senseDeed = iota
	senseGiving
	senseBuilding
	senseOrder
	senseImproving
	senseRanking
	senseInstrument
	senseNone
	senseEfforts
	senseVisit
	senseFinished
	senseNoun
	senseDecision
	senseHelp
	senseSpeech
	senseMind
	senseState
	sensePhase
	senseGoing
	senseEffect
	senseDoing
	senseUnknown
)

const (
	tellsPresent = iota
	tellsPast
	tellsParticiple
	tellsPerfect
	tellsPluperfect
	tellsProgressive
	tellsGerund
	tellsHaving
	tellsNoun
)

const (
	doerParty = iota
	doerPerson
	doerOffice
	doerGroup
	doerWe
	doerI
	doerPronoun
	doerNamed
	doerPeople
	doerRelative
	doerCoordinated
	doerPraised
	doerPlan
	doerInside
	doerThing
	doerAgent
	doerSame
	doerSpeaker
	doerJoint
	doerOpening
	doerOwner
	doerOwn
	doerAdjective
	doerOf
	doerThanked
)

const (
	objectEnd = iota
	objectYes
	objectPreposition
	objectTo
	objectThat
	objectElse
)

const (
	clauseThat = iota
	clauseRelative
	clauseSubordinate
	clauseSupposed
	clauseHangs
	clausePassive
)

const (
	reportItself = iota
	reportPredicate
	reportConvene
	reportMeeting
	reportLacks
	reportStated
)

const (
	timeLately = iota
	timeNow
	timeBefore
	timeTogether
	timeAlso
)

const (
	leadOpening = iota
	leadFor
	leadIncluding
	leadBy
	leadIn
	leadOther
	leadComma
	leadAnd
	leadElse
)

const (
	nextEnd = iota
	nextVerb
	nextTo
	nextOf
	nextPreposition
	nextRelative
	nextBreak
	nextElse
)

const (
	articleThe = iota
	articleA
	articleOwner
	articleNone
)

const (
	beforeStart = iota
	beforePreposition
	beforeVerb
	beforeAnd
	beforeComma
	beforeElse
)

const (
	besideVerbIn = iota
	besideNounIn
	besideVerbAround
	besideNounAround
)

const (
	thingPlan = iota
	thingInstrument
	thingPeople
	thingEfforts
	thingTalks
	thingAbstract
	thingName
)

// plainAnswers are the words for the answers in the table of weights.
func plainAnswers() [questions][]string {
	var out [questions][]string
	out[askActor] = []string{"issuer", "side", "other", "words"}
	out[askHas] = []string{"money", "future", "earlier-year", "today", "past", "date", "duration", "number", "programme", "name"}
	out[askLength] = []string{"3", "6", "12", "25", "more"}
	out[askPlace] = []string{"meeting", "first", "early", "late"}
	out[askBlock] = []string{"item", "other", "label", "quote", "voice"}
	out[askPromise] = []string{"around", "itself"}
	out[askSense] = []string{"deed", "giving", "building", "order", "improving", "ranking", "instrument", "none", "efforts", "visit", "finished", "noun", "decision", "help", "speech", "mind", "state", "phase", "going", "effect", "doing", "unknown"}
	out[askForm] = []string{"present", "past", "participle", "perfect", "pluperfect", "progressive", "gerund", "having", "noun"}
	out[askDoer] = []string{"party", "person", "office", "group", "we", "i", "pronoun", "named", "people", "relative", "coordinated", "praised", "plan", "inside", "thing", "agent", "same", "speaker", "joint", "opening", "owner", "own", "adjective", "of", "thanked"}
	out[askObject] = []string{"end", "yes", "preposition", "to", "that", "else"}
	out[askThing] = []string{"plan", "instrument", "people", "efforts", "talks", "abstract", "name"}
	out[askClause] = []string{"that", "relative", "subordinate", "supposed", "hangs", "passive"}
	out[askReport] = []string{"itself", "predicate", "convene", "meeting", "lacks", "stated"}
	out[askTime] = []string{"lately", "now", "before", "together", "also"}
	out[askLead] = []string{"opening", "for", "including", "by", "in", "other", "comma", "and", "else"}
	out[askNext] = []string{"end", "verb", "to", "of", "preposition", "relative", "break", "else"}
	out[askArticle] = []string{"the", "a", "owner", "none"}
	out[askBefore] = []string{"start", "preposition", "verb", "and", "comma", "else"}
	out[askMain] = out[askForm]
	out[askRule] = []string{"yes"}
	out[askBeside] = []string{"verb-in", "noun-in", "verb-around", "noun-around"}
	return out
}
