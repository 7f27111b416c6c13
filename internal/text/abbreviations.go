package text

// isAbbreviation tells whether a word before a period is an abbreviation, so
// that the period belongs to it. Case counts. Words that also stand at the end of
// sentences ("Art", "Mass") are not here.
func isAbbreviation(w string) bool {
	switch w {
	case "Mr", "Mrs", "Ms", "Dr", "Messrs", "Prof", "Hon", "Rt", "Rev", "Fr", "Sr", "Jr", "Esq", "St", "Mt", "Ft",
		"Gen", "Gral", "Alm", "Cnel", "Lic", "Ing", "Eng", "Engr", "Mtro", "Mtra", "Dra", "Sra", "Srta", "Lt", "Col", "Maj", "Capt", "Cdr", "Cmdr", "Adm", "Sgt", "Brig",
		"Sen", "Rep", "Reps", "Sens", "Gov", "Pres", "Amb", "Supt",
		"Inc", "Ltd", "Co", "co", "Corp", "Bros", "Pte", "Bhd", "Sdn", "Pty", "Dept", "Univ",
		"etc", "vs", "v", "cf", "al", "eg", "ie", "approx", "ca", "viz", "incl", "excl",
		"MR", "MRS", "MS", "DR", "MESSRS", "PROF", "HON", "RT", "AMB", "GEN", "SEN", "HE",
		"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Ave", "Blvd", "Calif", "Rs":
		return true
	}
	return false
}

// isCounter tells of abbreviations only before a number: "No. 5", "Art. 2".
func isCounter(w string) bool {
	switch w {
	case "No", "Nos", "no", "nos", "Art", "Arts", "Vol", "vol", "Fig", "fig", "Figs", "pp", "p", "para", "paras", "Para", "Paras", "ch", "Ch", "Sec", "Sect", "sec", "Tel", "tel", "Ext", "ext",
		"Res", "Doc", "Ref", "ref", "Rm", "Rd":
		return true
	}
	return false
}
