package compare

import (
	"io/fs"
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// Opposition is a sentence by which somebody does not share what was said right before.
type Opposition struct {
	By       string          `json:"by"`       // who does not, in the words of the text
	Evidence record.Evidence `json:"evidence"` // the sentence
}

// refusal are words by which something is not shared, in plain form.
type refusal struct {
	words  []string
	behind bool // those who do not share it stand behind the words
}

// loadRefusals reads codes/opposition.tsv.
func loadRefusals(data fs.FS, l Ladders) ([]refusal, error) {
	t, err := lexicon.ReadTable(data, "codes/opposition.tsv", "words", "side")
	if err != nil {
		return nil, err
	}
	var list []refusal
	for _, r := range t.Rows {
		list = append(list, refusal{l.Plain(record.Fold(r.Cells[0])), r.Cells[1] == "behind"})
	}
	return list, nil
}

// Opposed finds across sentences who does not share a statement: "However, this was
// not shared by some members." Such a sentence stands right behind that of the
// statement, in its paragraph or at the beginning of the next one.
func (a *Attributer) Opposed(e record.Evidence) []Opposition {
	i := a.at(e.Start)
	if i < 0 || i+1 >= len(a.sentences) || a.sentences[i+1].Block-a.sentences[i].Block > 1 {
		return nil
	}
	by, ok := refuser(a.sentence(i+1), a.kit.refusals, a.kit.ladders)
	if !ok {
		return nil
	}
	return []Opposition{{By: by, Evidence: a.evidence(i + 1)}}
}

// refuser says who does not share, by a sentence, what the sentence before says.
func refuser(sentence string, refusals []refusal, l Ladders) (string, bool) {
	s := l.spell(sentence)
	for _, r := range refusals {
		for i := range s.plain {
			end := i + len(r.words)
			if end > len(s.plain) || !slices.Equal(s.plain[i:end], r.words) {
				continue
			}
			if by := s.refuser(sentence, i, end, r.behind); by != "" {
				return by, true
			}
		}
	}
	return "", false
}

// refuser are the words for those who do not share it: what stands behind "by",
// where the sentence begins with what is not shared, or else the subject, where what is not shared stands behind.
func (s spelling) refuser(sentence string, first, end int, behind bool) string {
	start := s.begin()
	switch {
	case behind && end < len(s.spans) && s.pointer(start):
		return clauseOf(sentence[s.spans[end][0]:])
	case !behind && first > start && s.pointsFrom(end):
		return subjectOf(sentence[s.spans[start][0]:s.spans[s.subjectEnd(start, first)-1][1]])
	}
	return ""
}

// clauseOf is the beginning of words up to the end of their clause.
func clauseOf(words string) string {
	if i := strings.IndexAny(words, ",;.:()"); i >= 0 {
		words = words[:i]
	}
	return strings.TrimSpace(words)
}

// subjectOf is a subject without an adverbial before it: "In the discussion, Norway".
func subjectOf(words string) string {
	first, _, _ := strings.Cut(words, " ")
	if leads(strings.ToLower(first)) {
		if _, after, ok := strings.Cut(words, ","); ok {
			words = after
		}
	}
	return strings.Trim(words, " ,;")
}

// leads says whether a word begins an adverbial.
func leads(word string) bool {
	return slices.Contains([]string{"in", "on", "during", "at", "while", "after", "as", "for", "with"}, word)
}
