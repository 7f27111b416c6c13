package meetings

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// ownTitleSides are the parties that the title itself names.
func (a *Diary) ownTitleSides() []string {
	if t := a.titleText(); t != nil {
		return t.SidesNamed(0, len(t.Tokens))
	}
	for i := range a.Sents {
		if s := &a.Sents[i]; a.Doc.Blocks[s.Block].Kind == text.Title {
			return a.SidesNamed(s.FirstToken, s.EndToken)
		}
	}
	return nil
}

// titlePeople are the parties of those whom the title names: "Joint Statement by
// President X and Prime Minister Y".
func (a *Diary) titlePeople() []string {
	var sides []string
	for i := range a.People {
		if p := &a.People[i]; p.Title && p.Of != "" && !words.Contains(sides, string(p.Of)) {
			sides = append(sides, string(p.Of))
		}
	}
	return sides
}
