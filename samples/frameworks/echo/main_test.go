// run-by: blackbox.console
// --8<-- [start:test]
package main

import (
	"bytes"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/labstack/echo/v5"
)

func TestAPriceMustBeAWholeNumber(t *testing.T) {
	var log bytes.Buffer
	server := NewServer(NewShelf(), slog.New(slog.NewTextHandler(&log, nil)))
	request := httptest.NewRequest("POST", "/books", strings.NewReader(`{"title": "Rain", "price_cents": "1200"}`))
	request.Header.Set("Content-Type", "application/json")
	answer := httptest.NewRecorder()

	server.ServeHTTP(answer, request)

	if answer.Code != 422 || !strings.Contains(answer.Body.String(), `"price_cents":"must be int, not string"`) {
		t.Errorf("got %d %s", answer.Code, answer.Body)
	}
	if !strings.Contains(log.String(), "status=422") {
		t.Errorf("the log says %q", log.String())
	}
}

// --8<-- [end:test]

func TestAPanicIsA500AndItsCauseStaysInTheLog(t *testing.T) {
	var log bytes.Buffer
	server := NewServer(NewShelf(), slog.New(slog.NewTextHandler(&log, nil)))
	server.GET("/broken", func(c *echo.Context) error { panic("the secret cause") })
	answer := httptest.NewRecorder()
	server.ServeHTTP(answer, httptest.NewRequest("GET", "/broken", nil))
	if answer.Code != 500 || strings.Contains(answer.Body.String(), "secret") || !strings.Contains(log.String(), "secret") {
		t.Errorf("got %d %s, log %s", answer.Code, answer.Body, log.String())
	}
}
