package record

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// DecodeTracked reads a noun of a kind from the JSON that a ledger entry holds, with what the ledger says of it.
func DecodeTracked(kind TrackedKind, body []byte, last Decided) (Tracked, error) {
	return decodeKind(kind, body, last, json.Unmarshal)
}

// ReadTracked is DecodeTracked for what somebody wrote: a field that the kind does not have is an error.
func ReadTracked(kind TrackedKind, body []byte, last Decided) (Tracked, error) {
	return decodeKind(kind, body, last, func(body []byte, into any) error {
		dec := json.NewDecoder(bytes.NewReader(body))
		dec.DisallowUnknownFields()
		return dec.Decode(into)
	})
}

// decoding reads JSON into a value.
type decoding func(body []byte, into any) error

func decodeKind(kind TrackedKind, body []byte, last Decided, decode decoding) (Tracked, error) {
	switch kind {
	case KindFramework:
		return decodeTracked[Framework](body, last, decode)
	case KindNode:
		return decodeTracked[Node](body, last, decode)
	case KindPlacement:
		return decodeTracked[Placement](body, last, decode)
	case KindLink:
		return decodeTracked[Link](body, last, decode)
	case KindFulfilment:
		return decodeTracked[Fulfilment](body, last, decode)
	case KindClosure:
		return decodeTracked[Closure](body, last, decode)
	case KindRefusal:
		return decodeTracked[Refusal](body, last, decode)
	case KindIndicator:
		return decodeTracked[Indicator](body, last, decode)
	}
	return decodeMeasured(kind, body, last, decode)
}

func decodeMeasured(kind TrackedKind, body []byte, last Decided, decode decoding) (Tracked, error) {
	switch kind {
	case KindTarget:
		return decodeTracked[Target](body, last, decode)
	case KindReport:
		return decodeTracked[Report](body, last, decode)
	case KindLock:
		return decodeTracked[Lock](body, last, decode)
	case KindAssignment:
		return decodeTracked[Assignment](body, last, decode)
	case KindVerdict:
		return decodeTracked[Verdict](body, last, decode)
	case KindFigure:
		return decodeTracked[Figure](body, last, decode)
	}
	return nil, fmt.Errorf("kind %q is not known", string(kind))
}

func decodeTracked[T Tracked, P interface {
	*T
	decide(Decided)
}](body []byte, last Decided, decode decoding) (Tracked, error) {
	var t T
	if err := decode(body, &t); err != nil {
		return nil, err
	}
	P(&t).decide(last)
	return t, nil
}

// WithDecided is a noun of which the ledger says something else.
func WithDecided(t Tracked, last Decided) (Tracked, error) {
	body, err := json.Marshal(t)
	if err != nil {
		return nil, err
	}
	return DecodeTracked(t.Name().Kind, body, last)
}
