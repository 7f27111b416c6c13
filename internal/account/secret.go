package account

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"strings"

	"golang.org/x/crypto/argon2"
)

// Secret is how a password is kept: the hash of it by Argon2id, with its salt and
// its cost, in the notation of the Password Hashing Competition.
type Secret string

// What a hash costs: 19 MiB and two passes on one lane, the least that OWASP asks for.
const (
	memory  = 19 * 1024 // KiB
	passes  = 2
	lanes   = 1
	saltLen = 16
	hashLen = 32
)

// maxMemory is more than any secret of ours costs, in KiB.
const maxMemory = 1 << 20

// Stranger is the secret of somebody who does not exist. Whoever asks to sign in
// under an unknown name is compared with it, and learns nothing from the time that takes.
const Stranger Secret = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGlzIGhlcmUhIQ$c2lsZW5jZSBzYXlzIG5vdGhpbmcgb2Ygd2hvIGlzIGg"

var encoding = base64.RawStdEncoding

// NewSecret hashes a password with salt from random.
func NewSecret(random io.Reader, password string) (Secret, error) {
	salt := make([]byte, saltLen)
	if _, err := io.ReadFull(random, salt); err != nil {
		return "", err
	}
	hash := argon2.IDKey([]byte(password), salt, passes, memory, lanes, hashLen)
	return Secret(fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, memory, passes, lanes,
		encoding.EncodeToString(salt), encoding.EncodeToString(hash))), nil
}

// Matches says whether a password is the one. What cannot be read matches nothing.
func (s Secret) Matches(password string) bool {
	parts := strings.Split(string(s), "$")
	if len(parts) != 6 || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return false
	}
	var m, t uint32
	var p uint8
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &m, &t, &p); err != nil || t == 0 || t > 64 || p == 0 || m > maxMemory {
		return false
	}
	salt, err1 := encoding.DecodeString(parts[4])
	want, err2 := encoding.DecodeString(parts[5])
	if err1 != nil || err2 != nil || len(want) != hashLen {
		return false
	}
	got := argon2.IDKey([]byte(password), salt, t, m, p, hashLen)
	return subtle.ConstantTimeCompare(got, want) == 1
}

// Digest is how a key of full randomness is kept, such as a token: its SHA-256 in hex.
func Digest(key string) string {
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:])
}
