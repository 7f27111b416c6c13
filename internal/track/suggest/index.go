package suggest

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Index is a Book made ready to be asked for suggestions. It is safe for concurrent use.
type Index struct {
	book       *record.Book
	words      *vocabulary
	promises   shelf
	deliveries shelf
	requests   shelf
	nodes      []profile
	placed     map[record.FactID][]record.NodeID
	decided    map[pair]bool          // what people have decided on already
	closed     map[record.FactID]bool // promises of which nothing is open any more
}

// Fact is a fact of the book, nil where it has none of the id.
func (x *Index) Fact(id record.FactID) *record.Fact {
	for _, s := range []*shelf{&x.promises, &x.deliveries, &x.requests} {
		if at, known := s.byID[id]; known {
			return s.list[at].fact
		}
	}
	return nil
}

// Node is a node of the book, the zero one where it has none of the id.
func (x *Index) Node(id record.NodeID) record.Node {
	at := slices.IndexFunc(x.book.Nodes, func(n record.Node) bool { return n.ID == id })
	if at < 0 {
		return record.Node{}
	}
	return x.book.Nodes[at]
}

// pair is two things that a decision joins.
type pair struct{ from, to string }

// shelf holds profiles, and where each stem and programme occurs among them.
type shelf struct {
	list       []profile
	byID       map[record.FactID]int
	byStem     [][]int32 // by number of the stem: places in list, ascending
	programmes map[string][]int32
	byDocument map[record.DocumentID][]int32
}

// New makes an index of all that a book holds.
func New(b *record.Book) *Index {
	x := &Index{book: b, words: newVocabulary(), placed: map[record.FactID][]record.NodeID{}, decided: map[pair]bool{}, closed: map[record.FactID]bool{}}
	x.promises.fill(x.words, b.Commitments)
	x.deliveries.fill(x.words, b.Deliveries)
	x.requests.fill(x.words, b.Requests)
	for _, n := range b.Nodes {
		x.nodes = append(x.nodes, x.words.profileOfNode(n))
	}
	x.words.weigh()
	for _, s := range []*shelf{&x.promises, &x.deliveries, &x.requests} {
		s.post(x.words)
	}
	for i := range x.nodes {
		x.nodes[i].weight = x.words.sum(x.nodes[i].stems)
	}
	x.remember()
	return x
}

// remember notes what people have decided, so that it is not suggested again.
func (x *Index) remember() {
	for _, p := range x.book.Placements {
		x.placed[p.Commitment.Fact] = append(x.placed[p.Commitment.Fact], p.Node)
	}
	for _, l := range x.book.Links {
		x.decided[pair{string(l.From.Fact), string(l.To.Fact)}] = true
		x.closed[l.To.Fact] = x.closed[l.To.Fact] || l.Kind != record.Answers // what becomes of it becomes of the later wording
	}
	for _, r := range x.book.Refusals {
		if r.To != nil {
			x.decided[pair{string(r.From.Fact), string(r.To.Fact)}] = true
		} else {
			x.decided[pair{string(r.From.Fact), string(r.Node)}] = true
		}
	}
	for _, f := range x.book.Fulfilments {
		x.decided[pair{string(f.Delivery.Fact), string(f.Commitment.Fact)}] = true
		x.closed[f.Commitment.Fact] = x.closed[f.Commitment.Fact] || f.Effect == record.InFull
	}
	for _, c := range x.book.Closures {
		x.closed[c.Commitment.Fact] = true
	}
}

func (s *shelf) fill(v *vocabulary, facts []record.Fact) {
	s.list, s.byID = make([]profile, len(facts)), make(map[record.FactID]int, len(facts))
	for i := range facts {
		s.list[i] = v.profileOf(&facts[i])
		s.byID[facts[i].ID] = i
	}
}

// post notes where stems and programmes occur.
func (s *shelf) post(v *vocabulary) {
	s.byStem, s.programmes = make([][]int32, len(v.heavy)), map[string][]int32{}
	s.byDocument = map[record.DocumentID][]int32{}
	for i := range s.list {
		p, at := &s.list[i], int32(i) //nolint:gosec // a book has fewer facts
		p.weight = v.sum(p.stems)
		s.byDocument[p.fact.Document] = append(s.byDocument[p.fact.Document], at)
		for _, stem := range p.stems {
			s.byStem[stem] = append(s.byStem[stem], at)
		}
		for _, key := range p.programmes {
			s.programmes[key] = append(s.programmes[key], at)
		}
	}
}

// How many facts are looked at closely for one: those that share its rarest stems and its programmes.
const (
	rareStems  = 8
	candidates = 400
)

// like lists the places of facts that may have to do with a profile, those that share the most first.
func (s *shelf) like(v *vocabulary, p profile) []int32 {
	scores := map[int32]float64{}
	for _, stem := range rarest(v, p.stems) {
		for _, at := range last(s.byStem[stem], candidates) {
			scores[at] += v.heavy[stem]
		}
	}
	for _, key := range p.programmes {
		for _, at := range last(s.programmes[key], candidates) {
			scores[at] += programmeWeight
		}
	}
	list := make([]int32, 0, len(scores))
	for at := range scores {
		list = append(list, at)
	}
	slices.SortFunc(list, func(a, b int32) int { return cmp.Or(cmp.Compare(scores[b], scores[a]), cmp.Compare(a, b)) })
	return list[:min(candidates, len(list))]
}

// programmeWeight is what a shared programme counts among stems when candidates are chosen.
const programmeWeight = 10

func rarest(v *vocabulary, stems []int32) []int32 {
	list := slices.Clone(stems)
	slices.SortFunc(list, func(a, b int32) int { return cmp.Or(cmp.Compare(v.heavy[b], v.heavy[a]), cmp.Compare(a, b)) })
	return list[:min(rareStems, len(list))]
}

// of lists the facts of a document.
func (s *shelf) of(document record.DocumentID) []record.FactID {
	var ids []record.FactID
	for _, at := range s.byDocument[document] {
		ids = append(ids, s.list[at].fact.ID)
	}
	return ids
}

// last are the last elements of a list, at most so many: facts stand by date, and the newest matter the most.
func last(list []int32, most int) []int32 { return list[max(0, len(list)-most):] }
