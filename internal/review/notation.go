package review

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	"entente.example/internal/record"
)

// notation writes values of a sort in one line, and reads them.
type notation struct {
	write func(json.RawMessage) string
	read  func(line string) (any, error) // nil for an empty value
}

func notationOf(field string) notation {
	switch field {
	case "actors", "beneficiaries", "topics":
		return list(",", ", ")
	case "programmes":
		return list(";", "; ")
	case "speakers":
		return notation{written(SpeakersLine), func(line string) (any, error) { return Speakers(line), nil }}
	case "quantity":
		return notation{written(writeQuantity), readQuantity}
	case "money":
		return notation{written(writeMoney), readMoney}
	case "due", "when":
		return notation{written(writePeriod), readPeriod}
	case "specific":
		return notation{written(writeYes), readYes}
	case "duration_minutes":
		return notation{written(func(n int) string { return strconv.Itoa(n) }), readMinutes}
	}
	return notation{written(func(s string) string { return s }), readText}
}

// written writes a value of a type; what has another shape is left as JSON.
func written[T any](write func(T) string) func(json.RawMessage) string {
	return func(raw json.RawMessage) string {
		var v T
		if json.Unmarshal(raw, &v) != nil {
			return string(raw)
		}
		return write(v)
	}
}

func list(separator, joint string) notation {
	return notation{
		written(func(items []string) string { return strings.Join(items, joint) }),
		func(line string) (any, error) { return parts(line, separator), nil },
	}
}

// parts are the words between separators, without those that are empty; never nil.
func parts(line, separator string) []string {
	items := []string{}
	for item := range strings.SplitSeq(line, separator) {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

func readText(line string) (any, error) {
	if line == "" {
		return nil, nil
	}
	return line, nil
}

func writeYes(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}

func readYes(line string) (any, error) {
	switch line {
	case "yes", "true":
		return true, nil
	case "", "no", "false":
		return false, nil
	}
	return nil, fmt.Errorf("%q is neither yes nor no", line)
}

func readMinutes(line string) (any, error) {
	if line == "" {
		return nil, nil
	}
	n, err := strconv.Atoi(line)
	if err != nil || n < 0 {
		return nil, fmt.Errorf("%q is no number of minutes; try 70", line)
	}
	return n, nil
}

func figure(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

func readFigure(s string) (float64, error) {
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
		return 0, fmt.Errorf("%q is no number; try 200 or 1250.5", s)
	}
	return v, nil
}

func writeQuantity(q record.Quantity) string {
	return strings.TrimSpace(figure(q.Value) + " " + q.Unit)
}

func readQuantity(line string) (any, error) {
	if line == "" {
		return nil, nil
	}
	number, unit, _ := strings.Cut(line, " ")
	v, err := readFigure(number)
	return record.Quantity{Value: v, Unit: strings.TrimSpace(unit)}, err
}

func writeMoney(m record.Money) string { return m.Currency + " " + figure(m.Amount) }

func readMoney(line string) (any, error) {
	if line == "" {
		return nil, nil
	}
	currency, number, found := strings.Cut(line, " ")
	if !found || len(currency) != 3 || currency != strings.ToUpper(currency) {
		return nil, fmt.Errorf("%q is no sum; try a currency and an amount, JPY 35000000000", line)
	}
	v, err := readFigure(strings.TrimSpace(number))
	return record.Money{Amount: v, Currency: currency}, err
}

func writePeriod(p record.Period) string { return string(p.Start) + ".." + string(p.End) }

func readPeriod(line string) (any, error) {
	if line == "" || line == ".." {
		return nil, nil
	}
	start, end, found := strings.Cut(line, "..")
	if !found {
		end = start
	}
	return record.Period{Start: record.Date(strings.TrimSpace(start)), End: record.Date(strings.TrimSpace(end))}, nil
}
