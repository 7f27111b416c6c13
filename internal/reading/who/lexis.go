package who

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for.
type Lexis struct {
	Codes                                  Codes         // of parties, bodies and leaders
	dated                                  words.WordSet // label the date of a text
	Thanks                                 words.WordSet // tell that others are thanked or praised
	Calls                                  words.WordSet // "called on the President"
	given                                  words.WordSet // what is done to an address: "given by"
	Manned                                 words.WordSet // "the Norwegian side was led by", "the delegation included"
	Askers                                 words.WordSet // labels of those who ask in a transcript
	Cabinets                               words.WordSet // "The Government", without a name
	houses                                 words.WordSet // "Ministry", "Office": where officials are from
	Byline, Utterance                      words.WordSet // "Statement by"
	sent                                   words.WordSet // what goes to somebody: "Congratulations to"
	deputies                               words.WordSet // those who stand in for others: "their representatives"
	events                                 words.WordSet // in a title, what somebody else does or suffers: "Visit of"
	matters                                words.WordSet // in a title, come before what is spoken of: "on", "regarding"
	issued                                 words.WordSet // of these, what may be of what it tells: "Release of"
	secrecy, wires, minuted                words.WordSet // how secret a message is, what it is called, and what is no message
	Delivered, MyWords, OurWords, youWords words.WordSet // "Statement delivered"; words of the one who speaks, and of those spoken to
	SelfVerbs                              words.WordSet // verbs with their subject in them: "I'm"
	furniture                              words.WordSet // after such a label's word, no label: "Media contacts:"
}

// newLexis takes the sets of words from the tables and from here.
func newLexis(set *lexicon.Set) *Lexis {
	vocab := set.Vocabulary()
	var l Lexis
	l.dated = words.NewWordSet(vocab, "date dated published released issued posted publication release")
	l.Calls = words.NewWordSet(vocab, "call calls called calling")
	l.given = words.NewWordSet(vocab, "given delivered made issued released")
	l.Manned = words.NewWordSet(vocab, "led headed chaired co-chaired represented included includes comprised comprises consisted composed made")
	l.Askers = words.NewWordSet(vocab, "q j question questions moderator journalist journalists reporter interviewer host presenter compere media correspondent unidentified press operator")
	l.SelfVerbs = words.NewWordSet(vocab, "i'm we're i've we've i'd we'd")
	l.Byline = words.NewWordSet(vocab, "by from of")
	l.deputies = words.NewWordSet(vocab, "representatives designees deputies delegates alternates nominees envoys")
	l.events = words.NewWordSet(vocab, "visit visits arrival departure death passing loss assassination resignation election inauguration birthday independence recognition invasion anniversary")
	l.matters = words.NewWordSet(vocab, "on regarding concerning about welcoming condemning supporting announcing")
	l.sent = words.NewWordSet(vocab, "congratulations condolences greetings message messages letter letters telegram cable wishes sympathy tribute toast invitation note")
	l.Utterance = words.NewWordSet(vocab, "statement speech address remarks message letter telegram cable toast broadcast telecast interview release announcement comments transcript response reply lecture communique communiqué eulogy tribute words greetings intervention cablegram memorandum note despatch dispatch")
	l.issued = words.NewWordSet(vocab, "release announcement interview broadcast telecast words")
	l.secrecy = words.NewWordSet(vocab, "top secret confidential restricted unclassified immediate priority urgent personal guard austeo")
	l.wires = words.NewWordSet(vocab, "cablegram cable telegram telex message radio letter note despatch dispatch")
	l.minuted = words.NewWordSet(vocab, "record minute minutes notes summary submission report")
	l.Delivered = words.NewWordSet(vocab, "delivered made given issued presented read")
	l.MyWords, l.OurWords = words.NewWordSet(vocab, "my me myself"), words.NewWordSet(vocab, "our ours ourselves")
	l.youWords = words.NewWordSet(vocab, "you your yours yourselves")
	l.houses = words.NewWordSet(vocab, "ministry ministries department departments agency agencies office offices authority authorities bureau council centre center commission committee institute institution university bank corporation service services secretariat board administration embassy fund foundation directorate police command chamber federation association company parliament senate inspectorate registry court staff")
	l.Cabinets = words.NewWordSet(vocab, "government cabinet administration department ministry")
	l.furniture = words.NewWordSet(vocab, "contact contacts enquiry enquiries inquiry inquiries query queries release releases office advisory advisories note notes liaison relations adviser advisers advisor kit centre center unit team accreditation")
	l.Thanks = words.NewWordSet(vocab, "thank thanks thanked thanking gratitude appreciation commended commend praised congratulated grateful")
	return &l
}
