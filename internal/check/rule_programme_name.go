package check

import (
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// programmeName finds a programme under a name that differs from the record's:
// the same acronym with another name, or a name a slip away from a known one.
func programmeName(x *inspection) {
	for _, p := range x.Reading.Programmes {
		if p.Evidence == nil || len(strings.Fields(p.Name)) < 2 {
			continue
		}
		start, end, ok := x.bytes(*p.Evidence)
		if !ok {
			continue
		}
		known, err := x.knownAs(p)
		if err != nil {
			x.err = err
			return
		}
		if known != nil {
			x.report(start, end, "name", p.Name, "known", known.Name, "documents", documents(known.Documents))
		}
	}
}

func documents(n int) string {
	if n == 1 {
		return "1 text"
	}
	return fmt.Sprintf("%d texts", n)
}

// knownAs is the programme of the record that is meant by another name; nil
// where the record has the name as written, or none like it.
func (x *inspection) knownAs(p record.Programme) (*KnownProgramme, error) {
	var close *KnownProgramme
	for _, word := range rareWords(p) {
		list, err := x.opt.Record.Programmes(x.ctx, word)
		if err != nil {
			return nil, err
		}
		for i := range list {
			k := &list[i]
			if k.named(p.Name) {
				return nil, nil
			}
			if p.Acronym != "" && p.Acronym == k.Acronym && len(strings.Fields(k.Name)) > 1 || slip(p.Name, k.Name) {
				if close == nil || close.Documents < k.Documents {
					close = k
				}
			}
		}
	}
	return close, nil
}

// named says whether a programme is known by a name.
func (k *KnownProgramme) named(name string) bool {
	key := record.ProgrammeKey(name)
	return record.ProgrammeKey(k.Name) == key || slices.ContainsFunc(k.Names, func(s string) bool { return record.ProgrammeKey(s) == key })
}

// rareWords are the words by which a programme is looked for: its acronym and
// the two longest of its name.
func rareWords(p record.Programme) []string {
	words := record.Fold(p.Name)
	slices.SortStableFunc(words, func(a, b string) int { return len(b) - len(a) })
	words = words[:min(2, len(words))]
	if p.Acronym != "" {
		words = append(words, strings.ToLower(p.Acronym))
	}
	return words
}

// slip says whether two names differ as a slip of the pen does: in one word by
// a letter or two, or by one small word.
func slip(a, b string) bool {
	s, t := record.Fold(a), record.Fold(b)
	if strings.Join(s, "") == strings.Join(t, "") {
		return false
	}
	if len(s) != len(t) {
		return sameName(withoutSmall(s), withoutSmall(t)) && len(s) > 2
	}
	differ := 0
	for i := range s {
		if s[i] == t[i] {
			continue
		}
		differ++
		if !nearWord(s[i], t[i]) {
			return false
		}
	}
	return differ == 1 && len(s) > 1
}

func withoutSmall(words []string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(words), smallWord), " ")
}

// nearWord says whether two words are forms of one, or a letter apart; figures never are.
func nearWord(a, b string) bool {
	if figures(a) || figures(b) || min(len(a), len(b)) < 4 {
		return false
	}
	return oneLetterApart(a, b) || strings.HasPrefix(a, b[:len(b)-1]) || strings.HasPrefix(b, a[:len(a)-1])
}
