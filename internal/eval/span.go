package eval

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// Quote gives every fact that has a span its words, out of the file that the
// reading was made of. A reading without spans is left as it is.
func (r *Reading) Quote(original []byte) error {
	for _, items := range [][]Item{r.Statements, r.Commitments, r.Deliveries} {
		for i := range items {
			if items[i].Span == nil {
				continue
			}
			if err := r.madeOf(original); err != nil {
				return err
			}
			if err := items[i].quote(original); err != nil {
				return fmt.Errorf("%s: %w", r.File, err)
			}
		}
	}
	return nil
}

// madeOf wants the very file that spans count the bytes of.
func (r *Reading) madeOf(original []byte) error {
	sum := sha256.Sum256(original)
	if got := hex.EncodeToString(sum[:]); got != r.SHA256 {
		return fmt.Errorf("%s is not the file that the spans of its gold reading count in; try the one with the SHA-256 %q", r.File, r.SHA256)
	}
	return nil
}

// quote puts the words of a span in its place.
func (it *Item) quote(original []byte) error {
	start, end := it.Span[0], it.Span[1]
	if start < 0 || start >= end || end > len(original) {
		return fmt.Errorf("no words from byte %d to %d; try a span within the %d bytes of the text", start, end, len(original))
	}
	it.Quote, it.Span = string(original[start:end]), nil
	return nil
}
