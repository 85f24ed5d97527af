// run-by: dangling.console
// --8<-- [start:dangling]
#include <iostream>
#include <string>
#include <vector>

struct Book {
    std::string title;
    int price_cents;
};

int main() {
    std::vector<Book> books{{"Tide Tables", 1200}, {"Salt and Signal", 1850}};
    const Book& first = books.front();
    books.push_back({"The Winter Ledger", 2400});  // no room left: all books move to new memory
    std::cout << "first: " << first.price_cents << "\n";  // reads where they were
}
// --8<-- [end:dangling]
