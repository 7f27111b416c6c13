package web

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// frameworkForm is a framework as a form has it: all but its tree.
type frameworkForm struct {
	record.Framework
	Names   string // of its parties, parted by commas
	Reviews string // the series that review it, one a line
	Quoted  string
	Seen    int64
	Kinds   []record.FrameworkKind
	Parents []record.Framework // that it may carry out
	New     bool               // its id is not given yet
}

func (s *site) newFrameworkForm(book *record.Book, f record.Framework) frameworkForm {
	form := frameworkForm{Kinds: record.FrameworkKinds()}
	form.resend(s, f, f.Decision)
	form.Parents = slices.DeleteFunc(slices.Clone(book.Frameworks), func(other record.Framework) bool { return other.ID == f.ID })
	return form
}

// resend fills the form with what was sent, so that nothing of it is lost. Sent again, it starts from how the framework stands now.
func (form *frameworkForm) resend(s *site, f record.Framework, seen int64) {
	form.Framework, form.Names, form.Reviews, form.Quoted, form.Seen = f, s.names.typed(f.Parties), strings.Join(f.Series, "\n"), quotedWords(f.Evidence), seen
}

// quotedWords are the words of evidence, none where there is none.
func quotedWords(e *record.Evidence) string {
	if e == nil {
		return ""
	}
	return e.Exact
}

// sentFramework is a framework as a form sent it, in the place of the one that stands.
func (s *site) sentFramework(q *query, stands record.Framework) record.Framework {
	f := record.Framework{ID: stands.ID, Kind: record.FrameworkKind(q.sent("kind")), Title: q.sent("title"), Acronym: q.sent("acronym"), Parties: s.names.codesOf(q.sent("parties")),
		From: record.Day(q.sent("from")), To: record.Day(q.sent("to")), Parent: record.FrameworkID(q.sent("carries-out")), Series: seriesOf(q.sent("series")),
		Document: record.DocumentID(q.sent("document")), Decided: q.seen()}
	if words := q.sent("words"); words != "" {
		f.Evidence = &record.Evidence{Exact: words}
	}
	return f
}

// seriesOf are the keys of series that somebody typed by name or key, one a line.
func seriesOf(typed string) []string {
	list := parted(typed, "\n")
	for i := range list {
		list[i] = record.SeriesKey(list[i])
	}
	return list
}

// typed are parties as somebody would type them: by name, by code where the name leads to another one.
func (n names) typed(parties []record.PartyCode) string {
	list := make([]string, len(parties))
	for i, code := range parties {
		list[i] = n.party(code)
		if strings.Contains(list[i], ",") || n.code(list[i]) != string(code) {
			list[i] = string(code)
		}
	}
	return strings.Join(list, ", ")
}

// codesOf are the codes of parties that somebody typed by name or code, parted by commas.
func (n names) codesOf(typed string) []record.PartyCode {
	var list []record.PartyCode
	for _, name := range parted(typed, ",") {
		list = append(list, record.PartyCode(n.code(name)))
	}
	return list
}

// parted are the parts of a field, without space around them and without empty ones.
func parted(field, mark string) []string {
	var list []string
	for part := range strings.SplitSeq(field, mark) {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}
