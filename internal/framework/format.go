package framework

import (
	"io"
	"path"
	"strings"

	"entente.example/internal/fault"
)

// Format is how a framework is written in a file.
type Format string

// The formats.
const (
	YAML Format = "yaml" // our own, which holds everything
)

// Formats lists every format once.
func Formats() []Format { return []Format{YAML} }

// FormatOf is the format of a file by the end of its name.
func FormatOf(name string) (Format, error) {
	switch strings.ToLower(path.Ext(name)) {
	case ".yaml", ".yml":
		return YAML, nil
	}
	return "", fault.New(fault.Unsupported, "%s: the end of its name tells no format; try .yaml", name)
}

// Read reads a file in a format. Name is what its problems call it. What is wrong with it is an Invalid fault
// around Problems; what it holds that a framework does not comes as notes.
func Read(r io.Reader, name string, format Format) (t Tree, notes Problems, err error) {
	t, err = readYAML(r, name)
	return t, nil, err
}

// Write writes a tree in a format.
func Write(w io.Writer, t Tree, format Format) error {
	return writeYAML(w, t)
}
