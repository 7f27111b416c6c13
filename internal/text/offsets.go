package text

import "sort"

// OffsetMap maps byte positions of a cleaned text to byte positions of its
// original. It is a list of runs: inside a run both sides advance together;
// between runs the original has bytes that the cleaned text has not, or
// (Len 0 on the original side) the cleaned text has a character of its own.
type OffsetMap struct {
	Runs []Run `json:"runs"`
}

// Run says that cleaned bytes [Clean, Clean+Len) stand for original bytes
// [Source, Source+SourceLen). Where Len equals SourceLen they map one to one;
// otherwise the whole run stands for the whole original stretch (an entity, a
// character of another encoding).
type Run struct {
	Clean, Len, Source, SourceLen int
}

// Source gives the original byte range that stands for cleaned bytes
// [start, end). An empty map is the identity.
func (m OffsetMap) Source(start, end int) (int, int) {
	if len(m.Runs) == 0 {
		return start, end
	}
	return m.at(start, false), m.at(end-1, true)
}

func (m OffsetMap) at(pos int, after bool) int {
	i := sort.Search(len(m.Runs), func(i int) bool { return m.Runs[i].Clean > pos }) - 1
	if i < 0 {
		return m.Runs[0].Source
	}
	r := m.Runs[i]
	in := pos - r.Clean
	switch {
	case in >= r.Len:
		return r.Source + r.SourceLen
	case r.Len == r.SourceLen && after:
		return r.Source + in + 1
	case r.Len == r.SourceLen:
		return r.Source + in
	case after:
		return r.Source + r.SourceLen
	}
	return r.Source
}
