package brief

import (
	"strings"
	"unicode"

	"entente.example/internal/record"
)

// titles are the short forms of posts, by words of the post; the first that fits.
var titles = []struct{ words, title string }{
	{"vice president", "Vice President"}, {"deputy prime minister", "Deputy Prime Minister"}, {"prime minister", "Prime Minister"},
	{"foreign minister", "Foreign Minister"}, {"minister for foreign affairs", "Foreign Minister"}, {"minister of foreign affairs", "Foreign Minister"},
	{"external affairs minister", "Minister"}, {"secretary-general", "Secretary-General"}, {"secretary general", "Secretary-General"},
	{"high representative", "High Representative"}, {"president", "President"}, {"chancellor", "Chancellor"}, {"minister", "Minister"},
	{"secretary", "Secretary"}, {"ambassador", "Ambassador"}, {"king", "King"},
}

// shortTitle is how a text calls somebody after the first time; empty for a post that has no short form.
func shortTitle(office string) string {
	words := " " + strings.Join(record.Fold(office), " ") + " "
	for _, t := range titles {
		if strings.Contains(words, " "+strings.Join(record.Fold(t.words), " ")+" ") {
			return t.title
		}
	}
	return ""
}

// familyName is the part of a name by which a text goes on calling somebody: the one in
// capitals, "Kamikawa" of "KAMIKAWA Yoko", else the last.
func familyName(name string) string {
	words := strings.Fields(name)
	for _, w := range words {
		if len([]rune(w)) > 1 && strings.ToUpper(w) == w && !strings.HasSuffix(w, ".") {
			return titleCase(w)
		}
	}
	if len(words) == 0 {
		return name
	}
	return words[len(words)-1]
}

// titleCase is a word with a capital at its beginning and after hyphens only.
func titleCase(w string) string {
	runes := []rune(strings.ToLower(w))
	for i := range runes {
		if i == 0 || runes[i-1] == '-' {
			runes[i] = unicode.ToUpper(runes[i])
		}
	}
	return string(runes)
}
