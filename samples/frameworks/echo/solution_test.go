// run-by: blackbox.console
package main

import (
	"log/slog"
	"net/http"
	"slices"

	"github.com/labstack/echo/v5"
)

var testLog = slog.New(slog.DiscardHandler)

// --8<-- [start:route]
func DeleteBook(c *echo.Context, shelf *Shelf) error {
	id, err := echo.PathParam[int](c, "id")
	if err != nil || !shelf.Delete(id) {
		return echo.NewHTTPError(http.StatusNotFound, "there is no such book")
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *Shelf) Delete(id int) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	before := len(s.books)
	s.books = slices.DeleteFunc(s.books, func(book Book) bool { return book.ID == id })
	return len(s.books) < before
}

// --8<-- [end:route]
