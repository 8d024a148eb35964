package main

import "math"

// assignment is the greatest sum of weights of rows and columns that are each
// taken once: the Hungarian algorithm with potentials, row by row.
func assignment(weights [][]float64) (sum float64) {
	if len(weights) > len(weights[0]) {
		weights = transposed(weights)
	}
	n, m := len(weights), len(weights[0])
	u, v := make([]float64, n+1), make([]float64, m+1) // potentials of rows and columns, from 1
	rowOf := make([]int, m+1)                          // of a column; 0: free. Column 0 holds the row to be placed
	for i := 1; i <= n; i++ {
		rowOf[0] = i
		least, used, from := make([]float64, m+1), make([]bool, m+1), make([]int, m+1)
		for j := range least {
			least[j] = math.Inf(1)
		}
		column := 0
		for rowOf[column] != 0 {
			used[column] = true
			row, next, delta := rowOf[column], 0, math.Inf(1)
			for j := 1; j <= m; j++ {
				if used[j] {
					continue
				}
				if c := -weights[row-1][j-1] - u[row] - v[j]; c < least[j] {
					least[j], from[j] = c, column
				}
				if least[j] < delta {
					next, delta = j, least[j]
				}
			}
			for j := range used {
				if used[j] {
					u[rowOf[j]] += delta
					v[j] -= delta
				} else {
					least[j] -= delta
				}
			}
			column = next
		}
		for column != 0 {
			rowOf[column] = rowOf[from[column]]
			column = from[column]
		}
	}
	for j := 1; j <= m; j++ {
		if rowOf[j] != 0 {
			sum += weights[rowOf[j]-1][j-1]
		}
	}
	return sum
}

func transposed(a [][]float64) [][]float64 {
	t := make([][]float64, len(a[0]))
	for j := range t {
		for i := range a {
			t[j] = append(t[j], a[i][j])
		}
	}
	return t
}
