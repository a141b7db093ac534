//! Two versions compared: in one text, side by side, with what moved.

use accord::actions::Dossier;

use crate::support::on_both_databases;

const COMPARISON: &str = "/declarations/migration-2017/comparison";

on_both_databases! {
    fn any_two_versions_are_compared_and_the_choice_stays(app: &TestApp) {
        app.play("adopted");
        let reader = app.client();
        let page = reader.get(COMPARISON).expect(200);
        assert!(page.has("ins") && page.has("del") && page.text(".legend").contains("Moved"));
        assert_eq!(page.text("select#to option[selected]"), "Version 4: As adopted");
        let side = reader.get(&format!("{COMPARISON}?from=1&to=4&view=side")).expect(200);
        assert!(side.has(".versions del") && side.has(".versions ins") && side.texts(".versions > h2").len() == 2);
        assert!(side.texts(".versions .version").len() > 20, "each half says of which version it is");
        let other = reader.submit(&side, "main form", &[("from", "4"), ("to", "1")]).expect(200);
        assert!(other.has(".versions"), "the view stays");
        let same = reader.get(&format!("{COMPARISON}?from=1&to=1")).expect(200);
        assert!(!same.has(".sheet section ins") && same.text("main").contains("compares a version with itself"));
        let all = page.texts("main section.clause").len();
        let link = page.attributes(".modes a", "href").into_iter().find(|href| href.contains("only=changed")).unwrap();
        let brief = reader.get(&link).expect(200);
        let left_out = brief.texts(".skipped");
        assert!(!left_out.is_empty() && brief.has("ins"), "{left_out:?}");
        assert!(brief.texts("main section.clause").len() < all && left_out.iter().any(|line| line.contains("unchanged")));
        assert_eq!(brief.text("select#to option[selected]"), "Version 4: As adopted");
        for wrong in ["from=9", "from=now", "to=-1"] {
            reader.get(&format!("{COMPARISON}?{wrong}")).expect(404);
        }
        reader.get(&format!("{COMPARISON}?to=x")).expect(400);
    }

    fn the_text_as_it_would_stand_now_is_one_of_the_choices(app: &TestApp) {
        app.play("amendments-decided");
        let reader = app.client();
        let page = reader.get(COMPARISON).expect(200);
        assert_eq!(page.text("select#to option[selected]"), "The text as it would stand now");
        assert!(page.has("ins"));
        let dossier = app.read(|db| {
            let declaration = accord::storage::declarations::by_name(db, "migration-2017")?;
            Dossier::load(db, declaration)
        });
        let merged = dossier.current().text;
        let brought = merged.clauses.iter().find(|clause| dossier.base_text().clause(&clause.id).is_none()).unwrap();
        assert!(page.has(&format!("section[id='{}'] ins", brought.id)));
    }

    fn a_clause_that_moved_is_shown_at_both_places_with_links(app: &TestApp) {
        app.play("filing");
        let clerk = app.demo("secretariat.first");
        let dossier = app.read(|db| {
            let declaration = accord::storage::declarations::by_name(db, "migration-2017")?;
            Dossier::load(db, declaration)
        });
        let mut text = dossier.base_text().clone();
        let moved = text.clauses.remove(text.clauses.len() - 1);
        let first = text.clauses.iter().position(|clause| clause.kind == moved.kind).unwrap();
        text.clauses.insert(first, moved.clone());
        app.write(move |tx| {
            let version = accord::storage::versions::Version {
                id: tx.fresh()?,
                number: 2,
                kind: accord::storage::versions::VersionKind::Reviewed,
                base_id: Some(dossier.versions[0].id.clone()),
                made_at: tx.now,
                ..dossier.versions[0].clone()
            };
            Ok(accord::storage::versions::insert(tx, &version, &text)?)
        });
        let page = clerk.get(&format!("{COMPARISON}?from=1&to=2")).expect(200);
        let id = &moved.id;
        assert!(page.text(&format!("section[id='{id}'] .moved")).starts_with("Moved here; it was clause"));
        assert!(page.has(&format!("section[id='{id}'] .moved a[href='#was-{id}']")));
        let left = page.text(&format!("section[id='was-{id}'] .moved"));
        assert!(left.contains("stood here; it is now clause 1"), "{left}");
        assert!(!page.has("section del") && !page.has("section ins"), "a move is no deletion and no insertion");
        let side = clerk.get(&format!("{COMPARISON}?from=1&to=2&view=side")).expect(200);
        assert!(side.has(&format!("div[id='was-{id}'] a[href='#{id}']")) && side.has(&format!("div[id='{id}'] .moved a")));
    }
}
