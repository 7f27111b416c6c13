package record

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// strokes are the letters that lose their marks by no decomposition.
var strokes = strings.NewReplacer("đ", "d", "ð", "d", "ø", "o", "ł", "l", "ı", "i", "æ", "ae", "œ", "oe", "ß", "ss", "þ", "th", "ς", "σ")

// FoldLetters is a word in lower case, without the accents of Latin, Greek and
// Cyrillic letters, in Unicode NFKC.
func FoldLetters(word string) string {
	bare := strings.Map(func(r rune) rune {
		if r >= 0x300 && r <= 0x36f {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(word))
	return norm.NFC.String(strokes.Replace(bare))
}

// Fold reduces a name to its folded words, with everything that is neither
// letter nor digit taken as a break; a possessive "'s" is dropped.
func Fold(name string) []string {
	name = FoldLetters(strings.ReplaceAll(name, "’", "'"))
	words := strings.FieldsFunc(name, func(r rune) bool {
		return r != '\'' && !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
	})
	for i, w := range words {
		words[i] = strings.ReplaceAll(strings.TrimSuffix(w, "'s"), "'", "")
	}
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// PersonKey is a person's name without accents, capitals, order, middle
// initials and "Jr.": "KAMIKAWA Yoko" and "Yoko Kamikawa" are both "kamikawa-yoko".
func PersonKey(name string) string {
	words := Fold(name)
	full := slices.DeleteFunc(slices.Clone(words), func(w string) bool {
		return utf8.RuneCountInString(w) == 1 || w == "jr" || w == "sr"
	})
	if len(full) >= 2 {
		words = full
	}
	slices.Sort(words)
	return strings.Join(words, "-")
}

// ProgrammeKey is a programme's name in lower case without accents, marks and a
// leading article: "the Asia Zero-Emission Community" is "asia-zero-emission-community".
func ProgrammeKey(name string) string {
	words := Fold(name)
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	return strings.Join(words, "-")
}

// SeriesKey is the key of the row of meetings to which a meeting's name
// belongs: the words of its SeriesName, without articles. "The 37th ASEAN-Japan
// Forum" is "asean-japan-forum".
func SeriesKey(meeting string) string {
	words := slices.DeleteFunc(Fold(SeriesName(meeting)), func(w string) bool { return w == "the" })
	return strings.Join(words, "-")
}

// SeriesName is a meeting's name, in its own capitals, without what tells one
// meeting of a series from the next (ordinals, years, the mode) and without a
// leading article and an acronym in brackets. The ordinal of a year or an
// anniversary stays: it names what is kept, not which meeting it is.
func SeriesName(meeting string) string {
	var kept []string
	words := strings.Fields(meeting)
	for i, w := range words {
		bare := bareWord(w)
		ofOccasion := i+1 < len(words) && slices.Contains([]string{"year", "anniversary"}, bareWord(words[i+1]))
		if bare == "" || acronym.MatchString(w) || ordinal.MatchString(bare) && !ofOccasion || bare == "the" && len(kept) == 0 {
			continue
		}
		kept = append(kept, w)
	}
	return strings.TrimRight(strings.Join(kept, " "), ",;: ")
}

func bareWord(w string) string { return strings.ToLower(strings.Trim(w, "()[],.:;“”\"'")) }

// acronym matches an acronym in brackets: "(EAS)".
var acronym = regexp.MustCompile(`^\([A-Z][A-Za-z0-9-]*\)[,.]?$`)

// ordinal matches what tells one meeting of a series from the next: "37th",
// "twenty-sixth", "2024", "’24", "virtual".
var ordinal = regexp.MustCompile(`^(\d+(st|nd|rd|th)|(19|20)\d\d(-(19|20)?\d\d)?|['’]\d\d` +
	`|((twen|thir|for|fif|six|seven|eigh|nine)(ty|tieth)-?)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth` +
	`|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)` +
	`|(twen|thir|for|fif|six|seven|eigh|nine)tieth|inaugural|virtual|in-person|hybrid)$`)

// RelationshipKey is the key of two parties that meet, whatever their order: "ASEAN-JP".
func RelationshipKey(a, b PartyCode) string {
	if b < a {
		a, b = b, a
	}
	return string(a) + "-" + string(b)
}
