package reading

import (
	"strings"

	"entente.example/internal/lexicon"
)

// fillSets takes the sets of words that the stages ask for, from the tables and from here.
func (l *lexis) fillSets(set *lexicon.Set) {
	vocab := set.Vocabulary()
	l.travel, l.encounter, l.onJourney = newTravel(vocab), newEncounter(vocab), newOnJourney(vocab)
	l.dated = newWordSet(vocab, "date dated published released issued posted publication release")
	l.pacts, l.mutual = newPacts(vocab), newMutual(vocab)
	l.going = newWordSet(vocab, "continue continues remain remains")
	l.calls = newWordSet(vocab, "call calls called calling")
	l.leading = newWordSet(vocab, "led leads lead leading headed heads head heading chaired chairs chair represented represents represent")
	l.textual = newWordSet(vocab, "text transcript")
	l.handing = newWordSet(vocab, "part particular following follows message letter telegram statement remarks points terms words")
	l.declaring = newWordSet(vocab, "commit announce pledge vow promise declare")
	l.crew = newWordSet(vocab, "teams team staff staffs delegations delegation advisers advisors aides entourage entourages")
	l.given = newWordSet(vocab, "given delivered made issued released")
	l.manned = newWordSet(vocab, "led headed chaired co-chaired represented included includes comprised comprises consisted composed")
	l.present = newWordSet(vocab, "participated attended joined joining participating attending participants attendees attendance present")
	l.hosts = newWordSet(vocab, "it he she that there what who here")
	l.contracted = newWordSet(vocab, "i'll we'll they'll i've we've they've")
	l.listed = newWordSet(vocab, "commitments pledges investments deliverables contributions outcomes")
	l.talks = newWordSet(vocab, "talks discussions consultations exchanges deliberations conversations meetings")
	l.rounds = newWordSet(vocab, "round session meeting edition cycle iteration")
	l.ordinals = newWordSet(vocab, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth inaugural annual biennial biannual quarterly")
	l.gathers = newWordSet(vocab, "gather gathered meet met convene convened assemble assembled")
	l.assemblies = newWordSet(vocab, "talks discussions discussion consultations exchange exchanges deliberations conversations conversation meetings meeting group force committee commission council dialogue partnership alliance session forum conference summit call visit statement communique communiqué declaration board panel platform mechanism agenda encounter engagement community troika quartet contact")
	l.ownLabels = newWordSet(vocab, "pm fm dpm hm potus vpotus")
	l.askers = newWordSet(vocab, "q j question questions moderator journalist journalists reporter interviewer host presenter compere media correspondent unidentified press operator")
	l.wishing = newWordSet(vocab, "want wants wanted wish wishes wished like love continue continues continued begin start conclude finish close need needs")
	l.taking = newWordSet(vocab, "take takes took taken taking use uses used using seize seizes seized seizing avail availed having")
	l.occasions = newWordSet(vocab, "opportunity occasion chance moment minute time")
	l.selfVerbs = newWordSet(vocab, "i'm we're i've we've i'd we'd")
	l.meWords, l.leave = newWordSet(vocab, "me us"), newWordSet(vocab, "let allow permit enable")
	l.byline = newWordSet(vocab, "by from of")
	l.deputies = newWordSet(vocab, "representatives designees deputies delegates alternates nominees envoys")
	l.events = newWordSet(vocab, "visit visits arrival departure death passing loss assassination resignation election inauguration birthday independence recognition invasion anniversary")
	l.matters = newWordSet(vocab, "on regarding concerning about welcoming condemning supporting announcing")
	l.utterance = newWordSet(vocab, "statement speech address remarks message letter telegram cable toast broadcast telecast interview release announcement comments transcript response reply lecture communique communiqué eulogy tribute words greetings")
	l.issued = newWordSet(vocab, "release announcement interview broadcast telecast words")
	l.sense = newSense(vocab)
	l.pastModals = newWordSet(vocab, "could might should")
	l.delivered = newWordSet(vocab, "delivered made given issued presented read")
	l.myWords, l.ourWords = newWordSet(vocab, "my me myself"), newWordSet(vocab, "our ours ourselves")
	l.youWords = newWordSet(vocab, "you your yours yourselves")
	l.stageAt = newWordSet(vocab, "at during before to")
	l.stages = newWordSet(vocab, "ceremony briefing dinner banquet luncheon lunch breakfast reception session debate council congress commemoration celebration plenary segment")
	l.houses = newWordSet(vocab, "ministry ministries department departments agency agencies office offices authority authorities bureau council centre center commission committee institute institution university bank corporation service services secretariat board administration embassy fund foundation directorate police command chamber federation association company parliament senate inspectorate registry court staff")
	l.cabinets = newWordSet(vocab, "government cabinet administration department ministry")
	l.imprints = newWordSet(vocab, "issued done signed published released updated dated given posted delivered adopted")
	l.furniture = newWordSet(vocab, "contact contacts enquiry enquiries inquiry inquiries query queries release releases office advisory advisories note notes liaison relations adviser advisers advisor kit centre center unit team accreditation")
	l.abstract = newWordSet(vocab, abstractNouns)
	l.people, l.institution, l.organ = coded(set, "actor-nouns", "people"), coded(set, "actor-nouns", "institution", "organ"), coded(set, "actor-nouns", "organ")
	l.plan = coded(set, "actor-nouns", "plan")
	l.stage, l.serve, l.effect = coded(set, "event-verbs", "stage"), coded(set, "event-verbs", "serve"), coded(set, "event-verbs", "effect")
	l.comment = newWordSet(vocab, "bringing insisting noting stressing underscoring marking reflecting recognizing recognising demonstrating highlighting working building following underlining emphasizing emphasising reaffirming signaling signalling making raising adding totaling totalling according delivering cementing")
	l.outcome = coded(set, "event-verbs", "outcome")
	l.undone = coded(set, "event-verbs", "undone")
	l.parts = newWordSet(vocab, "guest guests host hosts co-host co-hosts speaker speakers chair co-chair panellist panelist observer")
	l.degree = newWordSet(vocab, "very so quite rather most more much far long well too thus indeed often never yet even only perhaps")
	l.making = newWordSet(vocab, "made making taken taking done doing pursued pursuing undertaken undertaking provided providing")
	l.efforts = newWordSet(vocab, "effort efforts step steps work measure measures action actions initiative initiatives contribution contributions investment investments")
	l.signing = newWordSet(vocab, "signing signature launch launching exchange conclusion adoption inauguration ratification unveiling")
	l.serving = newWordSet(vocab, "agencies officials secretaries delegation departments ministries experts personnel troops forces diplomats soldiers sailors")
	l.urging = newWordSet(vocab, "encourage urge press call ask invite")
	l.founding = newWordSet(vocab, "establishment creation opening resumption formation expansion deployment")
	l.armed = newWordSet(vocab, "troops personnel forces soldiers sailors")
	l.ownWords = newWordSet(vocab, "administration federal government interagency our these this the cabinet")
	l.collective = newWordSet(vocab, "initiative coalition alliance network panel assembly taskforce league cell club caucus congress conference agency authority")
	l.comprises = newWordSet(vocab, "comprising comprised comprises comprise consisting consists composed including namely uniting grouping")
	l.guests = newWordSet(vocab, "leaders representatives members advocates executives participants organizations organisations groups guests attendees ceos staff nonprofits non-profits charities associations")
	l.hours = newWordSet(vocab, "morning afternoon evening night lunchtime later then afterwards thereafter")
	l.dayPart = newWordSet(vocab, "morning afternoon evening night eve week weekend end beginning start middle course summer autumn spring winter half quarter")
	l.detail = newWordSet(vocab, "include includes involve involves mean means entail entails")
	l.listing = newWordSet(vocab, "including include includes following follows below namely")
	l.earlier = newWordSet(vocab, "previous previously already accomplishments achievements successes results accomplished achieved completed milestones")
	l.fresh = newWordSet(vocab, "a an new additional further fresh more several two three four five six")
	l.helping = newWordSet(vocab, "supported assisted helped funded financed sponsored backed raised pledged offered directed")
	l.others = newWordSet(vocab, "partners supporters friends allies donors neighbours neighbors contributors backers creditors companies firms businesses banks investors communities foundations funds organizations organisations manufacturers airlines")
	l.telling = newWordSet(vocab, "report share present provide introduce outline update call extend offer send celebrate commemorate")
	l.acts = newWordSet(vocab, "work help continue cooperate engage partner stand sign act invest lead")
	l.beside = newWordSet(vocab, "along together alongside jointly acting such with which")
	l.thanks = newWordSet(vocab, "thank thanks thanked thanking gratitude appreciation commended commend praised congratulated grateful")
	l.instrument = newWordSet(vocab, "agreement deal treaty declaration memorandum mou pact arrangement accord framework partnership compact protocol")
	l.ensuring = newWordSet(vocab, "ensure ensures ensuring ensured so hope hopes hoped guarantee")
	l.supposing = newWordSet(vocab, "how if whether unless until as why since when")
	l.binding = newWordSet(vocab, "commits commit obliges oblige obligates obligate binds bind")
	l.chances = newWordSet(vocab, "opportunity opportunities chance chances basis foundation foundations boost impetus momentum certainty clarity benefit benefits relief incentive incentives stimulus springboard pathway pathways evidence confidence")
	l.resolves = newWordSet(vocab, "commitment commitments determination resolve dedication")
	l.doing, l.quantities = newWordSet(vocab, doingNouns), newWordSet(vocab, quantityNouns)
}

// doingNouns are acts worded as nouns: a commitment to one is a commitment to act.
const doingNouns = "sharing coordination collaboration consultation consultations engagement implementation reinforcement expansion continuation completion development strengthening exchange exchanges settlement adoption ratification conclusion"

const quantityNouns = "number some most many several majority group few all both each one"

const abstractNouns = "areas fields pillars nations sides regions ways points peoples democracies occasions times aspects priorities principles"

// wordSet holds words by their number.
type wordSet []bool

func (s wordSet) has(w lexicon.WordID) bool { return int(w) < len(s) && s[w] }

// coded are the words of a table that have one of the codes.
func coded(set *lexicon.Set, table string, codes ...string) wordSet {
	var words []string
	for _, e := range set.List(table) {
		if contains(codes, e.Code) {
			words = append(words, e.Phrase)
		}
	}
	return newWordSet(set.Vocabulary(), strings.Join(words, " "))
}

func newWordSet(vocab *lexicon.Vocabulary, words string) wordSet {
	var set wordSet
	for _, w := range strings.Fields(words) {
		id := vocab.Intern(w)
		for int(id) >= len(set) {
			set = append(set, false)
		}
		set[id] = true
	}
	return set
}
