// run-by: blackbox.console
// --8<-- [start:test]
package main

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestAPriceMustBeAWholeNumber(t *testing.T) {
	var log bytes.Buffer
	router := NewRouter(NewShelf(), slog.New(slog.NewTextHandler(&log, nil)))
	request := httptest.NewRequest(http.MethodPost, "/books", strings.NewReader(`{"title": "Rain", "price_cents": "1200"}`))
	answer := httptest.NewRecorder()

	router.ServeHTTP(answer, request)

	if answer.Code != 422 || !strings.Contains(answer.Body.String(), `"price_cents":"must be int, not string"`) {
		t.Errorf("got %d %s", answer.Code, answer.Body)
	}
	if !strings.Contains(log.String(), "status=422") {
		t.Errorf("the log says %q", log.String())
	}
}

// --8<-- [end:test]
