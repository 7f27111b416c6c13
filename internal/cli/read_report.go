package cli

import (
	"strings"

	"entente.example/internal/record"
)

// readingReport writes readings for people: each fact on a line, its words below it.
type readingReport struct {
	lines
	written int
}

// write reports one reading.
func (p *readingReport) write(r *record.Reading) error {
	if p.written > 0 {
		p.line(0, faint, strings.Repeat("─", min(p.t.width(), plainWidth)))
		p.blank()
	}
	p.written++
	p.head(r)
	p.meetings(r.Meetings)
	facts := r.Facts()
	for _, kind := range []record.FactKind{record.KindStatement, record.KindCommitment, record.KindDelivery} {
		p.facts(kind, facts)
	}
	p.uncounted(r.NonCommitments, false)
	p.programmes(r.Programmes)
	p.warnings(r.Warnings)
	return p.err
}

func (p *readingReport) head(r *record.Reading) {
	title := r.Title
	if title == "" {
		title = r.File
	}
	p.line(0, strong, title)
	p.line(0, faint, parts(words(r.Kind), issuedBy(r.Issuer), day(r.Date), r.Language))
	if title != r.File {
		p.line(0, faint, r.File)
	}
	p.blank()
	if r.Counts() == (record.Counts{Warnings: len(r.Warnings)}) {
		p.line(0, plain, "No facts found in this text.")
		p.blank()
	}
}

func (p *readingReport) meetings(list []record.Meeting) {
	p.section("Meetings", len(list))
	for _, m := range list {
		p.meeting(m)
	}
}

// meeting writes a meeting with its participants.
func (p *lines) meeting(m record.Meeting) {
	name := m.Name
	if name == "" {
		name = "Meeting"
	}
	p.line(2, strong, name)
	p.line(2, plain, meetingFacts(m))
	for _, x := range m.Participants {
		p.line(4, plain, parts(string(x.Part), who(x.Person, x.Group, x.Of), x.Office))
	}
	p.quote(4, m.Evidence)
	p.blank()
}

// facts writes the facts of one kind.
func (p *readingReport) facts(kind record.FactKind, all []record.Fact) {
	var chosen []record.Fact
	for _, f := range all {
		if f.Kind == kind {
			chosen = append(chosen, f)
		}
	}
	p.section(plural(string(kind)), len(chosen))
	for _, f := range chosen {
		p.line(2, strong, factValues(f))
		p.quote(4, &f.Evidence)
		p.blank()
	}
}

func (p *readingReport) programmes(list []record.Programme) {
	if len(list) == 0 {
		return
	}
	p.section("Programmes", len(list))
	for _, x := range list {
		p.line(2, plain, named(x.Name, x.Acronym))
	}
	p.blank()
}

func (p *readingReport) warnings(list []record.Warning) {
	p.section("Warnings", len(list))
	for _, w := range list {
		p.line(2, alarm, w.Message)
		p.quote(4, w.Evidence)
		p.blank()
	}
}
