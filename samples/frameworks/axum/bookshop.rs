// run-by: blackbox.console

//! The bookshop: lists, shows and takes books as JSON over HTTP.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::{Arc, Mutex};

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, FromRequest, Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::json;

// --8<-- [start:routes]
fn router(shop: Arc<Shop>) -> Router {
    Router::new()
        .route("/books", get(list).post(create))
        .route("/books/{id}", get(show))
        .fallback(|| async { Refusal::NotFound })
        .method_not_allowed_fallback(|| async { Refusal::NotAllowed })
        .layer(from_fn(log))
        .layer(DefaultBodyLimit::max(64 * 1024))
        .with_state(shop)
}

async fn list(State(shop): State<Arc<Shop>>) -> Json<Vec<Book>> {
    Json(shop.all())
}

async fn show(
    State(shop): State<Arc<Shop>>,
    Path(id): Path<String>,
) -> Result<Json<Book>, Refusal> {
    let id = id.parse().map_err(|_| Refusal::NotFound)?;
    shop.find(id).map(Json).ok_or(Refusal::NotFound)
}

async fn create(State(shop): State<Arc<Shop>>, draft: Draft) -> Result<impl IntoResponse, Refusal> {
    let (title, price_cents) = draft.checked()?;
    let book = shop.add(title, price_cents);
    let location = [(LOCATION, format!("/books/{}", book.id))];
    Ok((StatusCode::CREATED, location, Json(book)))
}
// --8<-- [end:routes]

// --8<-- [start:extract]
#[derive(Deserialize)]
struct Draft {
    title: Option<String>,
    price_cents: Option<i64>,
}

impl Draft {
    fn checked(self) -> Result<(String, u32), Refusal> {
        let title = self.title.filter(|text| !text.trim().is_empty());
        let price_cents = self.price_cents.and_then(|cents| u32::try_from(cents).ok());
        match (title, price_cents) {
            (Some(title), Some(price_cents)) => Ok((title, price_cents)),
            (title, price_cents) => {
                let missing = [
                    ("title", title.is_none()),
                    ("price_cents", price_cents.is_none()),
                ];
                let names = missing.into_iter().filter(|(_, missing)| *missing);
                Err(Refusal::Invalid(
                    names
                        .map(|(name, _)| (name.into(), "is missing or not allowed".into()))
                        .collect(),
                ))
            }
        }
    }
}

impl<S: Send + Sync> FromRequest<S> for Draft {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Draft, Refusal> {
        let Json(draft) = Json::<Draft>::from_request(request, state).await?;
        Ok(draft)
    }
}
// --8<-- [end:extract]

// --8<-- [start:refusal]
enum Refusal {
    NotFound,
    NotAllowed,
    Body(StatusCode, String),
    Invalid(BTreeMap<String, String>),
}

impl From<JsonRejection> for Refusal {
    fn from(rejection: JsonRejection) -> Refusal {
        let mut cause: Option<&dyn Error> = Some(&rejection);
        while let Some(error) = cause {
            if let Some(wrong) =
                error.downcast_ref::<serde_path_to_error::Error<serde_json::Error>>()
                && wrong.inner().is_data()
            {
                let field = wrong.path().to_string();
                return Refusal::Invalid(BTreeMap::from([(field, wrong.inner().to_string())]));
            }
            cause = error.source();
        }
        Refusal::Body(rejection.status(), rejection.body_text())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let error = |status, text: &str| (status, Json(json!({ "error": text }))).into_response();
        match self {
            Refusal::NotFound => error(StatusCode::NOT_FOUND, "nothing is here"),
            Refusal::NotAllowed => error(StatusCode::METHOD_NOT_ALLOWED, "use another method"),
            Refusal::Body(status, text) => error(status, &text),
            Refusal::Invalid(fields) => (
                StatusCode::UNPROCESSABLE_ENTITY,
                Json(json!({ "errors": fields })),
            )
                .into_response(),
        }
    }
}
// --8<-- [end:refusal]

// --8<-- [start:state]
#[derive(Clone, Serialize)]
struct Book {
    id: usize,
    title: String,
    price_cents: u32,
}

#[derive(Default)]
struct Shop {
    books: Mutex<Vec<Book>>,
}

impl Shop {
    fn all(&self) -> Vec<Book> {
        self.books.lock().unwrap().clone()
    }

    fn find(&self, id: usize) -> Option<Book> {
        let books = self.books.lock().unwrap();
        books.iter().find(|book| book.id == id).cloned()
    }

    fn add(&self, title: String, price_cents: u32) -> Book {
        let mut books = self.books.lock().unwrap();
        let id = books.len() + 1;
        let book = Book {
            id,
            title,
            price_cents,
        };
        books.push(book.clone());
        book
    }
}
// --8<-- [end:state]

// --8<-- [start:middleware]
async fn log(request: Request, next: Next) -> Response {
    let what = format!("{} {}", request.method(), request.uri().path());
    let response = next.run(request).await;
    if response.status().is_server_error() {
        eprintln!("{what}: {}", response.status());
    }
    response
}
// --8<-- [end:middleware]

// --8<-- [start:main]
#[tokio::main]
async fn main() -> std::io::Result<()> {
    let shop = Arc::new(Shop::default());
    shop.add("Tide Tables".into(), 1200);
    shop.add("Salt and Signal".into(), 1850);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8000").await?;
    axum::serve(listener, router(shop))
        .with_graceful_shutdown(async { tokio::signal::ctrl_c().await.unwrap() })
        .await
}
// --8<-- [end:main]

#[cfg(test)]
mod tests;
