package clauses

import "entente.example/internal/record"

// Voiced says whether the sentence in hand is somebody's own words.
func (a *Syntax) Voiced() bool {
	return a.Voice.Kind != VoiceNone && len(a.Voice.Speakers) > 0
}

// Voice is whose words a run of sentences is.
type Voice struct {
	Speakers []record.Speaker
	Mention  int // -1 where the text names nobody
	Kind     VoiceKind
	Block    int  // where it was given
	Own      bool // of the whole text
	Resumed  bool // a quotation that goes on, paragraph by paragraph
	Acts     bool // the sentence that gave it breaks off before what they will do
}

// VoiceKind is how a text goes on in somebody's voice.
type VoiceKind uint8

// The kinds of voice.
const (
	VoiceNone  VoiceKind = iota
	VoiceList            // "made the following remarks": down the list
	VoiceLabel           // a transcript's label: until the next
	VoiceQuote           // an open quotation: until it closes
)
