package hints

import (
	"fmt"
	"strconv"

	"entente.example/internal/lexicon"
)

// ReadSlots reads a table of fitted weights into where each belongs, for what weighs more than
// hints that are there or not: "faint heading", 1.52.
func ReadSlots(set *lexicon.Set, list string, slots map[string]*float32) error {
	for _, e := range set.List(list) {
		x, err := weightIn(list, e)
		if err != nil {
			return err
		}
		slot, ok := slots[e.Phrase]
		if !ok {
			return fmt.Errorf("%s: no hint is called %q", list, e.Phrase)
		}
		*slot = x
	}
	return nil
}

// weightIn is the weight that a row of a table gives.
func weightIn(list string, e *lexicon.Entry) (float32, error) {
	x, err := strconv.ParseFloat(e.Code, 32)
	if err != nil {
		return 0, fmt.Errorf("%s: %q is no weight of %q; try a number", list, e.Code, e.Phrase)
	}
	return float32(x), nil
}
