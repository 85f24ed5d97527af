// run-by: blackbox.console
// --8<-- [start:coercion]
#include <iostream>
#include <nlohmann/json.hpp>

int main() {
    for (const char* text : {"1200", "9.5", "true", "-1", "\"1200\""}) {
        const auto price = nlohmann::json::parse(text);
        try {
            std::cout << text << " became " << price.get<unsigned>() << "\n";
        } catch (const nlohmann::json::exception& error) {
            std::cout << text << ": " << error.what() << "\n";
        }
    }
}
// --8<-- [end:coercion]
