package sqlstore

import (
	"context"
	"database/sql"
	"strconv"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// law is a query that counts what must not be there, with what is wrong.
type law struct{ query, wrong string }

func laws() []law {
	perDocument := strconv.Itoa(1 << documentBits)
	unlisted, waiting := literals(unlistedStates()), literals(statesThat(record.State.Waits))
	return []law{
		{`SELECT count(*) FROM document d WHERE NOT EXISTS (SELECT 1 FROM content c WHERE c.document = d.num)`, "documents without content"},
		{`SELECT count(*) FROM content c WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.num = c.document)`, "contents without document"},
		{`SELECT count(*) FROM content c WHERE NOT EXISTS (SELECT 1 FROM blob b WHERE b.hash = c.original)
			OR NOT EXISTS (SELECT 1 FROM blob b WHERE b.hash = c.cleaned) OR NOT EXISTS (SELECT 1 FROM blob b WHERE b.hash = c.reading)`, "documents whose bytes are missing"},
		{`SELECT count(*) FROM fact f WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.num = f.document)`, "facts without document"},
		{`SELECT count(*) FROM fact_value v WHERE NOT EXISTS (SELECT 1 FROM fact f WHERE f.num = v.fact)`, "values without fact"},
		{`SELECT count(*) FROM document d WHERE d.meetings + d.statements + d.commitments + d.deliveries + d.programmes
		<> (SELECT count(*) FROM fact f WHERE f.num >= d.num * ` + perDocument + ` AND f.num < (d.num + 1) * ` + perDocument + ` AND f.state NOT IN (` + unlisted + `))`, "documents that do not have the facts they count"},
		{`SELECT count(*) FROM fact f JOIN document d ON d.num = f.document WHERE f.live <> CASE WHEN f.state IN (` + unlisted + `) THEN 0 ELSE d.latest END`, "facts live in a document that is withdrawn or replaced"},
		{`SELECT count(*) FROM fact f JOIN document d ON d.num = f.document WHERE f.waits <> CASE WHEN f.state IN (` + waiting + `) THEN d.latest ELSE 0 END`, "facts queued that do not await a decision, or the other way round"},
		{`SELECT count(*) FROM document WHERE withdrawn = 1 AND latest = 1`, "documents withdrawn and listed"},
		{`SELECT count(*) FROM document d WHERE d.previous <> '' AND NOT EXISTS
		(SELECT 1 FROM document p WHERE p.id = d.previous AND p.address = d.address AND p.version = d.version - 1)`, "versions without the version before"},
	}
}

// Check implements store.Store.
func (db *DB) Check(ctx context.Context) error {
	if err := db.dialect.Check(ctx, db.read); err != nil {
		err, _ = db.classify(ctx, err)
		return described("check", err)
	}
	return db.view(ctx, "check", func(tx *sql.Tx) error {
		for _, law := range laws() {
			var n int
			if err := tx.QueryRowContext(ctx, law.query).Scan(&n); err != nil {
				return err
			}
			if n > 0 {
				return fault.New(fault.Conflict, "%d %s", n, law.wrong)
			}
		}
		return nil
	})
}

// unlistedStates are the numbers of the states in which a fact is not listed.
func unlistedStates() []int64 {
	return statesThat(func(s record.State) bool { return !s.Listed() })
}

// statesThat are the numbers of the states of which something is true.
func statesThat(is func(record.State) bool) []int64 {
	var list []int64
	for i, s := range record.States() {
		if is(s) {
			list = append(list, int64(i))
		}
	}
	return list
}
