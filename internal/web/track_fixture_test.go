package web

import (
	"context"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/store/storetest"
)

// hand is a context on behalf of a user.
func hand(t testing.TB, name string, role access.Role) context.Context {
	t.Helper()
	return access.With(storetest.Context(t), access.Viewer{Who: "user:" + name, Role: role, Clock: fixedNow})
}

// promised leads to the promise of 200 teachers; sent to the delivery of 150, launched to that of the initiative.
func promised(t testing.TB) record.FactRef { return factRef(t, readout(t), record.KindCommitment, 0) }
func launched(t testing.TB) record.FactRef { return factRef(t, readout(t), record.KindDelivery, 0) }
func sent(t testing.TB) record.FactRef     { return factRef(t, readout(t), record.KindDelivery, 1) }
func reviewed(t testing.TB) record.FactRef { return factRef(t, later(t), record.KindCommitment, 0) }

// factRef leads to a fact of a sample, by its place among those of its kind.
func factRef(t testing.TB, d sample, kind record.FactKind, ordinal int) record.FactRef {
	t.Helper()
	a := d.addition()
	for _, f := range a.Reading.Facts() {
		if f.Kind == kind && f.Ordinal == ordinal {
			return record.FactRef{Document: a.Document.ID, Fact: f.ID}
		}
	}
	t.Fatalf("the sample has no %s %d", kind, ordinal)
	return record.FactRef{}
}

// followed is the library with all facts of two texts accepted, and a promise followed: placed in a plan, assigned, with an
// earlier one that it takes up, an indicator with two targets, reports in every state, evidence and verdicts.
func followed(t testing.TB) store.Store {
	t.Helper()
	s := library(t)
	storetest.AcceptAllOf(t, s, readout(t).addition(), later(t).addition())
	of, earlier := promised(t), reviewed(t)
	ann, rae := hand(t, "ann", access.Editor), hand(t, "rae", access.Reviewer)
	evidence := []string{"https://example.org/teachers"}
	must(t, s.Track(rae, "the plan",
		record.Framework{ID: "rivers", Kind: record.PlanOfAction, Title: "Plan of Rivers", Parties: []record.PartyCode{"JP", "ASEAN"}},
		record.Node{ID: "rivers/1", Framework: "rivers", Kind: record.ActionLine, Code: "1", Title: "Teachers for all"},
		record.Placement{Commitment: of, Node: "rivers/1"}, record.Placement{Commitment: earlier, Node: "rivers/1"},
		record.Assignment{Node: "rivers/1", Of: "JP", Post: "Director for Teachers"}, record.Assignment{Commitment: &of, User: "ann"},
		record.Link{Kind: record.Strengthens, From: of, To: earlier},
		record.Indicator{ID: "teachers", Commitment: &of, Title: "Teachers sent", Measure: record.InUnits, Unit: "teachers", Direction: record.Ascending, Combination: record.Sum},
		record.Target{ID: "fiscal", Indicator: "teachers", Basis: record.FiscalYear, Of: "JP", Period: record.Period{Start: "2023-04-01", End: "2024-03-31"}, Value: 60},
		record.Target{ID: "all", Indicator: "teachers", Basis: record.WholeLife, Period: record.Period{Start: "2023-04-01", End: "2025-03-31"}, Value: 200},
		record.Fulfilment{Commitment: of, Delivery: sent(t), Effect: record.InPart}))
	first := record.Report{ID: "first", Indicator: "teachers", Period: record.Period{Start: "2023-04-01", End: "2024-03-31"}, Value: 50, State: record.Submitted, Sources: evidence}
	must(t, s.Track(ann, "", first))
	must(t, s.Track(rae, "", judgedOf(t, s, "first", record.AcceptedReport)))
	second := record.Report{ID: "second", Indicator: "teachers", Period: record.Period{Start: "2024-04-01", End: "2024-09-30"}, Value: 0.03, Unit: "thousand teachers", State: record.Submitted, Sources: evidence}
	must(t, s.Track(ann, "", second, record.Report{ID: "third", Indicator: "teachers", Period: record.Period{Start: "2024-10-01", End: "2024-10-31"}, Value: 3, State: record.Draft}))
	must(t, s.Track(ann, "", record.Verdict{ID: "v1", Commitment: of, Year: 2024, Member: "JP", Scale: "g20-compliance", Score: "0", Reason: "part of it is done", Sources: evidence},
		record.Verdict{ID: "v2", Commitment: of, Year: 2024, Scale: "ogp-completion", Score: "limited", Reason: "a quarter is done", Sources: evidence}))
	must(t, s.Track(rae, "", record.Figure{ID: "rivers-2024", Title: "Commitments on track", Rule: "commitments-on-track", Version: 1, Framework: "rivers", Year: 2024, AsOf: "2024-10-01",
		Numerator: []record.FigureRow{{Commitments: []record.FactRef{of}}}, Denominator: []record.FigureRow{{Commitments: []record.FactRef{of}}}}))
	return s
}

// judgedOf is a report as it stands, in another state.
func judgedOf(t testing.TB, s store.Store, id string, state record.ReportState) record.Report {
	t.Helper()
	book, err := s.Book(storetest.Context(t))
	must(t, err)
	r, ok := book.Find(record.TrackedName{Kind: record.KindReport, ID: id}).(record.Report)
	if !ok {
		t.Fatalf("no report %s", id)
	}
	r.State = state
	return r
}

// followsPromises says whether a page shows something only where promises are followed.
func followsPromises(route string) bool {
	return slices.Contains([]string{"/commitments/{id}", "/indicators/{id}", "/due", "/calendar", "/reports", "/figures", "/figures/{id}"}, route) || strings.HasPrefix(route, "/frameworks")
}

// trackPaths are one address for every route that follows promises.
func trackPaths() map[string]string {
	return map[string]string{"/due": "/due", "/calendar": "/calendar", "/reports": "/reports", "/indicators/{id}": "/indicators/teachers", "/figures": "/figures", "/figures/{id}": "/figures/rivers-2024",
		"/frameworks": "/frameworks", "/frameworks/{id}": "/frameworks/rivers", "/frameworks/{id}/matrix": "/frameworks/rivers/matrix", periodsRoute: "/frameworks/rivers/periods", nodeRoute: "/frameworks/rivers/nodes/1"}
}

// trackWords are words that each of these pages must show.
func trackWords() map[string][]string {
	return map[string][]string{
		"/due":                    {"Due and silent", "within a year", "Nothing is overdue"},
		"/calendar":               {"Ahead", "In the year before", "iCalendar"},
		"/reports":                {"My reports to give", "Nothing is asked for"},
		"/indicators/{id}":        {"Teachers sent", "50 of 200 teachers"},
		"/figures":                {"No figure is published", "Publish a figure", "action-lines-addressed, version 1"},
		"/figures/{id}":           {"Commitments on track: 1 of 1, 100 %", "The rule", "will send 200 teachers", "under way", "Counted anew as of"},
		"/frameworks":             {"Plan of Rivers", "Japan and ASEAN", "2024:"},
		"/frameworks/{id}":        {"Plan of Rivers", "In numbers", "Commitments on track", "States by year", "Teachers for all", "look-", "The numbers behind it", "2 commitments"},
		"/frameworks/{id}/matrix": {"Teachers for all", "Director for Teachers", ">2024<", "1 restated", "XLSX"},
		periodsRoute:              {"Reporting periods", "1 April 2023 to 31 March 2024", "Close it", "open"},
		nodeRoute:                 {"Teachers for all", "will send 200 teachers", "under way", "Place commitments here", "Take out", "Add a part below it", "Director for Teachers"},
	}
}
