// Package value finds the values in an official text: dates, spans of days,
// durations, clock times, numbers, percentages, sums of money and counted things.
//
// In: the tokens of a text and the vocabulary's numbers for them. Out: values
// as spans of tokens that do not overlap, leftmost and longest, and, given the
// calendar of the text, the days that they mean. What a value says depends on
// its words alone; which day that is depends on the Calendar, and is worked out
// apart (Resolve). It knows nothing of parties, facts or files.
package value

// Kind is what a value measures.
type Kind uint8

// The kinds of value.
const (
	Date     Kind = iota // one day: "26 July 2024", "on Monday", "today"
	Period               // a span of days: "June 2024", "next year", "from 26 to 29 November"
	Duration             // a length of time: "70 minutes", "within six months"
	Clock                // a time of day: "10:00 a.m. local time"
	Number               // a bare number
	Ordinal              // "the 37th"
	Percent              // "97 per cent"
	Money                // "USD 1.2 million"
	Quantity             // a number with what it counts: "two patrol boats"
)

var kindNames = [...]string{"date", "period", "duration", "clock", "number", "ordinal", "percent", "money", "quantity"}

// String is the kind's name as shown by explain.
func (k Kind) String() string { return kindNames[k] }

// Lead is the preposition, or words like one, that ties a time to what happens in it.
type Lead uint8

// The leads.
const (
	NoLead  Lead = iota
	At           // "in", "on", "at", "during", "throughout"
	By           // "by", "no later than", "not later than"
	Before       // "before", "prior to", "ahead of"
	Until        // "until", "till", "through", "up to"
	Since        // "since"
	From         // "from", "from … to", "starting", "beginning"
	Between      // "between … and"
	After        // "after", "following"
	Over         // "over", "across"
	Within       // "within"
	For          // "for"
	AsOf         // "as of", "as at"
)

var leadNames = [...]string{"", "at", "by", "before", "until", "since", "from", "between", "after", "over", "within", "for", "as of"}

// String is the lead's name as shown by explain.
func (l Lead) String() string { return leadNames[l] }

// Value is one value of a text. Token ranges are half-open.
type Value struct {
	Kind       Kind
	Lead       Lead
	First, End int32 // the whole expression without its lead: "the next five years"
	LeadFirst  int32 // first token of the lead; First where there is none
	// Number is a Number's, Ordinal's, Percent's or Quantity's amount, and the
	// amount of a Duration in its unit. To is the upper end of a range ("60 to 70
	// per cent"), 0 for none.
	Number, To float64
	// Amount is a Money's sum in full units of Currency (ISO 4217). AnyDollar says
	// that the text has "$" or "dollars" alone, which is here taken for USD: it is
	// for the reader of the text to know whose dollar it is.
	Amount    float64
	Currency  string
	AnyDollar bool
	// UnitFirst and UnitEnd span what a Quantity counts ("NIHONGO Partners") and the
	// zone of a Clock ("local time"); empty for other kinds.
	UnitFirst, UnitEnd int32
	// Approx: "about", "some"; UpTo: "up to", "at most"; MoreThan: "over", "at least".
	Approx, UpTo, MoreThan bool
	// Time is what a Date, Period, Duration or Clock says.
	Time Time
}

// Time is a time as worded, before it is known on what day the text speaks.
type Time struct {
	// From is the point or, with To, the first point of a span; To is zero for a single point.
	From, To Point
	// Hour and Minute of a Clock, 24 h.
	Hour, Minute uint8
	// Length is a Duration's length.
	Length Length
}

// Length is a length of time: Count of Unit, and More of the next smaller unit
// named ("one hour and 20 minutes").
type Length struct {
	Count    float32
	Unit     Grain
	More     float32
	MoreUnit Grain
}

// Minutes is the length in minutes, where its units have a fixed length (up to weeks).
func (l Length) Minutes() (float64, bool) {
	a, ok := minutes[l.Unit]
	b, okMore := minutes[l.MoreUnit]
	if !ok || !okMore && l.MoreUnit != NoGrain {
		return 0, false
	}
	return float64(l.Count)*a + float64(l.More)*b, true
}
