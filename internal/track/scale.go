package track

import (
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Scale is a scale of verdicts, as data/codes/scales.yaml has it.
type Scale struct {
	Scale  record.ScaleName `json:"scale"`
	Title  string           `json:"title"`
	Source string           `json:"source"` // whose scale it is, and where they say so
	Each   string           `json:"each"`   // "member" where each member of a body is scored, else "commitment"
	Scores []Score          `json:"scores"` // the worst first
}

// Score is a step of a scale.
type Score struct {
	Code  string   `json:"code"`
	Value *float64 `json:"value,omitempty"` // on scales that may be averaged
	Name  string   `json:"name"`
	Means string   `json:"means"`
	Mark  string   `json:"mark"` // a short sign that needs no colour
}

// PerMember says whether the scale scores each member of a body.
func (s Scale) PerMember() bool { return s.Each == "member" }

// Score is a step by its code.
func (s Scale) Score(code string) (Score, bool) {
	for _, step := range s.Scores {
		if step.Code == code {
			return step, true
		}
	}
	return Score{}, false
}

// Scales are all scales, in the order of the file.
func (c *Codes) Scales() []Scale { return c.scales }

// Scale is a scale by its name.
func (c *Codes) Scale(name record.ScaleName) (Scale, bool) {
	for _, s := range c.scales {
		if s.Scale == name {
			return s, true
		}
	}
	return Scale{}, false
}

// CheckVerdict says what is wrong with a verdict's scale, score or member, if anything.
func (c *Codes) CheckVerdict(v record.Verdict) error {
	scale, ok := c.Scale(v.Scale)
	if !ok {
		var names []string
		for _, s := range c.scales {
			names = append(names, string(s.Scale))
		}
		return fault.New(fault.Invalid, "there is no scale %q; try one of %s", v.Scale, strings.Join(names, ", "))
	}
	if _, ok := scale.Score(v.Score); !ok {
		var scores []string
		for _, s := range scale.Scores {
			scores = append(scores, s.Code)
		}
		return fault.New(fault.Invalid, "%q is no score of %s; try one of %s", v.Score, scale.Title, strings.Join(scores, ", "))
	}
	if scale.PerMember() != (v.Member != "") {
		return fault.New(fault.Invalid, "a verdict on %s scores a %s; try it %s", scale.Title, scale.Each,
			map[bool]string{true: "with a member", false: "without a member"}[scale.PerMember()])
	}
	return nil
}
