//! The compilation: every filed amendment under its clause.

use accord::ids::{ClauseId, OperationId};
use accord::procedure::{Category, Role, Stage};
use accord::storage::amendments::{self, Amendment, OperationAct, OperationRow};
use accord::storage::{StoreResult, Tx};
use accord::text::ClauseKind;

use super::{DECLARATION, LIST, amendment};
use crate::rows::{self, Tabled};
use crate::support::on_both_databases;

const COMPILATION: &str = "/declarations/migration-2017/compilation";

/// An insertion of a clause of an identity, after another or at the start of its kind.
fn insert(
    amendment: &Amendment,
    id: &str,
    (after, parent): (Option<&str>, Option<&str>),
    position: i64,
) -> OperationRow {
    OperationRow {
        id: OperationId::new(format!("{}-{id}", amendment.id)),
        position,
        act: OperationAct::Insert,
        after_id: after.map(ClauseId::new),
        parent_id: parent.map(ClauseId::new),
        kind: Some(ClauseKind::Operative),
        ..rows::replace(amendment, id, &format!("Adds {id}"))
    }
}

/// A text with sub-clauses: p1, c1 with a and b under it, c2; and amendments at its odd places.
fn odd_places(tx: &mut Tx<'_>) -> StoreResult<()> {
    rows::body(tx, "parlatino", rows::PARLATINO)?;
    rows::delegation(tx, "parlatino", "valmar", Category::Member)?;
    rows::member(tx, "parlatino", "valmar", Some("valmar"), Role::Delegate)?;
    rows::meeting(tx, "parlatino", "dialogue")?;
    let mut text = rows::text("Declaration on places");
    text.clauses.push(rows::clause("p1", ClauseKind::Preambular, "Recalling all rights"));
    text.clauses.push(rows::clause("c1", ClauseKind::Operative, "Encourages States to"));
    text.clauses.push(rows::clause("a", ClauseKind::Operative, "protect migrants").under(ClauseId::new("c1")));
    text.clauses.push(rows::clause("b", ClauseKind::Operative, "hear migrants").under(ClauseId::new("c1")));
    text.clauses.push(rows::clause("c2", ClauseKind::Operative, "Decides to meet"));
    let (body, meeting, sponsor) = ("parlatino", "dialogue", "valmar");
    let tabled = Tabled { id: "odd", number: 1, body, meeting, stage: Stage::Amendment, sponsor, author: sponsor };
    rows::declaration(tx, &tabled, &text)?;
    let one = rows::amendment(tx, "odd", "first", 1, "valmar");
    let two = rows::amendment(tx, "odd", "after-c1", 2, "valmar");
    let three = rows::amendment(tx, "odd", "chain", 3, "valmar");
    let four = rows::amendment(tx, "odd", "away", 4, "valmar");
    for amendment in [&one, &two, &three, &four] {
        amendments::insert(tx, amendment)?;
    }
    amendments::insert_operation(tx, &insert(&one, "n1", (None, None), 1))?;
    amendments::insert_operation(tx, &insert(&two, "n2", (Some("c1"), None), 1))?;
    amendments::insert_operation(tx, &insert(&three, "n3", (Some("c2"), None), 1))?;
    amendments::insert_operation(tx, &insert(&three, "n4", (Some("n3"), None), 2))?;
    amendments::insert_operation(tx, &insert(&three, "n5", (None, Some("n3")), 3))?;
    let delete = OperationRow { act: OperationAct::Delete, words: String::new(), ..rows::replace(&four, "c1", "") };
    amendments::insert_operation(tx, &delete)
}

on_both_databases! {
    fn every_amendment_stands_under_its_clause(app: &TestApp) {
        app.play("plenary");
        let page = app.client().get(COMPILATION).expect(200);
        assert_eq!(page.text(".lead"), "Shown: 26 of 26");
        let first = amendment(app, "1");
        assert!(page.has(&format!("#title #am-{first}")), "an amendment to the title stands first");
        let (seven, sub) = (amendment(app, "7"), amendment(app, "7/1"));
        let here = page.text(&format!("section:has(> #am-{seven}) > .n"));
        assert!(page.has(&format!("#am-{seven} + .under#am-{sub}")) && here.ends_with("10."), "{here}");
        let six = page.text(&format!("#am-{} .clash", amendment(app, "6")));
        assert!(six.starts_with("Collides with") && six.contains('7'), "{six}");
        let body = page.text(&format!("#am-{seven}"));
        for said in ["Moved by Bahía Clara, with Orellana.", "Clause 10: other words", "Panel 1 recommends:", "Justification"] {
            assert!(body.contains(said), "{said} in {body}");
        }
        // One amendment with two places: both are shown, each leads to the other, the facts are told once.
        let four = amendment(app, "4");
        assert!(page.has(&format!("#am-{four} a[href='#am-{four}-2']")) && page.has(&format!("#am-{four}-2 a[href='#am-{four}']")));
        assert!(page.has(&format!("#am-{four} details")) && !page.has(&format!("#am-{four}-2 details")));
        assert!(page.has(&format!("#am-{seven} ins")) && page.has(".legend ins") && page.has(".running"));
    }

    fn the_address_says_how_it_is_read(app: &TestApp) {
        app.play("plenary");
        let client = app.client();
        let page = client.get(&format!("{COMPILATION}?columns=2&lines=1&why=1&standing=admissible")).expect(200);
        assert!(page.has(".sheet.lines") && page.has(".amend .split.two") && page.has("details[open]"));
        assert_eq!(page.text(".lead"), "Shown: 17 of 26");
        assert!(page.text(".split.two > div").starts_with("Text as it is"));
        let one = page.attributes(".modes a", "href").into_iter().find(|href| href.contains("lines=1") && !href.contains("columns"));
        let one = client.get(&one.expect("a way back to one column")).expect(200);
        assert!(!one.has(".split.two") && one.has(".sheet.lines") && one.text(".lead") == "Shown: 17 of 26");
        let filtered = client.submit(&page, "form.filters", &[("standing", "withdrawn")]).expect(200);
        assert!(filtered.has(".sheet.lines") && filtered.text(".lead") == "Shown: 1 of 26");
        assert!(!client.get(COMPILATION).expect(200).has("details[open]"));
        let none = client.get(&format!("{COMPILATION}?sponsor=nobody")).expect(200);
        assert!(none.text(".lead").contains("No amendment fits this filter.") && none.texts("section.text").len() > 20);
        assert!(none.has(&format!(".lead a[href='{COMPILATION}']")));
        for page in [DECLARATION, LIST] {
            assert!(client.get(page).expect(200).has(&format!("a[href='{COMPILATION}']")), "{page} leads to it");
        }
    }

    fn insertions_stand_where_a_reader_looks_for_them(app: &TestApp) {
        app.write(|tx| Ok(odd_places(tx)?));
        let page = app.client().get("/declarations/odd/compilation").expect(200);
        let ids = page.attributes("article.sheet section[id], article.amend", "id");
        let expected = ["title", "p1", "am-first", "c1", "am-away", "a", "b", "am-after-c1", "c2", "am-chain"];
        assert_eq!(ids, expected);
        assert_eq!(page.texts("#am-chain h4").len(), 3, "what an amendment brings after its own new clause stands with it");
        let away = page.text("#am-away del");
        assert!(away.contains("protect migrants") && away.contains("hear migrants"), "sub-clauses go with it: {away}");
    }
}
