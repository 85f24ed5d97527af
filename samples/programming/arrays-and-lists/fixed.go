package main

import "fmt"

// --8<-- [start:fixed]
func main() {
	var week [7]int // an array: seven whole numbers, never more
	other := week   // copies all seven
	other[0] = 12
	fmt.Println("array:", week[0], other[0])

	titles := []string{"Tide Tables", "Night Trains", "Paper Bridges"}
	page := titles[:2] // a slice: the first two places of the same array
	page = append(page, "ADVERTISEMENT")
	fmt.Println("slice:", titles)

	titles[2] = "Paper Bridges"
	page = append(titles[:2:2], "ADVERTISEMENT") // a slice without room: append makes a new array
	fmt.Println("slice:", titles, page)
}

// --8<-- [end:fixed]
