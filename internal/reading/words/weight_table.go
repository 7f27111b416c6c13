package words

import (
	"fmt"
	"strconv"

	"entente.example/internal/lexicon"
)

// ReadWeights reads a table of fitted weights into where each belongs: "verb form perfect", 0.62.
func ReadWeights(set *lexicon.Set, list string, slots map[string]*float32) error {
	for _, e := range set.List(list) {
		x, err := strconv.ParseFloat(e.Code, 32)
		if err != nil {
			return fmt.Errorf("%s: %q is no weight of %q; try a number", list, e.Code, e.Phrase)
		}
		slot, ok := slots[e.Phrase]
		if !ok {
			return fmt.Errorf("%s: no hint is called %q", list, e.Phrase)
		}
		*slot = float32(x)
	}
	return nil
}
