package record

// Find gives the noun of a name, nil where the book has none.
func (b *Book) Find(name TrackedName) Tracked {
	switch name.Kind {
	case KindFramework:
		return find(b.Frameworks, name)
	case KindNode:
		return find(b.Nodes, name)
	case KindPlacement:
		return find(b.Placements, name)
	case KindLink:
		return find(b.Links, name)
	case KindFulfilment:
		return find(b.Fulfilments, name)
	case KindClosure:
		return find(b.Closures, name)
	case KindRefusal:
		return find(b.Refusals, name)
	case KindIndicator:
		return find(b.Indicators, name)
	case KindTarget:
		return find(b.Targets, name)
	case KindReport:
		return find(b.Reports, name)
	case KindLock:
		return find(b.Locks, name)
	case KindAssignment:
		return find(b.Assignments, name)
	case KindVerdict:
		return find(b.Verdicts, name)
	case KindFigure:
		return find(b.Figures, name)
	}
	return nil
}

func find[T Tracked](list []T, name TrackedName) Tracked {
	for i := range list {
		if list[i].Name() == name {
			return list[i]
		}
	}
	return nil
}

// All are all nouns, kind by kind in the order of TrackedKinds.
func (b *Book) All() []Tracked {
	var list []Tracked
	list = appendAll(list, b.Frameworks)
	list = appendAll(list, b.Nodes)
	list = appendAll(list, b.Placements)
	list = appendAll(list, b.Links)
	list = appendAll(list, b.Fulfilments)
	list = appendAll(list, b.Closures)
	list = appendAll(list, b.Refusals)
	list = appendAll(list, b.Indicators)
	list = appendAll(list, b.Targets)
	list = appendAll(list, b.Reports)
	list = appendAll(list, b.Locks)
	list = appendAll(list, b.Assignments)
	list = appendAll(list, b.Verdicts)
	return appendAll(list, b.Figures)
}

func appendAll[T Tracked](list []Tracked, nouns []T) []Tracked {
	for _, n := range nouns {
		list = append(list, n)
	}
	return list
}
