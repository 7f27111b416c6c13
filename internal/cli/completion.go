package cli

import (
	"embed"
	"strings"
	"text/template"

	"github.com/alecthomas/kong"
)

//go:embed completion/*.tmpl
var completionTemplates embed.FS

// completionCmd prints a completion script made from the grammar itself, so
// that the two never differ.
type completionCmd struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish."`
}

// Help shows examples.
func (completionCmd) Help() string {
	return `Examples:

    source <(entente completion bash)
    entente completion bash > ~/.local/share/bash-completion/completions/entente
    entente completion zsh > "${fpath[1]}/_entente"
    entente completion fish > ~/.config/fish/completions/entente.fish`
}

// Run fills the template of the shell.
func (c completionCmd) Run(a *app, parsed *kong.Context) error {
	t, err := template.New("").Funcs(template.FuncMap{
		"quote":  shellQuote,
		"join":   strings.Join,
		"colons": func(s string) string { return strings.ReplaceAll(s, ":", `\:`) },
	}).ParseFS(completionTemplates, "completion/*.tmpl")
	if err != nil {
		return err
	}
	return t.ExecuteTemplate(a.out, c.Shell+".tmpl", completionNodes(parsed.Model.Node, ""))
}

// completionNode is what can be written after one command.
type completionNode struct {
	Path     string // " list documents": each word after a blank; empty for the program itself
	Commands []completionWord
	Flags    []completionFlag
	Words    []string // the values of an argument that has a fixed set
	Files    bool     // arguments are files
}

type completionWord struct{ Name, Help string }

type completionFlag struct {
	Name, Help string // Name without hyphens
	Takes      bool   // a value follows
	Files      bool   // the value is a file
	Values     []string
}

// completionNodes lists node and all commands below it, outer ones first.
func completionNodes(node *kong.Node, path string) []completionNode {
	n := completionNode{Path: path}
	for _, group := range node.AllFlags(true) {
		for _, f := range group {
			n.Flags = append(n.Flags, completionFlag{
				Name: f.Name, Help: f.Help, Takes: !f.IsBool(), Files: f.Tag.Get("complete") == "file", Values: values(f.Value),
			})
		}
	}
	for _, p := range node.Positional {
		n.Words = append(n.Words, values(p)...)
		n.Files = n.Files || p.Tag.Get("complete") == "file"
	}
	all := []completionNode{n}
	for _, child := range node.Children {
		all[0].Commands = append(all[0].Commands, completionWord{child.Name, child.Help})
		all = append(all, completionNodes(child, path+" "+child.Name)...)
	}
	return all
}

// values is the fixed set of a value, nil where there is none.
func values(v *kong.Value) []string {
	if v.Enum == "" {
		return nil
	}
	var set []string
	for _, word := range v.EnumSlice() {
		if word != "" {
			set = append(set, word)
		}
	}
	return set
}

// shellQuote writes s in single quotes as every shell reads them.
func shellQuote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }
