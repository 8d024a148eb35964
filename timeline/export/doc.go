// Package export writes event graphs in the formats of other programs, one
// writer a file. The call to make is that of the format wanted:
//
//	err := export.JSON(os.Stdout, g)
package export
