package event_test

import (
	"testing"

	"github.com/eventgraph/eventgraph/timeline/timeml"
)

func TestParticipants(t *testing.T) {
	tests := []struct {
		name, in, trigger string
		want              timeml.Participant // without its span
	}{
		{"the subject of an active verb acts", "Lena Orchard sued the firm.", "sued", timeml.Participant{Name: "Lena Orchard", Head: "orchard", Named: true, Role: timeml.Agent}},
		{"its object is acted on", "Lena Orchard sued the firm.", "sued", timeml.Participant{Name: "firm", Head: "firm", Role: timeml.Patient}},
		{"the subject of a passive is acted on", "Lena Orchard was arrested by detectives.", "arrested", timeml.Participant{Name: "Lena Orchard", Head: "orchard", Named: true, Role: timeml.Patient}},
		{"by names who acted", "Lena Orchard was arrested by detectives.", "arrested", timeml.Participant{Name: "detectives", Head: "detective", Role: timeml.Agent}},
		{"of a nominal is acted on", "The arrest of Lena Orchard came late.", "arrest", timeml.Participant{Name: "Lena Orchard", Head: "orchard", Named: true, Role: timeml.Patient}},
		{"an owner of a nominal acts", "Tobias Wren's resignation came late.", "resignation", timeml.Participant{Name: "Tobias Wren", Head: "wren", Named: true, Role: timeml.Agent}},
		{"in names the place", "Detectives arrested two clerks in Cork.", "arrested", timeml.Participant{Name: "Cork", Head: "cork", Named: true, Role: timeml.Place}},
		{"titles are no part of the name", "Prime Minister Ruth Ellacott resigned.", "resigned", timeml.Participant{Name: "Ruth Ellacott", Head: "ellacott", Named: true, Role: timeml.Agent}},
		{"a surname stands for the full name", "Ruth Ellacott apologised. Ellacott then resigned.", "resigned", timeml.Participant{Name: "Ruth Ellacott", Head: "ellacott", Named: true, Role: timeml.Agent}},
		{"nor are a firm and an office in it", "Corvane CEO Ruth Ellacott apologised. Ellacott then resigned.", "resigned", timeml.Participant{Name: "Ruth Ellacott", Head: "ellacott", Named: true, Role: timeml.Agent}},
		{"a given name stands for the only one who has it", "Ruth Ellacott met Mark Dunn. Ruth then resigned.", "resigned", timeml.Participant{Name: "Ruth Ellacott", Head: "ellacott", Named: true, Role: timeml.Agent}},
		{"but not for one of two", "Ruth Ellacott met Ruth Dunn. Ruth then resigned.", "resigned", timeml.Participant{Name: "Ruth", Head: "ruth", Named: true, Role: timeml.Agent}},
		{"a clipped name stands for the body", "The Metropolitan Police agreed. The Met apologised.", "apologised", timeml.Participant{Name: "Metropolitan Police", Head: "police", Named: true, Role: timeml.Agent}},
		{"initials stand for the body", "The Harbour Safety Agency apologised. The HSA then resigned.", "resigned", timeml.Participant{Name: "Harbour Safety Agency", Head: "agency", Named: true, Role: timeml.Agent}},
		{"a personal pronoun is the person before it", "Ruth Ellacott apologised. She then resigned.", "resigned", timeml.Participant{Name: "Ruth Ellacott", Head: "ellacott", Named: true, Role: timeml.Agent}},
		{"a personal pronoun is no person whom the given name tells of another gender", "Ruth Ellacott apologised. Mark Dunn replied. She then resigned.", "resigned", timeml.Participant{Name: "Ruth Ellacott", Head: "ellacott", Named: true, Role: timeml.Agent}},
		{"a personal pronoun is no person whom the title tells of another gender", "Ruth Ellacott apologised. Sir Orchard Bale replied. She then resigned.", "resigned", timeml.Participant{Name: "Ruth Ellacott", Head: "ellacott", Named: true, Role: timeml.Agent}},
		{"a relative pronoun is what it tells of", "Ruth Ellacott, who resigned, spoke.", "resigned", timeml.Participant{Name: "Ruth Ellacott", Head: "ellacott", Named: true, Role: timeml.Agent}},
		{"hundreds are those whom they count", "Rescuers freed hundreds of sailors.", "freed", timeml.Participant{Name: "sailors", Head: "sailor", Role: timeml.Patient}},
		{"so is a number", "The tug sank and four of the crew drowned.", "drowned", timeml.Participant{Name: "crew", Head: "crew", Role: timeml.Patient}},
		{"whom one pays is affected as well as what one pays", "The mill paid Lena Orchard a pension.", "paid", timeml.Participant{Name: "pension", Head: "pension", Role: timeml.Patient}},
		{"an owner suffers what befalls", "Lena Orchard's arrest came late.", "arrest", timeml.Participant{Name: "Lena Orchard", Head: "orchard", Named: true, Role: timeml.Patient}},
		{"what shuts by itself is affected", "The port closed in May.", "closed", timeml.Participant{Name: "port", Head: "port", Role: timeml.Patient}},
		{"who begins to do something acts", "The doctors began vaccinating children.", "began", timeml.Participant{Name: "doctors", Head: "doctor", Role: timeml.Agent}},
		{"each by of a passive names who acts", "The sale was approved by the owners, who will gain, and by the Harbour Agency.", "approved", timeml.Participant{Name: "Harbour Agency", Head: "agency", Named: true, Role: timeml.Agent}},
		{"a relative clause has its object back", "Lena Orchard, whom the harbour had sacked, returned.", "sacked", timeml.Participant{Name: "Lena Orchard", Head: "orchard", Named: true, Role: timeml.Patient}},
		{"a surname of two people stands for neither", "Ann Dunn met Mark Dunn. Dunn resigned.", "resigned", timeml.Participant{Name: "Dunn", Head: "dunn", Named: true, Role: timeml.Agent}},
		{"the subject of an infinitive is that of its verb", "Ruth Ellacott agreed to testify.", "testify", timeml.Participant{Name: "Ruth Ellacott", Head: "ellacott", Named: true, Role: timeml.Agent}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := eventOf(t, tt.in, tt.trigger)
			for _, p := range e.Participants {
				p.Span = timeml.Span{}
				if p == tt.want {
					return
				}
			}
			t.Errorf("%s: participants of %q are %+v, want among them %+v", tt.in, tt.trigger, e.Participants, tt.want)
		})
	}
}
