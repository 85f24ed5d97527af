// mask: (?<=sold \+= 1: )\s*\d+
// --8<-- [start:sold]
import java.util.concurrent.atomic.AtomicInteger;

public class Sold {
    static final int ORDERS = 500_000;
    static volatile int sold; // volatile: read from memory and written to it each time
    static AtomicInteger atomic;

    static void run() throws InterruptedException {
        sold = 0;
        atomic = new AtomicInteger();
        Runnable clerk = () -> {
            for (int order = 0; order < ORDERS; order++) {
                sold += 1;
                atomic.incrementAndGet();
            }
        };
        Thread[] clerks = {new Thread(clerk), new Thread(clerk), new Thread(clerk)};
        for (Thread each : clerks) each.start();
        for (Thread each : clerks) each.join();
    }
    // --8<-- [end:sold]

    public static void main(String[] arguments) throws InterruptedException {
        int runs = 0;
        do run(); // on a busy machine the three may have run one after the other
        while (sold == 3 * ORDERS && ++runs < 100);
        // --8<-- [start:print]
        System.out.printf("sold += 1:     %d of %d%n", sold, 3 * ORDERS);
        System.out.printf("AtomicInteger: %d of %d%n", atomic.get(), 3 * ORDERS);
        // --8<-- [end:print]
        if (sold == 3 * ORDERS || atomic.get() != 3 * ORDERS) System.exit(1);
    }
}
