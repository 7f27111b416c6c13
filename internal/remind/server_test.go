package remind_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"io"
	"math/big"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// server is a server for mail that keeps what it takes.
type server struct {
	mu      sync.Mutex
	letters []letter
	refuse  bool // the next letter
	address string
	trust   *tls.Config // of who trusts its certificate
}

// letter is one that was taken.
type letter struct {
	from, to, text string
	secret         bool // the way was closed to others
}

func (s *server) taken() []letter {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]letter{}, s.letters...)
}

// serve listens until the test is over; wrap is what is done with the socket.
func serve(t *testing.T, offersTLS, fromTLS bool) *server {
	t.Helper()
	config, trust := certificate(t)
	s := &server{trust: trust}
	back := smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) { return &session{s: s, conn: c}, nil }))
	back.Domain, back.ErrorLog = "localhost", silent{}
	if offersTLS {
		back.TLSConfig = config
	} else {
		back.AllowInsecureAuth = true
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	s.address = "localhost:" + port
	if fromTLS {
		l = tls.NewListener(l, config)
	}
	go back.Serve(l) //nolint:errcheck // it ends when it is closed
	t.Cleanup(func() { _ = back.Close() })
	return s
}

type silent struct{}

func (silent) Printf(string, ...any) {}
func (silent) Println(...any)        {}

// session is one visit of a client.
type session struct {
	s    *server
	conn *smtp.Conn
	in   bool
	letter
}

func (v *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (v *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user != "record" || password != "a long secret" {
			return smtp.ErrAuthFailed
		}
		v.in = true
		return nil
	}), nil
}

func (v *session) Mail(from string, _ *smtp.MailOptions) error {
	if !v.in {
		return smtp.ErrAuthRequired
	}
	v.from = from
	return nil
}

func (v *session) Rcpt(to string, _ *smtp.RcptOptions) error { v.to = to; return nil }

func (v *session) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	v.s.mu.Lock()
	defer v.s.mu.Unlock()
	if v.s.refuse {
		v.s.refuse = false
		return errors.New("the disk is full")
	}
	v.text = string(text)
	_, v.secret = v.conn.TLSConnectionState()
	v.s.letters = append(v.s.letters, v.letter)
	return nil
}

func (v *session) Reset()        {}
func (v *session) Logout() error { return nil }

// certificate is one for localhost, and what trusts it.
func certificate(t *testing.T) (server, client *tls.Config) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	plan := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "localhost"}, DNSNames: []string{"localhost"}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign}
	raw, err := x509.CreateCertificate(rand.Reader, plan, plan, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(raw)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(parsed)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{raw}, PrivateKey: key}}, MinVersion: tls.VersionTLS12}, &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
}
