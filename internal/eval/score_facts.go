package eval

// statements compares who said what. A whole statement is one that is found,
// with its speakers and its act right.
func (c comparison) statements() {
	gold, read := place(c.text, c.gold.Statements), place(c.text, c.read.Statements)
	pairs := match(gold, read)
	whole := map[int]bool{}
	for _, p := range pairs {
		g, r := gold[p.gold].Item, read[p.read].Item
		speaker, act := sameCodes(g.Speakers, r.Speakers), g.Act == r.Act
		c.answer("statements.speaker", speaker)
		c.answer("statements.person", samePersons(g.Speakers, r.Speakers))
		c.answer("statements.act", act)
		both, inGold, inRead := sharedTopics(g.Topics, r.Topics)
		c.count("statements.topics", both, inGold, inRead)
		if speaker && act {
			whole[p.read] = true
		} else {
			c.fail("statements", "wrong", *g, *r)
		}
	}
	c.count("statements.found", len(pairs), len(gold), len(read))
	c.count("statements.whole", len(whole), len(gold), len(read))
	unmatched(c, "statements", c.gold.Statements, c.read.Statements, pairs)
	c.calibrate("statements", c.read.Statements, whole)
}

// deeds compares commitments or deliveries. A whole one is found with its
// actors, number, sum and time right.
func (c comparison) deeds(kind string, goldItems, readItems []Item) {
	gold, read := place(c.text, goldItems), place(c.text, readItems)
	pairs := match(gold, read)
	found, foundGold, whole := map[int]bool{}, map[int]bool{}, 0
	for _, p := range pairs {
		found[p.read], foundGold[p.gold] = true, true
		g, r := gold[p.gold].Item, read[p.read].Item
		if c.attributes(kind, g, r) {
			whole++
		} else {
			c.fail(kind, "wrong", *g, *r)
		}
	}
	c.count(kind+".found", len(pairs), len(gold), len(read))
	c.count(kind+".whole", whole, len(gold), len(read))
	if kind == "commitments" {
		c.specific(gold, foundGold)
	}
	unmatched(c, kind, goldItems, readItems, pairs)
	c.calibrate(kind, readItems, found)
}

// attributes compares the attributes of a commitment or delivery, those that
// either reading states, and says whether all are right. Strength is asked for,
// but a wrong one does not make the whole wrong.
func (c comparison) attributes(kind string, g, r *Item) bool {
	right := true
	ask := func(what string, stated, same bool) {
		if stated {
			c.answer(kind+"."+what, same)
			right = right && same
		}
	}
	ask("actors", true, sameCodes(g.Actors, r.Actors))
	ask("quantity", g.Quantity.Stated || r.Quantity.Stated, g.Quantity.same(r.Quantity))
	ask("money", g.Money.stated() || r.Money.stated(), sameMoney(g.Money, r.Money))
	if kind == "commitments" {
		ask("due", g.Due.end()+r.Due.end() != "", g.Due.end() == r.Due.end())
		c.answer("commitments.strength", g.Strength == r.Strength)
	} else {
		ask("when", g.When.end()+r.When.end() != "", g.When.end() == r.When.end())
	}
	return right
}

// specific asks for each gold commitment that can be checked whether it is found.
func (c comparison) specific(gold []placed, found map[int]bool) {
	for i, g := range gold {
		if g.Specific {
			c.answer("commitments.specific_recall", found[i])
		}
	}
}
