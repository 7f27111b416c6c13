package who

import (
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for; word-sets.tsv tells what
// each set of them is for.
type Lexis struct {
	Codes                                  Codes // of parties, bodies and leaders
	dated                                  words.WordSet
	Thanks                                 words.WordSet
	Calls                                  words.WordSet
	given                                  words.WordSet
	Manned                                 words.WordSet
	invites                                words.WordSet
	nationals                              words.WordSet
	Askers                                 words.WordSet
	Cabinets                               words.WordSet
	houses                                 words.WordSet
	Byline, Utterance                      words.WordSet
	sent                                   words.WordSet
	deputies                               words.WordSet
	events                                 words.WordSet
	matters                                words.WordSet
	issued                                 words.WordSet
	secrecy, wires, minuted                words.WordSet
	Delivered, MyWords, OurWords, youWords words.WordSet
	SelfVerbs                              words.WordSet
	furniture                              words.WordSet
	jointly                                words.WordSet
	strife                                 words.WordSet
	giving                                 words.WordSet
	holding                                words.WordSet
	joining                                words.WordSet
	fellows                                words.WordSet
	sided                                  words.WordSet
	signing                                words.WordSet
	lesser                                 words.WordSet
	arriving                               words.WordSet
	trips                                  words.WordSet
	others                                 words.WordSet
	invited                                words.WordSet
	missions                               words.WordSet
	addressed                              words.WordSet
	welcoming                              words.WordSet
	behalf                                 words.WordSet
}

// newLexis takes the sets of words from the tables.
func newLexis(of *words.Language) *Lexis {
	sets := of.Sets
	var l Lexis
	l.behalf = sets.Of("who.behalf")
	l.welcoming = sets.Of("who.welcoming")
	l.addressed = sets.Of("who.addressed")
	l.missions = sets.Of("who.missions")
	l.invited = sets.Of("who.invited")
	l.others = sets.Of("who.others")
	l.trips = sets.Of("who.trips")
	l.arriving = sets.Of("who.arriving")
	l.lesser = sets.Of("who.lesser")
	l.signing = sets.Of("who.signing")
	l.sided = sets.Of("who.sided")
	l.fellows = sets.Of("who.fellows")
	l.joining = sets.Of("who.joining")
	l.holding = sets.Of("who.holding")
	l.giving = sets.Of("who.giving")
	l.strife = sets.Of("who.strife")
	l.jointly = sets.Of("who.jointly")
	l.dated = sets.Of("who.dated")
	l.Calls = sets.Of("who.calls")
	l.given = sets.Of("who.given")
	l.Manned = sets.Of("who.manned")
	l.invites = sets.Of("who.invites")
	l.nationals = sets.Of("who.nationals")
	l.Askers = sets.Of("who.askers")
	l.SelfVerbs = sets.Of("who.self-verbs")
	l.Byline = sets.Of("who.byline")
	l.deputies = sets.Of("who.deputies")
	l.events = sets.Of("who.events")
	l.matters = sets.Of("who.matters")
	l.sent = sets.Of("who.sent")
	l.Utterance = sets.Of("who.utterance")
	l.issued = sets.Of("who.issued")
	l.secrecy = sets.Of("who.secrecy")
	l.wires = sets.Of("who.wires")
	l.minuted = sets.Of("who.minuted")
	l.Delivered = sets.Of("who.delivered")
	l.MyWords = sets.Of("who.my-words")
	l.OurWords = sets.Of("who.our-words")
	l.youWords = sets.Of("who.you-words")
	l.houses = sets.Of("who.houses")
	l.Cabinets = sets.Of("who.cabinets")
	l.furniture = sets.Of("who.furniture")
	l.Thanks = sets.Of("who.thanks")
	return &l
}
