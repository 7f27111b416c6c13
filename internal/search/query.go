package search

// Query is a parsed question: every term and every field must hold.
type Query struct {
	Source string  `json:"source"` // as typed
	Terms  []Term  `json:"terms,omitempty"`
	Fields []Field `json:"fields,omitempty"`
}

// Term is a word, a phrase or a prefix to be found, or (Not) to be absent.
type Term struct {
	Tokens []string `json:"tokens"` // in order and adjacent; see Tokens
	Prefix bool     `json:"prefix,omitempty"`
	Not    bool     `json:"not,omitempty"`
}

// Field restricts by a property: kind:commitment, party:JP, after:2023-01-01.
type Field struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Pos   int    `json:"pos"` // bytes from the start of Source
}

// Segment is a stretch of a snippet; Marked ones matched the query.
type Segment struct {
	Text   string `json:"text"`
	Marked bool   `json:"marked,omitempty"`
}

// Split parts the terms into those wanted and those excluded.
func (q Query) Split() (wanted, excluded []Term) {
	for _, t := range q.Terms {
		if t.Not {
			excluded = append(excluded, t)
		} else {
			wanted = append(wanted, t)
		}
	}
	return wanted, excluded
}
