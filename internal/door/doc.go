// Package door lets people in: it tells on whose behalf each request of the site
// is made, and signs people in by password, passkey or a provider of OpenID Connect.
//
// In: requests, and what they bring: cookies, tokens, passwords. Out: the viewer of
// each request in its context, or why it is not answered. The rules are those of
// internal/account; it knows no page and decides nothing about the record.
package door
