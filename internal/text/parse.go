package text

import "fmt"

// Parse cleans a decoded text (UTF-8) of a format into blocks. decoding maps
// bytes of decoded to bytes of the original; empty is the identity. It fails
// only for a format that it does not know: what it is not sure of becomes a
// warning of the document.
func Parse(format Format, decoded string, decoding OffsetMap) (*Document, error) {
	d := &Document{Format: format}
	c, err := d.clean(format, decoded)
	if err != nil {
		return nil, err
	}
	text := c.out.String()
	cutPageMarks(text, c.lines)
	drafts := segment(text, c.lines, format == Markdown)
	var back OffsetMap
	d.Text, d.Blocks, back = assemble(text, c.lines, drafts)
	d.Offsets = back.Compose(c.back).Compose(decoding)
	d.tidy()
	d.normalise()
	classify(d, drafts, c.lines)
	nest(d.Blocks, drafts, c.lines)
	return d, nil
}

// clean reads the front matter and cleans the lines of the body.
func (d *Document) clean(format Format, decoded string) (*cleaner, error) {
	switch format {
	case Plain:
		return plainLines(decoded), nil
	case Markdown:
		fields, body, warning := frontMatter(decoded)
		d.Front = fields
		if warning != "" {
			d.Warnings = append(d.Warnings, warning)
		}
		return markdownLines(decoded, body), nil
	case HTML:
		c, front := htmlLines(decoded)
		d.Front = front
		return c, nil
	}
	return nil, fmt.Errorf("format %q is none of text/plain, text/markdown, text/html", format)
}
