// run-by: blackbox.console
// --8<-- [start:shelf]
package main

import (
	"slices"
	"sync"
)

type Book struct {
	ID         int    `json:"id"`
	Title      string `json:"title"`
	PriceCents int    `json:"price_cents"`
}

// Shelf is used by many goroutines at once: the server starts one for each connection.
type Shelf struct {
	mutex sync.RWMutex
	last  int
	books []Book
}

func NewShelf() *Shelf {
	shelf := &Shelf{}
	shelf.Add("Tide Tables", 1200)
	shelf.Add("Salt and Signal", 1850)
	return shelf
}

func (s *Shelf) Add(title string, priceCents int) Book {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.last++
	book := Book{s.last, title, priceCents}
	s.books = append(s.books, book)
	return book
}

func (s *Shelf) Get(id int) (Book, bool) {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	index := slices.IndexFunc(s.books, func(book Book) bool { return book.ID == id })
	if index < 0 {
		return Book{}, false
	}
	return s.books[index], true
}

func (s *Shelf) All() []Book {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	return slices.Clone(s.books)
}

// --8<-- [end:shelf]
