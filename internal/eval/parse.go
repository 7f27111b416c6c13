package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// Parse reads the JSON of a reading; name is what errors call the file. Errors
// have the form path:line:col: what is wrong.
func Parse(name string, data []byte) (*Reading, error) {
	r := new(Reading)
	err := json.Unmarshal(data, r)
	var syntax *json.SyntaxError
	var typed *json.UnmarshalTypeError
	switch {
	case err == nil:
		return r, nil
	case errors.As(err, &syntax):
		return nil, fmt.Errorf("%s: not JSON: %w", position(name, data, syntax.Offset), err)
	case errors.As(err, &typed):
		return nil, fmt.Errorf("%s: %s is a %s, which no reading has there; try the form in docs/quality.md", position(name, data, typed.Offset), typed.Field, typed.Value)
	}
	return nil, fmt.Errorf("%s: %w", name, err)
}

// position is path:line:col of the byte before offset.
func position(name string, data []byte, offset int64) string {
	before := data[:max(min(int(offset), len(data))-1, 0)]
	line := 1 + bytes.Count(before, []byte("\n"))
	column := len(before) - bytes.LastIndexByte(before, '\n')
	return fmt.Sprintf("%s:%d:%d", name, line, column)
}

// evidence is the exact words of a fact. In JSON it is an object with "exact",
// or a list of such objects, of which the first counts.
type evidence string

// UnmarshalJSON takes the exact words; whatever has none is no evidence.
func (e *evidence) UnmarshalJSON(data []byte) error {
	var one struct{ Exact string }
	var many []struct{ Exact string }
	if json.Unmarshal(data, &many) == nil && len(many) > 0 {
		one = many[0]
	} else if json.Unmarshal(data, &one) != nil {
		return nil
	}
	*e = evidence(one.Exact)
	return nil
}

// UnmarshalJSON takes a party's object, or its code alone.
func (p *Party) UnmarshalJSON(data []byte) error {
	var code string
	if json.Unmarshal(data, &code) == nil {
		p.Of = code
		return nil
	}
	type plain Party
	if err := json.Unmarshal(data, (*plain)(p)); err != nil {
		return fmt.Errorf("%s is no party; try a code or an object with person, group and of", data)
	}
	return nil
}

// MarshalJSON writes a code alone where nothing else is known.
func (p Party) MarshalJSON() ([]byte, error) {
	if p == (Party{Of: p.Of}) {
		return json.Marshal(p.Of)
	}
	type plain Party
	return json.Marshal(plain(p))
}

// Number is a number that may be missing. In JSON it is a number, or an object
// with "value" and "unit"; anything else is a missing one.
type Number struct {
	Value  float64
	Unit   string
	Stated bool
}

// UnmarshalJSON takes the number.
func (n *Number) UnmarshalJSON(data []byte) error {
	measured := struct {
		Value *float64
		Unit  string
	}{}
	if json.Unmarshal(data, &measured.Value) != nil && json.Unmarshal(data, &measured) != nil {
		return nil
	}
	if measured.Value != nil {
		*n = Number{Value: *measured.Value, Unit: measured.Unit, Stated: true}
	}
	return nil
}

// MarshalJSON writes a number with a unit as an object, one without as it is.
func (n Number) MarshalJSON() ([]byte, error) {
	switch {
	case !n.Stated:
		return []byte("null"), nil
	case n.Unit == "":
		return json.Marshal(n.Value)
	}
	return json.Marshal(struct {
		Value float64 `json:"value"`
		Unit  string  `json:"unit"`
	}{n.Value, n.Unit})
}

// same says whether two numbers are both missing or equal.
func (n Number) same(o Number) bool { return n.Stated == o.Stated && n.Value == o.Value }
