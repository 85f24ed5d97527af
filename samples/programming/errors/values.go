// --8<-- [start:values]
package main

import (
	"errors"
	"fmt"
)

var errNoAnswer = errors.New("the payment service does not answer")

func charge(customer string, cents int) (string, error) {
	if customer == "Chen Wei" {
		return "", errNoAnswer
	}
	return fmt.Sprintf("receipt over %d cents", cents), nil
}

func pay(customer string, cents int) (string, error) {
	receipt, err := charge(customer, cents)
	if err != nil {
		return "", fmt.Errorf("pay for %s: %w", customer, err)
	}
	return receipt, nil
}

func main() {
	for _, customer := range []string{"Ada Mensah", "Chen Wei"} {
		receipt, err := pay(customer, 1200)
		if errors.Is(err, errNoAnswer) {
			fmt.Println("keep it open:", err)
			continue
		}
		fmt.Println("send the books:", receipt)
	}
}

// --8<-- [end:values]
