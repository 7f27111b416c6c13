package who

import "entente.example/internal/record"

// Meeting is a meeting that the text reports as its subject, with tokens of its evidence.
type Meeting struct {
	Record     record.Meeting
	First, End int // tokens of the sentence part that reports it
	People     []int
	Zone       string // IANA zone of its city
	OtherZone  string // IANA zone of the second clock
	Visit      bool   // a journey, of which meetings may be told after it
	Aside      bool   // told in a relative clause: "from Dammam, where he met"
	Company    int    // how many participants the clause itself has: those after them came along
	Coming     bool   // it is announced
	Days       bool   // its date is the first of several days
	Minutes    int    // from its start to its end, where both are written
}
