package gather

import (
	"context"
	"strconv"

	"entente.example/internal/compare"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// PositionStore is what positions ask of a store.
type PositionStore interface {
	Facts(ctx context.Context, filter record.FactFilter) ([]record.Fact, int, error)
	CrossTab(ctx context.Context, filter record.FactFilter, rows, columns store.FactField) ([]store.Cell, error)
	Text(ctx context.Context, id record.DocumentID) (*text.Document, error)
}

// Question asks for positions; all but the issue may be empty.
type Question struct {
	Issue    string           // code of a topic
	Party    record.PartyCode // whose history is asked for
	From, To record.Date
	State    string // of the statements, see record.FactFilter
}

// Positions are what parties said on an issue, who moved closer to whom, and the history of one party.
type Positions struct {
	compare.Positions
	// Approaches are among the parties with the most statements, or of the party asked for and each of them.
	Approaches []compare.Approach `json:"approaches"`
	History    []compare.Stance   `json:"history,omitempty"`
}

// most is how many parties are asked who moved closer to whom.
const most = 8

// PositionsOn gathers positions. It fails, Invalid, where there is no such topic.
func PositionsOn(ctx context.Context, k *compare.Kit, s PositionStore, q Question) (Positions, error) {
	if k.Topic(q.Issue) == "" {
		return Positions{}, fault.New(fault.Invalid, "there is no topic %q; try one of data/codes/topics.tsv, such as south-china-sea", q.Issue)
	}
	f := record.FactFilter{Kind: record.KindStatement, Topic: q.Issue, From: q.From, To: q.To, State: q.State, Sort: "date"}
	statements, err := store.EveryFact(f, func(f record.FactFilter) ([]record.Fact, int, error) { return s.Facts(ctx, f) })
	if err != nil {
		return Positions{}, err
	}
	remarks, err := remarked(ctx, k, s, statements)
	if err != nil {
		return Positions{}, err
	}
	present, err := presence(ctx, s, q)
	if err != nil {
		return Positions{}, err
	}
	p := Positions{Positions: k.Positions(q.Issue, remarks, present)}
	var loud []record.PartyCode
	for _, row := range p.Parties {
		if len(loud) < most || row.Party == q.Party {
			loud = append(loud, row.Party)
		}
	}
	p.Approaches = of(k.Approaches(loud, remarks), q.Party)
	if q.Party != "" {
		p.History = k.History(q.Party, remarks)
	}
	return p, nil
}

// of are the approaches that a party has part in, all where none is asked for.
func of(list []compare.Approach, party record.PartyCode) []compare.Approach {
	kept := []compare.Approach{}
	for _, a := range list {
		if party == "" || a.Who == party || a.To == party {
			kept = append(kept, a)
		}
	}
	return kept
}

// remarked gives statements their words with the adverb that stands before them in their texts.
func remarked(ctx context.Context, k *compare.Kit, s PositionStore, statements []record.Fact) ([]compare.Remark, error) {
	list := make([]compare.Remark, len(statements))
	texts := map[record.DocumentID]*text.Document{}
	for i, f := range statements {
		list[i] = compare.Remark{Fact: f, Words: f.Evidence.Exact}
		if !k.OpensOnLadder(f.Evidence.Exact) {
			continue
		}
		d := texts[f.Document]
		if d == nil {
			var err error
			if d, err = s.Text(ctx, f.Document); err != nil {
				return nil, err
			}
			texts[f.Document] = d
		}
		list[i].Words = compare.WithAdverb(d, f.Evidence)
	}
	return list, nil
}

// presence counts the facts of any kind that each party has in each year: where
// there are some, its silence on an issue is one.
func presence(ctx context.Context, s PositionStore, q Question) (map[record.PartyCode]map[int]int, error) {
	cells, err := s.CrossTab(ctx, record.FactFilter{From: q.From, To: q.To, State: q.State}, store.FieldParty, store.FieldYear)
	if err != nil {
		return nil, err
	}
	present := map[record.PartyCode]map[int]int{}
	for _, c := range cells {
		year, err := strconv.Atoi(c.Column)
		if err != nil {
			continue
		}
		code := record.PartyCode(c.Row)
		if present[code] == nil {
			present[code] = map[int]int{}
		}
		present[code][year] += c.Count
	}
	return present, nil
}

// Attribute tells of statements in whose name they are said and who does not share them, by their texts.
func Attribute(ctx context.Context, k *compare.Kit, s PositionStore, list []compare.Stance) error {
	texts := map[record.DocumentID]*compare.Attributer{}
	for i := range list {
		id := list[i].Fact.Document
		if texts[id] == nil {
			d, err := s.Text(ctx, id)
			if err != nil {
				return err
			}
			texts[id] = k.Attributer(d)
		}
		texts[id].Attribute(&list[i])
	}
	return nil
}
