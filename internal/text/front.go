package text

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
	"golang.org/x/text/unicode/norm"
)

// frontMatter reads the YAML header between "---" lines at the start of src. It
// gives the fields, the position where the body begins, and a warning where
// the header is not YAML: then the body begins at 0 and the header is text.
func frontMatter(src string) (fields map[string]string, body int, warning string) {
	head, body := headerBounds(src)
	if body == 0 {
		return nil, 0, ""
	}
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(head), &doc); err != nil {
		return nil, 0, fmt.Sprintf("the header is not YAML and was kept as text: %v", err)
	}
	if len(doc.Content) == 0 {
		return nil, body, ""
	}
	if doc.Content[0].Kind != yaml.MappingNode {
		return nil, 0, "the header is not a list of fields and was kept as text; try \"title: …\" lines between the --- lines"
	}
	fields = make(map[string]string)
	pairs := doc.Content[0].Content
	for i := 0; i+1 < len(pairs); i += 2 {
		fields[strings.ToLower(pairs[i].Value)] = scalar(pairs[i+1])
	}
	return fields, body, ""
}

// longestHeader bounds the search for the end of a header, in bytes.
const longestHeader = 64 << 10

// headerBounds finds the header's text and where the body begins; body 0 for none.
func headerBounds(src string) (head string, body int) {
	end, at := lineEnd(src, 0)
	if strings.TrimRight(src[:end], " \t") != "---" {
		return "", 0
	}
	start := at
	for at < min(len(src), longestHeader) {
		end, next := lineEnd(src, at)
		if l := strings.TrimRight(src[at:end], " \t"); l == "---" || l == "..." {
			return src[start:at], next
		}
		at = next
	}
	return "", 0
}

// scalar is a node's value as one line: a list's values are parted by ", ".
func scalar(n *yaml.Node) string {
	switch n.Kind {
	case yaml.ScalarNode:
		if n.Tag == "!!null" {
			return ""
		}
		return foldBlanks(n.Value)
	case yaml.SequenceNode:
		var parts []string
		for _, item := range n.Content {
			if item.Kind == yaml.ScalarNode {
				parts = append(parts, foldBlanks(item.Value))
			}
		}
		return strings.Join(parts, ", ")
	}
	return ""
}

// foldBlanks makes every run of white space one blank, drops what is not seen,
// and brings the rest into NFC.
func foldBlanks(s string) string {
	s = strings.Join(strings.FieldsFunc(s, isBlank), " ")
	if strings.IndexFunc(s, isDropped) >= 0 {
		s = strings.Map(func(r rune) rune {
			if isDropped(r) {
				return -1
			}
			return r
		}, s)
	}
	return norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD"))
}
