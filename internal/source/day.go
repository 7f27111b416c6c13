package source

import (
	"regexp"
	"time"

	"entente.example/internal/text"
)

// dayInName finds a full date by year first: "2024-07-26-readout.txt", "20240726.html",
// "/2024/07/26/readout". Other orders are not sure enough to be taken, nor are the digits
// of a hash, between letters.
var dayInName = regexp.MustCompile(`(?:^|[^0-9A-Za-z])((?:19|20)\d\d)([-_./]?)(\d\d)([-_./]?)(\d\d)(?:[^0-9A-Za-z]|T|$)`)

// dayOf is the last day that a name tells, YYYY-MM-DD; empty where it tells none.
func dayOf(name string) string {
	day := ""
	for m := dayInName.FindStringSubmatchIndex(name); m != nil; m = dayInName.FindStringSubmatchIndex(name) {
		year, stroke, month, again, of := name[m[2]:m[3]], name[m[4]:m[5]], name[m[6]:m[7]], name[m[8]:m[9]], name[m[10]:m[11]]
		if _, err := time.Parse(time.DateOnly, year+"-"+month+"-"+of); err == nil && stroke == again {
			day = year + "-" + month + "-" + of
		}
		name = name[m[11]:] // what ends one date may open the next
	}
	return day
}

// nameDay keeps the day that a text is named by.
func nameDay(doc *text.Document, day string) {
	if day == "" {
		return
	}
	if doc.Front == nil {
		doc.Front = map[string]string{}
	}
	doc.Front[text.NameDay] = day
}
