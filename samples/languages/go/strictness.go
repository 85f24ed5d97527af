//go:build ignore

// What encoding/json makes of doubtful books.
package main

// --8<-- [start:strictness]
import (
	"encoding/json"
	"fmt"
)

type Book struct {
	Title string `json:"title"`
	Cents int    `json:"price_cents"`
}

func main() {
	for _, text := range []string{
		`{"title": "Rain", "price_cents": "1200"}`,
		`{"title": "Rain", "price_cents": 9.5}`,
		`{"title": "Rain", "price_cents": null}`,
		`{"title": "Rain", "price_sents": 1200}`,
		`{"title": "Rain", "Price_Cents": 1200}`,
	} {
		var book Book
		if err := json.Unmarshal([]byte(text), &book); err != nil {
			fmt.Println(text, "is refused")
		} else {
			fmt.Println(text, "costs", book.Cents)
		}
	}
}

// --8<-- [end:strictness]
