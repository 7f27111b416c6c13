package clauses

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// OwnNames are the actors of a subject made of names alone, "ERIA and the
// ASEAN-IPR": codes where the lists have them, else the names as written; and the
// token where they begin. There are none where the last name is no actor's, or
// hangs on a preposition.
func (a *Syntax) OwnNames(lo, end int) ([]record.PartyCode, int) {
	var out []record.PartyCode
	first := end
	for at := end; ; {
		name, codes := a.NameBefore(at, lo)
		if len(codes) == 0 {
			break
		}
		out, first = append(codes, out...), name
		sep := a.ArticleOf(name, lo) - 1
		if sep <= lo || a.Class(sep)&(words.IsAnd|words.IsComma) == 0 || len(out) == len(codes) && a.Class(sep)&words.IsAnd == 0 {
			break
		}
		for at = sep; at > lo && a.Class(at-1)&(words.IsAnd|words.IsComma) != 0; {
			at--
		}
	}
	b := a.Before(a.ArticleOf(first, lo), lo)
	if len(out) == 0 || first > lo && (a.Is(first-1, "a") || a.Is(first-1, "an")) || b >= lo && a.Class(b)&words.IsPreposition != 0 && a.Class(b)&words.IsSubordinator == 0 {
		return nil, end
	}
	return words.Unique(out), first
}

// ArticleOf is the token of the article before a name, or the name's own first.
func (a *Syntax) ArticleOf(first, lo int) int {
	if first > lo && a.Class(first-1)&words.IsDeterminer != 0 && a.Class(first-1)&words.IsThat == 0 {
		return first - 1
	}
	return first
}

// NameBefore reads the name that ends before token end: its first token and whom it stands for.
func (a *Syntax) NameBefore(end, lo int) (int, []record.PartyCode) {
	if end > lo && a.Class(end-1)&words.IsClose != 0 {
		end = a.Opening(end-1, lo)
	}
	first := a.NameRun(end, lo)
	if m := a.MentionEndingAt(end); m >= 0 && a.Mentions[m].First <= first+1 {
		return a.Mentions[m].First, PartiesOf(a.Speakers(m))
	}
	if first >= end || a.dayEnds(end) {
		return end, nil // "last December had"
	}
	if a.jointOrgan(first, end) {
		if both := a.Sides(); len(both) > 1 {
			return first, both
		}
	}
	if code := a.codeOfName(first, end); code != "" {
		return first, []record.PartyCode{code}
	}
	return end, nil
}

// jointOrgan says whether a name is that of an organ of all who speak of it: "the
// Joint Committee", "the Task Force".
func (a *Syntax) jointOrgan(first, end int) bool {
	return a.Is(first, "Joint") || end-first > 1 && (a.Is(end-2, "Task") || a.Is(end-2, "Working") || a.Is(end-2, "Steering"))
}

// linksName says whether a small word stands inside a name: "of", "the" after it,
// "'s", and "and" or a comma inside the field of an institution.
func (a *Syntax) linksName(i, lo int) bool {
	c := a.Cue(i)
	switch {
	case c&words.CueThe != 0:
		return i-1 > lo && a.Cue(i-1)&(words.CueOf|words.CueFor|words.CueIn) != 0
	case c&(words.CueOf|words.CueFor|words.CueIn) != 0:
		return a.Capital(i-1) && a.cueInstitution(i-1, lo)
	case c&words.CuePossessive != 0 && a.Tokens[i].Class == text.Word || a.Is(i, "’s"), a.Is(i, "'s"):
		return a.Capital(i - 1)
	case a.Is(i, "&"):
		return a.Capital(i - 1) // "Marn & Sokol"
	case c&(words.CueAnd|words.CueComma) != 0:
		return a.inField(i, lo)
	}
	return a.Is(i, "-")
}

// cueInstitution says whether an institution's noun stands at token i or just
// before it, so that "of" after it goes on with its name.
func (a *Syntax) cueInstitution(i, lo int) bool {
	for j := i; j >= lo && i-j < 3 && a.Capital(j); j-- {
		if a.Lexis.institution.Has(a.Words[j]) {
			return true
		}
	}
	return false
}

// inField says whether "and" or a comma at token i stands in the field of an
// institution, "Ministry of Education, Culture and Sports", and does not join two names.
func (a *Syntax) inField(i, lo int) bool {
	if i+1 >= len(a.Tokens) || !a.Capital(i+1) && a.Class(i+1)&words.IsAnd == 0 || a.Names != nil && a.Who.Signs[i+1].Inner&(who.NameParty|who.NameBody|who.NameAgency) != 0 {
		return false
	}
	for j := i - 1; j > lo && i-j < 12; j-- {
		if a.Cue(j)&(words.CueOf|words.CueFor) != 0 {
			return a.cueInstitution(j-1, lo)
		}
		if !a.Capital(j) && a.Class(j)&(words.IsAnd|words.IsComma) == 0 || a.Class(j)&words.IsClose != 0 {
			return false
		}
	}
	return false
}
