package web

import (
	"slices"
	"sync"

	"entente.example/internal/record"
)

// perBook keeps what was made of the latest books: a store gives each audience the same one until something is decided.
type perBook[T any] struct {
	mu   sync.Mutex
	kept []bookOf[T] // the latest last
}

type bookOf[T any] struct {
	book *record.Book
	on   record.Date
	made T
}

// mostBooks is how many books' worth is kept; a store keeps about as many.
const mostBooks = 8

// of gives what was made of a book, as of a day where that matters, or makes it.
func (k *perBook[T]) of(book *record.Book, on record.Date, make func() T) T {
	k.mu.Lock()
	defer k.mu.Unlock()
	if at := slices.IndexFunc(k.kept, func(b bookOf[T]) bool { return b.book == book && b.on == on }); at >= 0 {
		return k.kept[at].made
	}
	made := make()
	k.kept = append(k.kept, bookOf[T]{book, on, made})
	if len(k.kept) > mostBooks {
		k.kept = slices.Delete(k.kept, 0, 1)
	}
	return made
}
