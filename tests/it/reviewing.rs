//! Reviewed versions: the consolidation desk, carrying over, settling, falling, and who wrote what.

use accord::ids::{AmendmentId, BodyId, ClauseId, DeclarationId};
use accord::procedure::{Role, Stage, Standing};
use accord::storage::amendments::{self, Amendment};
use accord::storage::carryings::{self, Outcome};
use accord::storage::versions::{self, VersionKind};

use crate::rows;
use crate::support::{TestApp, on_both_databases};
use crate::world::{FIRST, SECOND, furnish_with, propose, signed_in, sub};

pub(crate) const DESK: &str = "/declarations/migration/consolidation";

/// A text of two clauses at the panels' review, with six admissible amendments and a sub-amendment.
pub(crate) fn world(app: &TestApp) {
    world_of(app, 0);
}

/// The same with so many clauses more: n0, n1, …
pub(crate) fn world_of(app: &TestApp, more: usize) {
    app.write(move |tx| {
        let offices = [("clerk", Role::Secretariat), ("second", Role::Secretariat), ("chair", Role::PresidingOfficer)];
        furnish_with(tx, (rows::PARLATINO, Stage::PanelReview), "valmar", &offices, more)?;
        propose(tx, 1, "valmar", "c1", &FIRST.replace("Urges", "Calls upon"), FIRST)?;
        propose(tx, 2, "orellana", "c1", &FIRST.replace("Urges", "Requests"), FIRST)?;
        let parent = propose(tx, 3, "tesoro", "c1", &FIRST.replace("every year", "every two years"), FIRST)?;
        propose(tx, 4, "orellana", "c1", &FIRST.replace("without delay", "at once"), FIRST)?;
        propose(tx, 5, "valmar", "c2", &SECOND.replace("all who", "everybody who"), SECOND)?;
        propose(tx, 6, "tesoro", "c1", &FIRST.replace("Urges", "Calls upon"), FIRST)?;
        Ok(sub(tx, &parent, "orellana")?)
    });
}

pub(crate) fn standing(app: &TestApp, id: &str) -> Standing {
    let id = AmendmentId::new(id);
    app.read(|db| Ok(amendments::find(db, &id)?.standing))
}

/// What became of an amendment on the latest version, and its words there.
pub(crate) fn fate(app: &TestApp, id: &str) -> (Outcome, String) {
    let id = AmendmentId::new(id);
    app.read(|db| {
        let all = versions::of_declaration(db, &DeclarationId::new("migration"))?;
        let found = carryings::on_version(db, &all.last().expect("a version").id)?;
        let carrying = found.into_iter().find(|one| one.amendment_id == id).expect("it was open");
        let rows = carryings::operations(db, &[carrying.id])?;
        Ok((carrying.outcome, rows.first().map_or_else(String::new, |one| one.row.words.clone())))
    })
}

pub(crate) fn tick(app: &TestApp, who: &str, ticks: &[(&str, &str)]) {
    let client = signed_in(app, who);
    let page = client.get(DESK).expect(200);
    let fields: Vec<(String, &str)> = ticks.iter().map(|(id, choice)| (format!("choice.{id}"), *choice)).collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    client.submit(&page, "form[data-module=desk]", &fields).expect(200);
}

pub(crate) fn make(app: &TestApp, who: &str, confirmed: &[&str]) -> crate::client::Page {
    let client = signed_in(app, who);
    let page = client.get(&format!("{DESK}/version")).expect(200);
    let mut form = page.form("#version form");
    for clause in confirmed {
        form = form.add("confirmed", clause);
    }
    client.send(form)
}

on_both_databases! {
    fn what_collides_is_refused_and_what_is_left_makes_a_version(app: &TestApp) {
        world(app);
        tick(app, "clerk", &[("a1", "as-submitted"), ("a2", "as-submitted")]);
        let client = signed_in(app, "clerk");
        let page = client.get(DESK).expect(200);
        assert_eq!(page.text("#at-c1 .result .error"), "Amendments 1 and 2 change the same words. Leave one of them out.");
        let refused = make(app, "clerk", &[]).expect(409);
        assert!(refused.text(".errors").contains("cannot stand in one text: 1 and 2"), "{}", refused.text(".errors"));
        tick(app, "second", &[("a2", "none")]);
        let page = client.get(DESK).expect(200);
        assert!(page.text("#at-c1 .result").contains("Calls upon"));
        make(app, "clerk", &[]).expect(200).at("/declarations/migration/versions/2");
        assert_eq!(standing(app, "a1"), Standing::Incorporated);
        assert_eq!(standing(app, "a6"), Standing::Incorporated, "its change is there already: credited too");
        assert_eq!(fate(app, "a2").0, Outcome::NeedsAttention);
        assert_eq!(fate(app, "a3"), (Outcome::CarriedOver, FIRST.replace("Urges", "Calls upon").replace("every year", "every two years")));
        assert!(fate(app, "a3-1").1.starts_with("Calls upon") && fate(app, "a3-1").1.contains("in writing every two years"));
        assert_eq!(fate(app, "a5").0, Outcome::Untouched);
        let submitted = app.read(|db| amendments::operations(db, &AmendmentId::new("a3")));
        assert_eq!(submitted[0].base_words, FIRST, "what was submitted is not altered");
        let mails: Vec<String> = app.mails_to("orellana@demo.invalid").into_iter().map(|mail| mail.kind).collect();
        assert_eq!(mails.iter().filter(|kind| *kind == "carried").count(), 3, "{mails:?}");
    }

    fn an_amendment_is_carried_over_twice_with_its_sub_amendment_and_settled_or_let_fall(app: &TestApp) {
        world(app);
        tick(app, "clerk", &[("a1", "as-submitted")]);
        make(app, "clerk", &[]).expect(200);
        tick(app, "clerk", &[("a4", "as-submitted")]);
        make(app, "clerk", &[]).expect(200).at("/declarations/migration/versions/3");
        let (outcome, words) = fate(app, "a3");
        assert_eq!(outcome, Outcome::CarriedOver);
        assert_eq!(words, "Calls upon States to sign the pact, to ratify it at once and to report on it every two years.");
        assert!(fate(app, "a3-1").1.contains("in writing every two years"));
        assert_eq!(fate(app, "a2").0, Outcome::NeedsAttention, "it waits still");
        let page = signed_in(app, "orellana").get("/amendments/a2").expect(200);
        assert!(page.has("form[action$='/settlement']") && !page.has("form[action$='/fall']"));
        signed_in(app, "tesoro").post_only("/amendments/a2/settlement", &[("words.a2-op", "Begs States")]).expect(409);
        let chair = signed_in(app, "chair");
        let page = chair.get("/amendments/a2").expect(200);
        assert_eq!(page.text("#to option"), "Amendment 1");
        chair.submit(&page, "form[action$='/fall']", &[]).expect(200);
        assert_eq!(standing(app, "a2"), Standing::Fallen);
        let page = chair.get("/amendments/a3").expect(200);
        assert!(page.text("#carried").contains("version 3") && page.has("details del"), "submitted words are kept in sight");
        assert!(accord_verifies(app));
    }

    fn its_sponsors_put_an_amendment_anew(app: &TestApp) {
        world(app);
        tick(app, "clerk", &[("a1", "as-submitted")]);
        make(app, "clerk", &[]).expect(200);
        let client = signed_in(app, "orellana");
        let page = client.get("/amendments/a2").expect(200);
        let same = FIRST.replace("Urges", "Calls upon");
        let again = client.submit(&page, "form[action$='/settlement']", &[("words.a2-op", &same)]).expect(422);
        let field = again.text(".field#words .error");
        assert!(!field.is_empty() && again.text("#words textarea") == same, "in its field, with what is wrong: {field}");
        assert!(!again.has("section[aria-labelledby=written]"), "and nowhere else");
        let lost = client.submit(&page, "form[action$='/settlement']", &[("words.a2-op", "As [#99] says")]).expect(422);
        assert!(lost.text(".field#words .error").contains("99") && lost.text("#words textarea") == "As [#99] says");
        let words = FIRST.replace("Urges", "Calls earnestly upon");
        client.submit(&page, "form[action$='/settlement']", &[("words.a2-op", &words)]).expect(200);
        assert_eq!(fate(app, "a2"), (Outcome::CarriedOver, words));
        assert!(!client.get("/amendments/a2").expect(200).has("form[action$='/settlement']"));
        assert!(accord_verifies(app));
    }

    fn two_people_at_the_desk_do_not_overwrite_each_other(app: &TestApp) {
        world(app);
        let (one, other) = (signed_in(app, "clerk"), signed_in(app, "second"));
        let (mine, theirs) = (one.get(DESK).expect(200), other.get(DESK).expect(200));
        one.submit(&mine, "form[data-module=desk]", &[("choice.a1", "as-submitted")]).expect(200);
        other.submit(&theirs, "form[data-module=desk]", &[("choice.a5", "as-submitted")]).expect(200);
        let page = other.get(DESK).expect(200);
        assert_eq!(page.attribute("input[name='choice.a1'][checked]", "value"), "as-submitted", "what they left is left");
        assert!(page.text("#choice-a1").contains("Chosen by clerk (demo)"));
        let seen = one.get(&format!("{DESK}/version")).expect(200);
        let both = [("choice.a1", "free-parts"), ("choice.a4", "as-submitted")];
        let refused = other.submit(&theirs, "form[data-module=desk]", &both).expect(409);
        assert!(refused.text(".errors").contains("Nothing was saved"), "{}", refused.text(".errors"));
        let shown = |id: &str| refused.attribute(&format!("input[name='choice.{id}'][checked]"), "value");
        assert_eq!((shown("a1"), shown("a4")), ("free-parts".to_owned(), "as-submitted".to_owned()), "no tick is lost");
        assert!(refused.text("#choice-a1").contains("Saved is: Take in"), "{}", refused.text("#choice-a1"));
        other.submit(&refused, "form[data-module=desk]", &[]).expect(200);
        assert_eq!(other.get(DESK).expect(200).attribute("input[name='choice.a1'][checked]", "value"), "free-parts");
        other.submit(&other.get(DESK).expect(200), "form[data-module=desk]", &[("choice.a1", "as-submitted"), ("choice.a4", "none")]).expect(200);
        let stale = one.submit(&seen, "#version form", &[]);
        assert_eq!(stale.status, 409, "what was ticked since, nobody has seen");
        assert_eq!(one.get(DESK).expect(200).texts("input[checked][value=as-submitted]").len(), 2);
    }

    fn a_version_is_made_only_of_what_was_seen(app: &TestApp) {
        world(app);
        tick(app, "clerk", &[("a1", "as-submitted")]);
        let client = signed_in(app, "clerk");
        let refused = |what: &str, meanwhile: &dyn Fn()| {
            let seen = client.get(&format!("{DESK}/version")).expect(200);
            meanwhile();
            let stale = client.submit(&seen, "#version form", &[]);
            assert_eq!(stale.status, 409, "{what}");
        };
        let swap = [("a1", "none"), ("a4", "as-submitted")];
        refused("another is ticked in its place", &|| tick(app, "second", &swap));
        refused("only a part of the same is ticked", &|| tick(app, "second", &[("a4", "free-parts")]));
        refused("the same says something else", &|| {
            app.write(|tx| {
                let amendment = amendments::find(tx.db, &AmendmentId::new("a4"))?;
                Ok(amendments::update(tx, &Amendment { revised: 1, ..amendment })?)
            });
        });
        assert_eq!(app.read(|db| Ok(versions::of_declaration(db, &DeclarationId::new("migration"))?.len())), 1);
        make(app, "clerk", &[]).expect(200).at("/declarations/migration/versions/2");
        assert_eq!((standing(app, "a4"), standing(app, "a1")), (Standing::Incorporated, Standing::Admissible));
    }

    fn sentences_in_which_amendments_meet_are_confirmed(app: &TestApp) {
        world(app);
        tick(app, "clerk", &[("a1", "as-submitted"), ("a4", "as-submitted")]);
        let refused = make(app, "clerk", &[]).expect(422);
        assert!(refused.has("#confirmed-error") && refused.text("#version").contains("Calls upon"));
        make(app, "clerk", &["c1"]).expect(200).at("/declarations/migration/versions/2");
        let page = app.client().get("/declarations/migration/provenance").expect(200);
        let links = page.attributes("#c-c1 a.by", "href");
        assert!(links.contains(&"/amendments/a1".to_owned()) && links.contains(&"/amendments/a4".to_owned()), "{links:?}");
        assert_eq!(page.attributes("#c-c1 a.by", "data-by"), ["a1 a6", "a4"]);
        assert_eq!(page.attributes("#c-c1 li", "data-source"), ["a1", "a6", "a4"], "what is shown beside the words");
        assert!(page.text("#c-c1 details").contains("Urges") && page.text("#c-c1 details").contains("without delay"));
        assert!(page.text("[aria-labelledby=shares]").contains("Orellana"));
        let theirs = app.client().get("/declarations/migration/provenance?delegation=orellana").expect(200);
        assert_eq!(theirs.attributes("#c-c1 a.by", "href"), ["/amendments/a4"]);
        let kinds: Vec<VersionKind> = app.read(|db| {
            let all = versions::of_declaration(db, &DeclarationId::new("migration"))?;
            Ok(all.into_iter().map(|version| version.kind).collect())
        });
        assert_eq!(kinds, [VersionKind::Tabled, VersionKind::Reviewed]);
        assert!(app.read(|db| versions::clause_of(db, &DeclarationId::new("migration"), &ClauseId::new("c1")).map(|()| true)));
    }

    fn only_the_secretariat_and_moderators_work_at_the_desk(app: &TestApp) {
        world(app);
        for who in ["valmar", "chair"] {
            let client = signed_in(app, who);
            client.get_only(DESK).expect(403);
            client.get_only(&format!("{DESK}/version")).expect(403);
            client.post_only(&format!("{DESK}/version"), &[("base", "migration-tabled")]).expect(403);
        }
    }
}

/// Whether what these acts wrote agrees with what the journal tells of them; the rows of the world have no entries.
pub(crate) fn accord_verifies(app: &TestApp) -> bool {
    let verified = app.read(|db| {
        let body = BodyId::new("parlatino");
        let entries = accord::storage::journal::of_body(db, &body)?;
        Ok((entries.len(), accord::actions::verify(db, None)?))
    });
    let about = |finding: &accord::actions::Finding| {
        let said = format!("{finding:?}");
        ["taken-in", "carrying", "carried-operation", "text-not-made", "text-changed"]
            .iter()
            .any(|word| said.contains(word))
    };
    let found: Vec<_> = verified.1.findings.iter().filter(|finding| about(finding)).collect();
    assert!(found.is_empty(), "{found:#?}");
    verified.0 > 0
}
