package who

import (
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// dateKeys are the fields of the front matter that may hold the text's date, the surest first.
var dateKeys = []string{"date", "article:published_time", "published_time", "datepublished", "dc.date", "dcterms.date", "dc.date.issued", "pubdate", "publishdate", "published", "first_published", "date_published", "date_publication", "publication_date", "release_date", "issued", "last-modified"}

// ownDate is the date of the text: of its front matter, of a line with little
// else on it, of its file's name, of the start of its first paragraphs, or the first full
// date near its top or foot.
func (a *Cast) ownDate() record.Date {
	for _, key := range dateKeys {
		if d := a.frontDate(a.Doc.Front[key]); d != "" {
			return d
		}
	}
	if d := a.labelledDate(); d != "" {
		return d
	}
	named := record.Date(a.Doc.Front[text.NameDay])
	d := a.dateline()
	misread := sameDayOfYear(d, named)
	if d != "" && !misread {
		return d
	}
	if d := named; d != "" && (misread || a.month == "" || d[:7] == a.month[:7]) {
		a.DatedByName = true
		return d
	}
	d = a.toldDate()
	if a.month != "" && d != "" && d[:7] != a.month[:7] {
		return "" // "his statement of 25 February 1969" in a text of July 1970
	}
	return d
}

// sameDayOfYear says whether two dates differ in their year alone: a scanner misread it.
func sameDayOfYear(d, named record.Date) bool {
	const year = len("2006")
	return d != named && len(d) == len(named) && len(d) > year && d[year:] == named[year:]
}

// labelledDate is the date behind a label: "Publication date: 10 December 2012", "DATE: 4 May 2011".
func (a *Cast) labelledDate() record.Date {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.EndToken-s.FirstToken > 2*LongestDateline {
			continue
		}
		for t := s.FirstToken + 1; t < min(s.EndToken, s.FirstToken+5); t++ {
			if a.Class(t)&words.IsColon != 0 && a.Lexis.dated.Has(a.Words[t-1]) {
				if d := a.FirstDate(t, min(s.EndToken, t+LongestDateline)); d != "" {
					return d
				}
			}
		}
	}
	return ""
}

// toldDate is the first full date in the first sentences or the last lines of a text, one
// that a scanner misread, or the end of the days that it tells of.
func (a *Cast) toldDate() record.Date {
	if n := len(a.Sents); n > 0 {
		if d := a.FirstDate(0, a.Sents[min(n-1, 3)].EndToken); d != "" {
			return d
		}
		for i := max(0, n-4); i < n; i++ {
			if d := a.FirstDate(a.Sents[i].FirstToken, a.Sents[i].EndToken); d != "" && !a.asserts(a.Sents[i].FirstToken, a.Sents[i].EndToken) {
				return d
			}
		}
	}
	if d := a.scannedDate(); d != "" {
		return d
	}
	return a.lastDay()
}

// asserts says whether a sentence says that something is or will be so: its dates are
// those of what it tells of.
func (a *Cast) asserts(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Class(i)&(words.IsModal|words.IsBe|words.IsHave) != 0 {
			return true
		}
	}
	return false
}

// lastDay is the last day of the first span of days with a year: "11-14 July 2022".
func (a *Cast) lastDay() record.Date {
	for _, v := range a.Values {
		if v.Kind != value.Period || v.Time.To.Day == 0 || v.Time.From.Year == 0 && v.Time.To.Year == 0 {
			continue
		}
		if s := &a.Sents[a.SentenceOf(int(v.First))]; a.modalIn(s.FirstToken, int(v.First)) {
			continue // "will visit Suva from 3 to 5 May 2012"
		}
		if p, ok := v.Resolve(value.Calendar{}); ok && p.End != "" {
			return p.End
		}
	}
	return ""
}

// modalIn says whether a modal stands in tokens [first, end).
func (a *Cast) modalIn(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Class(i)&words.IsModal != 0 {
			return true
		}
	}
	return false
}

// frontDate reads a field: "2024-07-26", "2024-07-26 11:00:00+07:00", "26 July 2024".
func (a *Cast) frontDate(s string) record.Date {
	if s == "" {
		return ""
	}
	if len(s) >= 10 && s[4] == '-' && s[7] == '-' && isDate(s[:10]) {
		return record.Date(s[:10])
	}
	b := a.Aside(s)
	return b.FirstDate(0, len(b.Tokens))
}

// isDate says whether s is a calendar date YYYY-MM-DD.
func isDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// LongestDateline is how many tokens a line may have to be read as a dateline.
const LongestDateline = 9

// dateline is the first full date that stands in a line with little else, or at
// the start of a paragraph: "JAKARTA, 21 June 2022 –". A stamp is asked last.
func (a *Cast) dateline() record.Date {
	stamp := record.Date("")
	for i := range a.Sents {
		s := &a.Sents[i]
		if a.Doc.Blocks[s.Block].Kind == text.Navigation {
			continue
		}
		short := s.EndToken-s.FirstToken <= LongestDateline && s.End-s.Start == a.Doc.Blocks[s.Block].End-a.Doc.Blocks[s.Block].Start
		stop := min(s.EndToken, s.FirstToken+LongestDateline)
		if !short && !a.placeFirst(s) {
			continue
		}
		switch d := a.FirstDate(s.FirstToken, stop); {
		case d != "" && !a.stamped(s):
			return d
		case stamp == "":
			stamp = d
		}
	}
	return stamp
}

// stamped says whether a line at the top of a text is the stamp of whoever received it:
// figures and the first three letters of a month in capitals.
func (a *Cast) stamped(s *text.Sentence) bool {
	month := false
	for t := s.FirstToken; t < s.EndToken; t++ {
		if a.Tokens[t].Class == text.Word {
			month = a.Tokens[t].Shape == text.Upper && a.Tokens[t].End-a.Tokens[t].Start == 3
			if !month {
				return false
			}
		}
	}
	return month && s.Block <= 2
}

// placeFirst says whether a sentence begins with a place and a comma, in capitals
// or before a dash: the dateline of a press release.
func (a *Cast) placeFirst(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken && i < s.FirstToken+LongestDateline; i++ {
		if a.Class(i)&words.IsDash != 0 && i > s.FirstToken {
			return true
		}
	}
	return false
}

// FirstDate is the first full date in tokens [first, end).
func (a *Cast) FirstDate(first, end int) record.Date {
	for _, v := range a.ValuesIn(first, end) {
		if v.Kind != value.Date || v.Time.From.Year == 0 || v.Time.From.Day == 0 {
			continue
		}
		if p, ok := v.Resolve(value.Calendar{MonthFirst: a.Issuer == "US"}); ok && p.Start != "" && p.Start == p.End {
			return p.Start
		}
	}
	return ""
}

// longestWire is how many tokens more a dateline has that names a news agency in brackets.
const longestWire = 3

// AfterDateline is the token after "JAKARTA, 21 June 2022 –" at the start of a sentence.
func (a *Cast) AfterDateline(s *text.Sentence) int {
	for i := s.FirstToken + 1; i < s.EndToken && i < s.FirstToken+LongestDateline+longestWire; i++ {
		if a.Class(i)&words.IsDash != 0 && (a.FirstDate(s.FirstToken, i) != "" || a.byWire(s.FirstToken, i)) {
			return i + 1
		}
	}
	return s.FirstToken
}

// byWire says whether tokens [first, dash) are the dateline of a news agency, which leaves the year
// out: a place, the day, and its own name: "Doha, May 22 (QNA)", "RIYADH, 8 Nov, SPA".
func (a *Cast) byWire(first, dash int) bool {
	return a.Who.Signs[first].Kinds&(NameCity|NameParty) != 0 && a.wireIn(first, dash) != ""
}

// wireIn is the state whose news agency tokens [first, end) name, "" for none.
func (a *Cast) wireIn(first, end int) record.PartyCode {
	for i := first; i < end; i++ {
		if e, _ := a.Language.Cues.Wires.At(a.Words, i, end); e != nil && a.Capital(i) {
			return record.PartyCode(e.Code)
		}
	}
	return ""
}

// DateAt says whether a value begins at token i: "Summit on Monday".
func (a *Cast) DateAt(i int) bool {
	for _, v := range a.ValuesIn(i, i+6) {
		if int(v.First) == i && (v.Kind == value.Date || v.Kind == value.Period || v.Kind == value.Clock) {
			return true
		}
	}
	return false
}
