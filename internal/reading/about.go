package reading

import (
	"net/url"
	"strings"
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// about finds what the text says of itself before it is read: its date, its
// issuer where an address tells, and its kind where a title tells. What only the
// body shows is settled by the stages that read it.
func (a *analysis) about() {
	a.date = a.ownDate()
	a.issuer = a.issuerOfAddress()
	a.published = a.issuer != ""
	a.kind = a.kindOfTitle()
	if (a.kind == "" || a.kind == record.StatementText) && a.hasAskers() {
		a.kind = record.PressConference
	}
}

// hasAskers says whether lines of a text stand under the labels of those who ask.
func (a *analysis) hasAskers() bool {
	n := 0
	for i := range a.sents {
		s := &a.sents[i]
		for t := s.FirstToken + 1; t < s.EndToken && t < s.FirstToken+4; t++ {
			if a.class(t)&isColon != 0 && a.asker(s.FirstToken, t) {
				n++
				break
			}
		}
	}
	return n > 1
}

// aside reads a string of the front matter as a text of its own.
func (a *analysis) aside(s string) *analysis {
	b := &analysis{engine: a.engine}
	b.reset(&text.Document{Text: s, Blocks: []text.Block{{Kind: text.Title, End: len(s), Parent: -1}}})
	return b
}

// dateKeys are the fields of the front matter that may hold the text's date, the surest first.
var dateKeys = []string{"date", "article:published_time", "published_time", "datepublished", "dc.date", "dcterms.date", "dc.date.issued", "pubdate", "publishdate", "published", "first_published", "date_published", "date_publication", "publication_date", "release_date", "issued", "last-modified"}

// ownDate is the date of the text: of its front matter, of a line with little
// else on it, of the start of its first paragraphs, or the first full date near its top or foot.
func (a *analysis) ownDate() record.Date {
	for _, key := range dateKeys {
		if d := a.frontDate(a.doc.Front[key]); d != "" {
			return d
		}
	}
	if d := a.dateline(); d != "" {
		return d
	}
	if n := len(a.sents); n > 0 {
		if d := a.firstDate(0, a.sents[min(n-1, 3)].EndToken); d != "" {
			return d
		}
		if d := a.firstDate(a.sents[max(0, n-4)].FirstToken, len(a.tokens)); d != "" {
			return d
		}
	}
	if d := a.firstDate(0, len(a.tokens)); d != "" {
		return d
	}
	return a.lastDay()
}

// lastDay is the last day of the first span of days with a year: "11-14 July 2022".
func (a *analysis) lastDay() record.Date {
	for _, v := range a.values {
		if v.Kind != value.Period || v.Time.To.Day == 0 || v.Time.From.Year == 0 && v.Time.To.Year == 0 {
			continue
		}
		if p, ok := v.Resolve(value.Calendar{}); ok && p.End != "" {
			return p.End
		}
	}
	return ""
}

// frontDate reads a field: "2024-07-26", "2024-07-26 11:00:00+07:00", "26 July 2024".
func (a *analysis) frontDate(s string) record.Date {
	if s == "" {
		return ""
	}
	if len(s) >= 10 && s[4] == '-' && s[7] == '-' && isDate(s[:10]) {
		return record.Date(s[:10])
	}
	b := a.aside(s)
	return b.firstDate(0, len(b.tokens))
}

// isDate says whether s is a calendar date YYYY-MM-DD.
func isDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// longestDateline is how many tokens a line may have to be read as a dateline.
const longestDateline = 9

// dateline is the first full date that stands in a line with little else, or at
// the start of a paragraph: "JAKARTA, 21 June 2022 –".
func (a *analysis) dateline() record.Date {
	for i := range a.sents {
		s := &a.sents[i]
		if a.doc.Blocks[s.Block].Kind == text.Navigation {
			continue
		}
		short := s.EndToken-s.FirstToken <= longestDateline && s.End-s.Start == a.doc.Blocks[s.Block].End-a.doc.Blocks[s.Block].Start
		stop := min(s.EndToken, s.FirstToken+longestDateline)
		if !short && !a.placeFirst(s) {
			continue
		}
		if d := a.firstDate(s.FirstToken, stop); d != "" {
			return d
		}
	}
	return ""
}

// placeFirst says whether a sentence begins with a place and a comma, in capitals
// or before a dash: the dateline of a press release.
func (a *analysis) placeFirst(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken && i < s.FirstToken+longestDateline; i++ {
		if a.class(i)&isDash != 0 && i > s.FirstToken {
			return true
		}
	}
	return false
}

// firstDate is the first full date in tokens [first, end).
func (a *analysis) firstDate(first, end int) record.Date {
	for _, v := range a.valuesIn(first, end) {
		if v.Kind != value.Date || v.Time.From.Year == 0 || v.Time.From.Day == 0 {
			continue
		}
		if p, ok := v.Resolve(value.Calendar{MonthFirst: a.issuer == "US"}); ok && p.Start != "" && p.Start == p.End {
			return p.Start
		}
	}
	return ""
}

// addressKeys are the fields of the front matter that may hold where the text was published.
var addressKeys = []string{"source_url", "canonical", "og:url", "url", "address", "link", "dc.identifier"}

// issuerOfAddress is the party that publishes at the text's address.
func (a *analysis) issuerOfAddress() record.PartyCode {
	for _, key := range addressKeys {
		u, err := url.Parse(a.doc.Front[key])
		if err != nil || u.Hostname() == "" {
			continue
		}
		if p := a.engine.cues.publisher(u.Hostname()); p != "" {
			return p
		}
	}
	return ""
}

// kindOfTitle is the kind that the words of the title name; a press conference
// goes before other words ("Remarks … in Joint Press Conference"). Without a
// title the first lines are asked.
func (a *analysis) kindOfTitle() record.Kind {
	if t := a.doc.Front["title"]; t != "" {
		b := a.aside(t)
		a.who.title = b
		return b.kindIn(0, len(b.tokens))
	}
	for i := range a.sents {
		s := &a.sents[i]
		if k := a.kindInCapitals(s); k != "" {
			return k
		}
		if s.Block > 6 || s.EndToken-s.FirstToken > 40 {
			break
		}
		if k := a.kindOfLine(s); k != "" {
			return k
		}
	}
	return ""
}

// kindInCapitals is the kind that a line in capitals names where a scanned page ran
// it together with what follows.
func (a *analysis) kindInCapitals(s *text.Sentence) record.Kind {
	if s.EndToken-s.FirstToken <= 16 || s.Block > 3 {
		return ""
	}
	for i := s.FirstToken; i < s.EndToken && i < longestHead; i++ {
		e, stop := a.engine.cues.kinds.at(a.words, i, s.EndToken)
		if e == nil || stop < i+2 {
			continue
		}
		upper := true
		for t := i; t < stop; t++ {
			upper = upper && a.tokens[t].Shape == text.Upper
		}
		if upper {
			return record.Kind(e.Code)
		}
	}
	return ""
}

// kindOfLine is the kind that a line near the top names: a title in any of its
// words, another line by those that it begins or ends with.
func (a *analysis) kindOfLine(s *text.Sentence) record.Kind {
	n := s.EndToken - s.FirstToken
	switch kind := a.doc.Blocks[s.Block].Kind; {
	case kind == text.Title:
		return a.kindIn(s.FirstToken, s.EndToken)
	case kind == text.Navigation || kind == text.Caption || n > 16:
		return ""
	case n <= 6 && (a.capital(s.FirstToken) || kind == text.Heading):
		return a.kindIn(s.FirstToken, s.EndToken)
	}
	if e, stop := a.engine.cues.kinds.at(a.words, s.FirstToken, s.EndToken); e != nil && stop > s.FirstToken+1 {
		return record.Kind(e.Code)
	}
	return ""
}

// kindIn is the kind that words of tokens [first, end) name.
func (a *analysis) kindIn(first, end int) record.Kind {
	var kind record.Kind
	joint := false
	for i := first; i < end; i++ {
		joint = joint || a.words[i] == a.engine.cues.joint
		e, stop := a.engine.cues.kinds.at(a.words, i, end)
		if e == nil {
			continue
		}
		if k := record.Kind(e.Code); kind == "" || k == record.PressConference {
			kind = k
		}
		i = stop - 1
	}
	if joint && kind == record.StatementText {
		return record.JointStatement
	}
	return kind
}

// settleKind fills the kind that no title told: words that the parties speak
// together make a joint statement, the report of a meeting that was held a readout.
func (a *analysis) settleKind(announced bool) {
	switch {
	case a.kind == record.StatementText && (a.speaksTogether() || a.manySign()):
		a.kind = record.JointStatement
	case a.kind != "":
	case a.speaksTogether():
		a.kind = record.JointStatement
	case len(a.meetings) > 0 && !announced && !a.newsRelease():
		a.kind = record.Readout
	default:
		a.kind = record.Other
	}
}

// newsRelease says whether a page calls itself a press release, and its title
// tells what is done, not that people met.
func (a *analysis) newsRelease() bool {
	t := a.who.title
	kind := strings.ToLower(a.doc.Front["content_type"] + " " + a.doc.Front["type"] + " " + a.doc.Front["category"])
	if t == nil || !strings.Contains(kind, "press release") && !strings.Contains(kind, "news") {
		return false
	}
	for i := range t.mentions {
		if k := t.mentions[i].kind; k == mentionPerson || k == mentionOffice {
			return false
		}
	}
	return !t.hasCue(0, len(t.tokens), cueMeeting|cueCall|cueMeal|cuePlain)
}

// speaksTogether says whether the text opens with "We, the Heads of State …".
func (a *analysis) speaksTogether() bool {
	for i := range a.sents {
		s := &a.sents[i]
		if s.EndToken-s.FirstToken < 12 || s.FirstToken+1 >= len(a.tokens) {
			continue
		}
		return strings.EqualFold(a.written(s.FirstToken, s.FirstToken+1), "we") && a.cue(s.FirstToken+1)&cueComma != 0
	}
	return false
}
