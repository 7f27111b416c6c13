package text

import "strings"

// abbreviationEnds tells whether the abbreviation at token i, with its period,
// also ends the sentence begun at start, though a capital at next follows.
func (p *splitter) abbreviationEnds(start, i, next int) bool {
	w := p.word(i)
	if neverLast(w) {
		return false
	}
	follower := p.word(next)
	if p.tokens[next].Class == Punct {
		return next+1 < p.end && sentenceStarter(p.word(next+1))
	}
	if clockAbbreviation(w) {
		return (sentenceStarter(follower) || neverLast(follower)) && !p.fronted(start, i)
	}
	return sentenceStarter(follower) && !p.underSecretary(next)
}

// underSecretary tells whether the office of that name, in two words, begins at token i.
func (p *splitter) underSecretary(i int) bool {
	return i+1 < p.end && p.word(i) == "Under" && strings.HasPrefix(p.word(i+1), "Secretar")
}

// fronted tells whether the sentence so far is only a phrase of time that stands
// before the sentence proper: "At 5 a.m. Mr. …", "On 26 July, at 10:00 a.m. the …".
func (p *splitter) fronted(start, i int) bool {
	switch p.word(start) {
	case "At", "On", "From", "By", "Around", "Before", "After", "Since", "Until":
		return i-start <= 14
	}
	return false
}

func clockAbbreviation(w string) bool {
	return w == "a.m." || w == "p.m." || w == "A.M." || w == "P.M."
}

// neverLast tells of abbreviations that a name always follows, or one of those
// that only count as such before a number.
func neverLast(w string) bool {
	switch w {
	case "Mr.", "Mrs.", "Ms.", "Dr.", "Messrs.", "Prof.", "Hon.", "Rev.", "Fr.", "St.", "Mt.", "Ft.", "Gen.", "Gral.", "Alm.", "Cnel.", "Lic.", "Ing.", "Mtro.", "Mtra.", "Dra.", "Sra.", "Srta.", "Lt.", "Col.", "Maj.", "Capt.", "Cdr.", "Cmdr.", "Adm.", "Sgt.", "Brig.",
		"Sen.", "Sens.", "Rep.", "Reps.", "Gov.", "Pres.", "Amb.", "Supt.", "H.E.", "H.R.H.", "H.M.", "vs.", "v.", "cf.", "e.g.", "i.e.", "viz.", "approx.", "ca.", "Rs.":
		return true
	}
	return isCounter(w[:len(w)-1])
}

// sentenceStarter tells of words whose capital, after an abbreviation, means a new sentence: they begin no name.
func sentenceStarter(w string) bool {
	switch w {
	case "The", "This", "That", "These", "Those", "There", "Then", "Thus", "Therefore", "Today", "Tomorrow", "Yesterday", "Together", "Through", "Throughout", "Though",
		"He", "She", "It", "They", "We", "I", "You", "His", "Her", "Its", "Their", "Our", "My", "Your",
		"In", "On", "At", "By", "For", "From", "With", "Without", "Within", "As", "After", "Before", "During", "Since", "Until", "Under", "Over", "To", "Of", "Upon", "Among", "Between", "Building",
		"And", "But", "Or", "So", "Yet", "If", "When", "While", "Where", "Whereas", "Although", "Because", "However", "Moreover", "Furthermore", "Additionally", "Also", "Finally", "Lastly", "Meanwhile", "Nevertheless",
		"How", "What", "Who", "Why", "Which", "Whose", "Whether",
		"Both", "All", "Each", "Every", "Some", "Many", "Most", "Several", "Such", "Other", "Another", "Any", "Either", "Neither", "None", "Not", "Nor",
		"A", "An", "Are", "Is", "Was", "Were", "Do", "Does", "Did", "Has", "Have", "Had", "Can", "Could", "Will", "Would", "Should", "May", "Let", "Please", "Here", "Now", "Following", "Regarding", "Recognizing", "Noting":
		return true
	}
	return false
}
