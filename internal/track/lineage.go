package track

import (
	"slices"

	"entente.example/internal/record"
)

// lineage is which wording took the place of which. Links run from the later to the earlier one.
type lineage struct {
	after    map[record.FactID][]*record.Link   // that lead to a wording
	before   map[record.FactID][]*record.Link   // that lead from a wording
	refused  map[record.FactID][]Refusal        // by either end
	answered map[record.FactID][]record.FactRef // requests, by what answers them
	answers  map[record.FactID][]record.FactRef // what answers a request
}

func newLineage(t *Track) lineage {
	l := lineage{after: map[record.FactID][]*record.Link{}, before: map[record.FactID][]*record.Link{},
		refused: map[record.FactID][]Refusal{}, answered: map[record.FactID][]record.FactRef{}, answers: map[record.FactID][]record.FactRef{}}
	for i := range t.book.Links {
		link := &t.book.Links[i]
		if link.Kind == record.Answers {
			l.answers[link.To.Fact] = append(l.answers[link.To.Fact], link.From)
			l.answered[link.From.Fact] = append(l.answered[link.From.Fact], link.To)
			continue
		}
		if why := l.fault(t, link); why != "" {
			l.refused[link.From.Fact] = append(l.refused[link.From.Fact], Refusal{*link, why})
			l.refused[link.To.Fact] = append(l.refused[link.To.Fact], Refusal{*link, why})
			continue
		}
		l.after[link.To.Fact] = append(l.after[link.To.Fact], link)
		l.before[link.From.Fact] = append(l.before[link.From.Fact], link)
	}
	return l
}

// fault says why a link cannot be followed, "" where it can.
func (l lineage) fault(t *Track, link *record.Link) string {
	from, held := t.commitments[link.From.Fact]
	to, also := t.commitments[link.To.Fact]
	switch {
	case !held:
		return "the later one is not held to be a commitment"
	case !also:
		return "the earlier one is not held to be a commitment"
	case from.Date < to.Date:
		return "the later one is dated before the earlier one; try the link the other way round"
	case from.Date == to.Date && l.leads(link.To.Fact, link.From.Fact):
		return "the earlier one already follows from the later one; try taking one of the links back"
	}
	return ""
}

// leads says whether links lead back from one wording to another.
func (l lineage) leads(from, to record.FactID) bool {
	return slices.Contains(l.origins(from), to)
}

// origins are all wordings that a wording follows from, with itself first.
func (l lineage) origins(id record.FactID) []record.FactID {
	return walk(id, func(at record.FactID) []*record.Link { return l.before[at] }, nil)
}

// timeline is every wording that links lead to, in whatever direction.
func (l lineage) timeline(id record.FactID) []record.FactID {
	return walk(id, func(at record.FactID) []*record.Link { return l.before[at] },
		func(at record.FactID) []*record.Link { return l.after[at] })
}

// walk follows links back, and on where on is given, each wording once.
func walk(id record.FactID, back, on func(record.FactID) []*record.Link) []record.FactID {
	list := []record.FactID{id}
	add := func(id record.FactID) {
		if !slices.Contains(list, id) {
			list = append(list, id)
		}
	}
	for i := 0; i < len(list); i++ {
		for _, link := range back(list[i]) {
			add(link.To.Fact)
		}
		if on == nil {
			continue
		}
		for _, link := range on(list[i]) {
			add(link.From.Fact)
		}
	}
	return list
}

// inherits says whether evidence and indicators of the earlier wording go on to speak of the later one.
func inherits(kind record.LinkKind) bool {
	switch kind {
	case record.Restates, record.Strengthens, record.Weakens, record.Merges:
		return true
	}
	return false
}

// forebears are the wordings whose evidence and indicators speak of a wording too, the nearest first, without itself.
func (l lineage) forebears(id record.FactID) []record.FactID {
	if len(l.before[id]) == 0 {
		return nil
	}
	return walk(id, func(at record.FactID) []*record.Link {
		return slices.DeleteFunc(slices.Clone(l.before[at]), func(link *record.Link) bool { return !inherits(link.Kind) })
	}, nil)[1:]
}

// Answers are the facts by which the other side answered a request.
func (l lineage) Answers(request record.FactID) []record.FactRef { return l.answers[request] }

// Answered are the requests of the other side that a fact answers.
func (l lineage) Answered(by record.FactID) []record.FactRef { return l.answered[by] }
