package reading

import "strings"

// royal takes the style of a monarch that stands for its bearer, "His Majesty", or
// before an office, "His Majesty the Sultan of Chile", and gives its end; i for none.
func (a *analysis) royal(i, lo, hi int) int {
	if !a.royalAt(i) {
		return i
	}
	end := a.nameEnd(i)
	if end+1 < hi && a.cue(end)&cueThe != 0 {
		stop := a.person(end+1, lo, hi)
		if n := len(a.mentions) - 1; stop > end+1 && a.mentions[n].kind == mentionOffice && a.mentions[n].first <= end+1 {
			a.mentions[n].first = i
		}
		if stop == end+1 {
			return i
		}
		return stop
	}
	if end < hi && a.capital(end) {
		return i
	}
	a.add(mention{first: i, end: end, kind: mentionOffice, person: -1, antecedent: -1, name: a.written(i, end), sieve: "royal"})
	return end
}

// royalAt says whether the style of a monarch begins at a token.
func (a *analysis) royalAt(i int) bool {
	if a.who.signs[i].kinds&nameHonorific == 0 || a.cue(i)&cueThey != 0 {
		return false
	}
	code := a.entryOf(i, nameHonorific).Code
	return strings.HasSuffix(code, "majesty") || strings.HasSuffix(code, "highness")
}

// monarch makes the style that is mention k mean the monarch named last before it.
func (r *resolver) monarch(k int) {
	m := &r.mentions[k]
	for i := k - 1; i >= 0; i-- {
		n := &r.mentions[i]
		if n.kind != mentionOffice && n.kind != mentionPerson || n.person < 0 && len(n.parties) == 0 || !r.reigns(n) {
			continue
		}
		m.person, m.parties, m.antecedent = n.person, n.parties, i
		if r.tells(m) {
			r.subject, r.plural = k, -1
		}
		return
	}
}

// reigns says whether the words of a mention have a monarch's style or office.
func (a *analysis) reigns(m *mention) bool {
	for t := m.first; t < m.end; t++ {
		if a.royalAt(t) {
			return true
		}
		if e := a.entryOf(t, nameOffice); e != nil && e.Fields["kind"] == "monarch" {
			return true
		}
	}
	return false
}
