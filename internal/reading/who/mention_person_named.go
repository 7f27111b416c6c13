package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// namedPerson keeps a person whose title or honorific begins at token i and whose name is [j, end).
func (a *Cast) namedPerson(i, j, end, hi int, n Naming) int {
	if k := a.fieldsBefore(j, end); k > j && n.office != "" {
		n.office, j = n.office+" "+a.Written(j, k), k
	}
	n.name, n.Parts = a.cleanName(j, end), a.nameParts(j, end)
	if len(n.Parts) == 0 {
		return end
	}
	if n.office == "" && n.gender == 'f' && a.spouse(i, &n) {
		n.name, n.Parts = a.Written(i, end), []string{fold(a.Written(i, end))}
	}
	end = a.letters(end, hi)
	if n.office != "" {
		i = a.widened(i, &n)
	}
	after := ""
	if code, stop := a.ofParty(end, hi); code != "" {
		if n.of == "" {
			n.of = code
		}
		end, after = stop, string(code)
	}
	if o, of, stop := a.officeAfter(end, hi); stop > end && (n.office == "" || (n.of == "" || of == "" || of == n.of) && !a.addressedNext(stop, hi)) {
		if n.office == "" {
			n.office = a.Written(o.first, o.end)
		}
		n.posts = append(n.posts, a.Posts(o.first, o.end)...)
		if n.of == "" {
			n.of = of
		}
		end = stop
	}
	a.keepPerson(i, end, n, after != "")
	return end
}

// addressedNext says whether a comma and an honorific follow at token i: the office before
// them is that of whoever is named next.
func (a *Cast) addressedNext(i, hi int) bool {
	if i+2 < hi && a.Cue(i+1)&words.CueThe != 0 {
		return a.Cue(i)&words.CueComma != 0 && a.Who.Signs[i+2].Kinds&nameHonorific != 0
	}
	return i+1 < hi && a.Cue(i)&words.CueComma != 0 && a.Who.Signs[i+1].Kinds&nameHonorific != 0
}

// spouse says whether a woman of one surname stands beside somebody of the same:
// "President X and Madame X", "he and Mrs X".
func (a *Cast) spouse(i int, n *Naming) bool {
	if i < 2 || a.Cue(i-1)&words.CueAnd == 0 || len(n.Parts) != 1 {
		return false
	}
	if a.Cue(i-2)&words.CueHe != 0 {
		return true
	}
	k := a.mentionEnding(i - 1)
	return k >= 0 && a.Mentions[k].Person >= 0 && words.Contains(a.People[a.Mentions[k].Person].Parts, n.Parts[0])
}

// keepPerson enters a naming and keeps its mention.
func (a *Cast) keepPerson(i, end int, n Naming, after bool) {
	p := a.enter(n)
	m := Mention{First: i, End: end, Kind: MentionPerson, Person: p, Antecedent: -1, Sieve: "full-name"}
	if len(n.Parts) == 1 {
		m.Sieve = "surname"
	}
	if n.of != "" {
		m.Parties = []record.PartyCode{n.of}
	}
	k := a.add(m)
	a.shareParty(k, n.of, after)
	who := &a.People[p]
	if who.First < 0 || who.Name == n.name {
		if who.First < 0 || a.Mentions[who.First].End-a.Mentions[who.First].First < end-i {
			who.First = k
		}
	}
}
