package store

import (
	"entente.example/internal/record"
	"entente.example/internal/search"
)

// FactField is a field by whose values facts are counted.
type FactField string

// The fields by which facts are counted.
const (
	FieldKind        FactField = "kind"
	FieldParty       FactField = "party"       // speaker or actor
	FieldBeneficiary FactField = "beneficiary" // towards whom
	FieldPerson      FactField = "person"      // person keys
	FieldTopic       FactField = "topic"
	FieldProgramme   FactField = "programme" // programme keys
	FieldAct         FactField = "act"
	FieldStrength    FactField = "strength"
	FieldSpecific    FactField = "specific" // "true" or "false"
	FieldIssuer      FactField = "issuer"
	FieldState       FactField = "state" // see record.State.Name
	FieldConfidence  FactField = "confidence"
	FieldDocument    FactField = "document" // ids, each with its title for a label
	FieldYear        FactField = "year"     // of the document
	FieldDueYear     FactField = "due-year" // in which a commitment falls due
)

// FactFields lists every field once.
func FactFields() []FactField {
	return []FactField{FieldKind, FieldParty, FieldBeneficiary, FieldPerson, FieldTopic, FieldProgramme, FieldAct,
		FieldStrength, FieldSpecific, FieldState, FieldConfidence, FieldDocument, FieldIssuer, FieldYear, FieldDueYear}
}

// Facet is one value of a field with the number of facts that have it. Label
// is the name to show: of a person or programme its name, otherwise the value.
type Facet struct {
	Value string `json:"value"`
	Label string `json:"label"`
	Count int    `json:"count"`
}

// Cell is the number of facts that have one value of a row's field and one of a column's.
type Cell struct {
	Row    string `json:"row"`
	Column string `json:"column"`
	Count  int    `json:"count"`
}

// Meeting is a meeting with the document that reports it.
type Meeting struct {
	record.Meeting
	Document      record.DocumentID  `json:"document"`
	DocumentTitle string             `json:"document_title"`
	Issuer        record.PartyCode   `json:"issuer,omitempty"`
	Series        string             `json:"series,omitempty"` // series key; empty for a meeting without a name
	Parties       []record.PartyCode `json:"parties"`
}

// RegisterFilter chooses rows of a register; zero fields do not restrict.
type RegisterFilter struct {
	Text  string           // words that the name or key must contain
	Party record.PartyCode // that the row belongs to or takes part in
	Sort  string           // "count" (default, the most first), "name", "-date" (the latest first)
	Page  record.Page
}

// Span is the first and last day on which something is reported.
type Span struct {
	First record.Date `json:"first,omitempty"`
	Last  record.Date `json:"last,omitempty"`
}

// Series is a row of meetings that bear one name but for ordinals and years.
type Series struct {
	Key      string             `json:"key"`
	Name     string             `json:"name"`
	Parties  []record.PartyCode `json:"parties"` // the most frequent first
	Meetings int                `json:"meetings"`
	Years    []int              `json:"years"` // with a meeting, the earliest first
	Span
}

// Person is somebody named as taking part or speaking, under all forms of the name.
type Person struct {
	Key        string           `json:"key"`
	Name       string           `json:"name"`             // as decided, else the fullest, then most frequent form
	Names      []string         `json:"names,omitempty"`  // the other forms, and spellings given by hand
	Party      record.PartyCode `json:"party,omitempty"`  // the most frequent
	Office     string           `json:"office,omitempty"` // the latest
	Meetings   int              `json:"meetings"`
	Statements int              `json:"statements"`
	Span
}

// PersonDetail is a person with the posts that texts give and the meetings attended.
type PersonDetail struct {
	Person
	Posts    []Post          `json:"posts"`
	Tenures  []record.Tenure `json:"tenures"`  // that people entered, the latest first
	Attended []Meeting       `json:"attended"` // the latest fifty; list all by record.MeetingFilter.Person
}

// Post is an office that texts say a person held, with the days on which they
// say so and the words for it. It is not a tenure: no text says when it began.
type Post struct {
	Office    string           `json:"office"`
	Of        record.PartyCode `json:"of,omitempty"`
	Mentions  int              `json:"mentions"`
	Witnesses []Witness        `json:"witnesses"` // one a document, the earliest first
	Span
}

// Witness is a document that says something, with the words.
type Witness struct {
	Document record.DocumentID `json:"document"`
	Title    string            `json:"title"`
	Date     record.Date       `json:"date,omitempty"`
	Fact     record.FactID     `json:"fact"`
	Evidence record.Evidence   `json:"evidence"`
}

// Programme is a named initiative under all its names.
type Programme struct {
	Key         string   `json:"key"`
	Name        string   `json:"name"`
	Acronym     string   `json:"acronym,omitempty"`
	Names       []string `json:"names,omitempty"` // the other forms
	Mentions    int      `json:"mentions"`
	Documents   int      `json:"documents"`
	Commitments int      `json:"commitments"`
	Deliveries  int      `json:"deliveries"`
	Span
}

// Party is a state or body with what the record has of it.
type Party struct {
	Code        record.PartyCode `json:"code"`
	Names       []string         `json:"names,omitempty"` // given by hand
	Documents   int              `json:"documents"`       // that it issued
	Meetings    int              `json:"meetings"`
	Statements  int              `json:"statements"`
	Commitments int              `json:"commitments"`
	Deliveries  int              `json:"deliveries"`
	Span
}

// Relationship is two parties that meet.
type Relationship struct {
	Key       string              `json:"key"` // see record.RelationshipKey
	Parties   [2]record.PartyCode `json:"parties"`
	Meetings  int                 `json:"meetings"`
	Bilateral int                 `json:"bilateral"` // meetings of these two alone
	Series    int                 `json:"series"`
	Years     []int               `json:"years"`
	Span
}

// RelationshipDetail is a relationship with its series and, year by year, its meetings.
type RelationshipDetail struct {
	Relationship
	SeriesList []Series `json:"series_list"`
	Rows       []Year   `json:"rows"` // the latest year first
	// Commitments of each party towards the other, in the order of Parties.
	Commitments [2]int `json:"commitments"`
}

// Year is a year's meetings, the earliest first; Year 0 holds those without a date.
type Year struct {
	Year     int       `json:"year"`
	Meetings []Meeting `json:"meetings"`
}

// SearchQuery is a question. Fields in Text (kind:, party: …) restrict too.
type SearchQuery struct {
	Text  string
	Kinds []HitKind // none for all
	Sort  string    // "rank" (default), "-date", "date"
	Page  record.Page
}

// HitKind is "document" or a kind of fact.
type HitKind string

// HitDocument is the kind of a hit in a document's text.
const HitDocument HitKind = "document"

// Hit is one answer: a document, or a fact with its document.
type Hit struct {
	Kind     HitKind          `json:"kind"`
	Document record.Document  `json:"document"`
	Fact     *record.Fact     `json:"fact,omitempty"`
	Snippet  []search.Segment `json:"snippet"`
	Score    float64          `json:"score"` // higher is better; comparable inside one answer only
}

// SearchResult is a page of answers, the best first.
type SearchResult struct {
	Query  search.Query    `json:"query"`
	Hits   []Hit           `json:"hits"`
	Total  int             `json:"total"`
	ByKind map[HitKind]int `json:"by_kind"`          // totals whatever Kinds asks for
	Capped bool            `json:"capped,omitempty"` // more matched than were ranked
}
