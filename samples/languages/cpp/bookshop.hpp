// run-by: blackbox.console
#pragma once

// --8<-- [start:header]
#include <httplib.h>

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

struct Book {
    int id;
    std::string title;
    std::uint64_t price_cents;
};

class Catalog {
public:
    std::vector<Book> all() const;
    std::optional<Book> find(int id) const;
    Book add(const std::string& title, std::uint64_t price_cents);

private:
    mutable std::mutex mutex;
    std::vector<Book> books{{1, "Tide Tables", 1200}, {2, "Salt and Signal", 1850}};
};

void set_up(httplib::Server& server, Catalog& catalog);
// --8<-- [end:header]
