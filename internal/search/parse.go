package search

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente.example/internal/fault"
)

const (
	maxQuery = 1000 // bytes of a query
	maxTerms = 32   // terms and fields of a query
)

// SyntaxError says what is wrong with a query, and where.
type SyntaxError struct {
	Column int // characters from the start, from 1
	Text   string
}

// Error is the message with its place: "query:1:7: the quotation is never closed; …".
func (e *SyntaxError) Error() string { return fmt.Sprintf("query:1:%d: %s", e.Column, e.Text) }

// Parse reads a query: words and "phrases" that must all be there, -word for one
// that must not, word* for a beginning, and field:value as listed by FieldNames.
// An error is a fault of kind Invalid around a *SyntaxError.
func Parse(source string) (Query, error) { return parse(source, true) }

// Words reads a query in which name:value is but words, for the text box of a
// list that has its own filters.
func Words(source string) (Query, error) { return parse(source, false) }

func parse(source string, fields bool) (Query, error) {
	if len(source) > maxQuery {
		return Query{}, syntax(source, maxQuery, "the query is longer than %d bytes; try fewer words", maxQuery)
	}
	p := parser{source: source, fields: fields, query: Query{Source: source}}
	for p.skipSpace(); p.pos < len(source); p.skipSpace() {
		if err := p.item(); err != nil {
			return Query{}, err
		}
		if len(p.query.Terms)+len(p.query.Fields) > maxTerms {
			return Query{}, syntax(source, p.pos, "the query has more than %d parts; try fewer", maxTerms)
		}
	}
	return p.query, p.query.sense()
}

// sense refuses a query that chooses nothing: "-word" alone.
func (q Query) sense() error {
	if len(q.Terms) == 0 || len(q.Fields) > 0 {
		return nil
	}
	for _, t := range q.Terms {
		if !t.Not {
			return nil
		}
	}
	return syntax(q.Source, 0, "the query only says what must not be there; try a word to look for before it")
}

type parser struct {
	source string
	pos    int
	fields bool
	query  Query
}

func (p *parser) skipSpace() {
	rest := strings.TrimLeftFunc(p.source[p.pos:], unicode.IsSpace)
	p.pos = len(p.source) - len(rest)
}

func (p *parser) item() error {
	start := p.pos
	not := p.accept('-')
	word, quoted, err := p.value()
	if err != nil {
		return err
	}
	name, value, isField := strings.Cut(word, ":")
	if p.fields && !quoted && isField && fieldName(name) {
		return p.field(start, not, name, value)
	}
	if !quoted && !not && (word == "AND" || word == "OR" || word == "NOT") {
		return p.operator(start, word)
	}
	p.term(word, not)
	return nil
}

// operator takes AND as said already, and says what to write for OR and NOT.
func (p *parser) operator(start int, word string) error {
	switch word {
	case "OR":
		return syntax(p.source, start, "OR is not known, all words must be there; try one search for each")
	case "NOT":
		return syntax(p.source, start, `NOT is not known; try -word, or "NOT" for the word itself`)
	}
	return nil
}

func (p *parser) term(word string, not bool) {
	tokens := Tokens(word)
	if len(tokens) == 0 {
		return
	}
	first, _ := utf8.DecodeRuneInString(word)
	alone := len(tokens) == 1 && unspaced(first) && utf8.RuneCountInString(tokens[0]) == 1
	prefix := p.accept('*') || strings.HasSuffix(word, "*") || alone
	p.query.Terms = append(p.query.Terms, Term{Tokens: tokens, Prefix: prefix, Not: not})
}

func (p *parser) field(start int, not bool, name, value string) error {
	if not {
		return syntax(p.source, start, "a field cannot be excluded; try -word")
	}
	if value == "" && p.pos < len(p.source) && p.source[p.pos] == '"' {
		quoted, _, err := p.value()
		if err != nil {
			return err
		}
		value = quoted
	}
	f := Field{Name: name, Value: value, Pos: start}
	if problem := f.check(); problem != "" {
		return syntax(p.source, start, "%s", problem)
	}
	p.query.Fields = append(p.query.Fields, f)
	return nil
}

// value takes a quoted phrase, or a word up to the next blank or quotation mark.
func (p *parser) value() (word string, quoted bool, err error) {
	start := p.pos
	closing := closingQuote(p.source[p.pos:])
	if closing == nil {
		end := strings.IndexFunc(p.source[p.pos:], func(r rune) bool { return unicode.IsSpace(r) || r == '"' || r == '“' })
		if end < 0 {
			end = len(p.source) - p.pos
		}
		p.pos += end
		return p.source[start:p.pos], false, nil
	}
	_, size := utf8.DecodeRuneInString(p.source[p.pos:])
	p.pos += size
	end := strings.IndexFunc(p.source[p.pos:], func(r rune) bool { return strings.ContainsRune(*closing, r) })
	if end < 0 {
		return "", false, syntax(p.source, start, `the quotation is never closed; try "…" around the words`)
	}
	phrase := p.source[p.pos : p.pos+end]
	_, size = utf8.DecodeRuneInString(p.source[p.pos+end:])
	p.pos += end + size
	return phrase, true, nil
}

// closingQuote gives the marks that close a quotation that s begins with, nil for none.
func closingQuote(s string) *string {
	straight, curly := `"`, `”"`
	switch {
	case strings.HasPrefix(s, `"`):
		return &straight
	case strings.HasPrefix(s, "“"):
		return &curly
	}
	return nil
}

func (p *parser) accept(c byte) bool {
	if p.pos < len(p.source) && p.source[p.pos] == c {
		p.pos++
		return true
	}
	return false
}

// syntax makes the fault for a problem at a byte of the query.
func syntax(source string, pos int, format string, args ...any) error {
	column := utf8.RuneCountInString(source[:min(pos, len(source))]) + 1
	return fault.Wrap(fault.Invalid, "", "", &SyntaxError{Column: column, Text: fmt.Sprintf(format, args...)})
}
