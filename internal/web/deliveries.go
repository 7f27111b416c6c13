package web

// deliveriesView is a filtered list of what is reported done.
type deliveriesView struct{ factList }

// Title heads the page.
func (deliveriesView) Title() string { return "Deliveries" }

func (s *site) deliveries(q *query) (view, error) {
	all, err := s.store.Counts(q.Context())
	if err != nil {
		return nil, err
	}
	l, _, err := s.factList(q, "delivery", all.Deliveries)
	return deliveriesView{l}, err
}
