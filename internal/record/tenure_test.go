package record

import "testing"

func TestTenureCovers(t *testing.T) {
	months := Tenure{From: "2023-09", To: "2024-10"}
	for _, c := range []struct {
		name   string
		tenure Tenure
		day    Date
		want   bool
	}{
		{"the first month counts whole", months, "2023-09-01", true},
		{"the last one too", months, "2024-10-31", true},
		{"the day before", months, "2023-08-31", false},
		{"the day after", months, "2024-11-01", false},
		{"a year", Tenure{From: "2023", To: "2023"}, "2023-12-31", true},
		{"the very day", Tenure{From: "2023-09-13", To: "2023-09-13"}, "2023-09-13", true},
		{"one that goes on", Tenure{From: "2023-09-13"}, "2099-01-01", true},
		{"one without a beginning", Tenure{To: "2023"}, "1999-01-01", true},
		{"a day that is not known", months, "", false},
	} {
		if got := c.tenure.Covers(c.day); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestTenureWithin(t *testing.T) {
	months := Tenure{From: "2023-09", To: "2024-10"}
	for day, want := range map[Date]bool{"2023-09-30": false, "2023-10-01": true, "2024-09-30": true, "2024-10-01": false} {
		if got := months.Within(day); got != want {
			t.Errorf("%s: %v", day, got)
		}
	}
	for day, want := range map[Day]Date{"2023-09": "2023-09-01", "2023": "2023-01-01", "2023-09-13": "2023-09-13", "": ""} {
		if got := day.First(); got != want {
			t.Errorf("%q begins on %q", day, got)
		}
	}
}

func TestTenureValidate(t *testing.T) {
	well := Tenure{Name: "Sól Vatnes", Post: "Minister", From: "2023-09", To: "2023", Source: "https://example.org/"}
	if err := well.Validate(); err != nil {
		t.Error(err)
	}
	for name, spoil := range map[string]func(*Tenure){
		"nobody":              func(t *Tenure) { t.Name = " – " },
		"no post":             func(t *Tenure) { t.Post = "" },
		"a 13th month":        func(t *Tenure) { t.From = "2023-13" },
		"an end before":       func(t *Tenure) { t.To = "2022-12" },
		"two sorts of source": func(t *Tenure) { t.Document = "0a" },
		"no source":           func(t *Tenure) { t.Source = "" },
		"a source of no kind": func(t *Tenure) { t.Source = "file:///etc/passwd" },
	} {
		bad := well
		spoil(&bad)
		if bad.Validate() == nil {
			t.Errorf("%s passes", name)
		}
	}
	if NewTenureID("a", "Minister of  Tides", "IS", "2023") != NewTenureID("a", "minister of tides", "IS", "2023") || NewTenureID("a", "x", "IS", "") == NewTenureID("a", "x", "NZ", "") {
		t.Error("ids do not follow who began to hold what")
	}
}
