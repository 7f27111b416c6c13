package reading

import "entente.example/internal/record"

// meeting is a meeting that the text reports as its subject, with tokens of its evidence.
type meeting struct {
	record     record.Meeting
	first, end int // tokens of the sentence part that reports it
	people     []int
	zone       string // IANA zone of its city
	otherZone  string // IANA zone of the second clock
	visit      bool   // a journey, of which meetings may be told after it
	aside      bool   // told in a relative clause: "from Dammam, where he met"
	company    int    // how many participants the clause itself has: those after them came along
	coming     bool   // it is announced
	days       bool   // its date is the first of several days
	minutes    int    // from its start to its end, where both are written
}
