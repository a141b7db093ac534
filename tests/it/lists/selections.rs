//! Several amendments treated alike.

use accord::actions::verify;
use accord::ids::AmendmentId;

use super::{LIST, SELECTION, amendment, listed, select, standing};
use crate::support::{TestApp, on_both_databases};

/// What an amendment's own history says, newest last.
fn history(app: &TestApp, id: &AmendmentId) -> String {
    app.demo("secretariat.first").get(&format!("/amendments/{id}")).expect(200).texts(".history li").join("\n")
}

/// Whether the record agrees with its journal.
fn sound(app: &TestApp) -> bool {
    app.read(|db| verify(db, None)).findings.is_empty()
}

on_both_databases! {
    fn several_are_ruled_upon_and_each_is_recorded_as_one(app: &TestApp) {
        app.play("panel-review");
        let clerk = app.demo("secretariat.first");
        let (two, seven, sub, eight) = (amendment(app, "2"), amendment(app, "7"), amendment(app, "7/1"), amendment(app, "8"));
        let page = select(&clerk, &[&two, &seven, &eight], "rule-out").expect(200);
        assert!(page.text("main .lead").contains("These 2 amendments will be ruled inadmissible."), "{}", page.body);
        assert_eq!(page.texts("form .list b"), ["Amendment 2", "Amendment 7", "Sub-amendment 7/1"]);
        assert_eq!(page.text("section[aria-labelledby=cannot] b"), "Amendment 8", "it was withdrawn");
        assert_eq!(standing(&clerk, &two), "Admissible", "nothing is done before it is confirmed");
        let again = clerk.submit(&page, "main form", &[]).expect(422);
        assert!(again.has("#reason-error") && standing(&clerk, &two) == "Admissible");
        let list = clerk.submit(&again, "main form", &[("reason", "Outside the agenda.")]).expect(200).at(LIST);
        assert_eq!(list.text("[role=status]"), "Done for 2 amendments.");
        for id in [&two, &seven] {
            assert_eq!(standing(&clerk, id), "Inadmissible");
            assert!(history(app, id).contains("Outside the agenda."));
        }
        assert_eq!((standing(&clerk, &sub), standing(&clerk, &eight)), ("Fallen".to_owned(), "Withdrawn".to_owned()));
        assert!(sound(app));
        let page = select(&clerk, &[&seven, &sub], "admit").expect(200);
        assert_eq!(page.texts("form .list b"), ["Amendment 7"]);
        clerk.submit(&page, "main form", &[("reason", "On reflection.")]).expect(200).at(LIST);
        assert!(standing(&clerk, &seven) == "Admissible" && sound(app));
    }

    fn a_parent_and_its_sub_amendment_are_ruled_out_together(app: &TestApp) {
        app.play("panel-review");
        let clerk = app.demo("secretariat.first");
        let (seven, sub) = (amendment(app, "7"), amendment(app, "7/1"));
        let page = select(&clerk, &[&seven, &sub], "rule-out").expect(200);
        clerk.submit(&page, "main form", &[("reason", "No.")]).expect(200).at(LIST);
        assert_eq!((standing(&clerk, &seven), standing(&clerk, &sub)), ("Inadmissible".into(), "Inadmissible".into()));
        assert!(sound(app));
    }

    fn all_or_none_are_treated(app: &TestApp) {
        app.play("panel-review");
        let clerk = app.demo("secretariat.first");
        let (two, three) = (amendment(app, "2"), amendment(app, "3"));
        let page = select(&clerk, &[&two, &three], "rule-out").expect(200);
        let alone = clerk.get(&format!("/amendments/{three}")).expect(200);
        let ruled = [("reason", "Not in order."), ("ruling", "inadmissible")];
        clerk.submit(&alone, "form[action$='/ruling']", &ruled).expect(200);
        let late = clerk.submit(&page, "main form", &[("reason", "Both of them.")]).expect(409);
        assert_eq!(standing(&clerk, &two), "Admissible", "one could not be done, so none is");
        assert_eq!(late.text("section[aria-labelledby=cannot] b"), "Amendment 3");
        assert_eq!((late.texts("form .list b"), late.text("#reason")), (vec!["Amendment 2".to_owned()], "Both of them.".to_owned()));
        clerk.submit(&late, "main form", &[]).expect(200).at(LIST);
        assert!(standing(&clerk, &two) == "Inadmissible" && sound(app));
    }

    fn several_are_given_to_a_panel_and_tagged(app: &TestApp) {
        app.play("filing");
        let clerk = app.demo("secretariat.first");
        let (one, two) = (amendment(app, "1"), amendment(app, "2"));
        clerk.post("/declarations/migration-2017/tags", &[("word", "title")]).expect(200);
        let page = clerk.get(LIST).expect(200);
        let offered = page.attributes(&format!("{SELECTION} option"), "value");
        let starting = |kind: &str| offered.iter().find(|value| value.starts_with(kind)).unwrap().clone();
        let (panel, tag, untag) = (starting("panel:"), starting("tag:"), starting("untag:"));
        let page = select(&clerk, &[&one, &two], &panel).expect(200);
        assert!(!page.has("#reason"));
        clerk.submit(&page, "main form", &[]).expect(200).at(LIST);
        let number = page.text("main .lead").split("panel ").nth(1).unwrap()[..1].to_owned();
        let id = panel.trim_start_matches("panel:");
        let given = listed(&clerk.get(&format!("{LIST}?panel={id}")).expect(200));
        assert!(given.contains(&"1".to_owned()) && given.contains(&"2".to_owned()), "panel {number} has {given:?}");
        let again = select(&clerk, &[&one, &two], &panel).expect(200);
        assert!(!again.has("main form") && again.texts("section[aria-labelledby=cannot] b").len() == 2);
        let page = select(&clerk, &[&one, &two], &tag).expect(200);
        clerk.submit(&page, "main form", &[]).expect(200).at(LIST);
        let tagged = tag.trim_start_matches("tag:");
        assert_eq!(listed(&clerk.get(&format!("{LIST}?tag={tagged}")).expect(200)), ["1", "2"]);
        let page = select(&clerk, &[&two], &untag).expect(200);
        clerk.submit(&page, "main form", &[]).expect(200);
        assert_eq!(listed(&clerk.get(&format!("{LIST}?tag={tagged}")).expect(200)), ["1"]);
        assert!(sound(app));
    }

    fn whoever_may_do_nothing_is_offered_nothing(app: &TestApp) {
        app.play("panel-review");
        let two = amendment(app, "2");
        let delegate = app.demo("lunara.head");
        assert!(!delegate.get(LIST).expect(200).has("table input"));
        let sent = [("amendment", two.as_str()), ("treatment", "admit"), ("confirmed", "yes")];
        assert_eq!(delegate.post(&format!("{LIST}/selection"), &sent).status, 403);
        assert!(matches!(app.client().post_only(&format!("{LIST}/selection"), &sent).status, 303 | 403));
        let clerk = app.demo("secretariat.first");
        let page = clerk.get(LIST).expect(200);
        let nothing = clerk.send(page.filled(SELECTION, &[("treatment", "admit")])).expect(422);
        assert!(nothing.text(".errors").contains("tick at least one"));
        let unsaid = clerk.send(page.form(SELECTION).add("amendment", two.as_str())).expect(422);
        assert!(unsaid.text(".errors").contains("choose what to do"));
        assert_eq!(unsaid.attribute("table input[checked]", "value"), two.as_str(), "what was ticked stays so");
        assert_eq!(clerk.post(&format!("{LIST}/selection"), &[("amendment", "x"), ("treatment", "admit")]).status, 404);
    }
}
