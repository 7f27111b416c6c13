package record

// Page asks for a slice of a list. Limit 0 means the store's default of 50.
type Page struct {
	Offset, Limit int
}

// DocumentFilter chooses documents; zero fields do not restrict.
type DocumentFilter struct {
	Text    string // full text
	Issuer  PartyCode
	Kind    Kind
	Party   PartyCode // named among participants, speakers or actors
	From    Date      // first day, included
	To      Date      // last day, included
	Address string
	Latest  bool   // only the newest version of each address
	Sort    string // "date", "-date" (default), "title", "-added"
	Page    Page
}

// FactFilter chooses facts of one or all kinds; zero fields do not restrict.
type FactFilter struct {
	Kind      FactKind
	Document  DocumentID
	Issuer    PartyCode // of the document
	Text      string    // full text over the fact's words
	Party     PartyCode // speaker or actor
	Towards   PartyCode // beneficiary
	Person    string    // person key, see PersonKey
	Topic     string
	Programme string
	Act       Act
	Strength  Strength
	Specific  *bool
	// State is the name of a state, see State.Name, or of several: Reviewed, Waiting, AnyState; "" for all that are listed.
	State      string
	Confidence Confidence
	// Undecided leaves out, where a second reader is required, what the viewer has decided on already.
	Undecided bool
	DueFrom   Date
	DueTo     Date
	From      Date   // date of the document
	To        Date   // date of the document
	Sort      string // "-date" (default), "date", "due", "-due", "party", "trackability", "-trackability", "position" (within a document)
	Page      Page
}

// MeetingFilter chooses meetings; zero fields do not restrict.
type MeetingFilter struct {
	Series   string      // series key, see SeriesKey
	Parties  []PartyCode // every one of them takes part
	Document DocumentID
	Person   string // person key, see PersonKey
	From, To Date
	Sort     string // "-date" (default), "date"
	Page     Page
}

// FactKind is the kind of a fact.
type FactKind string

// The kinds of fact.
const (
	KindMeeting    FactKind = "meeting"
	KindStatement  FactKind = "statement"
	KindCommitment FactKind = "commitment"
	KindDelivery   FactKind = "delivery"
	KindProgramme  FactKind = "programme"
)
