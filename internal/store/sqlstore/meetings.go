package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Meetings implements store.Facts.
func (db *DB) Meetings(ctx context.Context, f record.MeetingFilter) ([]store.Meeting, int, error) {
	if err := f.Validate(); err != nil {
		return nil, 0, fault.Wrap(fault.Invalid, "meetings", "", err)
	}
	list, total := []store.Meeting{}, 0
	err := db.view(ctx, "meetings", func(tx *sql.Tx) error {
		c, err := chooseMeetings(ctx, tx, f)
		if err != nil {
			return err
		}
		if total, err = db.total(ctx, tx, c); err != nil {
			return err
		}
		nums, err := numbers(ctx, tx, c.numbers(f.Sort, f.Page), c.args...)
		if err != nil {
			return err
		}
		list, err = loadMeetings(ctx, tx, nums)
		return err
	})
	return list, total, err
}

func chooseMeetings(ctx context.Context, tx *sql.Tx, f record.MeetingFilter) (*choice, error) {
	var wanted []condition
	for _, p := range f.Parties {
		wanted = append(wanted, condition{valueParty, []string{string(p)}})
	}
	c := newChoice(wanted, record.KindMeeting, f.From, f.To)
	if f.Series != "" {
		c.join()
		c.and("f.series = ?", f.Series)
	}
	if f.Document != "" {
		num, _, err := find(ctx, tx, f.Document)
		if err != nil {
			return nil, err
		}
		from, to := factRange(num)
		c.and(c.num+" >= ? AND "+c.num+" < ?", from, to)
	}
	return c, nil
}

// Meeting implements store.Facts.
func (db *DB) Meeting(ctx context.Context, id record.FactID) (store.Meeting, error) {
	var m store.Meeting
	err := db.view(ctx, "meeting", func(tx *sql.Tx) error {
		nums, err := numbers(ctx, tx, `SELECT num FROM fact WHERE id = $1 AND kind = $2 ORDER BY num LIMIT 1`, id,
			kindNumber(record.KindMeeting))
		if err != nil {
			return err
		}
		if len(nums) == 0 {
			return fault.New(fault.NotFound, "no meeting %s", id)
		}
		list, err := loadMeetings(ctx, tx, nums)
		if err != nil {
			return err
		}
		m = list[0]
		m.Grounds, err = db.grounds(ctx, tx, nums[0], id)
		return err
	})
	return m, err
}

// loadMeetings reads meetings with their documents, in the order of nums.
func loadMeetings(ctx context.Context, tx *sql.Tx, nums []int64) ([]store.Meeting, error) {
	list := make([]store.Meeting, 0, len(nums))
	if len(nums) == 0 {
		return list, nil
	}
	type numbered struct {
		num int64
		m   store.Meeting
	}
	rows, err := collect(ctx, tx, func(r row) (numbered, error) {
		num, m, err := scanMeeting(r)
		return numbered{num, m}, err
	}, `SELECT f.num, f.date, f.series, f.body, d.id, d.title, d.issuer
		FROM fact f JOIN document d ON d.num = f.document WHERE f.num IN (`+literals(nums)+`)`)
	if err != nil {
		return nil, err
	}
	found := make(map[int64]store.Meeting, len(rows))
	for _, r := range rows {
		found[r.num] = r.m
	}
	for _, num := range nums {
		list = append(list, found[num])
	}
	return list, nil
}

func scanMeeting(r row) (int64, store.Meeting, error) {
	var num int64
	var date record.Date
	var body []byte
	var m store.Meeting
	if err := r.Scan(&num, &date, &m.Series, &body, &m.Document, &m.DocumentTitle, &m.Issuer); err != nil {
		return 0, m, err
	}
	if err := json.Unmarshal(body, &m.Meeting); err != nil {
		return 0, m, err
	}
	m.Date = date
	if m.Parties = m.Meeting.Parties(); m.Parties == nil {
		m.Parties = []record.PartyCode{}
	}
	return num, m, nil
}
