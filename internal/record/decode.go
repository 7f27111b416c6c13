package record

import (
	"encoding/json"
	"fmt"
)

// DecodeTracked reads a noun of a kind from the JSON that a ledger entry holds, with what the ledger says of it.
func DecodeTracked(kind TrackedKind, body []byte, last Decided) (Tracked, error) {
	switch kind {
	case KindFramework:
		return decodeTracked[Framework](body, last)
	case KindNode:
		return decodeTracked[Node](body, last)
	case KindPlacement:
		return decodeTracked[Placement](body, last)
	case KindLink:
		return decodeTracked[Link](body, last)
	case KindFulfilment:
		return decodeTracked[Fulfilment](body, last)
	case KindClosure:
		return decodeTracked[Closure](body, last)
	case KindRefusal:
		return decodeTracked[Refusal](body, last)
	case KindIndicator:
		return decodeTracked[Indicator](body, last)
	}
	return decodeMeasured(kind, body, last)
}

func decodeMeasured(kind TrackedKind, body []byte, last Decided) (Tracked, error) {
	switch kind {
	case KindTarget:
		return decodeTracked[Target](body, last)
	case KindReport:
		return decodeTracked[Report](body, last)
	case KindLock:
		return decodeTracked[Lock](body, last)
	case KindAssignment:
		return decodeTracked[Assignment](body, last)
	case KindVerdict:
		return decodeTracked[Verdict](body, last)
	case KindFigure:
		return decodeTracked[Figure](body, last)
	}
	return nil, fmt.Errorf("kind %q is not known", string(kind))
}

func decodeTracked[T Tracked, P interface {
	*T
	decide(Decided)
}](body []byte, last Decided) (Tracked, error) {
	var t T
	if err := json.Unmarshal(body, &t); err != nil {
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
