package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// output makes the reading from what the stages found.
func (a *analysis) output(id record.DocumentID, engine string) *record.Reading {
	r := &record.Reading{Document: id, Engine: engine, Title: a.title(), Issuer: a.Issuer, Date: a.Date, Kind: a.Kind,
		Meetings: a.OutMeetings(), Statements: a.OutStatements(), Commitments: a.OutCommitments(), Deliveries: a.OutDeliveries(),
		Programmes: a.OutProgrammes(), Warnings: a.OutWarnings(), NonCommitments: a.OutRefusals()}
	a.NameProgrammes(r)
	record.AssignIDs(r)
	return r
}

func (a *analysis) title() string {
	if t := a.Doc.Front["title"]; t != "" {
		return t
	}
	for _, b := range a.Doc.Blocks {
		if b.Kind == text.Title {
			return b.Of(a.Doc)
		}
	}
	return ""
}
