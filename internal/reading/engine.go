// Package reading is the engine: it turns the cleaned view of an official text
// into a Reading, candidates each tied to the words that they come from.
//
// In: a text.Document and the data folder. Out: a record.Reading. It is a pure
// function: no clock, network, database or map order in it; the same text and
// the same version give the same bytes. Its stages are rooms of their own, in
// data-flow order: words, who, meetings, programmes, clauses, statements, promises,
// deeds. Each knows the rooms before it and holds its own state.
package reading

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"sort"
	"sync"

	"entente.example/internal/grammar"
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Release is the version of the engine's Go code; raise it when a reading may change.
const Release = "0.14"

// Engine holds the data that readings are made with. It is safe for use by
// several goroutines at once.
type Engine struct {
	language *words.Language
	lexes    *lexes
	version  string
	pool     sync.Pool
}

// New loads lexicons, grammars and codes from the data folder. An error names
// the file, line and column that is wrong.
func New(data fs.FS) (*Engine, error) {
	language, err := words.LoadLanguage(data)
	if err != nil {
		return nil, err
	}
	l, err := loadLexes(data, language)
	if err != nil {
		return nil, err
	}
	language.Settle()
	e := &Engine{language: language, lexes: l}
	if e.version, err = version(data); err != nil {
		return nil, err
	}
	e.pool.New = func() any { return newAnalysis(language, l) }
	return e, nil
}

// Version names the engine's code and data; two engines of one version give the same readings.
func (e *Engine) Version() string { return e.version }

// Lexicon gives the word lists that texts are read with; they are not to be changed.
func (e *Engine) Lexicon() *lexicon.Set { return e.language.Names }

// Rule gives the rule of that name, nil if there is none.
func (e *Engine) Rule(name record.RuleName) *grammar.Rule {
	return e.language.Grammar.Rule(string(name))
}

// Read finds the facts in a document. The reading's File field is left empty.
func (e *Engine) Read(doc *text.Document, id record.DocumentID) *record.Reading {
	a := e.pool.Get().(*analysis)
	defer e.pool.Put(a)
	a.read(doc)
	return a.output(id, e.version)
}

// read goes through the rooms, each on what those before it found.
func (a *analysis) read(doc *text.Document) {
	a.reset(doc)
	a.About()
	a.FindMentions()
	a.FindMeetings()
	a.ResolveMentions()
	a.WeighParticipants()
	a.FindProgrammes()
	a.readSentences()
	a.checkQuotations()
	a.checkName()
	a.checkWeekdays()
}

// checks is the folder of the draft checker, on which no reading depends.
const checks = "checks"

func version(data fs.FS) (string, error) {
	var files []string
	err := fs.WalkDir(data, ".", func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case p == checks:
			return fs.SkipDir
		case !d.IsDir():
			files = append(files, p)
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	sort.Strings(files)
	h := sha256.New()
	for _, p := range files {
		raw, err := fs.ReadFile(data, p)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %d\n", p, len(raw))
		h.Write(raw)
	}
	return Release + "-" + hex.EncodeToString(h.Sum(nil))[:8], nil
}
