package web

import (
	"context"
	"slices"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/track/suggest"
)

// suggestionStore is what the page of suggestions asks of the store.
type suggestionStore interface {
	Document(ctx context.Context, id record.DocumentID) (record.Document, error)
	Book(ctx context.Context) (*record.Book, error)
	Track(ctx context.Context, reason string, nouns ...record.Tracked) error
}

// suggestionsView lists what seems to belong together, by the facts of one document.
type suggestionsView struct {
	Document    record.Document `json:"document"`
	Suggestions []suggested     `json:"suggestions"`
	// Decides says whether the viewer may decide.
	Decides bool `json:"-"`
}

// suggested is a suggestion with the facts that it joins.
type suggested struct {
	suggest.Suggestion
	Fact  record.Fact  `json:"fact"`           // its From
	Other *record.Fact `json:"other,omitzero"` // its To
	Title string       `json:"title,omitzero"` // of its Node
}

// Title heads the page.
func (v suggestionsView) Title() string { return "What seems to belong together" }

// Sorts are the suggestions by what they would decide, in the order of a reader's questions.
func (v suggestionsView) Sorts() []suggestionSort {
	sorts := []suggestionSort{{Heading: "Evidence for promises"}, {Heading: "Earlier promises taken up"}, {Heading: "Requests answered"}, {Heading: "Places in frameworks"}}
	for _, s := range v.Suggestions {
		at := &sorts[1]
		switch {
		case s.Node != "":
			at = &sorts[3]
		case s.Effect != "":
			at = &sorts[0]
		case s.Link == record.Answers:
			at = &sorts[2]
		}
		at.List = append(at.List, s)
	}
	return slices.DeleteFunc(sorts, func(s suggestionSort) bool { return len(s.List) == 0 })
}

// suggestionSort is the suggestions of one sort.
type suggestionSort struct {
	Heading string
	List    []suggested
}

func (s *site) suggestions(q *query) (view, error) {
	ctx := q.Context()
	d, err := s.store.Document(ctx, record.DocumentID(q.id))
	if err != nil {
		return nil, err
	}
	book, err := s.store.Book(ctx)
	if err != nil {
		return nil, err
	}
	v := suggestionsView{Document: d, Suggestions: []suggested{}, Decides: mayReview(ctx) == nil}
	x := s.indexOf(book)
	for _, found := range x.For(d.ID) {
		v.Suggestions = append(v.Suggestions, suggestedFrom(x, found))
	}
	return v, nil
}

// suggestedFrom looks up what a suggestion joins.
func suggestedFrom(x *suggest.Index, found suggest.Suggestion) suggested {
	one := suggested{Suggestion: found}
	if f := x.Fact(found.From.Fact); f != nil {
		one.Fact = *f
	}
	one.Other = x.Fact(found.To.Fact)
	if found.Node != "" {
		one.Title = x.Node(found.Node).Title
	}
	return one
}

// suggestionPosted takes a decision on a suggestion: it is so, or it is not. Evidence with a number that the
// promise is measured by becomes a report too, for somebody else to accept.
func (s *site) suggestionPosted(q *query) (answer, error) {
	noun, err := sentSuggestion(q)
	if err != nil {
		return answer{}, err
	}
	nouns := []record.Tracked{noun}
	if f, is := noun.(record.Fulfilment); is {
		book, err := s.store.Book(q.Context())
		if err != nil {
			return answer{}, err
		}
		if report, has := s.indexOf(book).Report(f); has {
			nouns = append(nouns, report)
		}
	}
	return answer{to: "/suggestions/" + q.PathValue("id")}, s.store.Track(q.Context(), "", nouns...)
}

// indexOf is a book made ready to be asked for suggestions.
func (s *site) indexOf(book *record.Book) *suggest.Index {
	return s.indexes.of(book, "", func() *suggest.Index { return suggest.New(book) })
}

// sentSuggestion reads which two things are joined, or refused, and how.
func sentSuggestion(q *query) (record.Tracked, error) {
	ref := func(name string) record.FactRef {
		return record.FactRef{Document: record.DocumentID(q.PostFormValue(name + "-document")), Fact: record.FactID(q.PostFormValue(name))}
	}
	from, to, node := ref("from"), ref("to"), record.NodeID(q.PostFormValue("node"))
	switch link, effect := q.PostFormValue("link"), q.PostFormValue("effect"); {
	case q.PostFormValue("decision") == "refuse" && node != "":
		return record.Refusal{From: from, Node: node}, nil
	case q.PostFormValue("decision") == "refuse":
		return record.Refusal{From: from, To: &to}, nil
	case node != "":
		return record.Placement{Commitment: from, Node: node}, nil
	case effect != "":
		return record.Fulfilment{Commitment: to, Delivery: from, Effect: record.Effect(effect)}, nil
	case link != "":
		return record.Link{Kind: record.LinkKind(link), From: from, To: to}, nil
	}
	return nil, fault.New(fault.Invalid, "the form asks for nothing that can be decided")
}
