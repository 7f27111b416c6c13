package review

import "entente.example/internal/record"

// slot is what every kind of fact has.
type slot struct {
	id       *record.FactID
	evidence record.Evidence
	review   *record.Review
}

func meetingSlot(m *record.Meeting) slot { return slot{&m.ID, from(m.Evidence), &m.Review} }

func statementSlot(s *record.Statement) slot { return slot{&s.ID, s.Evidence, &s.Review} }

func commitmentSlot(c *record.Commitment) slot { return slot{&c.ID, c.Evidence, &c.Review} }

func deliverySlot(d *record.Delivery) slot { return slot{&d.ID, d.Evidence, &d.Review} }

func programmeSlot(p *record.Programme) slot { return slot{&p.ID, from(p.Evidence), &p.Review} }

func from(e *record.Evidence) record.Evidence {
	if e == nil {
		return record.Evidence{}
	}
	return *e
}
