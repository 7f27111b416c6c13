package deeds

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
	senseSigning
	senseWorking
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

// How a verb does what it tells of, by the table of ways.
const (
	wayAct = iota
	wayTask
	wayLight
)
