//! References between clauses: typed by number, kept by identity, read by the number that the clause bears now.

use accord::actions::{
    ActResult, AddClause, At, BeginDraft, Dossier, Opening, Visitor, add_clause, begin_draft, document, move_clause,
};
use accord::ids::{AccountId, ClauseId};
use accord::procedure::{Category, Role, Stage};
use accord::publishing::{self, Format};
use accord::storage::{Tx, declarations, versions};
use accord::text::ClauseKind;

use crate::client::{Client, Page};
use crate::rows;
use crate::support::{TestApp, on_both_databases};

fn signed_in(app: &TestApp, who: &str) -> Client {
    app.signed_in(&AccountId::new(who))
}

/// A body with a delegation and a meeting.
fn body(tx: &mut Tx<'_>) -> ActResult<()> {
    rows::body(tx, "parlatino", rows::PARLATINO)?;
    rows::delegation(tx, "parlatino", "valmar", Category::Member)?;
    rows::member(tx, "parlatino", "valmar", Some("valmar"), Role::HeadOfDelegation)?;
    rows::member(tx, "parlatino", "clerk", None, Role::Secretariat)?;
    Ok(rows::meeting(tx, "parlatino", "dialogue")?)
}

/// A draft of Valmar's: a reason and three acts, the last of which refers to the first and to the reason.
fn draft(app: &TestApp) -> (String, Vec<ClauseId>) {
    app.write(|tx| {
        body(tx)?;
        let valmar = Visitor::load(tx.db, &AccountId::new("valmar"))?;
        let begin = BeginDraft {
            meeting: "dialogue".into(),
            title: "Migration".into(),
            kind: "declaration".into(),
            language: "en".into(),
            ..BeginDraft::default()
        };
        let slug = begin_draft(tx, &valmar, &begin)?;
        let mut ids = Vec::new();
        for (kind, words) in [
            (ClauseKind::Preambular, "Recalling the pact"),
            (ClauseKind::Operative, "Urges States to act"),
            (ClauseKind::Operative, "Decides to meet"),
            (ClauseKind::Operative, "Requests what paragraph [#1] asks, under reason [#P1]"),
        ] {
            let new = AddClause { kind, words: words.into(), opening: Opening::Suggested, at: At::End, under: None };
            ids.push(add_clause(tx, &valmar, &slug, &new)?);
        }
        Ok((slug, ids))
    })
}

/// The words of a clause on a page that shows the text.
fn words(page: &Page, id: &ClauseId) -> String {
    page.text(&format!("section[id='{id}'] > p")).replace(" .", ".").replace(" ,", ",")
}

fn stored(app: &TestApp, slug: &str, id: &ClauseId) -> String {
    app.read(|db| {
        let declaration = declarations::by_name(db, slug)?;
        let version = versions::of_declaration(db, &declaration.id)?.remove(0);
        let text = versions::text(db, &version.id, declaration.kind, &declaration.language)?;
        Ok(text.clause(id).expect("a clause").words.clone())
    })
}

/// A text at the stage of amendments: "Urges States to act", and a second clause in these words.
fn tabled(app: &TestApp, second: &str) {
    let second = second.to_owned();
    app.write(move |tx| {
        body(tx)?;
        let mut text = rows::text("Migration");
        text.clauses.push(rows::clause("c1", ClauseKind::Operative, "Urges States to act"));
        text.clauses.push(rows::clause("c2", ClauseKind::Operative, &second));
        let tabled = rows::Tabled {
            id: "migration",
            number: 1,
            body: "parlatino",
            meeting: "dialogue",
            stage: Stage::Amendment,
            sponsor: "valmar",
            author: "valmar",
        };
        Ok(rows::declaration(tx, &tabled, &text)?)
    });
}

on_both_databases! {
    fn a_reference_is_read_by_the_number_that_its_clause_bears(app: &TestApp) {
        let (slug, ids) = draft(app);
        let valmar = signed_in(app, "valmar");
        let (desk, form) = (format!("/declarations/{slug}/edit"), format!("/declarations/{slug}/clauses/{}", ids[3]));
        assert_eq!(words(&valmar.get(&desk).expect(200), &ids[3]), "Requests what paragraph 1 asks, under reason 1.");
        assert_eq!(stored(app, &slug, &ids[3]), format!("Requests what paragraph [#{}] asks, under reason [#{}]", ids[1], ids[0]));
        let edit = valmar.get(&format!("{form}/edit")).expect(200);
        assert_eq!(edit.text("#words"), "Requests what paragraph [#1] asks, under reason [#P1]");
        let unknown = valmar.submit(&edit, "main form", &[("words", "Requests what [#9] asks")]).expect(422);
        assert!(unknown.text("#words-error").contains("“9”"), "{}", unknown.text("#words-error"));
        assert_eq!(unknown.text("#words"), "Requests what [#9] asks", "nothing typed is lost");
        let (name, id) = (slug.clone(), ids[1].clone());
        app.write(move |tx| {
            let valmar = Visitor::load(tx.db, &AccountId::new("valmar"))?;
            move_clause(tx, &valmar, &name, &id, &accord::actions::Step::Down)
        });
        let moved = valmar.get(&desk).expect(200);
        assert_eq!(words(&moved, &ids[3]), "Requests what paragraph 2 asks, under reason 1.");
        assert_eq!(moved.attributes(&format!("section[id='{}'] > p a.ref", ids[3]), "href"), [format!("#{}", ids[1]), format!("#{}", ids[0])]);
        let export = app.read(|db| {
            let declaration = declarations::by_name(db, &slug)?;
            let dossier = Dossier::load(db, declaration)?;
            document(db, &dossier, &dossier.versions[0])
        });
        let export = String::from_utf8(publishing::export(&export, Format::Txt).expect("a file")).expect("text");
        assert!(export.contains("Requests what paragraph 2 asks, under reason 1."), "{export}");
    }

    fn a_draft_that_refers_to_what_is_gone_is_not_tabled(app: &TestApp) {
        let (slug, ids) = draft(app);
        let valmar = signed_in(app, "valmar");
        let asks = valmar.get(&format!("/declarations/{slug}/clauses/{}/deletion", ids[1])).expect(200);
        assert!(asks.text(".notice").contains("clause 3"), "{}", asks.text(".notice"));
        let desk = valmar.submit(&asks, "main form", &[]).expect(200);
        assert!(words(&desk, &ids[3]).contains("[?]"), "{}", words(&desk, &ids[3]));
        let tabling = valmar.get(&format!("/declarations/{slug}/tabling")).expect(200);
        let refused = valmar.submit(&tabling, "main form", &[]).expect(409);
        assert!(refused.text("main").contains("2. → [?]"), "{}", refused.text("main"));
        let edit = valmar.get(&format!("/declarations/{slug}/clauses/{}/edit", ids[3])).expect(200);
        valmar.submit(&edit, "main form", &[]).expect(422);
        let mended = [("words", "Requests what paragraph [#1] decides, under reason [#P1]")];
        valmar.submit(&edit, "main form", &mended).expect(200);
        let tabling = valmar.get(&format!("/declarations/{slug}/tabling")).expect(200);
        let tabled = valmar.submit(&tabling, "main form", &[]).expect(200);
        assert!(words(&tabled, &ids[3]).contains("paragraph 1 decides"));
    }

    fn an_amendment_refers_to_clauses_of_the_text_and_to_its_own(app: &TestApp) {
        tabled(app, "Decides to meet, as [#c1] asks");
        let valmar = signed_in(app, "valmar");
        let new = valmar.get("/declarations/migration/amendments/new?act=insert&clause=c1").expect(200);
        let begun = valmar.submit(&new, "form[novalidate]", &[("words", "Invites the press"), ("place", "after:c1")]).expect(200);
        let edit = begun.path.split('?').next().unwrap_or_default().to_owned();
        let other = valmar.get(&format!("{edit}?add=1&act=replace&clause=c2")).expect(200);
        assert_eq!(other.text("#words"), "Decides to meet, as [#1] asks");
        assert_eq!(other.attribute("#words", "data-base"), "Decides to meet, as [#1] asks");
        let wrong = [("words", "Decides to meet, as [#7 bis] asks")];
        let refused = valmar.submit(&other, "form[novalidate]", &wrong).expect(422);
        assert!(refused.text("#words-error").contains("7 bis") && refused.text("#words").contains("[#7 bis]"));
        let before = valmar.submit(&other, "form[novalidate]", &[wrong[0], ("preview", "1")]).expect(422);
        assert!(before.text("#words-error").contains("7 bis") && before.text("#words").contains("[#7 bis]"));
        valmar.submit(&other, "form[novalidate]", &[("words", "Meets, as [#1] asks"), ("preview", "1")]).expect(200);
        let own = [("words", "Decides to meet, as [#1] and [#1 bis] ask")];
        let kept = valmar.submit(&other, "form[novalidate]", &own).expect(200);
        let shown = kept.text("main");
        assert!(shown.contains("as 1") && shown.contains("1 bis") && !shown.contains("[#"), "{shown}");
        let without = valmar.submit(&other, "form[novalidate]", &[("words", "Decides to meet, as [#1] asks")]);
        assert_eq!(without.status, 409, "another window saved meanwhile");
        let filed = valmar.submit(&kept, "form[action$='/filing']", &[("justification", "Because.")]).expect(200);
        assert!(filed.text("main").contains("1 bis") && !filed.text("main").contains("[#"), "{}", filed.text("main"));
        for page in ["/declarations/migration/compilation", "/declarations/migration/clauses/c2"] {
            let page = valmar.get(page).expect(200);
            assert!(!page.text("main").contains("[#") && page.text("main").contains("1 bis"), "{}", page.text("main"));
        }
    }

    fn an_amendment_that_refers_to_what_it_takes_out_is_not_filed(app: &TestApp) {
        tabled(app, "Decides to meet");
        let valmar = signed_in(app, "valmar");
        let new = valmar.get("/declarations/migration/amendments/new?act=replace&clause=c2").expect(200);
        let refers = [("words", "Decides to meet, as [#1] asks")];
        let begun = valmar.submit(&new, "form[novalidate]", &refers).expect(200);
        let edit = begun.path.split('?').next().unwrap_or_default().to_owned();
        let delete = valmar.get(&format!("{edit}?add=1&act=delete&clause=c1")).expect(200);
        let kept = valmar.submit(&delete, "form[novalidate]", &[]).expect(200);
        let unable = kept.text(".unable");
        assert!(unable.contains("refer to what would not be in the text with this amendment: 1"), "{unable}");
        let forced = valmar.post(&edit.replace("/edit", "/filing"), &[("once", "x"), ("justification", "Because.")]);
        assert_eq!(forced.status, 409, "{}", forced.body);
        assert!(!kept.body.contains("[#c1]"));
    }
}
