//! A body with three delegations, a tabled text at the stage of amendments, and two panels: entered as rows.

use accord::actions::Visitor;
use accord::clock::{Chance, Clock, Moment, sha256};
use accord::ids::{
    AccountId, BodyId, ClauseId, DeclarationId, DelegationId, MeetingId, MembershipId, PanelId, VersionId,
};
use accord::language::{Language, Locale};
use accord::procedure::{Category, Role, Stage};
use accord::storage::accounts::{self, Account, Session};
use accord::storage::bodies::{self, Body, Delegation, Membership};
use accord::storage::declarations::{self, Deadline, Declaration, StageEntry};
use accord::storage::meetings::{self, Meeting};
use accord::storage::panels::{self, Panel, PanelPart, PanelSeat};
use accord::storage::versions::{self, Version, VersionKind};
use accord::storage::{Store, StoreOptions, StoreResult, Tx};
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};
use serde_json::Value;

/// Accounts: name, delegation, role.
const PEOPLE: &[(&str, Option<&str>, Role)] = &[
    ("valmar", Some("valmar"), Role::Delegate),
    ("orellana", Some("orellana"), Role::HeadOfDelegation),
    ("tesoro", Some("tesoro"), Role::Delegate),
    ("norlandia", Some("norlandia"), Role::Delegate),
    ("secretary", None, Role::Secretariat),
    ("chair", None, Role::PresidingOfficer),
    ("moderator-1", None, Role::PanelModerator),
    ("moderator-2", None, Role::PanelModerator),
];

pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    _folder: Option<Folder>,
}

/// A folder that goes with the test.
struct Folder(std::path::PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn day(day: u32, hour: u32) -> Moment {
    chrono::NaiveDate::from_ymd_opt(2017, 6, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).unwrap()
}

pub(crate) fn declaration() -> DeclarationId {
    DeclarationId::new("migration")
}

pub(crate) fn panel(number: i64) -> PanelId {
    PanelId::new(format!("panel-{number}"))
}

impl World {
    /// On 5 June at noon; amendments close on 8 June at 23:00.
    pub(crate) fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("accord-amending-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let mut world = Self::at(&format!("sqlite://{}", folder.join("world.db").display()));
        world._folder = Some(Folder(folder));
        world
    }

    pub(crate) fn at(url: &str) -> Self {
        let clock = Clock::manual(day(5, 12));
        let options = StoreOptions { clock: clock.clone(), chance: Chance::seeded(7), ..StoreOptions::new(url) };
        let store = Store::open(options).unwrap();
        store.write_now(|tx| found(tx).and_then(|()| convene(tx)).and_then(|()| table(tx))).unwrap();
        Self { store, clock, _folder: None }
    }

    pub(crate) fn visitor(&self, name: &str) -> Visitor {
        let id = AccountId::new(name);
        self.store.read_now(|db| Visitor::load(db, &id)).unwrap()
    }

    pub(crate) fn set_time(&self, moment: Moment) {
        self.clock.clone().set(moment);
    }

    pub(crate) fn open_stage(&self, stage: Stage) {
        self.store
            .write_now(move |tx| {
                let mut declaration = declarations::find(tx.db, &declaration())?;
                declaration.stage = stage;
                declarations::update(tx, &declaration)?;
                enter(tx, stage)
            })
            .unwrap();
    }
}

fn enter(tx: &mut Tx<'_>, stage: Stage) -> StoreResult<()> {
    let entry =
        StageEntry { id: tx.fresh()?, declaration_id: declaration(), stage, opened_at: tx.now, membership_id: None };
    declarations::enter_stage(tx, &entry)
}

fn found(tx: &mut Tx<'_>) -> StoreResult<()> {
    for (slug, rules) in [("parlatino", include_str!("../../../src/procedure/presets/parlatino.toml")), ("other", "")] {
        let names = [(Locale::En, slug.to_owned())];
        let body = Body::new(
            BodyId::new(slug),
            slug.to_owned(),
            &names,
            slug.to_uppercase(),
            "America/Panama".to_owned(),
            "en".to_owned(),
            rules.to_owned(),
            tx.now,
        );
        bodies::insert(tx, &body)?;
    }
    for (name, category) in [
        ("valmar", Category::Member),
        ("orellana", Category::Member),
        ("tesoro", Category::Member),
        ("norlandia", Category::Observer),
    ] {
        delegation(tx, "parlatino", name, category)?;
    }
    delegation(tx, "other", "elsewhere", Category::Member)?;
    for (name, of, role) in PEOPLE {
        member(tx, "parlatino", name, *of, *role)?;
    }
    member(tx, "other", "stranger", Some("elsewhere"), Role::Delegate)
}

fn delegation(tx: &mut Tx<'_>, body: &str, name: &str, category: Category) -> StoreResult<()> {
    let mut capital = name.to_owned();
    capital[..1].make_ascii_uppercase();
    let row = Delegation {
        seat_of: None,
        component: String::new(),
        id: DelegationId::new(name),
        body_id: BodyId::new(body),
        name: capital,
        category,
        weight: 1,
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_delegation(tx, &row)
}

fn member(tx: &mut Tx<'_>, body: &str, name: &str, of: Option<&str>, role: Role) -> StoreResult<()> {
    let account = Account {
        id: AccountId::new(name),
        email: format!("{name}@demo.invalid"),
        name: format!("{name} (demo)"),
        locale: Locale::En,
        zone: None,
        password_hash: Some(String::new()),
        administrator: false,
        created_at: tx.now,
        disabled_at: None,
        mail_failed_at: None,
    };
    accounts::insert(tx, &account)?;
    let session = Session {
        id: tx.fresh()?,
        token_hash: sha256(name.as_bytes()),
        account_id: account.id.clone(),
        device: String::new(),
        created_at: tx.now,
        seen_at: tx.now,
        expires_at: tx.now + chrono::Duration::days(36_500),
        revoked_at: None,
    };
    accounts::insert_session(tx, &session)?;
    let place = Membership {
        seat_id: None,
        id: MembershipId::new(name),
        account_id: account.id,
        body_id: BodyId::new(body),
        delegation_id: of.map(DelegationId::new),
        role,
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_membership(tx, &place)
}

fn convene(tx: &mut Tx<'_>) -> StoreResult<()> {
    let meeting = Meeting {
        id: MeetingId::new("meeting"),
        slug: "meeting-2017".to_owned(),
        ordinal: String::new(),
        title: "Parliamentary Dialogue on Migration".to_owned(),
        place: "Panama City".to_owned(),
        starts_on: day(9, 0).date(),
        ends_on: day(10, 0).date(),
        zone: "America/Panama".to_owned(),
        agenda: String::new(),
        created_at: tx.now,
    };
    meetings::insert(tx, &meeting, &BodyId::new("parlatino"))?;
    for number in [1, 2] {
        let row = Panel {
            id: panel(number),
            meeting_id: meeting.id.clone(),
            number,
            theme: format!("Human rights of migrants {number}"),
            subtitle: String::new(),
            quotation: String::new(),
            quotation_by: String::new(),
            summary: String::new(),
            report: String::new(),
            closed_at: None,
        };
        panels::insert(tx, &row)?;
        let seat = PanelSeat {
            panel_id: panel(number),
            membership_id: MembershipId::new(format!("moderator-{number}")),
            part: PanelPart::Moderator,
        };
        panels::insert_seat(tx, &seat)?;
    }
    Ok(())
}

fn table(tx: &mut Tx<'_>) -> StoreResult<()> {
    let text = zero_draft();
    let row = Declaration {
        id: declaration(),
        slug: "migration-2017".to_owned(),
        number: 1,
        meeting_id: MeetingId::new("meeting"),
        body_id: BodyId::new("parlatino"),
        kind: DeclarationKind::Declaration,
        language: Language::english(),
        stage: Stage::Amendment,
        delegation_id: Some(DelegationId::new("tesoro")),
        membership_id: MembershipId::new("tesoro"),
        symbol: None,
        rules: include_str!("../../../src/procedure/presets/parlatino.toml").to_owned(),
        created_at: tx.now,
        tabled_at: Some(tx.now),
        admitted_at: Some(tx.now),
        changes: 1,
    };
    declarations::insert(tx, &row)?;
    for clause in &text.clauses {
        versions::insert_clause(tx, &declaration(), &clause.id, None)?;
    }
    let version = Version {
        id: VersionId::new("tabled"),
        declaration_id: declaration(),
        number: 1,
        kind: VersionKind::Tabled,
        base_id: None,
        made_at: tx.now,
        membership_id: None,
        digest: Some(String::new()),
    };
    versions::insert(tx, &version, &text)?;
    let deadline = Deadline {
        id: tx.fresh()?,
        declaration_id: declaration(),
        kind: "amendments".to_owned(),
        due_at: day(8, 23),
        reason: String::new(),
        set_at: tx.now,
        membership_id: MembershipId::new("secretary"),
    };
    declarations::set_deadline(tx, &deadline)?;
    enter(tx, Stage::Amendment)
}

/// The scenario's zero draft; the clauses' keys are their identities.
fn zero_draft() -> Text {
    let draft: Value = serde_json::from_str(include_str!("../../../scenarios/parlatino-2017/zero_draft.json")).unwrap();
    let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
    text.title = draft["title"].as_str().unwrap().to_owned();
    text.enacting = draft["enacting"].as_str().unwrap().to_owned();
    for (list, kind) in [("preamble", ClauseKind::Preambular), ("operative", ClauseKind::Operative)] {
        for clause in draft[list].as_array().unwrap() {
            let said = |name: &str| clause[name].as_str().unwrap_or_default().to_owned();
            let mut made = Clause::new(ClauseId::new(said("key")), kind, said("words"));
            made.opening = said("opening").chars().count();
            text.clauses.push(made);
        }
    }
    text
}
