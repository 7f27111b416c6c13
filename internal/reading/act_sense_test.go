package reading

import (
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// TestActsBySense is on sentences of a speech: who is to do what, and what is felt,
// tells the act where no verb of speech does.
func TestActsBySense(t *testing.T) {
	e := loadEngine(t)
	front := map[string]string{"url": "https://www.pm.gov.au/x", "date": "2024-07-26", "title": "Speech by the Prime Minister"}
	for _, c := range []struct {
		name, text string
		want       record.Act
	}{
		{"a talk reported of oneself", "The Minister said that he had discussed the port with the President in June.", record.Discuss},
		{"weight in what is reported", "The Minister told the Ambassador that we also attached great importance to the port.", record.Emphasise},
		{"what was agreed before", "The Minister said that we had agreed on the port.", record.Inform},
		{"a plan that is only named", "The plan we endorse today keeps the port open.", record.Inform},
		{"what others are wanted to do", "We would like the islands to open the port.", record.Request},
		{"what people are to know", "I want everybody to understand that the storm was strong.", record.Emphasise},
		{"the main clause after what is known", "As you know, our ties with the islands are of tremendous importance to us.", record.Emphasise},
		{"a belief in what is to come", "I believe that Mr Torel will serve with great skill.", record.Hope},
		{"a question in courtesy", "I should be most grateful to learn whether this suits the islands.", record.Request},
		{"a wish that is assured", "The Minister assured the islands of his desire to see more boats.", record.Hope},
		{"praise in plain words", "He is reading every chart, and full marks to him for it.", record.Welcome},
		{"not appropriate", "The Minister said that close ties with the regime were simply not appropriate.", record.Oppose},
		{"what others will do, only told", "It is clear from our talks that the islands will send more boats.", record.Inform},
		{"a rarer verb of blame", "We accuse the regime of theft.", record.Condemn},
		{"backing that is denied", "I don't support the closing of the port.", record.Oppose},
		{"what is no good", "I don't think that is good policy.", record.Oppose},
		{"not always of one mind", "We don't always agree with the islands.", record.Inform},
		{"what is needed of all", "We do need to invest more time in the islands.", record.Emphasise},
		{"work done well", "The crews do a great job for our ports.", record.Welcome},
		{"others must", "The Council must deliver a firm answer.", record.Request},
		{"others should", "All states should open their ports.", record.Request},
		{"others cannot", "The international community cannot let this pass.", record.Request},
		{"we must not", "We must not forget the islands.", record.Inform},
		{"we must ourselves", "We must spare nobody to open the port.", record.Emphasise},
		{"what is done to this day", "These boats have to date brought a hundred crews.", record.Inform},
		{"weight by a denial", "I can't overstate the value of our ties.", record.Emphasise},
		{"a role that weighs", "Then the islands play a huge role.", record.Emphasise},
		{"what has to be done", "However, sanctions must be duly applied.", record.Emphasise},
		{"what is needed", "In addition, unfettered delivery of aid is needed.", record.Emphasise},
		{"a need", "There is a pressing need to calm the sea.", record.Emphasise},
		{"what we could do", "We could be more active in tourism.", record.Propose},
		{"what we should do", "And we should widen our trade beyond fish.", record.Propose},
		{"what a thing should be", "A lasting treaty should be our goal.", record.Propose},
		{"what others should be given", "Norway should be given strong boats.", record.Request},
		{"what everybody must do", "All parties must live up to their duties.", record.Request},
		{"what can be expected", "Trade was 20 million pounds last year, and can be expected to grow.", record.Inform},
		{"praise at the end of a long sentence", "This is the first show of the find outside Fiji, and to let it come here is a most generous gesture.", record.Welcome},
		{"praise of who was named at length", "The Minister said that the coming visit by the first President of the islands is most welcome.", record.Welcome},
		{"honour felt", "This has been a warm dialogue and I feel deeply honoured to be here.", record.Welcome},
		{"a debt of thanks", "We all owe a great debt of gratitude to the crews.", record.Welcome},
		{"praise of work", "The Mayor has done an absolutely fantastic job.", record.Welcome},
		{"praise of a friend", "Norway has always been a steadfast partner for peace.", record.Welcome},
		{"congratulations with warmth", "I would like warmly to congratulate the crews on the catch.", record.Welcome},
		{"a crisis that grows", "The crisis on the islands deepens each day.", record.Concern},
		{"who is to blame", "The responsibility for the storm of words lies squarely with the Council.", record.Condemn},
		{"shock at a death", "I was deeply shocked and saddened to hear of the death of Mr Torel.", record.Condole},
		{"no doubt of what is to come", "I have no doubt that these ties will grow.", record.Hope},
		{"what we want to do", "We want to make it easier to fish.", record.Commit},
		{"backing that remains", "Nordic support for the islands remains steadfast.", record.Support},
		{"what the talks covered", "Our discussions in Suva today covered many matters.", record.Discuss},
		{"who must be set free", "All crews held in the port must be released.", record.Request},
		{"regret", "The Minister said that he regretted the storm.", record.Concern},
		{"sorrow told of", "All of us watched with sadness the storm over the islands.", record.Condole},
		{"scorn", "That, I think, is a shabby thing.", record.Condemn},
		{"no effect in law", "These sham votes have no legal effect.", record.Oppose},
		{"agreed by nobody named", "It has been generally agreed that the report should be drawn up in Suva.", record.Agree},
		{"asked by nobody named", "It is requested that the list be sent at once.", record.Request},
		{"a worry of nobody named", "Concern has also been expressed about some rules of trade.", record.Concern},
		{"held to be so", "No word in advance is considered necessary.", record.Inform},
		{"announced today as done", "The Government announced today that Australia had recognised the new state.", record.Inform},
		{"what somebody will do elsewhere", "This stay has been short before I go on to Suva, where I will talk to the President.", record.Inform},
		{"proposed by it", "It's proposed that we meet in Suva.", record.Propose},
		{"what we can do", "We can see the port from here.", record.Inform},
		{"sure of what is to come", "I am sure that our talks will open the port.", record.Hope},
		{"sure of what is", "I am sure that all of them have seen the port.", record.Inform},
		{"talks held", "We had a good discussion with the Minister.", record.Discuss},
		{"talks after what else is told", "Trade has grown, and we've had useful talks with Norway.", record.Discuss},
		{"talks that did take place", "We did hold wide-ranging discussions on fish.", record.Discuss},
		{"a chance to talk", "We had the opportunity to discuss the port.", record.Discuss},
		{"praise to one's face", "You have made a great personal contribution to our ties.", record.Welcome},
		{"thanks after what else is told", "This is my first visit as Prime Minister and I am grateful to you for it.", record.Welcome},
		{"sorrow on the way", "Soon after the storm I wrote to Minister Torel expressing our profound sympathy.", record.Condole},
		{"sorrow shared", "I join my fellow Australians in expressing our deepest sympathies.", record.Condole},
		{"blame shared", "Australia stands united with Norway in condemning the attack.", record.Condemn},
		{"a stand behind somebody", "We stand fully and firmly behind the islands.", record.Support},
		{"a feast kept", "We celebrate the day of our fleet in June.", record.Inform},
		{"what has been offered", "Australia has already offered ten boats for the islands.", record.Inform},
		{"details announced", "The Minister announced details of the visit to Suva.", record.Inform},
		{"what is noted of others", "The Minister noted that the charter will enter into force in May.", record.Inform},
		{"talks as a habit", "We have always had an intensive dialogue with Norway.", record.Inform},
		{"a pleasure", "It gives me great pleasure to be with you in Suva.", record.Welcome},
		{"a tribute", "This ceremony is a tribute to the people of the islands.", record.Welcome},
		{"a worry", "The findings are deeply disturbing.", record.Concern},
		{"blame", "This unprovoked act is a flagrant violation of the treaty.", record.Condemn},
		{"backing that stands", "Our support for the islands is unwavering.", record.Support},
		{"what is announced as done", "The Government announced that it has paid for the port.", record.Inform},
		{"what is announced as decided", "The Government announced that it has decided to pay for the port.", record.Commit},
		{"what one has long done", "Australia has supported the islands for years.", record.Inform},
		{"what one was pleased to do", "We were pleased to send ten boats.", record.Inform},
		{"what one was pleased at", "We were pleased to meet the crews.", record.Welcome},
		{"what one starts by saying", "I want to start by acknowledging the practical support of the Navy.", record.Welcome},
		{"an occasion wished for", "So I just wanted to take this opportunity of expressing our condolences to the families.", record.Condole},
		{"a welcome with weight", "Look, this morning I'd like to very much welcome Noah Marn.", record.Welcome},
		{"a tie that stands", "Our commitment to the treaty is ironclad.", record.Reaffirm},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, "I thank you for coming. I am here for the islands.\n\n"+c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			doc.Front = front
			said := e.Read(doc, "test").Statements
			s := said[len(said)-1]
			if s.Act != c.want {
				t.Errorf("%q is %s, want %s", s.Evidence.Exact, s.Act, c.want)
			}
		})
	}
}
