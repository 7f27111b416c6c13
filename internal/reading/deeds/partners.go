package deeds

import "entente.example/internal/record"

// tellers are those of whose deeds a text tells without saying whose they are: the pair that the title of
// a fact sheet names, else those who undertake what it announces.
func (a *Works) tellers() []record.PartyCode {
	if a.Kind == record.FactSheet && a.TitlesPair() {
		return a.Who.Sides
	}
	return a.Ours()
}
