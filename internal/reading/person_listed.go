package reading

// longestDepartment is how many tokens may stand in a list before an office whose
// first words no list knows.
const longestDepartment = 6

// widened takes in the words with capitals that stand between the person named
// before in a list and the office at token i: where its holder serves. "…, German
// Chancellery Policy Advisor X", "and Department of Trade Secretary Y".
func (a *analysis) widened(i int, n *naming) int {
	b := a.departmentBefore(i)
	if b == i || !a.continues(b) {
		return i
	}
	from := b
	if codes := a.codesAt(b, nameParty|nameDemonym); len(codes) == 1 {
		n.of, from = codes[0], a.nameEnd(b)
	}
	if from < i {
		n.office = a.written(from, i) + " " + n.office
	}
	return b
}

// departmentBefore is the first of the words with capitals, and what joins them,
// that stand right before token i and name nobody.
func (a *analysis) departmentBefore(i int) int {
	lo := 0
	if k := a.namedBefore(i); k >= 0 {
		lo = a.mentions[k].end
	}
	b := i
	for j := i - 1; j >= lo && i-j <= longestDepartment && !a.sentenceStart[j+1]; j-- {
		switch {
		case a.capital(j):
			b = j
		case j == i-1 && a.cue(j)&cueOf == 0 || a.cue(j)&(cueOf|cueFor|cueThe) == 0:
			return b
		}
	}
	return b
}

// continues says whether what begins at token i goes on a list of people.
func (a *analysis) continues(i int) bool {
	k := a.namedBefore(i)
	return k >= 0 && !a.sentenceStart[i] && a.onlyJoins(a.mentions[k].end, i) && a.cue(a.mentions[k].end)&(cueComma|cueAnd) != 0
}

// namedBefore is the last person so far named that ends before token i; -1 for none.
func (a *analysis) namedBefore(i int) int {
	for k := len(a.mentions) - 1; k >= 0; k-- {
		if m := &a.mentions[k]; m.end <= i && m.kind == mentionPerson && m.person >= 0 {
			return k
		}
	}
	return -1
}

// fieldsBefore is the token where a name begins, past the fields of policy that its
// office has left: "Head of Palestinian General | Intelligence Services X Y".
func (a *analysis) fieldsBefore(j, end int) int {
	i := j
	for i+2 < end && a.cue(i)&cuePortfolio != 0 {
		i++
	}
	if i == j || len(a.nameParts(i, end)) < 2 || !a.strange(i, end) {
		return j
	}
	return i
}
