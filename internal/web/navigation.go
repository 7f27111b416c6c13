package web

import "slices"

// area is a part of the site: what texts say, what became of promises, what can be made of both.
type area struct {
	Label   string
	Entries []tab
	Current bool // the page shown is in it
}

// Path is where an area begins: its first entry.
func (a area) Path() string { return "/" + a.Entries[0].Name }

// areas lists the entries of the navigation by the first part of their paths.
func areas() []area {
	of := func(label string, names ...string) area {
		a := area{Label: label}
		for _, name := range names {
			a.Entries = append(a.Entries, tab{Name: name, Label: sentenceCase(name)})
		}
		return a
	}
	return []area{
		of("Record", "documents", "meetings", "statements", "programmes", "relationships", "people", "review"),
		of("Promises", "commitments", "deliveries", "frameworks", "due", "reports", "figures", "calendar"),
		of("Analysis", "compare", "wording", "positions", "brief", "check"),
	}
}

// navigation is the areas as a page shows them: without what the site does not have or the viewer may not use.
// A page that is in none of them is shown in the first.
func (s *site) navigation(section string, reviews bool) []area {
	if section == "indicators" {
		section = "reports" // where they are come to from
	}
	list := areas()
	at := 0
	for i := range list {
		a := &list[i]
		a.Entries = slices.DeleteFunc(a.Entries, func(t tab) bool { return !s.offers(t.Name, reviews) })
		for j := range a.Entries {
			if t := &a.Entries[j]; t.Name == section {
				t.Current, at = true, i
			}
		}
	}
	list[at].Current = true
	return slices.DeleteFunc(list, func(a area) bool { return len(a.Entries) == 0 })
}

// offers says whether a viewer is led to a section.
func (s *site) offers(section string, reviews bool) bool {
	switch section {
	case "review":
		return reviews
	case "check":
		return s.checker != nil
	}
	return s.has[section]
}

// sections are the first parts of the paths of pages.
func (s *site) sections() map[string]bool {
	has := map[string]bool{}
	for _, p := range s.pages() {
		if p.route != "/" {
			has[p.section()] = true
		}
	}
	return has
}
