//! A delegation among its own: approval by its head, co-sponsorship asked and given, groups, the voting sheet, the desk,
//! and what people follow. Played by forms, on both databases.

mod approval;
mod cosponsorship;
mod following;
mod groups;
mod sheet;

use accord::ids::AmendmentId;
use accord::procedure::{Category, Role, Stage};
use accord::storage::{StoreResult, Tx, amendments};
use accord::text::ClauseKind;

use crate::client::{Client, Page};
use crate::rows::{self, Tabled};
use crate::support::TestApp;

/// The page of the text.
const TEXT: &str = "/declarations/migration";

/// A body with three delegations that vote and one that observes; a text at the stage of amendments, tabled by Tesoro.
fn furnish(app: &TestApp) {
    app.write(|tx| Ok(found(tx)?));
}

fn found(tx: &mut Tx<'_>) -> StoreResult<()> {
    rows::body(tx, "parlatino", rows::PARLATINO)?;
    for (name, category) in [
        ("valmar", Category::Member),
        ("orellana", Category::Member),
        ("tesoro", Category::Member),
        ("norlandia", Category::Observer),
    ] {
        rows::delegation(tx, "parlatino", name, category)?;
        rows::member(tx, "parlatino", name, Some(name), Role::Delegate)?;
    }
    rows::member(tx, "parlatino", "valmar-head", Some("valmar"), Role::HeadOfDelegation)?;
    rows::member(tx, "parlatino", "clerk", None, Role::Secretariat)?;
    rows::member(tx, "parlatino", "chair", None, Role::PresidingOfficer)?;
    rows::meeting(tx, "parlatino", "dialogue")?;
    let mut text = rows::text("Declaration on migration");
    for (id, words) in [
        ("c1", "Requests States to protect migrants in transit"),
        ("c2", "Encourages schools to stay open"),
        ("c3", "Decides to meet every year"),
    ] {
        text.clauses.push(rows::clause(id, ClauseKind::Operative, words));
    }
    let tabled = Tabled {
        id: "migration",
        number: 1,
        body: "parlatino",
        meeting: "dialogue",
        stage: Stage::Amendment,
        sponsor: "tesoro",
        author: "tesoro",
    };
    rows::declaration(tx, &tabled, &text)
}

/// Somebody's browser; an account's name is its session's token.
fn browser(app: &TestApp, name: &str) -> Client {
    let client = app.client();
    client.set_cookie("accord", name);
    client
}

/// Begins a draft: other words for a clause. Its page, from the root.
fn draft(by: &Client, clause: &str, words: &str) -> String {
    let page = by.get(&format!("{TEXT}/amendments/new?act=replace&clause={clause}")).expect(200);
    let sent = by.submit(&page, "main form[action$='/amendments']", &[("words", words)]).expect(200);
    let path = sent.path.split('?').next().unwrap_or_default();
    path.trim_end_matches("/edit").to_owned()
}

/// The form that files a draft, as its page fills it.
fn file(by: &Client, draft: &str) -> Page {
    let page = by.get(&format!("{draft}/edit")).expect(200);
    by.submit(&page, "form[action$='/filing']", &[])
}

/// Changes the words of a draft's one change.
fn reword(by: &Client, draft: &str, words: &str) {
    let page = by.get(&format!("{draft}/edit")).expect(200);
    let change = page.attribute("a[href*='operation=']", "href");
    let form = by.get(&change).expect(200);
    by.submit(&form, "form[action*='/operations/']", &[("words", words)]).expect(200);
}

fn id(path: &str) -> AmendmentId {
    AmendmentId::new(path.rsplit('/').next().unwrap_or_default())
}

/// The facts of the mails of a kind to an account, newest first. Time goes on after they were read, so that the next stand
/// before them.
fn mails(app: &TestApp, to: &str, kind: &str) -> Vec<serde_json::Value> {
    app.advance(chrono::Duration::minutes(1));
    let mails = app.mails_to(&format!("{to}@demo.invalid"));
    let facts = mails.into_iter().filter(|mail| mail.kind == kind);
    facts.map(|mail| serde_json::from_str(&mail.facts).expect("facts are JSON")).collect()
}

fn revision(app: &TestApp, path: &str) -> i64 {
    let id = id(path);
    app.read(|db| Ok(amendments::find(db, &id)?.revision))
}
