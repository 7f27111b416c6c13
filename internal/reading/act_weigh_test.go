package reading

import (
	"testing"

	"entente.example/internal/record"
)

// TestActsOfFreeSpeech takes the act of what somebody goes on saying from its words.
func TestActsOfFreeSpeech(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, said string
		act        record.Act
	}{
		{"a fact", "The harbour of Bergen was built in 1270", record.Inform},
		{"weight", "The sea is vital to our two island nations", record.Emphasise},
		{"necessity", "We must never again take calm seas for granted", record.Emphasise},
		{"pleasure", "It has been a joy for Anna and me to walk through your beautiful city", record.Welcome},
		{"a wish", "May our friendship prosper for many years", record.Hope},
		{"an act to come", "We will send two ships in May", record.Commit},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := plainText(t, "Speech by the Prime Minister of Norway at a State Dinner\n\n4 May 1985\n\nYour Excellency, I thank you for your kind words.\n\n"+c.said+".\n")
			r := e.Read(doc, "test")
			if n := len(r.Statements); n == 0 || r.Statements[n-1].Evidence.Exact != c.said || r.Statements[n-1].Act != c.act {
				t.Errorf("got %+v, want %s", r.Statements, c.act)
			}
		})
	}
}

// TestWordsThatToldTheAct names the words by which the act is not that of the rules.
func TestWordsThatToldTheAct(t *testing.T) {
	doc := plainText(t, "Speech by the Prime Minister of Norway at a State Dinner\n\n4 May 1985\n\nYour Excellency, I thank you for your kind words.\n\nCalm seas depend on trust more than on treaties, for trust is fundamental.\n")
	r := loadEngine(t).Read(doc, "test")
	st := r.Statements[len(r.Statements)-1]
	for _, g := range st.Grounds {
		if g.Field == "act" && st.Act == record.Emphasise && g.Sieve != "" {
			return
		}
	}
	t.Errorf("%s without a ground: %+v", st.Act, st.Grounds)
}
