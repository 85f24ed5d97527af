// run-by: test.console
// --8<-- [start:test]
use super::*;

fn post(shop: &Shop, draft: &str) -> Answer {
    let body = Bytes::copy_from_slice(draft.as_bytes());
    let request = Request::post("/books").body(body).unwrap();
    route(shop, request).unwrap_or_else(Answer::from)
}

#[test]
fn only_a_whole_number_is_a_price() {
    let shop = Shop::default();
    for price in [r#""1200""#, "9.5", "true", "null", "-1", "1e30"] {
        let draft = format!(r#"{{"title": "Rain", "price_cents": {price}}}"#);
        let status = post(&shop, &draft).status();
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{price}");
    }
}

#[test]
fn parallel_requests_lose_no_book() {
    let shop = Shop::default();
    std::thread::scope(|threads| {
        for _ in 0..40 {
            threads.spawn(|| post(&shop, r#"{"title": "Copy", "price_cents": 1}"#));
        }
    });
    assert_eq!(shop.all().len(), 40);
}
// --8<-- [end:test]
