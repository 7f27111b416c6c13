package value

// lead looks back from token i for the lead of a time, over a hedge, and gives
// it with its first token.
func (r *reader) lead(i int, v *Value) {
	j := i - 1
	for r.is(j, hedge) && r.meaning(j).n == hedgeApprox {
		v.Approx = true
		j--
	}
	v.LeadFirst = int32(i)
	l, first := r.leadAt(j, v)
	if l == NoLead {
		if v.Approx {
			v.LeadFirst = int32(j + 1)
		}
		return
	}
	v.Lead, v.LeadFirst = l, int32(first)
}

// leadAt matches the lead that ends with token j.
func (r *reader) leadAt(j int, v *Value) (Lead, int) {
	switch r.name(j) {
	case wBy:
		return By, r.later(j - 1)
	case wBefore:
		if r.name(j-1) == wOr && r.name(j-2) == wOn {
			return By, j - 2
		}
		return Before, j
	case wUntil:
		return Until, j
	case wSince:
		return Since, j
	case wFrom:
		if r.name(j-1) == wStarting {
			return From, j - 1
		}
		return From, j
	case wAfter:
		return After, j
	case wOver, wAcross:
		if r.name(j-1) == wFor {
			v.MoreThan = true
			return For, j - 1
		}
		return Over, j
	case wWithin:
		return Within, j
	case wFor:
		return For, j
	case wStarting:
		return From, j
	case wAt:
		return At, j
	case wIn, wOn, wDuring:
		return r.startingIn(j)
	case wBetween:
		return Between, j
	}
	return r.longLead(j, v)
}

// startingIn tells "starting in 2025" from "in 2025".
func (r *reader) startingIn(j int) (Lead, int) {
	if r.name(j-1) == wStarting {
		return From, j - 1
	}
	return At, j
}

// later takes "no later than" before "by", as some texts write both.
func (r *reader) later(j int) int {
	if n := r.noLater(j); n >= 0 {
		return n
	}
	return j + 1
}

// noLater matches "no later than" that ends with token j, -1 if it does not.
func (r *reader) noLater(j int) int {
	if r.name(j) == wThan && r.name(j-1) == wLater && (r.name(j-2) == wNo || r.name(j-2) == wNot) {
		return j - 2
	}
	return -1
}

// longLead matches the leads of more than one word.
func (r *reader) longLead(j int, v *Value) (Lead, int) {
	switch n := r.name(j); {
	case n == wThan && r.noLater(j) >= 0:
		return By, r.noLater(j)
	case n == wThan && r.name(j-1) == wLess:
		v.UpTo = true
		return Within, j - 1
	case n == wTo && r.name(j-1) == wPrior:
		return Before, j - 1
	case n == wTo && (r.name(j-1) == wUp || r.name(j-1) == wUntil):
		return Until, j - 1
	case n == wOf && (r.name(j-1) == wAhead):
		return Before, j - 1
	case n == wOf && r.name(j-1) == wAs:
		return AsOf, j - 1
	case n == wAt && r.name(j-1) == wAs:
		return AsOf, j - 1
	case n == wOf && r.name(j-1) == wCourse:
		return r.course(j - 2)
	}
	return NoLead, 0
}

// course matches "in the course of", "over the course of" from the word before "course".
func (r *reader) course(j int) (Lead, int) {
	if r.name(j) == wThe {
		j--
	}
	switch r.name(j) {
	case wOver:
		return Over, j
	case wIn, wDuring:
		return At, j
	}
	return NoLead, 0
}
