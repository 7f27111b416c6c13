package reading

import (
	"math"
	"slices"
)

// instance is a candidate to be learned from: its features, all of value 1.
type instance struct {
	features []int
	right    bool
	weight   float64
}

// logit is a logistic regression whose weights are drawn to where they come from in proportion
// to their distance (L1): a feature that does not help stays there. The first free features are not drawn.
type logit struct {
	pull  float64
	free  int
	steps int
	from  []float64 // one a feature; nil for zero
	// choices are where among the instances those begin of which one is chosen, or none; without
	// them each is right or wrong by itself.
	choices []int
}

// fit minimises the loss by proximal gradient steps with momentum (FISTA).
func (l logit) fit(data []instance, features int) []float64 {
	from := append(slices.Clone(l.from), make([]float64, features-len(l.from))...)
	w, ahead := slices.Clone(from), slices.Clone(from)
	rate, momentum := 1/curvature(data), 1.0
	for range l.steps {
		slope := l.gradient(data, ahead)
		next := (1 + math.Sqrt(1+4*momentum*momentum)) / 2
		for i := range w {
			old := w[i]
			w[i] = ahead[i] - rate*slope[i]
			if i >= l.free {
				w[i] = from[i] + shrink(w[i]-from[i], rate*l.pull)
			}
			ahead[i] = w[i] + (momentum-1)/next*(w[i]-old)
		}
		momentum = next
	}
	return w
}

// curvature bounds the second derivative of the loss, by the greatest sum of a row of XᵀX.
func curvature(data []instance) float64 {
	rows := map[int]float64{}
	most := 0.0
	for _, x := range data {
		for _, i := range x.features {
			rows[i] += x.weight * float64(len(x.features))
			most = max(most, rows[i])
		}
	}
	return most / 4
}

func (l logit) gradient(data []instance, w []float64) []float64 {
	slope := make([]float64, len(w))
	add := func(x instance, off float64) {
		for _, i := range x.features {
			slope[i] += x.weight * off
		}
	}
	if l.choices != nil {
		for i, lo := range l.choices {
			hi := len(data)
			if i+1 < len(l.choices) {
				hi = l.choices[i+1]
			}
			choose(data[lo:hi], w, add)
		}
		return slope
	}
	for _, x := range data {
		off := 1 / (1 + math.Exp(-x.sum(w)))
		if x.right {
			off--
		}
		add(x, off)
	}
	return slope
}

// choose tells how much likelier each of those of which one is chosen, or none, is by weights
// than it should be: all that are right are as good as each other.
func choose(data []instance, w []float64, add func(instance, float64)) {
	odds := make([]float64, len(data))
	all, right := 1.0, 0.0
	for i, x := range data {
		odds[i] = math.Exp(x.sum(w))
		all += odds[i]
		if x.right {
			right += odds[i]
		}
	}
	for i, x := range data {
		off := odds[i] / all
		if x.right {
			off -= odds[i] / right
		}
		add(x, off)
	}
}

func (x instance) sum(w []float64) (sum float64) {
	for _, i := range x.features {
		sum += w[i]
	}
	return sum
}

func shrink(x, by float64) float64 {
	switch {
	case x > by:
		return x - by
	case x < -by:
		return x + by
	}
	return 0
}
