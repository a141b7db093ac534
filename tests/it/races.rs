//! Acts at the same moment: whatever their order, the record is one that an order of them would have made.

use std::sync::Barrier;

use accord::actions::{
    ActError, ActResult, AddClause, At, DelegationFields, MemberFields, Opening, SaveClause, Visitor, add_clause,
    begin_draft, enter_delegation, invite_member, leave_sponsors, save_clause, table, text_digest,
};
use accord::actions::{BeginDraft, Dossier};
use accord::ids::{AccountId, BodyId, DeclarationId};
use accord::procedure::{Category, Refusal, Role, Stage};
use accord::storage::declarations::DeclarationSponsor;
use accord::storage::{StoreError, StoreResult, Tx, bodies, declarations, journal};
use accord::text::ClauseKind;

use crate::rows::{self, Tabled};
use crate::support::{TestApp, on_both_databases};

/// How often each race is run: whoever comes first differs.
const ROUNDS: usize = 5;
const MEMBERS: [&str; 4] = ["cordal", "lunara", "orellana", "valmar"];

fn furnish(tx: &mut Tx<'_>) -> StoreResult<()> {
    rows::body(tx, "parlatino", rows::PARLATINO)?;
    for name in MEMBERS {
        rows::delegation(tx, "parlatino", name, Category::Member)?;
        rows::member(tx, "parlatino", name, Some(name), Role::HeadOfDelegation)?;
    }
    rows::member(tx, "parlatino", "clerk", None, Role::Secretariat)?;
    rows::meeting(tx, "parlatino", "dialogue")
}

/// An act of somebody in a transaction of its own.
fn act<T: Send + 'static>(
    app: &TestApp,
    who: &str,
    act: impl FnOnce(&mut Tx<'_>, &Visitor) -> ActResult<T> + Send + 'static,
) -> ActResult<T> {
    let account = AccountId::new(who);
    app.try_write(move |tx| {
        let visitor = Visitor::load(tx.db, &account)?;
        act(tx, &visitor)
    })
}

/// Starts all of them at once; their results in the order given.
fn at_once<T: Send>(acts: Vec<Box<dyn FnOnce() -> T + Send + '_>>) -> Vec<T> {
    let barrier = Barrier::new(acts.len());
    std::thread::scope(|scope| {
        let barrier = &barrier;
        let threads: Vec<_> = acts
            .into_iter()
            .map(|act| {
                scope.spawn(move || {
                    barrier.wait();
                    act()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

fn draft(app: &TestApp, title: &str) -> String {
    let typed = BeginDraft {
        meeting: "dialogue".into(),
        kind: "declaration".into(),
        language: "en".into(),
        title: title.into(),
        ..BeginDraft::default()
    };
    act(app, "valmar", move |tx, who| begin_draft(tx, who, &typed)).unwrap()
}

fn add(app: &TestApp, slug: &str, words: &str) -> ActResult<accord::ids::ClauseId> {
    let (slug, words) = (slug.to_owned(), words.to_owned());
    let new = AddClause { kind: ClauseKind::Operative, words, opening: Opening::Suggested, at: At::End, under: None };
    act(app, "valmar", move |tx, who| add_clause(tx, who, &slug, &new))
}

fn dossier(app: &TestApp, slug: &str) -> Dossier {
    app.read(|db| {
        let declaration = declarations::by_name(db, slug)?;
        Dossier::load(db, declaration)
    })
}

on_both_databases! {
    fn a_text_that_is_tabled_is_not_altered_by_a_save_on_its_way(app: &TestApp) {
        app.write(|tx| Ok(furnish(tx)?));
        for round in 0..ROUNDS {
            let slug = draft(app, &format!("On rivers {round}"));
            let clause = add(app, &slug, "Decides to meet every year").unwrap();
            let (saves, tables) = (slug.clone(), slug.clone());
            let save = SaveClause {
                words: "Decides otherwise".into(),
                opening: Opening::Suggested,
                ending: String::new(),
                wrap_up: String::new(),
                revision: 1,
            };
            let done = at_once::<ActResult<()>>(vec![
                Box::new(move || act(app, "valmar", move |tx, who| save_clause(tx, who, &saves, &clause, &save))),
                Box::new(move || act(app, "valmar", move |tx, who| table(tx, who, &tables, None))),
            ]);
            assert!(done[1].is_ok(), "{done:?}");
            let after = dossier(app, &slug);
            assert_eq!(after.base_text().clauses[0].words == "Decides otherwise", done[0].is_ok());
            assert_eq!(after.versions[0].digest.as_deref(), Some(text_digest(after.base_text(), &after.style).as_str()));
        }
    }

    fn two_clauses_added_at_once_are_both_there(app: &TestApp) {
        app.write(|tx| Ok(furnish(tx)?));
        let slug = draft(app, "On lakes");
        let words: Vec<String> = (0..8).map(|nth| format!("Requests report {nth}")).collect();
        let slug = &slug;
        let done = at_once(words.iter().map(|words| Box::new(move || add(app, slug, words)) as Box<dyn FnOnce() -> _ + Send>).collect());
        assert!(done.iter().all(Result::is_ok), "{done:?}");
        let mut found: Vec<String> = dossier(app, slug).base_text().clauses.iter().map(|one| one.words.clone()).collect();
        found.sort();
        assert_eq!(found, words);
    }

    fn sponsors_who_leave_at_once_leave_one_behind(app: &TestApp) {
        app.write(|tx| Ok(furnish(tx)?));
        app.write(|tx| {
            let mut text = rows::text("On seas");
            text.clauses.push(rows::clause("c1", ClauseKind::Operative, "Decides to meet"));
            let (stage, sponsor) = (Stage::Proposal, "valmar");
            let tabled = Tabled { id: "seas", number: 1, body: "parlatino", meeting: "dialogue", stage, sponsor, author: sponsor };
            rows::declaration(tx, &tabled, &text)?;
            for name in MEMBERS {
                let sponsor = DeclarationSponsor {
                    declaration_id: DeclarationId::new("seas"),
                    delegation_id: name.into(),
                    membership_id: Some(name.into()),
                    confirmed_at: tx.now,
                };
                declarations::insert_sponsor(tx, &sponsor)?;
            }
            Ok(())
        });
        let leave = |name: &'static str| {
            Box::new(move || act(app, name, |tx, who| leave_sponsors(tx, who, "seas", None))) as Box<dyn FnOnce() -> _ + Send>
        };
        let done = at_once(MEMBERS.into_iter().map(leave).collect());
        let refused = done.iter().filter(|one| matches!(one, Err(ActError::Refused(Refusal::NotEnoughSponsors { .. })))).count();
        assert_eq!((refused, done.iter().filter(|one| one.is_ok()).count()), (1, MEMBERS.len() - 1), "{done:?}");
        assert_eq!(app.read(|db| declarations::sponsors(db, &DeclarationId::new("seas"))).len(), 1);
    }

    fn a_form_posted_twice_at_once_acts_once_and_answers_the_same(app: &TestApp) {
        app.write(|tx| Ok(furnish(tx)?));
        let browser = || {
            let client = app.client();
            client.set_cookie("accord", "clerk");
            client
        };
        let page = browser().get("/bodies/parlatino/delegations/new").expect(200);
        let form = page.form("main form[method='post']").set("name", "Tesoro").set("category", "member").set("weight", "1");
        let fields: Vec<(&str, &str)> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let fields = &fields;
        let action = form.action.as_str();
        let post = |_| {
            Box::new(move || {
                let answer = browser().post_only(action, fields);
                (answer.status, answer.location())
            }) as Box<dyn FnOnce() -> (u16, Option<String>) + Send>
        };
        let led = at_once((0..4).map(post).collect());
        assert!(led.iter().all(|one| one.0 == 303 && *one == led[0]), "{led:?}");
        let entered = app.read(|db| bodies::delegations(db, &BodyId::new("parlatino")));
        assert_eq!(entered.iter().filter(|one| one.name == "Tesoro").count(), 1);
        // The same key with other words, as from a page of the history, is another act.
        let other = form.clone().set("name", "Ribera");
        assert_eq!(browser().send(other).status, 200);
        let entered = app.read(|db| bodies::delegations(db, &BodyId::new("parlatino")));
        assert_eq!(entered.iter().filter(|one| ["Tesoro", "Ribera"].contains(&one.name.as_str())).count(), 2);
    }

    fn many_acts_of_one_body_wait_for_each_other_and_all_are_done(app: &TestApp) {
        app.write(|tx| Ok(furnish(tx)?));
        let before = app.read(|db| journal::length(db, &BodyId::new("parlatino")));
        let invite = |nth: usize| {
            Box::new(move || {
                let fields = MemberFields {
                    email: format!("guest{nth}@demo.invalid"),
                    name: format!("Guest {nth}"),
                    locale: "en".into(),
                    role: "delegate".into(),
                    delegation: MEMBERS[nth % MEMBERS.len()].into(),
                };
                act(app, "clerk", move |tx, who| invite_member(tx, who, &BodyId::new("parlatino"), &fields).map(drop))
            }) as Box<dyn FnOnce() -> ActResult<()> + Send>
        };
        let enter = |nth: usize| {
            Box::new(move || {
                let fields = DelegationFields {
                    name: format!("Island {nth}"),
                    category: "observer".into(),
                    weight: "1".into(),
                    ..DelegationFields::default()
                };
                act(app, "clerk", move |tx, who| enter_delegation(tx, who, &BodyId::new("parlatino"), &fields).map(drop))
            }) as Box<dyn FnOnce() -> ActResult<()> + Send>
        };
        let done = at_once((0..12).map(invite).chain((0..12).map(enter)).collect());
        let failed: Vec<_> = done.iter().filter(|one| one.is_err()).collect();
        assert!(failed.is_empty(), "{failed:?}");
        let entries = app.read(|db| journal::of_body(db, &BodyId::new("parlatino")));
        assert_eq!(i64::try_from(entries.len()).unwrap(), before + 24);
        assert!(entries.windows(2).all(|pair| pair[1].previous == pair[0].hash && pair[1].seq == pair[0].seq + 1));
    }

    fn an_act_that_does_not_hold_its_body_writes_no_journal(app: &TestApp) {
        app.write(|tx| Ok(furnish(tx)?));
        let result = app.try_write(|tx| {
            let new = journal::NewEntry {
                body: BodyId::new("parlatino"),
                act: "delegation-entered",
                declaration: None,
                membership: None,
                on_behalf_of: None,
                subject: None,
                facts: serde_json::Value::Null,
            };
            Ok(journal::append(tx, new)?)
        });
        assert!(matches!(result, Err(ActError::Store(StoreError::Query(_)))), "{result:?}");
    }
}
