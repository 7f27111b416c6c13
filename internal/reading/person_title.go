package reading

// readTitle takes from the title of the front matter who is named there: people
// whom the text names less fully, and their parties.
func (a *analysis) readTitle() {
	t := a.who.title
	if t == nil {
		return
	}
	t.signNames()
	for at := 0; at < len(t.tokens); {
		at = t.mentionFrom(at, 0, len(t.tokens))
	}
	for i := range t.people {
		n := &t.people[i]
		if len(n.parts) == 0 {
			continue
		}
		p := a.known(naming{parts: n.parts, of: n.of})
		if p < 0 {
			p = a.known(naming{parts: n.parts[len(n.parts)-1:], of: n.of})
		}
		if p < 0 {
			a.enter(naming{name: n.name, parts: n.parts, office: n.office, posts: n.posts, of: n.of})
			p = len(a.people) - 1
			a.people[p].title = true
			continue
		}
		a.adopt(p, n)
	}
}

// adopt takes a fuller name, an office and a party from the title.
func (a *analysis) adopt(p int, n *person) {
	who := &a.people[p]
	who.title = true
	if who.of == "" {
		who.of = n.of
	}
	if who.office == "" {
		who.office, who.posts = n.office, n.posts
	}
	if len(n.parts) > 0 && len(who.parts) > 0 && fuller(n.name, who.name) && n.parts[len(n.parts)-1] == who.parts[len(who.parts)-1] {
		who.name = n.name
	}
}
