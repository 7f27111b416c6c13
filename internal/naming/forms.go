package naming

import (
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"entente.example/internal/record"
)

// Forms are how a language other than that of the lists names parties, and how it groups numbers.
type Forms struct{ japanese bool }

// FormsOf are the forms of a language; of one that is not known, those of English.
func FormsOf(language string) Forms { return Forms{japanese: language == "ja"} }

// Party is the name of a state in the language (Unicode CLDR); empty where the lists' own is to be used.
func (f Forms) Party(code record.PartyCode) string {
	if !f.japanese || len(code) != 2 {
		return ""
	}
	region, err := language.ParseRegion(string(code))
	if err != nil {
		return ""
	}
	return display.Japanese.Regions().Name(region)
}

// Number is a number as the language groups it: "1,250,000", "125万".
func (f Forms) Number(v float64) string {
	if f.japanese && v == math.Trunc(v) && v >= 10_000 && v < 1e16 {
		return myriads(int64(v))
	}
	text := strconv.FormatFloat(v, 'f', -1, 64)
	whole, rest, _ := strings.Cut(text, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		rest = "." + rest
	}
	return sign + whole + rest
}

// myriads groups a number by ten thousands: "1億2,500万" for 125,000,000.
func myriads(v int64) string {
	const myriad = 10_000
	text := ""
	for _, unit := range []string{"", "万", "億", "兆"} {
		if part := v % myriad; part > 0 {
			text = Forms{}.Number(float64(part)) + unit + text
		}
		v /= myriad
	}
	return text
}
