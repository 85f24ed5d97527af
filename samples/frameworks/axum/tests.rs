// run-by: test.console
// --8<-- [start:test]
use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt;

use super::*;

async fn post(json: &'static str) -> (StatusCode, String) {
    let request = Request::post("/books")
        .header("content-type", "application/json")
        .body(Body::from(json))
        .unwrap();
    let response = router(Arc::default()).oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), 10_000).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn a_price_must_be_a_whole_number() {
    let (status, body) = post(r#"{"title": "Rain", "price_cents": "1200"}"#).await;
    assert_eq!(status, 422);
    assert!(body.starts_with(r#"{"errors":{"price_cents":"#), "{body}");
}
// --8<-- [end:test]

#[tokio::test]
async fn broken_json_is_a_bad_request() {
    assert_eq!(post("{").await.0, 400);
}
