package reading

import (
	"maps"
	"testing"

	"entente.example/internal/reading/deeds"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

func TestTrust(t *testing.T) {
	const met = "President Torel of the United States met Prime Minister Vessala of Japan in Oslo on 26 July 2024. "
	e := loadEngine(t)
	for _, c := range []struct {
		name  string
		front map[string]string
		text  string
		want  record.Confidence
	}{
		{"a readout at the issuer's address", us, met + "President Torel of the United States thanked Japan for its help.", record.High},
		{"a readout of no meeting", us, "President Torel of the United States thanked Japan for its help.", record.Medium},
		{"told as going on", us, met + "President Torel of the United States thanks Japan for its help.", record.Medium},
		{"an act that the content decides", us, met + "President Torel of the United States said that Japan had helped.", record.Medium},
		{"a verb that people read in two ways", us, met + "President Torel of the United States decided to send boats to Japan.", record.Medium},
		{"those of whom the text told", us, met + "The two leaders welcomed the progress of their talks.", record.Medium},
		{"too few words", us, met + "President Torel of the United States thanked Japan.", record.Medium},
		{"a text in which somebody says I", us, met + "President Torel of the United States thanked Japan for its help. “I am glad,” he said.", record.Medium},
		{"a text of no telling kind", nil, "Prime Minister Torel of Norway thanked Japan for its help.", record.Low},
		{"whose party is a guess", map[string]string{"title": "Readout of a Meeting", "date": "2024-07-26"}, "Prime Minister Torel thanked Japan for its help. He met Prime Minister Vessala of Finland.", record.Medium},
		{"a guess at another's party, at the issuer's address", us, "President Vessala spoke with Prime Minister Torel. Prime Minister Torel thanked Japan for its help.", record.Medium},
		{"whose party the words give", map[string]string{"title": "Readout of a Meeting", "date": "2024-07-26"}, "Prime Minister Torel of Norway met Prime Minister Vessala of Finland. Prime Minister Torel of Norway thanked Finland for its help.", record.High},
		{"words that do what they say", map[string]string{"title": "Joint Statement of Norway and Finland", "date": "2024-07-26"}, "We, the Prime Ministers of Norway and Finland, met in Oslo. We condemn the attack on the harbour of Tonga.", record.High},
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

func TestTrustPromise(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       record.Confidence
	}{
		{"what a side will do", "Japan will send twenty boats to the islands of Tonga before the end of the year.", record.High},
		{"in few words", "Japan will send twenty boats to Tonga.", record.Medium},
		{"in hardly any", "Japan will send boats.", record.Low},
		{"a wish", "Japan intends to send twenty boats to the islands of Tonga before the end of the year.", record.Medium},
		{"where somebody says I", "Japan will send twenty boats to the islands of Tonga before the end of the year. I thank Japan.", record.Low},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := readPage(t, loadEngine(t), "Readout of a Meeting", "Secretary Torel of the United States met Foreign Minister Vessala of Japan in Oslo. "+c.text).Commitments
			if len(r) == 0 || r[0].Confidence != c.want {
				t.Errorf("read %+v, want the first %s", r, c.want)
			}
		})
	}
}

func TestTrustDeed(t *testing.T) {
	for score, want := range map[float32]record.Confidence{0: record.Low, 1.9: record.Low, 2: record.Medium, 3.4: record.Medium, 3.5: record.High, 6: record.High} {
		if got := deeds.TrustDeed(score); got != want {
			t.Errorf("a deed for which %.1f speaks is %s, want %s", score, got, want)
		}
	}
}
