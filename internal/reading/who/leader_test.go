package who

import (
	"os"
	"testing"

	"entente.example/internal/record"
)

func TestLeads(t *testing.T) {
	leaders, err := loadLeaders(os.DirFS("../../../data"))
	if err != nil {
		t.Fatal(err)
	}
	c := Codes{leaders: leaders}
	tests := map[string]struct {
		parts []string
		year  int
		want  record.PartyCode
	}{
		"a surname in its years":           {[]string{"suharto"}, 1976, "ID"},
		"a full name":                      {[]string{"bob", "hawke"}, 1987, "AU"},
		"in the other order":               {[]string{"abe", "shinzo"}, 2014, "JP"},
		"the family's name comes first":    {[]string{"xi"}, 2022, "CN"},
		"by what stands after a title":     {[]string{"park"}, 2014, "KR"},
		"a longer first name":              {[]string{"joseph", "r.", "biden", "jr"}, 2021, "US"},
		"two parts of another long name":   {[]string{"mohamed", "nazri", "abdul", "aziz"}, 2008, ""},
		"marks that some leave out":        {[]string{"erdogan"}, 2018, "TR"},
		"without a date":                   {[]string{"menzies"}, 0, "AU"},
		"out of office":                    {[]string{"suharto"}, 2010, ""},
		"leaders of two states, no date":   {[]string{"brown"}, 0, ""},
		"one of them in that year":         {[]string{"brown"}, 2008, "GB"},
		"somebody else of the same family": {[]string{"melania", "trump"}, 2025, ""},
		"nobody known":                     {[]string{"kamikawa", "ichiro"}, 2024, ""},
		"no name":                          {nil, 2024, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := c.leads(tt.parts, tt.year); got != tt.want {
				t.Errorf("leads(%v, %d) = %q, want %q", tt.parts, tt.year, got, tt.want)
			}
		})
	}
}
