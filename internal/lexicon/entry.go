package lexicon

// Group names the lists that are matched together, longest phrase first.
type Group string

// The groups of lists.
const (
	Names      Group = "names"      // who and where: parties, bodies, cities, offices, honorifics
	Topics     Group = "topics"     // phrases that tell what a passage is about
	Currencies Group = "currencies" // names and signs of currencies
	Words      Group = "words"      // words of the language, looked up by other rooms, never scanned for; the group of a list that names none
)

func (g Group) known() bool { return g == Names || g == Topics || g == Currencies || g == Words }

// Entry is one line of a list: a phrase and what it stands for.
type Entry struct {
	Phrase string
	List   string            // name of the list that it is in: "parties", "cities" …
	Code   string            // what it stands for: a party code, an office, a topic …
	Fields map[string]string // the other columns of its line by name, an empty cell left out; shared, not to be changed
	Weight int               // the number in its column "weight", 1 where it has none
}

// List is one file of phrases.
type List struct {
	Name    string
	Group   Group
	Columns []string // names, "phrase" and "code" first
	Origin  string   // where its phrases come from
	Licence string   // SPDX expression
	Entries []*Entry // in the order of the file
}

// Set is all lists of a folder, ready to be matched.
type Set struct {
	vocabulary *Vocabulary
	lists      []*List
	byName     map[string]*List
	byCode     map[listCode][]*Entry
	tries      map[Group]*trie
}

type listCode struct{ list, code string }

// Vocabulary is the numbering of all words of the set; grammars may add theirs while they load.
func (s *Set) Vocabulary() *Vocabulary { return s.vocabulary }

// Lists gives all lists, sorted by name.
func (s *Set) Lists() []*List { return s.lists }

// List gives the entries of a list in the order of its file, none if there is no such list.
func (s *Set) List(name string) []*Entry {
	if l := s.byName[name]; l != nil {
		return l.Entries
	}
	return nil
}

// Lookup gives the entries of a list that stand for a code, in the order of the file.
func (s *Set) Lookup(list, code string) []*Entry { return s.byCode[listCode{list, code}] }
