package eval

import "strconv"

// Found counts facts of a kind: how many of the gold reading, how many of the
// reading, and the precision, recall and F1 of what both have, rounded to four digits.
type Found struct {
	Precision float64 `json:"p"`
	Recall    float64 `json:"r"`
	F1        float64 `json:"f1"`
	Gold      int     `json:"gold"`
	Read      int     `json:"pred"`
}

// Right is the share of answers that are right, rounded to four digits, and how
// many were asked for.
type Right struct {
	Share float64 `json:"acc"`
	Asked int     `json:"n"`
}

// tally counts under names such as "statements.found".
type tally struct {
	found map[string]count
	right map[string]share
}

// count is a row of counts: of both readings, of the gold one, of the other.
type count struct{ both, gold, read int }

// share counts right answers among those asked for.
type share struct{ right, asked int }

func newTally() tally { return tally{map[string]count{}, map[string]share{}} }

// count adds to the facts counted under name.
func (t tally) count(name string, both, gold, read int) {
	c := t.found[name]
	t.found[name] = count{c.both + both, c.gold + gold, c.read + read}
}

// answer adds one answer under name.
func (t tally) answer(name string, right bool) {
	s := t.right[name]
	s.asked++
	if right {
		s.right++
	}
	t.right[name] = s
}

// result gives the measures of a count.
func (c count) result() Found {
	f := Found{Gold: c.gold, Read: c.read}
	precision, recall := ratio(c.both, c.read), ratio(c.both, c.gold)
	if precision+recall > 0 {
		f.F1 = round(2 * precision * recall / (precision + recall))
	}
	f.Precision, f.Recall = round(precision), round(recall)
	return f
}

func (s share) result() Right { return Right{round(ratio(s.right, s.asked)), s.asked} }

// ratio is a part of a whole, 0 of nothing.
func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// round rounds to four digits by the exact value of f, ties to the even digit.
func round(f float64) float64 {
	rounded, _ := strconv.ParseFloat(strconv.FormatFloat(f, 'f', 4, 64), 64) // digits of its own making
	return rounded
}
