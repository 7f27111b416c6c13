package web

import (
	"net/url"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// becameWords is the state of a promise in words.
func becameWords(s track.State) string {
	words := map[track.State]string{track.NotYetDue: "not yet due", track.UnderWay: "under way", track.FulfilledLate: "fulfilled late",
		track.PartlyFulfilled: "partly fulfilled", track.NoEvidence: "no evidence found"}[s]
	if words == "" {
		return string(s)
	}
	return words
}

// becameShape is the state of a promise as a sign that needs no colour; each has another one.
func becameShape(s track.State) string {
	return map[track.State]string{track.Fulfilled: "●", track.FulfilledLate: "◉", track.PartlyFulfilled: "◐", track.UnderWay: "◔", track.NotYetDue: "○",
		track.Overdue: "▲", track.NoEvidence: "?", track.Restated: "→", track.Superseded: "⇒", track.Lapsed: "▽", track.Withdrawn: "×"}[s]
}

// linkWords says what a later wording does to an earlier one.
func linkWords(k record.LinkKind) string {
	return map[record.LinkKind]string{record.Restates: "restates it", record.Strengthens: "strengthens it", record.Weakens: "weakens it", record.Merges: "merges it with others",
		record.Replaces: "replaces it", record.Lapses: "lets it lapse", record.Answers: "answers it"}[k]
}

// amount is a number of an indicator with its unit: "200 people", "JPY 35 billion", "40 %"; of a qualitative one, its level.
func amount(in record.Indicator, value float64, level string) string {
	switch in.Measure {
	case record.Qualitative:
		return level
	case record.Percentage:
		return decimal(value) + " %"
	}
	if len(in.Unit) == 3 && isCurrency(in.Unit) {
		return money(&record.Money{Amount: value, Currency: in.Unit})
	}
	return quantity(&record.Quantity{Value: value, Unit: in.Unit})
}

// reported is what a report says, in the unit that it says it in.
func reported(in record.Indicator, r record.Report) string {
	if r.Unit != "" {
		in.Unit = r.Unit
	}
	return amount(in, r.Value, r.Level)
}

func isCurrency(unit string) bool {
	for _, r := range unit {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}

// periodWords are both ends of a period.
func periodWords(p record.Period) string { return day(p.Start) + " to " + day(p.End) }

func figurePath(id string) string { return "/figures/" + url.PathEscape(id) }

func indicatorPath(id string) string { return "/indicators/" + url.PathEscape(id) }

// sharedBy is what a report gives one code of a dimension, as a form has it.
func sharedBy(r record.Report, dimension, code string) string {
	for _, s := range r.Shares {
		if s.Dimension == dimension && s.Code == code {
			return decimal(s.Value)
		}
	}
	return ""
}

// effectWords say how far a delivery goes.
func effectWords(e record.Effect) string {
	return map[record.Effect]string{record.UnderWay: "under way", record.InPart: "in part", record.InFull: "in full"}[e]
}

// scoreMark is the sign of a score, that needs no colour.
func scoreMark(s track.Scale, code string) string {
	score, _ := s.Score(code)
	return score.Mark
}

func scoreName(s track.Scale, code string) string {
	score, _ := s.Score(code)
	return score.Name
}

// scaled is the verdicts on one scale, with the page on which they stand.
type scaled struct {
	Of       commitmentView
	Verdicts track.Verdicts
}

func newScaled(of commitmentView, v track.Verdicts) scaled { return scaled{of, v} }

// changedWords is a number of a wording as people write it; a span of days comes as "2024-04-01/2025-03-31".
func changedWords(field, value string) string {
	from, to, span := strings.Cut(value, "/")
	if field != "due" || !span {
		return value
	}
	return period(&record.Period{Start: record.Date(from), End: record.Date(to)})
}
