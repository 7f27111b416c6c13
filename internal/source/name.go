package source

import (
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"entente.example/internal/text"
)

// dayInName finds a full date by year first: "2024-07-26-readout.txt", "20240726.html",
// "/2024/07/26/readout". Other orders are not sure enough to be taken, nor are the digits
// of a hash, between letters.
var dayInName = regexp.MustCompile(`(?:^|[^0-9A-Za-z])((?:19|20)\d\d)([-_./]?)(\d\d)([-_./]?)(\d\d)(?:[^0-9A-Za-z]|T|$)`)

// leadWords are the few words that may stand before the day: more tell what the text is about.
var leadWords = regexp.MustCompile(`^[a-z]{2,12}(?:-[a-z]{2,12}){0,2}$`)

// named is what the name of a file or page tells of its text.
type named struct {
	day  string // YYYY-MM-DD, empty where the name tells none
	lead string // the words before the day, or the folder's, in small letters parted by "-"
	tail string // the words behind the day, such as a title's, likewise
}

// nameOf reads a name: the last day that it tells, the words before that day, or those of
// the folder where the name begins with the day, and the words behind it.
func nameOf(name string) named {
	var n named
	at := 0
	for rest := name; ; rest = name[at:] {
		m := dayInName.FindStringSubmatchIndex(rest)
		if m == nil {
			return n
		}
		year, stroke, month, again, of := rest[m[2]:m[3]], rest[m[4]:m[5]], rest[m[6]:m[7]], rest[m[8]:m[9]], rest[m[10]:m[11]]
		if _, err := time.Parse(time.DateOnly, year+"-"+month+"-"+of); err == nil && stroke == again {
			n = named{day: year + "-" + month + "-" + of, lead: leadOf(name[:at+m[2]]), tail: tailOf(name[at+m[11]:])}
		}
		at += m[11] // what ends one date may open the next
	}
}

// leadOf is the few words at the end of what stands before a day, empty for more than few.
func leadOf(before string) string {
	folder, lead := path.Split(filepath.ToSlash(before))
	if lead == "" {
		lead = path.Base(folder)
	}
	lead = dashed(lead)
	if !leadWords.MatchString(lead) {
		return ""
	}
	return lead
}

// tailOf is what stands behind a day up to the extension, empty where folders follow.
func tailOf(behind string) string {
	tail := filepath.ToSlash(behind)
	if strings.ContainsAny(tail, "/?") {
		return ""
	}
	return dashed(strings.TrimSuffix(tail, path.Ext(tail)))
}

// dashed are the words of a name in small letters, parted by "-".
func dashed(words string) string {
	return strings.Trim(strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(words)), "-.")
}

// keepName keeps what a text's name tells of it.
func keepName(doc *text.Document, n named) {
	if n.day == "" {
		return
	}
	if doc.Front == nil {
		doc.Front = map[string]string{}
	}
	for field, told := range map[string]string{text.NameLead: n.lead, text.NameDay: n.day, text.NameTail: n.tail} {
		if told != "" {
			doc.Front[field] = told
		}
	}
}

// NameKept is a name that tells of a text what its own name told when it was read, without extension.
func NameKept(doc *text.Document) string {
	return strings.Trim(doc.Front[text.NameLead]+"-"+doc.Front[text.NameDay]+"-"+doc.Front[text.NameTail], "-")
}
