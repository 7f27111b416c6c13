package sqlstore

import (
	"context"
	"fmt"
)

// forget deletes all rows that reading writes.
func (w *writer) forget(ctx context.Context, num int64) error {
	if err := w.silence(ctx, num); err != nil {
		return err
	}
	from, to := factRange(num)
	if _, err := w.tx.ExecContext(ctx, `DELETE FROM fact WHERE num >= $1 AND num < $2`, from, to); err != nil {
		return err
	}
	_, err := w.tx.ExecContext(ctx, `DELETE FROM document_party WHERE document = $1`, num)
	return err
}

// retire takes a version that a newer one replaces out of all lists, counts and
// searches; the document, its reading and its facts stay to be shown.
func (w *writer) retire(ctx context.Context, num int64) error {
	if err := w.flushRows(ctx); err != nil { // it may have come in this very batch
		return err
	}
	w.unsay(num)
	if err := w.silence(ctx, num); err != nil {
		return err
	}
	from, to := factRange(num)
	if _, err := w.tx.ExecContext(ctx, `UPDATE fact SET live = 0, waits = 0 WHERE num >= $1 AND num < $2`, from, to); err != nil {
		return err
	}
	if _, err := w.tx.ExecContext(ctx, `UPDATE document SET latest = 0 WHERE num = $1`, num); err != nil {
		return err
	}
	w.touch(num, 0)
	return nil
}

// silence deletes the rows by which a document and its facts are found.
func (w *writer) silence(ctx context.Context, num int64) error {
	from, to := factRange(num)
	for _, s := range []struct {
		statement string
		from, to  int64
	}{
		{`DELETE FROM post WHERE fact >= $1 AND fact < $2`, from, to},
		{`DELETE FROM fact_value WHERE fact >= $1 AND fact < $2`, from, to},
		{w.unindex(FactWords), from, to},
		{w.unindex(DocumentWords), num, num + 1},
	} {
		if _, err := w.tx.ExecContext(ctx, s.statement, s.from, s.to); err != nil {
			return err
		}
	}
	return nil
}

// unindex writes a deletion of a range of numbers from a table of the full text.
func (w *writer) unindex(table string) string {
	return fmt.Sprintf(`DELETE FROM %[1]s WHERE %[2]s >= $1 AND %[2]s < $2`, table, w.db.dialect.Words.Number)
}

// live says whether a document is the newest version of its address, and not withdrawn.
func (w *writer) live(ctx context.Context, num int64) (bool, error) {
	var latest int
	err := w.tx.QueryRowContext(ctx, `SELECT latest FROM document WHERE num = $1`, num).Scan(&latest)
	return latest == 1, err
}
