package sqlstore

import (
	"context"
	"database/sql"
	"maps"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Parties implements store.Registers.
func (db *DB) Parties(ctx context.Context, f store.RegisterFilter) ([]store.Party, int, error) {
	var list []store.Party
	total := 0
	err := db.view(ctx, "parties", func(tx *sql.Tx) error {
		if err := db.spellParties(ctx, tx, &f.Party); err != nil {
			return err
		}
		a, err := db.actors(ctx, tx)
		if err != nil {
			return err
		}
		all, err := db.registers.parties.get(ctx, tx, func(ctx context.Context, tx *sql.Tx) ([]store.Party, error) { return buildParties(ctx, tx, a) })
		if err != nil {
			return err
		}
		list, total, err = chooseRows(all, f, func(p *store.Party) entry {
			return entry{key: string(p.Code), name: string(p.Code), names: p.Names, parties: []record.PartyCode{p.Code},
				count: p.Documents + p.Meetings + p.Statements + p.Commitments + p.Deliveries, last: p.Last}
		})
		return err
	})
	return list, total, err
}

func buildParties(ctx context.Context, tx *sql.Tx, a *actors) ([]store.Party, error) {
	counted, err := tallies(ctx, tx, valueParty)
	if err != nil {
		return nil, err
	}
	issued, err := issuers(ctx, tx)
	if err != nil {
		return nil, err
	}
	parties := map[record.PartyCode]*store.Party{}
	of := func(code record.PartyCode) *store.Party {
		if parties[code] == nil {
			parties[code] = &store.Party{Code: code}
		}
		return parties[code]
	}
	for _, t := range counted {
		addTally(of(record.PartyCode(t.value)), t)
	}
	for _, p := range issued {
		of(p.Code).Documents = p.Documents
		widen(&of(p.Code).Span, p.Span)
	}
	list := make([]store.Party, 0, len(parties))
	for _, code := range slices.Sorted(maps.Keys(parties)) {
		parties[code].Names = a.parties[code]
		list = append(list, *parties[code])
	}
	return list, nil
}

func addTally(p *store.Party, t tally) {
	switch t.kind {
	case record.KindMeeting:
		p.Meetings += t.facts
	case record.KindStatement:
		p.Statements += t.facts
	case record.KindCommitment:
		p.Commitments += t.facts
	case record.KindDelivery:
		p.Deliveries += t.facts
	}
	widen(&p.Span, t.span)
}

// issuers lists the parties that issued documents.
func issuers(ctx context.Context, tx *sql.Tx) ([]store.Party, error) {
	return collect(ctx, tx, func(r row) (p store.Party, err error) { return p, r.Scan(&p.Code, &p.Documents, &p.First, &p.Last) },
		`SELECT issuer, count(*), coalesce(min(nullif(date, '')), ''), max(date) FROM document WHERE latest = 1 AND issuer <> '' GROUP BY issuer`)
}
