package check

// kind is what a rule of the data folder does: the Go behind its name.
type kind struct {
	name   RuleName
	fields []string // what the rule's words may name in {brackets}
	record bool     // needs the record of earlier texts
	find   func(*inspection)
}

// kinds lists every rule that there is, sorted by name.
func kinds() []kind {
	return []kind{
		{name: "acronym-late", fields: []string{"acronym", "name"}, find: acronymLate},
		{name: "acronym-misspelled", fields: []string{"acronym", "right"}, find: acronymMisspelled},
		{name: "acronym-two-names", fields: []string{"acronym", "name", "other"}, find: acronymTwoNames},
		{name: "acronym-unexplained", fields: []string{"acronym"}, find: acronymUnexplained},
		{name: "blank-missing", fields: []string{"words"}, find: blankMissing},
		{name: "blank-stray", fields: []string{"words", "right"}, find: blankStray},
		{name: "bracket-open", fields: []string{"mark", "words"}, find: bracketOpen},
		{name: "chair-absent", fields: []string{"chair"}, find: chairAbsent},
		{name: "clocks-disagree", fields: []string{"time", "zone", "right", "other", "other_zone"}, find: clocksDisagree},
		{name: "date-impossible", fields: []string{"date", "month", "days"}, find: dateImpossible},
		{name: "date-later", fields: []string{"date", "own"}, find: dateLater},
		{name: "duration-span", fields: []string{"duration", "span", "length"}, find: durationSpan},
		{name: "ladder-move", fields: []string{"party", "topic", "word", "before", "then", "direction", "document", "date"}, record: true, find: ladderMove},
		{name: "list-numbering", fields: []string{"label", "before", "fault"}, find: listNumbering},
		{name: "number-title", fields: []string{"number", "title"}, find: numberTitle},
		{name: "office-holder", fields: []string{"person", "office", "known", "document", "date"}, record: true, find: officeHolder},
		{name: "page-mark", fields: []string{"mark"}, find: pageMark},
		{name: "party-two-names", fields: []string{"name", "other"}, find: partyTwoNames},
		{name: "person-two-orders", fields: []string{"name", "other"}, find: personTwoOrders},
		{name: "person-two-spellings", fields: []string{"name", "other"}, find: personTwoSpellings},
		{name: "programme-name", fields: []string{"name", "known", "documents"}, record: true, find: programmeName},
		{name: "promise-differs", fields: []string{"value", "before", "document", "date"}, record: true, find: promiseDiffers},
		{name: "quotation-open", fields: []string{"mark", "fault"}, find: quotationOpen},
		{name: "weekday-date", fields: []string{"date", "right", "said"}, find: weekdayDate},
		{name: "word-twice", fields: []string{"word"}, find: wordTwice},
	}
}
