package framework

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/text"
)

// Suggest makes a tree of a document's own structure: its headings are pillars, the items below them action lines and
// activities, each with its words. It is a suggestion: a person looks at it before it is set.
func Suggest(about record.Document, d *text.Document) (Tree, error) {
	s := &suggester{builder: newBuilder(), text: d, document: about.ID, plan: planOf(d)}
	s.framework("", record.Framework{ID: slugOf(about.Title), Kind: kindOf(about.Title), Title: about.Title, From: record.Day(about.Date), Document: about.ID})
	for i := range d.Blocks {
		s.block(&d.Blocks[i])
	}
	s.prune()
	if len(s.tree.Nodes) == 0 && len(s.problems) == 0 {
		return Tree{}, fault.New(fault.Invalid, "the document has no headings with items below them, of which a framework could be made")
	}
	return s.done()
}

// kindOf tells the kind of a framework by the title of its document.
func kindOf(title string) record.FrameworkKind {
	words := " " + strings.Join(record.Fold(title), " ") + " "
	for _, k := range []struct {
		words string
		kind  record.FrameworkKind
	}{{" vision ", record.VisionStatement}, {" implementation plan ", record.ImplementationPlan}, {" plan of action ", record.PlanOfAction},
		{" action plan ", record.PlanOfAction}, {" strategic ", record.StrategicPlan}, {" strategy ", record.StrategicPlan}, {" plan ", record.PlanOfAction}, {" roadmap ", record.PlanOfAction}} {
		if strings.Contains(words, k.words) {
			return k.kind
		}
	}
	return record.OtherFramework
}

// suggester goes through the blocks of a text; levels are the styles of the blocks above the next one.
type suggester struct {
	*builder
	text     *text.Document
	document record.DocumentID
	plan     plan
	levels   []level
}

// plan is how a document marks its pillars: by numbered headings where it has some, by all headings otherwise.
type plan struct {
	numbered bool
	heading  int // level of those headings
}

// level is a step on the way down to a block: the style of its label and how deep it is set.
type level struct {
	style   string
	heading bool
	depth   int // as the text sets it
	dots    int // parts of its number, "2.1" has two; 0 where it is none of this kind
	id      record.NodeID
}

// over says whether a heading stands over another one, so that this hangs below it.
func (l level) over(other level) bool {
	if l.dots > 0 && other.dots > 0 {
		return l.dots < other.dots
	}
	return l.depth < other.depth
}

// planOf looks how the headings of a text are numbered.
func planOf(d *text.Document) plan {
	p := plan{}
	count := 0
	for _, b := range d.Blocks {
		if b.Kind == text.Heading && numbering(b.Label) != "" {
			if count++; p.heading == 0 || b.Level < p.heading {
				p.heading = b.Level
			}
		}
	}
	p.numbered = count > 1
	return p
}

// The styles of numbering.
var numberings = []struct {
	name string
	is   *regexp.Regexp
}{
	{"roman", regexp.MustCompile(`^[IVXLC]+$`)}, {"small-roman", regexp.MustCompile(`^[ivxlc]+$`)}, {"letter", regexp.MustCompile(`^[A-Z]$`)},
	{"small-letter", regexp.MustCompile(`^[a-z]$`)}, {"number", regexp.MustCompile(`^\d+$`)}, {"two", regexp.MustCompile(`^\d+\.\d+$`)}, {"three", regexp.MustCompile(`^\d+\.\d+\.\d+$`)},
}

// numbering is the style of a label, "" where it numbers nothing.
func numbering(label string) string {
	label = strings.Trim(label, "().: ")
	for _, n := range numberings {
		if n.is.MatchString(label) {
			return n.name
		}
	}
	return ""
}

func (s *suggester) block(b *text.Block) {
	switch {
	case b.Kind == text.Heading:
		s.heading(b)
	case b.Kind == text.ListItem && len(s.levels) > 0:
		s.add(b, level{style: fmt.Sprint("item ", numbering(b.Label), b.Level), depth: b.Level})
	}
}

// heading opens a part, or ends those that are open where it is no part of the plan.
func (s *suggester) heading(b *text.Block) {
	style := numbering(b.Label)
	if s.plan.numbered && style == "" && b.Level <= s.plan.heading {
		s.levels = nil
		return
	}
	if s.plan.numbered && style == "" && len(s.levels) == 0 {
		return
	}
	dots := slices.Index([]string{"", "number", "two", "three"}, style)
	s.add(b, level{style: fmt.Sprint("heading ", style, b.Level), heading: true, depth: b.Level, dots: max(0, dots)})
}

// add puts a block below the nearest one of another style; a block of a style that is open already stands beside that one.
func (s *suggester) add(b *text.Block, here level) {
	if at := slices.IndexFunc(s.levels, func(l level) bool { return l.style == here.style }); at >= 0 {
		s.levels = s.levels[:at]
	} else if here.heading {
		s.levels = slices.DeleteFunc(s.levels, func(l level) bool { return !l.heading || !l.over(here) })
	}
	n := record.Node{Code: s.code(b), Document: s.document}
	words := strings.TrimSpace(b.Of(s.text))
	n.Title, n.Text = titleOf(words)
	if len(s.levels) > 0 {
		n.Parent = s.levels[len(s.levels)-1].id
	}
	if n.Title == "" {
		return
	}
	n.Evidence = s.words(b, words)
	here.id = s.node("", n)
	s.levels = append(s.levels, here)
}

// code is a block's number; a mere mark is none.
func (s *suggester) code(b *text.Block) string {
	if numbering(b.Label) == "" {
		return ""
	}
	return strings.Trim(b.Label, "().: ")
}

// mostTitle is how long a title is at most, in characters; a longer text begins it.
const mostTitle = 110

// titleOf is the beginning of long words as a title, and the words themselves where the title does not hold them.
func titleOf(words string) (title, text string) {
	words = strings.Join(strings.Fields(words), " ")
	if utf8.RuneCountInString(words) <= mostTitle {
		return strings.TrimRight(words, ".:;, "), ""
	}
	cut := string([]rune(words)[:mostTitle])
	for _, end := range []string{". ", "; ", ": ", ", "} {
		if at := strings.Index(cut, end); at > mostTitle/3 {
			return cut[:at], words
		}
	}
	return cut[:max(strings.LastIndexByte(cut, ' '), 1)] + " …", words
}

// words are the evidence of a block, in their place.
func (s *suggester) words(b *text.Block, words string) *record.Evidence {
	start := b.Start + strings.Index(b.Of(s.text), words)
	first := utf8.RuneCountInString(s.text.Text[:start])
	e, err := review.Locate(record.Evidence{Exact: words, Start: first, End: first + utf8.RuneCountInString(words)}, s.text)
	if err != nil {
		return quoted(words)
	}
	return &e
}

// prune leaves out headings with nothing below them, as long as others have something.
func (s *suggester) prune() {
	has := map[record.NodeID]bool{}
	for _, n := range s.tree.Nodes {
		has[n.Parent] = true
	}
	some := slices.ContainsFunc(s.tree.Nodes, func(n record.Node) bool { return n.Parent != "" })
	s.tree.Nodes = slices.DeleteFunc(s.tree.Nodes, func(n record.Node) bool { return n.Parent == "" && !has[n.ID] && some })
}
