package cli

import (
	"cmp"
	"context"
	"crypto/rand"
	"net/url"

	"entente.example/internal/door"
	"entente.example/internal/fault"
)

// openIDFlags name a provider that vouches for people.
type openIDFlags struct {
	OpenIDIssuer string `name:"openid-issuer" placeholder:"URL" help:"Address of a provider of OpenID Connect with which people may sign in."`
	OpenIDClient string `name:"openid-client" placeholder:"ID" help:"What the provider calls this site. Its secret comes from $$ENTENTE_OPENID_SECRET."`
	OpenIDLabel  string `name:"openid-label" placeholder:"WORDS" help:"What people call the provider."`
}

// entry says how the site lets people in. A record without an administrator gets
// a page on which to make one, unless everybody may read it: then nobody waits for one.
func (f serveFlags) entry(ctx context.Context, a *app) (door.Options, error) {
	present := a.stores[0] // also where the site shows the past: people sign in today
	o := door.Options{Store: present, Clock: a.Now}
	var err error
	if o.Origin, err = origin(f.Origin); err != nil {
		return o, err
	}
	if o.OpenID, err = f.provider(a); err != nil {
		return o, err
	}
	there, err := present.Administered(ctx)
	if err != nil || there {
		return o, err
	}
	if on, err := present.AnonymousReading(ctx); err != nil || on {
		return o, err
	}
	o.Setup, err = door.NewSetup(rand.Reader)
	return o, err
}

// origin reads where the site is found; nil for nothing said.
func origin(written string) (*url.URL, error) {
	if written == "" {
		return nil, nil
	}
	u, err := url.Parse(written)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Path != "" && u.Path != "/" {
		return nil, fault.New(fault.Invalid, "%q is no address of a site; try https://record.example.org", written)
	}
	return u, nil
}

func (f openIDFlags) provider(a *app) (*door.Provider, error) {
	switch {
	case f.OpenIDIssuer == "" && f.OpenIDClient == "":
		return nil, nil
	case f.OpenIDIssuer == "" || f.OpenIDClient == "":
		return nil, fault.New(fault.Invalid, "a provider needs both --openid-issuer and --openid-client")
	}
	return &door.Provider{Issuer: f.OpenIDIssuer, Client: f.OpenIDClient, Secret: a.Env("ENTENTE_OPENID_SECRET"),
		Label: cmp.Or(f.OpenIDLabel, "OpenID Connect")}, nil
}
