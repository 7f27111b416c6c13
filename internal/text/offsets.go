package text

// OffsetMap maps byte positions of a cleaned text to byte positions of its
// original. It is a list of runs: inside a run both sides advance together;
// between runs the original has bytes that the cleaned text has not, or
// (SourceLen 0) the cleaned text has a character of its own. Every cleaned byte
// belongs to a run; a map without runs is the identity.
type OffsetMap struct {
	Runs []Run `json:"runs"`
}

// Run says that cleaned bytes [Clean, Clean+Len) stand for original bytes
// [Source, Source+SourceLen). Where Len equals SourceLen they map one to one;
// with a Unit every Unit cleaned bytes are a character that took SourceLen*Unit/Len
// original bytes (text of another encoding); otherwise the whole run stands for
// the whole original stretch (an entity, a blank).
type Run struct {
	Clean, Len, Source, SourceLen int
	Unit                          int `json:",omitempty"`
}

// Source gives the original byte range that stands for cleaned bytes
// [start, end). An empty map is the identity; an empty range stays empty.
func (m OffsetMap) Source(start, end int) (int, int) {
	if len(m.Runs) == 0 {
		return start, end
	}
	from := m.at(start, false)
	if end <= start {
		return from, from
	}
	return from, max(from, m.at(end-1, true))
}

func (m OffsetMap) at(pos int, after bool) int {
	lo, hi := 0, len(m.Runs)
	for lo < hi {
		if mid := (lo + hi) / 2; m.Runs[mid].Clean > pos {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	if lo == 0 {
		return m.Runs[0].Source
	}
	r := &m.Runs[lo-1]
	return r.source(pos-r.Clean, after)
}

// source is the original position of the run's byte in, or the one just after it.
func (r *Run) source(in int, after bool) int {
	switch {
	case in >= r.Len:
		return r.Source + r.SourceLen
	case r.Unit > 0 && after:
		return r.Source + (in/r.Unit+1)*r.step()
	case r.Unit > 0:
		return r.Source + in/r.Unit*r.step()
	case r.exact() && after:
		return r.Source + in + 1
	case r.exact():
		return r.Source + in
	case after:
		return r.Source + r.SourceLen
	}
	return r.Source
}

// runOf is a run without a unit.
func runOf(clean, length, source, sourceLen int) Run {
	return Run{Clean: clean, Len: length, Source: source, SourceLen: sourceLen}
}

// step is the number of original bytes of one character of a run with a Unit.
func (r Run) step() int { return r.SourceLen * r.Unit / r.Len }

// exact tells whether the run maps byte by byte.
func (r Run) exact() bool { return r.Unit == 0 && r.Len == r.SourceLen }

// whole is the run as one character, where its lengths would make it map byte by byte.
func (r Run) whole() Run {
	if r.exact() {
		r.Unit = r.Len
	}
	return r
}

// Append adds a run at the end, merged with the last one where both go on alike.
func (m *OffsetMap) Append(r Run) {
	if r.Len == 0 {
		return
	}
	if n := len(m.Runs); n > 0 && (r.exact() || r.Unit > 0) {
		last := &m.Runs[n-1]
		alike := last.exact() && r.exact() || last.Unit > 0 && last.Unit == r.Unit && last.step() == r.step()
		if alike && last.Clean+last.Len == r.Clean && last.Source+last.SourceLen == r.Source {
			last.Len += r.Len
			last.SourceLen += r.SourceLen
			return
		}
	}
	m.Runs = append(m.Runs, r)
}

// Compose follows m, from a text to an intermediate text, with inner, from the
// intermediate text to the original.
func (m OffsetMap) Compose(inner OffsetMap) OffsetMap {
	if len(m.Runs) == 0 {
		return inner
	}
	if len(inner.Runs) == 0 {
		return m
	}
	out := OffsetMap{Runs: make([]Run, 0, len(m.Runs)+len(inner.Runs))}
	at := 0
	for _, r := range m.Runs {
		at = inner.seek(at, r.Source)
		if r.exact() {
			out.follow(r, inner, at)
			continue
		}
		from, to := inner.Source(r.Source, r.Source+r.SourceLen)
		out.Append(runOf(r.Clean, r.Len, from, to-from).whole())
	}
	return out
}

// seek moves the run index at forward to the run that holds pos.
func (m OffsetMap) seek(at, pos int) int {
	for at+1 < len(m.Runs) && m.Runs[at+1].Clean <= pos {
		at++
	}
	return at
}

// follow appends the one-to-one run r cut at the borders of inner's runs, the first of which is at.
func (m *OffsetMap) follow(r Run, inner OffsetMap, at int) {
	for pos, end := r.Source, r.Source+r.Len; pos < end && at < len(inner.Runs); at++ {
		in := inner.Runs[at]
		stop := min(end, in.Clean+in.Len)
		if stop <= pos {
			continue
		}
		from := in.source(pos-in.Clean, false)
		to := in.source(stop-1-in.Clean, true)
		piece := runOf(r.Clean+pos-r.Source, stop-pos, from, to-from)
		if u := in.Unit; u > 0 && (pos-in.Clean)%u == 0 && (stop-in.Clean)%u == 0 {
			piece.Unit = u
		} else if !in.exact() {
			piece = piece.whole()
		}
		m.Append(piece)
		pos = stop
	}
}
