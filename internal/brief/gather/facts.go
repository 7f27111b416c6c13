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
		list, err := facts(g.ctx, g.store, f)
		if err != nil {
			return err
		}
		for _, fact := range list {
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
	slices.SortStableFunc(g.in.Facts, inOrder)
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

// book takes what is tracked, without what is from later, and puts the facts that were gathered into it.
func (g *gatherer) book() error {
	kept, err := g.store.Book(g.ctx)
	if err != nil {
		return err
	}
	b := *kept // its lists are shared: they are replaced, never changed
	b.Commitments = g.with(b.Commitments, func(f record.Fact) bool { return f.Kind == record.KindCommitment })
	b.Deliveries = g.with(b.Deliveries, func(f record.Fact) bool { return f.Kind == record.KindDelivery })
	b.Requests = g.with(b.Requests, func(f record.Fact) bool { return f.Kind == record.KindStatement && asks(f.Act) })
	days := map[record.DocumentID]record.Date{}
	b.Documents = without(b.Documents, func(d record.DocumentDay) bool { days[d.ID] = d.Date; return d.Date > g.until })
	b.Meetings = without(b.Meetings, func(m record.MeetingDay) bool { return days[m.Document] > g.until })
	g.in.Book = &b
	return nil
}

// with are the facts of a list that are not from later, and those of its kind that were gathered, the earliest first.
func (g *gatherer) with(list []record.Fact, kind func(record.Fact) bool) []record.Fact {
	merged, seen := []record.Fact{}, map[record.FactID]bool{}
	for _, f := range slices.Concat(list, g.in.Facts) {
		if f.Date > g.until || seen[f.ID] || !kind(f) {
			continue
		}
		seen[f.ID] = true
		merged = append(merged, f)
	}
	slices.SortStableFunc(merged, inOrder)
	return merged
}

func without[T any](list []T, drop func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(list), drop)
}

// inOrder puts the earlier fact first; on one day, as they stand in their documents.
func inOrder(a, b record.Fact) int {
	return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.Document, b.Document), cmp.Compare(a.Evidence.Start, b.Evidence.Start), cmp.Compare(a.ID, b.ID))
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
