package reading

import (
	"io/fs"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/deeds"
	"entente.example/internal/reading/meetings"
	"entente.example/internal/reading/programmes"
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// analysis is one reading: each room adds what it finds, in this order, and none
// searches for again what an earlier one found.
type analysis struct {
	*words.Text
	*who.Cast
	*meetings.Diary
	*programmes.Register
	*clauses.Syntax
	*statements.Speech
	*promises.Undertakings
	*deeds.Works
}

// lexes are the words that each room asks for.
type lexes struct {
	who        *who.Lexis
	meetings   *meetings.Lexis
	programmes *programmes.Lexis
	clauses    *clauses.Lexis
	statements *statements.Lexis
	promises   *promises.Lexis
	deeds      *deeds.Lexis
}

func loadLexes(data fs.FS, of *words.Language) (*lexes, error) {
	l := &lexes{programmes: programmes.NewLexis(of), clauses: clauses.NewLexis(of)}
	var err error
	if l.who, err = who.LoadLexis(data, of); err != nil {
		return nil, err
	}
	if l.meetings, err = meetings.LoadLexis(of); err != nil {
		return nil, err
	}
	if l.statements, err = statements.LoadLexis(of); err != nil {
		return nil, err
	}
	if l.promises, err = promises.LoadLexis(of); err != nil {
		return nil, err
	}
	if l.deeds, err = deeds.LoadLexis(of); err != nil {
		return nil, err
	}
	return l, of.Sets.Err()
}

func newAnalysis(of *words.Language, l *lexes) *analysis {
	var a analysis
	a.Text = words.NewText(of)
	a.Cast = who.NewCast(a.Text, l.who)
	a.Diary = meetings.NewDiary(a.Cast, l.meetings)
	a.Register = programmes.NewRegister(a.Diary, l.programmes)
	a.Syntax = clauses.NewSyntax(a.Register, l.clauses)
	a.Speech = statements.NewSpeech(a.Syntax, l.statements)
	a.Undertakings = promises.NewUndertakings(a.Speech, l.promises)
	a.Works = deeds.NewWorks(a.Undertakings, l.deeds)
	return &a
}

// reset takes in a document, room by room.
func (a *analysis) reset(doc *text.Document) {
	a.Text.Reset(doc)
	a.Cast.Reset()
	a.Diary.Reset()
	a.Register.Reset()
	a.Syntax.Reset()
	a.Speech.Reset()
	a.Undertakings.Reset()
	a.Works.Reset()
}
