package web

// commitmentsView is a filtered list of promises.
type commitmentsView struct{ factList }

// Title heads the page.
func (commitmentsView) Title() string { return "Commitments" }

func (s *site) commitments(q *query) (view, error) {
	all, err := s.store.Counts(q.Context())
	if err != nil {
		return nil, err
	}
	l, _, err := s.factList(q, "commitment", all.Commitments)
	return commitmentsView{l}, err
}
