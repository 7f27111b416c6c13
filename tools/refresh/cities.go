package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// large is the population from which a city is listed though diplomacy names it nowhere.
const large = 500_000

const citiesHeader = `# list: cities
# group: names
# columns: phrase code country zone
# origin: city-timezones 1.3.4 (cities of half a million and more) and tools/refresh/places.tsv; built by tools/refresh, not by hand
# licence: MIT AND Apache-2.0
# note: code is the city's name without the country; country is ISO 3166-1 alpha-2; zone is an IANA time zone
`

// city is a row of city-timezones.
type city struct {
	City     string  `json:"city"`
	Country  isoCode `json:"iso2"`
	Province string  `json:"province"`
	Zone     string  `json:"timezone"`
	People   float64 `json:"pop"`
}

// isoCode is a country's code; upstream has -99 where it knows none, which is read as "".
type isoCode string

// UnmarshalJSON takes the number for no code.
func (c *isoCode) UnmarshalJSON(raw []byte) error {
	code, err := strconv.Unquote(string(raw))
	if err == nil {
		*c = isoCode(code)
	}
	return nil
}

// cityBuilder gathers the lines of cities.tsv.
type cityBuilder struct {
	upstream  []city
	listed    map[string]bool // "city\tcountry"
	ambiguous map[string]bool
	names     map[isoCode][]string // by country: the name and its short forms
	rows      []string
}

func buildCities(upstream, places, ambiguous, lists string) error {
	b := cityBuilder{listed: map[string]bool{}, ambiguous: map[string]bool{}, names: map[isoCode][]string{}}
	if err := readJSON(upstream, &b.upstream); err != nil {
		return err
	}
	slices.SortStableFunc(b.upstream, func(x, y city) int { return int(y.People - x.People) })
	if err := b.readNames(filepath.Join(lists, "parties.tsv")); err != nil {
		return err
	}
	words, err := readRows(ambiguous)
	if err != nil {
		return err
	}
	for _, w := range words {
		b.ambiguous[w[0]] = true
	}
	if err := b.addPlaces(places); err != nil {
		return err
	}
	b.addLarge()
	return writeTable(filepath.Join(lists, "cities.tsv"), citiesHeader, b.rows)
}

func (b *cityBuilder) readNames(parties string) error {
	rows, err := readRows(parties)
	for _, r := range rows {
		if r[2] == "name" || r[2] == "abbreviation" {
			b.names[isoCode(r[1])] = append(b.names[isoCode(r[1])], r[0])
		}
	}
	return err
}

// addPlaces adds the places that are listed by hand.
func (b *cityBuilder) addPlaces(path string) error {
	rows, err := readRows(path)
	for _, r := range rows {
		name, country, zone, standing := r[0], isoCode(r[1]), r[2], r[3]
		found := b.find(name, country)
		if zone == "" {
			zone = found.Zone
		}
		if zone == "" {
			return fmt.Errorf("%s: city-timezones has no zone for %s, %s; try to write it into the third column", path, name, country)
		}
		b.add(city{City: name, Country: country, Zone: zone, Province: found.Province}, standing == "ambiguous")
	}
	return err
}

func (b *cityBuilder) find(name string, country isoCode) city {
	for _, c := range b.upstream {
		if c.City == name && c.Country == country {
			return c
		}
	}
	return city{}
}

// addLarge adds the large cities. Of several with one name the largest has the
// bare name, the others need their country; the list of places comes first.
func (b *cityBuilder) addLarge() {
	bare := map[string]bool{}
	for key := range b.listed {
		name, _, _ := strings.Cut(key, "\t")
		bare[name] = true
	}
	for _, c := range b.upstream {
		if c.People < large || c.Zone == "" || c.Country == "" || b.listed[c.City+"\t"+string(c.Country)] || strings.ContainsAny(c.City, "()/,") {
			continue
		}
		b.add(c, bare[c.City] || b.ambiguous[c.City])
		bare[c.City] = true
	}
}

// add adds a city by its name, or by its name with its country where the name
// alone says too little; in the United States by its name with its state too.
func (b *cityBuilder) add(c city, onlyWithCountry bool) {
	b.listed[c.City+"\t"+string(c.Country)] = true
	tail := "\t" + c.City + "\t" + string(c.Country) + "\t" + c.Zone
	if c.Country == "US" && c.Province != "" && !strings.Contains(c.City, ",") {
		b.rows = append(b.rows, c.City+", "+c.Province+tail)
	}
	if !onlyWithCountry {
		b.rows = append(b.rows, c.City+tail)
		return
	}
	for _, country := range b.names[c.Country] {
		b.rows = append(b.rows, c.City+", "+country+tail)
	}
}
