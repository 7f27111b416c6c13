package words

import (
	"io/fs"
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/value"
)

// Language is what the data folder says of words; it is safe for use by several
// goroutines at once.
type Language struct {
	Names   *lexicon.Set // the word lists, names among them
	Sets    *Sets        // the sets of words of its table
	Grammar *grammar.Grammar
	Verbs   VerbTable
	Cues    *Cues
	By      By

	scanner *value.Scanner
	classes []WordClass // by word; those that no list has are classed by their ending
	hosts   WordSet     // words after which "'s" is a verb: "it's"
}

// By holds the few words that the rooms ask for by name.
type By struct {
	Would, Will, Shall, Should, Could, It, I, We, To, That, By, Of, And, On, Colon lexicon.WordID
}

// LoadLanguage loads word lists, cues and grammars from the data folder. Once all rooms
// have said which words they ask for, Settle makes it ready.
func LoadLanguage(data fs.FS) (*Language, error) {
	names, err := lexicon.Load(data, "lexicons/en")
	if err != nil {
		return nil, err
	}
	l := &Language{Names: names, Sets: NewSets(names), Verbs: Conjugate(names.List("verbs")), scanner: value.NewScanner(names)}
	if l.Grammar, err = grammar.Load(data, "grammars", names.Vocabulary(), l.Verbs.FormsOf); err != nil {
		return nil, err
	}
	if l.Cues, err = loadCues(data, names); err != nil {
		return nil, err
	}
	l.classify()
	return l, nil
}

// classify gives their classes to verbs and to the words of the closed classes.
func (l *Language) classify() {
	for _, lemma := range strings.Fields(weakVerbs) {
		for _, form := range l.Verbs.FormsOf(lemma) {
			l.add(form, IsWeak)
		}
	}
	for _, v := range l.Verbs {
		l.add(v.base, IsBase)
		l.add(v.third, IsThird)
		l.add(v.past, IsPast)
		l.add(v.participle, IsParticiple)
		l.add(v.gerund, IsGerund)
	}
	for _, c := range closedClasses {
		for _, w := range strings.Fields(c.words) {
			l.add(w, c.class)
		}
	}
	vocab := l.Names.Vocabulary()
	l.hosts = l.Sets.Of("language.hosts")
	l.By = By{
		Would: vocab.Intern("would"), Will: vocab.Intern("will"), Shall: vocab.Intern("shall"), Should: vocab.Intern("should"), Could: vocab.Intern("could"),
		It: vocab.Intern("it"), I: vocab.Intern("i"), We: vocab.Intern("we"), To: vocab.Intern("to"), That: vocab.Intern("that"),
		By: vocab.Intern("by"), Of: vocab.Intern("of"), And: vocab.Intern("and"), On: vocab.Intern("on"), Colon: vocab.Intern(":"),
	}
}

func (l *Language) add(word string, c WordClass) {
	id := l.Names.Vocabulary().Intern(word)
	for int(id) >= len(l.classes) {
		l.classes = append(l.classes, 0)
	}
	l.classes[id] |= c
}

// Settle classes the words that only the lists of rooms have.
func (l *Language) Settle() {
	vocab := l.Names.Vocabulary()
	for id := len(l.classes); id <= vocab.Len(); id++ {
		l.classes = append(l.classes, 0)
	}
	for id := range l.classes {
		if l.classes[id] == 0 && id > 0 {
			l.classes[id] = byEnding(vocab.Word(lexicon.WordID(id)))
		}
	}
}
