package remind

import (
	"context"
	"crypto/tls"
	"net"
	"net/mail"
	"net/smtp"
	"time"

	"entente.example/internal/fault"
)

// Security is how the way to a server is closed to others.
type Security string

// The securities.
const (
	StartTLS Security = "starttls" // by STARTTLS, without which nothing is sent
	FromTLS  Security = "tls"      // from the first byte
	Open     Security = "none"     // not at all: for a server on this machine
)

// Server is a server for mail (SMTP).
type Server struct {
	Address  string // "mail.example.org:587"
	From     string // whose letters they are
	User     string // empty where the server asks for none
	Password string
	Security Security
	TLS      *tls.Config // nil for what the system trusts
}

// patience is how long a server may take for one letter.
const patience = time.Minute

// Send implements Sender.
func (s Server) Send(ctx context.Context, to string, letter []byte) error {
	from, err := mail.ParseAddress(s.From)
	if err != nil {
		return err
	}
	c, err := s.dial(ctx)
	if err != nil {
		return err
	}
	defer c.Close() //nolint:errcheck // what counts is the answer to the letter
	if err := s.enter(c); err != nil {
		return err
	}
	if err := c.Mail(from.Address); err != nil {
		return err
	}
	if err := c.Rcpt(to); err != nil {
		return err
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(letter); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	_ = c.Quit() // the letter is taken already
	return nil
}

// host is the server's name, which its certificate has to bear.
func (s Server) host() string {
	host, _, err := net.SplitHostPort(s.Address)
	if err != nil {
		return s.Address
	}
	return host
}

func (s Server) config() *tls.Config {
	config := &tls.Config{MinVersion: tls.VersionTLS12}
	if s.TLS != nil {
		config = s.TLS.Clone()
	}
	config.ServerName = s.host()
	return config
}

func (s Server) dial(ctx context.Context) (*smtp.Client, error) {
	d := net.Dialer{Timeout: patience}
	conn, err := d.DialContext(ctx, "tcp", s.Address)
	if err != nil {
		return nil, err
	}
	if err := conn.SetDeadline(time.Now().Add(patience)); err != nil {
		return nil, err
	}
	if s.Security == FromTLS {
		conn = tls.Client(conn, s.config())
	}
	c, err := smtp.NewClient(conn, s.host())
	if err != nil {
		_ = conn.Close()
	}
	return c, err
}

// enter closes the way to others, and says who sends.
func (s Server) enter(c *smtp.Client) error {
	if s.Security == StartTLS || s.Security == "" {
		if ok, _ := c.Extension("STARTTLS"); !ok {
			return fault.New(fault.Unavailable, "the server at %s offers no STARTTLS; try --security tls, or none for a server on this machine", s.Address)
		}
		if err := c.StartTLS(s.config()); err != nil {
			return err
		}
	}
	if s.User == "" {
		return nil
	}
	return c.Auth(smtp.PlainAuth("", s.User, s.Password, s.host()))
}
