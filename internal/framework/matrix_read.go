package framework

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// matrix reads a table row by row: a row is a node, or a further indicator or target of the one before it.
type matrix struct {
	*builder
	sheet     *sheet
	head      header
	notes     Problems
	row       int
	path      []step // the nodes above the next one, the widest first
	last      record.NodeID
	first     string // what the row of the last node says of the node, to know it again
	indicator string
	measure   record.Measure
}

// step is a node on the path to the next one.
type step struct {
	rank  int // 0 for a pillar
	id    record.NodeID
	title string
}

// readMatrix reads the table of a framework; what it does not say of the framework itself is taken from defaults.
func readMatrix(s *sheet, defaults record.Framework) (Tree, Problems, error) {
	h, ok := headed(s)
	if !ok {
		return Tree{}, nil, fault.New(fault.Invalid, "%s: no row of headings; try columns such as code, level and title, or code, pillar and action line", s.place(0, 0))
	}
	m := &matrix{builder: newBuilder(), sheet: s, head: h}
	m.about(defaults)
	for _, at := range h.unknown {
		m.notes.add(s.place(h.row, at), "the column %q is not read", s.rows[h.row].cell(at))
	}
	if at := h.at(colStatus); at >= 0 {
		m.notes.add(s.place(h.row, at), "states are computed from evidence; this column is not read")
	}
	for m.row = h.row + 1; m.row < len(s.rows); m.row++ {
		if len(s.rows[m.row].filled()) > 0 {
			m.read()
		}
	}
	t, err := m.done()
	t.silent = h.silence()
	return t, m.notes, err
}

// about reads what stands above the headings: a field of the framework in one cell, its value in the next.
func (m *matrix) about(f record.Framework) {
	fields := map[string]string{}
	for _, row := range m.sheet.rows[:m.head.row] {
		if cells := row.filled(); len(cells) >= 2 {
			fields[strings.Join(record.Fold(row.cell(cells[0])), " ")] = row.cell(cells[1])
		}
	}
	f.ID = cmp.Or(record.FrameworkID(fields["framework"]), f.ID)
	f.Kind = cmp.Or(record.FrameworkKind(fields["kind"]), f.Kind)
	f.Title = cmp.Or(fields["title"], f.Title)
	f.Acronym = cmp.Or(fields["acronym"], f.Acronym)
	f.From, f.To = cmp.Or(record.Day(fields["from"]), f.From), cmp.Or(record.Day(fields["to"]), f.To)
	f.Parent = cmp.Or(record.FrameworkID(fields["parent"]), f.Parent)
	f.Document = cmp.Or(record.DocumentID(fields["document"]), f.Document)
	if fields["words"] != "" {
		f.Evidence = quoted(fields["words"])
	}
	if list := parts(fields["parties"]); list != nil {
		f.Parties = as[record.PartyCode](list)
	}
	if list := parts(fields["series"]); list != nil {
		f.Series = list
	}
	m.framework(m.sheet.place(0, 0), f)
}

func (m *matrix) cell(c column) string  { return m.sheet.rows[m.row].cell(m.head.at(c)) }
func (m *matrix) place(c column) string { return m.sheet.place(m.row, max(0, m.head.at(c))) }

// read takes one row.
func (m *matrix) read() {
	if title, ok := m.band(); ok {
		m.path = nil
		m.step(0, title, "", false)
		m.first = ""
		return
	}
	if says := m.says(); says != "" && says != m.first {
		m.nodes()
		m.first = says
	}
	if m.last == "" {
		if m.cell(colIndicator) != "" || m.cell(colTarget) != "" {
			m.problems.add(m.place(colIndicator), "there is no pillar, action line or activity above it to measure")
		}
		return
	}
	m.measureRow()
}

// says is what the row says of a node; a row that says the same as the one before goes on with it.
func (m *matrix) says() string {
	var words []string
	for _, c := range append([]column{colNode, colCode, colLevel, colTitle}, m.head.levels()...) {
		words = append(words, m.cell(c))
	}
	return strings.Trim(strings.Join(words, "\n"), "\n")
}

// band is the title of a pillar that fills a row of its own, across the columns.
func (m *matrix) band() (string, bool) {
	row := m.sheet.rows[m.row]
	cells := row.filled()
	if len(cells) != 1 || m.cell(colTitle) != "" {
		return "", false
	}
	at := cells[0]
	narrow := at == m.head.at(colCode) || at == m.head.at(colLevel) || at == 0 && len(m.head.levels()) == 0
	return row.cell(at), narrow && strings.Contains(row.cell(at), " ")
}

// nodes adds the nodes of a row: one by level and title, or one for each column of levels that is filled anew.
func (m *matrix) nodes() {
	levels := m.head.levels()
	if m.head.at(colLevel) >= 0 || len(levels) == 0 {
		rank, ok := m.rank()
		if ok {
			m.step(rank, m.cell(colTitle), m.cell(colCode), true)
		}
		return
	}
	if m.head.at(colTitle) >= 0 && !slices.Contains(levels, colActivity) {
		levels = append(levels, colTitle)
	}
	deepest := -1
	for i, c := range levels {
		if m.cell(c) != "" {
			deepest = i
		}
	}
	for i, c := range levels {
		title := m.cell(c)
		if title == "" || i < deepest && m.stands(rankOf(c), title) {
			continue
		}
		code := ""
		if i == deepest {
			code = m.cell(colCode)
		}
		m.step(rankOf(c), title, code, i == deepest)
	}
	if deepest < 0 {
		m.problems.add(m.place(levels[0]), "a code without a title; try filling %s", levels[len(levels)-1])
	}
}

// rankOf is the rank of a column of levels; a column of titles beside them is the narrowest.
func rankOf(c column) int {
	switch c {
	case colPillar:
		return 0
	case colActionLine:
		return 1
	}
	return 2
}

// stands says whether a node of a rank and title is on the path already.
func (m *matrix) stands(rank int, title string) bool {
	_, bare := split(title)
	return slices.ContainsFunc(m.path, func(s step) bool { return s.rank == rank && s.title == bare })
}

// rank is the level that a row names, or that its code tells by its parts: 0 for a pillar.
func (m *matrix) rank() (int, bool) {
	level := strings.Join(record.Fold(m.cell(colLevel)), "-")
	if level == "" {
		code := strings.Trim(m.cell(colCode), ".()")
		return min(strings.Count(code, "."), len(record.NodeKinds())-1), true
	}
	at := slices.IndexFunc(record.NodeKinds(), func(k record.NodeKind) bool { return level == string(k) })
	if at < 0 {
		m.problems.add(m.place(colLevel), "%q is no level; try pillar, action line or activity", m.cell(colLevel))
	}
	return at, at >= 0
}

// numbered matches a title with its number before it: "II. Partners", "(a) Training", "3.2 Ports".
var numbered = regexp.MustCompile(`^(?:(?i:pillar|action line|activity)\s+)?(\(?(?:[IVXLC]+|\d+(?:\.\d+)*|[a-z])[.):]?)[\s:–-]+(\S.*)$`)

// split parts the number from a title that has one, as long as it looks like one.
func split(title string) (code, bare string) {
	m := numbered.FindStringSubmatch(title)
	if m == nil || !strings.ContainsAny(m[1], ".):0123456789") && len(m[1]) == 1 && m[1] != "I" && m[1] != "V" && m[1] != "X" {
		return "", title
	}
	return strings.Trim(m[1], "().:"), m[2]
}

// step adds a node of a rank below the nearest wider one, or below the one that the row names.
func (m *matrix) step(rank int, title, code string, own bool) {
	if code == "" && m.head.at(colLevel) < 0 {
		code, title = split(title)
	}
	n := record.Node{Kind: record.NodeKinds()[rank], Code: code, Title: title}
	for len(m.path) > 0 && m.path[len(m.path)-1].rank >= rank {
		m.path = m.path[:len(m.path)-1]
	}
	if len(m.path) > 0 {
		n.Parent = m.path[len(m.path)-1].id
	}
	if own {
		m.details(&n)
	}
	m.last = m.node(m.place(colTitle), n)
	m.indicator, m.measure = "", ""
	m.path = append(m.path, step{rank, m.last, title})
	if own {
		for _, words := range parts(m.cell(colLead)) {
			m.assignment(m.place(colLead), leadOf(m.last, words))
		}
	}
}

// details are what a row says of its own node, and only of that.
func (m *matrix) details(n *record.Node) {
	prefix := string(m.tree.Framework.ID) + "/"
	if id := m.cell(colNode); id != "" {
		n.ID = record.NodeID(prefix + id)
	}
	switch under := m.cell(colUnder); under {
	case "":
	case string(m.tree.Framework.ID):
		n.Parent = ""
	default:
		n.Parent = record.NodeID(prefix + under)
	}
	n.Text, n.Topics, n.Programmes = m.cell(colText), parts(m.cell(colTopics)), parts(m.cell(colProgrammes))
	n.Evidence = quoted(m.cell(colWords))
	n.Document = whose(m.cell(colDocument), m.cell(colWords), m.tree.Framework.Document)
}

// measureRow takes the indicator and the target of a row.
func (m *matrix) measureRow() {
	if title := m.cell(colIndicator); title != "" {
		unit := m.cell(colUnit)
		i := record.Indicator{ID: m.cell(colIndicators), Node: m.last, Title: title, Levels: levelsOf(unit), Direction: record.Direction(m.cell(colDirection))}
		if i.Levels == nil {
			i.Unit = unit
		}
		i = usual(i)
		var err error
		if i.Baseline, err = baselineOf(i.Measure, m.cell(colBaseline)); err != nil {
			m.problems.add(m.place(colBaseline), "%v", err)
		}
		m.indicator, m.measure = m.builder.indicator(m.place(colIndicator), i), i.Measure
	}
	words, when := m.cell(colTarget), m.cell(colTimeline)
	switch {
	case words == "" && when == "":
		return
	case words == "" || m.indicator == "":
		if words != "" {
			m.problems.add(m.place(colTarget), "a target needs an indicator; try naming in the column indicator what is counted")
			return
		}
		m.notes.add(m.place(colTimeline), "%q is not kept: a timeline is that of a target, and there is none", when)
		return
	case when == "":
		m.problems.add(m.place(colTarget), "a target needs a time; try 2024 or 2024-2028 in the column timeline")
		return
	}
	t := record.Target{ID: m.cell(colTargets), Indicator: m.indicator}
	if err := timelineOf(&t, when); err != nil {
		m.problems.add(m.place(colTimeline), "%v", err)
		return
	}
	if err := targetOf(&t, m.measure, words); err != nil {
		m.problems.add(m.place(colTarget), "%v", err)
		return
	}
	m.target(m.place(colTarget), t)
}
