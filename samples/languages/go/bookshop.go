// run-by: blackbox.console

// Bookshop lists, shows and takes books as JSON over HTTP.
package main

import (
	"encoding/json"
	"errors"
	"io"
	"log"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// --8<-- [start:types]
type Book struct {
	ID         int    `json:"id"`
	Title      string `json:"title"`
	PriceCents int    `json:"price_cents"`
}

// A Draft is a book as a client sends it: the price may be missing.
type Draft struct {
	Title      string `json:"title"`
	PriceCents *int   `json:"price_cents"`
}

// --8<-- [end:types]

// --8<-- [start:validate]
func (d Draft) problems() map[string]string {
	found := map[string]string{}
	if strings.TrimSpace(d.Title) == "" {
		found["title"] = "must not be empty"
	}
	if d.PriceCents == nil || *d.PriceCents < 0 {
		found["price_cents"] = "must be a whole number, 0 or more"
	}
	return found
}

// readDraft answers the request itself, and returns false, if its body is no proper draft.
func readDraft(w http.ResponseWriter, r *http.Request) (draft Draft, ok bool) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 64<<10))
	if err == nil {
		err = json.Unmarshal(body, &draft)
	}
	problems := draft.problems()
	var mismatch *json.UnmarshalTypeError
	if errors.As(err, &mismatch) && mismatch.Field != "" {
		problems[mismatch.Field] = "has the wrong type: " + mismatch.Value
	} else if err != nil {
		refuse(w, http.StatusBadRequest, err.Error())
		return draft, false
	}
	if len(problems) > 0 {
		respond(w, http.StatusUnprocessableEntity, map[string]any{"errors": problems})
		return draft, false
	}
	return draft, true
}

// --8<-- [end:validate]

// --8<-- [start:state]
// A Shop may be used by many goroutines at once; its zero value is an empty shop.
type Shop struct {
	mutex sync.RWMutex
	books []Book
}

func (s *Shop) Add(title string, priceCents int) Book {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	book := Book{ID: len(s.books) + 1, Title: title, PriceCents: priceCents}
	s.books = append(s.books, book)
	return book
}

func (s *Shop) All() []Book {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	return slices.Clone(s.books)
}

// --8<-- [end:state]

// --8<-- [start:handlers]
func (s *Shop) list(w http.ResponseWriter, _ *http.Request) {
	respond(w, http.StatusOK, s.All())
}

func (s *Shop) show(w http.ResponseWriter, r *http.Request) {
	books := s.All()
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil || id < 1 || id > len(books) {
		refuse(w, http.StatusNotFound, "no such book")
		return
	}
	respond(w, http.StatusOK, books[id-1])
}

func (s *Shop) create(w http.ResponseWriter, r *http.Request) {
	draft, ok := readDraft(w, r)
	if !ok {
		return
	}
	book := s.Add(draft.Title, *draft.PriceCents)
	w.Header().Set("Location", "/books/"+strconv.Itoa(book.ID))
	respond(w, http.StatusCreated, book)
}

func respond(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(value); err != nil {
		log.Print(err)
	}
}

func refuse(w http.ResponseWriter, status int, message string) {
	respond(w, status, map[string]string{"error": message})
}

// --8<-- [end:handlers]

// --8<-- [start:routes]
func (s *Shop) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /books", s.list)
	mux.HandleFunc("POST /books", s.create)
	mux.HandleFunc("GET /books/{id}", s.show)
	mux.HandleFunc("/books", allowOnly("GET, HEAD, POST"))
	mux.HandleFunc("/books/{id}", allowOnly("GET, HEAD"))
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		refuse(w, http.StatusNotFound, "no such page")
	})
	return mux
}

func allowOnly(methods string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Allow", methods)
		refuse(w, http.StatusMethodNotAllowed, "use "+methods)
	}
}

// --8<-- [end:routes]

// --8<-- [start:main]
func main() {
	shop := &Shop{}
	shop.Add("Tide Tables", 1200)
	shop.Add("Salt and Signal", 1850)
	server := &http.Server{
		Addr:         "127.0.0.1:8000",
		Handler:      shop.Handler(),
		ReadTimeout:  5 * time.Second,
		WriteTimeout: 10 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

// --8<-- [end:main]
