package text

import "strings"

// longestDateline is the most bytes of a line that only says when and where.
const longestDateline = 90

// isDateline tells whether s has only a date, with a place or a clock time, or only a clock time.
func isDateline(s string) bool {
	if len(s) > longestDateline || len(s) < 4 {
		return false
	}
	var d dateWords
	for i := 0; i < len(s); {
		if !wordByte(s[i]) {
			i++
			continue
		}
		end := i
		for end < len(s) && (wordByte(s[end]) || s[end] == ':' && end+1 < len(s) && isDigit(s[end+1])) {
			end++
		}
		d.add(s[i:end])
		i = end
	}
	return d.dated() && d.others <= 4 && d.small == 0
}

// dateWords counts the words of a line that may be a dateline.
type dateWords struct {
	month, day, year, clock, others, small int
}

func (d *dateWords) dated() bool {
	return d.month == 1 && (d.day > 0 || d.year > 0) || d.clock > 0 && d.others == 0 || d.year == 1 && d.day == 2 && d.others == 0
}

func (d *dateWords) add(w string) {
	digits := 0
	for digits < len(w) && isDigit(w[digits]) {
		digits++
	}
	switch rest := w[digits:]; {
	case digits == 4 && rest == "":
		d.year++
	case digits > 0 && digits <= 2 && (rest == "" || ordinalSuffix(rest)):
		d.day++
	case digits > 0 && digits <= 2 && rest[0] == ':':
		d.clock++
	case digits > 0:
		d.small++
	case monthName(w):
		d.month++
	case dateFiller(strings.ToLower(w)):
	case isUpper(w[0]) || w[0] >= 0x80:
		d.others++
	default:
		d.small++
	}
}

func ordinalSuffix(s string) bool { return s == "st" || s == "nd" || s == "rd" || s == "th" }

// dateFiller tells of the words that a dateline may have beside its date and place.
func dateFiller(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
		"at", "on", "the", "of", "day", "this", "a", "p", "m", "am", "pm", "noon", "hrs", "gmt", "utc", "jst", "est", "edt", "sgt", "ist", "cet", "local", "time",
		"posted", "published", "issued", "updated", "in", "date", "last", "press", "releases", "release", "news", "to", "and", "for", "immediate":
		return true
	}
	return false
}

// monthName tells whether w is a month, in full or short.
func monthName(w string) bool {
	if len(w) < 3 || len(w) > 9 {
		return false
	}
	switch strings.ToLower(w) {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return true
	}
	return false
}

// startsDateWord tells whether s begins with a month or a word that goes with a number: "14 December 2022", "20 Member States".
func startsDateWord(s string) bool {
	w, _, _ := strings.Cut(s, " ")
	w = strings.Trim(w, ",.")
	return monthName(w) || dateFiller(strings.ToLower(w)) && len(w) > 2 || w == "Member" || w == "ASEAN"
}
