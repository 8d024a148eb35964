module github.com/eventgraph/eventgraph

go 1.23

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/google/go-cmp v0.7.0
	github.com/olebedev/when v1.1.0
	github.com/rogpeppe/go-internal v1.13.1
	go.uber.org/goleak v1.3.0
	golang.org/x/net v0.35.0
	pgregory.net/rapid v1.3.0
)

require (
	github.com/AlekSi/pointer v1.0.0 // indirect
	github.com/pkg/errors v0.8.1 // indirect
	golang.org/x/sys v0.30.0 // indirect
	golang.org/x/text v0.22.0 // indirect
	golang.org/x/tools v0.26.0 // indirect
)
