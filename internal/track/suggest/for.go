package suggest

import "entente.example/internal/record"

// For lists all suggestions about the facts of one document, sort by sort.
func (x *Index) For(document record.DocumentID) []Suggestion {
	var list []Suggestion
	for _, c := range x.promises.of(document) {
		list = append(list, x.Placements(c)...)
		list = append(list, x.Lineage(c)...)
		list = append(list, x.Answers(c)...)
	}
	for _, d := range x.deliveries.of(document) {
		list = append(list, x.Evidence(d)...)
	}
	return list
}
