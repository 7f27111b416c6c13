// Package popolo writes people, posts and memberships in the shapes of the Popolo
// project's data specification, which registers of officials elsewhere read.
//
// In: persons and tenures of the record, names of parties. Out: plain values
// whose JSON follows Popolo's schemas. It knows no database and no files.
package popolo

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Export is all that is written.
type Export struct {
	Persons       []Person       `json:"persons"`
	Organizations []Organization `json:"organizations"`
	Posts         []Post         `json:"posts"`
	Memberships   []Membership   `json:"memberships"`
}

// Person is somebody, under all spellings of the name.
type Person struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	OtherNames []Name `json:"other_names,omitempty"`
}

// Name is another name.
type Name struct {
	Name string `json:"name"`
}

// Link is an address on the web.
type Link struct {
	URL  string `json:"url"`
	Note string `json:"note,omitempty"`
}

// Organization is a party.
type Organization struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	OtherNames []Name `json:"other_names,omitempty"`
}

// Post is an office, whoever holds it.
type Post struct {
	ID           string `json:"id"`
	Label        string `json:"label"`
	Role         string `json:"role"`
	Organization string `json:"organization_id,omitempty"`
}

// Membership is that a person holds a post.
type Membership struct {
	ID           string     `json:"id"`
	Role         string     `json:"role"`
	Person       string     `json:"person_id"`
	Organization string     `json:"organization_id,omitempty"`
	Post         string     `json:"post_id"`
	Start        record.Day `json:"start_date,omitempty"`
	End          record.Day `json:"end_date,omitempty"`
	Sources      []Link     `json:"sources,omitempty"`
}

// Of writes the export. Address gives that of a document of the record on the web, empty where it has none.
func Of(people []store.Person, tenures []record.Tenure, parties []store.Party, address func(record.DocumentID) string) Export {
	x := Export{Persons: []Person{}, Organizations: []Organization{}, Posts: []Post{}, Memberships: []Membership{}}
	for _, p := range people {
		x.Persons = append(x.Persons, Person{ID: p.Key, Name: p.Name, OtherNames: names(p.Names)})
	}
	known := map[record.PartyCode]bool{}
	for _, p := range parties {
		known[p.Code] = true
		x.Organizations = append(x.Organizations, Organization{ID: string(p.Code), Name: string(p.Code), OtherNames: names(p.Names)})
	}
	for _, t := range tenures {
		if t.Of != "" && !known[t.Of] {
			known[t.Of] = true
			x.Organizations = append(x.Organizations, Organization{ID: string(t.Of), Name: string(t.Of)})
		}
		x.add(t, address)
	}
	slices.SortFunc(x.Persons, func(a, b Person) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(x.Organizations, func(a, b Organization) int { return cmp.Compare(a.ID, b.ID) })
	return x
}

// add writes a tenure as a membership, with its post.
func (x *Export) add(t record.Tenure, address func(record.DocumentID) string) {
	post := strings.Trim(strings.ToLower(string(t.Of))+"-"+strings.Join(record.Fold(t.Post), "-"), "-")
	if !slices.ContainsFunc(x.Posts, func(p Post) bool { return p.ID == post }) {
		x.Posts = append(x.Posts, Post{ID: post, Label: t.Post, Role: t.Post, Organization: string(t.Of)})
	}
	m := Membership{ID: t.ID, Role: t.Post, Person: t.Person, Organization: string(t.Of), Post: post, Start: t.From, End: t.To}
	source := Link{URL: t.Source}
	if t.Document != "" {
		source.URL = address(t.Document)
		if t.Evidence != nil {
			source.Note = t.Evidence.Exact
		}
	}
	if source.URL != "" {
		m.Sources = []Link{source}
	}
	x.Memberships = append(x.Memberships, m)
}

func names(list []string) []Name {
	var all []Name
	for _, n := range list {
		all = append(all, Name{n})
	}
	return all
}
