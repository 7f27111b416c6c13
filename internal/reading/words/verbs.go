package words

import "entente.example/internal/lexicon"

// inflections are the forms of one verb, as the lexicon of verbs has them.
type inflections struct {
	base, past, participle, third, gerund string
}

// VerbTable finds a verb by its lemma.
type VerbTable map[string]inflections

// Conjugate makes the table of verbs from the lexicon's.
func Conjugate(entries []*lexicon.Entry) VerbTable {
	t := VerbTable{}
	for _, e := range entries {
		f := e.Fields
		t[e.Phrase] = inflections{e.Phrase, f["past"], f["participle"], f["third"], f["gerund"]}
	}
	return t
}

// FormsOf lists every form of a lemma; a lemma that the table lacks has only itself.
func (t VerbTable) FormsOf(lemma string) []string {
	if lemma == "be" {
		return []string{"be", "is", "are", "am", "was", "were", "been", "being", "i'm", "we're", "you're", "they're"}
	}
	v, ok := t[lemma]
	if !ok {
		return []string{lemma}
	}
	forms := []string{v.base}
	for _, f := range []string{v.past, v.participle, v.third, v.gerund} {
		if !Contains(forms, f) {
			forms = append(forms, f)
		}
	}
	return forms
}
