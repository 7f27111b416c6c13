package account

import (
	"slices"
	"strings"
	"unicode/utf8"

	"entente.example/internal/fault"
)

// Passwords have so many characters. Length is what makes them hard to guess; no
// signs of any kind are asked for. The upper bound keeps a hash from costing more than it should.
const (
	minPassword = 12
	maxPassword = 256
)

// CheckPassword says what is wrong with a user's new password, if anything.
func CheckPassword(user, password string) error {
	n := utf8.RuneCountInString(password)
	folded := strings.ToLower(password)
	switch {
	case n < minPassword:
		return fault.New(fault.Invalid, "the password has fewer than %d characters; try several words", minPassword)
	case n > maxPassword:
		return fault.New(fault.Invalid, "the password has more than %d characters", maxPassword)
	case strings.Contains(folded, strings.ToLower(user)):
		return fault.New(fault.Invalid, "the password holds the name it is for; try several words that do not")
	case common(folded):
		return fault.New(fault.Invalid, "the password is one of those tried first; try several words that do not belong together")
	}
	return nil
}

// common says whether a password is among those that are tried first: a usual one,
// one followed by digits, few characters again and again, or a row of keys.
func common(folded string) bool {
	stem := strings.TrimRight(folded, "0123456789!.?-_ ")
	if stem == "" || slices.Contains(usual(), stem) {
		return true
	}
	different := map[rune]bool{}
	for _, r := range folded {
		different[r] = true
	}
	const rows = "qwertyuiopasdfghjklzxcvbnm abcdefghijklmnopqrstuvwxyz qwertzuiopasdfghjklyxcvbnm 1qaz2wsx3edc4rfv5tgb6yhn"
	return len(different) < 5 || strings.Contains(rows, folded)
}

// usual are stems of passwords that lists of stolen ones are full of.
func usual() []string {
	return []string{"password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd", "passwordpassword", "letmein", "letmeinplease", "welcome", "changeme",
		"changemenow", "administrator", "admin", "adminadmin", "iloveyou", "iloveyouforever", "qwerty", "qwertyuiop", "trustno", "sunshine", "princess",
		"football", "baseball", "superman", "dragon", "monkey", "master", "whatever", "correcthorsebatterystaple", "correct horse battery staple",
		"entente", "ententeentente", "diplomacy", "ministry", "secretsecret", "topsecret", "confidential", "opensesame", "mypassword", "thepassword"}
}
