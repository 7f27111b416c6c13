package web

import "entente.example/internal/record"

// rows is the slice of a list that the request asks for: a page, or all that a twin may hold.
func (q *query) rows() record.Page {
	most, usual := pageRows, pageRows
	switch q.format {
	case asJSON:
		most = twinRows
	case asCSV:
		most, usual = tableRows, tableRows
	}
	p := record.Page{Offset: q.number("offset", 0), Limit: q.number("limit", usual)}
	if p.Offset > maxOffset {
		q.wrong("offset is over %s; try a narrower filter", number(maxOffset))
	}
	p.Limit = min(max(p.Limit, 1), most)
	return p
}

// gather lists the rows of a page that may be larger than the store gives at once.
func gather[T any](page record.Page, list func(record.Page) ([]T, int, error)) ([]T, int, error) {
	var all []T
	for {
		chunk := record.Page{Offset: page.Offset + len(all), Limit: min(page.Limit-len(all), record.MaxLimit)}
		rows, total, err := list(chunk)
		if err != nil {
			return nil, 0, err
		}
		if all == nil {
			all = rows
		} else {
			all = append(all, rows...)
		}
		if len(rows) < chunk.Limit || len(all) >= page.Limit {
			return all, total, nil
		}
	}
}
