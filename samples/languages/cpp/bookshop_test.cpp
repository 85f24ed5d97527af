// run-by: blackbox.console
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <thread>

#include "bookshop.hpp"

// --8<-- [start:server]
class RunningShop {
public:
    RunningShop() {
        set_up(server, catalog);
        thread = std::jthread([this] { server.listen_after_bind(); });
    }
    ~RunningShop() { server.stop(); }  // afterwards `thread` is joined, then the rest is destroyed

    httplib::Client client() const { return httplib::Client("127.0.0.1", port); }

private:
    Catalog catalog;
    httplib::Server server;
    int port = server.bind_to_any_port("127.0.0.1");
    std::jthread thread;
};
// --8<-- [end:server]

// --8<-- [start:test]
TEST_CASE("a new book is found where Location says") {
    RunningShop shop;
    auto client = shop.client();
    const auto created = client.Post("/books", R"({"title": "Rain", "price_cents": 900})", "application/json");
    REQUIRE(created);
    CHECK(created->status == 201);
    const auto found = client.Get(created->get_header_value("Location"));
    REQUIRE(found);
    CHECK(found->body == R"({"id":3,"price_cents":900,"title":"Rain"})");
}

TEST_CASE("only a whole number is a price") {
    RunningShop shop;
    auto client = shop.client();
    for (const std::string price : {R"("1200")", "9.5", "true", "null", "-1"}) {
        CAPTURE(price);
        const std::string draft = R"({"title": "Rain", "price_cents": )" + price + "}";
        const auto refused = client.Post("/books", draft, "application/json");
        REQUIRE(refused);
        CHECK(refused->status == 422);
        CHECK(refused->body == R"({"errors":{"price_cents":"must be a whole number, 0 or more"}})");
    }
}
// --8<-- [end:test]
