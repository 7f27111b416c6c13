package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, dir, name, content string) string {
	t.Helper()
	file := filepath.Join(dir, name)
	if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestBuildCities(t *testing.T) {
	dir := t.TempDir()
	upstream := write(t, dir, "cityMap.json", `[
		{"city": "Twin", "iso2": "FR", "pop": 900000, "timezone": "Europe/Paris"},
		{"city": "Twin", "iso2": "DE", "pop": 600000, "timezone": "Europe/Berlin"},
		{"city": "Small", "iso2": "DE", "pop": 9000, "timezone": "Europe/Berlin"},
		{"city": "Capital", "iso2": "DE", "pop": 9000, "timezone": "Europe/Berlin"},
		{"city": "Nice", "iso2": "FR", "pop": 900000, "timezone": "Europe/Paris"},
		{"city": "Nowhere", "iso2": -99, "pop": 900000, "timezone": "Europe/Paris"}]`)
	places := write(t, dir, "places.tsv", "# list: places\nCapital\tDE\t\tcapital\nCastle\tFR\tEurope/Paris\tdiplomatic\n")
	ambiguous := write(t, dir, "ambiguous.tsv", "# list: ambiguous\nNice\n")
	write(t, dir, "parties.tsv", "France\tFR\tname\nFrench Republic\tFR\tofficial\nGermany\tDE\tname\n")
	if err := buildCities(upstream, places, ambiguous, dir); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(filepath.Join(dir, "cities.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	want := `Capital	Capital	DE	Europe/Berlin
Castle	Castle	FR	Europe/Paris
Nice, France	Nice	FR	Europe/Paris
Twin	Twin	FR	Europe/Paris
Twin, Germany	Twin	DE	Europe/Berlin
`
	if got := strings.TrimPrefix(string(raw), citiesHeader); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestBuildCitiesWantsZones(t *testing.T) {
	dir := t.TempDir()
	upstream := write(t, dir, "cityMap.json", `[]`)
	places := write(t, dir, "places.tsv", "Castle\tFR\t\tdiplomatic\n")
	write(t, dir, "parties.tsv", "")
	err := buildCities(upstream, places, write(t, dir, "ambiguous.tsv", ""), dir)
	if err == nil || !strings.Contains(err.Error(), "no zone for Castle, FR; try") {
		t.Errorf("got %v", err)
	}
}
