package who

import (
	"strings"

	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// post says whether the name of a post in the singular begins at token j.
func (a *Cast) post(j int) bool {
	s := a.Who.Signs[j]
	if s.Kinds&NameOffice == 0 || j > 0 && !a.StartsSentence(j) && a.Tokens[j-1].Class == text.Number && a.Tokens[j].Shape == text.Upper {
		return false // "6:30 PM"
	}
	for _, e := range a.Names[s.Match-1].Entries {
		if e.List == "offices" && e.Fields["number"] != "plural" {
			return true
		}
	}
	return false
}

// Posts are the codes of the posts named in tokens [first, end), and the words
// for those that no list has: "director".
func (a *Cast) Posts(first, end int) []string {
	var out []string
	for j := first; j < end; j++ {
		switch e := a.EntryOf(j, NameOffice); {
		case e != nil && j > first && a.servesAt(j, first):
			j = a.NameEnd(j) - 1 // "National Security Advisor to the Vice President" is no Vice President
		case e != nil && a.Who.Signs[j].Kinds != 0 && j > first && a.deputy(j-1):
			out = append(out, "deputy-"+e.Code)
		case e != nil && a.Who.Signs[j].Kinds != 0:
			out = append(out, e.Code)
		case e == nil && a.Cue(j)&words.CueOffice != 0:
			out = append(out, asCounterpart(fold(a.Written(j, j+1))))
		}
	}
	return out
}

// asCounterpart is "counterpart" for a colleague abroad, else the post itself.
func asCounterpart(post string) string {
	if post == "colleague" {
		return "counterpart"
	}
	return post
}

// servesAt says whether the post at token j is that of whoever is served: "to the President".
func (a *Cast) servesAt(j, first int) bool {
	if a.Words[j-1] == a.Language.Cues.The {
		j--
	}
	return j-1 > first && a.Words[j-1] == a.Language.By.To
}

// deputy says whether a token makes the post after it a lesser one.
func (a *Cast) deputy(i int) bool {
	return a.In(i, a.Lexis.lesser)
}

// HoldsPost says whether somebody who has the posts is meant by one of the asked:
// "the Minister" means a foreign minister too, "the President" no vice president.
func HoldsPost(posts, asked []string) bool {
	for _, want := range asked {
		for _, has := range posts {
			if has == want || strings.HasSuffix(has, "-"+want) && !strings.HasPrefix(has, "vice-") && !strings.HasPrefix(has, "deputy-") || strings.HasPrefix(has, want+"-") {
				return true
			}
		}
	}
	return false
}
