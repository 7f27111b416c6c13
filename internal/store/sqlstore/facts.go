package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
)

// Facts implements store.Facts.
func (db *DB) Facts(ctx context.Context, f record.FactFilter) ([]record.Fact, int, error) {
	if err := f.Validate(); err != nil {
		return nil, 0, fault.Wrap(fault.Invalid, "facts", "", err)
	}
	words, err := search.Words(f.Text)
	if err != nil {
		return nil, 0, err
	}
	list, total := []record.Fact{}, 0
	err = db.view(ctx, "facts", func(tx *sql.Tx) error {
		names, err := db.resolve(ctx, tx, &f)
		if err != nil || names.nothing {
			return err
		}
		c := db.chooseFacts(f, names, words, true)
		if total, err = db.total(ctx, tx, c); err != nil {
			return err
		}
		nums, err := numbers(ctx, tx, c.numbers(f.Sort, f.Page), c.args...)
		if err != nil {
			return err
		}
		list, err = loadFacts(ctx, tx, nums)
		return err
	})
	return list, total, err
}

// Fact implements store.Facts.
func (db *DB) Fact(ctx context.Context, id record.FactID) (record.Fact, error) {
	var f record.Fact
	err := db.view(ctx, "fact", func(tx *sql.Tx) error {
		nums, err := numbers(ctx, tx, `SELECT num FROM fact WHERE id = $1 ORDER BY num LIMIT 2`, plain(id))
		if err != nil {
			return err
		}
		switch len(nums) {
		case 0:
			return fault.New(fault.NotFound, "no fact %s", id)
		case 2:
			return fault.New(fault.Conflict, "two facts have the id %s; open one in its document", id)
		}
		list, err := loadFacts(ctx, tx, nums)
		if err != nil {
			return err
		}
		f = list[0]
		f.Grounds, err = db.grounds(ctx, tx, nums[0], id)
		return err
	})
	return f, err
}

// grounds reads the grounds of a fact from its whole reading.
func (db *DB) grounds(ctx context.Context, tx *sql.Tx, num int64, id record.FactID) ([]record.Ground, error) {
	data, err := db.expand(ctx, tx, num>>documentBits, "reading", -1)
	if err != nil {
		return nil, err
	}
	r, err := effective(ctx, tx, num>>documentBits, data)
	if err != nil {
		return nil, err
	}
	f, _ := r.Fact(id)
	return f.Grounds, nil
}

// loadFacts reads facts with their documents, in the order of nums.
func loadFacts(ctx context.Context, tx *sql.Tx, nums []int64) ([]record.Fact, error) {
	return inOrder(nums, func() ([]numbered[record.Fact], error) {
		return collect(ctx, tx, scanFact, `SELECT f.num, f.date, f.body, d.id, d.title, d.issuer
			FROM fact f JOIN document d ON d.num = f.document WHERE f.num IN (`+literals(nums)+`)`)
	})
}

func scanFact(r row) (numbered[record.Fact], error) {
	var num int64
	var given record.Fact
	var body []byte
	if err := r.Scan(&num, &given.Date, &body, &given.Document, &given.DocumentTitle, &given.Issuer); err != nil {
		return numbered[record.Fact]{}, err
	}
	f, err := decodeFact(num, body)
	if err != nil {
		return numbered[record.Fact]{}, fmt.Errorf("fact %d: %w", num, err)
	}
	f.Date, f.Document, f.DocumentTitle, f.Issuer = given.Date, given.Document, given.DocumentTitle, given.Issuer
	return numbered[record.Fact]{num, f}, nil
}

// decodeFact makes a fact of its stored body; document and date are left to the caller.
func decodeFact(num int64, body []byte) (record.Fact, error) {
	ordinal := ordinalOf(num)
	switch kindOf(num) {
	case record.KindMeeting:
		return decodeAs(body, ordinal, record.FactOfMeeting)
	case record.KindStatement:
		return decodeAs(body, ordinal, record.FactOfStatement)
	case record.KindCommitment:
		return decodeAs(body, ordinal, record.FactOfCommitment)
	case record.KindDelivery:
		return decodeAs(body, ordinal, record.FactOfDelivery)
	case record.KindProgramme:
		return decodeAs(body, ordinal, record.FactOfProgramme)
	}
	return record.Fact{}, fmt.Errorf("stored fact has no kind")
}

func decodeAs[T any](body []byte, ordinal int, of func(T, int) record.Fact) (record.Fact, error) {
	var item T
	if err := json.Unmarshal(body, &item); err != nil {
		return record.Fact{}, err
	}
	return of(item, ordinal), nil
}
