package sqlstore

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"math"
	"sync"

	"entente.example/internal/ledger"
)

// packer compresses and expands the bulk of documents. Official texts shrink to
// a third, which pays in pages not written. It is safe for concurrent use.
type packer struct{ deflaters, inflaters sync.Pool }

// pack compresses data.
func (p *packer) pack(data []byte) ([]byte, error) {
	return p.packed(len(data)/2, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// named compresses what is written, and names it.
func (p *packer) named(write func(io.Writer) error) (blob, error) {
	sum := sha256.New()
	packed, err := p.packed(0, func(w io.Writer) error { return write(io.MultiWriter(sum, w)) })
	return blob{ledger.Hash(hex.EncodeToString(sum.Sum(nil))), packed}, err
}

// packed compresses what is written; it makes room for so many bytes beforehand.
func (p *packer) packed(room int, write func(io.Writer) error) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(room + 16)
	w, ok := p.deflaters.Get().(*flate.Writer)
	if !ok {
		var err error
		if w, err = flate.NewWriter(nil, flate.BestSpeed); err != nil {
			return nil, err
		}
	}
	defer p.deflaters.Put(w)
	w.Reset(&b)
	if err := write(w); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// unpack expands what pack made, or its first limit bytes where limit is not negative.
func (p *packer) unpack(packed []byte, limit int64) ([]byte, error) {
	r, ok := p.inflaters.Get().(io.Reader)
	if !ok {
		r = flate.NewReader(nil)
	}
	defer p.inflaters.Put(r)
	if err := r.(flate.Resetter).Reset(bytes.NewReader(packed), nil); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.Grow(3 * len(packed))
	if limit < 0 {
		limit = math.MaxInt64
	}
	if _, err := b.ReadFrom(io.LimitReader(r, limit)); err != nil {
		return nil, fmt.Errorf("stored content does not expand: %w", err)
	}
	return b.Bytes(), nil
}
