package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// output makes the reading from what the stages found.
func (a *analysis) output(id record.DocumentID) *record.Reading {
	r := &record.Reading{Document: id, Engine: a.engine.version, Title: a.title(), Issuer: a.issuer, Date: a.date, Kind: a.kind,
		Meetings: a.outMeetings(), Statements: a.outStatements(), Commitments: a.outCommitments(), Deliveries: a.outDeliveries(),
		Programmes: a.outProgrammes(), Warnings: a.outWarnings(), NonCommitments: a.outRefusals()}
	a.nameProgrammes(r)
	record.AssignIDs(r)
	return r
}

func (a *analysis) title() string {
	if t := a.doc.Front["title"]; t != "" {
		return t
	}
	for _, b := range a.doc.Blocks {
		if b.Kind == text.Title {
			return b.Of(a.doc)
		}
	}
	return ""
}
