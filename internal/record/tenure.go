package record

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"strings"
	"time"
)

// Tenure is that a person held a post from some day to some day. Its evidence is
// words of a document in the record, or, where no text says it, the address of a public source.
type Tenure struct {
	ID       string     `json:"id"`
	Person   string     `json:"person"`         // the person's key
	Name     string     `json:"name"`           // the person's name, as given with the tenure
	Post     string     `json:"post"`           // "Minister for Foreign Affairs"
	Of       PartyCode  `json:"of,omitempty"`   // whose post it is
	From     Day        `json:"from,omitempty"` // empty where it is not known
	To       Day        `json:"to,omitempty"`   // the last day, month or year; empty while the person holds it
	Document DocumentID `json:"document,omitempty"`
	Evidence *Evidence  `json:"evidence,omitempty"` // the document's words
	Source   string     `json:"source,omitempty"`   // an address on the web
}

// Day is a day as far as it is known: "2023-09-13", "2023-09" or "2023".
type Day string

// Validate says what is wrong with a day, if anything; an empty one is well.
func (d Day) Validate() error {
	if d == "" {
		return nil
	}
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		if _, err := time.Parse(layout, string(d)); err == nil {
			return nil
		}
	}
	return fmt.Errorf("%q is no day; try 2023-09-13, 2023-09 or 2023", string(d))
}

// First is the first day that it may be; of none, none.
func (d Day) First() Date {
	const first = "0000-01-01"
	if d == "" {
		return ""
	}
	return Date(d) + Date(first[min(len(d), len(first)):])
}

// NewTenureID names a tenure by who began to hold what, and when: said again, with another end, it is the same one.
func NewTenureID(person, post string, of PartyCode, from Day) string {
	sum := sha256.Sum256([]byte(strings.Join([]string{person, strings.Join(Fold(post), " "), string(of), string(from)}, "\n")))
	return "t" + hex.EncodeToString(sum[:6])
}

// Covers says whether the post was held on a day; of the first and the last
// month or year, as far as they are known, every day counts.
func (t Tenure) Covers(day Date) bool {
	return day != "" && coarse(day, t.From) >= string(t.From) && (t.To == "" || coarse(day, t.To) <= string(t.To))
}

// Within says whether the post was held on a day beyond doubt: after the first and
// before the last day, month or year, as far as they are known.
func (t Tenure) Within(day Date) bool {
	return t.Covers(day) && coarse(day, t.From) != string(t.From) && (t.To == "" || coarse(day, t.To) != string(t.To))
}

// coarse is a day as finely as another one is known.
func coarse(day Date, like Day) string { return string(day[:min(len(day), len(like))]) }

// Validate says what is wrong with a tenure, if anything but its evidence.
func (t Tenure) Validate() error {
	if err := t.From.Validate(); err != nil {
		return err
	}
	if err := t.To.Validate(); err != nil {
		return err
	}
	n := min(len(t.From), len(t.To))
	switch {
	case strings.TrimSpace(t.Name) == "" || len(Fold(t.Name)) == 0:
		return fmt.Errorf("a tenure needs a person")
	case strings.TrimSpace(t.Post) == "":
		return fmt.Errorf("a tenure needs a post")
	case n > 0 && t.To[:n] < t.From[:n]:
		return fmt.Errorf("%s is before %s; try the other way round", t.To, t.From)
	case (t.Document == "") == (t.Source == ""):
		return fmt.Errorf("a tenure needs the words of a document, or the address of a public source")
	case t.Source != "" && !OnTheWeb(t.Source):
		return fmt.Errorf("%q is no address on the web; try https://…", t.Source)
	}
	return nil
}

// OnTheWeb says whether an address may be linked to.
func OnTheWeb(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
}
