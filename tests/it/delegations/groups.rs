//! Groups of delegations, on whose behalf a member moves.

use super::{TEXT, browser, draft, furnish, mails, revision};
use crate::support::on_both_databases;

const LIST: &str = "/bodies/parlatino/delegations";

on_both_databases! {
    fn a_member_of_a_group_moves_on_its_behalf(app: &TestApp) {
        furnish(app);
        let clerk = browser(app, "clerk");
        let form = clerk.get("/bodies/parlatino/groups/new").expect(200);
        let empty = clerk.submit(&form, "main form", &[("name", "Group of the coast")]).expect(422);
        assert!(empty.has("#member-error") && empty.value_of("name").as_deref() == Some("Group of the coast"));
        let filled = form.form("main form").set("name", "Group of the coast").add("member", "valmar").add("member", "tesoro");
        let list = clerk.send(filled).expect(200).at(LIST);
        assert!(list.text("#groups ~ ul li").contains("Tesoro and Valmar"), "{}", list.text("#groups ~ ul"));
        let twice = form.form("main form").set("name", "Group of the coast").add("member", "orellana");
        assert!(clerk.send(twice).expect(422).has("#name-error"));

        let mover = browser(app, "valmar");
        let path = draft(&mover, "c1", "Requests States to protect everybody");
        let page = mover.get(&format!("{path}/edit")).expect(200);
        let group = page.attributes("select[name=group] option", "value").pop().expect("a group");
        mover.submit(&page, "form[action$='/filing']", &[("group", &group)]).expect(200).at(&path);
        let shown = app.client().get(&path).expect(200);
        assert!(shown.text(".lead").contains("Valmar, on behalf of Group of the coast"), "{}", shown.text(".lead"));
        assert!(app.client().get(&format!("{TEXT}/amendments")).expect(200).body.contains("on behalf of"));
        assert!(shown.text(".history").contains("for Valmar, on behalf of Group of the coast"));
        assert_eq!(mails(app, "tesoro", "amendment-filed")[0]["group"].as_str(), Some(group.as_str()));

        let other = browser(app, "orellana");
        let path = draft(&other, "c2", "Encourages schools to open");
        assert!(!other.get(&format!("{path}/edit")).expect(200).has("select[name=group]"));
        let forced = other.post(&format!("{path}/filing"), &[("group", &group), ("revision", &revision(app, &path).to_string())]);
        assert_eq!(forced.status, 422, "another's group");
        let edit = clerk.get(&format!("/bodies/parlatino/groups/{group}")).expect(200);
        clerk.send(edit.form("main form").set("ended", "yes")).expect(200).at(LIST);
        let path = draft(&mover, "c3", "Decides to meet every month");
        assert!(!mover.get(&format!("{path}/edit")).expect(200).has("select[name=group]"), "nobody speaks for it any more");
    }
}
