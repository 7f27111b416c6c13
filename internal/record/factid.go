package record

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
)

// idLetters are the first letters of fact ids.
var idLetters = map[FactKind]string{KindMeeting: "m", KindStatement: "s", KindCommitment: "c", KindDelivery: "d", KindProgramme: "p"}

// NewFactID derives the id of a fact from its document, its kind, its span in
// code points and its ordinal among the facts of that kind with that very span.
func NewFactID(document DocumentID, kind FactKind, start, end, ordinal int) FactID {
	key := make([]byte, 0, 128)
	key = append(key, document...)
	key = append(key, ' ')
	key = append(key, kind...)
	for _, n := range [...]int{start, end, ordinal} {
		key = append(key, ' ')
		key = strconv.AppendInt(key, int64(n), 10)
	}
	sum := sha256.Sum256(key)
	return FactID(idLetters[kind] + hex.EncodeToString(sum[:6]))
}

// AssignIDs gives every fact of the reading its id. A fact keeps its id as long
// as the document, the kind and the words stay the same, whatever is found before it.
func AssignIDs(r *Reading) {
	facts := len(r.Meetings) + len(r.Statements) + len(r.Commitments) + len(r.Deliveries) + len(r.Programmes)
	n := idAssigner{document: r.Document, seen: make(map[idSpan]int, facts)}
	for i := range r.Meetings {
		r.Meetings[i].ID = n.next(KindMeeting, evidenceOf(r.Meetings[i].Evidence))
	}
	for i := range r.Statements {
		r.Statements[i].ID = n.next(KindStatement, r.Statements[i].Evidence)
	}
	for i := range r.Commitments {
		r.Commitments[i].ID = n.next(KindCommitment, r.Commitments[i].Evidence)
	}
	for i := range r.Deliveries {
		r.Deliveries[i].ID = n.next(KindDelivery, r.Deliveries[i].Evidence)
	}
	for i := range r.Programmes {
		r.Programmes[i].ID = n.next(KindProgramme, evidenceOf(r.Programmes[i].Evidence))
	}
}

type idSpan struct {
	kind       FactKind
	start, end int
}

type idAssigner struct {
	document DocumentID
	seen     map[idSpan]int
}

func (a *idAssigner) next(kind FactKind, e Evidence) FactID {
	span := idSpan{kind, e.Start, e.End}
	ordinal := a.seen[span]
	a.seen[span] = ordinal + 1
	return NewFactID(a.document, kind, e.Start, e.End, ordinal)
}
