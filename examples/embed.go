// Package examples carries the example relationship, ASEAN and Japan from 2020
// to 2025, inside the binary, so that a first look at Entente needs no files.
//
// In: nothing. Out: the texts as bytes. The expected readings beside them
// (asean-japan/expected) are for tests and stay on disk.
package examples

import "embed"

// FS holds the texts of asean-japan/, each named YYYY-MM-DD-slug with the
// extension of its format: plain text, Markdown or HTML. They are written in
// Entente's own words from public facts; asean-japan/README.md names the sources.
//
//go:embed asean-japan/20*
var FS embed.FS

// People are, as JSON, posts held and spellings of names that no text of the
// example says, with their public sources.
//
//go:embed asean-japan/people.json
var People []byte

// Framework is the Joint Vision Statement of 2023 as a framework file; it names
// documents by their addresses, the paths of FS.
//
//go:embed asean-japan/framework.yaml
var Framework []byte

// Tracking is what is decided on the promises of the example, as a file of decisions.
//
//go:embed asean-japan/tracking.yaml
var Tracking []byte
