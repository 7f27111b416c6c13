package asof

import (
	"errors"
	"os"
	"sync"

	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

// volume is the record as it stood on a day. Whoever reads holds its lock for
// reading; it is brought up to date under its lock for writing, so that nobody reads it half done.
type volume struct {
	sync.RWMutex
	ready chan struct{} // closed when it is made, or has failed
	err   error
	store store.Store
	head  ledger.Head // of the record when it was last brought up to date
	place string
	held  int   // by how many requests; under the shelf's lock
	gone  bool  // it is no longer on the shelf; likewise
	asked int64 // when it was last asked for; likewise
}

// made says whether a volume is no longer in the making.
func (v *volume) made() bool {
	select {
	case <-v.ready:
		return true
	default:
		return false
	}
}

// burnIfFree removes a volume that is off the shelf as soon as nobody reads it.
func (v *volume) burnIfFree() {
	if v.gone && v.held == 0 {
		_ = v.burn() // likewise
	}
}

// burn closes and removes a volume.
func (v *volume) burn() error {
	var err error
	if v.store != nil {
		err = v.store.Close()
	}
	return errors.Join(err, os.RemoveAll(v.place))
}
