package sqlstore

import (
	"maps"

	"entente.example/internal/decide"
	"entente.example/internal/record"
)

// ground is what nouns stand on: facts, and other nouns that stand themselves.
type ground struct {
	*factSet
	hubs  map[record.TrackedName]record.Tracked // nouns on which others may stand
	stand map[record.TrackedName]bool           // as far as it is known; false while it is being looked at
}

func newGround(s *factSet, nouns []noun) *ground {
	g := &ground{factSet: s, hubs: map[record.TrackedName]record.Tracked{}, stand: map[record.TrackedName]bool{}}
	for _, n := range nouns {
		if isHub(n.Tracked) {
			g.hubs[n.Name()] = n.Tracked
		}
	}
	for name := range g.hubs {
		g.Noun(name)
	}
	return g
}

// isHub says whether other nouns may stand on one.
func isHub(t record.Tracked) bool {
	switch t.(type) {
	case record.Framework, record.Node, record.Indicator:
		return true
	}
	return false
}

// Noun implements decide.Record.
func (g *ground) Noun(name record.TrackedName) record.Tracked {
	t := g.hubs[name]
	if t == nil {
		return nil
	}
	stands, known := g.stand[name]
	if !known {
		g.stand[name] = false
		stands = decide.Ground(t, g) == nil
		g.stand[name] = stands
	}
	if !stands {
		return nil
	}
	return t
}

// standing is a noun as far as it stands, nil where it does not.
func (g *ground) standing(t record.Tracked) record.Tracked {
	if isHub(t) {
		return g.Noun(t.Name())
	}
	t, ok := decide.Kept(t, g)
	if !ok || decide.Ground(t, g) != nil {
		return nil
	}
	return t
}

// same says whether what stands on one stands on the other.
func (g *ground) same(other *ground) bool {
	return other != nil && g.factSet == other.factSet && maps.Equal(g.stand, other.stand)
}
