package value

// hedges looks back from token i for "about", "more than", "up to", "at least".
func (r *reader) hedges(i int, v *Value) {
	j := i - 1
	for r.hedgeAt(&j, v) {
	}
	v.LeadFirst = int32(j + 1)
}

// hedgeAt takes one hedge that ends with token j, and moves j before it.
func (r *reader) hedgeAt(j *int, v *Value) bool {
	m, n := r.meaning(*j), r.name(*j-1)
	switch {
	case m.is&article != 0 && r.name(*j+1) == wEstimated:
		*j--
	case m.is&hedge != 0 && m.n == hedgeApprox:
		v.Approx = true
		*j--
	case m.is&hedge != 0 && m.n == hedgeMore && n != wHand:
		v.MoreThan = true
		*j--
	case m.is&hedge != 0 && m.n == hedgeUpTo:
		v.UpTo = true
		*j--
	case m.name == wThan && n == wMore, m.name == wLeast && n == wAt:
		v.MoreThan = true
		*j -= 2
	case m.name == wThan && n == wLess, m.name == wMost && n == wAt, m.name == wTo && n == wUp:
		v.UpTo = true
		*j -= 2
	case m.name == wAs && n == wMany:
		v.UpTo = true
		*j -= 2
		if r.name(*j) == wAs {
			*j--
		}
	default:
		return false
	}
	return true
}
