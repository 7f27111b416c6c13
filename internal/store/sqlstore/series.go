package sqlstore

import (
	"cmp"
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// meetings are all meetings in short, and the registers made of them.
type meetings struct {
	all           []meetingLine // the earliest first
	series        []store.Series
	relationships []store.Relationship
}

// meetingLine is what the registers need of a meeting.
type meetingLine struct {
	num          int64
	date         record.Date
	name, series string
	parties      []record.PartyCode
}

func (db *DB) meetings(ctx context.Context, tx *sql.Tx) (*meetings, error) {
	return db.registers.meetings.get(ctx, tx, func(ctx context.Context, tx *sql.Tx) (*meetings, error) {
		lines, err := meetingLines(ctx, tx)
		if err != nil {
			return nil, err
		}
		return &meetings{all: lines, series: seriesOf(lines), relationships: relationshipsOf(lines)}, nil
	})
}

func meetingLines(ctx context.Context, tx *sql.Tx) ([]meetingLine, error) {
	kind := kindNumber(record.KindMeeting)
	lines, err := collect(ctx, tx, func(r row) (l meetingLine, err error) { return l, r.Scan(&l.num, &l.date, &l.name, &l.series) },
		`SELECT num, date, name, series FROM fact WHERE live = 1 AND kind = $1 ORDER BY date, num`, kind)
	if err != nil {
		return nil, err
	}
	place := make(map[int64]int, len(lines))
	for i, l := range lines {
		place[l.num] = i
	}
	type part struct {
		num   int64
		party record.PartyCode
	}
	parts, err := collect(ctx, tx, func(r row) (p part, err error) { return p, r.Scan(&p.num, &p.party) },
		`SELECT fact, value FROM fact_value WHERE field = $1 AND kind = $2 ORDER BY value, fact`, valueParty, kind)
	if err != nil {
		return nil, err
	}
	for _, p := range parts {
		line := &lines[place[p.num]]
		line.parties = append(line.parties, p.party)
	}
	return lines, nil
}

// seriesOf gathers meetings that bear one name.
func seriesOf(lines []meetingLine) []store.Series {
	type draft struct {
		series  store.Series
		names   map[string]int
		parties map[record.PartyCode]int
	}
	drafts := map[string]*draft{}
	for _, l := range lines {
		if l.series == "" {
			continue
		}
		d := drafts[l.series]
		if d == nil {
			d = &draft{store.Series{Key: l.series, Years: []int{}}, map[string]int{}, map[record.PartyCode]int{}}
			drafts[l.series] = d
		}
		d.series.Meetings++
		d.series.Widen(l.date)
		d.series.Years = addYear(d.series.Years, l.date)
		d.names[record.SeriesName(l.name)]++
		for _, p := range l.parties {
			d.parties[p]++
		}
	}
	list := make([]store.Series, 0, len(drafts))
	for _, key := range slices.Sorted(maps.Keys(drafts)) {
		d := drafts[key]
		d.series.Name = mostFrequent(d.names)
		d.series.Parties = byFrequency(d.parties)
		list = append(list, d.series)
	}
	return list
}

// addYear adds the year of a day to years that only grow.
func addYear(years []int, day record.Date) []int {
	year := day.Year()
	if n := len(years); year == 0 || n > 0 && years[n-1] == year {
		return years
	}
	return append(years, year)
}

func byFrequency(counts map[record.PartyCode]int) []record.PartyCode {
	list := slices.SortedFunc(maps.Keys(counts), func(a, b record.PartyCode) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(string(a), string(b)))
	})
	if list == nil {
		return []record.PartyCode{}
	}
	return list
}

// Series implements store.Registers.
func (db *DB) Series(ctx context.Context, f store.RegisterFilter) ([]store.Series, int, error) {
	var list []store.Series
	total := 0
	err := db.view(ctx, "series", func(tx *sql.Tx) error {
		m, err := db.meetings(ctx, tx)
		if err != nil {
			return err
		}
		list, total, err = chooseRows(m.series, f, viewSeries)
		return err
	})
	return list, total, err
}

func viewSeries(s *store.Series) entry {
	return entry{key: s.Key, name: s.Name, parties: s.Parties, count: s.Meetings, last: s.Last}
}

// OneSeries implements store.Registers.
func (db *DB) OneSeries(ctx context.Context, key string) (store.Series, error) {
	var found store.Series
	err := db.view(ctx, "series", func(tx *sql.Tx) error {
		m, err := db.meetings(ctx, tx)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(m.series, func(s store.Series) bool { return s.Key == key })
		if i < 0 {
			return fault.New(fault.NotFound, "no series of meetings %q", key)
		}
		found = m.series[i]
		return nil
	})
	return found, err
}
