// run-by: go.console
// --8<-- [start:order]
package main

import "fmt"

func main() {
	fmt.Println("the shop opens")
	var quantity int = "2"
	fmt.Println(quantity + 1)
}

// --8<-- [end:order]
