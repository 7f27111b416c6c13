package web

import (
	"entente.example/internal/brief"
	papers "entente.example/internal/brief/gather"
	"entente.example/internal/record"
)

// readoutView is the first draft of a meeting's readout.
type readoutView struct {
	coverage
	Meeting  record.FactID `json:"meeting"`
	Draft    brief.Readout `json:"draft"`
	Markdown string        `json:"markdown"`
	account  brief.Account
}

// Title heads the page.
func (v readoutView) Title() string { return "Draft readout: " + v.Draft.Title }

// Words is where the words of a fact stand: the meeting's page, or a place in its document.
func (v readoutView) Words(id record.FactID) string {
	for _, list := range [][]record.Fact{v.account.Statements, v.account.Commitments, v.account.Deliveries} {
		for _, f := range list {
			if f.ID == id {
				return factAddress(f)
			}
		}
	}
	return factPath(record.KindMeeting, id)
}

func (s *site) readout(q *query) (view, error) {
	state := q.state()
	account, err := papers.Account(q.Context(), s.store, record.FactID(q.id), state)
	if err != nil {
		return nil, err
	}
	house := brief.House{Names: s.names.Names}
	draft := brief.DraftReadout(account, house)
	return readoutView{coverage: covering(state), Meeting: account.Meeting.ID, Draft: draft, Markdown: draft.Markdown(house), account: account}, nil
}
