// --8<-- [start:reservation]
#include <iostream>
#include <stdexcept>
#include <type_traits>

class Reservation {
public:
    explicit Reservation(int& stock) : stock(stock) {
        if (stock == 0) {
            throw std::runtime_error("sold out");
        }
        --stock;
    }
    ~Reservation() {
        if (!confirmed) {
            ++stock;
        }
    }
    Reservation(const Reservation&) = delete;
    Reservation& operator=(const Reservation&) = delete;

    void confirm() { confirmed = true; }

private:
    int& stock;
    bool confirmed = false;
};

void order(int& stock, bool card_works) {
    Reservation reservation(stock);
    if (!card_works) {
        throw std::runtime_error("card declined");
    }
    reservation.confirm();
}

int main() {
    static_assert(!std::is_copy_constructible_v<Reservation>);
    int stock = 1;
    for (bool card_works : {false, true, true}) {
        try {
            order(stock, card_works);
            std::cout << "sold, " << stock << " left\n";
        } catch (const std::runtime_error& error) {
            std::cout << error.what() << ", " << stock << " left\n";
        }
    }
}
// --8<-- [end:reservation]
