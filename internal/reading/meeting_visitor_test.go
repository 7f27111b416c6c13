package reading

import "testing"

// TestVisitors: whom a visitor is to see, and what is no visit or meeting at all.
func TestVisitors(t *testing.T) {
	e := loadEngine(t)
	norway := map[string]string{"url": "https://www.norway.gov.no/x", "date": "2024-07-26"}
	for _, c := range []struct {
		name  string
		front map[string]string
		text  string
		want  [][]string
	}{
		{"several verbs after one will", norway, "Mr. Noah Marn, Minister of Trade of Chile, will visit Norway from 4 to 6 August 2024.\n\nDuring his visit, Minister Marn will call on Prime Minister Anwen Torel and meet with Deputy Prime Minister, Minister for Finance Ms Ada Sokol and Minister for Trade RADM (NS) Rui Vessa.",
			[][]string{{"; in-person; 2024-08-04 ; 0 min; , NO", "Noah Marn/CL attendee", "Anwen Torel/NO attendee", "Ada Sokol/NO attendee", "Rui Vessa/NO attendee"}}},
		{"talks that one will have", norway, "Prime Minister Anwen Torel of Norway will make an official visit to Chile on 4 August 2024. During the visit she will have talks with President Noah Marn, Vice-President Sokol and senior Chilean ministers.",
			[][]string{{"; in-person; 2024-08-04 ; 0 min; , CL", "Anwen Torel/NO attendee", "Noah Marn/CL attendee", "Sokol/CL attendee", "[senior Chilean ministers]/CL attendee"}}},
		{"several named behind their group", norway, "Minister Ada Sokol met today with Members of the Council of Chile Noah Marn, Rui Vessa, and Lia Torell.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Ada Sokol/NO attendee", "Noah Marn/CL attendee", "Rui Vessa/CL attendee", "Lia Torell/CL attendee"}}},
		{"an invitation said to be taken", norway, "The Prime Minister, Ms Anwen Torel, said in Oslo today that President Noah Marn of Chile had accepted the Government's invitation to visit Norway. The visit would take place on 4 August 2024.",
			[][]string{{"; in-person; 2024-08-04 ; 0 min; , NO", "Noah Marn/CL attendee"}}},
		{"a letter that somebody received", norway, "I have today received the following letter from President Noah Marn of Chile.", nil},
		{"a training that soldiers received", norway, "Norwegian service members received training in Chile on the use of the boats.", nil},
		{"a visit at home", norway, "Prime Minister Anwen Torel today visited the Harbour School and opened its new hall.", nil},
		{"a place inside the name of those who met", norway, "Members of the Commission of Chile and Norway in Fiji met in Geneva on 20 July 2024 for their annual consultations.",
			[][]string{{"annual consultations; in-person; 2024-07-20 +02:00; 0 min; Geneva, CH", "[Members of the Commission of Chile and Norway]/CL attendee", "[Members of the Commission of Chile and Norway]/NO attendee"}}},
		{"parties that convene are no hosts", norway, "Norway and Chile convened for the Fourth Norway-Chile Harbour Dialogue on July 20, 2024, in Oslo.",
			[][]string{{"Fourth Norway-Chile Harbour Dialogue; in-person; 2024-07-20 +02:00; 0 min; Oslo, NO", "[Norway]/NO attendee", "[Chile]/CL attendee"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, c.front, c.text), c.want)
		})
	}
}
