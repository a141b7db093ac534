//! What is typed stays text: hostile words in every field of every form are refused beside the field or stored as words.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use accord::actions::{Dossier, document};
use accord::clock::from_micros;
use accord::config::Config;
use accord::mail::{Office, preview};
use accord::publishing::{Format, export};
use accord::storage::{declarations, outbox};
use accord::web::ROUTES;

use super::bodies::fields;
use super::objects::objects;
use super::rows::Rows;
use super::typing::{Found, forms, forms_of, live_markup};
use super::world::{browser, furnish};
use crate::client::{Client, Page};
use crate::support::{TestApp, on_both_databases};
use crate::word::part;

const MARKUP: &str = "\"><svg onload=alert(1)>";
const TEMPLATE: &str = "{{7*7}} {% raw %}";
const FORMULA: &str = "=cmd|' /C calc'!A0";
const HEADER: &str = "x\r\nBcc: x@y.example";
const TURNED: &str = "ab\u{202e}cd\u{2066}ef";
const NUL: &str = "a\0b";
const MARKS: &str = "\u{301}\u{302}a\u{20dd}";
const JOINED: &str = "👩\u{200d}👩\u{200d}👧\u{200d}👦 🏳\u{fe0f}\u{200d}🌈";

/// Moments of the plenary at which other forms are on its pages.
const MOMENTS: [&str; 4] = [
    "UPDATE questions SET method = 'consensus'",
    "UPDATE questions SET method = 'show-of-hands', state = 'locked', locked_at = opened_at",
    "UPDATE questions SET method = 'silence', state = 'open', locked_at = NULL, sitting_id = NULL; INSERT INTO silences SELECT id, 0, '2040-01-01 12:00:00', '', opened_by, opened_at, NULL FROM questions",
    "UPDATE motions SET state = 'withdrawn'; DELETE FROM statements; DELETE FROM vote_corrections; DELETE FROM silences; DELETE FROM question_voters; DELETE FROM questions",
];

/// What stands in an address where an identity should.
const ADDRESSES: [&str; 4] = ["a%00b", "%22%3E%3Csvg%20onload=alert(1)%3E", "x%0D%0ABcc:%20x@y%E2%80%AE", "%FF"];

/// What any page reads from its query.
const QUERIES: [&str; 36] = [
    "of",
    "paragraph",
    "after",
    "correction",
    "next",
    "view",
    "text",
    "lines",
    "was",
    "role",
    "delegation",
    "state",
    "act",
    "clause",
    "place",
    "sub_of",
    "operation",
    "add",
    "done",
    "target",
    "kind",
    "at",
    "under",
    "words",
    "order",
    "standing",
    "panel",
    "sponsor",
    "tag",
    "sort",
    "columns",
    "why",
    "treated",
    "saved",
    "kept",
    "kept_for",
];

/// Forms of each way of reading one, and who sends them.
const LARGE: [(&str, &str); 9] = [
    ("own-secretary", "/declarations/own-amending/amendments/selection"),
    ("own-delegate", "/account"),
    ("own-delegate", "/declarations/own-draft/clauses"),
    ("own-secretary", "/bodies/own/invitations"),
    ("own-chair", "/declarations/own-plenary/voting-list/order"),
    ("own-secretary", "/declarations/own-review/assignments"),
    ("own-secretary", "/sittings/own-sitting/attendance"),
    ("", "/session"),
    ("", "/declarations"),
];

/// The editor of amendments, which an address opens at a clause.
const EDITORS: [&str; 5] = [
    "/declarations/own-amending/amendments/new?act=replace&clause=own-amending-c2",
    "/declarations/own-amending/amendments/new?act=insert",
    "/amendments/own-amending-draft/edit?operation=own-amending-draft-op",
    "/amendments/own-amending-draft/edit?add=1&act=replace&clause=own-amending-c2",
    "/amendments/own-amending-draft/edit?add=1&act=retitle",
];

/// A mill through which every form goes.
struct Mill<'a> {
    app: &'a TestApp,
    rows: Rows,
    faults: Vec<String>,
    /// Routes at which words were stored.
    stored: BTreeSet<&'static str>,
    /// Routes whose forms were met.
    met: BTreeSet<&'static str>,
}

impl Mill<'_> {
    fn grind(&mut self, found: &[Found], words: &[&str]) {
        for form in found {
            self.met.insert(form.route);
            for (field, words) in form.typed.iter().flat_map(|field| words.iter().map(move |words| (field, *words))) {
                self.send(form, field, words);
                self.rows.undo();
            }
        }
    }

    fn send(&mut self, found: &Found, field: &str, words: &str) {
        let once = format!("mill-{}", self.faults.len());
        let form = found.form.clone().set(field, words).set("once", &once);
        let begun = Instant::now();
        let page = browser(self.app, found.who).send(form);
        let mut faults = Vec::new();
        match page.status {
            200 if page.hops.contains(&303) => {
                self.stored.insert(found.route);
                faults.extend(self.shown(&page));
            }
            200 | 404 | 409 | 413 | 422 | 429 => faults.extend(faults_of_return(&page, field, words)),
            status => faults.push(format!("answered {status}")),
        }
        if begun.elapsed() > Duration::from_secs(10) {
            faults.push(format!("took {:?}", begun.elapsed()));
        }
        let sent: String = words.chars().take(24).collect();
        let told = faults.into_iter().map(|fault| format!("{} {field}={sent:?}: {fault}", found.form.action));
        self.faults.extend(told);
    }

    /// Wherever the words may be shown now.
    fn shown(&self, page: &Page) -> Vec<String> {
        let mut faults = faults_of_page(page);
        let slug = page.path.split(['/', '?']).nth(2).filter(|_| page.path.starts_with("/declarations/"));
        let reader = browser(self.app, "own-secretary");
        for (slug, page) in slug.iter().flat_map(|slug| ["", "/amendments", "/journal"].map(|page| (slug, page))) {
            let page = reader.get_only(&format!("/declarations/{slug}{page}"));
            faults.extend(faults_of_page(&page));
        }
        // What is written on the desk is what would be published.
        let desk = slug.filter(|_| page.path.ends_with("/edit"));
        faults.extend(desk.into_iter().flat_map(|slug| self.exported(slug)));
        faults.extend(self.mailed());
        faults
    }

    /// The text as it would be published, in each format.
    fn exported(&self, slug: &str) -> Vec<String> {
        let made = self.app.read(|db| {
            let declaration = declarations::by_name(db, slug)?;
            let dossier = Dossier::load(db, declaration)?;
            document(db, &dossier, &dossier.versions[0])
        });
        let bytes = Format::ALL
            .into_iter()
            .filter(|format| *format != Format::Pdf)
            .map(|format| (format, export(&made, format).expect("an export")));
        let texts = bytes.map(|(format, bytes)| {
            let is_package = format == Format::Docx;
            let text =
                if is_package { part(&bytes, "word/document.xml") } else { String::from_utf8(bytes).expect("a text") };
            (format, text)
        });
        texts
            .flat_map(|(format, text)| {
                let markup = if format.as_str() == "html" { live_markup(&text) } else { Vec::new() };
                markup.into_iter().chain(controls(&text)).map(|fault| format!("export: {fault}")).collect::<Vec<_>>()
            })
            .collect()
    }

    /// The mails that wait, as they would be sent.
    fn mailed(&self) -> Vec<String> {
        let office = Office::new(&Config::default()).expect("an office");
        let letters = self.app.read(|db| {
            let mails = outbox::newest(db, 3)?;
            mails.iter().map(|mail| preview(db, mail, &office)).collect::<Result<Vec<_>, _>>()
        });
        letters
            .iter()
            .flat_map(|letter| {
                let message = letter.message(&office, from_micros(1_768_478_400_000_000)).expect("a message");
                let sent = String::from_utf8_lossy(&message.formatted()).into_owned();
                let head = sent.split("\r\n\r\n").next().unwrap_or_default().to_lowercase();
                let injected =
                    head.lines().any(|line| line.starts_with("bcc")).then(|| "a mail's header: Bcc".to_owned());
                live_markup(&letter.html).into_iter().chain(injected).chain(controls(&letter.text)).collect::<Vec<_>>()
            })
            .collect()
    }
}

/// A form that came back: with its faults where they can be found, with what was typed, and without live markup.
fn faults_of_return(page: &Page, field: &str, words: &str) -> Vec<String> {
    let mut faults = live_markup(&page.body);
    if page.header("bcc").is_some() {
        faults.push("a header was injected".to_owned());
    }
    if page.status >= 500 || (page.status >= 400 && !page.has("main h1")) {
        faults.push(format!("answered {} without words", page.status));
    }
    if page.status == 422 {
        for id in page.attributes(".errors a[href^='#']", "href") {
            if !page.has(&format!("[id='{}']", id.trim_start_matches('#'))) {
                faults.push(format!("the fault points to {id}, which is not there"));
            }
        }
        let beginning: String = words.chars().take_while(|c| !c.is_control()).take(12).collect();
        let value = page.value_of(field);
        if !value.is_none_or(|value| value.contains(beginning.trim())) {
            faults.push("what was typed is lost".to_owned());
        }
    }
    faults
}

fn faults_of_page(page: &Page) -> Vec<String> {
    let mut faults: Vec<_> = live_markup(&page.body).into_iter().chain(controls(&page.body)).collect();
    if page.status >= 500 || page.headers.iter().any(|(name, _)| name == "bcc") {
        faults.push(format!("answered {}", page.status));
    }
    faults.into_iter().map(|fault| format!("{}: {fault}", page.path)).collect()
}

/// Characters that are stored nowhere.
fn controls(text: &str) -> Option<String> {
    let refused = ['\0', '\u{202e}', '\u{2066}'];
    text.find(refused).map(|at| format!("{:?} at {at}", text[at..].chars().next()))
}

/// The forms in which nobody types: a button, a choice, a password. A justification is saved alone by the second button
/// of the form that files it.
const WITHOUT_WORDS: &[&str] = &[
    "/publications/{slug}/pdf",
    "/session/demonstration",
    "/session/end",
    "/account/mail",
    "/account/following",
    "/account/following/end",
    "/account/password",
    "/account/sessions/{id}/end",
    "/mail/{token}",
    "/outbox/{mail}/link",
    "/bodies/{body}/secretariat/{member}/invitation",
    "/bodies/{body}/secretariat/{member}/link",
    "/bodies/{body}/secretariat/{member}/departure",
    "/bodies/{body}/members/{member}/invitation",
    "/bodies/{body}/members/{member}/link",
    "/bodies/{body}/members/{member}/departure",
    "/delegations/{delegation}/approval",
    "/rehearsals",
    "/rehearsals/{id}/entry",
    "/rehearsals/{id}/departure",
    "/rehearsals/{id}/clock",
    "/rehearsals/{id}/end",
    "/panels/{panel}/seats",
    "/panels/{panel}/seats/{member}/removal",
    "/declarations/{slug}/amendments/selection",
    "/declarations/{slug}/filters/{id}/deletion",
    "/declarations/{slug}/tags/{id}/deletion",
    "/amendments/{id}/tags",
    "/amendments/{id}/operations/{operation}/deletion",
    "/amendments/{id}/justification",
    "/amendments/{id}/deletion",
    "/amendments/{id}/cosponsorship",
    "/amendments/{id}/cosponsorship/deletion",
    "/amendments/{id}/cosponsorship-requests/{delegation}/deletion",
    "/amendments/{id}/approval-request",
    "/amendments/{id}/replacements",
    "/amendments/{id}/compromise",
    "/amendments/{id}/oral-revision",
    "/amendments/{id}/reading",
    "/amendments/{id}/acceptance",
    "/declarations/{slug}/clauses/{id}/comments/{comment}/resolution",
    "/declarations/{slug}/clauses/{id}/comments/{comment}/resolution/end",
    "/declarations/{slug}/clauses/{id}/marks/{mark}/end",
    "/declarations/{slug}/assignments",
    "/declarations/{slug}/assignments/{id}/deletion",
    "/declarations/{slug}/consolidation",
    "/declarations/{slug}/consolidation/version",
    "/declarations/{slug}/consolidation/recommendations",
    "/amendments/{id}/settlement",
    "/amendments/{id}/fall",
    "/declarations/{slug}/clauses/{id}/place",
    "/declarations/{slug}/clauses/{id}/deletion",
    "/declarations/{slug}/tabling",
    "/declarations/{slug}/cosponsorship",
    "/declarations/{slug}/cosponsorship/end",
    "/meetings/{slug}/sittings",
    "/sittings/{id}/closure",
    "/sittings/{id}/resumption",
    "/sittings/{id}/chair",
    "/sittings/{id}/speakers",
    "/speakers-lists/{id}/closure",
    "/speakers-lists/{id}/requests",
    "/speakers-lists/{id}/entries",
    "/speakers/{id}/withdrawal",
    "/speakers/{id}/removal",
    "/speakers/{id}/floor",
    "/speakers/{id}/end",
    "/speakers/{id}/place",
    "/sittings/{id}/proxies",
    "/proxies/{id}/return",
    "/sittings/{id}/quorum-challenge",
    "/sittings/{id}/quorum-count",
    "/sittings/{id}/minutes",
    "/sittings/{id}/minutes/issue",
    "/sittings/{id}/minutes/approval",
    "/sittings/{id}/attendance",
    "/declarations/{slug}/proposals",
    "/declarations/{slug}/proposals/draft",
    "/declarations/{slug}/proposals/stop",
    "/motions/{id}/withdrawal",
    "/motions/{id}/question",
    "/declarations/{slug}/voting-list/bloc",
    "/separate-votes/{id}/withdrawal",
    "/blocs/{id}/withdrawal",
    "/amendments/{id}/apart",
    "/declarations/{slug}/silence",
    "/questions/{id}/lock",
    "/vote-corrections/{id}/confirmation",
    "/vote-corrections/{id}/refusal",
    "/declarations/{slug}/paper-votes",
    "/paper-votes/{id}/confirmation",
    "/paper-votes/{id}/refusal",
    "/statements/{id}/withdrawal",
    "/questions/{id}/roll",
    "/questions/{id}/declaration",
    "/questions/{id}/setting-aside",
    "/questions/{id}/ballot",
    "/questions/{id}/split",
];

fn post(reader: &Client, route: &str, path: &str) -> Page {
    let fields = fields(route, path, "own");
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    reader.post_only(path, &fields)
}

fn mill(app: &TestApp, words: &[&str]) -> BTreeSet<&'static str> {
    furnish(app);
    let rows = Rows::keep(&app.database_url());
    let mut mill = Mill { app, rows, faults: Vec::new(), stored: BTreeSet::new(), met: BTreeSet::new() };
    mill.grind(&forms(app, |_| true), words);
    mill.grind(&forms_of(app, "own-delegate", &EDITORS), words);
    mill.grind(&forms_of(app, "own-neighbour", &["/amendments/own-amending-filed"]), words);
    mill.grind(&forms_of(app, "own-head", &["/amendments/own-amending-draft"]), words);
    for moment in MOMENTS {
        mill.rows.undo();
        mill.rows.alter(moment);
        let plenary = |path: &str| {
            ["sittings/{", "questions/{", "voting-list", "separate-vote"].iter().any(|part| path.contains(part))
        };
        mill.grind(&forms(app, plenary), words);
    }
    mill.faults.sort();
    assert!(mill.faults.is_empty(), "{}", mill.faults.join("\n"));
    let posts = ROUTES.iter().filter(|route| route.method == "post").map(|route| route.path);
    let never: Vec<_> = posts.filter(|path| !mill.met.contains(path)).collect();
    assert_eq!(never, WITHOUT_WORDS, "every form with words is typed into");
    mill.stored
}

on_both_databases! {
    fn hostile_words_are_refused_beside_the_field_or_stored_as_words(app: &TestApp) {
        let code = format!("{FORMULA} {MARKUP} {TEMPLATE}");
        let odd = format!("{MARKS}{TURNED}{JOINED}{HEADER}");
        let long = "a".repeat(100_000);
        let sqlite = [code.as_str(), &odd, NUL, &long];
        // Only what a database itself may trip over.
        let words = if app.database_url().starts_with("sqlite") { &sqlite[..] } else { &[odd.as_str(), NUL][..] };
        let stored = mill(app, words);
        assert!(stored.len() > 25, "most forms store the words of somebody: {stored:?}");
    }

    fn a_hostile_address_finds_nothing(app: &TestApp) {
        furnish(app);
        let (mut rows, reader) = (Rows::keep(&app.database_url()), browser(app, "own-secretary"));
        let mut faults = Vec::new();
        let long = "x".repeat(3000);
        for variable in ADDRESSES.iter().copied().chain([long.as_str()]) {
            for route in ROUTES.iter().filter(|route| route.path.contains('{')) {
                let parts = route.path.split('/').map(|part| if part.starts_with('{') { variable } else { part });
                let path = parts.collect::<Vec<_>>().join("/");
                let page = if route.method == "get" { reader.get_only(&path) } else { post(&reader, route.path, &path) };
                // Whatever session has such a name, it is not open any more.
                let over = page.status == 303 && path.starts_with("/account/sessions/");
                if !over && !matches!(page.status, 400 | 403 | 404 | 409 | 422) {
                    faults.push(format!("{} {path}: {}", route.method, page.status));
                }
                faults.extend(faults_of_page(&page));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        assert_eq!(rows.undo(), Vec::<String>::new());
    }

    fn a_hostile_query_is_only_a_query(app: &TestApp) {
        furnish(app);
        let reader = browser(app, "own-delegate");
        let mut faults = Vec::new();
        for value in ["%00%22%3E%3Csvg%20onload=alert(1)%3E", "x%0D%0ABcc:%20x@y", "//evil.example"] {
            let query = QUERIES.map(|name| format!("{name}={value}")).join("&");
            for route in ROUTES.iter().filter(|route| route.method == "get") {
                let object = objects(app, "get", route.path, "own").expect("every route is walked").swap_remove(0);
                let join = if object.path.contains('?') { '&' } else { '?' };
                let page = reader.get_only(&format!("{}{join}{query}", object.path));
                let elsewhere = page.location().filter(|to| !to.starts_with('/') || to.starts_with("//"));
                let found = elsewhere.into_iter().chain(faults_of_return(&page, "", ""));
                faults.extend(found.map(|fault| format!("{}: {fault}", object.path)));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    fn a_megabyte_is_refused_at_once_and_in_words(app: &TestApp) {
        furnish(app);
        let mut rows = Rows::keep(&app.database_url());
        let megabyte = "a".repeat(1_048_576);
        for (who, path) in LARGE {
            let begun = Instant::now();
            let page = browser(app, who).post_only(path, &[("words", &megabyte)]).expect(413);
            assert!(begun.elapsed() < Duration::from_secs(5), "{path} took {:?}", begun.elapsed());
            assert!(page.has("main h1"), "{path}: {}", page.body);
            assert!(page.body.len() < 100_000, "{path} sends it back");
        }
        assert_eq!(rows.undo(), Vec::<String>::new());
    }
}
