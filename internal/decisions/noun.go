package decisions

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// noun is what a line sets, or the name of what it removes; neither where it is so already.
func (a *applier) noun(l Line) (record.Tracked, record.TrackedName, error) {
	switch l.Verb {
	case verbRemove:
		kind, id, _ := strings.Cut(fmt.Sprint(l.Said), ":")
		name := record.TrackedName{Kind: record.TrackedKind(kind), ID: id}
		if a.book.Find(name) == nil {
			return nil, record.TrackedName{}, nil
		}
		return nil, name, nil
	case verbAccept, verbReturn:
		t, err := a.judged(l)
		return t, record.TrackedName{}, err
	case verbSecond, verbReverse:
		t, err := a.weighed(l)
		return t, record.TrackedName{}, err
	case verbPublish:
		t, err := a.published(l)
		return t, record.TrackedName{}, err
	}
	t, err := a.set(record.TrackedKind(l.Verb), l.Said)
	return t, record.TrackedName{}, err
}

// set is a noun as a line has it, starting from how it stands; nil where it stands so, or has gone on from there.
func (a *applier) set(kind record.TrackedKind, said any) (record.Tracked, error) {
	t, err := strict(kind, said)
	if err != nil {
		return nil, err
	}
	there := a.book.Find(t.Name())
	if there == nil {
		return t, nil
	}
	same, err := equal(there, goneOn(t, there))
	if err != nil || same {
		return nil, err
	}
	return record.WithDecided(t, there.Last())
}

// goneOn is a report or verdict as far on its way as the one that is there.
func goneOn(t, there record.Tracked) record.Tracked {
	switch n := t.(type) {
	case record.Report:
		now, _ := there.(record.Report)
		n.State, n.Author, n.Response = now.State, now.Author, now.Response
		return n
	case record.Verdict:
		now, _ := there.(record.Verdict)
		n.Author, n.Second, n.Reversed = now.Author, now.Second, now.Reversed
		return n
	}
	return t
}

// equal says whether two nouns are told alike, whoever decided them.
func equal(a, b record.Tracked) (bool, error) {
	b, err := record.WithDecided(b, a.Last())
	if err != nil {
		return false, err
	}
	one, err := json.Marshal(a)
	if err != nil {
		return false, err
	}
	other, err := json.Marshal(b)
	return bytes.Equal(one, other), err
}

// judged is a report that is accepted or returned.
func (a *applier) judged(l Line) (record.Tracked, error) {
	id, response := told(l.Said, "report", "response")
	r, ok := a.book.Find(record.TrackedName{Kind: record.KindReport, ID: id}).(record.Report)
	state := record.AcceptedReport
	if l.Verb == verbReturn {
		state = record.Returned
	}
	switch {
	case !ok:
		return nil, fault.New(fault.Invalid, "there is no report %q", id)
	case r.State == state:
		return nil, nil
	}
	r.State, r.Response = state, response
	return r, nil
}

// weighed is a verdict that somebody seconds or reverses.
func (a *applier) weighed(l Line) (record.Tracked, error) {
	id, reason := told(l.Said, "verdict", "reason")
	v, ok := a.book.Find(record.TrackedName{Kind: record.KindVerdict, ID: id}).(record.Verdict)
	switch {
	case !ok:
		return nil, fault.New(fault.Invalid, "there is no verdict %q", id)
	case l.Verb == verbSecond && v.Second != "", l.Verb == verbReverse && v.Reversed != "":
		return nil, nil
	case l.Verb == verbSecond:
		v.Second = access.From(a.ctx).Person()
	case reason == "":
		return nil, fault.New(fault.Invalid, "verdict %s: say why it no longer holds; try {verdict: %s, reason: …}", id, id)
	default:
		v.Reversed = reason
	}
	return v, nil
}

// published is a figure, counted now; nil for one that is published already.
func (a *applier) published(l Line) (record.Tracked, error) {
	t, err := strict(record.KindFigure, l.Said)
	if err != nil {
		return nil, err
	}
	if a.book.Find(t.Name()) != nil {
		return nil, nil
	}
	f, _ := t.(record.Figure)
	return a.Count(a.book, f)
}

// told is the name that a line gives, alone or with words beside it.
func told(said any, name, words string) (string, string) {
	if m, ok := said.(map[string]any); ok {
		with, _ := m[words].(string)
		return fmt.Sprint(m[name]), with
	}
	return fmt.Sprint(said), ""
}

// strict reads a noun of a kind; a field that it does not have is an error.
func strict(kind record.TrackedKind, said any) (record.Tracked, error) {
	body, err := json.Marshal(said)
	if err != nil {
		return nil, err
	}
	t, err := record.ReadTracked(kind, body, record.Decided{})
	return t, fault.Wrap(fault.Invalid, "", "", err)
}
