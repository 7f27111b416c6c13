package account

import (
	"crypto/rand"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"entente.example/internal/access"
)

var noon = time.Date(2026, 7, 26, 12, 0, 0, 0, time.UTC)

func clock() time.Time { return noon }

func TestCheckPassword(t *testing.T) {
	for _, c := range []struct {
		name, password string
		well           bool
	}{
		{"several words", "herons over the delta", true},
		{"of another script", "三つの川と七つの橋の町まで", true},
		{"short", "elevenchars", false},
		{"endless", strings.Repeat("x y z w v ", 30), false},
		{"with the name in it", "my name is Ada.L okay", false},
		{"a usual one with digits", "Password1234!", false},
		{"digits only", "102938475610", false},
		{"few characters", "abababababab", false},
		{"a row of keys", "qwertyuiopas", false},
		{"a famous example", "correct horse battery staple", false},
	} {
		if err := CheckPassword("ada.l", c.password); (err == nil) != c.well {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestSecret(t *testing.T) {
	one, err := NewSecret(rand.Reader, "herons over the delta")
	if err != nil {
		t.Fatal(err)
	}
	two, _ := NewSecret(rand.Reader, "herons over the delta")
	if one == two || !strings.HasPrefix(string(one), "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("%s, %s", one, two)
	}
	if !one.Matches("herons over the delta") || one.Matches("Herons over the delta") || one.Matches("") {
		t.Error("the password, and no other, matches")
	}
	for _, broken := range []Secret{"", "$", "plain", one[:len(one)-4], Secret(strings.Replace(string(one), "m=19456", "m=99999999", 1)),
		Secret(strings.Replace(string(one), "t=2", "t=0", 1)), Secret(strings.Replace(string(one), "argon2id", "argon2i", 1))} {
		if broken.Matches("herons over the delta") {
			t.Errorf("%q matches", broken)
		}
	}
	if _, err := NewSecret(strings.NewReader("short"), "x"); err == nil {
		t.Error("a secret without salt")
	}
}

// TestStranger holds that comparing with nobody costs what comparing with somebody does.
func TestStranger(t *testing.T) {
	one, err := NewSecret(rand.Reader, "herons over the delta")
	if err != nil {
		t.Fatal(err)
	}
	cost := func(s Secret) (string, int) { parts := strings.Split(string(s), "$"); return parts[3], len(parts[5]) }
	c1, n1 := cost(one)
	if c2, n2 := cost(Stranger); c1 != c2 || n1 != n2 || Stranger.Matches("herons over the delta") {
		t.Errorf("%s against %s, %d against %d", c1, c2, n1, n2)
	}
	if hash, err := encoding.DecodeString(strings.Split(string(Stranger), "$")[5]); err != nil || len(hash) != hashLen {
		t.Errorf("nobody's hash has %d bytes, %v: it would be refused before it costs anything", len(hash), err)
	}
}

func FuzzSecret(f *testing.F) {
	f.Add(string(Stranger), "x")
	f.Fuzz(func(t *testing.T, s, password string) {
		if strings.Contains(s, "m=19456,t=2,p=1") || len(s) < 60 {
			_ = Secret(s).Matches(password)
		}
	})
}

func TestUserValidate(t *testing.T) {
	for _, c := range []struct {
		user User
		well bool
	}{
		{User{Name: "ada.lovelace-2", Role: access.Reader}, true},
		{User{Name: "ada", Role: access.Administrator, Groups: []string{"asia"}}, true},
		{User{Name: "", Role: access.Reader}, false},
		{User{Name: "Ada", Role: access.Reader}, false},
		{User{Name: "ada/lovelace", Role: access.Reader}, false},
		{User{Name: "-rf", Role: access.Reader}, false},
		{User{Name: "ada", Role: "king"}, false},
		{User{Name: "ada"}, false},
		{User{Name: "ada", Role: access.Reader, Groups: []string{"a b"}}, false},
		{User{Name: "ada", Role: access.Reader, FullName: strings.Repeat("x", 201)}, false},
	} {
		if err := c.user.Validate(); (err == nil) != c.well {
			t.Errorf("%+v: %v", c.user, err)
		}
	}
}

// TestViewers holds that a key gives no more than its owner has, now.
func TestViewers(t *testing.T) {
	u := User{Name: "ada", Role: access.Editor, Groups: []string{"asia"}}
	token, key, err := NewToken(rand.Reader, Token{User: "ada", Label: "export", Scope: Read, Made: noon, Expires: noon.Add(time.Hour)})
	if err != nil || !IsToken(key) || len(token.ID) != 8 || len(key) < 40 {
		t.Fatalf("%+v, %s, %v", token, key, err)
	}
	if v := token.Viewer(u, clock); v.Role != access.Editor || !v.ReadOnly || v.Who != "token:ada/"+token.ID || len(v.Groups) != 1 {
		t.Errorf("%+v", v)
	}
	late := func() time.Time { return noon.Add(time.Hour) }
	if v := token.Viewer(u, late); v.Role != access.Anonymous || v.Who != "" {
		t.Errorf("expired: %+v", v)
	}
	u.Blocked = true
	if v := token.Viewer(u, clock); v.Role != access.Anonymous || v.Who != "" || len(v.Groups) > 0 {
		t.Errorf("blocked: %+v", v)
	}
	for _, bad := range []Token{{Label: "x", Scope: "all", Made: noon, Expires: noon.Add(1)}, {Label: " ", Scope: Read, Made: noon, Expires: noon.Add(1)},
		{Label: "x", Scope: Read, Made: noon, Expires: noon}, {Label: "x", Scope: Read, Made: noon, Expires: noon.Add(2 * MaxTokenLife)}} {
		if bad.Validate() == nil {
			t.Errorf("%+v passes", bad)
		}
	}
}

func TestSessionOver(t *testing.T) {
	s := Session{User: "ada", Begun: noon, Seen: noon, Expires: noon.Add(SessionLife)}
	if s.Over(noon.Add(IdleLife)) || !s.Over(noon.Add(IdleLife+1)) {
		t.Error("an unused session ends after its idle life")
	}
	s.Seen = noon.Add(SessionLife)
	if !s.Over(noon.Add(SessionLife)) {
		t.Error("a used session ends too")
	}
}

func TestIdentity(t *testing.T) {
	if i, err := NewIdentity("ada", " Ada@Example.org "); err != nil || i.Subject != "email:ada@example.org" {
		t.Errorf("%+v, %v", i, err)
	}
	if i, err := NewIdentity("ada", "CgNhZGE"); err != nil || i.Subject != "subject:CgNhZGE" {
		t.Errorf("%+v, %v", i, err)
	}
	if _, err := NewIdentity("ada", "two words"); err == nil {
		t.Error("two words pass")
	}
}

// TestWaiting states the law of the limits: waits only grow, up to a bound, and end.
func TestWaiting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		limits := rapid.SampledFrom([]Limits{AccountLimits(), AddressLimits()}).Draw(t, "limits")
		a := NewAttempts(limits)
		now, before := noon, time.Duration(0)
		for n := range rapid.IntRange(1, 60).Draw(t, "failures") {
			wait := a.Wait("ada", now)
			if n < limits.Free && wait != 0 || n >= limits.Free && wait == 0 {
				t.Fatalf("after %d failures: wait %s", n, wait)
			}
			if wait < before || wait > limits.Longest {
				t.Fatalf("after %d failures: wait %s after %s", n, wait, before)
			}
			before, now = wait, now.Add(wait)
			if a.Wait("ada", now) != 0 {
				t.Fatal("a wait that is over is not")
			}
			a.Fail("ada", now)
		}
		if a.Wait("eve", now) != 0 || a.Wait("ada", now.Add(limits.Forget+1)) != 0 {
			t.Fatal("others wait, or nothing is forgotten")
		}
		a.Succeed("ada")
		if a.Wait("ada", now) != 0 {
			t.Fatal("success is not seen")
		}
	})
}

func TestAttemptsAreBounded(t *testing.T) {
	a := NewAttempts(AddressLimits())
	for i := range maxKeys + 100 {
		a.Fail(string(rune(i)), noon.Add(time.Duration(i)))
	}
	if len(a.by) > maxKeys {
		t.Errorf("%d keys are remembered", len(a.by))
	}
}
