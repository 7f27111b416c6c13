package brief

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"entente.example/internal/naming"
	"entente.example/internal/record"
)

// House is the manner in which an institution writes. Its methods give what stands in a sentence.
type House struct{ Names naming.Names }

// Party is a party's name inside a sentence, "the United States".
func (h House) Party(code record.PartyCode) string { return h.Names.The(code) }

// Topic is an issue as a heading names it; of none, that of what is left.
func (h House) Topic(code string) string { return cmp.Or(h.Names.Topic(code), "Other matters") }

// Date is a day in words, "26 July 2024"; what is no day stays as it is.
func (House) Date(d record.Date) string {
	day, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return string(d)
	}
	return day.Format("2 January 2006")
}

// Clock is a time of day, "10:00 a.m." for "10:00".
func (House) Clock(clock string) string {
	at, err := time.Parse("15:04", clock)
	if err != nil {
		return clock
	}
	return strings.NewReplacer("AM", "a.m.", "PM", "p.m.").Replace(at.Format("3:04 PM"))
}

// And joins words as a sentence lists them, "a, b and c".
func And(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return fmt.Sprintf("%s and %s", strings.Join(words[:last], ", "), words[last])
}
