package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
)

const (
	// maxRanked is how many of the newest matches of a table are ranked.
	maxRanked = 1000
	// snippetWidth is the length of a snippet in bytes.
	snippetWidth = 240
)

// Search implements store.Searcher.
func (db *DB) Search(ctx context.Context, sq store.SearchQuery) (store.SearchResult, error) {
	if err := sq.Validate(); err != nil {
		return store.SearchResult{}, fault.Wrap(fault.Invalid, "search", "", err)
	}
	q, err := search.Parse(sq.Text)
	if err != nil {
		return store.SearchResult{}, err
	}
	var result store.SearchResult
	err = db.view(ctx, "search", func(tx *sql.Tx) error {
		result = store.SearchResult{Query: q, Hits: []store.Hit{}, ByKind: map[store.HitKind]int{}}
		if len(q.Terms) == 0 && len(q.Fields) == 0 {
			return nil
		}
		s := &searching{db: db, tx: tx, query: q, kinds: sq.Kinds, result: &result}
		if err := s.documents(ctx); err != nil {
			return err
		}
		if err := s.facts(ctx); err != nil {
			return err
		}
		s.sort(sq.Sort)
		return s.load(ctx, slicePage(s.found, sq.Page))
	})
	return result, err
}

// searching is the state of one search.
type searching struct {
	db     *DB
	tx     *sql.Tx
	query  search.Query
	kinds  []store.HitKind
	result *store.SearchResult
	found  []match
}

// match is a document or fact that matched, not yet loaded.
type match struct {
	num   int64
	fact  bool
	score float64 // of the best of its table, from 0 to 1
	date  record.Date
}

func (s *searching) wants(kind store.HitKind) bool {
	return len(s.kinds) == 0 || slices.Contains(s.kinds, kind)
}

// documents finds and counts the documents that match.
func (s *searching) documents(ctx context.Context) error {
	f, ok := s.query.Documents()
	if !ok {
		return nil
	}
	count := s.db.chooseDocuments(f, s.query)
	n, err := s.db.number(ctx, s.tx, count.sql("count(*)", ""), count.args)
	if err != nil || n == 0 {
		return err
	}
	s.result.ByKind[store.HitDocument] = n
	if !s.wants(store.HitDocument) {
		return nil
	}
	s.tally(n)
	wanted, excluded := s.query.Split()
	q := s.db.chooseDocuments(f, search.Query{Terms: excluded})
	return s.rank(ctx, q, "document d", "d.num", "d.date", DocumentWords, wanted)
}

// facts finds the facts that match and counts them by kind.
func (s *searching) facts(ctx context.Context) error {
	f, ok := s.query.Facts()
	if !ok {
		return nil
	}
	names, err := s.db.resolve(ctx, s.tx, &f)
	if err != nil || names.nothing {
		return err
	}
	if err := s.countKinds(ctx, f, names); err != nil {
		return err
	}
	kinds := s.wantedKinds()
	if len(kinds) == 0 {
		return nil
	}
	wanted, excluded := s.query.Split()
	c := s.db.chooseFacts(f, names, search.Query{Terms: excluded}, len(wanted) == 0)
	if len(s.kinds) > 0 {
		c.where = append(c.where, c.kind+" IN ("+literals(kinds)+")")
	}
	return s.rank(ctx, c.query, "fact f", c.num, c.date, FactWords, wanted)
}

// wantedKinds are the numbers of those kinds of fact that matched and are asked for.
func (s *searching) wantedKinds() []int64 {
	var kinds []int64
	for _, kind := range record.FactKinds() {
		if n := s.result.ByKind[store.HitKind(kind)]; n > 0 && s.wants(store.HitKind(kind)) {
			kinds = append(kinds, int64(kindNumber(kind)))
			s.tally(n)
		}
	}
	return kinds
}

func (s *searching) tally(n int) {
	s.result.Total += n
	s.result.Capped = s.result.Capped || n > maxRanked
}

// countKinds counts the facts that match by kind; the number of a fact tells its kind.
func (s *searching) countKinds(ctx context.Context, f record.FactFilter, names resolved) error {
	wanted, _ := s.query.Split()
	c := s.db.chooseFacts(f, names, s.query, true)
	asked, args := c.sql(c.kind+", count(DISTINCT "+c.num+")", "GROUP BY "+c.kind), c.args
	now, err := revision(ctx, s.tx)
	if err != nil {
		return err
	}
	// The index of words stands beside the gate: alone it may count only what all may see.
	if len(wanted) == len(s.query.Terms) && len(s.query.Fields) == 0 && !gated(now) {
		q := &query{}
		matching := s.db.dialect.Words.Matching(FactWords, wanted, true, q.arg)
		asked = fmt.Sprintf("SELECT num / %d %% %d, count(*) FROM (%s) m GROUP BY 1", 1<<ordinalBits, 1<<kindBits, matching)
		args = q.args
	}
	counts, err := s.db.facets(ctx, s.tx, asked, args)
	for _, c := range counts {
		var kind int
		if _, err := fmt.Sscan(c.Value, &kind); err != nil {
			return err
		}
		s.result.ByKind[store.HitKind(kindNamed(kind))] = c.Count
	}
	return err
}

// rank finds the best matches of wanted words among the rows of table that q
// lets through; without words, the newest rows. The words come first: SQLite
// would else look every row up in the full-text index.
func (s *searching) rank(ctx context.Context, q *query, table, num, date, words string, wanted []search.Term) error {
	columns, order := "DISTINCT "+num+", 1, "+date, fmt.Sprintf("ORDER BY %s DESC, %s LIMIT %d", date, num, maxRanked)
	if len(wanted) > 0 {
		ranked := s.db.dialect.Words.Ranked(words, wanted, q.arg)
		q.from = "(" + ranked + ") m CROSS JOIN " + table
		q.and(num + " = m.num")
		columns, order = "m.num, m.score, "+date, fmt.Sprintf("ORDER BY m.num DESC LIMIT %d", maxRanked)
	}
	asked := q.sql(columns, order)
	found, err := answered(ctx, s.tx, &s.db.answers, asked, q.args, func() ([]match, error) {
		list, err := collect(ctx, s.tx, func(r row) (m match, err error) {
			m.fact = words == FactWords
			return m, r.Scan(&m.num, &m.score, &m.date)
		}, asked, q.args...)
		normalise(list)
		return list, err
	})
	s.found = append(s.found, found...)
	return err
}

// normalise divides scores by the best one, so that documents and facts, ranked
// by different statistics, can stand in one list.
func normalise(found []match) {
	best := 0.0
	for _, m := range found {
		best = max(best, m.score)
	}
	for i := range found {
		if best > 0 {
			found[i].score /= best
		}
	}
}

func (s *searching) sort(order string) {
	slices.SortFunc(s.found, func(a, b match) int {
		byDate := cmp.Compare(b.date, a.date)
		switch order {
		case "date":
			return cmp.Or(-byDate, cmp.Compare(a.num, b.num))
		case "-date":
			return cmp.Or(byDate, cmp.Compare(a.num, b.num))
		}
		return cmp.Or(cmp.Compare(b.score, a.score), byDate, cmp.Compare(a.num, b.num))
	})
}
