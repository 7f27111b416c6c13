// Command refresh builds the lists of data/ that come from upstream tables, and
// shows what upstream has that the lists kept by hand have not.
//
//	go run ./refresh --cities cityMap.json --names-of en.json --data ../data
//	go run ./refresh --compare --iso /usr/share/iso-codes/json --names-of en.json --data ../data
//
// cityMap.json is data/cityMap.json of the npm package city-timezones (MIT),
// en.json is langs/en.json of i18n-iso-countries (MIT); the folder of JSON is of
// Debian's package iso-codes (LGPL-2.1-or-later).
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	var o options
	flag.StringVar(&o.cities, "cities", "", "cityMap.json of city-timezones")
	flag.StringVar(&o.names, "names-of", "", "langs/en.json of i18n-iso-countries")
	flag.StringVar(&o.iso, "iso", "/usr/share/iso-codes/json", "folder of iso-codes")
	flag.StringVar(&o.data, "data", "../data", "the data folder")
	flag.BoolVar(&o.compare, "compare", false, "only print what upstream has more")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "refresh:", err)
		os.Exit(1)
	}
}

type options struct {
	cities, names, iso, data string
	compare                  bool
}

func run(o options) error {
	lists := filepath.Join(o.data, "lexicons", "en")
	if o.compare {
		return compare(os.Stdout, o.iso, o.names, lists)
	}
	return buildCities(o.cities, filepath.Join("refresh", "places.tsv"), filepath.Join("refresh", "ambiguous.tsv"), lists)
}
