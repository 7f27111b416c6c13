// Package account is about people: who they are in a record, and by what they
// are known again. It holds the rules of passwords, the hashes by which secrets are
// kept, how often signing in may be tried, how long a session lasts.
//
// In: names, passwords, bytes of randomness, the time. Out: users, hashes, yes or
// no. It knows no database, no request and no page: internal/door lets people in by
// its rules, and internal/store keeps what it makes.
package account
