package compare

import (
	"slices"

	"entente.example/internal/record"
)

// voice is what a party said on an issue in a year.
type voice struct {
	ids    []record.FactID
	bags   []features
	places [][]Place
}

// duet is what two parties said in a year apart from each other, and how much they said together.
type duet struct {
	who, to *voice
	joint   int
}

// duets are the years in which each of two parties spoke for itself.
func duets(who, to map[int]*voice) map[int]duet {
	years := map[int]duet{}
	for year, v := range who {
		w := to[year]
		if w == nil {
			continue
		}
		d := duet{who: v.without(w), to: w.without(v)}
		d.joint = len(v.ids) - len(d.who.ids)
		if len(d.who.ids) > 0 && len(d.to.ids) > 0 {
			years[year] = d
		}
	}
	return years
}

// without is what one said without the other.
func (v *voice) without(other *voice) *voice {
	own := &voice{}
	for i, id := range v.ids {
		if !slices.Contains(other.ids, id) {
			own.ids, own.bags, own.places = append(own.ids, id), append(own.bags, v.bags[i]), append(own.places, v.places[i])
		}
	}
	return own
}

// voices are what parties said, year by year. What a word weighs is told by all
// that these parties said, each party's year as one text.
func (k *Kit) voices(parties []record.PartyCode, remarks []Remark) map[record.PartyCode]map[int]*voice {
	b := bagger{newWeigher(), k.manner}
	said := map[record.PartyCode]map[int][]Remark{}
	for _, x := range remarks {
		for _, code := range partiesOf(x.Fact) {
			if year := x.Fact.Date.Year(); year > 0 && slices.Contains(parties, code) {
				if said[code] == nil {
					said[code] = map[int][]Remark{}
				}
				said[code][year] = append(said[code][year], x)
			}
		}
	}
	for _, code := range parties {
		for _, year := range said[code] {
			b.seeWords(year)
		}
	}
	voices := map[record.PartyCode]map[int]*voice{}
	for code, years := range said {
		voices[code] = map[int]*voice{}
		for year, remarks := range years {
			voices[code][year] = k.voice(&b, remarks)
		}
	}
	return voices
}

// seeWords counts the features of a party's year.
func (b *bagger) seeWords(remarks []Remark) {
	traits := make([][]string, len(remarks))
	for i, x := range remarks {
		traits[i] = b.stance(x.Fact)
	}
	b.count(traits)
}

// stance are the features of what somebody said on an issue that is known: its words and its act.
func (b *bagger) stance(f record.Fact) []string {
	return append(b.traits(Point{Fact: record.Fact{Evidence: f.Evidence}}), actMark+string(f.Act))
}

func (k *Kit) voice(b *bagger, remarks []Remark) *voice {
	v := &voice{}
	for _, x := range remarks {
		v.ids = append(v.ids, x.Fact.ID)
		v.bags = append(v.bags, b.weighed(b.stance(x.Fact)))
		v.places = append(v.places, k.ladders.stated(x.Words))
	}
	return v
}

// like says how much of what one said has a counterpart in what another said, of
// 1,000: of each statement the likest of the other, on average.
func (v *voice) like(w *voice) int {
	sum := 0
	for _, b := range v.bags {
		best := 0
		for _, c := range w.bags {
			best = max(best, b.like(c))
		}
		sum += best
	}
	return sum / max(len(v.bags), 1)
}
