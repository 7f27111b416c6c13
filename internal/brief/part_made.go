package brief

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"entente.example/internal/record"
)

// made says what the paper was made from.
func (m *maker) made() Made {
	made := Made{Heading: m.house.say("heading.made"), Day: m.in.Day, On: m.in.On, Engine: m.in.Engine, States: record.StateNames(m.in.States), Looked: len(m.in.Looked),
		Digest: digest(m.in.Looked), Documents: m.notes.sources()}
	for i := range made.Documents {
		d := &made.Documents[i]
		d.NotPublic = m.in.NotPublic[d.ID]
		key := "source"
		if d.NotPublic {
			key = "source.hidden"
		}
		d.Line = m.house.say(key, m.house.Date(d.Date), d.Title, string(d.ID))
	}
	states := make([]string, 0, len(made.States))
	for _, s := range made.States {
		states = append(states, m.house.say("review."+s))
	}
	made.Lines = []string{
		m.house.say("made.looked", m.house.count("document", made.Looked), made.Digest),
		m.house.say("made.states", m.house.list(states)),
		m.house.say("made.engine", made.Engine, m.house.Date(m.in.Day), m.house.Date(m.in.On)),
	}
	if m.in.Command != "" {
		made.Lines = append(made.Lines, m.house.say("made.again", m.in.Command))
	}
	return made
}

// digest is the SHA-256 over documents' hashes in their order, each with a line feed.
func digest(ids []record.DocumentID) string {
	sorted := slices.Sorted(slices.Values(ids))
	sum := sha256.New()
	for _, id := range sorted {
		sum.Write([]byte(id + "\n"))
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// notices say what a reader must know first.
func (m *maker) notices() []string {
	var list []string
	hidden := 0
	for id := range m.notes.used {
		if m.in.NotPublic[id] {
			hidden++
		}
	}
	if hidden > 0 {
		list = append(list, m.house.say("notice.internal", m.house.count("document", hidden)))
	}
	waiting := 0
	for _, s := range m.notes.told {
		if !s.Held() {
			waiting++
		}
	}
	switch {
	case waiting > 0 && waiting == len(m.notes.told):
		list = append(list, m.house.say("notice.unreviewed", m.house.Number(float64(waiting))))
	case waiting > 0:
		list = append(list, m.house.say("notice.suggested", m.house.Number(float64(waiting)), m.house.Number(float64(len(m.notes.told)))))
	}
	return list
}

// count is a number with its noun.
func (h House) count(noun string, n int) string {
	if n == 1 {
		return h.say("one."+noun, h.Number(1))
	}
	return h.say("many."+noun, h.Number(float64(n)))
}
