package reading

import "entente.example/internal/record"

// checkName warns of what the text itself does not tell, but the name of its file or page.
func (a *analysis) checkName() {
	if a.DatedByName {
		a.Warnings = append(a.Warnings, record.Warning{Code: "date-of-name",
			Message: "the text does not tell its own day; " + string(a.Date) + " is the day in the name of its file or page"})
	}
	if a.IssuedByName {
		a.Warnings = append(a.Warnings, record.Warning{Code: "issuer-of-name",
			Message: "the text does not tell clearly whose it is; " + string(a.Issuer) + " stands in the name of its file or page, or of its folder"})
	}
}
