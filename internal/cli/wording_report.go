package cli

import (
	"fmt"
	"strings"

	"entente.example/internal/compare"
)

// wordingReport writes the wording of an issue for people.
type wordingReport struct {
	lines
	w compare.Wording
}

func (p *wordingReport) write(issue string) error {
	p.line(0, strong, issue)
	spoken := 0
	for _, e := range p.w.Editions {
		spoken += min(1, len(e.Passages))
	}
	p.line(0, faint, fmt.Sprintf("%s, %d with passages on it", count(len(p.w.Editions), "document"), spoken))
	p.ladders()
	p.formulas()
	for _, e := range p.w.Editions {
		p.edition(e)
	}
	return p.err
}

// ladders writes a line a ladder: the date and step of each document that has a wording on it.
func (p *wordingReport) ladders() {
	if len(p.w.Ladders) == 0 {
		return
	}
	p.blank()
	p.section("Ladders", len(p.w.Ladders))
	for _, l := range p.w.Ladders {
		p.line(2, plain, fmt.Sprintf("%s, 1 to %d", l.Ladder, l.Top))
		for i, x := range l.Points {
			p.line(4, plain, parts(string(p.w.Editions[x.Edition].Date), fmt.Sprint(x.Step), quoted(x.Words), x.By, moveBefore(l, i)))
		}
	}
}

// moveBefore says whether a point stands higher or lower than the one before.
func moveBefore(l compare.Line, i int) string {
	if i == 0 {
		return ""
	}
	switch before := l.Points[i-1].Step; {
	case l.Points[i].Step > before:
		return fmt.Sprintf("up from %d", before)
	case l.Points[i].Step < before:
		return fmt.Sprintf("down from %d", before)
	}
	return ""
}

func (p *wordingReport) formulas() {
	if len(p.w.Formulas) == 0 {
		return
	}
	p.blank()
	p.section("Phrases that come again", len(p.w.Formulas))
	for _, f := range p.w.Formulas {
		p.line(2, plain, quoted(f.Words))
		first, last := p.w.Editions[f.First], p.w.Editions[f.Last]
		p.line(4, faint, parts(count(f.Editions, "document"), string(first.Date)+" to "+string(last.Date)))
		for _, v := range f.Variants[1:] {
			p.line(4, plain, parts(string(p.w.Editions[v.Uses[0].Edition].Date), quoted(v.Words)))
		}
	}
}

func (p *wordingReport) title(e compare.Edition) {
	p.line(0, strong, parts(string(e.Date), e.Title, short(e.Document)))
}

func (p *wordingReport) edition(e compare.Edition) {
	p.blank()
	p.title(e)
	var names []string
	for _, a := range e.Names {
		names = append(names, a.Words)
	}
	if len(names) > 0 {
		p.line(2, faint, "in the name of: "+strings.Join(names, "; "))
	}
	switch {
	case len(e.Passages) == 0:
		p.line(2, faint, "says nothing of it")
	case e.Against < 0:
		for _, x := range e.Passages {
			p.line(2, plain, quoted(x.Text))
		}
	default:
		p.differences(p.w.Editions[e.Against], e, e.Differences)
	}
}

// differences writes what became of the passages of one edition in another.
func (p *wordingReport) differences(from, to compare.Edition, list []compare.Revision) {
	for _, d := range list {
		what := string(d.Change)
		if d.Moved {
			what += ", moved"
		}
		p.line(2, accent, what)
		switch {
		case len(d.Words) > 0:
			p.line(4, plain, redline(d.Words))
		case d.Change == compare.Gone:
			p.line(4, plain, quoted(from.Passages[d.A[0]].Text))
		default:
			p.line(4, plain, quoted(to.Passages[d.B[0]].Text))
		}
	}
}

// redline writes dropped words as [-…-] and new ones as {+…+}.
func redline(list []compare.Segment) string {
	var b strings.Builder
	for _, s := range list {
		words := strings.Join(strings.Fields(s.Text), " ")
		switch s.Op {
		case compare.Dropped:
			words = "[-" + words + "-]"
		case compare.Added:
			words = "{+" + words + "+}"
		}
		if strings.TrimLeft(s.Text, " \n") != s.Text && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(words)
	}
	return b.String()
}
