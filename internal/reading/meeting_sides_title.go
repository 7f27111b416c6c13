package reading

import "entente.example/internal/text"

// ownTitleSides are the parties that the title itself names.
func (a *analysis) ownTitleSides() []string {
	if t := a.who.title; t != nil {
		return t.sidesNamed(0, len(t.tokens))
	}
	for i := range a.sents {
		if s := &a.sents[i]; a.doc.Blocks[s.Block].Kind == text.Title {
			return a.sidesNamed(s.FirstToken, s.EndToken)
		}
	}
	return nil
}

// titlePeople are the parties of those whom the title names: "Joint Statement by
// President X and Prime Minister Y".
func (a *analysis) titlePeople() []string {
	var sides []string
	for i := range a.people {
		if p := &a.people[i]; p.title && p.of != "" && !contains(sides, string(p.of)) {
			sides = append(sides, string(p.of))
		}
	}
	return sides
}
