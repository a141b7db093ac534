//! The consolidation desk: what is free of an amendment taken over, the choice as a panel's recommendations, what collides
//! found once, and lists that say what needs attention.

use accord::actions::{CollisionMemo, Dossier};
use accord::ids::{AmendmentId, DeclarationId, MeetingId, MembershipId, PanelId, RecommendationId};
use accord::procedure::{Advice, Role, Standing};
use accord::storage::amendments::{self, Amendment, OperationRow};
use accord::storage::carryings::{self, Outcome};
use accord::storage::panels::{self, Assignment, Panel, PanelPart, PanelSeat};
use accord::storage::recommendations::Recommendation;
use accord::storage::treatments::{self, Treatment, TreatmentKind};
use accord::storage::{StoreResult, Tx, journal, recommendations};

use crate::client::Page;
use crate::reviewing::{DESK, accord_verifies, fate, make, standing, tick, world, world_of};
use crate::rows;
use crate::support::{TestApp, on_both_databases};
use crate::world::{FIRST, propose, signed_in};

/// The world of the reviews, with amendment 7 by Orellana, which meets amendment 1 in one word and stands beside it in
/// another, and a panel that has the first clause.
fn world_of_panels(app: &TestApp) {
    world(app);
    app.write(|tx| {
        rows::member(tx, "parlatino", "moderator", None, Role::PanelModerator)?;
        rows::member(tx, "parlatino", "other", None, Role::PanelModerator)?;
        let words = FIRST.replace("Urges", "Requests").replace("the pact", "the whole pact");
        propose(tx, 7, "orellana", "c1", &words, FIRST)?;
        panel(tx, "panel", (1, "moderator"))?;
        panel(tx, "second-panel", (2, "other"))?;
        Ok(assign(tx, "panel", Some("c1"), None)?)
    });
}

/// Gives a panel a clause, or an amendment.
fn assign(tx: &mut Tx<'_>, panel: &str, clause: Option<&str>, amendment: Option<&str>) -> StoreResult<()> {
    let assignment = Assignment {
        id: format!("given-{panel}"),
        panel_id: PanelId::new(panel),
        declaration_id: DeclarationId::new("migration"),
        clause_id: clause.map(Into::into),
        amendment_id: amendment.map(Into::into),
        assigned_at: tx.now,
    };
    panels::assign(tx, &assignment)
}

fn panel(tx: &mut Tx<'_>, id: &str, (number, moderator): (i64, &str)) -> StoreResult<()> {
    let panel = Panel {
        id: PanelId::new(id),
        meeting_id: MeetingId::new("dialogue"),
        number,
        theme: "Rights".to_owned(),
        subtitle: String::new(),
        quotation: String::new(),
        quotation_by: String::new(),
        summary: String::new(),
        report: String::new(),
        closed_at: None,
    };
    panels::insert(tx, &panel)?;
    let membership_id = MembershipId::new(moderator);
    panels::insert_seat(tx, &PanelSeat { panel_id: panel.id, membership_id, part: PanelPart::Moderator })
}

/// The first panel's wording of amendment 7, in place of its former one.
fn wording(tx: &mut Tx<'_>, id: &str, words: &str) -> StoreResult<()> {
    let wording = Recommendation {
        id: RecommendationId::new(id),
        panel_id: PanelId::new("panel"),
        amendment_id: AmendmentId::new("a7"),
        kind: Advice::AdoptAsRevised,
        merge_with: None,
        note: String::new(),
        words: Some(words.to_owned()),
        opening: 5,
        made_at: tx.now,
        membership_id: MembershipId::new("moderator"),
        superseded: false,
        overtaken: false,
    };
    recommendations::insert(tx, &wording)
}

fn dossier(app: &TestApp) -> Dossier {
    app.read(|db| Dossier::of(db, &DeclarationId::new("migration")))
}

/// What the panels say, with their words: amendment, advice, words.
fn advice(app: &TestApp) -> Vec<(String, Advice, Option<String>)> {
    let all = app.read(|db| recommendations::of_declaration(db, &DeclarationId::new("migration")));
    let mut all: Vec<_> = all.into_iter().map(|one| (one.amendment_id.to_string(), one.kind, one.words)).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

/// The page on which the moderator sees what would be recorded.
fn asked(app: &TestApp) -> Page {
    asked_by(app, "moderator")
}

fn asked_by(app: &TestApp, who: &str) -> Page {
    let client = signed_in(app, who);
    let version = client.get(&client.get(DESK).expect(200).attribute("#onward a", "href")).expect(200);
    client.get(&version.attribute("#version a.button", "href")).expect(200)
}

const FREE: &str =
    "Calls upon States to sign the whole pact, to ratify it without delay and to report on it every year.";

on_both_databases! {
    fn of_an_amendment_that_collides_only_what_is_free_is_taken_over(app: &TestApp) {
        world_of_panels(app);
        tick(app, "clerk", &[("a1", "as-submitted"), ("a7", "as-submitted")]);
        let client = signed_in(app, "clerk");
        let page = client.get(DESK).expect(200);
        assert!(page.text("#at-c1 .result").contains("Take in only this of amendment 7"));
        assert!(page.has("#at-c1 .result small ins"), "what would be left is shown");
        let form = page.form("form[data-module=desk]").add("free", &page.attribute("button[name=free]", "value"));
        client.send(form).expect(200);
        let page = client.get(DESK).expect(200);
        assert_eq!(page.attribute("input[name='choice.a7'][checked]", "value"), "free-parts");
        assert!(!page.has("#at-c1 .result .error") && page.text("#at-c1 .notice").contains("Of 7 only the parts"));
        make(app, "clerk", &["c1"]).expect(200).at("/declarations/migration/versions/2");
        let dossier = dossier(app);
        assert_eq!(dossier.base_text().clauses[0].words, FREE);
        assert_eq!((standing(app, "a7"), fate(app, "a7").0), (Standing::Admissible, Outcome::NeedsAttention));
        assert_eq!(standing(app, "a1"), Standing::Incorporated);
        let taken = app.read(|db| carryings::taken_in(db, &DeclarationId::new("migration")));
        let taken: Vec<_> = taken.iter().map(|one| (one.amendment_id.as_str(), one.only_free)).collect();
        assert_eq!(taken, [("a1", false), ("a7", true), ("a6", false)]);
        let page = app.client().get("/amendments/a7").expect(200);
        assert!(page.text("[aria-labelledby=carried]").contains("was taken into this version; the rest is open"), "{}", page.body);
        let page = app.client().get("/declarations/migration/provenance").expect(200);
        assert!(page.attributes("#c-c1 a.by", "href").contains(&"/amendments/a7".to_owned()));
        assert!(page.text("#c-c1").contains("taken in part into version 2"));
        let mail = app.mails_to("orellana@demo.invalid").into_iter().find(|mail| mail.facts.contains("in-part"));
        assert!(mail.is_some_and(|mail| mail.facts.contains("\"a7\"")));
        assert!(accord_verifies(app));
    }

    fn a_tick_is_answered_with_what_hangs_together_with_it(app: &TestApp) {
        world_of_panels(app);
        tick(app, "clerk", &[("a1", "as-submitted"), ("a5", "as-submitted")]);
        let client = signed_in(app, "clerk");
        let page = client.get(DESK).expect(200);
        assert_eq!(page.texts("nav li small"), ["1 of 7 taken in", "1 of 1 taken in"]);
        let was = page.attribute("input[name='was.a7']", "value");
        let once = page.attribute("form[data-module=desk] input[name=once]", "value");
        let ticked = [
            ("once", once.as_str()),
            ("base", "migration-tabled"),
            ("tick", "a7"),
            ("choice.a7", "as-submitted"),
            ("was.a7", was.as_str()),
        ];
        let part = client.post_only(DESK, &ticked).expect(200);
        assert!(part.text("#at-c1 .error").contains("Amendments 1 and 7 change the same words"), "{}", part.body);
        assert!(!part.has("#at-c2") && !part.has("h1"), "only what changed");
        assert_eq!(part.text("#in-c1"), "Clause 1 2 of 7 taken in Collision");
        assert!(part.text("#onward").contains("3 amendments are chosen"));
        assert_ne!(part.attribute("input[name=once]", "value"), once);
        let whole = client.get(DESK).expect(200);
        assert_eq!(part.text("#at-c1"), whole.text("#at-c1"), "as the whole page says");
        let again = client.post_only(DESK, &ticked).expect(200);
        assert_eq!(again.text("#at-c1"), whole.text("#at-c1"), "the same sent twice acts once");
        let stale = client.post_only(DESK, &[("base", "migration-tabled"), ("tick", "a7"), ("choice.a7", "none"), ("was.a7", "0 as-submitted")]);
        assert_eq!(stale.status, 409);
        assert!(stale.has("h1") && stale.attribute("input[name='choice.a7'][checked]", "value") == "none");
    }

    fn what_was_confirmed_stays_ticked_where_it_reads_the_same(app: &TestApp) {
        world_of_panels(app);
        let (first, second) = ("a1", "a4");
        tick(app, "clerk", &[(first, "as-submitted"), (second, "as-submitted")]);
        let client = signed_in(app, "clerk");
        let seen = client.get(&format!("{DESK}/version")).expect(200);
        let confirmed = || seen.form("#version form").add("confirmed", "c1");
        tick(app, "second", &[("a5", "as-submitted")]);
        let stale = client.send(confirmed()).expect(409);
        assert!(stale.text(".errors").contains("changed after this page was shown"), "{}", stale.text(".errors"));
        assert!(stale.has("input[name=confirmed][value=c1][checked]"), "its sentence is the same");
        tick(app, "second", &[("a3", "as-submitted")]);
        let other = client.send(stale.form("#version form")).expect(409);
        assert!(other.has("input[name=confirmed][value=c1]") && !other.has("input[name=confirmed][checked]"), "it reads otherwise now");
        client.send(other.form("#version form").add("confirmed", "c1")).expect(200).at("/declarations/migration/versions/2");
    }

    fn many_clauses_are_folded_and_the_one_that_changed_stays_open(app: &TestApp) {
        world_of(app, 9);
        app.write(|tx| {
            for nth in 0..9 {
                propose(tx, 11 + nth, "valmar", &format!("n{nth}"), "Thanks all.", SECOND)?;
            }
            Ok(())
        });
        let client = signed_in(app, "clerk");
        let page = client.get(DESK).expect(200);
        assert_eq!((page.texts("details.desk").len(), page.texts("details.desk[open]").len()), (11, 0));
        assert!(!page.has("nav#clauses"), "the folded clauses are the list");
        let form = page.form("form[data-module=desk]").set("choice.a12", "as-submitted").set("at", "n1");
        let page = client.send(form).expect(200);
        assert_eq!(page.attributes("details.desk[open]", "id"), ["at-n1"]);
        assert!(page.text("#at-n1 summary").contains("1 of 1 taken in") && page.has("#at-n1 .result del"));
    }

    fn what_is_left_of_it_goes_on_when_its_sponsors_put_it_anew(app: &TestApp) {
        world_of_panels(app);
        tick(app, "clerk", &[("a1", "as-submitted"), ("a7", "free-parts")]);
        make(app, "clerk", &["c1"]).expect(200);
        let sponsor = signed_in(app, "orellana");
        let page = sponsor.get("/amendments/a7").expect(200);
        let words = FREE.replace("Calls upon", "Requests");
        sponsor.submit(&page, "form[action$='/settlement']", &[("words.a7-op", &words)]).expect(200);
        assert_eq!(fate(app, "a7"), (Outcome::CarriedOver, words.clone()));
        tick(app, "clerk", &[("a7", "as-submitted")]);
        make(app, "clerk", &[]).expect(200).at("/declarations/migration/versions/3");
        assert_eq!(standing(app, "a7"), Standing::Incorporated);
        assert_eq!(dossier(app).base_text().clauses[0].words, words);
        assert!(accord_verifies(app));
    }

    fn one_of_which_all_is_free_is_taken_whole_and_one_of_which_nothing_is_is_refused(app: &TestApp) {
        world_of_panels(app);
        tick(app, "clerk", &[("a1", "as-submitted"), ("a2", "free-parts")]);
        let refused = make(app, "clerk", &[]).expect(409);
        assert!(refused.text(".errors").contains("Nothing of 2 stands beside"), "{}", refused.text(".errors"));
        tick(app, "clerk", &[("a1", "none")]);
        make(app, "clerk", &[]).expect(200);
        assert_eq!(standing(app, "a2"), Standing::Incorporated);
        assert!(accord_verifies(app));
    }

    fn a_sub_amendment_is_not_taken_in_without_its_amendment(app: &TestApp) {
        world_of_panels(app);
        tick(app, "clerk", &[("a1", "as-submitted"), ("a3-1", "as-submitted")]);
        let page = signed_in(app, "clerk").get(&format!("{DESK}/version")).expect(200);
        assert!(page.text("#version .error").contains("only with the amendment that it changes"));
        let refused = make(app, "clerk", &[]).expect(409);
        assert!(refused.text(".errors").contains("3/1"), "{}", refused.text(".errors"));
        tick(app, "clerk", &[("a3", "as-submitted")]);
        make(app, "clerk", &["c1"]).expect(200);
        assert_eq!(standing(app, "a3-1"), Standing::Incorporated);
        assert!(dossier(app).base_text().clauses[0].words.contains("in writing every two years"));
        assert!(accord_verifies(app));
    }

    fn the_choice_becomes_the_recommendations_of_a_panel(app: &TestApp) {
        world_of_panels(app);
        tick(app, "moderator", &[("a1", "as-submitted"), ("a7", "free-parts"), ("a5", "as-submitted")]);
        let page = asked(app);
        assert_eq!(page.texts("form .list b").len(), 2, "amendment 5 is none of the panel's");
        assert!(page.text("form .list").contains("Adopt as revised") && page.has("form .list ins"));
        let left: Vec<String> = page.attributes("input[name=reject]", "value");
        assert_eq!(left, ["a2", "a3", "a3-1", "a4", "a6"]);
        let client = signed_in(app, "moderator");
        let form = page.form("form[action$='/recommendations']").add("reject", "a2").set("note", "As agreed.");
        client.send(form).expect(200).at("/panels/panel/review");
        let words = FIRST.replace("the pact", "the whole pact");
        let expected = [
            ("a1".to_owned(), Advice::Adopt, None),
            ("a2".to_owned(), Advice::Reject, None),
            ("a7".to_owned(), Advice::AdoptAsRevised, Some(words)),
        ];
        assert_eq!(advice(app), expected);
        let entries = app.read(|db| journal::of_body(db, &"parlatino".into()));
        assert_eq!(entries.iter().filter(|entry| entry.act == "recommended").count(), 3);
        let mails = app.mails_to("orellana@demo.invalid");
        assert_eq!(mails.iter().filter(|mail| mail.kind == "recommendation").count(), 2);
        let page = asked(app);
        assert!(page.text("[aria-labelledby=same]").contains("Amendment 1"), "what is said already is not said again");
        let again = client.send(page.form("form[action$='/recommendations']"));
        assert_eq!(again.status, 409);
        assert!(again.text(".errors").contains("does not recommend already"), "{}", again.text(".errors"));
    }

    fn a_wording_that_its_panel_changed_is_chosen_no_more(app: &TestApp) {
        world_of_panels(app);
        let first = FIRST.replace("the pact", "the whole pact");
        app.write(move |tx| Ok(wording(tx, "first-wording", &first)?));
        tick(app, "clerk", &[("a7", "first-wording"), ("a5", "as-submitted")]);
        let page = signed_in(app, "clerk").get(DESK).expect(200);
        assert_eq!(page.texts("nav li small")[0], "1 of 7 taken in");
        let version = signed_in(app, "clerk").get(&format!("{DESK}/version")).expect(200);
        app.write(|tx| Ok(wording(tx, "other-wording", &FIRST.replace("the pact", "the entire pact"))?));
        let page = signed_in(app, "clerk").get(DESK).expect(200);
        assert_eq!(page.texts("nav li small")[0], "0 of 7 taken in");
        assert!(page.text(".notice").contains("changed its wording of: 7"), "{}", page.text(".notice"));
        let advised = asked(app);
        assert!(advised.attributes("input[name=reject]", "value").iter().all(|one| one != "a7"));
        assert!(advised.text("[aria-labelledby=cannot]").contains("changed its wording of 7 since it was chosen"));
        let stale = signed_in(app, "clerk").send(version.form("#version form"));
        assert_eq!(stale.status, 409, "the version would be another than was seen");
        make(app, "clerk", &[]).expect(200);
        assert_eq!((standing(app, "a5"), standing(app, "a7")), (Standing::Incorporated, Standing::Admissible));
    }

    fn two_people_do_not_record_over_each_others_choice(app: &TestApp) {
        world_of_panels(app);
        tick(app, "moderator", &[("a1", "as-submitted")]);
        let page = asked(app);
        assert!(!page.has(".notice"));
        tick(app, "clerk", &[("a4", "as-submitted"), ("a2", "as-submitted")]);
        let client = signed_in(app, "moderator");
        let stale = client.send(page.form("form[action$='/recommendations']").set("note", "Kept."));
        assert_eq!(stale.status, 409, "what was ticked since, nobody has seen");
        assert!(advice(app).is_empty());
        assert!(stale.body.contains("Kept."), "what was written is given back");
        let page = asked(app);
        assert!(page.text(".notice").contains("cannot stand in one text: 1 and 2"), "{}", page.text(".notice"));
        client.send(page.form("form[action$='/recommendations']")).expect(200);
        assert_eq!(advice(app).len(), 3);
    }

    fn what_would_be_recorded_is_what_was_seen(app: &TestApp) {
        world_of_panels(app);
        app.write(|tx| Ok(assign(tx, "second-panel", None, Some("a7"))?));
        tick(app, "clerk", &[("a1", "as-submitted"), ("a7", "free-parts")]);
        let other = signed_in(app, "other");
        let stale = |what: &str, meanwhile: &dyn Fn()| {
            let page = asked_by(app, "other");
            assert!(page.text("form .list").contains("Adopt as revised"), "{}", page.text("form .list"));
            meanwhile();
            assert_eq!(other.send(page.form("form[action$='/recommendations']")).status, 409, "{what}");
            assert!(advice(app).is_empty(), "{what}");
        };
        stale("beside what another panel has, more is free", &|| tick(app, "moderator", &[("a1", "none")]));
        assert!(!asked_by(app, "other").text("form .list").contains("Adopt as revised"));
        tick(app, "moderator", &[("a1", "as-submitted")]);
        stale("its sponsors revised it", &|| {
            app.write(|tx| {
                let amendment = amendments::find(tx.db, &AmendmentId::new("a7"))?;
                Ok(amendments::update(tx, &Amendment { revised: 1, ..amendment })?)
            });
        });
        other.send(asked_by(app, "other").form("form[action$='/recommendations']")).expect(200);
        let words = FIRST.replace("the pact", "the whole pact");
        assert_eq!(advice(app), [("a7".to_owned(), Advice::AdoptAsRevised, Some(words))]);
    }

    fn only_who_speaks_for_a_panel_records_its_recommendations(app: &TestApp) {
        world_of_panels(app);
        tick(app, "clerk", &[("a1", "as-submitted")]);
        let href = format!("{DESK}/recommendations?panel=panel");
        let version = signed_in(app, "clerk").get(&format!("{DESK}/version")).expect(200);
        assert!(!version.body.contains("/recommendations?"));
        for who in ["clerk", "chair", "valmar", "other"] {
            signed_in(app, who).get_only(&href).expect(403);
        }
        assert_eq!(signed_in(app, "moderator").get_only(&format!("{DESK}/recommendations?panel=nowhere")).status, 404);
        signed_in(app, "other")
            .post_only(&format!("{DESK}/recommendations"), &[("panel", "panel"), ("base", "migration-tabled")])
            .expect(403);
        assert!(advice(app).is_empty());
    }

    fn lists_say_which_amendments_need_attention(app: &TestApp) {
        world_of_panels(app);
        tick(app, "clerk", &[("a1", "as-submitted"), ("a3", "free-parts")]);
        make(app, "clerk", &["c1"]).expect(200);
        let list = "/declarations/migration/amendments";
        let rows = app.client().get(&format!("{list}?standing=needs-attention")).expect(200).texts("tbody tr");
        assert_eq!(rows.len(), 2, "{rows:?}");
        assert!(rows.iter().all(|row| row.contains("Needs attention")), "{rows:?}");
        let rest = app.client().get(&format!("{list}?standing=admissible")).expect(200).texts("tbody tr");
        assert!(!rest.is_empty() && rest.iter().all(|row| row.contains("Admissible")), "{rest:?}");
        for path in ["/declarations/migration/compilation", "/declarations/migration?amendments=1"] {
            assert!(app.client().get(path).expect(200).body.contains("Needs attention"), "{path}");
        }
        assert!(app.client().get(&format!("{list}.csv")).expect(200).body.contains("Needs attention"));
        let voting = app.client().get("/declarations/migration/voting-list").expect(200);
        assert_eq!(voting.texts(".notice a"), ["2", "7"]);
        let page = signed_in(app, "orellana").get("/delegations/orellana/desk").expect(200);
        assert!(page.body.contains("Needs attention") && page.body.contains("Its sponsors say what is to become of it"));
        assert!(signed_in(app, "orellana").get("/").expect(200).body.contains("Needs attention"));
    }

    fn what_was_proposed_on_a_former_version_waits_for_nobody(app: &TestApp) {
        world_of_panels(app);
        app.write(|tx| {
            let treatment = Treatment {
                id: "treatment".into(),
                amendment_id: AmendmentId::new("a4"),
                number: 1,
                panel_id: None,
                kind: TreatmentKind::Withdraw,
                in_favour_of: Some(AmendmentId::new("a3")),
                words: None,
                opening: 0,
                note: String::new(),
                version_id: "migration-tabled".into(),
                revised: 0,
                made_at: tx.now,
                membership_id: MembershipId::new("clerk"),
            };
            Ok(treatments::insert(tx, &treatment)?)
        });
        let sponsor = signed_in(app, "orellana");
        assert!(sponsor.get("/").expect(200).body.contains("what is proposed for your amendment"));
        tick(app, "clerk", &[("a1", "as-submitted")]);
        make(app, "clerk", &[]).expect(200);
        assert_eq!(fate(app, "a4").0, Outcome::CarriedOver);
        assert!(!sponsor.get("/").expect(200).body.contains("what is proposed for your amendment"));
    }

    fn a_sub_amendment_that_waits_says_that_its_amendments_words_changed(app: &TestApp) {
        world_of_panels(app);
        app.write(|tx| Ok(propose(tx, 8, "valmar", "c1", &FIRST.replace("every year", "regularly"), FIRST).map(drop)?));
        tick(app, "clerk", &[("a8", "as-submitted")]);
        make(app, "clerk", &[]).expect(200);
        assert_eq!(fate(app, "a3-1").0, Outcome::NeedsAttention);
        let page = app.client().get("/amendments/a3-1").expect(200);
        assert!(page.body.contains("no longer those that it was written for"), "{}", page.body);
        assert!(!page.body.contains("The new version met its words"));
    }

    fn what_collides_is_found_once_for_each_version_and_clause(app: &TestApp) {
        world_of_panels(app);
        app.write(|tx| Ok(propose(tx, 8, "tesoro", "c2", &SECOND.replace("all who", "each who"), SECOND).map(drop)?));
        let memo = CollisionMemo::new();
        let first = dossier(app).colliding_by(&memo);
        let labels = |pairs: &accord::actions::Colliding| -> Vec<String> {
            pairs.pairs().map(|(a, b)| format!("{a} {b}")).collect()
        };
        assert_eq!(labels(&first), ["a1 a2", "a1 a7", "a2 a6", "a5 a8", "a6 a7"]);
        assert_eq!(memo.computed(), 2, "one for each clause on which several are");
        assert_eq!(dossier(app).colliding_by(&memo), first);
        assert_eq!(memo.computed(), 2, "the second page asks nothing");
        app.write(|tx| Ok(propose(tx, 9, "tesoro", "c2", &SECOND.replace("Thanks", "Salutes"), SECOND).map(drop)?));
        let _ = dossier(app).colliding_by(&memo);
        assert_eq!(memo.computed(), 3, "an amendment on the second clause asks about that clause alone");
        app.write(|tx| {
            let words = FIRST.replace("Urges", "Begs");
            let row = amendments::operations(tx.db, &AmendmentId::new("a4"))?.remove(0);
            amendments::replace_operation(tx, &OperationRow { words, ..row })?;
            Ok(())
        });
        let now = dossier(app).colliding_by(&memo);
        assert_eq!(memo.computed(), 4, "what changes what it does is asked about anew");
        assert!(now.contains(&AmendmentId::new("a4"), &AmendmentId::new("a1")));
    }
}

const SECOND: &str = "Thanks the hosts of the meeting and all who took part in it.";
