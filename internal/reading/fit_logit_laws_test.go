package reading

import (
	"math"
	"testing"
)

// TestLogitFindsOdds gives a feature that alone tells the logarithm of its odds, and draws
// to zero what tells nothing.
func TestLogitFindsOdds(t *testing.T) {
	var data []instance
	for i := range 400 {
		right := i%4 != 0
		data = append(data, instance{features: []int{0, 2 + i%2}, right: right, weight: 1}, instance{features: []int{0, 1}, right: !right, weight: 1})
	}
	w := logit{free: 1, pull: 1, steps: 3000}.fit(data, 4)
	if told := w[0] + w[1]; math.Abs(told+math.Log(3)) > 0.05 {
		t.Errorf("right once in four: got %.3f, want %.3f", told, -math.Log(3))
	}
	strict := logit{free: 1, pull: 1e6, steps: 500}.fit(data, 4)
	for i, x := range strict[1:] {
		if x != 0 {
			t.Errorf("feature %d drawn to zero: got %.3f", i+1, x)
		}
	}
	onto := logit{free: 1, pull: 1e6, steps: 500, from: []float64{0, 2, -1}}.fit(data, 4)
	if onto[1] != 2 || onto[2] != -1 || onto[3] != 0 {
		t.Errorf("drawn to where they come from: got %.3f", onto[1:])
	}
	if math.Abs(strict[0]) > 0.01 {
		t.Errorf("start of as many right as wrong: got %.3f", strict[0])
	}
}
