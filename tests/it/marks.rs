//! Marks of the negotiation, as the secretariat sets them by the form and as everybody reads them.

use accord::actions::{Dossier, document, verify};
use accord::publishing::{Format, export};
use accord::storage::StoreError;
use accord::text::ClauseKind;

use crate::client::{Client, Page};
use crate::support::{TestApp, on_both_databases};

const DECLARATION: &str = "/declarations/migration-2017";

fn dossier(app: &TestApp) -> Dossier {
    app.read(|db| {
        let declaration = accord::storage::declarations::by_name(db, "migration-2017")?;
        Dossier::load(db, declaration)
    })
}

/// Page, identity and words of the first operative clause.
fn first(app: &TestApp) -> (String, String, String) {
    let dossier = dossier(app);
    let clause = dossier.base_text().of_kind(ClauseKind::Operative).next().unwrap().clone();
    (format!("{DECLARATION}/clauses/{}", clause.id), clause.id.to_string(), clause.words)
}

fn set(client: &Client, page: &Page, typed: &[(&str, &str)]) -> Page {
    client.submit(page, "form[action$='/marks']", typed)
}

fn draft(app: &TestApp, format: Format) -> String {
    let dossier = dossier(app);
    let made = app.read(|db| document(db, &dossier, dossier.versions.last().unwrap()));
    String::from_utf8(export(&made, format).unwrap()).unwrap()
}

on_both_databases! {
    fn words_are_disputed_by_the_form_and_shown_in_brackets(app: &TestApp) {
        app.play("filing");
        let (path, id, words) = first(app);
        let (clerk, delegate) = (app.demo("secretariat.first"), app.demo("lunara.head"));
        assert!(!delegate.get(&path).expect(200).has("form[action$='/marks']"));
        let stretch: Vec<&str> = words.split(' ').skip(1).take(2).collect();
        let stretch = stretch.join(" ");
        let page = clerk.get(&path).expect(200);
        let wrong = set(&clerk, &page, &[("kind", "disputed"), ("stretch", "words that nobody wrote")]);
        assert!(wrong.status == 422 && wrong.has("#stretch-error") && wrong.has("details[open] #stretch"), "{}", wrong.status);
        assert_eq!(wrong.text("textarea#stretch"), "words that nobody wrote");
        let done = set(&clerk, &page, &[("kind", "disputed"), ("stretch", &stretch)]).expect(200);
        assert_eq!(done.text("li[id^=mark-] q"), stretch);
        let text = app.client().get(DECLARATION).expect(200);
        let shown = text.text(&format!("section[id='{id}'] > p"));
        assert!(shown.contains(&format!("[Disputed: [ {stretch} ] ]")), "{shown}");
        assert!(text.has(&format!("section[id='{id}'] .notes a[href$='#marks']")));
        let bare = app.client().get(&format!("{DECLARATION}?marks=0")).expect(200);
        assert!(!bare.has(&format!("section[id='{id}'] .mk")) && bare.body.contains("With marks"));
        let compiled = app.client().get(&format!("{DECLARATION}/compilation")).expect(200);
        assert!(compiled.text(&format!("section[id='{id}'] > p")).contains(&format!("[Disputed: [ {stretch} ] ]")));
        let bare = app.client().get(&format!("{DECLARATION}/compilation?marks=0")).expect(200);
        assert!(!bare.has(&format!("section[id='{id}'] > p .mk")) && bare.body.contains("With marks"));
        let lifted = clerk.submit(&done, "form[action$='/end']", &[]).expect(200);
        assert!(!lifted.has("li[id^=mark-]"));
        assert_eq!(app.read(|db| Ok::<_, StoreError>(verify(db, None)?.findings.len())), 0);
        let journal = app.client().get(&format!("{DECLARATION}/journal")).expect(200);
        assert!(journal.body.contains("The mark “Disputed” was lifted"), "the journal says it in words");
    }

    fn alternatives_and_agreements_stand_in_the_files_of_a_draft(app: &TestApp) {
        app.play("filing");
        let (path, id, words) = first(app);
        let clerk = app.demo("secretariat.first");
        let opening = words.split(' ').next().unwrap().to_owned();
        let valmar = dossier(app).declaration.delegation_id.unwrap().to_string();
        let mut page = clerk.get(&path).expect(200);
        for other in ["Urges", "Invites"] {
            let typed =
                [("kind", "alternative"), ("stretch", opening.as_str()), ("alternative", other), ("delegation", valmar.as_str())];
            page = set(&clerk, &page, &typed).expect(200);
            app.advance(chrono::Duration::minutes(1));
        }
        page = set(&clerk, &page, &[("kind", "agreed-ad-ref")]).expect(200);
        assert_eq!(page.texts("li[id^=mark-]").len(), 3);
        let text = draft(app, Format::Txt);
        assert!(text.contains(&format!("[{opening}] [Alt. 1 (Valmar): Urges] [Alt. 2 (Valmar): Invites] ")), "{text}");
        assert!(text.contains("(agreed ad ref)"), "{text}");
        assert!(draft(app, Format::Html).contains("[Alt. 1 (Valmar): Urges]"));
        let json: serde_json::Value = serde_json::from_str(&draft(app, Format::Json)).unwrap();
        let clause = json["operative"].as_array().unwrap().iter().find(|one| one["id"] == id.as_str()).unwrap();
        let marks = ["Alt. 1 (Valmar): Urges", "Alt. 2 (Valmar): Invites", "(agreed ad ref)"];
        assert_eq!(clause["marks"], serde_json::json!(marks));
        assert!(clause["text"].as_str().unwrap().starts_with(&words), "the words are apart from the marks");
        assert_eq!(json["preamble"][0]["marks"], serde_json::json!([]));
    }

    fn the_chair_is_told_what_stands_in_the_way(app: &TestApp) {
        app.play("amendments-decided");
        let (path, _, words) = first(app);
        let chair = app.demo("chair");
        let page = chair.get(&path).expect(200);
        set(&chair, &page, &[("kind", "disputed")]).expect(200);
        let now = chair.get("/now").expect(200);
        let sitting = now.attributes("a[href^='/sittings/']", "href").into_iter().next().unwrap();
        let sitting = sitting.split('/').take(3).collect::<Vec<_>>().join("/");
        let desk = chair.get(&sitting).expect(200);
        let start: String = words.chars().take(20).collect();
        assert!(desk.text(".console .unable").contains(&start), "{}", desk.text("main"));
        let refused = chair.post(&format!("{DECLARATION}/questions"), &[("confirmed", "c13")]);
        assert_eq!(refused.status, 409);
    }
}
