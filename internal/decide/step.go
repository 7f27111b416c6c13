package decide

import (
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// step is a noun as it stands after a decision, and the action that the decision is.
func step(before, after record.Tracked, who string) (record.Tracked, ledger.Action, error) {
	switch n := after.(type) {
	case record.Report:
		b, _ := before.(record.Report)
		return report(b, n, who)
	case record.Verdict:
		b, _ := before.(record.Verdict)
		return verdict(b, n, who)
	case record.Lock:
		if n.Open {
			return n, ledger.PeriodUnlocked, nil
		}
		return n, ledger.PeriodLocked, nil
	case record.Figure:
		if before != nil && !same(before, after) {
			return nil, "", fault.New(fault.Conflict, "%s is published; publish another one, or withdraw it", n.Name())
		}
		return n, ledger.FigurePublished, nil
	}
	return after, setting(after.Name().Kind), nil
}

// setting is the action by which a plain noun is set.
func setting(kind record.TrackedKind) ledger.Action { return ledger.Action(kind + ".set") }

// report takes a report one step on its way: its author writes and submits it, somebody else judges it as it is.
func report(before, after record.Report, who string) (record.Tracked, ledger.Action, error) {
	if !after.State.Follows(before.State) {
		return after, "", fault.New(fault.Conflict, "report %s is %s; from there it cannot become %s", after.ID, stateName(before.State), after.State)
	}
	switch after.State {
	case record.Returned, record.AcceptedReport:
		judged := before
		judged.State, judged.Response = after.State, after.Response
		if before.Author == who {
			return after, "", fault.New(fault.Forbidden, "report %s is your own; it is for somebody else to judge", after.ID)
		}
		after.Author = before.Author
		if !same(judged, after) {
			return after, "", fault.New(fault.Invalid, "report %s is judged as it was submitted; return it with what is to be mended", after.ID)
		}
		return judged, map[record.ReportState]ledger.Action{record.Returned: ledger.ReportReturned, record.AcceptedReport: ledger.ReportAccepted}[after.State], nil
	}
	if before.State != "" && before.Author != who || after.Author != "" && after.Author != who {
		return after, "", fault.New(fault.Forbidden, "report %s is that of its author; try a report of your own", after.ID)
	}
	after.Author = who
	if after.State == record.Draft {
		return after, ledger.ReportDrafted, nil
	}
	return after, ledger.ReportSubmitted, nil
}

func stateName(s record.ReportState) string {
	if s == "" {
		return "not there yet"
	}
	return string(s)
}

// verdict takes a verdict one step on its way: its author gives it, somebody else agrees, and what was agreed can only be reversed.
func verdict(before, after record.Verdict, who string) (record.Tracked, ledger.Action, error) {
	if before.ID == "" {
		before = record.Verdict{ID: after.ID, Author: who}
	}
	if after.Author == "" {
		after.Author = before.Author
	}
	switch {
	case before.Reversed != "" && !same(before, after):
		return after, "", fault.New(fault.Conflict, "verdict %s is reversed; give another one", after.ID)
	case after.Author != before.Author:
		return after, "", fault.New(fault.Forbidden, "verdict %s is that of its author; try a verdict of your own", after.ID)
	case after.Reversed != before.Reversed:
		return onlyThen(before, after, func(v *record.Verdict) { v.Reversed = after.Reversed }, ledger.VerdictReversed)
	case after.Second != before.Second && (after.Second != who || before.Second != "" || before.Author == who):
		return after, "", fault.New(fault.Forbidden, "verdict %s: the second reader speaks for themselves, and is somebody else than the author", after.ID)
	case after.Second != before.Second:
		return onlyThen(before, after, func(v *record.Verdict) { v.Second = who }, ledger.VerdictSeconded)
	case before.Second != "" && !same(before, after):
		return after, "", fault.New(fault.Conflict, "verdict %s has a second reader; reverse it with a reason, and give another one", after.ID)
	case before.Author != who && !same(before, after):
		return after, "", fault.New(fault.Forbidden, "verdict %s is that of its author; try a verdict of your own", after.ID)
	}
	return after, ledger.VerdictGiven, nil
}

// onlyThen is a verdict of which one thing changes and nothing else.
func onlyThen(before, after record.Verdict, change func(*record.Verdict), action ledger.Action) (record.Tracked, ledger.Action, error) {
	change(&before)
	if !same(before, after) {
		return after, "", fault.New(fault.Invalid, "verdict %s is seconded or reversed as it is; change it by a decision of its own", after.ID)
	}
	return before, action, nil
}
