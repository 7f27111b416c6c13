package text

import "strings"

// Parse cleans a decoded text (UTF-8) of a format. decoding maps bytes of
// decoded to bytes of the original; empty is the identity.
func Parse(format Format, decoded string, decoding OffsetMap) (*Document, error) {
	d := &Document{}
	var b strings.Builder
	for _, para := range strings.Split(decoded, "\n\n") {
		s := strings.Join(strings.Fields(para), " ")
		if s == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		start := b.Len()
		b.WriteString(s)
		d.Blocks = append(d.Blocks, Block{Start: start, End: b.Len(), Parent: -1})
	}
	d.Text = b.String()
	return d, nil
}
