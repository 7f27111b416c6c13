package cli

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/compare"
	"entente.example/internal/record"
)

// compareReport writes a comparison for people. The accounts are called A, B and so on.
type compareReport struct {
	lines
	only     bool // leave out what is said alike
	accounts []compare.Head
}

func (p *compareReport) write(c compare.Comparison) error {
	for i, h := range c.Accounts {
		p.line(0, strong, letter(i)+"  "+cmp.Or(h.Title, h.File, short(h.Document)))
		p.line(3, faint, parts(words(h.Kind), issuedBy(h.Issuer), day(h.Date), count(h.Points, "point"), figure(h.Alone)+" in it alone"))
	}
	p.blank()
	p.section("Disagreements", len(c.Disagreements))
	for _, d := range c.Disagreements {
		p.difference(2, d)
	}
	if len(c.Disagreements) > 0 {
		p.blank()
	}
	for _, s := range c.Sections {
		p.topic(s)
	}
	return p.err
}

func issuedBy(issuer record.PartyCode) string {
	if issuer == "" {
		return ""
	}
	return "issued by " + string(issuer)
}

// letter names an account by its place.
func letter(i int) string { return string(rune('A' + i)) }

func (p *compareReport) topic(s compare.Section) {
	rows := slices.DeleteFunc(slices.Clone(s.Rows), func(r compare.Row) bool { return p.only && len(r.Differences) == 0 && r.Shared() })
	if len(rows) == 0 {
		return
	}
	shares := make([]string, len(s.Shares))
	for i, x := range s.Shares {
		shares[i] = letter(i) + " silent"
		if x.Points > 0 {
			shares[i] = fmt.Sprintf("%s %s, %.0f %%", letter(i), ordinal(x.Place), 100*x.Share)
		}
	}
	p.raw(p.t.paint(accent, strings.ToUpper(cmp.Or(s.Topic, "no topic"))) + p.t.paint(faint, "  "+strings.Join(shares, separator)))
	for _, r := range rows {
		p.row(r)
	}
}

// ordinal writes a place: "1st", "12th".
func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		suffix = map[int]string{1: "st", 2: "nd", 3: "rd"}[n%10]
	}
	return fmt.Sprintf("%d%s", n, cmp.Or(suffix, "th"))
}

func (p *compareReport) row(r compare.Row) {
	var who []string
	for i, c := range r.Cells {
		if len(c.Points) > 0 {
			who = append(who, letter(i))
		}
	}
	head := "only " + who[0]
	if len(who) > 1 {
		head = strings.Join(who[:len(who)-1], ", ") + " and " + who[len(who)-1]
	}
	p.line(2, strong, head)
	for i, c := range r.Cells {
		for _, x := range c.Points {
			p.line(4, plain, letter(i)+"  "+factValues(x.Fact))
		}
		p.line(7, faint, marked(c))
	}
	for _, d := range r.Differences {
		p.difference(4, d)
	}
	p.blank()
}

// marked are the words of a cell with those of its own in brackets, unless next to all of them are.
func marked(c compare.Cell) string {
	if len(c.Words) == 0 {
		return ""
	}
	var b strings.Builder
	for _, s := range c.Words {
		text := s.Text
		if s.Op != compare.Same && !c.Reworded {
			inner := strings.TrimSpace(text)
			text = strings.Replace(text, inner, "["+inner+"]", 1)
		}
		b.WriteString(text)
	}
	return quoted(b.String())
}

// difference writes in what accounts differ: "act: A emphasise · B discuss".
func (p *compareReport) difference(indent int, d compare.Difference) {
	said := make([]string, 0, len(d.Values))
	for i, v := range d.Values {
		said = append(said, letter(i)+" "+cmp.Or(p.value(d.Field, v), "–"))
	}
	p.line(indent, alarm, parts(string(d.Field), d.About)+": "+strings.Join(said, separator))
}

// value writes a value of a field for people.
func (p *compareReport) value(field compare.Field, v compare.Value) string {
	switch {
	case v.Text == "":
		return ""
	case field == compare.InDate || field == compare.InDue:
		return day(record.Date(v.Text))
	case field == compare.InDuration:
		return v.Text + " minutes"
	case field == compare.InLadder:
		return "step " + v.Text + " “" + v.Words + "”"
	}
	return v.Text
}
