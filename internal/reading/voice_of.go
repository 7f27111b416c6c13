package reading

import "entente.example/internal/record"

// voiced says whether the sentence in hand is somebody's own words.
func (a *analysis) voiced() bool {
	return a.found.voice.kind != voiceNone && len(a.found.voice.speakers) > 0
}

// voice is whose words a run of sentences is.
type voice struct {
	speakers []record.Speaker
	mention  int // -1 where the text names nobody
	kind     voiceKind
	block    int  // where it was given
	own      bool // of the whole text
	resumed  bool // a quotation that goes on, paragraph by paragraph
	acts     bool // the sentence that gave it breaks off before what they will do
}

type voiceKind uint8

const (
	voiceNone  voiceKind = iota
	voiceList            // "made the following remarks": down the list
	voiceLabel           // a transcript's label: until the next
	voiceQuote           // an open quotation: until it closes
)
