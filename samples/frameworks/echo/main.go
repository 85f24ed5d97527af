// run-by: blackbox.console
// --8<-- [start:routes]
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

func NewServer(shelf *Shelf, log *slog.Logger) *echo.Echo {
	server := echo.NewWithConfig(echo.Config{Logger: log, HTTPErrorHandler: AnswerError})
	server.Use(LogRequest, middleware.Recover(), middleware.BodyLimit(10_000))

	books := server.Group("/books")
	books.GET("", func(c *echo.Context) error { return c.JSON(http.StatusOK, shelf.All()) })
	books.GET("/:id", func(c *echo.Context) error { return ShowBook(c, shelf) })
	books.POST("", func(c *echo.Context) error { return AddBook(c, shelf) })
	return server
}

func ShowBook(c *echo.Context, shelf *Shelf) error {
	id, err := echo.PathParam[int](c, "id")
	book, found := shelf.Get(id)
	if err != nil || !found {
		return echo.NewHTTPError(http.StatusNotFound, "there is no such book")
	}
	return c.JSON(http.StatusOK, book)
}

// --8<-- [end:routes]

// --8<-- [start:bind]
type NewBook struct {
	Title      string `json:"title"`
	PriceCents *int   `json:"price_cents"`
}

// Invalid says what is wrong with each field. Its method StatusCode is what Echo looks for in an error.
type Invalid map[string]string

func (i Invalid) Error() string   { return fmt.Sprintf("invalid: %v", map[string]string(i)) }
func (i Invalid) StatusCode() int { return http.StatusUnprocessableEntity }

func (b NewBook) Check() error {
	wrong := Invalid{}
	if strings.TrimSpace(b.Title) == "" {
		wrong["title"] = "must be a text with something in it"
	}
	if b.PriceCents == nil || *b.PriceCents < 0 {
		wrong["price_cents"] = "must be a whole number, 0 or more"
	}
	if len(wrong) > 0 {
		return wrong
	}
	return nil
}

func AddBook(c *echo.Context, shelf *Shelf) error {
	var newBook NewBook
	if err := echo.BindBody(c, &newBook); err != nil {
		return WrongType(err)
	}
	if err := newBook.Check(); err != nil {
		return err
	}
	book := shelf.Add(newBook.Title, *newBook.PriceCents)
	c.Response().Header().Set("Location", fmt.Sprintf("/books/%d", book.ID))
	return c.JSON(http.StatusCreated, book)
}

// --8<-- [end:bind]

// --8<-- [start:errors]
// WrongType makes an Invalid of the error about a field with a value of the wrong type, and leaves others alone.
func WrongType(err error) error {
	var mismatch *json.UnmarshalTypeError
	if errors.As(err, &mismatch) && mismatch.Field != "" {
		return Invalid{mismatch.Field: "must be " + mismatch.Type.String() + ", not " + mismatch.Value}
	}
	return err
}

func AnswerError(c *echo.Context, err error) {
	response, status := echo.ResolveResponseStatus(c.Response(), err)
	if response != nil && response.Committed {
		return // the answer is under way already
	}
	if status >= 500 {
		c.Logger().Error("failed", "error", err, "path", c.Path())
	}
	var invalid Invalid
	var known *echo.HTTPError
	body := map[string]any{"error": http.StatusText(status)}
	if errors.As(err, &invalid) {
		body = map[string]any{"errors": invalid}
	} else if errors.As(err, &known) && known.Message != "" {
		body["error"] = known.Message
	}
	if err := c.JSON(status, body); err != nil {
		c.Logger().Error("not sent", "error", err)
	}
}

// --8<-- [end:errors]

// --8<-- [start:middleware]
func LogRequest(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		err := next(c)
		_, status := echo.ResolveResponseStatus(c.Response(), err)
		c.Logger().Info("answered", "path", c.Path(), "status", status)
		return err
	}
}

// --8<-- [end:middleware]

// --8<-- [start:main]
func main() {
	stop, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	start := echo.StartConfig{Address: "127.0.0.1:8000", HideBanner: true, HidePort: true}
	if err := start.Start(stop, NewServer(NewShelf(), log)); err != nil {
		log.Error("ended", "error", err)
		os.Exit(1)
	}
}

// --8<-- [end:main]
