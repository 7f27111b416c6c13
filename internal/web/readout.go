package web

import (
	"cmp"
	"net/url"

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
	state    string
}

// Others are the other meetings of the document.
func (v readoutView) Others() []brief.Shares { return v.Draft.Shared.Meetings[1:] }

// Belong is how many facts are known to belong to the meeting.
func (v readoutView) Belong() int { return v.Draft.Shared.Meetings[0].Facts }

// Left are the facts of which it is not known to which meeting of the document they belong.
func (v readoutView) Left() []record.Fact { return v.account.Left }

// Because tells how facts are known to belong to the meeting: "2 by who speaks, 5 under its heading".
func (v readoutView) Because() []string {
	var list []string
	for _, why := range brief.Whys() {
		if n := v.Draft.Shared.Why[why]; n > 0 {
			list = append(list, number(n)+" "+whyWords[why])
		}
	}
	return list
}

var whyWords = map[brief.Why]string{brief.ByWho: "by whom they name", brief.ByParagraph: "in the paragraph that tells of it", brief.ByHeading: "under its heading", brief.ByOrder: "told right after it"}

// Choose is the page with another choice of facts; Anew with facts in other states.
func (v readoutView) Choose(facts string) string { return v.address(facts, v.state) }

// Anew is the page with facts in another state.
func (v readoutView) Anew(state string) string {
	if v.Draft.Shared == nil {
		return v.address(string(brief.Own), state)
	}
	return v.address(string(v.Draft.Shared.Facts), state)
}

func (v readoutView) address(facts, state string) string {
	address, params := factPath(record.KindMeeting, v.Meeting)+"/readout", url.Values{}
	if facts != string(brief.Own) {
		params.Set("facts", facts)
	}
	if state != "" {
		params.Set("state", state)
	}
	if len(params) > 0 {
		address += "?" + params.Encode()
	}
	return address
}

// Title heads the page.
func (v readoutView) Title() string { return "Draft readout: " + v.Heading() }

// Heading is what to call the meeting; among others of its document that is who took part, where it has no name.
func (v readoutView) Heading() string {
	if v.Draft.Shared == nil {
		return v.Draft.Title
	}
	return sentenceCase(v.Draft.Shared.Meetings[0].Name)
}

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
	choice := brief.Choice(cmp.Or(q.oneOf("facts", string(brief.Own), string(brief.Open), string(brief.All)), string(brief.Own)))
	if q.err != nil {
		return nil, q.err
	}
	account, err := papers.Account(q.Context(), s.store, papers.Ask{Meeting: record.FactID(q.id), State: state, Facts: choice})
	if err != nil {
		return nil, err
	}
	house := brief.House{Names: s.names.Names}
	draft := brief.DraftReadout(account, house)
	return readoutView{coverage: covering(state), Meeting: account.Meeting.ID, Draft: draft, Markdown: draft.Markdown(house), account: account, state: state}, nil
}
