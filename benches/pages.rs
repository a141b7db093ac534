//! What a page costs: a declaration of 100 clauses and 200 amendments over HTTP, beside the same bytes sent from memory by
//! the same server library.

#![allow(clippy::unwrap_used, missing_docs, reason = "a bench that cannot go on stops")]

#[path = "../tests/it/long_text.rs"]
mod long_text;
#[path = "../tests/it/rows.rs"]
mod rows;

use std::net::TcpListener;

use accord::config::Config;
use accord::storage::{Store, StoreError, StoreOptions};
use accord::web;
use actix_web::{App, HttpResponse, HttpServer};
use criterion::Criterion;

const PAGES: &[(&str, &str)] = &[
    ("text", "/declarations/long"),
    ("text with its amendments", "/declarations/long?view=amendments"),
    ("list of amendments", "/declarations/long/amendments"),
    ("compilation", "/declarations/long/compilation"),
    ("compilation of 16 clauses", "/declarations/dense/compilation"),
    ("voting list", "/declarations/long/voting-list"),
];

struct Browser(ureq::Agent);

impl Browser {
    fn new() -> Self {
        Self(ureq::Agent::config_builder().http_status_as_error(false).build().into())
    }

    fn get(&self, url: &str, tag: &str) -> (u16, String, String) {
        let asked = self.0.get(url).header("cookie", "accord=valmar").header("if-none-match", tag);
        let mut answer = asked.call().unwrap();
        let tag = answer.headers().get("etag").map_or("", |tag| tag.to_str().unwrap()).to_owned();
        (answer.status().as_u16(), tag, answer.body_mut().read_to_string().unwrap())
    }
}

/// A folder that goes with the bench.
struct Folder(std::path::PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn accord() -> (String, Folder) {
    let folder = Folder(std::env::temp_dir().join(format!("accord-bench-{}", std::process::id())));
    std::fs::create_dir_all(&folder.0).unwrap();
    let store = Store::open(StoreOptions::new(format!("sqlite://{}/bench.db", folder.0.display()))).unwrap();
    store.write_now::<_, StoreError>(long_text::three_texts).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let config = Config { public_url: address.clone(), ..Config::default() };
    run(move || web::serve(store, config, listener).unwrap());
    (address, folder)
}

/// The floor: these bytes, from memory.
fn floor(bytes: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    run(move || {
        let page = move || {
            let bytes = bytes.clone();
            async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(bytes) }
        };
        let app = move || App::new().default_service(actix_web::web::to(page.clone()));
        HttpServer::new(app).tcp_nodelay(true).workers(2).listen(listener).unwrap().run()
    });
    address
}

fn run(server: impl FnOnce() -> actix_web::dev::Server + Send + 'static) {
    std::thread::spawn(move || actix_web::rt::System::new().block_on(async { server().await.unwrap() }));
}

fn pages(criterion: &mut Criterion) {
    let (address, _folder) = accord();
    let browser = Browser::new();
    for (name, path) in PAGES {
        let url = format!("{address}{path}");
        let (status, tag, body) = browser.get(&url, "");
        assert_eq!(status, 200);
        let memory = floor(body);
        let mut group = criterion.benchmark_group(*name);
        group.bench_function("made", |bencher| bencher.iter(|| assert_eq!(browser.get(&url, "").0, 200)));
        if !tag.is_empty() {
            let mut held = tag;
            group.bench_function("unchanged, 304", |bencher| {
                bencher.iter(|| {
                    let (status, tag, _) = browser.get(&url, &held);
                    // The page tells how long amendments may be filed: once a minute it is another one.
                    if status == 200 {
                        held = tag;
                    }
                });
            });
        }
        group.bench_function("the same bytes from memory", |bencher| {
            bencher.iter(|| assert_eq!(browser.get(&memory, "").0, 200));
        });
        group.finish();
    }
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(20);
    pages(&mut criterion);
    criterion.final_summary();
}
