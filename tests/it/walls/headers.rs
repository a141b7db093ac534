//! The headers of every answer, and the cookies.

use accord::web::{ROUTES, asset};

use super::bodies::PASSWORD;
use super::objects::objects;
use super::world::{browser, furnish};
use crate::client::{Client, Page};
use crate::support::{Database, TestApp};

/// Exactly this: nothing from elsewhere, nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What every answer carries.
const GUARDS: &[(&str, &str)] = &[
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
];

/// What is missing from an answer or wrong in it.
fn faults(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    let mut check = |name: &str, expected: &str| {
        let found: Vec<_> = page.headers.iter().filter(|(header, _)| header == name).map(|(_, value)| value).collect();
        if found != [expected] {
            faults.push(format!("{} {}: {name} is {found:?}", page.status, page.path));
        }
    };
    GUARDS.iter().for_each(|(name, value)| check(name, value));
    check("referrer-policy", if page.path.starts_with("/links/") { "no-referrer" } else { "same-origin" });
    let media = page.header("content-type");
    let binary = ["font/", "image/", "application/pdf", "application/vnd.", "application/zip"];
    let textual = |media: &str| !binary.iter().any(|kind| media.starts_with(kind));
    if media.is_some_and(|media| textual(media) && !media.contains("charset=utf-8")) {
        faults.push(format!("{} {}: {media:?}", page.status, page.path));
    }
    if media.is_none() && !page.body.is_empty() {
        faults.push(format!("{} {}: a body without its type", page.status, page.path));
    }
    faults
}

/// Pages are asked for anew each time and are kept by no proxy.
fn cache_fault(page: &Page) -> Option<String> {
    let cache = page.header("cache-control").unwrap_or_default();
    let public = page.path.starts_with("/publications/") && page.path.ends_with(".txt") && page.status == 200;
    let right =
        if public { cache == "public, max-age=300" } else { cache.contains("private") || cache.contains("no-store") };
    (!right).then(|| format!("{} {}: cache-control is {cache:?}", page.status, page.path))
}

#[track_caller]
fn check(page: &Page) {
    let faults: Vec<_> = faults(page).into_iter().chain(cache_fault(page)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn app() -> TestApp {
    let app = TestApp::start(Database::sqlite());
    furnish(&app);
    app
}

/// Those for whom some answer differs: refused, sent to sign in, shown.
fn readers(app: &TestApp) -> [Client; 3] {
    ["", "own-delegate", "own-secretary"].map(|name| browser(app, name))
}

#[test]
fn every_page_is_guarded_whoever_reads_it() {
    let app = app();
    let readers = readers(&app);
    let mut found = Vec::new();
    for route in ROUTES.iter().filter(|route| route.method == "get") {
        for object in objects(&app, "get", route.path, "own").expect("every route is walked") {
            for reader in &readers {
                let page = reader.get_only(&object.path);
                found.extend(faults(&page).into_iter().chain(cache_fault(&page)));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn an_answer_that_no_handler_gave_is_guarded_too() {
    let app = app();
    let (nobody, delegate) = (app.client(), browser(&app, "own-delegate"));
    check(&nobody.get_only("/nowhere").expect(404));
    check(&nobody.get_only("/declarations/own-draft").expect(404));
    check(&delegate.get_only("/installation").expect(403));
    check(&delegate.get_only("/declarations/own-tabled/comparison?from=x").expect(400));
    check(&delegate.post_only("/declarations/own-tabled", &[]).expect(404));
    check(&nobody.get_only("/?lang=es").expect(303));
    let large = "a".repeat(1_100_000);
    for client in [&nobody, &delegate] {
        let page = client.post_only("/account", &[("name", &large)]);
        check(&page.expect(413));
    }
    check(&delegate.post_only("/account", &[("title", "x")]).expect(400));
    let forged = browser(&app, "own-delegate").with_header("sec-fetch-site", "cross-site");
    check(&forged.post_only("/account", &[("name", "x")]).expect(403));
}

#[test]
fn what_the_hall_asks_for_again_and_again_is_guarded_too() {
    let app = app();
    let chair = browser(&app, "own-chair");
    let question = chair.get_only("/questions/own-question/state?was=open").expect(200);
    check(&question);
    let tag = question.header("etag").expect("a tag").to_owned();
    check(&browser(&app, "own-chair").with_header("if-none-match", &tag).get_only(&question.path).expect(304));
    check(&chair.get_only("/questions/own-question/state?was=locked").expect(205));
}

#[test]
fn a_file_of_the_program_is_kept_for_good_and_guarded() {
    let app = app();
    let client = app.client();
    for path in ["css/all.css", "css/hall.css", "js/app.mjs", "emblem.svg"] {
        let page = client.get_only(&asset(path)).expect(200);
        assert_eq!(faults(&page), Vec::<String>::new());
        assert_eq!(page.header("cache-control"), Some("public, max-age=31536000, immutable"));
        assert!(page.header("set-cookie").is_none());
    }
    for path in ["/assets/000000000000/css/all.css", "/assets/x/none.css", "/assets/"] {
        let page = client.get_only(path);
        assert_eq!(faults(&page), Vec::<String>::new());
        let cache = page.header("cache-control").unwrap_or_default();
        assert!(cache.contains("no-cache"), "{path}: {cache:?}");
    }
    let page = client.post_only(&asset("css/all.css"), &[]);
    assert_eq!(faults(&page), Vec::<String>::new());
}

#[test]
fn a_published_page_is_no_page_of_this_site() {
    let app = app();
    let file = app.client().get_only("/publications/own-published/en.html").expect(200);
    assert_eq!(faults(&file), Vec::<String>::new());
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"en.html\""));
}

/// What a browser is told to keep when somebody takes up an invitation.
fn cookie(app: &TestApp) -> String {
    furnish(app);
    let page = app.client().post_only("/links/own-link", &[("name", "Gus Guest"), ("password", PASSWORD)]).expect(303);
    page.header("set-cookie").expect("a cookie").to_owned()
}

#[test]
fn over_plain_http_the_cookie_is_kept_from_scripts_and_other_sites() {
    let cookie = cookie(&TestApp::start(Database::sqlite()));
    let (value, rest) = cookie.split_once(';').expect("attributes");
    assert!(value.starts_with("accord=") && value.len() > 40, "{value}");
    assert_eq!(rest, " HttpOnly; SameSite=Lax; Path=/; Max-Age=1209600");
}

#[test]
fn over_https_the_cookie_is_bound_to_the_host_and_the_browser_stays_with_https() {
    let app = TestApp::start_behind(Database::sqlite(), Some("https://accord.example"));
    let cookie = cookie(&app);
    let (value, rest) = cookie.split_once(';').expect("attributes");
    assert!(value.starts_with("__Host-accord="), "{value}");
    assert_eq!(rest, " HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=1209600");
    let page = app.client().get_only("/");
    assert_eq!(page.header("strict-transport-security"), Some("max-age=31536000"));
    let language = app.client().get_only("/?lang=es");
    assert!(language.header("set-cookie").is_some_and(|cookie| cookie.contains("; Secure")), "{:?}", language.headers);
    // The name that is used over plain http opens nothing here.
    let plain = app.client();
    plain.set_cookie("accord", "own-delegate");
    plain.get_only("/account").expect(303);
}
