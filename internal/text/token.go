package text

// Class is what a token is made of.
type Class uint8

// The classes of token.
const (
	Word   Class = iota // letters, with inner apostrophe, hyphen or period ("U.S.", "decision-making", "Japan's")
	Number              // digits with inner separators: "100,000", "2.5", "19"
	Alnum               // letters and digits: "COVID-19", "5th", "H1"
	Symbol              // currency and other symbols: "$", "%", "€"
	Punct               // everything else that is not space
)

// Shape is the pattern of capitals in a token.
type Shape uint8

// The shapes of token.
const (
	Lower   Shape = iota // "cooperation"
	Capital              // "Minister", "A"
	Upper                // "ASEAN", "KAMIKAWA": two or more letters, all capitals
	Mixed                // "WhatsApp", "iPhone"
	NoCase               // digits, punctuation, scripts without case
)

// Token is a span of the cleaned text. Tokens never cross a block.
// A possessive "'s" or "’s" (or a bare "’" after s) is a token of its own.
type Token struct {
	Start, End int32 // bytes in Document.Text
	Class      Class
	Shape      Shape
	Space      bool // white space stands before it
}
