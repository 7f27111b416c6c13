package promises

import "entente.example/internal/record"

// Deed is a found delivery.
type Deed struct {
	First, End int
	Head       int    // the verb or noun that tells of it
	Why        string // what spoke most for it; empty where it is an item as a whole
	Here       bool   // done together at the meeting: "The leaders signed"
	Tells      string // the form in which it is told: "perfect", "noun"
	Actors     []record.PartyCode
	Rule       record.RuleName
	Sieve      string
	Confidence record.Confidence
}
