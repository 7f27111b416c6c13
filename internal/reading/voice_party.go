package reading

import "entente.example/internal/record"

// ownWords gives to the person who speaks what a sentence says of that person's own
// state: "Fiji is committed to peace", under a transcript's label or right after
// "Minister X said that Fiji had waited".
func (a *analysis) ownWords(block int) {
	f := &a.found
	speakers := f.last
	switch {
	case f.voice.kind == voiceLabel && len(f.voice.speakers) > 0:
		speakers = f.voice.speakers
	case a.kind != record.Readout || f.lastBlock != block:
		return
	}
	if len(speakers) != 1 || speakers[0].Person == "" || speakers[0].Of == "" {
		return
	}
	for i := range f.frames {
		fr := &f.frames[i]
		if fr.emit && fr.sieve == "subject" && len(fr.speakers) == 1 && fr.speakers[0] == (record.Speaker{Of: speakers[0].Of}) {
			fr.speakers = speakers
		}
	}
}
