//! A hall for the tests of the plenary: a body of five member delegations and an observer, one declaration at the plenary
//! stage with six amendments, rows written straight through storage.

use accord::actions::{ActResult, Visitor};
use accord::clock::{Chance, Clock, Moment, sha256};
use accord::ids::{
    AccountId, AmendmentId, BodyId, ClauseId, DeclarationId, DelegationId, MeetingId, MembershipId, VersionId,
};
use accord::language::{Language, Locale};
use accord::procedure::{Category, Role, Stage, Standing};
use accord::rules_file::preset;
use accord::storage::accounts::{self, Account, Session};
use accord::storage::amendments::{self, Amendment, OperationAct, OperationRow};
use accord::storage::bodies::{self, Body, Delegation, Membership};
use accord::storage::declarations::{self, Declaration, StageEntry};
use accord::storage::meetings::{self, Meeting};
use accord::storage::versions::{self, Version, VersionKind};
use accord::storage::{Db, Store, StoreError, StoreOptions, StoreResult, Tx};
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};

/// The member delegations, all of one vote.
pub(crate) const MEMBERS: [&str; 5] = ["cordal", "lunara", "orellana", "tesoro", "valmar"];
/// The clauses that the first amendments change.
const CLAUSES: [(&str, &str); 3] = [
    ("c1", "Encourages States to protect migrants in transit"),
    ("c2", "Requests alternatives to physical detention so that detention is always a last resort"),
    ("c3", "Decides to meet every year"),
];

/// Someone who acts, by the key of the account: "chair", "valmar.head".
pub(crate) struct Hall {
    pub(crate) store: Store,
    /// The clock of the store, which stands still until it is set.
    pub(crate) clock: Clock,
}

impl Hall {
    /// The hall under the rules of the preset.
    pub(crate) fn open() -> Self {
        Self::with_rules(|rules| rules)
    }

    /// The hall under other rules.
    pub(crate) fn with_rules(change: impl FnOnce(String) -> String) -> Self {
        let name = format!("accord-plenary-{}.db", Chance::System.name().unwrap());
        let path = std::env::temp_dir().join(name);
        Self::at(&format!("sqlite://{}", path.display()), change)
    }

    pub(crate) fn at(url: &str, change: impl FnOnce(String) -> String) -> Self {
        let mut options = StoreOptions::new(url);
        let clock = Clock::manual(noon());
        options.clock = clock.clone();
        let store = Store::open(options).unwrap();
        let rules = change(preset("parlatino").unwrap().text.to_owned());
        store.write_now(move |tx| furnish(tx, rules)).unwrap();
        Self { store, clock }
    }

    /// Acts as somebody.
    pub(crate) fn act<T: Send + 'static>(
        &self,
        who: &str,
        act: impl FnOnce(&mut Tx<'_>, &Visitor) -> ActResult<T> + Send + 'static,
    ) -> ActResult<T> {
        let account = AccountId::new(who);
        self.store.write_now(move |tx| {
            let visitor = Visitor::load(tx.db, &account)?;
            act(tx, &visitor)
        })
    }

    /// Reads.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&mut Db) -> StoreResult<T>) -> T {
        self.store.read_now(read).unwrap()
    }

    /// Where an amendment stands.
    pub(crate) fn standing(&self, id: &str) -> Standing {
        self.read(|db| amendments::find(db, &AmendmentId::new(id))).standing
    }

    /// Gives a delegation other votes.
    pub(crate) fn weigh(&self, delegation: &str, weight: i64) {
        let id = DelegationId::new(delegation);
        self.store
            .write_now(move |tx| -> StoreResult<()> {
                let known = bodies::delegations(tx.db, &BodyId::new("parlatino"))?;
                let found = known.into_iter().find(|one| one.id == id).ok_or(StoreError::NotFound)?;
                bodies::update_delegation(tx, &Delegation { weight, ..found })
            })
            .unwrap();
    }

    /// Another member delegation, with its head.
    pub(crate) fn join_as_member(&self, name: &str) {
        let name = name.to_owned();
        self.store
            .write_now(move |tx| -> StoreResult<()> {
                let row = Delegation {
                    seat_of: None,
                    component: String::new(),
                    id: DelegationId::new(name.as_str()),
                    body_id: BodyId::new("parlatino"),
                    name: name.clone(),
                    category: Category::Member,
                    weight: 1,
                    created_at: tx.now,
                    ended_at: None,
                };
                bodies::insert_delegation(tx, &row)?;
                seat(tx, &format!("{name}.head"), Role::HeadOfDelegation, Some(&name))
            })
            .unwrap();
    }

    /// Another member of a delegation: "valmar.delegate".
    pub(crate) fn join_as_delegate(&self, delegation: &str) {
        let name = delegation.to_owned();
        let act = move |tx: &mut Tx<'_>| seat(tx, &format!("{name}.delegate"), Role::Delegate, Some(&name));
        self.store.write_now(act).unwrap();
    }

    /// Another presiding officer of the body.
    pub(crate) fn join_as_chair(&self, key: &str) {
        let key = key.to_owned();
        self.store.write_now(move |tx| seat(tx, &key, Role::PresidingOfficer, None)).unwrap();
    }

    /// What was done, in order.
    pub(crate) fn journal(&self) -> Vec<String> {
        let entries = self.read(|db| accord::storage::journal::of_body(db, &BodyId::new("parlatino")));
        entries.into_iter().map(|entry| entry.act).collect()
    }
}

pub(crate) fn noon() -> Moment {
    chrono::NaiveDate::from_ymd_opt(2017, 6, 10).unwrap().and_hms_opt(12, 0, 0).unwrap()
}

pub(crate) fn declaration_id() -> DeclarationId {
    DeclarationId::new("migration")
}

pub(crate) fn meeting_id() -> MeetingId {
    MeetingId::new("dialogue")
}

fn furnish(tx: &mut Tx<'_>, rules: String) -> StoreResult<()> {
    let names = [(Locale::En, "Latin American and Caribbean Parliament".to_owned())];
    let body = BodyId::new("parlatino");
    let zone = "America/Panama".to_owned();
    let short = "PARLATINO".to_owned();
    bodies::insert(
        tx,
        &Body::new(body.clone(), "parlatino".into(), &names, short, zone.clone(), "en".into(), rules, tx.now),
    )?;
    seat(tx, "chair", Role::PresidingOfficer, None)?;
    seat(tx, "secretariat", Role::Secretariat, None)?;
    for name in MEMBERS.into_iter().chain(["norlandia"]) {
        let category = if name == "norlandia" { Category::Observer } else { Category::Member };
        let id = DelegationId::new(name);
        let title = name[..1].to_uppercase() + &name[1..];
        let row = Delegation {
            id,
            body_id: body.clone(),
            name: title,
            category,
            weight: 1,
            seat_of: None,
            component: String::new(),
            created_at: tx.now,
            ended_at: None,
        };
        bodies::insert_delegation(tx, &row)?;
        seat(tx, &format!("{name}.head"), Role::HeadOfDelegation, Some(name))?;
    }
    let meeting = Meeting {
        id: meeting_id(),
        slug: "dialogue-2017".into(),
        ordinal: String::new(),
        title: "Dialogue on migration".into(),
        place: "Panama City".into(),
        starts_on: tx.now.date(),
        ends_on: tx.now.date(),
        zone,
        agenda: String::new(),
        created_at: tx.now,
    };
    meetings::insert(tx, &meeting, &body)?;
    table(tx, &body)?;
    amend(tx)
}

fn seat(tx: &mut Tx<'_>, key: &str, role: Role, delegation: Option<&str>) -> StoreResult<()> {
    let account = Account {
        id: AccountId::new(key),
        email: format!("{key}@demo.invalid"),
        name: format!("{key} (demonstration)"),
        locale: Locale::En,
        zone: None,
        password_hash: None,
        administrator: false,
        created_at: tx.now,
        disabled_at: None,
        mail_failed_at: None,
    };
    accounts::insert(tx, &account)?;
    let session = Session {
        id: tx.fresh()?,
        token_hash: sha256(key.as_bytes()),
        account_id: account.id.clone(),
        device: "test".into(),
        created_at: tx.now,
        seen_at: tx.now,
        expires_at: tx.now + chrono::Duration::days(36_500),
        revoked_at: None,
    };
    accounts::insert_session(tx, &session)?;
    let votes = matches!(role, Role::Delegate | Role::HeadOfDelegation);
    let seat_id = match delegation.filter(|_| votes) {
        Some(delegation) => Some(own_seat(tx, key, delegation)?),
        None => None,
    };
    let membership = Membership {
        seat_id,
        id: MembershipId::new(key),
        account_id: account.id,
        body_id: BodyId::new("parlatino"),
        delegation_id: delegation.map(DelegationId::new),
        role,
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_membership(tx, &membership)
}

/// The seat of a member, which votes where members vote by themselves: "valmar.head" has "valmar.head.seat".
fn own_seat(tx: &mut Tx<'_>, key: &str, delegation: &str) -> StoreResult<DelegationId> {
    let body = BodyId::new("parlatino");
    let with = bodies::delegation(tx.db, &body, &DelegationId::new(delegation))?;
    let row = Delegation {
        id: DelegationId::new(format!("{key}.seat")),
        body_id: body,
        name: format!("{key} ({})", with.name),
        category: with.category,
        weight: 1,
        seat_of: Some(with.id),
        component: with.component,
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_delegation(tx, &row)?;
    Ok(row.id)
}

fn table(tx: &mut Tx<'_>, body: &BodyId) -> StoreResult<()> {
    let declaration = Declaration {
        id: declaration_id(),
        slug: "migration-2017".into(),
        number: 1,
        meeting_id: meeting_id(),
        body_id: body.clone(),
        kind: DeclarationKind::Declaration,
        language: Language::english(),
        stage: Stage::Plenary,
        delegation_id: Some(DelegationId::new("valmar")),
        membership_id: MembershipId::new("valmar.head"),
        symbol: None,
        rules: String::new(),
        created_at: tx.now,
        tabled_at: Some(tx.now),
        admitted_at: Some(tx.now),
        changes: 0,
    };
    declarations::insert(tx, &declaration)?;
    let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
    text.title = "Declaration on migration".into();
    text.enacting = "The Parliament,".into();
    text.clauses.push(clause("p1", ClauseKind::Preambular, "Recalling that every person has rights", 9));
    text.clauses.extend(CLAUSES.map(|(id, words)| {
        let opening = words.find(' ').unwrap_or(0);
        clause(id, ClauseKind::Operative, words, opening)
    }));
    for clause in &text.clauses {
        versions::insert_clause(tx, &declaration.id, &clause.id, None)?;
    }
    let version = Version {
        id: VersionId::new("tabled"),
        declaration_id: declaration.id.clone(),
        number: 1,
        kind: VersionKind::Tabled,
        base_id: None,
        made_at: tx.now,
        membership_id: Some(declaration.membership_id),
        digest: Some(String::new()),
    };
    versions::insert(tx, &version, &text)?;
    let entry = StageEntry {
        id: tx.fresh()?,
        declaration_id: declaration.id,
        stage: Stage::Plenary,
        opened_at: tx.now,
        membership_id: None,
    };
    declarations::enter_stage(tx, &entry)
}

fn clause(id: &str, kind: ClauseKind, words: &str, opening: usize) -> Clause {
    let mut clause = Clause::new(ClauseId::new(id), kind, words);
    clause.opening = opening;
    clause
}

/// Amendments 1 and 5 meet in one sentence, 2 and 3 collide, 4 brings a clause, 4/1 changes that.
fn amend(tx: &mut Tx<'_>) -> StoreResult<()> {
    let c1 = "Encourages States to protect all migrants in transit";
    let c1_too = "Encourages States to protect migrants in transit and after their return";
    let c2 = "Requests humane options instead of physical detention so that detention is always a last resort";
    let c2_too = "Requests an end to detention so that nobody is held";
    let media = "Invites the media to take part in the campaigns";
    let press = "Invites the press and the media to take part in the campaigns";
    file(tx, ("a1", 1, 0), "orellana", 4, |row| replace(row, "c1", c1))?;
    file(tx, ("a2", 2, 0), "tesoro", 20, |row| replace(row, "c2", c2))?;
    file(tx, ("a3", 3, 0), "lunara", 60, |row| replace(row, "c2", c2_too))?;
    file(tx, ("a4", 4, 0), "cordal", 47, |row| {
        row.act = OperationAct::Insert;
        row.clause_id = Some(ClauseId::new("c4"));
        row.after_id = Some(ClauseId::new("c3"));
        row.kind = Some(ClauseKind::Operative);
        row.words = media.into();
        row.opening = 7;
    })?;
    file(tx, ("a4-1", 4, 1), "lunara", 14, |row| {
        replace(row, "c4", press);
        row.amends_id = Some("a4-op".into());
        row.base_words = media.into();
    })?;
    file(tx, ("a5", 5, 0), "valmar", 23, |row| replace(row, "c1", c1_too))
}

/// Other words for a clause.
pub(crate) fn replace(row: &mut OperationRow, clause: &str, words: &str) {
    row.clause_id = Some(ClauseId::new(clause));
    row.words = words.into();
    row.opening = i64::try_from(words.find(' ').unwrap_or(0)).unwrap_or(0);
}

/// An admissible amendment of one operation.
pub(crate) fn file(
    tx: &mut Tx<'_>,
    (id, number, sub_number): (&str, i64, i64),
    delegation: &str,
    distance: i64,
    fill: impl FnOnce(&mut OperationRow),
) -> StoreResult<()> {
    let amendment = Amendment {
        id: AmendmentId::new(id),
        declaration_id: declaration_id(),
        base_id: VersionId::new("tabled"),
        number: Some(number),
        sub_number,
        sub_of: (sub_number > 0).then(|| AmendmentId::new(format!("a{number}"))),
        delegation_id: Some(DelegationId::new(delegation)),
        membership_id: MembershipId::new(format!("{delegation}.head")),
        entered_by: None,
        language: Language::english(),
        standing: Standing::Admissible,
        justification: "So that nobody is left out.".into(),
        distance,
        created_at: tx.now,
        filed_at: Some(tx.now),
        ruled_at: Some(tx.now),
        reason: String::new(),
        fell_to: None,
        group_id: None,
        revision: 0,
        revised: 0,
        accepted_after: None,
        stood: None,
    };
    amendments::insert(tx, &amendment)?;
    let mut row = OperationRow {
        id: format!("{id}-op").into(),
        amendment_id: amendment.id,
        position: 1,
        act: OperationAct::Replace,
        clause_id: None,
        second_id: None,
        after_id: None,
        parent_id: None,
        kind: None,
        words: String::new(),
        opening: 0,
        amends_id: None,
        base_words: String::new(),
        edits: "[]".into(),
        algorithm: 1,
    };
    fill(&mut row);
    amendments::insert_operation(tx, &row)
}

/// The refusal's key, for comparing.
#[track_caller]
pub(crate) fn refused<T: std::fmt::Debug>(result: ActResult<T>) -> &'static str {
    match result.unwrap_err() {
        accord::actions::ActError::Refused(refusal) => refusal.key(),
        accord::actions::ActError::Invalid(invalid) => invalid.0[0].field,
        accord::actions::ActError::SignInFirst => "sign-in-first",
        accord::actions::ActError::Store(StoreError::NotFound) => "not-found",
        accord::actions::ActError::Store(error) => panic!("{error}"),
    }
}
