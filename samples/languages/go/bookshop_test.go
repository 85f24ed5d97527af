// run-by: test.console
package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// --8<-- [start:test]
func post(shop *Shop, body string) *httptest.ResponseRecorder {
	response := httptest.NewRecorder()
	request := httptest.NewRequest("POST", "/books", strings.NewReader(body))
	shop.Handler().ServeHTTP(response, request)
	return response
}

func TestOnlyAWholeNumberIsAPrice(t *testing.T) {
	for _, price := range []string{`"1200"`, `9.5`, `true`, `null`, `-1`, `1e30`} {
		t.Run(price, func(t *testing.T) {
			response := post(&Shop{}, `{"title": "Rain", "price_cents": `+price+`}`)
			if response.Code != http.StatusUnprocessableEntity {
				t.Errorf("got %d, want 422: %s", response.Code, response.Body)
			}
		})
	}
}

func TestParallelRequestsLoseNoBook(t *testing.T) {
	shop := &Shop{}
	var clients sync.WaitGroup
	for range 40 {
		clients.Add(1)
		go func() {
			defer clients.Done()
			post(shop, `{"title": "Copy", "price_cents": 1}`)
		}()
	}
	clients.Wait()
	if got := len(shop.All()); got != 40 {
		t.Errorf("got %d books, want 40", got)
	}
}

// --8<-- [end:test]
