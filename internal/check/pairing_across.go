package check

import "strings"

// longestQuotation is how many blocks a quotation or a bracket may run over.
const longestQuotation = 12

// acrossBlocks pairs what opens in one block with what closes in a later one.
func (p *pairing) acrossBlocks(alone []halfPair) []halfPair {
	paired := make([]bool, len(alone))
	for j, m := range alone {
		for i := j - 1; i >= 0 && m.block-alone[i].block <= longestQuotation && m.closes(); i-- {
			if o := alone[i]; !paired[i] && o.opens && !o.wrong && o.kind == m.kind && o.block < m.block {
				paired[i], paired[j] = true, true
				break
			}
		}
	}
	var left []halfPair
	for i, m := range alone {
		if !paired[i] && !(m.opens && !m.wrong && p.goesOn(m)) {
			left = append(left, m)
		}
	}
	return left
}

// closes says whether the mark can close one of an earlier block.
func (m halfPair) closes() bool { return m.of == "" && !m.wrong && (!m.opens || m.mark == `"`) }

// goesOn says whether the next paragraph opens with the mark anew, as those of a
// long quotation do.
func (p *pairing) goesOn(m halfPair) bool {
	for b := m.block + 1; b < len(p.Text.Blocks); b++ {
		if p.prose(b) {
			return strings.HasPrefix(p.Text.Blocks[b].Of(p.Text), m.mark)
		}
	}
	return false
}
