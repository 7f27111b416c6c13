package reading

import "entente.example/internal/lexicon"

// inflections are the forms of one verb, as the lexicon of verbs has them.
type inflections struct {
	base, past, participle, third, gerund string
}

// verbTable finds a verb by its lemma.
type verbTable map[string]inflections

func conjugate(entries []*lexicon.Entry) verbTable {
	t := verbTable{}
	for _, e := range entries {
		f := e.Fields
		t[e.Phrase] = inflections{e.Phrase, f["past"], f["participle"], f["third"], f["gerund"]}
	}
	return t
}

// formsOf lists every form of a lemma; a lemma that the table lacks has only itself.
func (t verbTable) formsOf(lemma string) []string {
	if lemma == "be" {
		return []string{"be", "is", "are", "am", "was", "were", "been", "being", "i'm", "we're", "you're", "they're"}
	}
	v, ok := t[lemma]
	if !ok {
		return []string{lemma}
	}
	forms := []string{v.base}
	for _, f := range []string{v.past, v.participle, v.third, v.gerund} {
		if !contains(forms, f) {
			forms = append(forms, f)
		}
	}
	return forms
}
