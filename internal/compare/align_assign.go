package compare

// assign chooses pairs of rows and columns, none twice, so that their scores add
// up to the most that is possible (the Hungarian method in the form of Jonker and
// Volgenant, rows times rows times columns steps). A score of 0 is no pair. It
// gives the column of each row, -1 for none. Rows must not be more than columns.
func assign(scores [][]int) []int {
	if len(scores) == 0 {
		return nil
	}
	s := newAssignment(scores)
	for row := range scores {
		s.add(row)
	}
	columns := make([]int, len(scores))
	for column, row := range s.rows {
		if row < 0 || column == s.spare {
			continue
		}
		columns[row] = column
		if scores[row][column] == 0 {
			columns[row] = -1
		}
	}
	return columns
}

// assignment is an optimal choice for the rows so far, with prices (dual
// variables) that prove it.
type assignment struct {
	scores          [][]int
	rowPrice, price []int
	rows            []int // of each column; that of the spare one is the row to be placed
	spare           int
	way, slack      []int
	visited         []bool
}

func newAssignment(scores [][]int) *assignment {
	n := len(scores[0])
	s := &assignment{scores: scores, rowPrice: make([]int, len(scores)), price: make([]int, n+1), rows: make([]int, n+1),
		spare: n, way: make([]int, n+1), slack: make([]int, n+1), visited: make([]bool, n+1)}
	for i := range s.rows {
		s.rows[i] = -1
	}
	return s
}

const unbounded = 1 << 62

// add places one more row: along the cheapest way of moving others it finds a free column.
func (s *assignment) add(row int) {
	s.rows[s.spare] = row
	for i := range s.slack {
		s.slack[i], s.visited[i] = unbounded, false
	}
	at := s.spare
	for s.rows[at] >= 0 {
		at = s.step(at)
	}
	for at != s.spare {
		s.rows[at] = s.rows[s.way[at]]
		at = s.way[at]
	}
	s.rows[s.spare] = -1
}

// step takes the nearest column into the tree, and changes prices so that it is as good as the rest of it.
func (s *assignment) step(at int) int {
	s.visited[at] = true
	row := s.rows[at]
	nearest, least := -1, unbounded
	for j := range s.spare {
		if s.visited[j] {
			continue
		}
		if c := -s.scores[row][j] - s.rowPrice[row] - s.price[j]; c < s.slack[j] {
			s.slack[j], s.way[j] = c, at
		}
		if s.slack[j] < least {
			nearest, least = j, s.slack[j]
		}
	}
	for j := range s.visited {
		if s.visited[j] {
			s.rowPrice[s.rows[j]] += least
			s.price[j] -= least
		} else {
			s.slack[j] -= least
		}
	}
	return nearest
}
