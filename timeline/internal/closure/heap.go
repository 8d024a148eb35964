package closure

// item is a label waiting in a [heap]: the value proposed for a point, over an edge.
type item struct {
	cost  int64
	value int64
	point int32
	via   int32
}

// heap is a binary heap of items, least cost first.
type heap []item

func (h *heap) push(x item) {
	s := append(*h, x)
	i := len(s) - 1
	for i > 0 {
		up := (i - 1) / 2
		if s[up].cost <= x.cost {
			break
		}
		s[i] = s[up]
		i = up
	}
	s[i] = x
	*h = s
}

func (h *heap) pop() item {
	s := *h
	top, x := s[0], s[len(s)-1]
	s = s[:len(s)-1]
	*h = s
	if len(s) == 0 {
		return top
	}
	i := 0
	for {
		down := 2*i + 1
		if down >= len(s) {
			break
		}
		if down+1 < len(s) && s[down+1].cost < s[down].cost {
			down++
		}
		if x.cost <= s[down].cost {
			break
		}
		s[i] = s[down]
		i = down
	}
	s[i] = x
	return top
}
