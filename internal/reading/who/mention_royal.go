package who

import (
	"strings"

	"entente.example/internal/reading/words"
)

// royal takes the style of a monarch that stands for its bearer, "His Majesty", or
// before an office, "His Majesty the Sultan of Chile", and gives its end; i for none.
func (a *Cast) royal(i, lo, hi int) int {
	if !a.royalAt(i) {
		return i
	}
	end := a.NameEnd(i)
	if end+1 < hi && a.Cue(end)&words.CueThe != 0 {
		stop := a.person(end+1, lo, hi)
		if n := len(a.Mentions) - 1; stop > end+1 && a.Mentions[n].Kind == MentionOffice && a.Mentions[n].First <= end+1 {
			a.Mentions[n].First = i
		}
		if stop == end+1 {
			return i
		}
		return stop
	}
	if end < hi && a.Capital(end) {
		return i
	}
	a.add(Mention{First: i, End: end, Kind: MentionOffice, Person: -1, Antecedent: -1, Name: a.Written(i, end), Sieve: "royal"})
	return end
}

// royalAt says whether the style of a monarch begins at a token.
func (a *Cast) royalAt(i int) bool {
	if a.Who.Signs[i].Kinds&nameHonorific == 0 {
		return false
	}
	code := a.EntryOf(i, nameHonorific).Code
	return strings.HasSuffix(code, "majesty") || strings.HasSuffix(code, "highness")
}

// monarch makes the style that is mention k mean the monarch named last before it, if
// possible one of the same style: "Their Majesties" are not "His Imperial Majesty".
func (r *resolver) monarch(k int) {
	i := r.reigning(k, true)
	if i < 0 {
		i = r.reigning(k, false)
	}
	if i < 0 {
		return
	}
	m, n := &r.Mentions[k], &r.Mentions[i]
	m.Person, m.Parties, m.Antecedent = n.Person, n.Parties, i
	if r.tells(m) {
		r.subject, r.plural = k, -1
	}
}

// reigning is the last mention of a monarch before mention k, of the same style or of any; -1 for none.
func (r *resolver) reigning(k int, alike bool) int {
	style := r.Words[r.Mentions[k].First]
	for i := k - 1; i >= 0; i-- {
		n := &r.Mentions[i]
		if n.Kind != MentionOffice && n.Kind != MentionPerson || n.Person < 0 && len(n.Parties) == 0 || !r.reigns(n) {
			continue
		}
		if !alike || r.Words[n.First] == style && r.Words[n.First+1] == r.Words[r.Mentions[k].First+1] {
			return i
		}
	}
	return -1
}

// reigns says whether the words of a mention have a monarch's style or office.
func (a *Cast) reigns(m *Mention) bool {
	for t := m.First; t < m.End; t++ {
		if a.royalAt(t) {
			return true
		}
		if e := a.EntryOf(t, NameOffice); e != nil && e.Fields["kind"] == "monarch" {
			return true
		}
	}
	return false
}
