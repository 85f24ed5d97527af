// run-by: blackbox.console
// --8<-- [start:route]
package main

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"testing"

	"github.com/gin-gonic/gin"
)

func DeleteBook(c *gin.Context, shelf *Shelf) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil || !shelf.Delete(id) {
		Fail(http.StatusNotFound, "there is no such book")(c)
		return
	}
	c.Status(http.StatusNoContent)
}

func (s *Shelf) Delete(id int) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	before := len(s.books)
	s.books = slices.DeleteFunc(s.books, func(book Book) bool { return book.ID == id })
	return len(s.books) < before
}

// --8<-- [end:route]

// --8<-- [start:test]
func TestABookIsDeletedOnce(t *testing.T) {
	shelf, router := NewShelf(), gin.New()
	router.DELETE("/books/:id", func(c *gin.Context) { DeleteBook(c, shelf) })
	for _, expected := range []int{204, 404} {
		answer := httptest.NewRecorder()
		router.ServeHTTP(answer, httptest.NewRequest("DELETE", "/books/2", nil))
		if answer.Code != expected {
			t.Errorf("got %d, expected %d", answer.Code, expected)
		}
	}
	if book := shelf.Add("Rain", 900); book.ID != 3 {
		t.Errorf("the new book got number %d", book.ID)
	}
}

// --8<-- [end:test]
