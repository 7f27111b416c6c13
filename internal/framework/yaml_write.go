package framework

import (
	"io"
	"strings"

	"go.yaml.in/yaml/v3"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// writeYAML writes a framework in our own shape.
func writeYAML(w io.Writer, t Tree) error {
	e := yaml.NewEncoder(w)
	e.SetIndent(2)
	if err := e.Encode(fileOf(t)); err != nil {
		return fault.Wrap(fault.Internal, "write", string(t.Framework.ID), err)
	}
	return fault.Wrap(fault.Unavailable, "write", string(t.Framework.ID), e.Close())
}

func fileOf(t Tree) fileFramework {
	f := t.Framework
	return fileFramework{Framework: string(f.ID), Kind: string(f.Kind), Title: f.Title, Acronym: f.Acronym, Parties: as[string](f.Parties),
		From: string(f.From), To: string(f.To), Parent: string(f.Parent), Series: f.Series, Document: string(f.Document),
		Words: exact(f.Evidence), Nodes: newFiler(t).nodes("")}
}

// filer writes a tree as nodes inside nodes.
type filer struct {
	Tree
	below      map[record.NodeID][]record.Node
	leads      map[record.NodeID][]record.Assignment
	indicators map[record.NodeID][]record.Indicator
	targets    map[string][]record.Target
}

func newFiler(t Tree) filer {
	f := filer{t, Below(t.Nodes), map[record.NodeID][]record.Assignment{}, map[record.NodeID][]record.Indicator{}, map[string][]record.Target{}}
	for _, a := range t.Assignments {
		f.leads[a.Node] = append(f.leads[a.Node], a)
	}
	for _, i := range t.Indicators {
		f.indicators[i.Node] = append(f.indicators[i.Node], i)
	}
	for _, g := range t.Targets {
		f.targets[g.Indicator] = append(f.targets[g.Indicator], g)
	}
	return f
}

func (f filer) nodes(parent record.NodeID) []fileNode {
	var list []fileNode
	for _, n := range f.below[parent] {
		list = append(list, fileNode{Node: strings.TrimPrefix(string(n.ID), string(f.Framework.ID)+"/"), Kind: string(n.Kind), Code: n.Code,
			Title: n.Title, Text: n.Text, Topics: n.Topics, Programmes: n.Programmes, Document: f.named(n.Document, n.Evidence),
			Words: exact(n.Evidence), Leads: f.leadsOf(n.ID), Indicators: f.indicatorsOf(n.ID), Nodes: f.nodes(n.ID)})
	}
	return list
}

// named is the document to write beside words: none where it is that of the framework.
func (f filer) named(document record.DocumentID, e *record.Evidence) string {
	if e != nil && document == f.Framework.Document {
		return ""
	}
	return string(document)
}

func (f filer) leadsOf(id record.NodeID) []fileLead {
	var list []fileLead
	for _, a := range f.leads[id] {
		list = append(list, fileLead{Of: string(a.Of), Post: a.Post, User: a.User})
	}
	return list
}

func (f filer) indicatorsOf(id record.NodeID) []fileIndicator {
	var list []fileIndicator
	for _, i := range f.indicators[id] {
		one := fileIndicator{Indicator: i.ID, Title: i.Title, Measure: string(i.Measure), Unit: i.Unit, Direction: string(i.Direction),
			Combination: string(i.Combination), Levels: i.Levels, Targets: f.targetsOf(i.ID)}
		if i.Baseline != nil {
			one.Baseline = &fileBaseline{i.Baseline.Value, i.Baseline.Level, string(i.Baseline.Day)}
		}
		for _, d := range i.Dimensions {
			one.Dimensions = append(one.Dimensions, fileDimension{d.Name, d.Codes})
		}
		list = append(list, one)
	}
	return list
}

func (f filer) targetsOf(indicator string) []fileTarget {
	var list []fileTarget
	for _, t := range f.targets[indicator] {
		one := fileTarget{Target: t.ID, Basis: string(t.Basis), Of: string(t.Of), Series: t.Series, From: string(t.Period.Start), To: string(t.Period.End),
			Cumulative: t.Cumulative, Value: t.Value, Level: t.Level, Document: f.named(t.Document, t.Evidence), Words: exact(t.Evidence)}
		for _, s := range t.Shares {
			one.Shares = append(one.Shares, fileShare{s.Dimension, s.Code, s.Value})
		}
		list = append(list, one)
	}
	return list
}
