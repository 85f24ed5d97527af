// run-by: test.console
// --8<-- [start:threads]
fn main() {
    let mut books = vec!["Tide Tables"];
    std::thread::scope(|threads| {
        threads.spawn(|| books.push("Paper Bridges"));
        threads.spawn(|| books.push("Salt and Signal"));
    });
    println!("{} books", books.len());
}
// --8<-- [end:threads]
