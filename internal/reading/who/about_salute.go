package who

import "strings"

// Salutes says whether a text in the first person opens with words to those who hear
// it: "Mr. President, distinguished guests, ladies and gentlemen".
func (a *Cast) Salutes() bool {
	if !a.SaysI() || a.underLabels() {
		return false
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) || a.IsHeadline(s) {
			continue
		}
		return a.saluted(strings.ToLower(a.Written(s.FirstToken, min(s.EndToken, s.FirstToken+longestHead))))
	}
	return false
}

// saluted says whether the first sentence of a text speaks to an audience.
func (a *Cast) saluted(first string) bool {
	for _, to := range []string{"ladies and gentlemen", "distinguished guests", "distinguished delegates", "distinguished members", "excellencies", "fellow delegates", "dear colleagues", "dear friends", "here tonight", "with us tonight", "with us this evening"} {
		if strings.Contains(first, to) {
			return true
		}
	}
	for _, to := range []string{"mr president,", "mr. president,", "madam president,", "mr prime minister,", "mr. prime minister,", "madam prime minister,", "your excellency", "your excellencies", "your majesty", "your royal highness", "mr vice-president", "mr. vice-president", "mr vice president", "mr premier,", "mr high commissioner", "mr speaker,", "mr. speaker,", "mr chairman,", "mr. chairman,", "madam chair,", "thank you"} {
		if strings.HasPrefix(first, to) {
			return true
		}
	}
	return false
}
