// run-by: blackbox.console
package main

import (
	"fmt"
	"net/http/httptest"
	"strings"

	"github.com/gin-gonic/gin"
)

func ask(router *gin.Engine, method, path, body string) {
	answer := httptest.NewRecorder()
	router.ServeHTTP(answer, httptest.NewRequest(method, path, strings.NewReader(body)))
	fmt.Println(answer.Code, answer.Body)
}

// --8<-- [start:defaults]
func Example_defaults() {
	type Gift struct {
		PriceCents int `json:"price_cents" binding:"required"`
	}
	router := gin.New()
	router.POST("/books", func(c *gin.Context) {
		var gift Gift
		if err := c.ShouldBindJSON(&gift); err != nil {
			c.String(400, err.Error())
		}
	})
	ask(router, "POST", "/books", `{"price_cents": 0}`)
	ask(router, "DELETE", "/books", "")
	// Output:
	// 400 Key: 'Gift.price_cents' Error:Field validation for 'price_cents' failed on the 'required' tag
	// 404 404 page not found
}

// --8<-- [end:defaults]

// --8<-- [start:abort]
func Example_abort() {
	router := gin.New()
	router.Use(func(c *gin.Context) {
		c.AbortWithStatus(401)
		fmt.Println("still running")
	})
	router.GET("/books", func(c *gin.Context) { c.String(200, "never reached") })
	ask(router, "GET", "/books", "")
	// Output:
	// still running
	// 401
}

// --8<-- [end:abort]
