// run-by: blackbox.console
// --8<-- [start:routes]
package main

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/binding"
	"github.com/go-playground/validator/v10"
)

func NewRouter(shelf *Shelf, log *slog.Logger) *gin.Engine {
	router := gin.New()
	router.HandleMethodNotAllowed = true
	router.Use(RequestID(log), gin.CustomRecovery(Recovered))
	router.NoRoute(Fail(http.StatusNotFound, "there is no such page"))
	router.NoMethod(Fail(http.StatusMethodNotAllowed, "not with this method"))

	books := router.Group("/books")
	books.GET("", func(c *gin.Context) { c.JSON(http.StatusOK, shelf.All()) })
	books.GET("/:id", func(c *gin.Context) { ShowBook(c, shelf) })
	books.POST("", func(c *gin.Context) { AddBook(c, shelf) })
	return router
}

func ShowBook(c *gin.Context, shelf *Shelf) {
	id, err := strconv.Atoi(c.Param("id"))
	book, found := shelf.Get(id)
	if err != nil || !found {
		Fail(http.StatusNotFound, "there is no such book")(c)
		return
	}
	c.JSON(http.StatusOK, book)
}

// --8<-- [end:routes]

// --8<-- [start:bind]
type NewBook struct {
	Title      string `json:"title" binding:"required,notblank"`
	PriceCents *int   `json:"price_cents" binding:"required,gte=0"`
}

func AddBook(c *gin.Context, shelf *Shelf) {
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 10_000)
	var newBook NewBook
	if err := c.ShouldBindJSON(&newBook); err != nil {
		status, body := Explain(err)
		c.JSON(status, body)
		return
	}
	book := shelf.Add(newBook.Title, *newBook.PriceCents)
	c.Header("Location", fmt.Sprintf("/books/%d", book.ID))
	c.JSON(http.StatusCreated, book)
}

// --8<-- [end:bind]

// --8<-- [start:explain]
func Explain(err error) (int, gin.H) {
	var wrongFields validator.ValidationErrors
	var wrongType *json.UnmarshalTypeError
	var tooLarge *http.MaxBytesError
	found := map[string]string{}
	switch {
	case errors.As(err, &wrongFields):
		for _, field := range wrongFields {
			found[field.Field()] = "must be " + field.Tag() + " " + field.Param()
		}
	case errors.As(err, &wrongType) && wrongType.Field != "":
		found[wrongType.Field] = "must be " + wrongType.Type.String() + ", not " + wrongType.Value
	case errors.As(err, &tooLarge):
		return http.StatusRequestEntityTooLarge, gin.H{"error": "the body is too large"}
	default: // nothing at all, a syntax error, or a list
		return http.StatusBadRequest, gin.H{"error": "the body must be a JSON object"}
	}
	return http.StatusUnprocessableEntity, gin.H{"errors": found}
}

// --8<-- [end:explain]

// --8<-- [start:middleware]
func RequestID(log *slog.Logger) gin.HandlerFunc {
	return func(c *gin.Context) {
		id := rand.Text()
		c.Header("X-Request-Id", id)
		c.Next() // everything that comes after, and then back here
		log.Info("answered", "request", id, "path", c.FullPath(), "status", c.Writer.Status())
	}
}

func Recovered(c *gin.Context, _ any) {
	Fail(http.StatusInternalServerError, "something went wrong")(c)
}

func Fail(status int, text string) gin.HandlerFunc {
	return func(c *gin.Context) { c.AbortWithStatusJSON(status, gin.H{"error": text}) }
}

// --8<-- [end:middleware]

// --8<-- [start:main]
func init() {
	rules := binding.Validator.Engine().(*validator.Validate)
	rules.RegisterTagNameFunc(func(field reflect.StructField) string { return field.Tag.Get("json") })
	_ = rules.RegisterValidation("notblank", func(field validator.FieldLevel) bool {
		return strings.TrimSpace(field.Field().String()) != ""
	})
}

func main() {
	gin.SetMode(gin.ReleaseMode)
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	server := &http.Server{
		Addr:         "127.0.0.1:8000",
		Handler:      NewRouter(NewShelf(), log),
		ReadTimeout:  5 * time.Second,
		WriteTimeout: 10 * time.Second,
	}
	log.Error("ended", "error", server.ListenAndServe())
	os.Exit(1)
}

// --8<-- [end:main]
