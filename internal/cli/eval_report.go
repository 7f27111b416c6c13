package cli

import (
	"strconv"

	"entente.example/internal/eval"
)

// textMarks is the headline of one text.
type textMarks struct {
	Name     string        `json:"name"`
	Headline eval.Headline `json:"headline"`
}

// write prints the errors of a kind or, if none was asked for, the report.
func (c evalCmd) write(a *app, s *eval.Score, each []textMarks) error {
	switch {
	case c.Errors != "":
		return c.writeErrors(a, s.Errors(c.Errors))
	case c.JSON:
		return writeJSON(a.out, struct {
			eval.Report
			Texts []textMarks `json:"texts,omitempty"`
		}{s.Report(), each})
	}
	p := evalReport{lines: a.lines()}
	return p.write(s.Report(), each)
}

// evalReport writes a report as tables.
type evalReport struct{ lines }

func (p *evalReport) write(r eval.Report, each []textMarks) error {
	p.raw(count(r.Files, "text") + ", " + figure(r.Missing) + " without a reading")
	p.each(each)
	p.found(r.Detail.Found)
	p.right("right", r.Detail.Right)
	p.right("confidence", r.Calibration)
	p.headline(r.Headline)
	return p.err
}

// table writes a table below a blank line; nothing where it has no rows.
func (p *evalReport) table(t table) {
	if len(t.rows) == 0 || p.err != nil {
		return
	}
	p.blank()
	p.err = t.write(p.w, p.t)
}

// each writes a row of marks for each text, under short names.
func (p *evalReport) each(each []textMarks) {
	t := table{head: []string{"fields", "people", "stmts", "whole", "cmts", "whole", "deliv", "progr", "grounded", "text"}}
	for _, text := range each {
		var cells []string
		for _, m := range text.Headline {
			cells = append(cells, mark(m))
		}
		t.row(append(cells, text.Name)...)
	}
	p.table(t)
}

func (p *evalReport) found(measures map[string]eval.Found) {
	t := table{head: []string{"found", "precision", "recall", "F1", "gold", "reading"}}
	for _, name := range eval.Names(measures) {
		f := measures[name]
		t.row(name, digits(f.Precision), digits(f.Recall), digits(f.F1), figure(f.Gold), figure(f.Read))
	}
	p.table(t)
}

func (p *evalReport) right(head string, measures map[string]eval.Right) {
	t := table{head: []string{head, "share", "of"}}
	for _, name := range eval.Names(measures) {
		t.row(name, digits(measures[name].Share), figure(measures[name].Asked))
	}
	p.table(t)
}

func (p *evalReport) headline(marks eval.Headline) {
	t := table{head: []string{"headline", "mark"}}
	for _, m := range marks {
		t.row(m.Name, mark(m))
	}
	p.table(t)
}

// mark is the value of a mark, a dash where nothing was asked.
func mark(m eval.Mark) string {
	if m.Value == nil {
		return "–"
	}
	return digits(*m.Value)
}

// digits writes a share with four digits.
func digits(f float64) string { return strconv.FormatFloat(f, 'f', 4, 64) }
