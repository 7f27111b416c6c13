package framework

import (
	"io"
	"path"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Format is how a framework is written in a file.
type Format string

// The formats.
const (
	YAML Format = "yaml" // our own, which holds everything
	CSV  Format = "csv"  // the matrix
	XLSX Format = "xlsx" // the matrix as a workbook
)

// Formats lists every format once.
func Formats() []Format { return []Format{YAML, CSV, XLSX} }

// FormatOf is the format of a file by the end of its name.
func FormatOf(name string) (Format, error) {
	end := strings.TrimPrefix(strings.ToLower(path.Ext(name)), ".")
	if end == "yml" {
		return YAML, nil
	}
	if f := Format(end); slices.Contains(Formats(), f) {
		return f, nil
	}
	return "", fault.New(fault.Unsupported, "%s: the end of its name tells no format; try .yaml, .csv, .xlsx or .xml", path.Base(name))
}

// Options say how a file is read.
type Options struct {
	Name   string // what problems call it
	Format Format
	// Framework is taken for what a file of a matrix does not say of the framework itself.
	Framework record.Framework
}

// Read reads a file. What is wrong with it is an Invalid fault around Problems; what it holds that a framework does
// not comes as notes.
func Read(r io.Reader, o Options) (t Tree, notes Problems, err error) {
	switch o.Format {
	case CSV:
		return readCSV(r, o.Name, o.Framework)
	case XLSX:
		return readXLSX(r, o.Name, o.Framework)
	}
	t, err = readYAML(r, o.Name)
	return t, nil, err
}

// Write writes a tree in a format.
func Write(w io.Writer, t Tree, format Format) error {
	switch format {
	case CSV:
		return writeCSV(w, t)
	case XLSX:
		return writeXLSX(w, t)
	}
	return writeYAML(w, t)
}
