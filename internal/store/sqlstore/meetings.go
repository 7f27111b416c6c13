package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

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
		c, err := db.chooseMeetings(ctx, tx, f)
		if c == nil {
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

func (db *DB) chooseMeetings(ctx context.Context, tx *sql.Tx, f record.MeetingFilter) (*choice, error) {
	var wanted []condition
	if f.Person != "" {
		p, err := db.people(ctx, tx)
		if err != nil {
			return nil, err
		}
		forms := p.find(f.Person)
		if len(forms) == 0 {
			return nil, nil
		}
		wanted = append(wanted, condition{valuePerson, forms})
	}
	for _, p := range f.Parties {
		if err := db.spellParties(ctx, tx, &p); err != nil {
			return nil, err
		}
		wanted = append(wanted, condition{valueParty, []string{string(p)}})
	}
	c := newChoice(wanted, true, f.Document != "", record.KindMeeting, f.From, f.To)
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
		nums, err := numbers(ctx, tx, `SELECT num FROM fact WHERE id = $1 AND kind = $2 ORDER BY num LIMIT 1`, plain(id),
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
	return inOrder(nums, func() ([]numbered[store.Meeting], error) {
		return collect(ctx, tx, scanMeeting, `SELECT f.num, f.date, f.series, f.body, d.id, d.title, d.issuer
			FROM fact f JOIN document d ON d.num = f.document WHERE f.num IN (`+literals(nums)+`)`)
	})
}

func scanMeeting(r row) (n numbered[store.Meeting], err error) {
	var date record.Date
	var body []byte
	m := &n.item
	if err := r.Scan(&n.num, &date, &m.Series, &body, &m.Document, &m.DocumentTitle, &m.Issuer); err != nil {
		return n, err
	}
	if err := json.Unmarshal(body, &m.Meeting); err != nil {
		return n, fmt.Errorf("meeting %d: %w", n.num, err)
	}
	m.Date = date
	if m.Parties = m.Meeting.Parties(); m.Parties == nil {
		m.Parties = []record.PartyCode{}
	}
	return n, nil
}
