package merge

import "testing"

func TestImportance(t *testing.T) {
	one := story(t, "a quake/quake")
	two := story(t, "a quake/quake", "b quake/quake")
	copied := story(t, "a quake/quake", "b quake/quake")
	copied[1].Origin = copied[0].Origin
	for i := range two {
		two[i].Index, copied[i].Index = 0, 0
	}
	late := story(t, "a quake/quake")
	late[0].Index = 40
	often := story(t, "a quake/quake", "a quake/quake", "a quake/quake")
	supposed := story(t, "a quake/quake hypothetical")
	for _, tt := range []struct {
		reason     string
		more, less float64
	}{
		{"two sources against one", Importance(two, 4, 0), Importance(one, 4, 0)},
		{"two sources against one and its copy", Importance(two, 4, 0), Importance(copied, 4, 0)},
		{"early against late", Importance(one, 4, 0), Importance(late, 4, 0)},
		{"told often against once", Importance(often, 4, 0), Importance(one, 4, 0)},
		{"a fact against a supposition", Importance(one, 4, 0), Importance(supposed, 4, 0)},
		{"others date themselves by it", Importance(one, 4, 2), Importance(one, 4, 0)},
		{"in a small story against a large one", Importance(one, 2, 0), Importance(one, 9, 0)},
		{"a late supposition against nothing", Importance(supposed, 90, 0), Importance(nil, 4, 0)},
	} {
		if tt.more <= tt.less || tt.more > 1 {
			t.Errorf("%s: %.3f, %.3f", tt.reason, tt.more, tt.less)
		}
	}
	if a, b := Importance(copied, 4, 0), Importance(one, 4, 0); a != b {
		t.Errorf("a copy adds to importance: %.3f, %.3f", a, b)
	}
}
