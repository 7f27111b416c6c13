package framework

import "entente.example/internal/record"

// Template is a small framework to be filled in: every column of a matrix, and every field of a file, is used once.
func Template() Tree {
	b := newBuilder()
	b.framework("", record.Framework{ID: "plan-2030", Kind: record.PlanOfAction, Title: "Plan of action of two sides", Acronym: "POA",
		Parties: []record.PartyCode{"ASEAN", "JP"}, From: "2026-01-01", To: "2030-12-31"})
	pillar := b.node("", record.Node{Code: "1", Title: "First pillar"})
	line := b.node("", record.Node{Code: "1.1", Parent: pillar, Title: "First action line", Text: "The action as the plan words it.",
		Topics: []string{"education"}, Programmes: []string{"Name of a programme", "Name of another one"}})
	b.assignment("", record.Assignment{Node: line, Of: "JP", Post: "Director, Exchange Division"})
	b.assignment("", record.Assignment{Node: line, Of: "ASEAN", Post: someLead})
	people := b.indicator("", usual(record.Indicator{Node: line, Title: "People trained", Unit: "people", Baseline: &record.Baseline{Value: 0, Day: "2025"}}))
	b.target("", record.Target{Indicator: people, Basis: record.CalendarYear, Period: record.Period{Start: "2027-01-01", End: "2027-12-31"}, Value: 200})
	b.target("", record.Target{Indicator: people, Basis: record.WholeLife, Period: record.Period{Start: "2026-01-01", End: "2030-12-31"}, Value: 1000, Cumulative: true})
	b.node("", record.Node{Code: "1.1.1", Parent: line, Title: "First activity"})
	return b.tree
}
