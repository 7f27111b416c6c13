// Package data holds what the machine knows, in files for people who write no
// Go: word lists, grammars, rules of the draft checker, codes and sources. It is a Go package only so that
// the files can be built into the program and tested; it knows nothing of how they are used.
package data

import "embed"

// FS has the folders lexicons, codes, sources, grammars, checks and house.
//
//go:embed lexicons codes sources grammars checks house
var FS embed.FS
