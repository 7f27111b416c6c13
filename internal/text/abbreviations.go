package text

// isAbbreviation tells whether a word before a period is an abbreviation, so
// that the period belongs to it. Case counts: "No." is one, "no." is not.
func isAbbreviation(w string) bool {
	switch w {
	case "Mr", "Mrs", "Ms", "Dr", "Messrs", "Prof", "Hon", "Rev", "Fr", "Sr", "Jr", "St", "Mt", "Ft",
		"Gen", "Lt", "Col", "Maj", "Capt", "Cdr", "Adm", "Sgt", "Brig", "Cmdr",
		"Sen", "Rep", "Reps", "Sens", "Gov", "Pres", "Amb", "Sec", "Min", "Supt", "Insp",
		"No", "Nos", "Art", "Arts", "Vol", "vol", "Fig", "fig", "Figs", "pp", "p", "para", "paras", "Para", "Paras", "ch", "Ch", "Sect",
		"Inc", "Ltd", "Co", "co", "Corp", "Bros", "Pte", "Bhd", "Sdn", "Pty", "LLC", "Assn", "Dept", "Univ", "Est", "est",
		"etc", "vs", "v", "cf", "al", "eg", "ie", "approx", "ca", "viz", "resp", "incl", "excl", "Rs", "Tel", "tel", "Ext", "ext",
		"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
		"Ave", "Blvd", "Rd", "Wash", "Calif", "Fla", "Conn", "Mass", "Penn", "Tenn", "Va":
		return true
	}
	return false
}
