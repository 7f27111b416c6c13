package who

import "entente.example/internal/reading/words"

// longestDepartment is how many tokens may stand in a list before an office whose
// first words no list knows.
const longestDepartment = 6

// widened takes in the words with capitals that stand between the person named
// before in a list and the office at token i: where its holder serves. "…, German
// Chancellery Policy Advisor X", "and Department of Trade Secretary Y".
func (a *Cast) widened(i int, n *Naming) int {
	b := a.departmentBefore(i)
	if b == i || !a.continues(b) {
		return i
	}
	from := b
	if codes := a.CodesAt(b, NameParty|NameDemonym); len(codes) == 1 {
		n.of, from = codes[0], a.NameEnd(b)
	}
	if from < i {
		n.office = a.Written(from, i) + " " + n.office
	}
	return b
}

// departmentBefore is the first of the words with capitals, and what joins them,
// that stand right before token i and name nobody.
func (a *Cast) departmentBefore(i int) int {
	lo := 0
	if k := a.namedBefore(i); k >= 0 {
		lo = a.Mentions[k].End
	}
	b := i
	for j := i - 1; j >= lo && i-j <= longestDepartment && !a.StartsSentence(j+1); j-- {
		switch {
		case a.Capital(j):
			b = j
		case j == i-1 && a.Cue(j)&words.CueOf == 0 || a.Cue(j)&(words.CueOf|words.CueFor|words.CueThe) == 0:
			return b
		}
	}
	return b
}

// continues says whether what begins at token i goes on a list of people.
func (a *Cast) continues(i int) bool {
	k := a.namedBefore(i)
	return k >= 0 && !a.StartsSentence(i) && a.OnlyJoins(a.Mentions[k].End, i) && a.Cue(a.Mentions[k].End)&(words.CueComma|words.CueAnd) != 0
}

// namedBefore is the last person so far named that ends before token i; -1 for none.
func (a *Cast) namedBefore(i int) int {
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		if m := &a.Mentions[k]; m.End <= i && m.Kind == MentionPerson && m.Person >= 0 {
			return k
		}
	}
	return -1
}

// fieldsBefore is the token where a name begins, past the fields of policy that its
// office has left: "Head of Palestinian General | Intelligence Services X Y".
func (a *Cast) fieldsBefore(j, end int) int {
	i := j
	for i+2 < end && a.Cue(i)&words.CuePortfolio != 0 {
		i++
	}
	if i == j || len(a.nameParts(i, end)) < 2 || !a.strange(i, end) {
		return j
	}
	return i
}
