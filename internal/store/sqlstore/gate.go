package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"sync"

	"entente.example/internal/access"
)

// Gate is how a database hides documents from a viewer: connections on which
// views bear the names of the tables and leave out what is hidden, so that no
// query has to think of it, and none can forget it.
type Gate struct {
	// Pool keeps such connections. Each runs GateViews when it is made.
	Pool *sql.DB
	// Hide says, at the beginning of a transaction, which scopes are hidden, and
	// the number of the audience from which they are.
	Hide func(ctx context.Context, tx *sql.Tx, scopes []int64, audience int64) error
}

// GateViews writes the views of a gate. Schema is that of the tables, hidden a condition that a column scope
// is one of the hidden ones, audience an expression for the audience's number.
func GateViews(schema, hidden, audience string) []string {
	views := []string{
		fmt.Sprintf(`CREATE TEMPORARY VIEW document AS SELECT * FROM %s.document WHERE NOT (%s)`, schema, hidden),
		fmt.Sprintf(`CREATE TEMPORARY VIEW state AS SELECT name, value + %s * %d AS value FROM %s.state`, audience, int64(audienceUnit), schema),
	}
	for _, t := range []struct{ table, document string }{
		{"content", "document"}, {"document_party", "document"}, {"fact", "document"}, {"opinion", "document"}, {"orphan", "document"}, {"ruling", "document"},
		{"fact_value", fmt.Sprintf("fact / %d", 1<<documentBits)}, {"post", fmt.Sprintf("fact / %d", 1<<documentBits)},
	} {
		views = append(views, fmt.Sprintf(`CREATE TEMPORARY VIEW %[1]s AS SELECT * FROM %[2]s.%[1]s WHERE %[3]s NOT IN
			(SELECT d.num FROM %[2]s.document d WHERE %[4]s)`, t.table, schema, t.document, hidden))
	}
	for _, t := range []struct{ table, num string }{{"tracked", "num"}, {"tracked_ref", "tracked"}} {
		views = append(views, fmt.Sprintf(`CREATE TEMPORARY VIEW %[1]s AS SELECT * FROM %[2]s.%[1]s WHERE %[3]s NOT IN
			(SELECT r.tracked FROM %[2]s.tracked_ref r JOIN %[2]s.document d ON d.num = r.document WHERE %[4]s)`, t.table, schema, t.num, hidden))
	}
	return views
}

// audienceUnit lifts the number of an audience above every revision: what is kept
// for one audience at one revision is never taken for another's.
const audienceUnit = 1 << 40

// gated says whether a moment is that of an audience from which something is hidden.
func gated(moment int64) bool { return moment >= audienceUnit }

// view runs look in a read transaction, so that all it sees is of one moment, and
// nothing that the viewer of ctx may not see. It is the one gate below all
// queries. Look may be run again from its beginning.
func (db *DB) view(ctx context.Context, op string, look func(*sql.Tx) error) error {
	var hidden []int64
	err := db.try(ctx, op, func() (error, bool) {
		return db.transact(ctx, db.read, "", func(tx *sql.Tx) (err error) {
			if hidden, err = db.hidden(ctx, tx); err != nil || len(hidden) > 0 {
				return err
			}
			return look(tx)
		})
	})
	if err != nil || len(hidden) == 0 {
		return err
	}
	return db.try(ctx, op, func() (error, bool) {
		return db.transact(ctx, db.dialect.Gate.Pool, "", func(tx *sql.Tx) error {
			scopes, err := readScopes(ctx, tx) // again, of this moment: there may be a new one
			if err != nil {
				return err
			}
			hidden := unseen(access.From(ctx), scopes)
			if err := db.dialect.Gate.Hide(ctx, tx, hidden, db.audiences.number(hidden)); err != nil {
				return err
			}
			return look(tx)
		})
	})
}

// scoped is a visibility with its number.
type scoped struct {
	id int64
	access.Visibility
}

// hidden lists the scopes that the viewer of ctx may not see.
func (db *DB) hidden(ctx context.Context, tx *sql.Tx) ([]int64, error) {
	viewer := access.From(ctx)
	if viewer.Role == access.Administrator {
		return nil, nil
	}
	scopes, err := db.scopes.get(ctx, tx, readScopes)
	return unseen(viewer, scopes), err
}

// unseen lists the scopes that a viewer may not see.
func unseen(viewer access.Viewer, scopes []scoped) []int64 {
	var hidden []int64
	for _, s := range scopes {
		if !viewer.Sees(s.Visibility) {
			hidden = append(hidden, s.id)
		}
	}
	return hidden
}

func readScopes(ctx context.Context, tx *sql.Tx) ([]scoped, error) {
	return collect(ctx, tx, func(r row) (s scoped, err error) {
		var canonical []byte
		if err := r.Scan(&s.id, &canonical); err != nil {
			return s, err
		}
		return s, json.Unmarshal(canonical, &s.Visibility)
	}, `SELECT id, visibility FROM scope ORDER BY id`)
}

// audiences numbers the lists of hidden scopes, from 1.
type audiences struct {
	mu      sync.Mutex
	numbers map[string]int64
}

func (a *audiences) number(hidden []int64) int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	key := literals(hidden)
	if a.numbers == nil {
		a.numbers = map[string]int64{}
	}
	if a.numbers[key] == 0 {
		a.numbers[key] = int64(len(a.numbers)) + 1
	}
	return a.numbers[key]
}
