package value

// Grain is a unit of the calendar or the clock.
type Grain uint8

// The grains, from the finest.
const (
	NoGrain Grain = iota
	Second
	Minute
	Hour
	Day
	Week
	Weekend
	Month
	Quarter
	Season
	Half // of a year
	Year
	Decade
	Century
	Span // a length counted from the text's day: "the next five years", "the coming weeks"
	Turn // only in ShiftOf: the last or next time that a month or season comes round
)

// minutes are the grains of fixed length.
var minutes = map[Grain]float64{Second: 1. / 60, Minute: 1, Hour: 60, Day: 24 * 60, Week: 7 * 24 * 60}

// Part is a part of a grain.
type Part uint8

// The parts.
const (
	Whole   Part = iota
	Early        // the first half of it: "early 2026", "the beginning of next week"
	Mid          // its middle: "mid-2025"
	Late         // its second half
	End          // up to its last day: "the end of October"
	Earlier      // from its start to the text's day: "earlier this month"
	Later        // from the text's day to its end: "later this year", "the rest of the year"
)

// Fiscal says whose year a year is.
type Fiscal uint8

// The kinds of year.
const (
	Calendrical Fiscal = iota
	ByActor            // a fiscal year of the one who acts, numbered as is usual there
	ByStart            // "FY2024-25": numbered by the year in which it starts
	Japanese           // "JFY2024": from 1 April
)

// Point is a time on the calendar as worded: the grain that it names, and the
// fields that the words fill. The zero Point says nothing.
type Point struct {
	Grain  Grain
	Part   Part
	Fiscal Fiscal
	// ShiftOf and Shift place it from the text's own day: "next year" is Shift 1 of
	// Year, "five days ago" Shift -5 of Day. NoGrain where the words are absolute.
	ShiftOf Grain
	Shift   int16
	Year    int16 // 0 where not written
	Month   int8  // 1 to 12
	Day     int8  // 1 to 31
	Weekday int8  // 1 Monday to 7 Sunday
	// Ordinal is which quarter, half, season (1 spring to 4 winter) or week within
	// what contains it; -1 is the last.
	Ordinal int8
	// Count is a Span's length in units of ShiftOf, 0 where the words leave it open
	// ("the coming weeks"); Shift is its direction. 2 for a Year written "2024-25".
	Count float32
	// EitherOrder marks digits such as 3/7/2017, here read day first.
	EitherOrder bool
}
