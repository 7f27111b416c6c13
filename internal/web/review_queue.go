package web

import (
	"cmp"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// queue is a filtered list of facts to decide on, with how many there are of each sort.
type queue struct {
	tally
	Facts      []record.Fact `json:"facts"`
	ByState    []store.Facet `json:"by_state"`
	Confidence []string      `json:"confidence"` // the columns of by_kind
	ByKind     []queueRow    `json:"by_kind"`
	Sentence   sentence      `json:"-"`
	Sorts      []option      `json:"-"`
	Bulk       string        `json:"-"` // where the class of confidence that is chosen can be accepted at once
	filter     record.FactFilter
	across     bool // not of one document alone
}

// candidateRows are facts to decide on, of one document or across many.
type candidateRows struct {
	Facts  []record.Fact
	Across bool
}

// Rows are the facts as the page lists them.
func (v queue) Rows() candidateRows { return candidateRows{v.Facts, v.across} }

// queueFilter reads a filter of facts to decide on from an address.
func (q *query) queueFilter(document record.DocumentID) record.FactFilter {
	f := record.FactFilter{
		Document: document, Kind: record.FactKind(q.oneOf("kind", factKinds()...)), Confidence: record.Confidence(q.oneOf("confidence", confidences()...)),
		State: cmp.Or(q.state(), record.Waiting), Party: record.PartyCode(q.text("party")), Topic: q.text("topic"), Text: q.text("text"), Undecided: true, Page: q.rows(),
	}
	if f.Document == "" {
		f.Document = record.DocumentID(q.text("document"))
	}
	sorts := queueSorts(document)
	f.Sort = cmp.Or(q.oneOf("sort", sorts...), sorts[0])
	return f
}

func queueSorts(document record.DocumentID) []string {
	if document != "" {
		return []string{"position", "-date"}
	}
	return []string{"-date", "date", "position"}
}

// state is the name of a state, or of several, that a list is filtered by.
func (q *query) state() string {
	return q.oneOf("state", append(record.StateNames(record.States()), record.Reviewed, record.Waiting, record.AnyState)...)
}

func factKinds() []string {
	var out []string
	for _, k := range record.FactKinds() {
		out = append(out, string(k))
	}
	return out
}

func confidences() []string {
	return []string{string(record.High), string(record.Medium), string(record.Low)}
}

// queue fills the queue of one document, or of all.
func (s *site) queue(q *query, document record.DocumentID) (queue, error) {
	f := q.queueFilter(document)
	if q.err != nil {
		return queue{}, q.err
	}
	page := f.Page
	facts, total, err := gather(page, func(p record.Page) ([]record.Fact, int, error) {
		f.Page = p
		return s.store.Facts(q.Context(), f)
	})
	if err != nil {
		return queue{}, err
	}
	f.Page = record.Page{}
	all := record.FactFilter{Document: document, State: record.AnyState, Page: record.Page{Limit: 1}}
	if f.State == record.Waiting {
		all.State, all.Undecided = record.Waiting, true
	}
	_, of, err := s.store.Facts(q.Context(), all)
	if err != nil {
		return queue{}, err
	}
	v := queue{Facts: facts, tally: q.tally("fact", page, len(facts), total, of), Confidence: confidences(), filter: f, across: document == ""}
	v.covers(f.State)
	v.Sorts = q.sorts(f.Sort, queueSorts(document))
	if f.Confidence != "" && total > 0 {
		v.Bulk = "/review/accept" + q.with("document", string(f.Document))[len(q.path()):]
	}
	if err := s.countQueue(q, &v); err != nil {
		return queue{}, err
	}
	v.Sentence, err = q.write("Facts", s.queueSlots(q, f, document == ""))
	return v, err
}

// queueSlots are the phrases of the queue's sentence.
func (s *site) queueSlots(q *query, f record.FactFilter, across bool) []slot {
	same := func(v string) string { return v }
	slots := []slot{
		{name: "kind", lead: "of", none: "any kind", heading: "Of which kind?", label: func(k string) string { return "the kind " + k }, options: s.facets(q, f, store.FieldKind, "kind")},
		{name: "confidence", lead: "and", none: "any confidence", heading: "Of which class of confidence?", label: func(c string) string { return c + " confidence" }, options: s.facets(q, f, store.FieldConfidence, "confidence")},
		s.stateSlot(q, f, "that", "await a decision"),
		{name: "party", lead: "by", none: "anyone", heading: "Of whom?", label: func(code string) string { return s.names.party(record.PartyCode(code)) }, options: s.facets(q, f, store.FieldParty, "party")},
		{name: "topic", lead: "on", none: "any topic", heading: "On which topic?", label: s.names.topic, options: s.facets(q, f, store.FieldTopic, "topic")},
		q.textSlot("text", "with", "any words", "With which words?"),
	}
	if across && f.Document != "" {
		slots = append(slots, slot{name: "document", lead: "in the document", none: "", heading: "In one document", label: same})
	}
	return slots
}
