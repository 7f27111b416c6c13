package eval

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
)

// Report is what a score comes to.
type Report struct {
	Files       int              `json:"files"`
	Missing     int              `json:"missing"` // texts without a reading
	Headline    Headline         `json:"headline"`
	Detail      Detail           `json:"detail"`
	Calibration map[string]Right `json:"calibration"` // "KIND.CLASS"; kind "facts" for all three
}

// Report sums up what has been added so far.
func (s *Score) Report() Report {
	d := Detail{Found: map[string]Found{}, Right: results(s.right)}
	for name, c := range s.found {
		d.Found[name] = c.result()
	}
	return Report{s.files, s.missing, d.headline(), d, results(s.calibration.right)}
}

func results(shares map[string]share) map[string]Right {
	all := make(map[string]Right, len(shares))
	for name, s := range shares {
		all[name] = s.result()
	}
	return all
}

// Detail is every measure by its name, such as "statements.found" or "statements.act".
type Detail struct {
	Found map[string]Found
	Right map[string]Right
}

// MarshalJSON writes one object with both sorts of measure.
func (d Detail) MarshalJSON() ([]byte, error) {
	all := make(map[string]any, len(d.Found)+len(d.Right))
	for name, f := range d.Found {
		all[name] = f
	}
	for name, r := range d.Right {
		all[name] = r
	}
	return json.Marshal(all)
}

// Mark is one figure of the headline, from 0 to 1; nil where nothing was asked.
type Mark struct {
	Name  string
	Value *float64
}

// Headline is one figure for each task, in a fixed order.
type Headline []Mark

// MarshalJSON writes an object whose keys stand in the order of the marks.
func (h Headline) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range h {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := json.Marshal(m.Name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(m.Value)
		if err != nil {
			return nil, err
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func (d Detail) headline() Headline {
	f1 := func(name string) *float64 { v := d.Found[name].F1; return &v }
	fields := d.meetingFields()
	return Headline{
		{"meeting fields", &fields},
		{"participants F1", f1("participants.found")},
		{"statements F1", f1("statements.found")},
		{"statements F1 with speaker and act", f1("statements.whole")},
		{"commitments F1", f1("commitments.found")},
		{"commitments F1 with every attribute", f1("commitments.whole")},
		{"deliveries F1", f1("deliveries.found")},
		{"programmes F1", f1("programmes.found")},
		{"grounded", d.share("grounded")},
	}
}

// meetingFields is the mean of the shares of the fields that were asked for.
func (d Detail) meetingFields() float64 {
	sum, asked := 0.0, 0
	for _, field := range []string{"date", "start", "duration_minutes", "mode", "city", "country", "name"} {
		if share := d.share("meetings." + field); share != nil {
			sum += *share
			asked++
		}
	}
	if asked == 0 {
		return 0
	}
	return round(sum / float64(asked))
}

// share is the share under a name, nil where nothing was asked.
func (d Detail) share(name string) *float64 {
	r, asked := d.Right[name]
	if !asked {
		return nil
	}
	return &r.Share
}

// Names lists the names of measures in order.
func Names[V any](measures map[string]V) []string { return slices.Sorted(maps.Keys(measures)) }
