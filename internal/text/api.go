package text

// Format names how the bytes of a document are written.
type Format string

// The formats that can be cleaned.
const (
	Plain    Format = "text/plain"
	Markdown Format = "text/markdown"
	HTML     Format = "text/html"
)
