//! Drafting and the way of a declaration up to the plenary: the acts on a database in a folder of its own.

use accord::actions::{
    ActError, ActResult, AddClause, At, BeginDraft, Dossier, Due, Opening, PasteDraft, SaveClause, SaveFrame, Step,
    Visitor, add_clause, admit_declaration, begin_draft, cosponsor_declaration, delete_clause, leave_sponsors,
    move_clause, move_stage, paste_draft, save_clause, save_frame, set_deadline, table, text_digest,
    withdraw_declaration,
};
use accord::clock::{Chance, Clock, Moment};
use accord::ids::{BodyId, ClauseId, DelegationId};
use accord::language::Locale;
use accord::procedure::{Category, Refusal, Role, Stage};
use accord::storage::accounts::{self, Account};
use accord::storage::bodies::{self, Body, Delegation, Membership};
use accord::storage::meetings::{self, Meeting};
use accord::storage::versions::VersionKind;
use accord::storage::{Store, StoreError, StoreOptions, Tx, declarations, journal, outbox};
use accord::text::ClauseKind;

const RULES: &str = include_str!("../../src/procedure/presets/parlatino.toml");
const TEXT: &str = include_str!("../data/parlatino-2017.en.txt");

/// A body with three delegations, its meeting, a person for each role; a folder that goes with it.
struct World {
    store: Store,
    clock: Clock,
    folder: std::path::PathBuf,
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn at(text: &str) -> Moment {
    Moment::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a moment")
}

impl World {
    fn new() -> Self {
        Self::with_rules(RULES)
    }

    fn with_rules(rules: &str) -> Self {
        let name = Chance::System.name().expect("chance");
        let folder = std::env::temp_dir().join(format!("accord-drafting-{name}"));
        std::fs::create_dir_all(&folder).expect("a folder");
        let clock = Clock::manual(at("2017-05-29 14:00"));
        let url = format!("sqlite://{}/accord.db", folder.display());
        let options =
            StoreOptions { clock: clock.clone(), chance: Chance::seeded(7), connections: 2, ..StoreOptions::new(url) };
        let world = Self { store: Store::open(options).expect("a store"), clock, folder };
        let rules = rules.to_owned();
        world.store.write_now(move |tx| found(tx, rules)).expect("a body");
        world
    }

    /// Whoever bears this name.
    fn visitor(&self, name: &str) -> Visitor {
        let id = name.into();
        self.store.read_now(move |db| Visitor::load(db, &id)).expect("an account")
    }

    /// One act of somebody.
    fn act<T: Send + 'static>(
        &self,
        who: &str,
        act: impl FnOnce(&mut Tx<'_>, &Visitor) -> ActResult<T> + Send + 'static,
    ) -> ActResult<T> {
        let visitor = self.visitor(who);
        self.store.write_now(move |tx| act(tx, &visitor))
    }

    fn dossier(&self, slug: &str) -> Dossier {
        let slug = slug.to_owned();
        let load = move |db: &mut accord::storage::Db| {
            let declaration = declarations::by_name(db, &slug)?;
            Dossier::load(db, declaration)
        };
        self.store.read_now::<_, StoreError>(load).expect("a declaration")
    }

    /// A draft of Valmar with two reasons and two acts.
    fn draft(&self) -> String {
        let slug = self.act("valmar", |tx, who| begin_draft(tx, who, &typed())).expect("a draft");
        for (kind, words) in [
            (ClauseKind::Preambular, "Recalling the work of its committees"),
            (ClauseKind::Preambular, "Reaffirming the principles of the body"),
            (ClauseKind::Operative, "Decides to meet every year"),
            (ClauseKind::Operative, "Requests a report"),
        ] {
            self.add(&slug, kind, words, At::End, None).expect("a clause");
        }
        slug
    }

    fn add(&self, slug: &str, kind: ClauseKind, words: &str, at: At, under: Option<ClauseId>) -> ActResult<ClauseId> {
        let (slug, words) = (slug.to_owned(), words.to_owned());
        let new = AddClause { kind, words, opening: Opening::Suggested, at, under };
        self.act("valmar", move |tx, who| add_clause(tx, who, &slug, &new))
    }

    fn table(&self, slug: &str, who: &str, on_behalf_of: Option<&str>) -> ActResult<()> {
        let (slug, party) = (slug.to_owned(), on_behalf_of.map(DelegationId::from));
        self.act(who, move |tx, visitor| table(tx, visitor, &slug, party.as_ref()))
    }

    fn cosponsor(&self, slug: &str, who: &str, on_behalf_of: Option<&str>) -> ActResult<()> {
        let (slug, party) = (slug.to_owned(), on_behalf_of.map(DelegationId::from));
        self.act(who, move |tx, visitor| cosponsor_declaration(tx, visitor, &slug, party.as_ref()))
    }

    fn withdraw(&self, slug: &str, who: &str) -> ActResult<()> {
        let slug = slug.to_owned();
        self.act(who, move |tx, visitor| withdraw_declaration(tx, visitor, &slug, "Time is short.", None))
    }

    fn admit(&self, slug: &str) -> ActResult<()> {
        let slug = slug.to_owned();
        self.act("clerk", move |tx, visitor| admit_declaration(tx, visitor, &slug, "In order as to form."))
    }

    fn limit(&self, slug: &str, due: &str, reason: &str) -> ActResult<()> {
        let (slug, due, reason) = (slug.to_owned(), Due::Local(due.to_owned()), reason.to_owned());
        self.act("clerk", move |tx, visitor| set_deadline(tx, visitor, &slug, &due, &reason))
    }

    fn open(&self, slug: &str, stage: Stage, reason: &str) -> ActResult<()> {
        let (slug, reason) = (slug.to_owned(), reason.to_owned());
        self.act("clerk", move |tx, visitor| move_stage(tx, visitor, &slug, stage, &reason))
    }

    /// The acts in the journal of a declaration.
    fn journal(&self, slug: &str) -> Vec<String> {
        let id = self.dossier(slug).declaration.id;
        let entries = self.store.read_now(move |db| journal::of_declaration(db, &id)).expect("a journal");
        entries.into_iter().map(|entry| entry.act).collect()
    }
}

fn typed() -> BeginDraft {
    BeginDraft {
        meeting: "assembly".to_owned(),
        kind: "declaration".to_owned(),
        language: "en".to_owned(),
        title: "Migration: realities and commitments".to_owned(),
        enacting: "The Parliament,".to_owned(),
        ..BeginDraft::default()
    }
}

fn found(tx: &mut Tx<'_>, rules: String) -> ActResult<()> {
    let body: BodyId = "body".into();
    let names = [(Locale::En, "Parliament".to_owned())];
    let zone = "America/Panama".to_owned();
    bodies::insert(
        tx,
        &Body::new(body.clone(), "parlatino".into(), &names, "PARLATINO".into(), zone, "en,es".into(), rules, tx.now),
    )?;
    for (name, category) in
        [("valmar", Category::Member), ("tesoro", Category::Member), ("norlandia", Category::Observer)]
    {
        let delegation = Delegation {
            seat_of: None,
            component: String::new(),
            id: name.into(),
            body_id: body.clone(),
            name: name.to_owned(),
            category,
            weight: 1,
            created_at: tx.now,
            ended_at: None,
        };
        bodies::insert_delegation(tx, &delegation)?;
        person(tx, &body, name, Role::HeadOfDelegation, Some(name))?;
    }
    person(tx, &body, "valmar-two", Role::Delegate, Some("valmar"))?;
    person(tx, &body, "clerk", Role::Secretariat, None)?;
    person(tx, &body, "chair", Role::PresidingOfficer, None)?;
    let day = |day| chrono::NaiveDate::from_ymd_opt(2017, 6, day).expect("a day");
    let meeting = Meeting {
        id: "meeting".into(),
        slug: "assembly".into(),
        ordinal: "XXXIII".into(),
        title: "General Assembly".into(),
        place: "Panama City".into(),
        starts_on: day(9),
        ends_on: day(10),
        zone: "America/Panama".into(),
        agenda: String::new(),
        created_at: tx.now,
    };
    Ok(meetings::insert(tx, &meeting, &body)?)
}

fn person(tx: &mut Tx<'_>, body: &BodyId, name: &str, role: Role, delegation: Option<&str>) -> ActResult<()> {
    let account = Account {
        id: name.into(),
        email: format!("{name}@demo.invalid"),
        name: format!("{name} Demo"),
        locale: Locale::En,
        zone: None,
        password_hash: None,
        administrator: false,
        created_at: tx.now,
        disabled_at: None,
        mail_failed_at: None,
    };
    accounts::insert(tx, &account)?;
    let membership = Membership {
        seat_id: None,
        id: name.into(),
        account_id: account.id,
        body_id: body.clone(),
        delegation_id: delegation.map(DelegationId::from),
        role,
        created_at: tx.now,
        ended_at: None,
    };
    Ok(bodies::insert_membership(tx, &membership)?)
}

#[track_caller]
fn refused<T: std::fmt::Debug>(done: ActResult<T>, key: &str) {
    match done {
        Err(ActError::Refused(refusal)) => assert_eq!(refusal.key(), key),
        other => panic!("expected {key}, got {other:?}"),
    }
}

#[track_caller]
fn missing<T: std::fmt::Debug>(done: ActResult<T>) {
    assert!(matches!(done, Err(ActError::Store(StoreError::NotFound))), "{done:?}");
}

#[track_caller]
fn faulty<T: std::fmt::Debug>(done: ActResult<T>, fields: &[&str]) {
    let Err(ActError::Invalid(invalid)) = done else { panic!("expected faults, got {done:?}") };
    let found: Vec<&str> = invalid.0.iter().map(|fault| fault.field).collect();
    assert_eq!(found, fields);
}

fn words(dossier: &Dossier) -> Vec<String> {
    dossier.base_text().clauses.iter().map(|clause| clause.words.clone()).collect()
}

#[test]
fn a_draft_has_an_address_of_its_own_and_is_its_authors_alone() {
    let world = World::new();
    let first = world.act("valmar", |tx, who| begin_draft(tx, who, &typed())).expect("a draft");
    let second = world.act("clerk", |tx, who| begin_draft(tx, who, &typed())).expect("another");
    assert_eq!(first, "migration-realities-and-commitments");
    assert_eq!(second, "migration-realities-and-commitments-2");
    let dossier = world.dossier(&first);
    assert_eq!(dossier.versions[0].kind, VersionKind::Draft);
    assert!(dossier.may_read(&world.visitor("valmar-two")));
    assert!(dossier.may_read(&world.visitor("clerk")));
    assert!(!dossier.may_read(&world.visitor("tesoro")));
    assert!(!dossier.may_read(&Visitor::default()));
    let slug = first.clone();
    missing(world.act("tesoro", move |tx, who| save_frame(tx, who, &slug, &SaveFrame::default())));
    let slug = second;
    missing(world.act("valmar", move |tx, who| save_frame(tx, who, &slug, &SaveFrame::default())));
    assert_eq!(world.journal(&first), ["draft-begun"]);
}

#[test]
fn who_may_not_table_may_not_draft() {
    let world = World::new();
    refused(world.act("norlandia", |tx, who| begin_draft(tx, who, &typed())), "refusal-not-your-category");
    refused(world.act("chair", |tx, who| begin_draft(tx, who, &typed())), "refusal-not-your-role");
    let anyone = world.store.write_now(|tx| begin_draft(tx, &Visitor::default(), &typed()));
    assert!(matches!(anyone, Err(ActError::SignInFirst)));
    let bad = BeginDraft { title: " ".into(), kind: "poem".into(), language: "?".into(), ..typed() };
    faulty(world.act("valmar", move |tx, who| begin_draft(tx, who, &bad)), &["kind", "language", "title"]);
}

#[test]
fn clauses_are_added_moved_and_deleted() {
    let world = World::new();
    let slug = world.draft();
    let dossier = world.dossier(&slug);
    let ids: Vec<ClauseId> = dossier.base_text().clauses.iter().map(|clause| clause.id.clone()).collect();
    assert_eq!(dossier.base_text().clauses[0].opening, "Recalling".len());
    let under =
        world.add(&slug, ClauseKind::Preambular, "by June", At::End, Some(ids[3].clone())).expect("a sub-clause");
    let (name, id) = (slug.clone(), ids[3].clone());
    world.act("valmar-two", move |tx, who| move_clause(tx, who, &name, &id, &Step::Up)).expect("moved");
    let dossier = world.dossier(&slug);
    let order: Vec<&ClauseId> = dossier.base_text().clauses.iter().map(|clause| &clause.id).collect();
    assert_eq!(order, [&ids[0], &ids[1], &ids[3], &under, &ids[2]]);
    assert_eq!(dossier.base_text().clauses[3].kind, ClauseKind::Operative);
    let (name, id) = (slug.clone(), ids[3].clone());
    world.act("clerk", move |tx, who| delete_clause(tx, who, &name, &id, None)).expect("deleted");
    assert_eq!(world.dossier(&slug).base_text().clauses.len(), 3);
    let (name, id) = (slug.clone(), ids[3].clone());
    missing(world.act("valmar", move |tx, who| delete_clause(tx, who, &name, &id, None)));
    faulty(world.add(&slug, ClauseKind::Operative, " ", At::End, None), &["words"]);
}

fn saved(words: &str, opening: &str, revision: i64) -> SaveClause {
    SaveClause {
        words: words.to_owned(),
        opening: Opening::Phrase(opening.to_owned()),
        ending: String::new(),
        wrap_up: String::new(),
        revision,
    }
}

#[test]
fn a_save_on_an_outdated_clause_is_stale_and_changes_nothing() {
    let world = World::new();
    let slug = world.draft();
    let id = world.dossier(&slug).base_text().clauses[2].id.clone();
    let save = |who: &str, words: &str, opening: &str, revision: i64| {
        let (name, clause, typed) = (slug.clone(), id.clone(), saved(words, opening, revision));
        world.act(who, move |tx, who| save_clause(tx, who, &name, &clause, &typed))
    };
    save("valmar", "Decides to meet twice a year", "Decides", 1).expect("saved");
    let outdated = save("valmar-two", "Decides to meet in June", "Decides", 1);
    assert!(matches!(outdated, Err(ActError::Store(StoreError::Stale))), "{outdated:?}");
    assert_eq!(world.dossier(&slug).base_text().clauses[2].words, "Decides to meet twice a year");
    save("valmar-two", "Decides to meet in June", "Decides", 2).expect("with both texts seen");
    faulty(save("valmar", "Decides to meet", "Resolves", 3), &["opening"]);
    let frame = SaveFrame { title: "Another".into(), revision: 0, ..SaveFrame::default() };
    let name = slug.clone();
    let outdated = world.act("valmar", move |tx, who| save_frame(tx, who, &name, &frame));
    assert!(matches!(outdated, Err(ActError::Store(StoreError::Stale))));
}

#[test]
fn a_pasted_text_becomes_clauses_and_nothing_is_lost() {
    let world = World::new();
    let slug = world.act("valmar", |tx, who| begin_draft(tx, who, &typed())).expect("a draft");
    let paste = |text: &str, replace: bool| {
        let (name, paste) = (slug.clone(), PasteDraft { text: text.to_owned(), replace, ..PasteDraft::default() });
        world.act("valmar", move |tx, who| paste_draft(tx, who, &name, &paste))
    };
    let pasted = paste(TEXT, false).expect("pasted");
    let dossier = world.dossier(&slug);
    let of_kind = |kind| dossier.base_text().of_kind(kind).count();
    assert_eq!((of_kind(ClauseKind::Preambular), of_kind(ClauseKind::Operative)), (11, 16));
    assert_eq!(dossier.base_text().clauses.len(), pasted.clauses + pasted.not_understood);
    faulty(paste(TEXT, false), &["replace"]);
    faulty(paste(" ", true), &["text"]);
    paste("1. Decides to meet.\n\n2.\n\n3. Requests a report.", true).expect("in its place");
    let now = words(&world.dossier(&slug)).join(" ");
    assert!(now.contains("Decides to meet") && now.contains("2."), "{now}");
}

#[test]
fn tabling_freezes_the_text_and_the_rules_and_tells_the_members() {
    let world = World::new();
    let slug = world.draft();
    refused(world.cosponsor(&slug, "valmar", None), "refusal-not-tabled");
    missing(world.table(&slug, "tesoro", None));
    refused(world.table(&slug, "clerk", None), "refusal-not-sponsor");
    world.table(&slug, "valmar", None).expect("tabled");
    let dossier = world.dossier(&slug);
    assert_eq!(dossier.versions[0].kind, VersionKind::Tabled);
    assert_eq!(dossier.versions[0].digest, Some(text_digest(dossier.base_text(), &dossier.style)));
    assert_eq!(dossier.declaration.rules, RULES);
    assert_eq!(dossier.sponsors.len(), 1);
    assert_eq!(dossier.stages[0].stage, Stage::Proposal);
    assert!(dossier.may_read(&Visitor::default()));
    refused(world.table(&slug, "valmar", None), "refusal-already-done");
    refused(world.add(&slug, ClauseKind::Operative, "Thanks", At::End, None), "refusal-already-done");
    let mails = world.store.read_now(|db| outbox::newest(db, 50)).expect("mails");
    assert_eq!(mails.len(), 5, "the clerk and four delegates, once each");
    assert_eq!(world.journal(&slug), ["draft-begun", "declaration-tabled"]);
}

#[test]
fn an_empty_text_is_not_tabled_and_a_clerk_tables_at_oral_request() {
    let world = World::new();
    let slug = world.act("clerk", |tx, who| begin_draft(tx, who, &typed())).expect("a draft of the secretariat");
    refused(world.table(&slug, "clerk", Some("tesoro")), "refusal-nothing-proposed");
    let (name, new) = (
        slug.clone(),
        AddClause {
            kind: ClauseKind::Operative,
            words: "Decides to meet".into(),
            opening: Opening::Suggested,
            at: At::End,
            under: None,
        },
    );
    world.act("clerk", move |tx, who| add_clause(tx, who, &name, &new)).expect("a clause");
    refused(world.table(&slug, "clerk", Some("norlandia")), "refusal-not-your-category");
    world.table(&slug, "clerk", Some("tesoro")).expect("tabled for Tesoro");
    let dossier = world.dossier(&slug);
    assert_eq!(dossier.declaration.delegation_id, Some("tesoro".into()));
    let id = dossier.declaration.id;
    let entries = world.store.read_now(move |db| journal::of_declaration(db, &id)).expect("a journal");
    let tabled = entries.last().expect("an entry");
    assert_eq!(tabled.membership_id, Some("clerk".into()));
    assert_eq!(tabled.on_behalf_of, Some("tesoro".into()));
}

#[test]
fn sponsors_join_and_leave_and_the_last_one_withdraws() {
    let mut world = World::new();
    let slug = world.draft();
    world.table(&slug, "valmar", None).expect("tabled");
    world.cosponsor(&slug, "clerk", Some("tesoro")).expect("entered by the clerk");
    refused(world.cosponsor(&slug, "tesoro", None), "refusal-already-sponsor");
    refused(world.withdraw(&slug, "valmar"), "refusal-other-sponsors");
    refused(world.withdraw(&slug, "norlandia"), "refusal-not-sponsor");
    let leave = |who: &str| {
        let name = slug.clone();
        world.act(who, move |tx, visitor| leave_sponsors(tx, visitor, &name, None))
    };
    leave("tesoro").expect("left");
    refused(leave("tesoro"), "refusal-not-sponsor");
    refused(leave("valmar"), "refusal-not-enough-sponsors");
    world.clock.set(at("2017-05-30 14:00"));
    world.withdraw(&slug, "valmar").expect("withdrawn");
    let dossier = world.dossier(&slug);
    assert_eq!(dossier.declaration.stage, Stage::Withdrawn);
    assert_eq!(dossier.stages.last().map(|entry| entry.stage), Some(Stage::Withdrawn));
    refused(world.withdraw(&slug, "valmar"), "refusal-wrong-stage");
    let acts = world.journal(&slug);
    assert_eq!(acts[2..], ["declaration-cosponsored", "declaration-sponsor-left", "declaration-withdrawn"]);
}

#[test]
fn a_stage_opens_only_when_its_time_has_come() {
    let mut world = World::new();
    let slug = world.draft();
    refused(world.open(&slug, Stage::Amendment, ""), "refusal-not-tabled");
    world.table(&slug, "valmar", None).expect("tabled");
    refused(world.open(&slug, Stage::Plenary, ""), "refusal-not-next-stage");
    refused(world.open(&slug, Stage::Amendment, ""), "refusal-not-admitted");
    world.admit(&slug).expect("admitted");
    refused(world.admit(&slug), "refusal-already-done");
    world.clock.set(at("2017-06-01 14:00"));
    world.open(&slug, Stage::Amendment, "").expect("opened");
    let due = world.dossier(&slug).deadline();
    assert_eq!(due, Some(at("2017-06-07 14:00")), "six days by the rules");
    assert_eq!(world.dossier(&slug).deadlines.len(), 1, "and stored");
    refused(world.open(&slug, Stage::Proposal, ""), "refusal-reason-needed");
    world.open(&slug, Stage::PanelReview, "").expect("opened");
    world.open(&slug, Stage::Plenary, "").expect("no panel was given anything");
    refused(world.open(&slug, Stage::Adopted, ""), "refusal-not-next-stage");
    world.open(&slug, Stage::PanelReview, "The text needs another look.").expect("referred back");
    let acts = world.journal(&slug);
    assert_eq!(acts.iter().filter(|act| *act == "stage-opened").count(), 4);
}

#[test]
fn a_review_that_is_not_closed_keeps_the_stage_unless_a_reason_is_given() {
    use accord::storage::panels::{self, Assignment, Panel};
    let world = World::new();
    let slug = world.draft();
    world.table(&slug, "valmar", None).expect("tabled");
    world.admit(&slug).expect("admitted");
    world.open(&slug, Stage::Amendment, "").expect("opened");
    world.open(&slug, Stage::PanelReview, "").expect("opened");
    let dossier = world.dossier(&slug);
    let (declaration_id, clause) = (dossier.declaration.id.clone(), dossier.base_text().clauses[0].id.clone());
    let assign = move |tx: &mut Tx<'_>| -> ActResult<()> {
        let panel = Panel {
            id: "panel".into(),
            meeting_id: "meeting".into(),
            number: 1,
            theme: "Rights".into(),
            subtitle: String::new(),
            quotation: String::new(),
            quotation_by: String::new(),
            summary: String::new(),
            report: String::new(),
            closed_at: None,
        };
        panels::insert(tx, &panel)?;
        let assignment = Assignment {
            id: "assignment".into(),
            panel_id: "panel".into(),
            declaration_id,
            clause_id: Some(clause),
            amendment_id: None,
            assigned_at: tx.now,
        };
        Ok(panels::assign(tx, &assignment)?)
    };
    world.store.write_now(assign).expect("assigned");
    refused(world.open(&slug, Stage::Plenary, ""), "refusal-reviews-still-open");
    world.open(&slug, Stage::Plenary, "The Assembly begins today.").expect("with a reason");
}

#[test]
fn a_time_limit_is_set_in_the_zone_of_the_meeting_and_moved_with_a_reason() {
    let mut world = World::new();
    let slug = world.draft();
    refused(world.limit(&slug, "2017-06-08T18:00", ""), "refusal-not-tabled");
    world.table(&slug, "valmar", None).expect("tabled");
    world.admit(&slug).expect("admitted");
    refused(world.limit(&slug, "2017-05-29T09:00", ""), "refusal-deadline-in-the-past");
    faulty(world.limit(&slug, "soon", ""), &["due_at"]);
    world.limit(&slug, "2017-06-08T18:00", "").expect("set");
    assert_eq!(world.dossier(&slug).deadline(), Some(at("2017-06-08 23:00")));
    world.clock.set(at("2017-05-30 09:00"));
    refused(world.limit(&slug, "2017-06-09T12:00", " "), "refusal-reason-needed");
    world.limit(&slug, "2017-06-09T12:00", "Translations came late.").expect("moved");
    world.open(&slug, Stage::Amendment, "").expect("opened");
    let dossier = world.dossier(&slug);
    assert_eq!(dossier.deadline(), Some(at("2017-06-09 17:00")), "what was set stands");
    assert_eq!(dossier.deadlines.len(), 2);
}

#[test]
fn the_rules_say_how_many_sponsors_admission_needs() {
    let rules = RULES.replace("sponsors = { value = 1, source", "sponsors = { value = 2, source");
    let world = World::with_rules(&rules);
    let slug = world.draft();
    world.table(&slug, "valmar", None).expect("tabled");
    match world.admit(&slug) {
        Err(ActError::Refused(Refusal::NotEnoughSponsors { have: 1, need: 2, .. })) => {}
        other => panic!("{other:?}"),
    }
    world.cosponsor(&slug, "tesoro", None).expect("joined");
    world.admit(&slug).expect("admitted");
}
