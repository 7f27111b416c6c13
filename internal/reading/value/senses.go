package value

import (
	"strings"

	"entente.example/internal/lexicon"
)

// senseBuilder gathers what words mean.
type senseBuilder struct {
	vocabulary *lexicon.Vocabulary
	index      []uint16
	senses     []sense
}

// of is the sense of a word, made where there is none yet.
func (b *senseBuilder) of(word string) *sense {
	id := int(b.vocabulary.Intern(word))
	if id >= len(b.index) {
		b.index = append(b.index, make([]uint16, id+1-len(b.index))...)
	}
	if b.index[id] == 0 {
		b.index[id] = uint16(len(b.senses))
		b.senses = append(b.senses, sense{})
	}
	return &b.senses[b.index[id]]
}

// english makes the senses of all English words.
func (b *senseBuilder) english() {
	b.numerals()
	b.times()
	b.relatives()
	for _, c := range englishClasses {
		for _, w := range strings.Fields(c.words) {
			b.of(w).is |= c.is
		}
	}
	for name, words := range englishFunctions {
		for _, w := range strings.Fields(words) {
			s := b.of(w)
			s.is |= function
			s.name = name
		}
	}
	for w, effect := range englishHedges {
		s := b.of(w)
		s.is |= hedge
		s.n = effect
	}
}

func (b *senseBuilder) numerals() {
	ones, tens := strings.Fields(englishOnes), strings.Fields(englishTens)
	ordinals, tenths := strings.Fields(englishOrdinals), strings.Fields(englishTenths)
	b.cardinal("zero", 0)
	b.cardinal("nil", 0)
	for i, w := range ones {
		b.cardinal(w, i+1)
		b.ordinal(ordinals[i], i+1)
	}
	for i, w := range tens {
		n := 10 * (i + 2)
		b.cardinal(w, n)
		b.ordinal(tenths[i], n)
		for k := range 9 {
			b.cardinal(w+"-"+ones[k], n+k+1)
			b.ordinal(w+"-"+ordinals[k], n+k+1)
		}
	}
	b.ordinal("hundredth", 100)
	b.ordinal("last", -1)
	for w, num := range englishScales {
		s := b.of(w)
		s.is |= scale
		s.num = num
	}
	for w, num := range englishFractions {
		s := b.of(w)
		s.is |= fraction
		s.num = num
	}
}

func (b *senseBuilder) cardinal(word string, n int) {
	s := b.of(word)
	s.is |= cardinal
	s.num = float64(n)
}

func (b *senseBuilder) ordinal(word string, n int) {
	s := b.of(word)
	s.is |= ordinal
	s.n = int8(n)
}

func (b *senseBuilder) times() {
	for i, w := range strings.Fields(englishMonths) {
		b.named(w, month, i+1, Whole)
		b.named("mid-"+w, month, i+1, Mid)
		b.named("end-"+w, month, i+1, End)
	}
	for _, w := range []string{"may", "march"} {
		b.of(w).is |= short
	}
	for i, w := range strings.Fields(englishDays) {
		b.named(w, weekday, i+1, Whole)
	}
	for _, row := range englishShort {
		for i, w := range strings.Fields(row.words) {
			if w != "-" {
				b.named(w, row.is|short, i+1, Whole)
			}
		}
	}
	for i, w := range []string{"spring", "summer", "autumn", "winter"} {
		b.named(w, season, i+1, Whole)
	}
	b.named("fall", season, 3, Whole)
	for _, row := range englishLengths {
		b.units(row.words, length, row.unit)
	}
	for _, row := range englishCalendar {
		b.units(row.words, calendar, row.unit)
	}
	b.compounds()
	b.clocks()
}

func (b *senseBuilder) named(word string, is class, n int, part Part) {
	s := b.of(word)
	s.is |= is
	s.n, s.part = int8(n), part
}

func (b *senseBuilder) units(words string, is class, unit Grain) {
	for _, w := range strings.Fields(words) {
		s := b.of(w)
		s.is |= is
		s.unit = unit
	}
}

// compounds makes "five-year" and its like.
func (b *senseBuilder) compounds() {
	counts := strings.Fields(englishOnes + " " + englishTens)
	for _, row := range englishLengths {
		for _, unit := range strings.Fields(row.words)[:1] {
			for _, count := range counts {
				s := b.of(count + "-" + unit)
				s.is |= compound
				s.num, s.unit = b.of(count).num, row.unit
			}
			s := b.of("half-" + unit)
			s.is |= compound
			s.num, s.unit = 0.5, row.unit
		}
	}
}

func (b *senseBuilder) clocks() {
	for w, add := range map[string]int{"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12} {
		b.named(w, meridiem, add, Whole)
	}
	for w, hour := range map[string]int{"noon": 12, "midday": 12, "midnight": 0} {
		b.named(w, noon, hour, Whole)
	}
}

func (b *senseBuilder) relatives() {
	for w, n := range englishRelatives {
		b.named(w, relative, int(n), Whole)
	}
	for w, n := range englishDeictics {
		b.named(w, deictic, int(n), Whole)
	}
	for w, part := range englishParts {
		s := b.of(w)
		s.is |= partWord
		s.part = part
	}
	for _, w := range []string{"early", "late", "earlier", "later"} {
		b.of(w).n = takesIn
	}
	for w, part := range map[string]Part{"year-end": End, "end-year": End, "mid-year": Mid} {
		s := b.of(w)
		s.is |= partWord | function
		s.part, s.name = part, wYearEnd
	}
}
