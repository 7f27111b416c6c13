package compare

import (
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Stance is one statement of a party on an issue.
type Stance struct {
	Fact   record.Fact  `json:"fact"`
	Places []Place      `json:"places,omitempty"` // on ladders; spans within the words with the adverb before them
	Moves  []LadderMove `json:"moves,omitempty"`  // against the last text in which the party stood on the ladder
	// Scope is in whose name it is said, where the text names a group.
	Scope *Attribution `json:"scope,omitempty"`
	// Opposed are sentences by which others do not share it.
	Opposed []Opposition `json:"opposed,omitempty"`
}

// History lists what a party said on an issue, the earliest first. A text counts
// as a whole: its highest place on a ladder is measured against that of the last text.
func (k *Kit) History(party record.PartyCode, remarks []Remark) []Stance {
	var list []Stance
	for _, x := range remarks {
		if slices.Contains(partiesOf(x.Fact), party) {
			list = append(list, Stance{Fact: x.Fact, Places: k.ladders.stated(x.Words)})
		}
	}
	slices.SortStableFunc(list, func(a, b Stance) int { return inTime(a.Fact, b.Fact) })
	last := map[string]dated{}
	for from := 0; from < len(list); {
		to := from + 1
		for to < len(list) && list[to].Fact.Document == list[from].Fact.Document {
			to++
		}
		moveText(list[from:to], last)
		from = to
	}
	return list
}

// moveText gives each move of a text to the statement with the highest place.
func moveText(stances []Stance, last map[string]dated) {
	var all []Place
	for _, s := range stances {
		all = append(all, s.Places...)
	}
	for _, top := range Highest(all) {
		at := slices.IndexFunc(stances, func(s Stance) bool {
			return slices.ContainsFunc(s.Places, func(p Place) bool { return p == top })
		})
		stances[at].Moves = append(stances[at].Moves, moves([]Place{top}, stances[at].Fact, last)...)
	}
}

// Attributer knows in whose name the sentences of one text speak, and who does not share them.
type Attributer struct {
	kit       *Kit
	doc       *text.Document
	sentences []text.Sentence
	points    []int // the code point at which each sentence begins
}

// Attributer takes a text.
func (k *Kit) Attributer(d *text.Document) *Attributer {
	a := &Attributer{kit: k, doc: d, sentences: d.Sentences(d.Tokens())}
	a.points = pointsOf(d.Text, a.sentences)
	return a
}

// Attribute tells of a statement of the text in whose name it is said, and who does not share it.
func (a *Attributer) Attribute(s *Stance) {
	s.Scope = a.scope(s.Fact.Evidence)
	s.Opposed = a.Opposed(s.Fact.Evidence)
}

// at is the number of the sentence in which a code point stances, -1 for none.
func (a *Attributer) at(point int) int {
	i, exact := slices.BinarySearch(a.points, point)
	if !exact {
		i--
	}
	return i
}

// scope is in whose name the sentence of some words speaks.
func (a *Attributer) scope(e record.Evidence) *Attribution {
	i := a.at(e.Start)
	if i < 0 {
		return nil
	}
	s := a.sentences[i]
	found, ok := a.kit.scopes.Find(a.doc.Text[s.Start:s.End])
	if !ok {
		return nil
	}
	return &found
}

// pointsOf are the code points at which sentences begin.
func pointsOf(s string, sentences []text.Sentence) []int {
	list := make([]int, len(sentences))
	point, pos := 0, 0
	for i, x := range sentences {
		for range s[pos:x.Start] {
			point++
		}
		list[i], pos = point, x.Start
	}
	return list
}
