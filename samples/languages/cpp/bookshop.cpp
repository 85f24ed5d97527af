// run-by: blackbox.console
#include "bookshop.hpp"

#include <algorithm>
#include <exception>
#include <iostream>
#include <nlohmann/json.hpp>

using httplib::Request;
using httplib::Response;
using nlohmann::json;

// --8<-- [start:catalog]
std::vector<Book> Catalog::all() const {
    std::lock_guard lock(mutex);
    return books;  // a copy, made while the lock is held
}

std::optional<Book> Catalog::find(int id) const {
    std::lock_guard lock(mutex);
    auto found = std::ranges::find(books, id, &Book::id);
    return found == books.end() ? std::nullopt : std::optional(*found);
}

Book Catalog::add(const std::string& title, std::uint64_t price_cents) {
    std::lock_guard lock(mutex);
    return books.emplace_back(Book{static_cast<int>(books.size()) + 1, title, price_cents});
}
// --8<-- [end:catalog]

// --8<-- [start:json]
void to_json(json& to, const Book& book) {
    to = {{"id", book.id}, {"title", book.title}, {"price_cents", book.price_cents}};
}

json problems_of(const json& draft) {
    json problems = json::object();
    const auto title = draft.find("title");
    if (title == draft.end() || !title->is_string() ||
        title->get_ref<const std::string&>().find_first_not_of(" \t\r\n") == std::string::npos) {
        problems["title"] = "must be a text that is not empty";
    }
    const auto price = draft.find("price_cents");
    if (price == draft.end() || !price->is_number_unsigned()) {
        problems["price_cents"] = "must be a whole number, 0 or more";
    }
    return problems;
}
// --8<-- [end:json]

// --8<-- [start:answers]
void answer(Response& response, int status, const json& body) {
    response.status = status;
    response.set_content(body.dump(), "application/json");
}

void create(Catalog& catalog, const Request& request, Response& response) {
    const json draft = json::parse(request.body, nullptr, /*allow_exceptions=*/false);
    if (!draft.is_object()) {
        return answer(response, 400, {{"error", "the body must be a JSON object"}});
    }
    if (const json problems = problems_of(draft); !problems.empty()) {
        return answer(response, 422, {{"errors", problems}});
    }
    const Book book = catalog.add(draft["title"], draft["price_cents"]);
    response.set_header("Location", "/books/" + std::to_string(book.id));
    answer(response, 201, book);
}
// --8<-- [end:answers]

// --8<-- [start:routes]
auto allow_only(const char* methods) {
    return [methods](const Request&, Response& response) {
        response.set_header("Allow", methods);
        answer(response, 405, {{"error", "method not allowed"}});
    };
}

void set_up(httplib::Server& server, Catalog& catalog) {
    server.set_tcp_nodelay(true);
    server.set_payload_max_length(64 * 1024);

    server.Get("/books", [&catalog](const Request&, Response& response) { answer(response, 200, catalog.all()); });
    server.Post("/books", [&catalog](const Request& request, Response& response) {
        create(catalog, request, response);
    });
    const auto no_books = allow_only("GET, POST");
    server.Put("/books", no_books).Patch("/books", no_books).Delete("/books", no_books);

    const char* one = R"(/books/(\d{1,9}))";
    server.Get(one, [&catalog](const Request& request, Response& response) {
        const auto book = catalog.find(std::stoi(request.matches[1]));
        book ? answer(response, 200, *book) : answer(response, 404, {{"error", "no such book"}});
    });
    const auto no_book = allow_only("GET");
    server.Post(one, no_book).Put(one, no_book).Patch(one, no_book).Delete(one, no_book);

    server.set_error_handler([](const Request&, Response& response) {
        if (response.body.empty()) {
            answer(response, response.status, {{"error", "status " + std::to_string(response.status)}});
        }
    });
    server.set_exception_handler([](const Request&, Response& response, std::exception_ptr error) {
        try {
            std::rethrow_exception(error);
        } catch (const std::exception& known) {
            std::cerr << known.what() << std::endl;
        } catch (...) {
            std::cerr << "unknown exception" << std::endl;
        }
        answer(response, 500, {{"error", "internal error"}});
    });
}
// --8<-- [end:routes]
