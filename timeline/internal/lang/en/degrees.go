package en

// degrees reports whether the number at token i is one of a thermometer:
// "temperatures will be in the 60s", "highs in the mid-80s".
func (p *parser) degrees(i int) bool {
	const near = 10
	left := before(p.text, p.at(i).Start)
	for k := 0; k < min(near, left.n); k++ {
		if warmth.has(lower(left.raw(k))) {
			return true
		}
	}
	return p.adjacentWord(i+1) && scales.has(lower(p.wordAfter(i+1)))
}

// warmth is what is counted in degrees.
var warmth = wordSet{"degrees", "highs", "lows", "mercury", "temperature", "temperatures", "thermometer", "thermometers"}

// scales follow a count of degrees.
var scales = wordSet{"celsius", "degrees", "fahrenheit"}
