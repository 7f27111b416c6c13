package compare

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Approach says whether a party moved closer to what another had said on an issue.
// Likenesses are of 1,000; see docs/methods.md.
type Approach struct {
	Who  record.PartyCode `json:"who"`
	To   record.PartyCode `json:"to"`
	Then int              `json:"then"` // the first year in which each spoke for itself
	Now  int              `json:"now"`  // the last
	// LikeThen and LikeNow say how much of what Who said then, and now, has a counterpart in what To said then.
	LikeThen int `json:"like_then"`
	LikeNow  int `json:"like_now"`
	// Rungs are the ladders on which Who stood then and now, and To then.
	Rungs     []RungApproach `json:"rungs,omitempty"`
	Direction Direction      `json:"direction"` // by the words
	// JointThen and JointNow are how many statements both made together, which are neither's own and are left out.
	JointThen int `json:"joint_then"`
	JointNow  int `json:"joint_now"`
	// The statements that it rests on: of Who then and now, of To then.
	WhoThen []record.FactID `json:"who_then"`
	WhoNow  []record.FactID `json:"who_now"`
	ToThen  []record.FactID `json:"to_then"`
}

// RungApproach is how a party moved on a ladder against where another stood.
type RungApproach struct {
	Ladder    string    `json:"ladder"`
	WhoThen   int       `json:"who_then"`
	WhoNow    int       `json:"who_now"`
	ToThen    int       `json:"to_then"`
	Direction Direction `json:"direction"`
}

// Direction is a move towards somebody or away.
type Direction string

// The directions.
const (
	Closer  Direction = "closer"
	Away    Direction = "away"
	Unmoved Direction = "unmoved"
)

// leastMove is by how much, of 1,000, a likeness must change to be a move.
const leastMove = 100

// Approaches tells of every two of some parties who moved closer to whom on an
// issue between the first and the last year in which each spoke for itself, the largest moves first.
func (k *Kit) Approaches(parties []record.PartyCode, remarks []Remark) []Approach {
	voices := k.voices(parties, remarks)
	list := []Approach{}
	for _, who := range parties {
		for _, to := range parties {
			if who == to {
				continue
			}
			years := duets(voices[who], voices[to])
			if then, now := ends(years); then < now {
				a := approach(years[then], years[now])
				a.Who, a.To, a.Then, a.Now = who, to, then, now
				list = append(list, a)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Approach) int {
		return cmp.Compare(abs(b.LikeNow-b.LikeThen), abs(a.LikeNow-a.LikeThen))
	})
	return list
}

// ends are the first and the last year; 0 for none.
func ends(years map[int]duet) (first, last int) {
	for year := range years {
		first, last = min(cmp.Or(first, year), year), max(last, year)
	}
	return first, last
}

func approach(then, now duet) Approach {
	whoThen, whoNow, toThen := then.who, now.who, then.to
	a := Approach{LikeThen: whoThen.like(toThen), LikeNow: whoNow.like(toThen), JointThen: then.joint, JointNow: now.joint,
		WhoThen: whoThen.ids, WhoNow: whoNow.ids, ToThen: toThen.ids}
	a.Direction = direction(a.LikeNow-a.LikeThen, leastMove)
	for _, p := range whoThen.highest() {
		after, stays := whoNow.on(p.Ladder)
		other, stood := toThen.on(p.Ladder)
		if stays && stood {
			a.Rungs = append(a.Rungs, RungApproach{Ladder: p.Ladder, WhoThen: p.Step, WhoNow: after, ToThen: other,
				Direction: direction(abs(p.Step-other)-abs(after-other), 1)})
		}
	}
	return a
}

// direction is that of a change for the better by at least so much.
func direction(change, least int) Direction {
	switch {
	case change >= least:
		return Closer
	case change <= -least:
		return Away
	}
	return Unmoved
}

// highest are the highest places on the ladders.
func (v *voice) highest() []Place { return Highest(slices.Concat(v.places...)) }

// on is the highest step on a ladder.
func (v *voice) on(ladder string) (int, bool) {
	for _, p := range v.highest() {
		if p.Ladder == ladder {
			return p.Step, true
		}
	}
	return 0, false
}
