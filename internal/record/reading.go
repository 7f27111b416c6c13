// Package record holds the nouns of Entente as plain types: documents,
// readings, the facts in them with their evidence, and the filters by which
// they are listed.
//
// In: nothing. Out: types that every other room shares, each with its JSON
// shape. It knows no SQL, HTTP or templates.
package record

// DocumentID names a document: the SHA-256 of its original bytes, in lower-case hex.
type DocumentID string

// FactID names a fact for permalinks: a letter for its kind and twelve hex digits
// derived from document, kind, span and ordinal; the same after every re-reading that finds the same words.
type FactID string

// PartyCode is an ISO 3166-1 alpha-2 code for a state, the usual acronym for a
// body (ASEAN, EU), or the name as the text has it where neither exists.
type PartyCode string

// RuleName names the rule that found a fact, "file.rule".
type RuleName string

// Date is an ISO 8601 calendar date YYYY-MM-DD; empty where unknown.
type Date string

// Kind is the kind of an official text.
type Kind string

// The kinds of document.
const (
	Readout         Kind = "readout"
	JointStatement  Kind = "joint-statement"
	PressConference Kind = "press-conference"
	FactSheet       Kind = "fact-sheet"
	Speech          Kind = "speech"
	StatementText   Kind = "statement"
	Other           Kind = "other"
)

// Act is what a reported communicative act does.
type Act string

// The acts, from the gentlest reporting to the sharpest.
const (
	Inform    Act = "inform"
	Emphasise Act = "emphasise"
	Welcome   Act = "welcome"
	Support   Act = "support"
	Reaffirm  Act = "reaffirm"
	Commit    Act = "commit"
	Request   Act = "request"
	Propose   Act = "propose"
	Concern   Act = "concern"
	Condemn   Act = "condemn"
	Oppose    Act = "oppose"
	Agree     Act = "agree"
	Discuss   Act = "discuss"
	Hope      Act = "hope"
	Condole   Act = "condole"
)

// Acts lists every act once, in the order of the guidelines.
func Acts() []Act {
	return []Act{Inform, Emphasise, Welcome, Support, Reaffirm, Commit, Request, Propose, Concern, Condemn, Oppose, Agree, Discuss, Hope, Condole}
}

// Asks says whether an act asks the other side for something: a hope voiced to it does.
func (a Act) Asks() bool { return a == Request || a == Propose || a == Hope }

// Strength is how binding a commitment is as worded.
type Strength string

// The strengths of a commitment.
const (
	Firm     Strength = "firm"
	Intended Strength = "intended"
)

// Confidence is a fixed class per rule, calibrated on gold readings.
type Confidence string

// The confidence classes.
const (
	High   Confidence = "high"
	Medium Confidence = "medium"
	Low    Confidence = "low"
)

// Evidence ties a value to its words (W3C Web Annotation TextPositionSelector
// and TextQuoteSelector). Start and End are Unicode code points in the cleaned
// text; SourceStart and SourceEnd are bytes of the original; all half-open.
type Evidence struct {
	Exact       string   `json:"exact"`
	Start       int      `json:"start"`
	End         int      `json:"end"`
	SourceStart int      `json:"source_start"`
	SourceEnd   int      `json:"source_end"`
	Rule        RuleName `json:"rule,omitempty"`
}

// Ground is the evidence of one value of a fact: which field, which words, and
// the sieve (the step of the engine) that took them.
type Ground struct {
	Field string `json:"field"`
	Sieve string `json:"sieve"`
	Evidence
}

// Period is a span of days, both ends included; either may be empty.
type Period struct {
	Start Date `json:"start,omitempty"`
	End   Date `json:"end,omitempty"`
}

// Quantity is a number that is neither money nor a date, with its unit as written.
type Quantity struct {
	Value float64 `json:"value"`
	Unit  string  `json:"unit,omitempty"`
}

// Money is a sum in full units of an ISO 4217 currency.
type Money struct {
	Amount   float64 `json:"amount"`
	Currency string  `json:"currency"`
}

// Speaker is a person who speaks for a party, or the party alone.
type Speaker struct {
	Person string    `json:"person,omitempty"`
	Group  string    `json:"group,omitempty"`
	Of     PartyCode `json:"of,omitempty"`
}

// Part is what somebody did at a meeting.
type Part string

// The parts of a participant.
const (
	Chair    Part = "chair"
	CoChair  Part = "co-chair"
	Host     Part = "host"
	Attendee Part = "attendee"
)

// Participant is a person or a group named as taking part in a meeting.
type Participant struct {
	Person   string    `json:"person,omitempty"`
	Group    string    `json:"group,omitempty"`
	Office   string    `json:"office,omitempty"`
	Of       PartyCode `json:"of,omitempty"`
	Part     Part      `json:"part,omitempty"`
	Evidence *Evidence `json:"evidence,omitempty"`
}

// Mode is how a meeting was held.
type Mode string

// The modes of a meeting.
const (
	InPerson Mode = "in-person"
	Call     Mode = "call"
	Video    Mode = "video"
)

// Meeting is the meeting, call or visit that a text reports as its subject.
// Start is local time "15:04"; UTCOffset is "+07:00". OtherClock is the second
// clock that the text gives, with its zone as written.
type Meeting struct {
	ID              FactID        `json:"id,omitempty"`
	Name            string        `json:"name,omitempty"`
	Mode            Mode          `json:"mode,omitempty"`
	Date            Date          `json:"date,omitempty"`
	Start           string        `json:"start,omitempty"`
	UTCOffset       string        `json:"utc_offset,omitempty"`
	OtherClock      *Clock        `json:"other_clock,omitempty"`
	DurationMinutes int           `json:"duration_minutes,omitempty"`
	City            string        `json:"city,omitempty"`
	Country         PartyCode     `json:"country,omitempty"`
	Participants    []Participant `json:"participants"`
	Confidence      Confidence    `json:"confidence,omitempty"`
	Evidence        *Evidence     `json:"evidence,omitempty"`
	Grounds         []Ground      `json:"grounds,omitempty"`
	Review
}

// Clock is a second clock time of a meeting: "12:00" in zone "JST", and whether
// it agrees with the local one.
type Clock struct {
	Time   string `json:"time"`
	Zone   string `json:"zone"`
	Agrees bool   `json:"agrees"`
}

// Statement is one reported communicative act.
type Statement struct {
	ID         FactID     `json:"id,omitempty"`
	Evidence   Evidence   `json:"evidence"`
	Speakers   []Speaker  `json:"speakers"`
	Act        Act        `json:"act"`
	Topics     []string   `json:"topics"`
	Confidence Confidence `json:"confidence,omitempty"`
	Grounds    []Ground   `json:"grounds,omitempty"`
	Review
}

// Commitment is one promise.
type Commitment struct {
	ID            FactID      `json:"id,omitempty"`
	Evidence      Evidence    `json:"evidence"`
	Actors        []PartyCode `json:"actors"`
	Strength      Strength    `json:"strength"`
	Specific      bool        `json:"specific"`
	Beneficiaries []PartyCode `json:"beneficiaries"`
	Quantity      *Quantity   `json:"quantity,omitempty"`
	Money         *Money      `json:"money,omitempty"`
	Due           *Period     `json:"due,omitempty"`
	Topics        []string    `json:"topics"`
	Programmes    []string    `json:"programmes,omitempty"`
	// Ingredients are the parts that the promise has as worded; Trackability counts them, 0 to 10.
	Ingredients  []Ingredient `json:"ingredients,omitempty"`
	Trackability int          `json:"trackability"`
	Confidence   Confidence   `json:"confidence,omitempty"`
	Grounds      []Ground     `json:"grounds,omitempty"`
	Review
}

// Delivery is what an actor is reported to have done or to be doing.
type Delivery struct {
	ID         FactID      `json:"id,omitempty"`
	Evidence   Evidence    `json:"evidence"`
	Actors     []PartyCode `json:"actors"`
	Quantity   *Quantity   `json:"quantity,omitempty"`
	Money      *Money      `json:"money,omitempty"`
	When       *Period     `json:"when,omitempty"`
	Topics     []string    `json:"topics"`
	Programmes []string    `json:"programmes,omitempty"`
	Confidence Confidence  `json:"confidence,omitempty"`
	Grounds    []Ground    `json:"grounds,omitempty"`
	Review
}

// Programme is a named initiative, plan, agreement or mechanism; Evidence is its fullest mention.
type Programme struct {
	ID         FactID     `json:"id,omitempty"`
	Name       string     `json:"name"`
	Acronym    string     `json:"acronym,omitempty"`
	Confidence Confidence `json:"confidence,omitempty"`
	Evidence   *Evidence  `json:"evidence,omitempty"`
	Mentions   []Evidence `json:"mentions,omitempty"`
	Review
}

// Warning is something a reader of the text should know before trusting the
// reading: contradictory dates, a quotation that never closes.
type Warning struct {
	Code     string    `json:"code"`
	Message  string    `json:"message"`
	Evidence *Evidence `json:"evidence,omitempty"`
}

// Reading is what the engine found in one document.
type Reading struct {
	File        string       `json:"file,omitempty"` // set by the command line only; never stored
	Document    DocumentID   `json:"document_id"`
	Engine      string       `json:"engine"` // version of the engine with its data
	Title       string       `json:"title,omitempty"`
	Issuer      PartyCode    `json:"issuer,omitempty"`
	Date        Date         `json:"date,omitempty"`
	Kind        Kind         `json:"kind,omitempty"`
	Language    string       `json:"language,omitempty"` // BCP 47
	Meetings    []Meeting    `json:"meetings"`
	Statements  []Statement  `json:"statements"`
	Commitments []Commitment `json:"commitments"`
	Deliveries  []Delivery   `json:"deliveries"`
	Programmes  []Programme  `json:"programmes"`
	Warnings    []Warning    `json:"warnings,omitempty"`
	// NonCommitments are words with a commitment signal that are not counted, and why.
	NonCommitments []NonCommitment `json:"non_commitments,omitempty"`
}
