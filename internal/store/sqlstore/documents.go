package sqlstore

import (
	"context"
	"database/sql"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/search"
)

// documentColumns are what scanDocument reads, of document d.
const documentColumns = `d.num, d.id, d.address, d.version, d.previous, d.media_type, d.encoding, d.size, d.added, d.title, d.issuer,
	d.date, d.kind, d.language, d.meetings, d.statements, d.commitments, d.deliveries, d.programmes, d.warnings, d.withdrawn`

func scanDocument(r row) (num int64, d record.Document, err error) {
	var added string
	var withdrawn int
	err = r.Scan(&num, &d.ID, &d.Address, &d.Version, &d.Previous, &d.MediaType, &d.Encoding, &d.Size, &added, &d.Title, &d.Issuer,
		&d.Date, &d.Kind, &d.Language, &d.Counts.Meetings, &d.Counts.Statements, &d.Counts.Commitments, &d.Counts.Deliveries,
		&d.Counts.Programmes, &d.Counts.Warnings, &withdrawn)
	if err != nil {
		return 0, record.Document{}, err
	}
	d.Withdrawn = withdrawn == 1
	d.Added, err = parseTime(added)
	return num, d, err
}

// shortestPrefix is the least number of digits by which a document may be asked for.
const shortestPrefix = 8

// find gives the document whose id is, or begins with, the one asked for.
func find(ctx context.Context, tx *sql.Tx, id record.DocumentID) (int64, record.Document, error) {
	if !isHex(string(id)) || len(id) < shortestPrefix || len(id) > 64 {
		return 0, record.Document{}, fault.New(fault.Invalid, "document id %q is not %d to 64 hex digits", id, shortestPrefix)
	}
	rows, err := tx.QueryContext(ctx, `SELECT `+documentColumns+` FROM document d WHERE d.id >= $1 AND d.id < $2 ORDER BY d.id LIMIT 2`, id, id+"g")
	if err != nil {
		return 0, record.Document{}, err
	}
	defer rows.Close()
	found := 0
	var num int64
	var d record.Document
	for ; rows.Next(); found++ {
		if num, d, err = scanDocument(rows); err != nil {
			return 0, record.Document{}, err
		}
	}
	switch {
	case rows.Err() != nil:
		return 0, record.Document{}, rows.Err()
	case found == 0:
		return 0, record.Document{}, fault.New(fault.NotFound, "no document %s", id)
	case found > 1:
		return 0, record.Document{}, fault.New(fault.Conflict, "several documents begin with %s; try more digits", id)
	}
	return num, d, nil
}

// Document implements store.Documents.
func (db *DB) Document(ctx context.Context, id record.DocumentID) (record.Document, error) {
	var d record.Document
	err := db.view(ctx, "document", func(tx *sql.Tx) (err error) {
		_, d, err = find(ctx, tx, id)
		return err
	})
	return d, err
}

// Documents implements store.Documents.
func (db *DB) Documents(ctx context.Context, f record.DocumentFilter) ([]record.Document, int, error) {
	if err := f.Validate(); err != nil {
		return nil, 0, fault.Wrap(fault.Invalid, "documents", "", err)
	}
	words, err := search.Words(f.Text)
	if err != nil {
		return nil, 0, err
	}
	var list []record.Document
	total := 0
	err = db.view(ctx, "documents", func(tx *sql.Tx) error {
		if err := db.spellParties(ctx, tx, &f.Party, &f.Issuer); err != nil {
			return err
		}
		q := db.chooseDocuments(f, words)
		var err error
		if total, err = db.number(ctx, tx, q.sql("count(*)", ""), q.args); err != nil {
			return err
		}
		nums, err := numbers(ctx, tx, q.sql("d.num", documentOrder(f.Sort)+page(f.Page)), q.args...)
		if err != nil {
			return err
		}
		list, err = inOrder(nums, func() ([]numbered[record.Document], error) { return loadDocuments(ctx, tx, nums) })
		return err
	})
	return list, total, err
}

// chooseDocuments turns a filter and words into a query over document d.
func (db *DB) chooseDocuments(f record.DocumentFilter, words search.Query) *query {
	q := &query{from: "document d"}
	q.and("d.withdrawn = 0")
	if f.Issuer != "" {
		q.and("d.issuer = ?", f.Issuer)
	}
	if f.Kind != "" {
		q.and("d.kind = ?", f.Kind)
	}
	if f.Address != "" {
		q.and("d.address = ?", f.Address)
	}
	if f.Latest {
		q.and("d.latest = 1")
	}
	if f.Party != "" {
		q.and("d.num IN (SELECT document FROM document_party WHERE party = ?)", f.Party)
	}
	q.period("d.date", f.From, f.To)
	db.matching(q, "d.num", DocumentWords, words)
	return q
}

// matching restricts column to the rows of a full-text table that match words.
func (db *DB) matching(q *query, column, table string, words search.Query) {
	wanted, excluded := words.Split()
	if len(wanted) > 0 {
		q.and(column + " IN (" + db.dialect.Words.Matching(table, wanted, true, q.arg) + ")")
	}
	if len(excluded) > 0 {
		q.and(column + " NOT IN (" + db.dialect.Words.Matching(table, excluded, false, q.arg) + ")")
	}
}

func documentOrder(sort string) string {
	switch sort {
	case "date":
		return "ORDER BY d.date, d.num"
	case "title":
		return "ORDER BY lower(d.title), d.num"
	case "-added":
		return "ORDER BY d.added DESC, d.num"
	}
	return "ORDER BY d.date DESC, d.num"
}

func loadDocuments(ctx context.Context, tx *sql.Tx, nums []int64) ([]numbered[record.Document], error) {
	return collect(ctx, tx, func(r row) (numbered[record.Document], error) {
		num, d, err := scanDocument(r)
		return numbered[record.Document]{num, d}, err
	}, `SELECT `+documentColumns+` FROM document d WHERE d.num IN (`+literals(nums)+`)`)
}

// Versions implements store.Documents.
func (db *DB) Versions(ctx context.Context, address string) ([]record.Document, error) {
	var list []record.Document
	err := db.view(ctx, "versions", func(tx *sql.Tx) (err error) {
		list, err = collect(ctx, tx, func(r row) (record.Document, error) {
			_, d, err := scanDocument(r)
			return d, err
		}, `SELECT `+documentColumns+` FROM document d WHERE d.address = $1 AND d.address <> '' ORDER BY d.version`, plain(address))
		return err
	})
	if err == nil && len(list) == 0 {
		return nil, fault.New(fault.NotFound, "no document from %q", address)
	}
	return list, err
}

// Stale implements store.Documents.
func (db *DB) Stale(ctx context.Context, engine string) ([]record.DocumentID, error) {
	var list []record.DocumentID
	err := db.view(ctx, "stale readings", func(tx *sql.Tx) (err error) {
		list, err = collect(ctx, tx, func(r row) (id record.DocumentID, err error) { return id, r.Scan(&id) },
			`SELECT id FROM document WHERE engine <> $1 ORDER BY num`, engine)
		return err
	})
	return list, err
}

// Counts implements store.Documents.
func (db *DB) Counts(ctx context.Context) (record.Counts, error) {
	var c record.Counts
	err := db.view(ctx, "counts", func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, `SELECT count(*), coalesce(sum(meetings), 0), coalesce(sum(statements), 0), coalesce(sum(commitments), 0),
				coalesce(sum(deliveries), 0), coalesce(sum(programmes), 0), coalesce(sum(warnings), 0) FROM document WHERE latest = 1`).
			Scan(&c.Documents, &c.Meetings, &c.Statements, &c.Commitments, &c.Deliveries, &c.Programmes, &c.Warnings)
	})
	return c, err
}
