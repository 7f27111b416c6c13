package eval

// Reading is a reading as it is exchanged in JSON: a gold reading, with a quote
// or a span for each fact, or one made by a machine, with evidence. What a reading leaves
// out and what it gives as null or empty are the same: not stated.
type Reading struct {
	File        string      `json:"file"`
	SHA256      string      `json:"sha256,omitzero"` // of the file that spans count in
	Issuer      string      `json:"issuer"`
	Date        string      `json:"date"`
	Kind        string      `json:"kind"`
	Document    header      `json:"document"`
	Meetings    []Meeting   `json:"meetings"`
	Statements  []Item      `json:"statements"`
	Commitments []Item      `json:"commitments"`
	Deliveries  []Item      `json:"deliveries"`
	Programmes  []Programme `json:"programmes"`
}

// header is where some programs put what is known of the document as a whole.
type header struct {
	Issuer string `json:"issuer"`
	Date   string `json:"date"`
	Kind   string `json:"kind"`
}

// Item is a statement, a commitment or a delivery.
type Item struct {
	Quote      string   `json:"quote,omitzero"`
	Span       *[2]int  `json:"span,omitzero"` // first byte of the quote and the one after its last, in the file
	Evidence   evidence `json:"evidence,omitzero"`
	Confidence string   `json:"confidence,omitzero"` // class given by the machine

	Speakers []Party  `json:"speakers,omitzero"`
	Act      string   `json:"act,omitzero"`
	Actors   []Party  `json:"actors,omitzero"`
	Strength string   `json:"strength,omitzero"`
	Specific bool     `json:"specific,omitzero"`
	Quantity Number   `json:"quantity,omitzero"`
	Money    *Money   `json:"money,omitzero"`
	Due      *Period  `json:"due,omitzero"`
	When     *Period  `json:"when,omitzero"`
	Topics   []string `json:"topics,omitzero"`
}

// Words is the quote of an item, its evidence where there is some.
func (it Item) Words() string {
	if it.Evidence != "" {
		return string(it.Evidence)
	}
	return it.Quote
}

// Party is somebody who speaks, acts or takes part: a code alone, or a person or group of a party.
type Party struct {
	Person string `json:"person,omitzero"`
	Group  string `json:"group,omitzero"`
	Office string `json:"office,omitzero"`
	Of     string `json:"of,omitzero"`
	Part   string `json:"part,omitzero"`
}

// Money is a sum.
type Money struct {
	Amount   Number `json:"amount"`
	Currency string `json:"currency"`
}

// Period is a span of days, YYYY-MM-DD.
type Period struct {
	Start string `json:"start,omitzero"`
	End   string `json:"end,omitzero"`
}

// Meeting is a meeting with those who took part.
type Meeting struct {
	Name            string  `json:"name"`
	Mode            string  `json:"mode"`
	Date            string  `json:"date"`
	Start           string  `json:"start"`
	DurationMinutes Number  `json:"duration_minutes"`
	City            string  `json:"city"`
	Country         string  `json:"country"`
	Participants    []Party `json:"participants"`
}

// Programme is a named initiative.
type Programme struct {
	Name    string `json:"name"`
	Acronym string `json:"acronym,omitzero"`
}
