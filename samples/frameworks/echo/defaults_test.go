// run-by: blackbox.console
package main

import (
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/labstack/echo/v5"
)

func ask(server *echo.Echo, method, path, body, contentType string) string {
	request := httptest.NewRequest(method, path, strings.NewReader(body))
	request.Header.Set("Content-Type", contentType)
	answer := httptest.NewRecorder()
	server.ServeHTTP(answer, request)
	return fmt.Sprintf("%d %s", answer.Code, strings.TrimSpace(answer.Body.String()))
}

// --8<-- [start:defaults]
func Example_defaults() {
	server := echo.New()
	server.POST("/books/:title", func(c *echo.Context) error {
		var newBook struct {
			Title string `json:"title" param:"title"`
			Staff bool   `json:"staff" query:"staff"`
		}
		if err := c.Bind(&newBook); err != nil {
			return err
		}
		return c.JSON(200, newBook)
	})
	fmt.Println(ask(server, "POST", "/books/Rain", `{"title": "Snow", "staff": true}`, "application/json"))
	fmt.Println(ask(server, "POST", "/books/Rain", `{"title": "Snow"}`, "text/plain"))
	fmt.Println(ask(server, "DELETE", "/books/Rain", "", ""))
	// Output:
	// 200 {"title":"Snow","staff":true}
	// 415 {"message":"Unsupported Media Type"}
	// 405 {"message":"Method Not Allowed"}
}

// --8<-- [end:defaults]

// --8<-- [start:solution]
func TestABookIsDeletedOnce(t *testing.T) {
	shelf := NewShelf()
	server := NewServer(shelf, testLog)
	server.DELETE("/books/:id", func(c *echo.Context) error { return DeleteBook(c, shelf) })
	for _, expected := range []string{"204", "404"} {
		if answer := ask(server, "DELETE", "/books/2", "", ""); !strings.HasPrefix(answer, expected) {
			t.Errorf("got %s, expected %s", answer, expected)
		}
	}
	if book := shelf.Add("Rain", 900); book.ID != 3 {
		t.Errorf("the new book got number %d", book.ID)
	}
}

// --8<-- [end:solution]
