package cli

import (
	"fmt"
	"io"
	"strings"

	"entente.example/internal/check"
	"entente.example/internal/check/draft"
)

// foundExit is the exit code where findings are as grave as --fail-on.
const foundExit = 8

// found is the error of a check that found something grave.
type found struct{}

func (found) Error() string { return "findings" }

// checkReport gathers the findings of all drafts and writes them.
type checkReport struct {
	app    *app
	desk   *draft.Desk
	format string
	files  []check.Checked
	fixed  map[string][]mended
	counts map[check.Level]int
	texts  int
}

func (c checkCmd) reporter(a *app, desk *draft.Desk) *checkReport {
	return &checkReport{app: a, desk: desk, format: c.Format, fixed: map[string][]mended{}, counts: map[check.Level]int{}}
}

// add takes in a draft: text is written at once, other formats at the end.
func (r *checkReport) add(f checkedFile) error {
	r.texts++
	for _, x := range f.Findings {
		r.counts[x.Level]++
	}
	if r.format != "text" {
		if f.Findings == nil {
			f.Findings = []check.Finding{}
		}
		r.files = append(r.files, f.Checked)
		if f.fixed != nil {
			r.fixed[f.File] = f.fixed
		}
		return nil
	}
	if err := r.mended(f); err != nil {
		return err
	}
	for _, x := range f.Findings {
		if err := r.line(f.File, x); err != nil {
			return err
		}
	}
	return nil
}

// line writes a finding as editors read it.
func (r *checkReport) line(file string, f check.Finding) error {
	t := r.app.Terminal
	level := string(f.Level)
	if f.Level != check.Info {
		level = t.paint(alarm, level)
	}
	_, err := fmt.Fprintf(r.app.out, "%s:%d:%d: %s %s: %s\n", printable(file), f.Line, f.Column, level, t.paint(accent, string(f.Rule)), oneLine(f.Message+"; "+f.Remedy))
	return err
}

// oneLine is s without line breaks and what could steer a terminal.
func oneLine(s string) string { return strings.Join(strings.Fields(printable(s)), " ") }

// mended writes what was mended in a draft.
func (r *checkReport) mended(f checkedFile) error {
	if len(f.fixed) == 0 {
		return nil
	}
	p := r.app.lines()
	p.raw(printable(f.File) + ": " + count(len(f.fixed), "place") + " mended")
	for _, m := range f.fixed {
		p.raw(r.app.Terminal.paint(faint, fmt.Sprintf("%5d - %s", m.Line, oneLine(m.Before))))
		p.raw(fmt.Sprintf("%5d + %s", m.Line, oneLine(m.After)))
	}
	return p.err
}

// end writes the summary, or the whole of the other formats.
func (r *checkReport) end() error {
	switch r.format {
	case "json":
		return writeJSON(r.app.out, checkOutput{Engine: r.desk.Engine().Version(), Counts: r.counts, Files: r.files, Fixed: r.fixed})
	case "sarif":
		return writeJSON(r.app.out, r.desk.Checker().SARIF(r.files, r.desk.Engine().Version()))
	}
	_, err := fmt.Fprintf(r.app.out, "%s, %s, %d info in %s\n", count(r.counts[check.Error], "error"), count(r.counts[check.Warning], "warning"), r.counts[check.Info], count(r.texts, "text"))
	return err
}

// checkOutput is the JSON of a check.
type checkOutput struct {
	Engine string              `json:"engine"`
	Counts map[check.Level]int `json:"counts"`
	Files  []check.Checked     `json:"files"`
	Fixed  map[string][]mended `json:"fixed,omitempty"`
}

// verdict is an error where a finding is as grave as least.
func (r *checkReport) verdict(least check.Level) error {
	for level, n := range r.counts {
		if n > 0 && level.AtLeast(least) {
			return found{}
		}
	}
	return nil
}

// writeRules lists the rules with their levels and reasons.
func writeRules(a *app, rules []*check.Rule) error {
	for _, r := range rules {
		needs := ""
		if r.NeedsRecord {
			needs = " (with --db)"
		}
		if _, err := io.WriteString(a.out, fmt.Sprintf("%-20s  %-7s  %s%s\n", r.Name, r.Level, r.Why, needs)); err != nil {
			return err
		}
	}
	return nil
}
