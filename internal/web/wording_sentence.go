package web

import (
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// wordingSlots are the parts of the sentence that says what is followed through which documents.
func (s *site) wordingSlots(q *query) []slot {
	party := func(code string) string { return s.names.party(record.PartyCode(code)) }
	kinds := func() ([]option, error) {
		var out []option
		for _, k := range record.Kinds() {
			out = append(out, option{Label: kindWords(k), Href: q.with("kind", string(k)), Current: q.text("kind") == string(k)})
		}
		return out, nil
	}
	issued := func(p store.Party) int { return p.Documents }
	return []slot{
		{name: "topic", lead: "on", none: "any issue", heading: "On which issue?", label: s.names.topic, options: s.facets(q, record.FactFilter{}, store.FieldTopic, "topic")},
		q.textSlot("words", "or", "some words", "On which words? Several phrases are parted by commas."),
		{name: "series", lead: "in documents of", none: "any series", heading: "Of which series of meetings?", label: unkey, options: s.seriesOptions(q)},
		q.textSlot("title", "with", "any title", "With which words in their title?"),
		{name: "kind", lead: "of", none: "any kind", heading: "Of which kind?", label: func(v string) string { return kindWords(record.Kind(v)) }, options: kinds},
		{name: "issuer", lead: "by", none: "anyone", heading: "Issued by whom?", label: party, options: s.partyOptions(q, "issuer", issued)},
		q.spanSlot("from", "to", "dated", "at any time", "Dated between which days?"),
	}
}
