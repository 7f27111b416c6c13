package reading

import (
	"strings"

	"entente.example/internal/text"
)

// post says whether the name of a post in the singular begins at token j.
func (a *analysis) post(j int) bool {
	s := a.who.signs[j]
	if s.kinds&nameOffice == 0 || j > 0 && !a.sentenceStart[j] && a.tokens[j-1].Class == text.Number && a.tokens[j].Shape == text.Upper {
		return false // "6:30 PM"
	}
	for _, e := range a.names[s.match-1].Entries {
		if e.List == "offices" && e.Fields["number"] != "plural" {
			return true
		}
	}
	return false
}

// posts are the codes of the posts named in tokens [first, end), and the words
// for those that no list has: "director".
func (a *analysis) posts(first, end int) []string {
	var out []string
	for j := first; j < end; j++ {
		switch e := a.entryOf(j, nameOffice); {
		case e != nil && j > first && a.servesAt(j, first):
			j = a.nameEnd(j) - 1 // "National Security Advisor to the Vice President" is no Vice President
		case e != nil && a.who.signs[j].kinds != 0 && j > first && a.deputy(j-1):
			out = append(out, "deputy-"+e.Code)
		case e != nil && a.who.signs[j].kinds != 0:
			out = append(out, e.Code)
		case e == nil && a.cue(j)&cueOffice != 0:
			out = append(out, fold(a.written(j, j+1)))
		}
	}
	return out
}

// servesAt says whether the post at token j is that of whoever is served: "to the President".
func (a *analysis) servesAt(j, first int) bool {
	if a.words[j-1] == a.engine.cues.the {
		j--
	}
	return j-1 > first && a.words[j-1] == a.engine.lexis.by.to
}

// deputy says whether a token makes the post after it a lesser one.
func (a *analysis) deputy(i int) bool {
	switch strings.ToLower(a.written(i, i+1)) {
	case "deputy", "vice", "assistant", "acting", "former":
		return true
	}
	return false
}

// holdsPost says whether somebody who has the posts is meant by one of the asked:
// "the Minister" means a foreign minister too, "the President" no vice president.
func holdsPost(posts, asked []string) bool {
	for _, want := range asked {
		for _, has := range posts {
			if has == want || strings.HasSuffix(has, "-"+want) && !strings.HasPrefix(has, "vice-") && !strings.HasPrefix(has, "deputy-") || strings.HasPrefix(has, want+"-") {
				return true
			}
		}
	}
	return false
}
