package framework

import (
	"io"
	"path"
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
	// StratML and IATI are XML: strategic plans of ISO 17469-1, and results of the International Aid Transparency Initiative.
	StratML Format = "stratml"
	IATI    Format = "iati"
	// XML is one of these two, told by the file itself.
	XML Format = "xml"
)

// Formats lists every format once.
func Formats() []Format { return []Format{YAML, CSV, XLSX, StratML, IATI} }

// FormatOf is the format of a file by the end of its name.
func FormatOf(name string) (Format, error) {
	end := strings.TrimPrefix(strings.ToLower(path.Ext(name)), ".")
	switch f := Format(end); f {
	case YAML, CSV, XLSX, XML:
		return f, nil
	case "yml":
		return YAML, nil
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
	case XML, StratML, IATI:
		return readXML(r, o.Name)
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
	case StratML:
		return writeStratML(w, t)
	case IATI, XML:
		return writeIATI(w, t)
	}
	return writeYAML(w, t)
}

// readXML reads a plan in StratML or activities in IATI.
func readXML(r io.Reader, name string) (Tree, Problems, error) {
	root, err := readElement(r, name)
	if err != nil {
		return Tree{}, nil, err
	}
	switch root.name {
	case "StrategicPlan":
		return readStratML(root)
	case "iati-activities", "iati-activity":
		return readIATI(root)
	}
	return Tree{}, nil, fault.New(fault.Unsupported, "%s: <%s> is neither a plan in StratML nor activities in IATI", root.place, root.name)
}

// End is the end of a file's name by its format, without the dot.
func (f Format) End() string {
	if f == StratML || f == IATI {
		return string(XML)
	}
	return string(f)
}

// MediaType is what a file of the format is served as.
func (f Format) MediaType() string {
	switch f {
	case YAML:
		return "application/yaml"
	case CSV:
		return "text/csv; charset=utf-8"
	case XLSX:
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	}
	return "application/xml"
}
