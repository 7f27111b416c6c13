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
			if p.Acronym != "" && p.Acronym == k.Acronym && x.variant(p.Name, k.Name) || x.slip(p.Name, k.Name) {
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
	key := strings.Join(nameWords(name), "-")
	return strings.Join(nameWords(k.Name), "-") == key || slices.ContainsFunc(k.Names, func(s string) bool { return strings.Join(nameWords(s), "-") == key })
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

// nameWords are the folded words of a name without what stands in brackets.
func nameWords(name string) []string {
	if before, rest, found := strings.Cut(name, "("); found {
		_, after, _ := strings.Cut(rest, ")")
		name = before + after
	}
	words := record.Fold(name)
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	return words
}

// plural says whether two names differ in the plural of the last word alone.
func plural(s, t []string) bool {
	n := len(s)
	return n == len(t) && slices.Equal(s[:n-1], t[:n-1]) && (s[n-1]+"s" == t[n-1] || s[n-1] == t[n-1]+"s")
}

// variant says whether two names with one acronym may be of one programme: as
// long as each other but for a word, with most words the same, of the same parties.
func (x *inspection) variant(a, b string) bool {
	s, t := nameWords(a), nameWords(b)
	if len(s)-len(t) > 1 || len(t)-len(s) > 1 || min(len(s), len(t)) < 3 || !slices.Equal(x.partiesIn(a), x.partiesIn(b)) || holds(s, t) || holds(t, s) {
		return false
	}
	if z, y := s[len(s)-1], t[len(t)-1]; z != y && !nearWord(z, y) {
		return false
	}
	same := 0
	for _, w := range s {
		if slices.Contains(t, w) {
			same++
		}
	}
	return same < max(len(s), len(t)) && 2*same >= max(len(s), len(t))
}

// holds says whether the words t begin or end the words s: one name is the other with more before or after it.
func holds(s, t []string) bool {
	return len(t) <= len(s) && (slices.Equal(s[:len(t)], t) || slices.Equal(s[len(s)-len(t):], t))
}

// partiesIn are the codes of the parties in a name, sorted.
func (x *inspection) partiesIn(name string) []string {
	var codes []string
	for _, m := range x.scanName(name) {
		if e := entryIn(m, "parties", "bodies", "demonyms"); e != nil && !slices.Contains(codes, e.Code) {
			codes = append(codes, e.Code)
		}
	}
	slices.Sort(codes)
	return codes
}

// slip says whether two names differ as a slip of the pen does: in one word by
// a letter or an ending, or by small words. Names of two words are too alike.
func (x *inspection) slip(a, b string) bool {
	s, t := nameWords(a), nameWords(b)
	if strings.Join(s, "") == strings.Join(t, "") || len(s) < 3 || plural(s, t) {
		return false
	}
	if len(s) != len(t) {
		return min(len(s), len(t)) > 3 && plainName(withoutSmall(s)) == plainName(withoutSmall(t))
	}
	differ := 0
	for i := range s {
		if s[i] != t[i] {
			differ++
		}
		if s[i] != t[i] && !nearWord(s[i], t[i]) {
			return false
		}
	}
	return differ == 1 && slices.Equal(x.partiesIn(a), x.partiesIn(b))
}

func withoutSmall(words []string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(words), smallWord), " ")
}

// nearWord says whether two words are forms of one, or a letter apart; figures never are.
func nearWord(a, b string) bool {
	if strings.ContainsAny(a+b, "0123456789") || min(len(a), len(b)) < 4 {
		return false
	}
	return oneLetterApart(a, b) || strings.HasPrefix(a, b[:len(b)-1]) || strings.HasPrefix(b, a[:len(a)-1])
}
