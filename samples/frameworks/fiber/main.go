// run-by: blackbox.console
// --8<-- [start:routes]
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/recover"
)

func NewApp(shelf *Shelf, log *slog.Logger) *fiber.App {
	app := fiber.New(fiber.Config{BodyLimit: 10_000, ReadTimeout: 5 * time.Second, ErrorHandler: AnswerError(log)})
	app.Use(LogRequest(log), recover.New())

	books := app.Group("/books")
	books.Get("/", func(c fiber.Ctx) error { return c.JSON(shelf.All()) })
	books.Get("/:id", func(c fiber.Ctx) error { return ShowBook(c, shelf) })
	books.Post("/", func(c fiber.Ctx) error { return AddBook(c, shelf) })
	return app
}

func ShowBook(c fiber.Ctx, shelf *Shelf) error {
	id, err := strconv.Atoi(c.Params("id"))
	book, found := shelf.Get(id)
	if err != nil || !found {
		return fiber.NewError(fiber.StatusNotFound, "there is no such book")
	}
	return c.JSON(book)
}

// --8<-- [end:routes]

// --8<-- [start:bind]
type NewBook struct {
	Title      string `json:"title"`
	PriceCents *int   `json:"price_cents"`
}

func AddBook(c fiber.Ctx, shelf *Shelf) error {
	var newBook NewBook
	if err := c.Bind().Body(&newBook); err != nil {
		return err
	}
	if err := newBook.Check(); err != nil {
		return err
	}
	book := shelf.Add(newBook.Title, *newBook.PriceCents)
	c.Location(fmt.Sprintf("/books/%d", book.ID))
	return c.Status(fiber.StatusCreated).JSON(book)
}

// --8<-- [end:bind]

// --8<-- [start:check]
// Invalid says what is wrong with each field.
type Invalid map[string]string

func (i Invalid) Error() string { return fmt.Sprintf("invalid: %v", map[string]string(i)) }

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

// --8<-- [end:check]

// --8<-- [start:errors]
func AnswerError(log *slog.Logger) fiber.ErrorHandler {
	return func(c fiber.Ctx, err error) error {
		var invalid Invalid
		var wrongType *json.UnmarshalTypeError
		var broken *json.SyntaxError
		var known *fiber.Error
		switch {
		case errors.As(err, &invalid):
		case errors.As(err, &wrongType) && wrongType.Field != "":
			invalid = Invalid{wrongType.Field: "must be " + wrongType.Type.String() + ", not " + wrongType.Value}
		case errors.As(err, &broken), wrongType != nil: // no JSON, or JSON but no object
			known = fiber.ErrBadRequest
		case !errors.As(err, &known):
			log.Error("failed", "error", err, "path", c.Path())
			known = fiber.ErrInternalServerError
		}
		if invalid != nil {
			return c.Status(fiber.StatusUnprocessableEntity).JSON(fiber.Map{"errors": invalid})
		}
		return c.Status(known.Code).JSON(fiber.Map{"error": known.Message})
	}
}

// --8<-- [end:errors]

// --8<-- [start:middleware]
func LogRequest(log *slog.Logger) fiber.Handler {
	return func(c fiber.Ctx) error {
		err := c.Next()
		log.Info("answered", "path", c.Path(), "failed", err != nil)
		return err
	}
}

// --8<-- [end:middleware]

// --8<-- [start:main]
func main() {
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	app := NewApp(NewShelf(), log)
	if err := app.Listen("127.0.0.1:8000", fiber.ListenConfig{DisableStartupMessage: true}); err != nil {
		log.Error("ended", "error", err)
		os.Exit(1)
	}
}

// --8<-- [end:main]
