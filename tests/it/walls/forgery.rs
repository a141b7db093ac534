//! Requests that another site sends in a member's name.

use accord::web::ROUTES;

use super::bodies::fields;
use super::objects::objects;
use super::rows::Rows;
use super::world::{browser, furnish};
use crate::client::Client;
use crate::support::{TestApp, on_both_databases};

/// A browser with these headers and no others about where a request comes from.
fn from(app: &TestApp, name: &str, headers: &[(&'static str, &str)]) -> Client {
    let plain = browser(app, name).with_header("sec-fetch-site", "");
    headers.iter().fold(plain, |browser, (name, value)| browser.with_header(name, value))
}

/// What another site's page makes a browser send.
const FORGED: &[&[(&str, &str)]] = &[
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("origin", "https://evil.example")],
    &[("origin", "null")],
    &[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")],
];

/// Whoever may do most acts of a kind.
fn actor(path: &str) -> &'static str {
    match path.split('/').nth(1) {
        Some("sittings" | "questions") => "own-chair",
        Some("declarations" | "amendments") => "own-delegate",
        _ => "own-secretary",
    }
}

on_both_databases! {
    fn no_form_is_sent_by_another_site(app: &TestApp) {
        furnish(app);
        let mut rows = Rows::keep(&app.database_url());
        // The database is not even asked: one forgery shows it of the second.
        let forged = if app.database_url().starts_with("sqlite") { FORGED } else { &FORGED[..1] };
        let mut taken = Vec::new();
        for route in ROUTES.iter().filter(|route| route.method == "post") {
            let object = objects(app, "post", route.path, "own").expect("every route is walked").swap_remove(0);
            let actor = actor(route.path);
            for headers in forged {
                let fields = fields(route.path, &object.path, "own");
                let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let page = from(app, actor, headers).post_only(&object.path, &fields);
                if page.status != 403 || page.header("set-cookie").is_some() {
                    taken.push(format!("{} from {headers:?} by {actor}: {}", object.path, page.status));
                }
            }
        }
        assert!(taken.is_empty(), "{}", taken.join("\n"));
        assert_eq!(rows.undo(), Vec::<String>::new());
    }

    fn ones_own_site_and_a_program_without_a_browser_are_heard(app: &TestApp) {
        furnish(app);
        let address = app.address();
        let own: &[&[(&'static str, &str)]] = &[
            &[("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "none")],
            &[("origin", address)],
            &[("sec-fetch-site", "same-origin"), ("origin", address)],
            &[],
        ];
        for headers in own {
            let fields = [("name", "Dora Delegate"), ("locale", "en")];
            from(app, "own-delegate", headers).post_only("/account", &fields).expect(303);
        }
        let elsewhere = address.replace("http://", "https://");
        let port = format!("{}0", address.trim_end_matches('0'));
        for origin in [elsewhere.as_str(), port.as_str(), "http://127.0.0.1", "http://localhost"] {
            let forged = from(app, "own-delegate", &[("origin", origin)]);
            let page = forged.post_only("/account", &[("name", "Eve"), ("locale", "en")]);
            assert_eq!(page.status, 403, "{origin}");
        }
    }

    fn a_form_is_told_in_words_that_it_came_from_elsewhere(app: &TestApp) {
        furnish(app);
        let page = from(app, "own-delegate", FORGED[0]).post_only("/account", &[("name", "Eve")]).expect(403);
        assert!(page.has("main h1"), "{}", page.body);
        assert!(page.texts("main").concat().contains("another site"), "{}", page.body);
    }
}
