package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/lexicon"
)

// wordClass is what a word can be in a sentence; a word may be several things.
type wordClass uint32

const (
	isBase wordClass = 1 << iota // verb forms
	isThird
	isPast
	isParticiple
	isGerund
	isModal
	isHave
	isBe
	isDo
	isNot
	isAdverb
	isAnd // and, or, but, as well as
	isTo
	isThat
	isRelative // which, who, whose, where, that
	isSubordinator
	isDeterminer
	isPossessive
	isPreposition
	isPronoun // subject pronouns
	isComma
	isSemicolon
	isQuote
	isOpen
	isClose
	isDash
	isColon
	isWeak      // a reporting verb that as often just does: address, support
	isAdjective // a verb form that is as often an adjective: open, shared
	isNounish   // a verb form that is as often a noun: support, plan, request
)

const (
	anyVerb = isBase | isThird | isPast | isParticiple | isGerund
	isBreak = isComma | isSemicolon | isDash | isColon
)

// lexis gives the class of each word of the vocabulary; unknown words are classed by their ending.
type lexis struct {
	classes   []wordClass
	by        by
	travel    travel
	encounter encounter
	onJourney onJourney
	pacts     pacts
	mutual    mutual
	dated     wordSet // label the date of a text
	people    wordSet // nouns for people who act
	// institution nouns end the names of bodies, organ nouns those of a state's own: "Bank", "Ministry".
	institution, organ wordSet
	beside             wordSet // open what stands beside a subject: "along with"
	thanks             wordSet // tell that others are thanked or praised
	instrument         wordSet // nouns for what binds its parties: "agreement"
	ensuring           wordSet // with "that": what is to come
	supposing          wordSet // open clauses that tell of no deed: "how", "if"
	listing            wordSet // end a lead-in that goes into detail
	detail             wordSet // lead into the acts of a promise: "This includes sharing"
	fresh              wordSet // begin what is new: "an additional"
	helping            wordSet // participles of help, which tell how and not what: "supported by"
	earlier            wordSet // say that a list tells what was done
	degree             wordSet // between "has" and its participle: "very kindly given", "long been"
	making, efforts    wordSet // "taken", "made" of "steps", "a contribution"
	signing            wordSet // nouns for making an instrument: "launch of"
	urging             wordSet // verbs of asking that are acts where they are to come: "will encourage firms to"
	founding           wordSet // nouns for what is to come when announced: "the establishment of"
	armed              wordSet // those of them who bear arms, whose state needs no word
	serving, ownWords  wordSet // those who serve a state, and words that say that it is the text's own
	collective         wordSet // end the names of groups that act as one: "Initiative", "Coalition"
	comprises          wordSet // lead in the members of a body
	guests             wordSet // those who come for an organisation: "leaders from", "groups including"
	parts, hours       wordSet // "guest", "speaker"; "afternoon", "later"
	undone             wordSet // participles that nobody promises: "will be needed"
	dayPart            wordSet // "on the morning of 18 May"
	outcome            wordSet // verbs of what follows by itself, whoever is their subject
	comment            wordSet // participles that comment on a clause: "bringing the total to"
	acts               wordSet // verbs, though they look like nouns: "work with"
	others             wordSet // groups beside the party that they are of: "partners of Chile"
	telling            wordSet // verbs of speech that are acts where they are promised: "report on progress"
	binding            wordSet // verbs by which an instrument binds its parties
	chances            wordSet // what an effect gives: "opportunities", "a boost"
	resolves           wordSet // nouns of intent that words may part from their act: "commitment, as told, to join"
	plan               wordSet // undertakings that stand for those whose they are: "assistance"
	stage, serve       wordSet // see the table event-verbs
	effect             wordSet
	doing              wordSet // nouns of doing
	// quantities may stand with "of" before a subject: "a number of Member States".
	quantities wordSet
	going      wordSet // "we continue to promote": present doing
	contracted wordSet // "I'll": subject and modal in one
	calls      wordSet // "called on the President"
	present    wordSet // "who participated:", above a list of those who did
	leading    wordSet // "led by", "heads" a side
	given      wordSet // what is done to an address: "given by"
	manned     wordSet // "the Norwegian side was led by", "the delegation included"
	hosts      wordSet // words after which "'s" is a verb: "it's"
	listed     wordSet // nouns by which a lead-in announces promises
	textual    wordSet // name a text itself: "End text"
	declaring  wordSet // bind by being said: "will announce"
	crew       wordSet // whom people bring along: "the leaders and their teams"
	handing    wordSet // hand over to what stands below: "the following:"
	assemblies wordSet // nouns for those who met: "the Task Force"
	gathers    wordSet // verbs of those who meet: "we gather in"
	rounds     wordSet // nouns for one of a row of meetings: "round"
	ordinals   wordSet // number meetings of a row: "second", "inaugural"
	talks      wordSet // of these, plurals that need no article
	ownLabels  wordSet // short labels of the issuer's own head: "PM"
	askers     wordSet // labels of those who ask in a transcript
	// wishing verbs lead to what is said: "want to thank"; taking and occasions are
	// the parts of "take the opportunity to thank"; leave and meWords of "let me thank".
	wishing, taking, occasions, leave, meWords wordSet
	cabinets                                   wordSet // "The Government", without a name
	stageAt, stages                            wordSet // "at", and the events at which speeches are given
	houses                                     wordSet // "Ministry", "Office": where officials are from
	imprints                                   wordSet // "Issued in Suva"
	byline, utterance                          wordSet // "Statement by"
	deputies                                   wordSet // those who stand in for others: "their representatives"
	events                                     wordSet // in a title, what somebody else does or suffers: "Visit of"
	matters                                    wordSet // in a title, come before what is spoken of: "on", "regarding"
	issued                                     wordSet // of these, what may be of what it tells: "Release of"
	pastModals                                 wordSet // beside "would", the modals of reported speech
	delivered, myWords, ourWords, youWords     wordSet // "Statement delivered"; words of the one who speaks, and of those spoken to
	selfVerbs                                  wordSet // verbs with their subject in them: "I'm"
	furniture                                  wordSet // after such a label's word, no label: "Media contacts:"
	sense                                      sense
	verbSense                                  []uint8               // what a verb that no rule has tells of, by word; 0 for none
	ruleSense                                  map[*grammar.Rule]int // what the verbs or nouns of a rule tell of
	timeAdverbs                                []uint8               // 1 + what an adverb says of the time
	vague                                      wordSet               // nouns for what nobody can point at: "relations"
	// abstract units count nothing that could be checked: "in four areas".
	abstract wordSet
}

// by holds the few words that the stages ask for by name.
type by struct {
	would, will, shall, should, could, like, it, they, he, she, we, i, cond, to, not, that, by, of, and, on, said lexicon.WordID
}

var closedClasses = []struct {
	class wordClass
	words string
}{
	{isModal, "i'll we'll they'll will shall would can could may might should must 'll"},
	{isHave, "has have had having i've we've they've"},
	{isBe, "is are was were be been being am"},
	{isDo, "do does did"},
	{isBe, "i'm we're they're you're he's she's"},
	{isHave, "i've we've they've you've"},
	{isModal | isNot, "won't can't cannot couldn't wouldn't shouldn't"},
	{isDo | isNot, "don't doesn't didn't"},
	{isBe | isNot, "isn't aren't wasn't weren't"},
	{isHave | isNot, "haven't hasn't hadn't"},
	{isNot, "not never"},
	{isAdverb, "also duly further furthermore additionally moreover jointly strongly again finally particularly once today yesterday especially still already now then together specifically in-turn recently therefore both firmly warmly clearly always ever just once each all soon shortly thus hereby later next now"},
	{isAnd, "and or but & nor while whereas plus"},
	{isTo, "to"},
	{isThat, "that"},
	{isRelative, "which who whom whose where that what"},
	{isSubordinator, "because although though as if when after before since until unless whether so once how why"},
	{isDeterminer, "the a an this that these those any some all each every no both several many most such another other more its"},
	{isPossessive, "his her their its our my your 's ’s ' ’"},
	{isPreposition, "of in on at by for with from to into through under over between among against toward towards about within without during across via per including regarding concerning upon amid amidst following based as including ranging according notwithstanding pending"},
	{isPronoun, "he she they we i it you"},
	{isComma, ","},
	{isSemicolon, ";"},
	{isQuote, "\" “ ” « »"},
	{isOpen, "( ["},
	{isClose, ") ]"},
	{isDash, "– — - --"},
	{isColon, ":"},
	{isNounish, "support plan plans request requests note notes welcome hope hopes concern concerns address addresses review reviews question questions stress call calls demand demands focus share shares work works thank thanks regret regrets praise protest protests update updates report reports brief table commend press pledge pledges promise promises aid help trade train fund funds finance launch launches release releases increase increases use contact program project projects name names test tests host control controls research study studies supply supplies need needs benefit benefits process progress partner partners exchange exchanges advance advances change changes link links export exports import imports contract contracts market people counter joint force forces structure reform reforms transport visit visits experience act acts lead set present record target targets travel value measure measures limit limits cover interest interests respect result results view views transfer transfers challenge challenges combat back sanction sanctions water house face light state states document contact base center centre highlight highlights mark respect effect position condition function access influence impact produce transition broadcast conduct permit document refuse track field match order place practice process purchase range rise risk role rule schedule scale score seat sense series service share sign site source stage stand step stock store strike style surge task team term time title top tour trace transform trend trust turn type value vote wage walk wish wave watch wonder word worry yield dialogue engage outreach post posts pair ship ships shelter survey surveys tap ramp roll rolls relay broker license tour steer slash pilot finish patrol patrols quarantine rotate loan loans award awards"},
	{isNounish, "talk talks rule rules flag flags fear fears forecast forecasts query queries compliment compliments doubt doubts hint hints lobby petition dream dreams herald initial rebuke initials sound bid bids rally count counts center associate associates claim claims values champion champions caution cautions deliberate found"},
	{isNounish | isAdjective, "shared renewed increased expanded continued united advanced related close open complete direct clear secure lower free clean correct separate present"},
}

func newLexis(set *lexicon.Set, verbs verbTable, g *grammar.Grammar) lexis {
	var l lexis
	vocab := set.Vocabulary()
	add := func(word string, c wordClass) {
		id := vocab.Intern(word)
		for int(id) >= len(l.classes) {
			l.classes = append(l.classes, 0)
		}
		l.classes[id] |= c
	}
	for _, lemma := range strings.Fields(weakVerbs) {
		for _, form := range verbs.formsOf(lemma) {
			add(form, isWeak)
		}
	}
	for _, v := range verbs {
		add(v.base, isBase)
		add(v.third, isThird)
		add(v.past, isPast)
		add(v.participle, isParticiple)
		add(v.gerund, isGerund)
	}
	for _, c := range closedClasses {
		for _, w := range strings.Fields(c.words) {
			add(w, c.class)
		}
	}
	l.fillSets(set)
	l.fillSenses(set, verbs, g)
	for id := len(l.classes); id <= vocab.Len(); id++ {
		l.classes = append(l.classes, 0)
	}
	for id := range l.classes {
		if l.classes[id] == 0 && id > 0 {
			l.classes[id] = byEnding(vocab.Word(lexicon.WordID(id)))
		}
	}
	l.by = by{
		would: vocab.Intern("would"), will: vocab.Intern("will"), shall: vocab.Intern("shall"), should: vocab.Intern("should"), could: vocab.Intern("could"), like: vocab.Intern("like"),
		it: vocab.Intern("it"), they: vocab.Intern("they"), he: vocab.Intern("he"), she: vocab.Intern("she"),
		we: vocab.Intern("we"), i: vocab.Intern("i"), cond: vocab.Intern("if"), to: vocab.Intern("to"), not: vocab.Intern("not"),
		that: vocab.Intern("that"), by: vocab.Intern("by"), of: vocab.Intern("of"), and: vocab.Intern("and"), on: vocab.Intern("on"), said: vocab.Intern("said"),
	}
	return l
}

// weakVerbs report only where they lead their clause: in a list of acts they are acts.
const weakVerbs = "address support consult explore consider review examine respond present share cover raise focus coordinate back introduce engage report detail challenge press expect describe"

// notAdverbs end in -ly and are nouns.
const notAdverbs = " family rally assembly anomaly monopoly italy july subfamily early "

// byEnding guesses the class of a word that no list has.
func byEnding(w string) wordClass {
	switch {
	case len(w) < 5:
		return 0
	case strings.HasSuffix(w, "ly") && !strings.Contains(notAdverbs, " "+w+" "):
		return isAdverb
	case strings.HasSuffix(w, "ed"):
		return isPast | isParticiple
	case strings.HasSuffix(w, "ing"):
		return isGerund
	}
	return 0
}
