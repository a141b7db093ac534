//! The pages: as a browser without scripts uses them.

use std::net::TcpListener;

use accord::config::Config;
use accord::procedure::{Stage, Standing};
use accord::storage::amendments;

use super::world::{World, day, declaration};
use super::{Proposal, clause, insert, replace};
use crate::client::Client;

/// A server on a free port, for as long as the test runs.
pub(super) struct Site {
    pub(super) world: World,
    address: String,
}

struct Answer {
    status: u16,
    location: String,
    body: String,
}

impl Site {
    pub(super) fn new(name: &str) -> Self {
        let world = World::new(&format!("pages-{name}"));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (store, config) = (world.store.clone(), Config { public_url: address.clone(), ..Config::default() });
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async { accord::web::serve(store, config, listener).unwrap().await })
        });
        Self { world, address }
    }

    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// Somebody's browser.
    pub(super) fn browser(&self, name: &str) -> Client {
        let client = Client::new(&self.address);
        client.set_cookie("accord", name);
        client
    }

    fn agent() -> ureq::Agent {
        ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false).build().into()
    }

    fn get(&self, name: &str, path: &str) -> Answer {
        let request = Self::agent().get(format!("{}{path}", self.address)).header("cookie", format!("accord={name}"));
        answer(request.call().unwrap())
    }

    fn post(&self, name: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Self::agent().post(format!("{}{path}", self.address)).header("cookie", format!("accord={name}"));
        answer(request.send_form(fields.iter().copied()).unwrap())
    }
}

fn answer(mut response: ureq::http::Response<ureq::Body>) -> Answer {
    let location = response.headers().get("location").map_or("", |value| value.to_str().unwrap()).to_owned();
    Answer { status: response.status().as_u16(), location, body: response.body_mut().read_to_string().unwrap() }
}

const NEW: &str = "/declarations/migration-2017/amendments/new?act=replace&clause=c10";
const LIST: &str = "/declarations/migration-2017/amendments";

/// The fields of a first operation, its key and words.
fn first<'a>(key: &'a str, words: &'a str) -> [(&'a str, &'a str); 4] {
    [("once", key), ("act", "replace"), ("clause", "c10"), ("words", words)]
}

#[test]
fn an_amendment_is_written_and_filed_by_forms_and_a_double_click_files_one() {
    let site = Site::new("forms");
    let form = site.get("valmar", NEW);
    assert_eq!(form.status, 200, "{}", form.body);
    assert!(form.body.contains("Requests that States"));
    let shown = site.post("valmar", LIST, &[&first("k", "Requests nothing at all")[..], &[("preview", "1")]].concat());
    assert!(shown.status == 200 && shown.body.contains("<del>") && shown.body.contains("Requests nothing at all"));
    assert!(site.world.store.read_now(|db| amendments::of_declaration(db, &declaration())).unwrap().is_empty());
    let made = site.post("valmar", LIST, &first("k", "Requests nothing at all"));
    let again = site.post("valmar", LIST, &first("k", "Requests nothing at all"));
    assert_eq!((made.status, &made.location), (303, &again.location));
    let id = made.location.split('/').nth(2).unwrap().to_owned();
    assert_eq!(site.get("valmar", &made.location).status, 200);
    let why = [("once", "j"), ("revision", "2"), ("justification", "Because.")];
    assert_eq!(site.post("valmar", &format!("/amendments/{id}/justification"), &why).status, 303);
    let filed = site.post("valmar", &format!("/amendments/{id}/filing"), &[("once", "f"), ("revision", "3")]);
    assert_eq!((filed.status, filed.location.as_str()), (303, format!("/amendments/{id}").as_str()));
    let page = site.get("", &filed.location);
    assert!(page.body.contains("Amendment 1") && page.body.contains("Because."), "{}", page.body);
    assert!(site.get("", LIST).body.contains("Amendment 1"));
}

#[test]
fn a_draft_is_not_there_for_others() {
    let site = Site::new("draft");
    let made = site.post("valmar", LIST, &first("k", "Requests nothing at all"));
    let edit = made.location.split('?').next().unwrap();
    for path in [edit, edit.trim_end_matches("/edit")] {
        assert_eq!(site.get("orellana", path).status, 404, "{path}");
        assert_eq!(site.get("secretary", path).status, 404, "{path}");
    }
    assert!(!site.get("orellana", LIST).body.contains("Draft amendment"));
    assert!(site.get("valmar", LIST).body.contains("Draft amendment"));
    assert_eq!(site.get("", edit).status, 303);
    let theirs = site.post("orellana", &format!("{}/filing", edit.trim_end_matches("/edit")), &[]);
    assert_eq!(theirs.status, 404);
}

#[test]
fn a_late_filing_says_the_rule_and_keeps_the_draft() {
    let site = Site::new("late");
    let made = site.post("valmar", LIST, &first("k", "Requests nothing at all"));
    let id = made.location.split('/').nth(2).unwrap().to_owned();
    site.world.set_time(day(9, 0));
    let late = site.post("valmar", &format!("/amendments/{id}/filing"), &[("once", "f")]);
    assert_eq!(late.status, 409);
    assert!(late.body.contains("by leave") && late.body.contains("Requests") && late.body.contains("8 June 2017"));
    let kept = site.world.store.read_now(|db| amendments::of_declaration(db, &declaration())).unwrap();
    assert_eq!(kept[0].standing, Standing::Draft);
}

#[test]
fn an_outdated_form_comes_back_with_both_texts() {
    let site = Site::new("stale");
    let made = site.post("valmar", LIST, &first("k", "Requests nothing at all"));
    let id = made.location.split('/').nth(2).unwrap().to_owned();
    let row = site.world.rows(&accord::ids::AmendmentId::new(id.as_str())).remove(0);
    let path = format!("/amendments/{id}/operations/{}", row.id);
    let form = |words| [("revision", "2"), ("act", "replace"), ("clause", "c10"), ("words", words)];
    assert_eq!(site.post("valmar", &path, &form("Requests the first")).status, 303);
    let stale = site.post("valmar", &path, &form("Requests the second"));
    assert_eq!(stale.status, 409);
    assert!(stale.body.contains("the second") && stale.body.contains("the first"), "{}", stale.body);
    assert!(stale.body.contains(r#"name="revision" value="3""#));
}

#[test]
fn a_ruling_without_a_reason_comes_back_with_the_fault() {
    let site = Site::new("ruling");
    let id = site.world.filed("valmar", replace("c10", "Requests nothing at all"));
    let page = site.get("secretary", &format!("/amendments/{id}"));
    assert!(page.body.contains("Rule inadmissible"));
    let bare = site.post("secretary", &format!("/amendments/{id}/ruling"), &[("ruling", "inadmissible")]);
    assert!(bare.status == 422 && bare.body.contains("reason-error"), "{}", bare.body);
    assert_eq!(site.post("orellana", &format!("/amendments/{id}/ruling"), &[("ruling", "admissible")]).status, 403);
}

#[test]
fn hostile_words_are_literal_on_every_page() {
    let site = Site::new("hostile");
    let evil = r#""><svg onload=alert(1)> <script>x</script>"#;
    let id = site.world.filed("valmar", replace("c10", evil));
    site.world.filed("orellana", insert("c5", evil));
    site.world.assign(1, &["c10"], &[&id]).unwrap();
    site.world.open_stage(Stage::PanelReview);
    let said = site.post("valmar", "/declarations/migration-2017/clauses/c10/comments", &[("words", evil)]);
    assert_eq!(said.status, 303);
    let paths = [
        format!("/amendments/{id}"),
        LIST.to_owned(),
        "/declarations/migration-2017/clauses/c10".to_owned(),
        "/panels/panel-1/review".to_owned(),
    ];
    for path in paths {
        let page = site.get("moderator-1", &path);
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.body.contains("<svg") && !page.body.contains("<script>"), "{path}");
    }
    let nul = site.post("valmar", "/declarations/migration-2017/clauses/c10/comments", &[("words", "a\0")]);
    assert_eq!(nul.status, 422);
    let long = "a".repeat(900_000);
    assert_eq!(
        site.post("valmar", "/declarations/migration-2017/clauses/c10/comments", &[("words", &long)]).status,
        422
    );
}

#[test]
fn the_review_is_done_by_forms() {
    let site = Site::new("review");
    let id = site.world.filed("valmar", replace("c10", "Requests nothing at all"));
    let other = site.world.filed("tesoro", Proposal::Delete { clause: clause("c12") });
    let path = "/declarations/migration-2017/assignments";
    assert_eq!(site.get("secretary", path).status, 200);
    assert_eq!(site.get("valmar", path).status, 403);
    let fields = [("panel", "panel-1"), ("clause", "c10"), ("clause", "c1"), ("amendment", other.as_str())];
    assert_eq!(site.post("secretary", path, &fields).status, 303);
    assert_eq!(site.post("secretary", path, &[("panel", "panel-1")]).status, 422);
    site.world.open_stage(Stage::PanelReview);
    let desk = site.get("moderator-1", "/panels/panel-1/review");
    assert!(
        desk.body.contains("Amendment 1") && desk.body.contains("Amendment 2") && desk.body.contains("recommendations")
    );
    let advise = |name: &str, panel: &str, advice: &str| {
        let fields = [("amendment", id.as_str()), ("advice", advice), ("note", "Discussed."), ("words", "")];
        site.post(name, &format!("/panels/{panel}/recommendations"), &fields)
    };
    assert_eq!(advise("moderator-2", "panel-1", "adopt").status, 403);
    let bare = advise("moderator-1", "panel-1", "adopt-as-revised");
    assert!(bare.status == 422 && bare.body.contains("Discussed."));
    assert_eq!(advise("moderator-1", "panel-1", "adopt").status, 303);
    assert!(site.get("", &format!("/amendments/{id}")).body.contains("Panel 1 recommends"));
    let closed = site.post("moderator-1", "/panels/panel-1/review/closing", &[("report", "The panel met.")]);
    assert_eq!(closed.status, 303);
    assert!(site.get("", "/panels/panel-1/review").body.contains("The panel met."));
}

#[test]
fn every_page_answers_in_every_language() {
    let site = Site::new("languages");
    let id = site.world.filed("valmar", replace("c10", "Requests nothing at all"));
    let draft = site.world.begin("valmar", None).unwrap();
    let paths = [
        LIST.to_owned(),
        NEW.to_owned(),
        format!("/amendments/{id}"),
        format!("/amendments/{draft}/edit"),
        format!("/amendments/{draft}/edit?add=1&act=insert"),
        format!("/amendments/{draft}/edit?add=1&act=move&clause=c9"),
        format!("/declarations/migration-2017/amendments/new?sub_of={id}"),
        "/declarations/migration-2017/clauses/p1".to_owned(),
    ];
    for language in ["en", "es", "pt", "fr"] {
        for path in &paths {
            let request = Site::agent()
                .get(format!("{}{path}", site.address))
                .header("cookie", format!("accord=valmar; lang={language}"));
            let page = answer(request.call().unwrap());
            assert!(
                page.status == 200 && page.body.contains(&format!("<html lang=\"{language}\"")),
                "{language} {path}: {}",
                page.status
            );
        }
    }
}
