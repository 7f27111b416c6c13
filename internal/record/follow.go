package record

import "encoding/json"

// Follow is a noun whose references to a fact lead to another one.
func Follow(t Tracked, old FactID, to FactRef) (Tracked, error) {
	body, err := json.Marshal(t)
	if err != nil {
		return nil, err
	}
	var said any
	if err := json.Unmarshal(body, &said); err != nil {
		return nil, err
	}
	lead(said, old, to)
	if body, err = json.Marshal(said); err != nil {
		return nil, err
	}
	return DecodeTracked(t.Name().Kind, body, t.Last())
}

// lead changes references wherever they stand in a value of JSON.
func lead(said any, old FactID, to FactRef) {
	switch v := said.(type) {
	case map[string]any:
		if v["fact"] == string(old) {
			v["document"], v["fact"] = string(to.Document), string(to.Fact)
		}
		for _, inner := range v {
			lead(inner, old, to)
		}
	case []any:
		for _, inner := range v {
			lead(inner, old, to)
		}
	}
}
