package framework

import (
	"bytes"
	"io"
	"reflect"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// readYAML reads a framework in our own shape, see fileFramework.
func readYAML(r io.Reader, name string) (Tree, error) {
	raw, err := readAll(r)
	if err != nil {
		return Tree{}, err
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		return Tree{}, Problems{yamlProblem(name, err)}.err()
	}
	if len(bytes.TrimSpace(raw)) == 0 || len(doc.Content) == 0 {
		return Tree{}, Problems{{name + ":1:1", "the file is empty; try framework: NAME"}}.err()
	}
	d := decoder{name: name}
	var f fileFramework
	d.decode(doc.Content[0], reflect.ValueOf(&f).Elem())
	if err := d.problems.err(); err != nil {
		return Tree{}, err
	}
	b := newBuilder()
	f.build(b)
	return b.done()
}

// yamlLine finds the line in what the YAML parser says of a file that is none.
var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

func yamlProblem(name string, err error) Problem {
	line := "1"
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil && m[1] != "" {
		line = m[1]
	}
	words := strings.ReplaceAll(yamlLine.ReplaceAllString(err.Error(), ""), "\n", " ")
	return Problem{name + ":" + line + ":1", "not YAML: " + words + "; try quoting texts that hold a colon"}
}

func (f fileFramework) build(b *builder) {
	document := record.DocumentID(f.Document)
	b.framework(f.place, record.Framework{ID: record.FrameworkID(f.Framework), Kind: record.FrameworkKind(f.Kind), Title: f.Title,
		Acronym: f.Acronym, Parties: as[record.PartyCode](f.Parties), From: record.Day(f.From), To: record.Day(f.To),
		Parent: record.FrameworkID(f.Parent), Series: f.Series, Document: document, Evidence: quoted(f.Words)})
	for _, n := range f.Nodes {
		n.build(b, "", document)
	}
}

func (n fileNode) build(b *builder, parent record.NodeID, document record.DocumentID) {
	node := record.Node{Parent: parent, Kind: record.NodeKind(n.Kind), Code: n.Code, Title: n.Title, Text: n.Text, Topics: n.Topics,
		Programmes: n.Programmes, Evidence: quoted(n.Words)}
	node.Document = whose(n.Document, n.Words, document)
	if n.Node != "" {
		node.ID = record.NodeID(string(b.tree.Framework.ID) + "/" + n.Node)
	}
	id := b.node(n.place, node)
	for _, l := range n.Leads {
		b.assignment(l.place, record.Assignment{Node: id, Of: record.PartyCode(l.Of), Post: l.Post, User: l.User})
	}
	for _, i := range n.Indicators {
		i.build(b, id, document)
	}
	for _, below := range n.Nodes {
		below.build(b, id, document)
	}
}

func (i fileIndicator) build(b *builder, node record.NodeID, document record.DocumentID) {
	in := record.Indicator{ID: i.Indicator, Node: node, Title: i.Title, Measure: record.Measure(i.Measure), Unit: i.Unit,
		Direction: record.Direction(i.Direction), Combination: record.Combination(i.Combination), Levels: i.Levels}
	if i.Baseline != nil {
		in.Baseline = &record.Baseline{Value: i.Baseline.Value, Level: i.Baseline.Level, Day: record.Day(i.Baseline.Day)}
	}
	for _, d := range i.Dimensions {
		in.Dimensions = append(in.Dimensions, record.Dimension{Name: d.Name, Codes: d.Codes})
	}
	id := b.indicator(i.place, usual(in))
	for _, t := range i.Targets {
		t.build(b, id, document)
	}
}

func (t fileTarget) build(b *builder, indicator string, document record.DocumentID) {
	target := record.Target{ID: t.Target, Indicator: indicator, Basis: record.Basis(t.Basis), Of: record.PartyCode(t.Of), Series: t.Series,
		Period: record.Period{Start: record.Date(t.From), End: record.Date(t.To)}, Cumulative: t.Cumulative, Value: t.Value, Level: t.Level,
		Document: whose(t.Document, t.Words, document), Evidence: quoted(t.Words)}
	for _, s := range t.Shares {
		target.Shares = append(target.Shares, record.Share{Dimension: s.Dimension, Code: s.Code, Value: s.Value})
	}
	target.Basis = basisOf(target)
	b.target(t.place, target)
}

// whose is the document of words: the one that is named beside them, or else that of the whole framework.
func whose(named, words string, document record.DocumentID) record.DocumentID {
	if named == "" && words != "" {
		return document
	}
	return record.DocumentID(named)
}

// readAll reads a file of bounded size.
func readAll(r io.Reader) ([]byte, error) {
	raw, err := io.ReadAll(io.LimitReader(r, mostBytes+1))
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, "read", "", err)
	}
	if len(raw) > mostBytes {
		return nil, fault.New(fault.TooLarge, "a framework file has at most %d MB", mostBytes>>20)
	}
	return raw, nil
}
