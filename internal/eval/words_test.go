package eval

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWords(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"marks part words":           {"ASEAN-Japan’s “plan” (2024).", []string{"asean", "japan", "s", "plan", "2024"}},
		"numbers of every sort":      {"x² ½ Ⅳ ٣", []string{"x²", "½", "ⅳ", "٣"}},
		"an underscore is a letter":  {"_a_b", []string{"_a_b"}},
		"final sigma":                {"ΛΟΓΟΣ ΣΟΦΙΑ", []string{"λογος", "σοφια"}},
		"a capital that grows":       {"İzmir", []string{"i̇zmir"}},
		"combining marks part words": {"e\u0301te", []string{"e", "te"}},
		"no words":                   {" …—", []string{}},
	} {
		if diff := cmp.Diff(c.want, words(c.text)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestCloseNames(t *testing.T) {
	for name, c := range map[string]struct {
		a, b string
		want bool
	}{
		"the same but for an article": {"the Asia Zero Emission Community", "Asia Zero-Emission Community", true},
		"half of the words":           {"Open Ports", "Open Skies", false},
		"a word once and twice":       {"Port Port Port", "Port", false},
		"four fifths":                 {"a b c d e", "a b c d f", true},
		"no words":                    {"–", "–", false},
	} {
		if got := closeNames(c.a, c.b, nameLikeness); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
