package reading

import (
	"maps"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

func TestTrust(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name  string
		front map[string]string
		text  string
		want  record.Confidence
	}{
		{"a readout at the issuer's address", us, "President Torel of the United States thanked Japan for its help.", record.High},
		{"an act that the content decides", us, "President Torel of the United States said that Japan had helped.", record.Medium},
		{"a verb that people read in two ways", us, "President Torel of the United States supported Japan's bid for the council.", record.Medium},
		{"a text of no telling kind", nil, "Prime Minister Torel of Norway thanked Japan for its help.", record.Medium},
		{"whose party is a guess", map[string]string{"title": "Readout of a Meeting", "date": "2024-07-26"}, "Prime Minister Torel thanked Japan for its help. He met Prime Minister Vessala of Finland.", record.Medium},
		{"a guess at another's party, at the issuer's address", us, "President Vessala spoke with Prime Minister Torel. Prime Minister Torel thanked Japan for its help.", record.Medium},
		{"whose party the words give", map[string]string{"title": "Readout of a Meeting", "date": "2024-07-26"}, "Prime Minister Torel of Norway thanked Japan for its help.", record.High},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			doc.Front = maps.Clone(c.front)
			if r := e.Read(doc, "d").Statements; len(r) == 0 || r[0].Confidence != c.want {
				t.Errorf("read %+v, want the first %s", r, c.want)
			}
		})
	}
}
