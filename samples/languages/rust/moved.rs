// run-by: test.console
// --8<-- [start:moved]
fn shelve(title: String) {
    println!("{title} stands on the shelf");
}

fn main() {
    let title = String::from("Tide Tables");
    shelve(title);
    shelve(title);
}
// --8<-- [end:moved]
