package remind

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"time"

	"entente.example/internal/account"
	"entente.example/internal/agenda"
	"entente.example/internal/fault"
)

// Leaving is the address at which a subscription is ended, by a person or by their mail program.
func Leaving(origin string, s account.Subscription) string {
	return origin + "/unsubscribe/" + s.ID + "/" + s.Leave
}

// Letter writes the letter on some occasions.
func Letter(s account.Subscription, list []agenda.Occasion, o Options) ([]byte, error) {
	from, err := mail.ParseAddress(o.From)
	if err != nil {
		return nil, fault.New(fault.Invalid, "%q is no address for mail to come from; try record@example.org", o.From)
	}
	if err := s.Validate(); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	leave := Leaving(o.Origin, s)
	for _, h := range [][2]string{
		{"From", from.String()},
		{"To", (&mail.Address{Address: s.Mail}).String()},
		{"Subject", mime.QEncoding.Encode("utf-8", oneLine(subject(list)))},
		{"Date", o.Clock().UTC().Format(time.RFC1123Z)},
		{"Message-ID", "<" + fingerprint(s, list) + "@" + domain(from.Address) + ">"},
		{"MIME-Version", "1.0"},
		{"Content-Type", "text/plain; charset=utf-8"},
		{"Content-Transfer-Encoding", "quoted-printable"},
		{"Auto-Submitted", "auto-generated"},
		{"List-Unsubscribe", "<" + leave + ">"},
		{"List-Unsubscribe-Post", "List-Unsubscribe=One-Click"},
	} {
		fmt.Fprintf(&b, "%s: %s\r\n", h[0], h[1])
	}
	b.WriteString("\r\n")
	q := quotedprintable.NewWriter(&b)
	_, err = q.Write([]byte(strings.ReplaceAll(body(list, o.Origin, leave), "\n", "\r\n")))
	if err == nil {
		err = q.Close()
	}
	return b.Bytes(), err
}

func subject(list []agenda.Occasion) string {
	if len(list) == 1 {
		return list[0].Title
	}
	return fmt.Sprintf("%s, and %d more", list[0].Title, len(list)-1)
}

// body tells the occasions, kind by kind, what is urgent first.
func body(list []agenda.Occasion, origin, leave string) string {
	var b strings.Builder
	for _, kind := range []struct {
		kind agenda.Kind
		name string
	}{{agenda.Overdue, "Overdue"}, {agenda.Due, "Falls due"}, {agenda.Meeting, "Meets"}, {agenda.Decided, "Decided"}, {agenda.New, "New"}} {
		heading := kind.name + "\n\n"
		for _, o := range list {
			if o.Kind != kind.kind {
				continue
			}
			fmt.Fprintf(&b, "%s%s  %s\n%s%s\n\n", heading, o.Day, oneLine(o.Title), origin, o.Path)
			heading = ""
		}
	}
	fmt.Fprintf(&b, "-- \nYou asked to be told of this at %s.\nTo be told no more: %s\n", origin, leave)
	return b.String()
}

// oneLine is words without a break, so that none can begin a header or a line of its own.
func oneLine(words string) string { return strings.Join(strings.Fields(words), " ") }

// fingerprint names a letter by what it tells to whom.
func fingerprint(s account.Subscription, list []agenda.Occasion) string {
	sum := sha256.Sum256([]byte(s.ID + "\n" + strings.Join(ids(list), "\n")))
	return hex.EncodeToString(sum[:12])
}

// domain is the part of an address behind the sign.
func domain(address string) string { return address[strings.LastIndex(address, "@")+1:] }
