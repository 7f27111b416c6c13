package reading

import "entente.example/internal/record"

// deed is a found delivery.
type deed struct {
	first, end int
	head       int    // the verb or noun that tells of it
	why        string // what spoke most for it; empty where it is an item as a whole
	here       bool   // done together at the meeting: "The leaders signed"
	actors     []record.PartyCode
	rule       record.RuleName
	sieve      string
	confidence record.Confidence
}
