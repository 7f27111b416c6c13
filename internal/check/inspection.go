package check

import (
	"context"
	"sort"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/value"
	"entente.example/internal/text"
)

// inspection is the state of one check. Spans inside it are half-open token
// ranges, or bytes of the cleaned text where they are called start and end.
type inspection struct {
	*Checker
	Draft
	ctx    context.Context
	opt    Options
	tokens []text.Token
	words  []lexicon.WordID
	sents  []text.Sentence
	names  []lexicon.Match
	values []value.Value
	seams  []seam
	lines  *lines
	runes  *text.RuneIndex
	people []person

	acronyms *acronyms // found once, for several rules
	before   []EarlierText
	asked    bool // whether before has been asked for

	rule     *Rule
	level    Level
	findings []Finding
	err      error
}

// inspect prepares what the rules look at.
func (c *Checker) inspect(ctx context.Context, d Draft, o Options) *inspection {
	x := &inspection{Checker: c, Draft: d, ctx: ctx, opt: o}
	x.tokens = d.Text.Tokens()
	x.words = c.names.Vocabulary().Words(d.Text, x.tokens, nil)
	x.sents = d.Text.Sentences(x.tokens)
	x.names = c.names.Scan(lexicon.Names, d.Text, x.tokens, x.words, nil)
	x.values = c.scanner.Scan(d.Text, x.tokens, x.words, 0, len(x.tokens), nil)
	x.lines = newLines(d.Original, d.Encoding)
	x.runes = d.Text.Runes()
	x.seams = x.findSeams()
	x.people = x.findPeople()
	return x
}

// earlier are the texts that the draft continues, asked for once.
func (x *inspection) earlier() []EarlierText {
	if !x.asked {
		x.asked = true
		x.before, x.err = x.opt.Record.Earlier(x.ctx, x.Reading)
	}
	return x.before
}

// report adds a finding of the rule that runs, for bytes [start, end) of the
// cleaned text. values are names and values of the rule's fields, in pairs.
func (x *inspection) report(start, end int, values ...string) *Finding {
	for i := 0; i < len(values); i += 2 {
		values[i] = "{" + values[i] + "}"
	}
	fill := strings.NewReplacer(values...)
	x.findings = append(x.findings, Finding{
		Rule: x.rule.Name, Level: x.level, Message: fill.Replace(x.rule.Says), Remedy: fill.Replace(x.rule.Remedy), Place: x.place(start, end),
	})
	return &x.findings[len(x.findings)-1]
}

// reportTokens is report for tokens [first, end).
func (x *inspection) reportTokens(first, end int, values ...string) *Finding {
	return x.report(int(x.tokens[first].Start), int(x.tokens[end-1].End), values...)
}

// relate adds another place to a finding.
func (x *inspection) relate(f *Finding, start, end int, message string) {
	f.Related = append(f.Related, Related{Message: message, Place: x.place(start, end)})
}

// place is the place of bytes [start, end) of the cleaned text.
func (x *inspection) place(start, end int) Place {
	p := Place{Exact: x.Text.Text[start:end], Start: x.runes.At(start), End: x.runes.At(end)}
	p.SourceStart, p.SourceEnd = x.Text.Offsets.Source(start, end)
	p.Line, p.Column = x.lines.at(p.SourceStart)
	p.EndLine, p.EndColumn = x.lines.at(p.SourceEnd)
	return p
}

// written is the text of tokens [first, end), empty beyond the text.
func (x *inspection) written(first, end int) string {
	if first < 0 || first >= end || end > len(x.tokens) {
		return ""
	}
	return x.Text.Text[x.tokens[first].Start:x.tokens[end-1].End]
}

// token is the text of one token, empty beyond the text.
func (x *inspection) token(i int) string { return x.written(i, i+1) }

// sentence is the index of the sentence of a token.
func (x *inspection) sentence(token int) int {
	return sort.Search(len(x.sents), func(i int) bool { return x.sents[i].EndToken > token })
}

// block is the block of a byte of the cleaned text; -1 for none.
func (x *inspection) block(at int) int {
	i := sort.Search(len(x.Text.Blocks), func(i int) bool { return x.Text.Blocks[i].End > at })
	if i == len(x.Text.Blocks) || x.Text.Blocks[i].Start > at {
		return -1
	}
	return i
}

// prose says whether a block is read as running text.
func (x *inspection) prose(block int) bool {
	switch x.Text.Blocks[block].Kind {
	case text.Paragraph, text.ListItem, text.Quotation:
		return true
	}
	return false
}

// valuesIn are the values whose first token is in [first, end).
func (x *inspection) valuesIn(first, end int) []value.Value {
	lo := sort.Search(len(x.values), func(i int) bool { return int(x.values[i].First) >= first })
	hi := sort.Search(len(x.values), func(i int) bool { return int(x.values[i].First) >= end })
	return x.values[lo:hi]
}

// excerpt is bytes [start, end) of the cleaned text, no longer than a line.
func (x *inspection) excerpt(start, end int) string { return shorten(x.Text.Text[start:end]) }

// shorten cuts words off s that do not fit on a line.
func shorten(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	cut := strings.LastIndexByte(s[:most], ' ')
	if cut < most/2 {
		cut = most
		for cut > 0 && s[cut]&0xC0 == 0x80 {
			cut--
		}
	}
	return s[:cut] + " …"
}

// scanName finds the names of the word lists in a name or a title of its own.
func (x *inspection) scanName(s string) []lexicon.Match {
	d := &text.Document{Text: s, Blocks: []text.Block{{End: len(s), Parent: -1}}}
	toks := d.Tokens()
	return x.Checker.names.Scan(lexicon.Names, d, toks, x.Checker.names.Vocabulary().Words(d, toks, nil), nil)
}
