// run-by: blackbox.console
// --8<-- [start:test]
package main

import (
	"io"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestAPriceMustBeAWholeNumber(t *testing.T) {
	app := NewApp(NewShelf(), slog.New(slog.DiscardHandler))
	request := httptest.NewRequest("POST", "/books", strings.NewReader(`{"title": "Rain", "price_cents": "1200"}`))
	request.Header.Set("Content-Type", "application/json")

	answer, err := app.Test(request)
	if err != nil {
		t.Fatal(err)
	}

	body, _ := io.ReadAll(answer.Body)
	if answer.StatusCode != 422 || !strings.Contains(string(body), `"price_cents":"must be int, not string"`) {
		t.Errorf("got %d %s", answer.StatusCode, body)
	}
}

// --8<-- [end:test]
