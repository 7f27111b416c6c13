package main

import (
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
)

// compare prints the states and names of iso-codes and i18n-iso-countries that
// parties.tsv lacks, and the currencies of ISO 4217 that currencies.tsv lacks.
func compare(w io.Writer, iso, names, lists string) error {
	parties, err := known(filepath.Join(lists, "parties.tsv"))
	if err != nil {
		return err
	}
	currencies, err := known(filepath.Join(lists, "currencies.tsv"))
	if err != nil {
		return err
	}
	var states struct {
		Rows []struct {
			Code     string `json:"alpha_2"`
			Name     string `json:"name"`
			Common   string `json:"common_name"`
			Official string `json:"official_name"`
		} `json:"3166-1"`
	}
	if err := readJSON(filepath.Join(iso, "iso_3166-1.json"), &states); err != nil {
		return err
	}
	for _, s := range states.Rows {
		for _, name := range []string{s.Name, s.Common, s.Official} {
			report(w, parties, "parties", name, s.Code)
		}
	}
	if err := compareNames(w, names, parties); err != nil {
		return err
	}
	return compareCurrencies(w, filepath.Join(iso, "iso_4217.json"), currencies)
}

func compareNames(w io.Writer, file string, parties map[string]bool) error {
	var upstream struct {
		Countries map[string]json.RawMessage `json:"countries"`
	}
	if err := readJSON(file, &upstream); err != nil {
		return err
	}
	for code, raw := range upstream.Countries {
		var one string
		var many []string
		if json.Unmarshal(raw, &one) == nil {
			many = []string{one}
		} else if err := json.Unmarshal(raw, &many); err != nil {
			return fmt.Errorf("%s: %s: %w", file, code, err)
		}
		for _, name := range many {
			report(w, parties, "parties", name, code)
		}
	}
	return nil
}

func compareCurrencies(w io.Writer, file string, currencies map[string]bool) error {
	var upstream struct {
		Rows []struct {
			Code string `json:"alpha_3"`
			Name string `json:"name"`
		} `json:"4217"`
	}
	if err := readJSON(file, &upstream); err != nil {
		return err
	}
	for _, c := range upstream.Rows {
		report(w, currencies, "currencies", c.Code, c.Code)
	}
	return nil
}

// known gives the phrase and code of each line of a list.
func known(path string) (map[string]bool, error) {
	rows, err := readRows(path)
	set := map[string]bool{}
	for _, r := range rows {
		set[r[0]+"\t"+r[1]] = true
	}
	return set, err
}

func report(w io.Writer, known map[string]bool, list, name, code string) {
	if name != "" && !known[name+"\t"+code] {
		fmt.Fprintf(w, "%s\t%s\t%s\n", list, name, code)
	}
}
