// run-by: blackbox.console
#include <iostream>

#include "bookshop.hpp"

// --8<-- [start:main]
void one_process_per_port(socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

int main() {
    Catalog catalog;
    httplib::Server server;
    server.set_socket_options(one_process_per_port);
    set_up(server, catalog);
    if (!server.listen("127.0.0.1", 8000)) {
        std::cerr << "cannot listen on port 8000\n";
        return 1;
    }
}
// --8<-- [end:main]
