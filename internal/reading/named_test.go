package reading

import (
	"slices"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// readNamed reads a body as a text whose name told a lead and a day.
func readNamed(t *testing.T, e *Engine, body, lead, day string) *record.Reading {
	t.Helper()
	doc, err := text.Parse(text.Plain, body+"\n", text.OffsetMap{})
	if err != nil {
		t.Fatal(err)
	}
	doc.Front = map[string]string{text.NameLead: lead, text.NameDay: day}
	return e.Read(doc, "test")
}

func TestKindOfTheName(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body, tail string
		want             record.Kind
	}{
		{"no line tells it", "The Ninth Meeting was held in Hanoi on 26 July 2024. The Ministers reviewed trade in salmon.", "joint-communique-ninth-meeting", record.JointStatement},
		{"a line tells another", "Joint Communiqué\n\nThe Ministers reviewed trade in salmon.", "speech-of-the-minister", record.JointStatement},
		{"the name tells none", "The Ministers of Norway and Peru met in Hanoi on 26 July 2024.", "ninth-meeting", record.Readout},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, c.body+"\n", text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			doc.Front = map[string]string{text.NameDay: "2024-07-26", text.NameTail: c.tail}
			if got := e.Read(doc, "test").Kind; got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func warned(r *record.Reading, code string) bool {
	return slices.ContainsFunc(r.Warnings, func(w record.Warning) bool { return w.Code == code })
}

func TestDayOfTheName(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body, of string
		date           record.Date
		warns          bool
	}{
		{"none but the name's", "The Ministers met today in Hanoi.", "2024-07-26", "2024-07-26", true},
		{"a dateline first", "HANOI, 25 July 2024 – The Ministers met today.", "2024-07-26", "2024-07-25", false},
		{"before a day told of", "The Ministers recalled the talks of 3 May 2019 in Hanoi.", "2024-07-26", "2024-07-26", true},
		{"against a year misread", "HANOI, 26 July 1924\n\nThe Ministers met today.", "2024-07-26", "2024-07-26", true},
		{"not in another month than the text's", "July 2024\n\nThe Ministers met in Hanoi.", "2019-05-03", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := readNamed(t, e, c.body, "", c.of)
			if warns := warned(r, "date-of-name"); r.Date != c.date || warns != c.warns {
				t.Errorf("dated %q, warned %v; want %q, %v", r.Date, warns, c.date, c.warns)
			}
		})
	}
}

func TestIssuerOfTheName(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body, lead string
		issuer           record.PartyCode
		warns            bool
	}{
		{"a code", "I shall visit Japan and Norway in May.", "nz", "NZ", true},
		{"a code with an agency", "I shall visit Japan and Norway in May.", "sg-mlaw", "SG", true},
		{"a name", "I shall visit Japan and Norway in May.", "kremlin", "RU", true},
		{"a short form of a name", "I shall visit Japan and Norway in May.", "uk", "GB", true},
		{"two parties", "Rain fell for three days.", "asean-japan", "", false},
		{"a code and another party", "Rain fell for three days.", "us-japan", "", false},
		{"words that name nobody", "Rain fell for three days.", "draft", "", false},
		{"less than what the text shows at its head", "Ministry of Foreign Affairs of Japan\n\nPress Release\n\nMinister for Foreign Affairs of Japan\n\nThe Ministers met in Hanoi.", "vn", "JP", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := readNamed(t, e, c.body, c.lead, "2024-04-26")
			if warns := warned(r, "issuer-of-name"); r.Issuer != c.issuer || warns != c.warns {
				t.Errorf("issued by %q, warned %v; want %q, %v", r.Issuer, warns, c.issuer, c.warns)
			}
		})
	}
}
