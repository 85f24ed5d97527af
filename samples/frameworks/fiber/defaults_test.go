// run-by: blackbox.console
package main

import (
	"fmt"
	"io"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"

	"github.com/gofiber/fiber/v3"
)

func ask(app *fiber.App, method, path, body string) string {
	request := httptest.NewRequest(method, path, strings.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	answer, err := app.Test(request)
	if err != nil {
		return err.Error()
	}
	text, _ := io.ReadAll(answer.Body)
	return fmt.Sprintf("%d %s", answer.StatusCode, text)
}

// --8<-- [start:kept]
func Example_kept() {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // one core for this test, so that it ends alike each time
	var kept []string
	app := fiber.New()
	app.Get("/seen/:title", func(c fiber.Ctx) error {
		kept = append(kept, c.Params("title"))
		return nil
	})
	ask(app, "GET", "/seen/TideTables", "")
	ask(app, "GET", "/seen/WinterWork", "")
	fmt.Println(kept)
	// Output: [WinterWork WinterWork]
}

// --8<-- [end:kept]

// --8<-- [start:defaults]
func Example_defaults() {
	app := fiber.New()
	app.Post("/books", func(c fiber.Ctx) error { return c.Bind().Body(&NewBook{}) })
	fmt.Println(ask(app, "POST", "/books", `{"title": "Rain"`))
	fmt.Println(ask(app, "DELETE", "/books", ""))
	// Output:
	// 500 unexpected end of JSON input
	// 405 Method Not Allowed
}

// --8<-- [end:defaults]

// --8<-- [start:solution]
func TestABookIsDeletedOnce(t *testing.T) {
	shelf := NewShelf()
	app := NewApp(shelf, testLog)
	app.Delete("/books/:id", func(c fiber.Ctx) error { return DeleteBook(c, shelf) })
	for _, expected := range []string{"204", "404"} {
		if answer := ask(app, "DELETE", "/books/2", ""); !strings.HasPrefix(answer, expected) {
			t.Errorf("got %s, expected %s", answer, expected)
		}
	}
	if book := shelf.Add("Rain", 900); book.ID != 3 {
		t.Errorf("the new book got number %d", book.ID)
	}
}

// --8<-- [end:solution]
