package framework

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html/charset"

	"entente.example/internal/fault"
)

// element is an XML element: its name, attributes, words and the elements in it, and where in the file it stands.
type element struct {
	name     string // without prefix; of a foreign namespace, with entente's
	attrs    [][2]string
	words    string
	children []*element
	place    string
}

// mostElements is how many elements an XML file may have.
const mostElements = 400_000

// oursSpace is the namespace of what Entente adds to files of others' shapes, and oursPrefix is written for it.
const (
	oursSpace  = "https://entente.example/ns/framework"
	oursPrefix = "entente:"
)

// readElement reads an XML file whole. Elements of our own namespace keep our prefix; all others lose theirs.
func readElement(r io.Reader, name string) (*element, error) {
	raw, err := readAll(r)
	if err != nil {
		return nil, err
	}
	d := xml.NewDecoder(bytes.NewReader(raw))
	d.CharsetReader = charset.NewReaderLabel
	root := &element{}
	open := []*element{root}
	for count := 0; ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		line, column := d.InputPos()
		place := fmt.Sprintf("%s:%d:%d", name, line, column)
		if err != nil {
			return nil, Problems{{place, "not XML: " + strings.TrimPrefix(err.Error(), "XML syntax error on ")}}.err()
		}
		top := open[len(open)-1]
		switch t := token.(type) {
		case xml.StartElement:
			if count++; count > mostElements || len(open) > 200 {
				return nil, fault.New(fault.TooLarge, "%s has too many elements, or elements too deep in each other", name)
			}
			e := newElement(t, place)
			top.children = append(top.children, e)
			open = append(open, e)
		case xml.EndElement:
			top.words = strings.TrimSpace(top.words)
			open = open[:len(open)-1]
		case xml.CharData:
			top.words += string(t)
		}
	}
	if len(root.children) == 0 {
		return nil, Problems{{name + ":1:1", "the file is empty; try a plan in StratML or activities in IATI"}}.err()
	}
	return root.children[0], nil
}

func newElement(t xml.StartElement, place string) *element {
	e := &element{name: t.Name.Local, place: place}
	if t.Name.Space == oursSpace {
		e.name = oursPrefix + e.name
	}
	for _, a := range t.Attr {
		if a.Name.Space == "" {
			e.attrs = append(e.attrs, [2]string{a.Name.Local, a.Value})
		}
	}
	return e
}

// all are the elements of a name right in e; of nil, none.
func (e *element) all(name string) []*element {
	if e == nil {
		return nil
	}
	var list []*element
	for _, c := range e.children {
		if c.name == name {
			list = append(list, c)
		}
	}
	return list
}

// first is the first element at a path of names below e, nil for none.
func (e *element) first(path ...string) *element {
	for _, name := range path {
		list := e.all(name)
		if len(list) == 0 {
			return nil
		}
		e = list[0]
	}
	return e
}

// at is the words of the first element at a path, with each run of blanks as it stands.
func (e *element) at(path ...string) string {
	if e = e.first(path...); e == nil {
		return ""
	}
	return e.words
}

// attr is an attribute, "" where there is none.
func (e *element) attr(name string) string {
	if e == nil {
		return ""
	}
	if i := slices.IndexFunc(e.attrs, func(a [2]string) bool { return a[0] == name }); i >= 0 {
		return strings.TrimSpace(e.attrs[i][1])
	}
	return ""
}

// el makes an element with attributes given as name and value in turn; those without a value are left out.
func el(name string, attrs ...string) *element {
	e := &element{name: name}
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] != "" {
			e.attrs = append(e.attrs, [2]string{attrs[i], attrs[i+1]})
		}
	}
	return e
}

// with puts elements into e, without those that are nil.
func (e *element) with(children ...*element) *element {
	for _, c := range children {
		if c != nil {
			e.children = append(e.children, c)
		}
	}
	return e
}

// say is an element of words, nil where there are none.
func say(name, words string) *element {
	if words == "" {
		return nil
	}
	return &element{name: name, words: words}
}

// write writes an element as an XML file.
func (e *element) write(w io.Writer) error {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	e.print(&b, "")
	_, err := w.Write(b.Bytes())
	return fault.Wrap(fault.Unavailable, "write", e.name, err)
}

func (e *element) print(b *bytes.Buffer, indent string) {
	fmt.Fprintf(b, "%s<%s", indent, e.name)
	for _, a := range e.attrs {
		fmt.Fprintf(b, ` %s="`, a[0])
		_ = xml.EscapeText(b, []byte(a[1])) // a buffer takes everything
		b.WriteByte('"')
	}
	if len(e.children) == 0 && e.words == "" {
		b.WriteString("/>\n")
		return
	}
	b.WriteByte('>')
	_ = xml.EscapeText(b, []byte(e.words)) // a buffer takes everything
	if len(e.children) > 0 {
		b.WriteByte('\n')
		for _, c := range e.children {
			c.print(b, indent+"  ")
		}
		b.WriteString(indent)
	}
	fmt.Fprintf(b, "</%s>\n", e.name)
}
