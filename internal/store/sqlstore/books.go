package sqlstore

import (
	"context"
	"database/sql"
	"slices"
	"sync"

	"entente.example/internal/record"
)

// books keeps all that is tracked, one book for each audience. What is read of a
// document or a noun is read once for all of them; after a decision no more is read than what it touched.
type books struct {
	mu       sync.Mutex
	shelves  map[int64]*shelf // by document
	nouns    map[int64]noun   // by entry
	audience map[int64]*keptBook
}

// maxBooks is for how many audiences a book is kept: it is as large as the record.
const maxBooks = 8

// keptBook is a book as it stood at a revision of the record.
type keptBook struct {
	revision, head int64
	shelves        []*shelf // that the audience sees, by date of document
	nouns          []noun   // by entry
	facts          *factSet
	ground         *ground
	standing       []record.Tracked // of the nouns, as far as they stand; nil for those that do not
	book           *record.Book
}

// Book implements store.Tracker.
func (db *DB) Book(ctx context.Context) (*record.Book, error) {
	kept, err := db.book(ctx)
	if err != nil {
		return nil, err
	}
	return kept.book, nil
}

func (db *DB) book(ctx context.Context) (kept *keptBook, err error) {
	err = db.view(ctx, "book", func(tx *sql.Tx) error {
		kept, err = db.registers.books.get(ctx, tx)
		return err
	})
	return kept, err
}

// get gives the book of an audience at the present moment.
func (b *books) get(ctx context.Context, tx *sql.Tx) (*keptBook, error) {
	now, err := revision(ctx, tx)
	if err != nil {
		return nil, err
	}
	last, err := head(ctx, tx)
	if err != nil {
		return nil, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	who, at := now/audienceUnit, now%audienceUnit
	kept := b.audience[who]
	if kept != nil && kept.revision >= at {
		return kept, nil
	}
	if kept == nil || kept.head == last.Number { // without an entry all of it may have changed
		kept = &keptBook{head: -1}
	}
	next, err := b.next(ctx, tx, kept)
	if err != nil {
		return nil, err
	}
	next.revision, next.head = at, last.Number
	if b.audience == nil || len(b.audience) >= maxBooks {
		b.audience = map[int64]*keptBook{}
	}
	b.audience[who] = next
	return next, nil
}

// next is a book with all that was touched since it was read.
func (b *books) next(ctx context.Context, tx *sql.Tx, kept *keptBook) (*keptBook, error) {
	next := &keptBook{shelves: kept.shelves, facts: kept.facts}
	var touched int
	err := tx.QueryRowContext(ctx, `SELECT count(*) FROM (SELECT 1 AS one FROM touched WHERE entry > $1 AND document > 0 LIMIT 1) t`, kept.head).Scan(&touched)
	if err != nil {
		return nil, err
	}
	if touched > 0 || kept.facts == nil {
		if next.shelves, err = b.readShelves(ctx, tx); err != nil {
			return nil, err
		}
		next.facts = newFactSet(next.shelves)
	}
	if next.nouns, err = b.readNouns(ctx, tx, kept); err != nil {
		return nil, err
	}
	next.write(kept)
	return next, nil
}

// write fills the book: the facts, with all nouns that stand on something there. Where that is as it
// was, nouns that were not touched stand as they did.
func (k *keptBook) write(before *keptBook) {
	k.ground = newGround(k.facts, k.nouns)
	old := before.nouns
	if !k.ground.same(before.ground) {
		old = nil
	}
	book := k.facts.Book
	k.standing = make([]record.Tracked, len(k.nouns))
	at := 0
	for i, n := range k.nouns {
		for at < len(old) && old[at].num < n.num {
			at++
		}
		if at < len(old) && old[at].num == n.num && old[at].touched == n.touched && !isHub(n.Tracked) {
			k.standing[i] = before.standing[at]
		} else {
			k.standing[i] = k.ground.standing(n.Tracked)
		}
		if k.standing[i] != nil {
			book.Add(k.standing[i])
		}
	}
	k.book = &book
}

// readShelves reads the documents that the audience sees, as far as they are not read yet.
func (b *books) readShelves(ctx context.Context, tx *sql.Tx) ([]*shelf, error) {
	list, err := collect(ctx, tx, scanShelf, `SELECT d.num, d.id, d.title, d.date, d.issuer, coalesce(t.entry, 0)
		FROM document d LEFT JOIN touched t ON t.document = d.num AND t.tracked = 0 WHERE d.latest = 1 ORDER BY d.date, d.num`)
	if err != nil {
		return nil, err
	}
	if b.shelves == nil {
		b.shelves = map[int64]*shelf{}
	}
	var missing []*shelf
	for i, s := range list {
		if there := b.shelves[s.num]; there != nil && there.touched == s.touched {
			list[i] = there
		} else {
			missing = append(missing, s)
		}
	}
	if err := fillShelves(ctx, tx, missing); err != nil {
		return nil, err
	}
	for _, s := range missing {
		b.shelves[s.num] = s
	}
	return list, nil
}

// readNouns reads the nouns that the audience sees, as far as they are not read yet.
func (b *books) readNouns(ctx context.Context, tx *sql.Tx, kept *keptBook) ([]noun, error) {
	var where string
	var changed []int64
	if kept.head >= 0 {
		var err error
		changed, err = numbers(ctx, tx, `SELECT tracked FROM touched WHERE entry > $1 AND tracked > 0 ORDER BY tracked`, kept.head)
		if err != nil || len(changed) == 0 {
			return kept.nouns, err
		}
		where = ` WHERE t.num IN (` + literals(changed) + `)`
	}
	list, err := collect(ctx, tx, func(r row) (n noun, err error) { return n, r.Scan(&n.num, &n.touched) },
		`SELECT t.num, c.entry FROM tracked t JOIN touched c ON c.tracked = t.num AND c.document = 0`+where+` ORDER BY t.num`)
	if err != nil {
		return nil, err
	}
	if err := b.fillNouns(ctx, tx, list); err != nil {
		return nil, err
	}
	rest := slices.DeleteFunc(slices.Clone(kept.nouns), func(n noun) bool {
		_, is := slices.BinarySearch(changed, n.num)
		return is
	})
	return mergeNouns(rest, list), nil
}
