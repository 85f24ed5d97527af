// run-by: when.console
// --8<-- [start:total]
package main

import "fmt"

func shipping(country string) int {
	if country == "NO" {
		return "900"
	}
	return 500
}

func total(priceCents int, country string) int {
	return priceCents + shipping(country)
}

func main() {
	fmt.Println("Berlin pays", total(1200, "DE"))
	fmt.Println("Oslo pays", total(1200, "NO"))
}

// --8<-- [end:total]
