// run-by: blackbox.console

//! The bookshop: lists, shows and takes books as JSON over HTTP.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CONTENT_TYPE, HeaderValue, LOCATION};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::net::TcpListener;

// --8<-- [start:types]
#[derive(Clone, Serialize)]
struct Book {
    id: usize,
    title: Title,
    price_cents: u32,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(try_from = "String")]
struct Title(String);

impl TryFrom<String> for Title {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Title, &'static str> {
        if text.trim().is_empty() {
            return Err("must not be empty");
        }
        Ok(Title(text))
    }
}
// --8<-- [end:types]

// --8<-- [start:state]
#[derive(Default)]
struct Shop {
    books: Mutex<Vec<Book>>,
}

impl Shop {
    fn all(&self) -> Vec<Book> {
        self.books.lock().unwrap().clone()
    }

    fn find(&self, id: &str) -> Option<Book> {
        let index = id.parse::<usize>().ok()?.checked_sub(1)?;
        self.books.lock().unwrap().get(index).cloned()
    }

    fn add(&self, title: Title, price_cents: u32) -> Book {
        let mut books = self.books.lock().unwrap();
        let book = Book {
            id: books.len() + 1,
            title,
            price_cents,
        };
        books.push(book.clone());
        book
    }
}
// --8<-- [end:state]

// --8<-- [start:routes]
type Answer = Response<Full<Bytes>>;

fn route(shop: &Shop, request: Request<Bytes>) -> Result<Answer, Refusal> {
    let path: Vec<&str> = request.uri().path().split('/').collect();
    match (request.method(), path.as_slice()) {
        (&Method::GET, ["", "books"]) => Ok(answer(StatusCode::OK, &shop.all())),
        (&Method::POST, ["", "books"]) => create(shop, request.body()),
        (&Method::GET, ["", "books", id]) => {
            let book = shop.find(id).ok_or(Refusal::NotFound)?;
            Ok(answer(StatusCode::OK, &book))
        }
        (_, ["", "books"]) => Err(Refusal::NotAllowed("GET, POST")),
        (_, ["", "books", _]) => Err(Refusal::NotAllowed("GET")),
        _ => Err(Refusal::NotFound),
    }
}
// --8<-- [end:routes]

// --8<-- [start:create]
fn create(shop: &Shop, body: &[u8]) -> Result<Answer, Refusal> {
    let (title, price_cents) = read_draft(body)?;
    let book = shop.add(title, price_cents);
    let place = HeaderValue::try_from(format!("/books/{}", book.id)).unwrap();
    let mut answer = answer(StatusCode::CREATED, &book);
    answer.headers_mut().insert(LOCATION, place);
    Ok(answer)
}

fn read_draft(body: &[u8]) -> Result<(Title, u32), Refusal> {
    let draft: Value = serde_json::from_slice(body).map_err(Refusal::NoJson)?;
    let title = Title::deserialize(&draft["title"]);
    let price_cents = u32::deserialize(&draft["price_cents"]);
    match (title, price_cents) {
        (Ok(title), Ok(price_cents)) => Ok((title, price_cents)),
        (title, price_cents) => {
            let problems = [("title", title.err()), ("price_cents", price_cents.err())];
            let texts = problems
                .into_iter()
                .filter_map(|(name, error)| Some((name, error?.to_string())));
            Err(Refusal::Invalid(texts.collect()))
        }
    }
}
// --8<-- [end:create]

// --8<-- [start:refusal]
enum Refusal {
    NotFound,
    NotAllowed(&'static str),
    TooLarge,
    NoJson(serde_json::Error),
    Invalid(BTreeMap<&'static str, String>),
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Answer {
        let error = |status, text: &str| answer(status, &json!({ "error": text }));
        match refusal {
            Refusal::NotFound => error(StatusCode::NOT_FOUND, "nothing is here"),
            Refusal::NotAllowed(methods) => {
                let mut answer = error(StatusCode::METHOD_NOT_ALLOWED, "use another method");
                let allow = HeaderValue::from_static(methods);
                answer.headers_mut().insert(ALLOW, allow);
                answer
            }
            Refusal::TooLarge => error(StatusCode::PAYLOAD_TOO_LARGE, "64 KiB at most"),
            Refusal::NoJson(problem) => error(StatusCode::BAD_REQUEST, &problem.to_string()),
            Refusal::Invalid(problems) => answer(
                StatusCode::UNPROCESSABLE_ENTITY,
                &json!({ "errors": problems }),
            ),
        }
    }
}

fn answer(status: StatusCode, value: &impl Serialize) -> Answer {
    let json = serde_json::to_vec(value).expect("our own types can be written as JSON");
    let mut answer = Response::new(Full::from(json));
    *answer.status_mut() = status;
    let kind = HeaderValue::from_static("application/json");
    answer.headers_mut().insert(CONTENT_TYPE, kind);
    answer
}
// --8<-- [end:refusal]

// --8<-- [start:main]
async fn handle(shop: &Shop, request: Request<Incoming>) -> Result<Answer, hyper::Error> {
    let (head, body) = request.into_parts();
    let outcome = match Limited::new(body, 64 * 1024).collect().await {
        Ok(body) => route(shop, Request::from_parts(head, body.to_bytes())),
        Err(_) => Err(Refusal::TooLarge),
    };
    Ok(outcome.unwrap_or_else(Answer::from))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let shop = Arc::new(Shop::default());
    shop.add(Title("Tide Tables".into()), 1200);
    shop.add(Title("Salt and Signal".into()), 1850);
    let listener = TcpListener::bind("127.0.0.1:8000").await?;
    loop {
        let (stream, _) = listener.accept().await?;
        let shop = Arc::clone(&shop);
        tokio::spawn(async move {
            let service = service_fn(|request| handle(&shop, request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), service);
            if let Err(error) = connection.await {
                eprintln!("{error}");
            }
        });
    }
}
// --8<-- [end:main]

#[cfg(test)]
mod tests;
