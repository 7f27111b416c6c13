package promises

import (
	"strings"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

func (a *Undertakings) answer(c *Candidate, q hints.Question, x string) {
	a.Lexis.Book.Tell(&c.Hints, q, x)
}

func (a *Undertakings) number(c *Candidate, q hints.Question, x int) {
	c.Hints.Add(a.Lexis.Book.Of(q, x))
}

// word answers a question with the word of a token.
func (a *Undertakings) word(c *Candidate, q hints.Question, tok int) {
	a.Lexis.Book.Say(&c.Hints, q, a.Words[tok], a.Language.Names.Vocabulary())
}

func or(x, none string) string {
	if x == "" {
		return none
	}
	return x
}

// ruleHints are what the rules made of a candidate.
func (a *Undertakings) ruleHints(c *Candidate) {
	if !c.Taken {
		a.answer(c, askTaken, "no")
		return
	}
	a.answer(c, askTaken, "yes")
	a.answer(c, askPromise, strings.TrimPrefix(string(c.Rule), rulePrefix))
	a.answer(c, askFound, c.Sieve)
	a.answer(c, askStrength, string(c.Strength))
	a.answer(c, askBound, a.partyName(c.Actors))
}

// partyName says whose promise it would be: the issuer's, a known body's, or somebody else's.
func (a *Undertakings) partyName(codes []record.PartyCode) string {
	switch {
	case len(codes) == 0:
		return hints.None
	case words.Contains(codes, a.Issuer):
		return "issuer"
	}
	for _, x := range codes {
		if len(x) > longestCode {
			return "words"
		}
	}
	return "code"
}

// longestCode is how many letters the code of a body may have; longer ones are names as written.
const longestCode = 6

// verbHints are what the verb of a candidate tells.
func (a *Undertakings) verbHints(c *Candidate, lo, hi int) {
	v, l := &a.Groups[c.verb], &a.looks[c.verb]
	actors, doer := a.doersLooked(c.verb, lo)
	rule := hints.None
	if l.rule != nil {
		rule = strings.TrimPrefix(l.rule.Name, rulePrefix)
	}
	a.answer(c, askWhy, or(string(l.why), hints.None))
	a.answer(c, askRule, rule)
	a.answer(c, askDoer, or(doer, hints.None))
	a.answer(c, askActor, a.partyName(actors))
	a.number(c, askForm, formOf(v))
	a.answer(c, askModal, a.modalName(v))
	a.subjectHints(c, v, lo)
	a.statementHints(c, v)
	a.word(c, askHead, v.Head)
	a.edgeHints(c, askLeft, askLeftWord, v.First-1, lo, hi)
	a.edgeHints(c, askRight, askRightWord, v.End, lo, hi)
}

// formOf numbers a verb's form and the marks on it, as formNames has them.
func formOf(v *clauses.VerbGroup) int {
	form, mark := int(v.Form), int(clauses.FormBare)+1
	for _, on := range [...]bool{v.Passive, v.Perfect, v.Progressive, v.Negated, v.Copula} {
		if on {
			form += mark
		}
		mark *= 2
	}
	return form
}

func (a *Undertakings) modalName(v *clauses.VerbGroup) string {
	if v.Modal == 0 {
		return hints.None
	}
	name := a.Language.Names.Vocabulary().Word(v.Modal)
	if _, ok := a.Lexis.Book.Named(askModal, name); ok {
		return name
	}
	return "other"
}

func (a *Undertakings) subjectHints(c *Candidate, v *clauses.VerbGroup, lo int) {
	s := a.SubjectOf(v, lo)
	a.number(c, askSubject, int(s.Kind))
	if s.Relative {
		a.answer(c, askSubject, "relative")
	}
	if s.End > lo {
		a.word(c, askSubjectWord, s.End-1)
	}
}

// statementHints tell in which statement a verb stands.
func (a *Undertakings) statementHints(c *Candidate, v *clauses.VerbGroup) {
	act, tells := hints.None, hints.None
	if fr := a.Governing(v.First); fr != nil {
		act = string(fr.Act)
		switch {
		case fr.Verb.First == v.First:
			tells = "itself"
		case fr.Rule != nil:
			tells = "verb"
		default:
			tells = "bare"
		}
	}
	a.answer(c, askAct, act)
	a.answer(c, askTells, tells)
}

// edgeHints tell what stands at a token beside a verb.
func (a *Undertakings) edgeHints(c *Candidate, kind, word hints.Question, tok, lo, hi int) {
	if tok < lo || tok >= hi {
		a.answer(c, kind, "edge")
		return
	}
	a.answer(c, kind, a.edgeName(tok))
	a.word(c, word, tok)
}

func (a *Undertakings) edgeName(tok int) string {
	switch class := a.Class(tok); {
	case a.Tokens[tok].Class == text.Word:
		return "word"
	case a.Tokens[tok].Class == text.Number:
		return "number"
	case class&words.IsComma != 0:
		return "comma"
	case class&words.IsSemicolon != 0:
		return "semicolon"
	case class&words.IsColon != 0:
		return "colon"
	case class&words.IsQuote != 0:
		return "quote"
	case class&(words.IsOpen|words.IsClose) != 0:
		return "bracket"
	}
	return "other"
}
