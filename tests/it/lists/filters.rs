//! Filters by address, saved ones, and tags.

use super::{DECLARATION, LIST, amendment, listed};
use crate::support::{TestApp, on_both_databases};

on_both_databases! {
    fn a_list_is_filtered_by_its_address(app: &TestApp) {
        app.play("plenary");
        let client = app.client();
        let page = client.get(LIST).expect(200);
        assert_eq!(listed(&page).len(), 26);
        let choose = |name: &str, label: &str| {
            let options = page.attributes(&format!("#{name} option"), "value");
            let at = page.texts(&format!("#{name} option")).iter().position(|text| text.starts_with(label));
            options[at.unwrap_or_else(|| panic!("no {label} in {name}"))].clone()
        };
        let (sponsor, panel) = (choose("sponsor", "Altamora"), choose("panel", "Panel 6"));
        let by_sponsor = client.submit(&page, "form.filters", &[("sponsor", &sponsor)]).expect(200);
        assert_eq!(listed(&by_sponsor), ["9", "14", "19"], "moved by it, and co-sponsored");
        let both = client.submit(&by_sponsor, "form.filters", &[("panel", &panel)]).expect(200);
        assert_eq!(listed(&both), ["9"]);
        assert_eq!(both.text("caption"), "Shown: 1 of 26");
        let sorted = both.attributes("thead a", "href").into_iter().find(|href| href.contains("sort=clause")).unwrap();
        assert_eq!(listed(&client.get(&sorted).expect(200)), ["9"]);
        let none = client.get(&format!("{LIST}?panel=none&standing=adopted")).expect(200);
        assert!(none.text("main").contains("No amendment fits this filter.") && !none.has("table"));
        assert!(client.get(&format!("{LIST}?tag=%00&clause=%FF&standing=x")).expect(200).has("form.filters"));
    }

    fn a_filter_is_saved_for_oneself_or_by_the_secretariat_for_everybody(app: &TestApp) {
        app.play("plenary");
        let delegate = app.demo("lunara.head");
        let clerk = app.demo("secretariat.first");
        let filters = format!("{DECLARATION}/filters");
        let page = delegate.get(&format!("{filters}?standing=withdrawn")).expect(200);
        assert!(!page.has("input[name=shared]"));
        assert!(delegate.submit(&page, "main form", &[("name", " ")]).expect(422).has("#name-error"));
        let list = delegate.submit(&page, "main form", &[("name", "Retirées")]).expect(200).at(LIST);
        assert_eq!(listed(&list), ["8"]);
        assert_eq!(list.text(".saved a[aria-current]"), "Retirées");
        let page = delegate.get(&format!("{filters}?standing=adopted")).expect(200);
        let again = delegate.submit(&page, "main form", &[("name", "Retirées")]).expect(422);
        assert_eq!(again.attribute("#name", "value"), "Retirées");
        assert!(again.text("#name-error").contains("déjà"));
        let unasked = delegate.post(&filters, &[("name", "x"), ("query", "lines=1")]).expect(422);
        assert!(unasked.has("#query"));
        assert_eq!(delegate.post(&filters, &[("name", "x"), ("query", "standing=filed"), ("shared", "yes")]).status, 403);
        assert!(!clerk.get(LIST).expect(200).has(".saved a[aria-current]"));
        assert_eq!(clerk.get(LIST).expect(200).texts(".saved a"), ["Saved filters"], "another's filter is private");

        let page = clerk.get(&format!("{filters}?standing=inadmissible")).expect(200);
        clerk.send(page.form("main form").set("name", "Ruled out").add("shared", "yes")).expect(200).at(LIST);
        let everybody = app.client().get(&format!("{DECLARATION}/compilation")).expect(200);
        let href = everybody.attribute(".saved a", "href");
        assert_eq!(app.client().get(&href).expect(200).text(".lead"), "Shown: 1 of 26");
        let own = delegate.get(&filters).expect(200);
        assert_eq!(own.texts("main .list b").len(), 2);
        let deletions = own.attributes("main .list form", "action");
        assert_eq!(deletions.len(), 1, "only one's own can be deleted");
        let shared = clerk.get(&filters).expect(200).attribute("main .list form", "action");
        assert_eq!(delegate.post(&shared, &[]).status, 403);
        delegate.submit(&own, "main .list form", &[]).expect(200).at(&filters);
        assert_eq!(delegate.post(&deletions[0], &[]).status, 404);
        clerk.post(&shared, &[]).expect(200);
        assert!(!app.client().get(LIST).expect(200).has(".saved"));
    }

    fn tags_are_the_secretariats_to_keep_and_everybodys_to_see(app: &TestApp) {
        app.play("plenary");
        let clerk = app.demo("secretariat.first");
        let tags = format!("{DECLARATION}/tags");
        let before = journal(app);
        let page = clerk.get(&tags).expect(200);
        assert!(clerk.submit(&page, "main form", &[("word", "")]).expect(422).has("#word-error"));
        let page = clerk.submit(&page, "main form", &[("word", "detention")]).expect(200).at(&tags);
        let twice = clerk.submit(&page, "main > div > form", &[("word", "Detention")]).expect(422);
        assert!(twice.text("#word-error").contains("already"));
        let page = clerk.submit(&page, "main > div > form", &[("word", "=urgent")]).expect(200);
        let seven = amendment(app, "7");
        let form = format!("form[action='/amendments/{seven}/tags']");
        let own = clerk.get(&format!("/amendments/{seven}")).expect(200);
        let words = own.texts(&format!("{form} .choice"));
        let at = words.iter().position(|word| word == "detention").expect("the tag is offered");
        let tag = own.attributes(&format!("{form} input[name=tag]"), "value").remove(at);
        let own = clerk.send(own.form(&form).add("tag", &tag)).expect(200);
        assert_eq!(own.text(".aside .label"), "detention");
        let anyone = app.client();
        let found = anyone.get(&format!("{LIST}?tag={tag}")).expect(200);
        assert_eq!(listed(&found), ["7"]);
        assert_eq!(found.text("tbody .label"), "detention");
        assert_eq!(anyone.get(&format!("{DECLARATION}/compilation?tag={tag}")).expect(200).text(".label"), "detention");
        assert_eq!(listed(&anyone.get(&format!("{LIST}?tag=none")).expect(200)).len(), 25);
        assert!(page.text("main .list").contains("on 0 amendments"));
        assert_eq!(app.demo("lunara.head").get(&tags).status, 403);
        assert_eq!(app.demo("lunara.head").post(&format!("/amendments/{seven}/tags"), &[("tag", &tag)]).status, 403);
        let page = clerk.get(&tags).expect(200);
        assert!(page.text("main .list").contains("on 1 amendment"));
        clerk.submit(&page, &format!("form[action='{tags}/{tag}/deletion']"), &[]).expect(200);
        assert!(!anyone.get(&format!("/amendments/{seven}")).expect(200).has(".label"));
        assert_eq!(journal(app), before, "tags are no part of the record");
    }
}

/// How many entries the journal has.
fn journal(app: &TestApp) -> usize {
    app.read(|db| {
        let declaration = accord::storage::declarations::by_name(db, "migration-2017")?;
        Ok(accord::storage::journal::of_body(db, &declaration.body_id)?.len())
    })
}
