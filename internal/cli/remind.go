package cli

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"os"

	"entente.example/data"
	"entente.example/internal/account"
	"entente.example/internal/agenda"
	"entente.example/internal/fault"
	"entente.example/internal/remind"
	"entente.example/internal/track"
)

// remindCmd reminds people by mail of what they follow.
type remindCmd struct {
	Server   string `placeholder:"HOST:PORT" help:"The server for mail (SMTP), such as mail.example.org:587."`
	From     string `placeholder:"ADDRESS" help:"Where the letters come from."`
	User     string `placeholder:"NAME" help:"Name at the server. Its password comes from $$ENTENTE_SMTP_PASSWORD."`
	Security string `default:"starttls" enum:"starttls,tls,none" help:"How the way to the server is closed to others: starttls, tls, or none for a server on this machine."`
	Trust    string `complete:"file" placeholder:"FILE" help:"Certificates to trust besides those of the system, PEM."`
	Origin   string `required:"" placeholder:"URL" help:"Where readers find the site: https://record.example.org."`
	DryRun   bool   `help:"Show what would be sent; send nothing."`
}

// Help shows examples.
func (remindCmd) Help() string {
	return `Run it once a day, by cron or a timer. Everybody with a subscription and an address is told in one letter what is new, falls due within thirty days, is overdue or was decided, as far as they may see it; of each occasion once. What cannot be sent is sent the next time, and the exit code is 7.

Examples:

    entente remind --origin https://record.example.org --dry-run
    entente remind --origin https://record.example.org --server mail.example.org:587 --from record@example.org --user record`
}

// Run reminds.
func (c remindCmd) Run(ctx context.Context, a *app) error {
	at, err := origin(c.Origin)
	if err != nil {
		return err
	}
	var send remind.Sender
	if !c.DryRun {
		if send, err = c.sender(a); err != nil {
			return err
		}
	}
	codes, err := track.LoadCodes(data.FS)
	if err != nil {
		return err
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	verb, letters := "sent", 0
	if c.DryRun {
		verb = "would be sent"
	}
	err = remind.Run(ctx, s, send, remind.Options{Origin: at.Scheme + "://" + at.Host, From: c.From, Codes: codes, Clock: a.Now,
		Told: func(s account.Subscription, list []agenda.Occasion) {
			letters++
			for _, o := range list {
				fmt.Fprintf(a.out, "%s\t%s\t%s\t%s\n", s.User, o.Kind, o.Day, o.Title)
			}
		}})
	fmt.Fprintf(a.out, "%s %s\n", count(letters, "letter"), verb)
	return err
}

// sender is the server that letters are handed to.
func (c remindCmd) sender(a *app) (remind.Sender, error) {
	if c.Server == "" || c.From == "" {
		return nil, fault.New(fault.Invalid, "letters need a server and an address that they come from; try --server HOST:PORT --from ADDRESS, or --dry-run")
	}
	s := remind.Server{Address: c.Server, From: c.From, User: c.User, Password: a.Env("ENTENTE_SMTP_PASSWORD"), Security: remind.Security(c.Security)}
	if c.Trust == "" {
		return s, nil
	}
	pem, err := os.ReadFile(c.Trust)
	if err != nil {
		return nil, fault.Wrap(fault.NotFound, "read", c.Trust, err)
	}
	pool, err := x509.SystemCertPool()
	if err != nil {
		return nil, err
	}
	if !pool.AppendCertsFromPEM(pem) {
		return nil, fault.New(fault.Invalid, "%s holds no certificate in PEM", c.Trust)
	}
	s.TLS = &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
	return s, nil
}
