package gather

import (
	"context"
	"slices"
	"unicode/utf8"

	"entente.example/internal/brief"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// Accounts is what an account of a meeting is fetched from.
type Accounts interface {
	Meeting(ctx context.Context, id record.FactID) (store.Meeting, error)
	Meetings(ctx context.Context, filter record.MeetingFilter) ([]store.Meeting, int, error)
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Text(ctx context.Context, id record.DocumentID) (*text.Document, error)
	Facts(ctx context.Context, f record.FactFilter) ([]record.Fact, int, error)
}

// Ask is what an account is asked for.
type Ask struct {
	Meeting record.FactID
	State   string       // names the states of facts, see record.FactFilter
	Facts   brief.Choice // where the document tells of several meetings
}

// Account fetches the account that a meeting's document gives of it.
func Account(ctx context.Context, from Accounts, ask Ask) (brief.Account, error) {
	m, err := from.Meeting(ctx, ask.Meeting)
	if err != nil {
		return brief.Account{}, err
	}
	d, err := from.Document(ctx, m.Document)
	if err != nil {
		return brief.Account{}, err
	}
	list, err := facts(ctx, from, record.FactFilter{Document: m.Document, State: ask.State, Sort: "position"})
	if err != nil {
		return brief.Account{}, err
	}
	list = without(list, func(f record.Fact) bool { return f.Kind == record.KindMeeting || f.Kind == record.KindProgramme })
	a := brief.Account{Meeting: m.Meeting, Date: d.Date, Issuer: d.Issuer}
	meetings, err := MeetingsOf(ctx, from, m.Document)
	if err != nil {
		return a, err
	}
	if !slices.ContainsFunc(meetings, func(other record.Meeting) bool { return other.ID == m.ID }) { // it is not listed, as one that was rejected
		meetings = append(meetings, m.Meeting)
	}
	if len(meetings) > 1 {
		words, err := from.Text(ctx, m.Document)
		if err != nil {
			return a, err
		}
		list = share(&a, ask.Facts, meetings, words, list)
	}
	of := func(kind record.FactKind) []record.Fact {
		return without(list, func(f record.Fact) bool { return f.Kind != kind })
	}
	a.Statements, a.Commitments, a.Deliveries = of(record.KindStatement), of(record.KindCommitment), of(record.KindDelivery)
	return a, nil
}

// mostMeetings is how many meetings of one document are told apart.
const mostMeetings = 200

// MeetingsOf are the meetings that a document tells of, in the order in which it does.
func MeetingsOf(ctx context.Context, from Accounts, id record.DocumentID) ([]record.Meeting, error) {
	list, total, err := from.Meetings(ctx, record.MeetingFilter{Document: id, Sort: "date", Page: record.Page{Limit: mostMeetings}})
	if err == nil && total > mostMeetings {
		err = fault.New(fault.TooLarge, "the document tells of %d meetings; a draft is made of documents with at most %d", total, mostMeetings)
	}
	meetings := make([]record.Meeting, len(list))
	for i := range list {
		meetings[i] = list[i].Meeting
	}
	slices.SortStableFunc(meetings, func(a, b record.Meeting) int { return toldAt(a) - toldAt(b) })
	return meetings, err
}

func toldAt(m record.Meeting) int {
	if m.Evidence == nil {
		return 0
	}
	return m.Evidence.Start
}

// share shares the facts of a document out among its meetings, and gives those of the account.
func share(a *brief.Account, choice brief.Choice, meetings []record.Meeting, words *text.Document, list []record.Fact) []record.Fact {
	shares, left := brief.ShareOut(meetings, stretches(words), list)
	a.Left, a.Shared = left, &brief.Shared{Facts: choice, Meetings: []brief.Shares{}, Why: map[brief.Why]int{}, Left: []record.FactID{}}
	for _, f := range left {
		a.Shared.Left = append(a.Shared.Left, f.ID)
	}
	var own []record.Fact
	for _, s := range shares {
		one := brief.Shares{Meeting: s.Meeting.ID, Name: brief.Called(s.Meeting), Date: s.Meeting.Date, Facts: len(s.Facts)}
		if s.Meeting.ID == a.Meeting.ID {
			own, a.Shared.Why = s.Facts, s.Ways()
			a.Shared.Meetings = slices.Insert(a.Shared.Meetings, 0, one)
		} else {
			a.Shared.Meetings = append(a.Shared.Meetings, one)
		}
	}
	switch choice {
	case brief.All:
		return list
	case brief.Open:
		kept := map[record.FactID]bool{}
		for _, f := range slices.Concat(own, left) {
			kept[f.ID] = true
		}
		return without(list, func(f record.Fact) bool { return !kept[f.ID] })
	}
	return own
}

// stretches are the headings and paragraphs of a text, in code points.
func stretches(d *text.Document) []brief.Stretch {
	var list []brief.Stretch
	at, runes := 0, 0 // the byte, and the code point that begins there
	point := func(to int) int {
		for at < to {
			_, size := utf8.DecodeRuneInString(d.Text[at:])
			at += size
			runes++
		}
		return runes
	}
	for _, b := range d.Blocks {
		if b.Start < at {
			continue // it stands within the one before
		}
		s := brief.Stretch{Start: point(b.Start), End: point(b.End)}
		if b.Kind == text.Heading {
			s.Heading = max(b.Level, 1)
		}
		list = append(list, s)
	}
	return list
}
