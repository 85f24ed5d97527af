// run-by: go.console
// --8<-- [start:revenue]
package main

import "fmt"

func main() {
	var cents int32 = 2_000_000_000 // all shops, January to November
	var december int32 = 200_000_000
	fmt.Println(cents + december)
	fmt.Println(int64(cents) + int64(december))
}

// --8<-- [end:revenue]
