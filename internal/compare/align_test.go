package compare

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
	"pgregory.net/rapid"
)

// alignment is a pair of texts with how their passages belong together.
type alignment struct {
	name  string
	a, b  []string
	links []Match
}

func alignments(t testing.TB, folder string) []alignment {
	t.Helper()
	files, err := filepath.Glob("testdata/" + folder + "/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(err, len(files))
	}
	var list []alignment
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		p := alignment{name: strings.TrimSuffix(filepath.Base(file), ".txt")}
		for _, f := range archive.Files {
			switch text := strings.TrimSpace(string(f.Data)); f.Name {
			case "a":
				p.a = strings.Split(text, "\n\n")
			case "b":
				p.b = strings.Split(text, "\n\n")
			case "links":
				for line := range strings.Lines(text) {
					p.links = append(p.links, parseMatch(t, line))
				}
			}
		}
		list = append(list, p)
	}
	return list
}

// parseMatch reads "3,4 > 2 merged moved".
func parseMatch(t testing.TB, line string) Match {
	t.Helper()
	f := strings.Fields(line)
	places := func(s string) (list []int) {
		for n := range strings.SplitSeq(s, ",") {
			if i, err := strconv.Atoi(n); err == nil {
				list = append(list, i-1)
			}
		}
		return list
	}
	if len(f) < 4 || f[1] != ">" {
		t.Fatalf("%q is no link; try \"1 > 2 kept\"", line)
	}
	return Match{A: places(f[0]), B: places(f[2]), Change: Change(f[3]), Moved: slices.Contains(f, "moved")}
}

func byPlace(list []Match) []Match {
	slices.SortFunc(list, func(p, q Match) int { return cmp.Or(first(p.A)-first(q.A), first(p.B)-first(q.B)) })
	return list
}

func TestAlign(t *testing.T) {
	for _, p := range alignments(t, "align") {
		t.Run(p.name, func(t *testing.T) {
			got := byPlace(newAligner(nil, p.a, p.b).Align(p.a, p.b))
			if diff := gocmp.Diff(byPlace(p.links), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// inOrder is what simple redlining does: passages in their order, each with the
// next one whose Levenshtein ratio is over 0.8.
func inOrder(a, b []string) []Match {
	var list []Match
	next := 0
	for i := range a {
		j := next
		for j < len(b) && ratio(a[i], b[j]) <= 0.8 {
			j++
		}
		if j == len(b) {
			list = append(list, Match{Change: Gone, A: []int{i}})
			continue
		}
		for ; next < j; next++ {
			list = append(list, Match{Change: New, B: []int{next}})
		}
		next = j + 1
		change := Changed
		if a[i] == b[j] {
			change = Kept
		}
		list = append(list, Match{Change: change, A: []int{i}, B: []int{j}})
	}
	for ; next < len(b); next++ {
		list = append(list, Match{Change: New, B: []int{next}})
	}
	return list
}

// ratio is the share of characters that two texts have in common in one order:
// 1 less the insertions and deletions by both lengths.
func ratio(a, b string) float64 {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1) // longest common subsequence
	for _, r := range x {
		diagonal := 0
		for j, s := range y {
			above := row[j+1]
			if r == s {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(row[j], above)
			}
			diagonal = above
		}
	}
	return 2 * float64(row[len(y)]) / float64(max(1, len(x)+len(y)))
}

// TestAlignBeatsInOrder measures both by the pairs of passages that they link, and
// by how many passages of either side they say the right thing of: on the pairs that
// the bounds were set by, and on pairs written when they were set.
func TestAlignBeatsInOrder(t *testing.T) {
	for folder, least := range map[string]float64{"align": 0.98, "align-held": 0.8} {
		t.Run(folder, func(t *testing.T) {
			var ours, theirs tally
			for _, p := range alignments(t, folder) {
				got := newAligner(nil, p.a, p.b).Align(p.a, p.b)
				ours.add(p.links, got)
				theirs.add(p.links, inOrder(p.a, p.b))
				t.Log(p.name, gocmp.Diff(byPlace(p.links), byPlace(got)))
			}
			t.Logf("aligned: %v", ours)
			t.Logf("in order: %v", theirs)
			if ours.f1() < least || ours.f1()-theirs.f1() < 0.3 {
				t.Errorf("%v against %v", ours, theirs)
			}
		})
	}
}

// tally counts links, and passages with what became of them.
type tally struct{ right, found, there, told, passages int }

func (c *tally) add(want, got []Match) {
	w, g := linked(want), linked(got)
	c.there += len(w)
	c.found += len(g)
	for l := range g {
		if w[l] {
			c.right++
		}
	}
	said := told(got)
	for passage, change := range told(want) {
		c.passages++
		if said[passage] == change {
			c.told++
		}
	}
}

func (c tally) f1() float64 { return 2 * float64(c.right) / float64(c.found+c.there) }

// String gives precision, recall and F1 of links, and how many passages were told rightly.
func (c tally) String() string {
	return fmt.Sprintf("links %d right of %d found and %d there, P %.2f R %.2f F1 %.2f; passages %d of %d",
		c.right, c.found, c.there, float64(c.right)/float64(max(c.found, 1)), float64(c.right)/float64(c.there), c.f1(), c.told, c.passages)
}

func linked(list []Match) map[[2]int]bool {
	set := map[[2]int]bool{}
	for _, m := range list {
		for _, i := range m.A {
			for _, j := range m.B {
				set[[2]int{i, j}] = true
			}
		}
	}
	return set
}

// told says of each passage what became of it, but for moves: which of two that changed
// places moved is anybody's guess. Those of the second side count from -1 down.
func told(list []Match) map[int]string {
	all := map[int]string{}
	for _, m := range list {
		what := string(m.Change)
		for _, i := range m.A {
			all[i] = what
		}
		for _, j := range m.B {
			all[-1-j] = what
		}
	}
	return all
}

// passages draws documents whose passages share words, sentences and each other.
func passages() *rapid.Generator[[]string] {
	word := rapid.SampledFrom([]string{"the", "Ministers", "noted", "grave", "concern", "sea", "treaty", "rice", "200", "Orm", "Tarn", "welcomed"})
	sentence := rapid.Map(rapid.SliceOfN(word, 1, 7), func(w []string) string { return strings.Join(w, " ") + "." })
	passage := rapid.Map(rapid.SliceOfN(sentence, 1, 3), func(s []string) string { return strings.Join(s, " ") })
	return rapid.SliceOfN(passage, 0, 7)
}

func TestAlignWithItselfKeepsEverything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := passages().Draw(t, "a")
		for i, m := range newAligner(nil, a, a).Align(a, a) {
			if m.Change != Kept || m.Moved || !slices.Equal(m.A, []int{i}) || !slices.Equal(m.B, []int{i}) {
				t.Fatalf("%d: %+v", i, m)
			}
		}
	})
}

func TestAlignMirrors(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := passages().Draw(t, "a"), passages().Draw(t, "b")
		al := newAligner(nil, a, b)
		there, back := al.Align(a, b), al.Align(b, a)
		if diff := gocmp.Diff(byPlace(there), byPlace(mirrored(back))); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestAlignTellsOfEveryPassageOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := passages().Draw(t, "a"), passages().Draw(t, "b")
		var x, y []int
		for _, m := range newAligner(nil, a, b).Align(a, b) {
			x, y = append(x, m.A...), append(y, m.B...)
			if len(m.A) > 1 && len(m.B) > 1 || len(m.A)+len(m.B) == 0 {
				t.Fatalf("%+v", m)
			}
		}
		slices.Sort(x)
		slices.Sort(y)
		if !counts(x, len(a)) || !counts(y, len(b)) {
			t.Fatalf("%v of %d, %v of %d", x, len(a), y, len(b))
		}
	})
}

// counts says whether a list counts from 0 to n-1.
func counts(list []int, n int) bool {
	for i, v := range list {
		if i != v {
			return false
		}
	}
	return len(list) == n
}

func TestAssignIsBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.IntRange(1, 5).Draw(t, "rows")
		columns := rapid.IntRange(rows, 6).Draw(t, "columns")
		scores := make([][]int, rows)
		for i := range scores {
			scores[i] = rapid.SliceOfN(rapid.IntRange(0, 9), columns, columns).Draw(t, "row")
		}
		sum, taken := 0, map[int]bool{}
		for i, j := range assign(scores) {
			if j < 0 {
				continue
			}
			if taken[j] {
				t.Fatalf("column %d is taken twice", j)
			}
			taken[j] = true
			sum += scores[i][j]
		}
		if want := tryAll(scores, 0, map[int]bool{}); sum != want {
			t.Fatalf("%d, want %d", sum, want)
		}
	})
}

// tryAll tries every choice of columns for the rows from one on.
func tryAll(scores [][]int, row int, taken map[int]bool) int {
	if row == len(scores) {
		return 0
	}
	best := tryAll(scores, row+1, taken)
	for j, score := range scores[row] {
		if !taken[j] {
			taken[j] = true
			best = max(best, score+tryAll(scores, row+1, taken))
			delete(taken, j)
		}
	}
	return best
}
