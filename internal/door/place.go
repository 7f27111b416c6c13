package door

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
)

// secure says whether what a browser sends reaches the site encrypted.
func (d *Door) secure(r *http.Request) bool {
	return r.TLS != nil || d.Origin != nil && d.Origin.Scheme == "https"
}

// origin is where the browser that asks finds the site.
func (d *Door) origin(r *http.Request) *url.URL {
	if d.Origin != nil {
		return d.Origin
	}
	u := &url.URL{Scheme: "http", Host: r.Host}
	if r.TLS != nil {
		u.Scheme = "https"
	}
	return u
}

// Site is the address at which the browser that asks finds the site, "https://record.example.org".
func (d *Door) Site(r *http.Request) string {
	at := d.origin(r)
	return at.Scheme + "://" + at.Host
}

// address is who asks, as far as limits tell people apart: of IPv6 a network of 64
// bits, as one machine has. What a proxy says of it is believed of one nearby.
func (d *Door) address(r *http.Request) string {
	peer, ok := peer(r)
	if !ok {
		return r.RemoteAddr
	}
	if d.Origin != nil && (peer.IsLoopback() || peer.IsPrivate()) {
		list := strings.Split(r.Header.Get("X-Forwarded-For"), ",")
		if told, err := netip.ParseAddr(strings.TrimSpace(list[len(list)-1])); err == nil {
			peer = told.Unmap()
		}
	}
	if peer.Is6() {
		if network, err := peer.Prefix(64); err == nil {
			return network.String()
		}
	}
	return peer.String()
}

func peer(r *http.Request) (netip.Addr, bool) {
	at, err := netip.ParseAddrPort(r.RemoteAddr)
	return at.Addr().Unmap(), err == nil
}

// local says whether somebody on the machine itself asks: from its loopback address,
// by its loopback name, and not through a proxy. The name keeps out pages from
// elsewhere whose own name was made to lead here.
func local(r *http.Request) bool {
	at, ok := peer(r)
	if !ok || !at.IsLoopback() {
		return false
	}
	for _, h := range []string{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip", "Via"} {
		if r.Header.Get(h) != "" {
			return false
		}
	}
	host := hostname(r.Host)
	name, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && name.IsLoopback()
}

// hostname is a host without its port.
func hostname(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		return name
	}
	return strings.Trim(host, "[]")
}

// Local is a path of this site, or the first page where next leads anywhere else.
func Local(next string) string {
	u, err := url.Parse(next)
	if err != nil || u.IsAbs() || u.Host != "" || u.User != nil || !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") ||
		strings.ContainsFunc(next, func(r rune) bool { return r == '\\' || r < ' ' || r == 0x7f }) {
		return "/"
	}
	return next
}
