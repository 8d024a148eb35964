module github.com/eventgraph/eventgraph/examples/compare/graph

go 1.24.0

require (
	github.com/eventgraph/eventgraph v0.0.0
	gonum.org/v1/gonum v0.16.0
	pgregory.net/rapid v1.3.0
)

require (
	github.com/AlekSi/pointer v1.0.0 // indirect
	github.com/clipperhouse/uax29/v2 v2.7.0 // indirect
	github.com/olebedev/when v1.1.0 // indirect
	github.com/pkg/errors v0.8.1 // indirect
	golang.org/x/net v0.35.0 // indirect
	golang.org/x/text v0.23.0 // indirect
)

replace github.com/eventgraph/eventgraph => ../../..
