package access

import (
	"testing"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

var noon = time.Date(2026, 7, 26, 12, 0, 0, 0, time.UTC)

func at(moment time.Time) func() time.Time { return func() time.Time { return moment } }

// TestSees is the table of who sees what.
func TestSees(t *testing.T) {
	later := noon.Add(time.Hour)
	embargo := Visibility{Level: Embargoed, Groups: []string{"press"}, Until: &later}
	viewers := map[string]Viewer{
		"nobody":           {},
		"nobody, later":    {Clock: at(later)},
		"reader":           {Who: "user:r", Role: Reader, Clock: at(noon)},
		"reader of asia":   {Who: "user:r", Role: Reader, Groups: []string{"asia"}, Clock: at(noon)},
		"press":            {Who: "user:p", Role: Reader, Groups: []string{"press"}, Clock: at(noon)},
		"reviewer":         {Who: "user:v", Role: Reviewer, Clock: at(noon)},
		"administrator":    {Who: "user:a", Role: Administrator, Clock: at(noon)},
		"group, no role":   {Groups: []string{"asia", "press"}, Clock: at(noon)},
		"an unknown role":  {Who: "user:x", Role: "king", Groups: []string{"asia"}, Clock: at(later)},
		"reader, no clock": {Who: "user:r", Role: Reader},
	}
	for _, c := range []struct {
		name string
		is   Visibility
		seen []string
	}{
		{"public", Visibility{Level: Public}, []string{"nobody", "nobody, later", "reader", "reader of asia", "press", "reviewer", "administrator", "group, no role", "an unknown role", "reader, no clock"}},
		{"internal", Visibility{Level: Internal}, []string{"reader", "reader of asia", "press", "reviewer", "administrator", "reader, no clock"}},
		{"restricted to asia", Visibility{Level: Restricted, Groups: []string{"asia"}}, []string{"reader of asia", "administrator"}},
		{"embargoed for an hour", embargo, []string{"nobody, later", "press", "administrator", "an unknown role"}},
		{"of an unknown level", Visibility{Level: "secret"}, []string{"administrator"}},
	} {
		want := map[string]bool{}
		for _, name := range c.seen {
			want[name] = true
		}
		for name, viewer := range viewers {
			if got := viewer.Sees(c.is); got != want[name] {
				t.Errorf("%s, by %s: seen %v, want %v", c.name, name, got, want[name])
			}
		}
	}
}

// TestMay is the table of who may decide what.
func TestMay(t *testing.T) {
	for _, c := range []struct {
		action ledger.Action
		roles  []Role // that may
	}{
		{ledger.DocumentAdded, []Role{Editor, Reviewer, Administrator}},
		{ledger.FactEdited, []Role{Editor, Reviewer, Administrator}},
		{ledger.TenureSet, []Role{Editor, Reviewer, Administrator}},
		{ledger.PersonMerged, []Role{Reviewer, Administrator}},
		{ledger.DocumentWithdrawn, []Role{Reviewer, Administrator}},
		{ledger.VisibilitySet, []Role{Reviewer, Administrator}},
		{ledger.UserAdded, []Role{Administrator}},
		{ledger.SettingSet, []Role{Administrator}},
		{ledger.CredentialSet, []Role{Administrator}},
		{ledger.SignInRefused, append(Roles(), Anonymous, "king")},
	} {
		may := map[Role]bool{}
		for _, r := range c.roles {
			may[r] = true
		}
		for _, r := range append(Roles(), Anonymous, "king") {
			err := Viewer{Who: "user:u", Role: r, Clock: at(noon)}.May(c.action)
			if (err == nil) != may[r] || err != nil && fault.KindOf(err) != fault.Forbidden {
				t.Errorf("%s by %q: %v", c.action, r, err)
			}
		}
	}
	if err := (Viewer{Role: Administrator, Clock: at(noon)}).May(ledger.DocumentAdded); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("somebody without a name: %v", err)
	}
	if err := Operator("o", at(noon)).May("record.burnt"); err == nil {
		t.Error("an action that nobody knows passes")
	}
}

func TestPersonOf(t *testing.T) {
	for who, want := range map[string]string{"user:ada": "user:ada", "token:ada/0a1b": "user:ada", "operator:root": "operator:root", "": ""} {
		if got := PersonOf(who); got != want {
			t.Errorf("%q is %q, want %q", who, got, want)
		}
	}
}

func TestVisibilityValidate(t *testing.T) {
	later := noon
	for _, c := range []struct {
		name string
		v    Visibility
		well bool
	}{
		{"public", Visibility{Level: Public}, true},
		{"restricted", Visibility{Level: Restricted, Groups: []string{"asia"}}, true},
		{"embargoed", Visibility{Level: Embargoed, Until: &later}, true},
		{"nothing", Visibility{}, false},
		{"unknown", Visibility{Level: "secret"}, false},
		{"public to a group", Visibility{Level: Public, Groups: []string{"asia"}}, false},
		{"restricted to nobody", Visibility{Level: Restricted}, false},
		{"an embargo without end", Visibility{Level: Embargoed}, false},
		{"internal until", Visibility{Level: Internal, Until: &later}, false},
	} {
		if err := c.v.Validate(); (err == nil) != c.well {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// TestMayOn is the table of what people may do to what is their own.
func TestMayOn(t *testing.T) {
	ada := Viewer{Who: "user:ada", Role: Reader, Clock: at(noon)}
	token := Viewer{Who: "token:ada/0a1b", Role: Administrator, Clock: at(noon), ReadOnly: true}
	for _, c := range []struct {
		name    string
		viewer  Viewer
		action  ledger.Action
		subject string
		well    bool
	}{
		{"her own password", ada, ledger.CredentialSet, "user:ada", true},
		{"her own sessions", ada, ledger.SessionsRevoked, "user:ada", true},
		{"another's password", ada, ledger.CredentialSet, "user:eve", false},
		{"her own role", ada, ledger.UserChanged, "user:ada", false},
		{"by a token for reading", token, ledger.DocumentAdded, "document:x", false},
		{"by a token on its user", Viewer{Who: "token:ada/0a1b", Role: Editor, Clock: at(noon)}, ledger.CredentialSet, "user:ada", false},
		{"by somebody blocked", Viewer{Who: "user:ada", Clock: at(noon)}, ledger.TokenMade, "user:ada", false},
		{"by an administrator", Operator("o", at(noon)), ledger.CredentialSet, "user:ada", true},
		{"by the setup", Setup(at(noon)), ledger.UserAdded, "user:ada", true},
		{"a refusal, by nobody", Nobody(at(noon)), ledger.SignInRefused, "user:ada", true},
		{"a signing in, by nobody", Nobody(at(noon)), ledger.SignedIn, "user:ada", false},
	} {
		if err := c.viewer.MayOn(c.action, c.subject); (err == nil) != c.well {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if ada.MayKnow("ada") != nil || ada.MayKnow("eve") == nil || Operator("o", at(noon)).MayKnow("ada") != nil {
		t.Error("who may know what somebody has")
	}
}
