package cli

import (
	"context"
	"fmt"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/framework"
	"entente.example/internal/framework/outcome"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// frameworkCmd groups what is done with frameworks.
type frameworkCmd struct {
	List     frameworkListCmd     `cmd:"" help:"List frameworks."`
	Show     frameworkShowCmd     `cmd:"" help:"Show a framework's tree with the states of its commitments."`
	Import   frameworkImportCmd   `cmd:"" help:"Set a framework from a file, after a look at what changes."`
	Export   frameworkExportCmd   `cmd:"" help:"Write a framework as a file."`
	Template frameworkTemplateCmd `cmd:"" help:"Write a small framework to be filled in."`
	Suggest  frameworkSuggestCmd  `cmd:"" help:"Suggest a framework from a document's own structure."`
}

// frameworkListCmd lists frameworks.
type frameworkListCmd struct {
	JSON bool `name:"json" help:"Print JSON: the total and the items."`
}

// Help shows examples.
func (frameworkListCmd) Help() string {
	return listHelp + `

Examples:

    entente framework list
    entente framework list --json`
}

// Run lists.
func (c frameworkListCmd) Run(ctx context.Context, a *app) error {
	_, b, err := a.book(ctx)
	if err != nil {
		return err
	}
	nodes := map[record.FrameworkID]int{}
	for _, n := range b.Nodes {
		nodes[n.Framework]++
	}
	head := []string{"id", "kind", "from", "to", "parties", "nodes", "title"}
	return writeList(a, listFlags{JSON: c.JSON}, "framework", b.Frameworks, len(b.Frameworks), head, func(f record.Framework) []string {
		return []string{string(f.ID), words(f.Kind), string(f.From), string(f.To), join(f.Parties), figure(nodes[f.ID]), f.Title}
	})
}

// frameworkShowCmd shows one framework.
type frameworkShowCmd struct {
	ID   string `arg:"" help:"The framework's id."`
	JSON bool   `name:"json" help:"Print JSON."`
}

// Help shows examples.
func (frameworkShowCmd) Help() string {
	return `For each node, how many commitments are placed under it and all below it, and their states in the latest year.

Examples:

    entente framework show vision-2023
    entente framework show vision-2023 --json`
}

// shownNode is a node with what became of it, by year.
type shownNode struct {
	record.Node
	Commitments int            `json:"commitments"`
	States      map[int]string `json:"states"`
}

// Run shows.
func (c frameworkShowCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	tree, board, err := a.framework(ctx, s, c.ID)
	if err != nil {
		return err
	}
	depth := map[record.NodeID]int{}
	year := board.Years[len(board.Years)-1]
	t := table{head: []string{"id", "commitments", "states in " + fmt.Sprint(year), "code", "title"}}
	var nodes []shownNode
	for _, n := range tree.Nodes {
		depth[n.ID] = depth[n.Parent] + 1
		states, under := tree.States[n.ID], len(board.Under(n.ID))
		nodes = append(nodes, shownNode{n, under, states})
		t.row(string(n.ID), figure(under), states[year], n.Code, strings.Repeat("· ", depth[n.ID]-1)+n.Title)
	}
	if c.JSON {
		return writeJSON(a.out, struct {
			record.Framework
			Years []int       `json:"years"`
			Nodes []shownNode `json:"nodes"`
		}{tree.Framework, board.Years, nodes})
	}
	return t.write(a.out, a.Terminal)
}

// framework is a framework with what became of it up to today.
func (a *app) framework(ctx context.Context, s store.Store, id string) (framework.Tree, *outcome.Board, error) {
	t, err := a.tracked(ctx, s)
	if err != nil {
		return framework.Tree{}, nil, err
	}
	tree, ok := framework.Of(t.Book(), record.FrameworkID(id))
	if !ok {
		return tree, nil, fault.New(fault.NotFound, "no framework %q; try entente framework list", id)
	}
	board := outcome.NewBoard(t, tree.Framework)
	tree.Progress = board.Progress(tree)
	return tree, board, nil
}
