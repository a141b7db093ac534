//! The walk of the site map: every route, asked by everybody for the things of a body.

use accord::web::{ROUTES, Route, Who};

use super::bodies::fields;
use super::objects::{Object, mixed, objects};
use super::people::{Answer, PEOPLE, Person};
use super::rows::Rows;
use super::world::{BODIES, browser, furnish};
use crate::client::{Client, Page};
use crate::support::{TestApp, on_both_databases};

/// Each route of a method with each thing it is asked for.
fn walk(app: &TestApp, method: &str, mut visit: impl FnMut(&Route, &Object)) {
    for route in ROUTES.iter().filter(|route| route.method == method) {
        let found = objects(app, method, route.path, BODIES[0]);
        let found = found.unwrap_or_else(|| panic!("missing from the walk: {} {}", route.method, route.path));
        found.iter().for_each(|object| visit(route, object));
    }
}

fn post(browser: &Client, route: &Route, object: &Object) -> Page {
    let fields = fields(route.path, &object.path, object.body);
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post_only(&object.path, &fields)
}

/// Says what is wrong with an answer, if anything.
fn fault(person: &Person, route: &Route, object: &Object, page: &Page) -> Option<String> {
    let answer = person.answer(route, object);
    let sent_away = page.location().is_some_and(|to| to.starts_with("/session/new"));
    let right = answer.admits(page.status) && !(sent_away && answer == Answer::Allowed);
    let who = if person.name.is_empty() { "nobody" } else { person.name };
    (!right).then(|| format!("{} {} by {who}: {} instead of {answer:?}", route.method, object.path, page.status))
}

#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Who posts to a route: everybody in the cast, or a few where a place in a body makes no difference.
fn posting<'a>(cast: &'a [Person], route: &Route) -> impl Iterator<Item = &'a Person> {
    let few = matches!(route.who, Who::Anyone | Who::SignedIn);
    cast.iter().filter(move |person| !few || matches!(person.name, "" | "wanderer" | "own-delegate"))
}

/// A walk of the forms: what was wrong, and which of them somebody got done.
struct Walk<'a> {
    app: &'a TestApp,
    cast: &'a [Person],
    rows: Rows,
    faults: Vec<String>,
    done: Vec<&'static str>,
}

impl Walk<'_> {
    /// Those who may not: nothing is written.
    fn refused(&mut self, route: &Route, object: &Object) {
        let refused = |person: &&Person| matches!(person.answer(route, object), Answer::Refused(_));
        for person in posting(self.cast, route).filter(refused) {
            let page = post(&browser(self.app, person.name), route, object);
            self.faults.extend(fault(person, route, object, &page));
        }
        let written = self.rows.undo();
        if !written.is_empty() {
            self.faults.push(format!("{} {} refused and yet written: {written:?}", route.method, object.path));
        }
    }

    /// Those who may; whatever is done is undone, so that the next finds the same.
    fn allowed(&mut self, route: &Route, object: &Object) {
        let allowed = |person: &&Person| !matches!(person.answer(route, object), Answer::Refused(_));
        for person in posting(self.cast, route).filter(allowed) {
            let page = post(&browser(self.app, person.name), route, object);
            self.faults.extend(fault(person, route, object, &page));
            let mut written = self.rows.undo();
            written.retain(|table| table != "sign_in_failures"); // a wrong password is counted
            if page.status < 400 {
                self.done.push(route.path);
            } else if !written.is_empty() {
                self.faults.push(format!("post {} answered {} and yet written: {written:?}", object.path, page.status));
            }
        }
    }
}

/// On SQLite everybody asks; on PostgreSQL those who differ in what the database is asked.
fn cast(app: &TestApp, some: &[&str]) -> Vec<Person> {
    let all = app.database_url().starts_with("sqlite");
    PEOPLE.iter().filter(|person| all || some.contains(&person.name)).copied().collect()
}

/// Those who post to PostgreSQL, and those who read from it.
const POSTING: &[&str] = &[
    "",
    "own-observer",
    "own-delegate",
    "own-head",
    "own-rival",
    "own-neighbour",
    "own-moderator",
    "own-chair",
    "own-secretary",
    "other-secretary",
    "administrator",
];
const READING: &[&str] = &["", "own-delegate", "own-secretary", "other-secretary"];

/// Forms whose act needs a moment that the world is not at: other tests do them.
const NOT_DONE: &[&str] = &[
    // Nobody here has a password.
    "/session",
    "/account/password",
    // The last place of the secretariat stays.
    "/bodies/{body}/secretariat/{member}/departure",
    // The rehearsal has ended.
    "/rehearsals/{id}/clock",
    // What is read out, and what the sponsors of a text accept, is of the plenary.
    "/amendments/{id}/oral-revision",
    "/amendments/{id}/reading",
    "/amendments/{id}/acceptance",
    // Nothing is ticked at the desk, and no version met an amendment.
    "/declarations/{slug}/consolidation/version",
    "/declarations/{slug}/consolidation/recommendations",
    "/amendments/{id}/settlement",
    "/amendments/{id}/fall",
    // A recorded vote is open at the sitting.
    "/sittings/{id}/closure",
    // It is not suspended, and has one presiding officer.
    "/sittings/{id}/resumption",
    "/sittings/{id}/chair",
    // A vote is open, which nobody speaks into.
    "/speakers/{id}/floor",
    // These rules know no proxies, count the quorum before every vote, and have votes cast alike.
    "/sittings/{id}/proxies",
    "/sittings/{id}/quorum-challenge",
    "/sittings/{id}/quorum-count",
    "/declarations/{slug}/voting-list/order",
    // A vote on the text is open.
    "/declarations/{slug}/proposals/order",
    "/declarations/{slug}/proposals/stop",
    // A point of order is ruled upon.
    "/motions/{id}/question",
    "/declarations/{slug}/voting-list/bloc",
    "/blocs/{id}/withdrawal",
    "/declarations/{slug}/questions",
    // These rules know no silence procedure.
    "/declarations/{slug}/silence",
    "/questions/{id}/extension",
    "/questions/{id}/told",
    "/questions/{id}/count",
    "/questions/{id}/correction",
    // One from paper waits already, and is confirmed when no other vote is open.
    "/declarations/{slug}/paper-votes",
    "/paper-votes/{id}/confirmation",
    "/questions/{id}/roll",
    "/questions/{id}/declaration",
    "/questions/{id}/setting-aside",
    "/questions/{id}/split",
    "/questions/{id}/objection",
];

on_both_databases! {
    fn whoever_may_not_is_refused_and_writes_nothing(app: &TestApp) {
        furnish(app);
        let (cast, rows) = (cast(app, POSTING), Rows::keep(&app.database_url()));
        let mut forms = Walk { app, cast: &cast, rows, faults: Vec::new(), done: Vec::new() };
        walk(app, "post", |route, object| {
            forms.refused(route, object);
            forms.allowed(route, object);
        });
        none(&forms.faults);
        let left = ROUTES.iter().filter(|route| route.method == "post").map(|route| route.path);
        let left: Vec<_> = left.filter(|path| !forms.done.contains(path)).collect();
        assert_eq!(left, NOT_DONE, "a form that nobody gets done proves nothing");
    }

    fn every_page_is_shown_to_those_who_may_know_of_it_and_changes_nothing(app: &TestApp) {
        furnish(app);
        let mut rows = Rows::keep(&app.database_url());
        let mut faults = Vec::new();
        let everybody: Vec<_> = cast(app, READING).into_iter().map(|person| (person, browser(app, person.name))).collect();
        walk(app, "get", |route, object| {
            for (person, browser) in &everybody {
                faults.extend(fault(person, route, object, &browser.get_only(&object.path)));
            }
        });
        none(&faults);
        assert_eq!(rows.undo(), Vec::<String>::new(), "a page that is read writes nothing");
    }

    fn what_belongs_to_another_body_is_not_found_under_ones_own(app: &TestApp) {
        furnish(app);
        let mut rows = Rows::keep(&app.database_url());
        let mut faults = Vec::new();
        for route in ROUTES {
            let Some(path) = mixed(route.path) else { continue };
            for name in ["own-secretary", "own-delegate", "own-moderator", "own-chair"] {
                let (object, browser) = (Object { path: path.clone(), body: "own", stage: None }, browser(app, name));
                let page = if route.method == "get" { browser.get_only(&path) } else { post(&browser, route, &object) };
                if !matches!(page.status, 403 | 404 | 409 | 422) {
                    faults.push(format!("{} {path} by {name}: {}", route.method, page.status));
                }
            }
        }
        none(&faults);
        assert_eq!(rows.undo(), Vec::<String>::new());
    }
}
