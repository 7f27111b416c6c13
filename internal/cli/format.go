package cli

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"entente.example/internal/record"
)

// separator stands between the parts of a line of facts.
const separator = " · "

// parts joins the parts that are not empty.
func parts(values ...string) string {
	kept := make([]string, 0, len(values))
	for _, v := range values {
		if v != "" {
			kept = append(kept, v)
		}
	}
	return strings.Join(kept, separator)
}

// day writes a date as "26 July 2024"; what is no date stays as it is.
func day(d record.Date) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return string(d)
	}
	return t.Format("2 January 2006")
}

// period writes a span of days; word stands before a single end, as in "by".
func period(p *record.Period, word string) string {
	switch {
	case p == nil, p.Start == "" && p.End == "":
		return ""
	case p.Start == p.End:
		return day(p.End)
	case p.Start == "":
		return word + " " + day(p.End)
	case p.End == "":
		return "from " + day(p.Start)
	}
	return day(p.Start) + " to " + day(p.End)
}

// number writes a figure with a comma at the thousands and no idle zeros.
func number(f float64) string {
	s := strconv.FormatFloat(f, 'f', -1, 64)
	whole, fraction, _ := strings.Cut(s, ".")
	negative := strings.HasPrefix(whole, "-")
	whole = strings.TrimPrefix(whole, "-")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if negative {
		whole = "-" + whole
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return whole
}

// figure writes a count.
func figure(n int) string { return number(float64(n)) }

func quantity(q *record.Quantity) string {
	if q == nil {
		return ""
	}
	return strings.TrimSpace(number(q.Value) + " " + q.Unit)
}

func money(m *record.Money) string {
	if m == nil {
		return ""
	}
	return strings.TrimSpace(m.Currency + " " + number(m.Amount))
}

// join writes a list of codes or names.
func join[T ~string](list []T) string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = string(v)
	}
	return strings.Join(out, ", ")
}

// who names a speaker: the person or group, and for whom.
func who(name, group string, of record.PartyCode) string {
	if name == "" {
		name = group
	}
	switch {
	case name == "":
		return string(of)
	case of == "" || string(of) == name:
		return name
	}
	return fmt.Sprintf("%s (%s)", name, of)
}

func speakers(list []record.Speaker) string {
	names := make([]string, len(list))
	for i, s := range list {
		names[i] = who(s.Person, s.Group, s.Of)
	}
	return strings.Join(names, ", ")
}

// named is a name with its acronym.
func named(name, acronym string) string {
	if acronym == "" || acronym == name {
		return name
	}
	return name + " (" + acronym + ")"
}

// words writes a code such as "joint-statement" without its hyphens.
func words[T ~string](code T) string { return strings.ReplaceAll(string(code), "-", " ") }

// count writes a number with its noun, "1 meeting", "2 meetings"; "3 people".
func count(n int, noun string) string {
	if n != 1 {
		noun = plural(noun)
	}
	return figure(n) + " " + noun
}

func plural(noun string) string {
	if noun == "person" {
		return "people"
	}
	if stem, ok := strings.CutSuffix(noun, "y"); ok {
		return stem + "ies"
	}
	return noun + "s"
}
