package gather

import (
	"context"

	"entente.example/internal/brief"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Accounts is what an account of a meeting is fetched from.
type Accounts interface {
	Meeting(ctx context.Context, id record.FactID) (store.Meeting, error)
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Facts(ctx context.Context, f record.FactFilter) ([]record.Fact, int, error)
}

// Account fetches the account that a meeting's document gives of it; state names the states of facts, see record.FactFilter.
func Account(ctx context.Context, from Accounts, meeting record.FactID, state string) (brief.Account, error) {
	m, err := from.Meeting(ctx, meeting)
	if err != nil {
		return brief.Account{}, err
	}
	d, err := from.Document(ctx, m.Document)
	if err != nil {
		return brief.Account{}, err
	}
	a := brief.Account{Meeting: m.Meeting, Date: d.Date, Issuer: d.Issuer}
	for kind, list := range map[record.FactKind]*[]record.Fact{
		record.KindStatement: &a.Statements, record.KindCommitment: &a.Commitments, record.KindDelivery: &a.Deliveries,
	} {
		f := record.FactFilter{Kind: kind, Document: m.Document, State: state, Sort: "position"}
		if *list, err = facts(ctx, from, f); err != nil {
			return a, err
		}
	}
	return a, nil
}
