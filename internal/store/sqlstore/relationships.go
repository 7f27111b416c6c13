package sqlstore

import (
	"context"
	"database/sql"
	"maps"
	"slices"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
	"entente.example/internal/store"
)

// relationshipsOf counts for each pair of parties the meetings in which both take part.
func relationshipsOf(lines []meetingLine) []store.Relationship {
	drafts := map[string]*store.Relationship{}
	series := map[string]map[string]bool{}
	for _, l := range lines {
		for i, a := range l.parties {
			for _, b := range l.parties[i+1:] {
				key := record.RelationshipKey(a, b)
				d := drafts[key]
				if d == nil {
					d = &store.Relationship{Key: key, Parties: [2]record.PartyCode{min(a, b), max(a, b)}, Years: []int{}}
					drafts[key], series[key] = d, map[string]bool{}
				}
				d.Meetings++
				if len(l.parties) == 2 {
					d.Bilateral++
				}
				d.Years = addYear(d.Years, l.date)
				d.Widen(l.date)
				if l.series != "" {
					series[key][l.series] = true
				}
			}
		}
	}
	list := make([]store.Relationship, 0, len(drafts))
	for _, key := range slices.Sorted(maps.Keys(drafts)) {
		drafts[key].Series = len(series[key])
		list = append(list, *drafts[key])
	}
	return list
}

// Relationships implements store.Registers.
func (db *DB) Relationships(ctx context.Context, f store.RegisterFilter) ([]store.Relationship, int, error) {
	var list []store.Relationship
	total := 0
	err := db.view(ctx, "relationships", func(tx *sql.Tx) error {
		m, err := db.meetings(ctx, tx)
		if err != nil {
			return err
		}
		list, total, err = chooseRows(m.relationships, f, func(r *store.Relationship) entry {
			return entry{key: r.Key, name: r.Key, parties: r.Parties[:], count: r.Meetings, last: r.Last}
		})
		return err
	})
	return list, total, err
}

// Relationship implements store.Registers.
func (db *DB) Relationship(ctx context.Context, key string) (store.RelationshipDetail, error) {
	var d store.RelationshipDetail
	err := db.view(ctx, "relationship", func(tx *sql.Tx) error {
		m, err := db.meetings(ctx, tx)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(m.relationships, func(r store.Relationship) bool { return r.Key == key })
		if i < 0 {
			return fault.New(fault.NotFound, "no relationship %q; try two codes in alphabetical order, such as ASEAN-JP", key)
		}
		d.Relationship = m.relationships[i]
		common := m.common(d.Parties)
		d.SeriesList = m.seriesAmong(common)
		if d.Rows, err = yearRows(ctx, tx, common); err != nil {
			return err
		}
		return db.exchanged(ctx, tx, &d)
	})
	return d, err
}

// common lists the meetings in which both parties take part.
func (m *meetings) common(parties [2]record.PartyCode) []meetingLine {
	var list []meetingLine
	for _, l := range m.all {
		if slices.Contains(l.parties, parties[0]) && slices.Contains(l.parties, parties[1]) {
			list = append(list, l)
		}
	}
	return list
}

// seriesAmong lists the series of some meetings, the longest first.
func (m *meetings) seriesAmong(lines []meetingLine) []store.Series {
	keys := map[string]bool{}
	for _, l := range lines {
		keys[l.series] = true
	}
	list := []store.Series{}
	for _, s := range m.series {
		if keys[s.Key] {
			list = append(list, s)
		}
	}
	slices.SortStableFunc(list, func(a, b store.Series) int { return b.Meetings - a.Meetings })
	return list
}

// yearRows loads meetings, that come the earliest first, into a row for each year, the latest first.
func yearRows(ctx context.Context, tx *sql.Tx, lines []meetingLine) ([]store.Year, error) {
	nums := make([]int64, len(lines))
	for i, l := range lines {
		nums[i] = l.num
	}
	loaded, err := loadMeetings(ctx, tx, nums)
	if err != nil {
		return nil, err
	}
	rows := []store.Year{}
	for _, m := range loaded {
		year := m.Date.Year()
		if n := len(rows); n == 0 || rows[n-1].Year != year {
			rows = append(rows, store.Year{Year: year})
		}
		last := &rows[len(rows)-1]
		last.Meetings = append(last.Meetings, m)
	}
	slices.Reverse(rows)
	return rows, nil
}

// exchanged counts what each party promised to and did for the other.
func (db *DB) exchanged(ctx context.Context, tx *sql.Tx, d *store.RelationshipDetail) error {
	for i, actor := range d.Parties {
		f := record.FactFilter{Kind: record.KindCommitment, Party: actor, Towards: d.Parties[1-i]}
		var err error
		if d.Commitments[i], err = db.total(ctx, tx, db.chooseFacts(f, resolved{}, search.Query{}, true)); err != nil {
			return err
		}
	}
	return nil
}
