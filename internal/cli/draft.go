package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"entente.example/data"
	"entente.example/internal/brief"
	"entente.example/internal/brief/gather"
	"entente.example/internal/fault"
	"entente.example/internal/naming"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// draftCmd writes first drafts.
type draftCmd struct {
	Readout draftReadoutCmd `cmd:"" help:"Write a first readout of a meeting from the record."`
}

// draftReadoutCmd writes a first readout of a meeting.
type draftReadoutCmd struct {
	Meeting  string `required:"" xor:"what" placeholder:"ID" help:"The meeting, by the id that entente list meetings shows."`
	Document string `required:"" xor:"what" placeholder:"ID" help:"Instead, the document that tells of one meeting; of one that tells of several, their ids are listed to choose from."`
	Facts    string `enum:"own,open,all" default:"own" help:"Of a document with several meetings: own, those that belong to this one (default); open, also those of which it is not known to which they belong; all."`
	State    string `enum:",accepted,edited,reviewed,suggested" default:"" help:"Only from facts in this state; reviewed for accepted and edited. Without it from all that are listed."`
	JSON     bool   `name:"json" help:"Print JSON: each sentence with the ids of the facts that it is made from."`
}

// Help shows examples.
func (draftReadoutCmd) Help() string {
	return `Writes Markdown in the form of a readout: which meeting it was, who took part, and, issue by issue, what was said and promised, in the record's words. Where the document tells of several meetings, what could not be assigned to one is told on the standard error.

Examples:

    entente draft readout --meeting m1f4c09ab23de > readout.md
    entente draft readout --document fc554493 --facts open
    entente check readout.md`
}

// Run writes the draft.
func (c draftReadoutCmd) Run(ctx context.Context, a *app) error {
	if c.Meeting != "" && !factID.MatchString(c.Meeting) {
		return fault.New(fault.Invalid, "%q is no id of a meeting; try the first column of entente list meetings", c.Meeting)
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if c.Document != "" {
		if c.Meeting, err = onlyMeeting(ctx, s, record.DocumentID(c.Document)); err != nil {
			return err
		}
	}
	account, err := gather.Account(ctx, s, gather.Ask{Meeting: record.FactID(c.Meeting), State: c.State, Facts: brief.Choice(c.Facts)})
	if err != nil {
		return err
	}
	tellShares(a.Stderr, account)
	house := brief.House{Names: naming.Load(data.FS)}
	draft := brief.DraftReadout(account, house)
	if c.JSON {
		return writeJSON(a.out, draft)
	}
	_, err = a.out.WriteString(draft.Markdown(house))
	return err
}

// onlyMeeting is the one meeting of which a document tells.
func onlyMeeting(ctx context.Context, s store.Store, id record.DocumentID) (string, error) {
	d, err := s.Document(ctx, id)
	if err != nil {
		return "", err
	}
	meetings, err := gather.MeetingsOf(ctx, s, d.ID)
	if err != nil {
		return "", err
	}
	switch len(meetings) {
	case 0:
		return "", fault.New(fault.NotFound, "the document tells of no meeting; try another one, or entente enter meeting")
	case 1:
		return string(meetings[0].ID), nil
	}
	choices := make([]string, len(meetings))
	for i, m := range meetings {
		choices[i] = fmt.Sprintf("--meeting %s (%s)", m.ID, strings.TrimSpace(string(m.Date)+" "+brief.Called(m)))
	}
	return "", fault.New(fault.Invalid, "the document tells of %s; choose one: %s", count(len(meetings), "meeting"), strings.Join(choices, ", "))
}

// tellShares says what could be assigned to the meeting, and what to none.
func tellShares(w io.Writer, a brief.Account) {
	if a.Shared == nil {
		return
	}
	fmt.Fprintf(w, "entente: note: the document tells of %s; %s to this one, %d to others\n", count(len(a.Shared.Meetings), "meeting"), belong(a.Shared.Meetings[0].Facts), others(a.Shared.Meetings))
	if len(a.Left) == 0 {
		return
	}
	fmt.Fprintf(w, "entente: note: %s could not be assigned to a meeting; --facts open takes them in:\n", count(len(a.Left), "fact"))
	const most = 12
	for _, f := range a.Left[:min(len(a.Left), most)] {
		fmt.Fprintf(w, "  %s  %s\n", f.ID, clip(f.Evidence.Exact, 100))
	}
	if more := len(a.Left) - most; more > 0 {
		fmt.Fprintf(w, "  and %d more, which --json lists\n", more)
	}
}

// belong is how many facts belong, as a sentence begins: "1 fact belongs".
func belong(n int) string {
	if n == 1 {
		return "1 fact belongs"
	}
	return count(n, "fact") + " belong"
}

// others is how many facts belong to the other meetings.
func others(list []brief.Shares) int {
	n := 0
	for _, s := range list[1:] {
		n += s.Facts
	}
	return n
}
