package reading

import "strings"

// salutes says whether a text in the first person opens with words to those who hear
// it: "Mr. President, distinguished guests, ladies and gentlemen".
func (a *analysis) salutes() bool {
	if !a.saysI() || a.underLabels() {
		return false
	}
	for i := range a.sents {
		s := &a.sents[i]
		if !a.readable(s) || a.isHeadline(s) {
			continue
		}
		return a.saluted(strings.ToLower(a.written(s.FirstToken, min(s.EndToken, s.FirstToken+longestHead))))
	}
	return false
}

// saluted says whether the first sentence of a text speaks to an audience.
func (a *analysis) saluted(first string) bool {
	for _, to := range []string{"ladies and gentlemen", "distinguished guests", "distinguished delegates", "distinguished members", "excellencies", "fellow delegates", "dear colleagues", "dear friends"} {
		if strings.Contains(first, to) {
			return true
		}
	}
	for _, to := range []string{"mr president,", "mr. president,", "madam president,", "mr prime minister,", "mr. prime minister,", "madam prime minister,", "your excellency", "mr speaker,", "mr. speaker,", "mr chairman,", "mr. chairman,", "madam chair,", "thank you"} {
		if strings.HasPrefix(first, to) {
			return true
		}
	}
	return false
}
