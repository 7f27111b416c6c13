package gather

import (
	"cmp"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/brief"
	"entente.example/internal/record"
)

// facts gathers what these parties said, promised and did: all in the texts of their meetings, and
// promises of one to the other in any text.
func (g *gatherer) facts() error {
	seen := map[record.FactID]bool{}
	looked := map[record.DocumentID]bool{}
	for _, f := range g.questions() {
		facts, err := all(func(p record.Page) ([]record.Fact, int, error) {
			f.Page = p
			return g.store.Facts(g.ctx, f)
		})
		if err != nil {
			return err
		}
		for _, fact := range facts {
			if f.Document != "" && fact.Date > g.until || seen[fact.ID] {
				continue
			}
			seen[fact.ID] = true
			g.in.Facts = append(g.in.Facts, fact)
			looked[fact.Document] = true
		}
	}
	for id := range looked {
		g.in.Looked = append(g.in.Looked, id)
	}
	slices.Sort(g.in.Looked)
	slices.SortStableFunc(g.in.Facts, func(a, b record.Fact) int {
		return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Document, b.Document), cmp.Compare(a.Evidence.Start, b.Evidence.Start), cmp.Compare(a.ID, b.ID))
	})
	g.lastFacts()
	return nil
}

// questions are the lists that are asked for.
func (g *gatherer) questions() []record.FactFilter {
	var list []record.FactFilter
	asked := map[record.DocumentID]bool{}
	for _, m := range g.held {
		if !asked[m.Document] {
			asked[m.Document] = true
			list = append(list, record.FactFilter{Document: m.Document, State: g.order.State})
		}
	}
	for _, other := range g.in.Others {
		for _, pair := range [][2]record.PartyCode{{g.in.For, other}, {other, g.in.For}} {
			list = append(list, record.FactFilter{Kind: record.KindCommitment, Party: pair[0], Towards: pair[1], To: g.until, State: g.order.State})
		}
	}
	return list
}

// lastFacts are those of the document that tells of the meeting before.
func (g *gatherer) lastFacts() {
	if g.in.Last == nil {
		return
	}
	for _, f := range g.in.Facts {
		if f.Document == g.in.Last.Held.Document {
			g.in.Last.Facts = append(g.in.Last.Facts, f)
		}
	}
}

// book puts what was gathered into the book of what is tracked.
func (g *gatherer) book() error {
	b := &record.Book{}
	titles := map[record.DocumentID]int{}
	for _, f := range g.in.Facts {
		switch {
		case f.Kind == record.KindCommitment:
			b.Commitments = append(b.Commitments, f)
		case f.Kind == record.KindDelivery:
			b.Deliveries = append(b.Deliveries, f)
		case f.Kind == record.KindStatement && asks(f.Act):
			b.Requests = append(b.Requests, f)
		}
		i, known := titles[f.Document]
		if !known {
			i = len(b.Documents)
			titles[f.Document] = i
			b.Documents = append(b.Documents, record.DocumentDay{ID: f.Document, Title: f.DocumentTitle, Date: f.Date, Issuer: f.Issuer})
		}
		if f.Kind == record.KindProgramme {
			b.Documents[i].Programmes = append(b.Documents[i].Programmes, f.Name)
		}
	}
	for _, m := range g.held {
		b.Meetings = append(b.Meetings, record.MeetingDay{Series: m.Series, Name: m.Name, Date: m.Date, Parties: m.Parties, Document: m.Document, Fact: m.ID})
	}
	g.in.Book = b
	return nil
}

// asks says whether an act asks for something.
func asks(a record.Act) bool { return a == record.Request || a == record.Propose || a == record.Hope }

// visible tells which of the documents not everybody may see.
func (g *gatherer) visible() error {
	g.in.NotPublic = map[record.DocumentID]bool{}
	ids := g.in.Looked
	for _, h := range []*brief.Held{&g.in.Coming, g.lastHeld()} {
		if h.Document != "" && !slices.Contains(ids, h.Document) {
			ids = append(slices.Clip(ids), h.Document)
		}
	}
	for _, id := range ids {
		v, err := g.store.Visibility(g.ctx, id)
		if err != nil {
			return err
		}
		if v.Level != access.Public {
			g.in.NotPublic[id] = true
		}
	}
	return nil
}

func (g *gatherer) lastHeld() *brief.Held {
	if g.in.Last == nil {
		return &brief.Held{}
	}
	return &g.in.Last.Held
}
