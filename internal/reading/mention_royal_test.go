package reading

import "testing"

// TestTheirMajesties: the style of a monarch means who bore that style before.
func TestTheirMajesties(t *testing.T) {
	a := analysed(t, loadEngine(t), nil, "JOINT COMMUNIQUE\n\nTheir Majesties the King and Queen of Norway paid a State Visit to Ethiopia from 18 to 24 June 1960, at the invitation of His Imperial Majesty the Emperor.\n\nTheir Majesties opened a school.")
	for k := range a.Mentions {
		m := &a.Mentions[k]
		if a.Written(m.First, m.End) == "Their Majesties" && (len(m.Parties) != 1 || m.Parties[0] != "NO") {
			t.Errorf("Their Majesties are of %v, want NO", m.Parties)
		}
	}
}
