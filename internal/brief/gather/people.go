package gather

import (
	"slices"
	"unicode"

	"entente.example/internal/brief"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// attending finds who takes part, with the posts held on the day. Of a meeting that is not known
// yet, the posts that took part last are looked up as they are held now.
func (g *gatherer) attending() error {
	held := g.in.Coming
	if !g.in.Known {
		held = *g.lastHeld()
	}
	if held.ID == "" {
		return nil
	}
	bearers, err := g.store.Bearers(g.ctx, held.ID)
	if err != nil {
		return err
	}
	for _, p := range held.Participants {
		if p.Person == "" {
			continue
		}
		a := brief.Attendee{Name: p.Person, Office: p.Office, Of: p.Of, Part: p.Part, Held: held}
		if i := slices.IndexFunc(bearers[held.ID], func(b store.Bearer) bool { return b.Name == p.Person }); i >= 0 {
			a.Post = bearers[held.ID][i].Tenure
		}
		if err := g.successor(&a); err != nil {
			return err
		}
		if !slices.ContainsFunc(g.in.Attending, func(b brief.Attendee) bool { return b.Name == a.Name && b.Of == a.Of }) {
			g.in.Attending = append(g.in.Attending, a)
		}
	}
	return nil
}

// successor puts who holds a post now in the place of who held it at the last meeting.
func (g *gatherer) successor(a *brief.Attendee) error {
	if g.in.Known || a.Post == nil {
		return nil
	}
	now, err := g.store.Tenures(g.ctx, store.TenureFilter{Of: a.Post.Of, On: g.in.On})
	if err != nil {
		return err
	}
	same := func(t record.Tenure) bool { return slices.Equal(record.Fold(t.Post), record.Fold(a.Post.Post)) }
	if i := slices.IndexFunc(now, same); i >= 0 {
		a.Name, a.Post = now[i].Name, &now[i]
	}
	return nil
}

// spellings looks up how people are spelled in letters other than Latin.
func (g *gatherer) spellings() error {
	g.in.Spellings = map[string]string{}
	if !g.order.Spell {
		return nil
	}
	for _, name := range g.people() {
		p, err := g.store.Person(g.ctx, record.PersonKey(name))
		switch {
		case fault.KindOf(err) == fault.NotFound && err != nil:
			continue
		case err != nil:
			return err
		}
		if i := slices.IndexFunc(p.Names, ideographic); i >= 0 {
			g.in.Spellings[name] = p.Names[i]
		}
	}
	return nil
}

// people are the names that may be told.
func (g *gatherer) people() []string {
	var names []string
	for _, a := range g.in.Attending {
		names = append(names, a.Name)
	}
	for _, f := range g.in.Facts {
		for _, s := range f.Speakers {
			if s.Person != "" {
				names = append(names, s.Person)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func ideographic(name string) bool {
	for _, r := range name {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			return true
		}
	}
	return false
}
