//! The page of a clause: what is proposed on it, what is said of it, and what became of it.

use accord::actions::verify;
use accord::storage::{StoreError, clause_notes};

use crate::client::{Client, Page};
use crate::support::{TestApp, on_both_databases};

const DECLARATION: &str = "/declarations/migration-2017";

/// The page of the clause whose words hold these, asked for by somebody.
#[track_caller]
fn page_of(client: &Client, words: &str) -> Page {
    let text = client.get(&format!("{DECLARATION}?text=tabled")).expect(200);
    let ids = text.attributes("section.clause", "id");
    let id = ids.iter().find(|id| text.text(&format!("section[id='{id}'] > p")).contains(words));
    client.get(&format!("{DECLARATION}/clauses/{}", id.expect(words))).expect(200)
}

fn verifies(app: &TestApp) {
    let found = app.read(|db| Ok::<_, StoreError>(verify(db, None)?.findings.len()));
    assert_eq!(found, 0);
}

on_both_databases! {
    fn a_comment_is_resolved_and_opened_again_by_those_whose_it_is(app: &TestApp) {
        app.play("panel-review");
        let (author, other, clerk) = (app.demo("lunara.head"), app.demo("cordal.head"), app.demo("secretariat.first"));
        let page = page_of(&author, "detention");
        let said = author.submit(&page, "form[action$='/comments']", &[("words", "Why not all?")]).expect(200);
        assert!(said.text("#discussion ~ ol.list").contains("Why not all?"));
        assert!(!page_of(&other, "detention").has("form[action$='/resolution']"), "it is not another delegation's");
        let action = said.attribute("form[action$='/resolution']", "action");
        assert_eq!(other.post(&action, &[]).status, 403);
        let resolved = author.submit(&said, "form[action$='/resolution']", &[]).expect(200);
        assert!(!resolved.has("form[action$='/resolution']"));
        let folded = resolved.text("details ol.list");
        assert!(folded.contains("Why not all?") && folded.contains("Résolu par"), "{folded}");
        assert_eq!(author.post(&action, &[]).status, 409, "it is resolved already");
        verifies(app);
        let page = page_of(&clerk, "detention");
        let open = clerk.submit(&page, "form[action$='/resolution/end']", &[]).expect(200);
        assert!(open.text("#discussion ~ ol.list").contains("Why not all?") && !open.has("details ol.list"));
        verifies(app);
    }

    fn a_note_is_seen_by_nobody_else(app: &TestApp) {
        app.play("filing");
        let (me, head) = (app.demo("lunara.head"), app.demo("lunara.delegate"));
        let page = page_of(&me, "detention");
        let entries = app.read(|db| accord::storage::journal::length(db, &"parlatino".into()));
        let saved = me.submit(&page, "form[action$='/note']", &[("note", "We can live with this.")]).expect(200);
        assert_eq!(saved.text("textarea#note"), "We can live with this.");
        for other in [&head, &app.demo("secretariat.first"), &app.demo("chair")] {
            assert!(!page_of(other, "detention").body.contains("We can live with this."));
        }
        assert!(!page_of(&app.client(), "detention").has("textarea#note"), "nobody has no note");
        let again = me.submit(&saved, "form[action$='/note']", &[("note", "Not without Cordal.")]).expect(200);
        assert_eq!(again.text("textarea#note"), "Not without Cordal.");
        let stale = me.submit(&saved, "form[action$='/note']", &[("once", "another"), ("note", "An older window.")]);
        assert!(stale.status == 409 && stale.body.contains("An older window."), "{}", stale.status);
        let gone = me.submit(&again, "form[action$='/note']", &[("note", " ")]).expect(200);
        assert_eq!(gone.text("textarea#note"), "");
        assert_eq!(app.read(|db| accord::storage::journal::length(db, &"parlatino".into())), entries);
        let account = app.account("lunara.head");
        let clause = gone.attribute("link[rel=canonical], a.n", "href");
        let clause = clause.rsplit('/').next().unwrap().into();
        assert!(app.read(|db| clause_notes::find(db, &account, &clause)).is_none());
    }

    fn a_clause_is_followed_from_version_to_version(app: &TestApp) {
        app.play("adopted");
        let page = page_of(&app.client(), "detention");
        let events = page.texts("ol.history > li");
        assert!(events[0].contains("Version 1") && events[0].contains("As it was first written"), "{events:?}");
        assert!(events.iter().any(|one| one.contains("Amendment") && one.contains("in favour")), "{events:?}");
        let last = events.last().unwrap();
        assert!(last.contains("As adopted") || last.contains("adopted") || last.contains("Adopted"), "{events:?}");
        assert!(page.has("ol.history ins") && page.has("ol.history del"));
        assert!(page.has("a[rel=prev]") && page.has("a[rel=next]"));
    }

    fn clauses_that_went_out_or_are_only_proposed_have_a_page(app: &TestApp) {
        app.play("filing");
        let list = app.client().get(&format!("{DECLARATION}/amendments")).expect(200);
        let brought: Vec<String> = app.read(|db| {
            let declaration = accord::storage::declarations::by_name(db, "migration-2017")?;
            let all = accord::storage::clauses::brought_clauses(db, &declaration.id)?;
            Ok::<_, StoreError>(all.into_iter().map(|one| one.id.to_string()).collect())
        });
        assert!(!brought.is_empty() && list.status == 200);
        let page = app.client().get(&format!("{DECLARATION}/clauses/{}", brought[0])).expect(200);
        assert!(page.text("main").contains("It is proposed by"), "{}", page.text("main"));
        assert!(!page.has("a[rel=prev]"));
        app.client().get(&format!("{DECLARATION}/clauses/nowhere")).expect(404);
    }

    fn colliding_amendments_are_named_with_their_reason(app: &TestApp) {
        app.play("filing");
        let all = app.client().get(&format!("{DECLARATION}?view=amendments")).expect(200);
        let id = all.attributes("section.clause:has(.clash)", "id").remove(0);
        let page = app.client().get(&format!("{DECLARATION}/clauses/{id}")).expect(200);
        let met = page.texts("ul.list li.clash");
        assert!(met[0].contains("cannot both be made"), "{met:?}");
        assert_eq!(page.attributes("ul.list li.clash:first-child a", "href").len(), 2);
    }
}
