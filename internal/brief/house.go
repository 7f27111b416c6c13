package brief

import (
	"cmp"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/naming"
	"entente.example/internal/record"
)

// House is the manner in which an institution writes. Its methods give what stands in a sentence.
type House struct {
	Names naming.Names
	// Language is that of the words around what is quoted, BCP 47; empty for English.
	Language string
	phrases  map[string]string
	forms    naming.Forms
}

// LoadHouse reads the phrases of a language from house/LANGUAGE.tsv.
func LoadHouse(lists fs.FS, names naming.Names, language string) (House, error) {
	h := House{Names: names, Language: language, phrases: map[string]string{}, forms: naming.FormsOf(language)}
	for _, row := range naming.Rows(lists, "house/"+language+".tsv") {
		if len(row) > 1 {
			h.phrases[row[0]] = row[1]
		}
	}
	if len(h.phrases) == 0 {
		return h, fault.New(fault.Invalid, "no house writes in %q; try en or ja", language)
	}
	return h, nil
}

// say is a phrase of the house with its slots, {1} and on, filled.
func (h House) say(key string, fills ...string) string {
	pairs := make([]string, 0, 2*len(fills))
	for i, f := range fills {
		pairs = append(pairs, "{"+strconv.Itoa(i+1)+"}", f)
	}
	return strings.NewReplacer(pairs...).Replace(cmp.Or(h.phrases[key], key))
}

// has says whether the house has a phrase.
func (h House) has(key string) bool { return h.phrases[key] != "" }

// Party is a party's name inside a sentence, "the United States".
func (h House) Party(code record.PartyCode) string {
	return cmp.Or(h.forms.Party(code), h.Names.The(code))
}

// Topic is an issue as a heading names it; of none, that of what is left.
func (h House) Topic(code string) string {
	if key := "topic." + code; h.has(key) {
		return h.say(key)
	}
	return cmp.Or(h.Names.Topic(code), "Other matters")
}

// Date is a day in words, "26 July 2024"; what is no day stays as it is.
func (h House) Date(d record.Date) string {
	day, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return string(d)
	}
	return day.Format(cmp.Or(h.phrases["style.date"], "2 January 2006"))
}

// Clock is a time of day, "10:00 a.m." for "10:00"; hours with a name of their own have it: "noon".
func (h House) Clock(clock string) string {
	if named := h.phrases["clock."+clock]; named != "" {
		return named
	}
	at, err := time.Parse("15:04", clock)
	if err != nil {
		return clock
	}
	return strings.NewReplacer("AM", "a.m.", "PM", "p.m.").Replace(at.Format(cmp.Or(h.phrases["style.clock"], "3:04 PM")))
}

// Number is a number as the house groups it: "100,000", "10万".
func (h House) Number(v float64) string { return h.forms.Number(v) }

// list joins words in the manner of the house.
func (h House) list(words []string) string {
	if between := h.phrases["style.between"]; between != "" {
		return strings.Join(words, between)
	}
	return And(words)
}

// And joins words as a sentence lists them, "a, b and c".
func And(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return fmt.Sprintf("%s and %s", strings.Join(words[:last], ", "), words[last])
}
