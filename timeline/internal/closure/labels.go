package closure

// labels is a hash table from points to final labels, cleared at the cost of what it held: the scratch of a search that
// visits a small part of a large network.
type labels struct {
	slots []label
	used  []int32
}

type label struct {
	point int32 // plus one, so that zero is free
	via   int32
	value int64
}

func (l *labels) clear() {
	for _, i := range l.used {
		l.slots[i].point = 0
	}
	l.used = l.used[:0]
}

// get returns the label of a point, valid until the next put.
func (l *labels) get(p int32) (*label, bool) {
	if len(l.slots) == 0 {
		return nil, false
	}
	at := &l.slots[l.slot(p)]
	return at, at.point != 0
}

// put adds a label for a point that has none.
func (l *labels) put(p int32, value int64, via int32) {
	if 2*len(l.used) >= len(l.slots) {
		l.enlarge()
	}
	i := l.slot(p)
	l.slots[i] = label{p + 1, via, value}
	l.used = append(l.used, i)
}

func (l *labels) slot(p int32) int32 {
	mask := uint32(len(l.slots) - 1)
	i := scatter(p) >> 7 & mask
	for l.slots[i].point != 0 && l.slots[i].point != p+1 {
		i = (i + 1) & mask
	}
	return int32(i)
}

func (l *labels) enlarge() {
	old := l.slots
	l.slots = make([]label, max(64, 4*len(old)))
	for k, i := range l.used {
		j := l.slot(old[i].point - 1)
		l.slots[j] = old[i]
		l.used[k] = j
	}
}
