package who

// readTitle takes from the title of the front matter who is named there: people
// whom the text names less fully, and their parties.
func (a *Cast) readTitle() {
	t := a.Who.Title
	if t == nil {
		return
	}
	t.SignNames()
	for at := 0; at < len(t.Tokens); {
		at = t.mentionFrom(at, 0, len(t.Tokens))
	}
	for i := range t.People {
		n := &t.People[i]
		if len(n.Parts) == 0 {
			continue
		}
		p := a.Known(Naming{Parts: n.Parts, of: n.Of})
		if p < 0 {
			p = a.Known(Naming{Parts: n.Parts[len(n.Parts)-1:], of: n.Of})
		}
		if p < 0 {
			a.enter(Naming{name: n.Name, Parts: n.Parts, office: n.Office, posts: n.Posts, of: n.Of})
			p = len(a.People) - 1
			a.People[p].Title = true
			continue
		}
		a.adopt(p, n)
	}
}

// adopt takes a fuller name, an office and a party from the title.
func (a *Cast) adopt(p int, n *Person) {
	who := &a.People[p]
	who.Title = true
	if who.Of == "" {
		who.Of = n.Of
	}
	if who.Office == "" {
		who.Office, who.Posts = n.Office, n.Posts
	}
	if len(n.Parts) > 0 && len(who.Parts) > 0 && fuller(n.Name, who.Name) && n.Parts[len(n.Parts)-1] == who.Parts[len(who.Parts)-1] {
		who.Name = n.Name
	}
}
