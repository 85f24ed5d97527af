// run-by: blackbox.console
package main

import (
	"log/slog"
	"slices"
	"strconv"

	"github.com/gofiber/fiber/v3"
)

var testLog = slog.New(slog.DiscardHandler)

// --8<-- [start:route]
func DeleteBook(c fiber.Ctx, shelf *Shelf) error {
	id, err := strconv.Atoi(c.Params("id"))
	if err != nil || !shelf.Delete(id) {
		return fiber.NewError(fiber.StatusNotFound, "there is no such book")
	}
	return c.SendStatus(fiber.StatusNoContent)
}

func (s *Shelf) Delete(id int) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	before := len(s.books)
	s.books = slices.DeleteFunc(s.books, func(book Book) bool { return book.ID == id })
	return len(s.books) < before
}

// --8<-- [end:route]
