//! Rows of a small body, entered straight through storage: for tests of what comes after.
//!
//! An identity is the name that a test gives: the account "valmar" has the session token "valmar", the address
//! `valmar@demo.invalid` and the membership "valmar".

use accord::clock::sha256;
use accord::ids::{
    AccountId, AmendmentId, BodyId, ClauseId, DeclarationId, DelegationId, MeetingId, MembershipId, VersionId,
};
use accord::language::{Language, Locale};
use accord::procedure::{Category, Role, Stage, Standing};
use accord::storage::accounts::{self, Account, Session};
use accord::storage::amendments::{Amendment, OperationAct, OperationRow};
use accord::storage::bodies::{self, Body, Delegation, Membership};
use accord::storage::declarations::{self, Declaration, StageEntry};
use accord::storage::meetings::{self, Meeting};
use accord::storage::versions::{self, Version, VersionKind};
use accord::storage::{StoreResult, Tx};
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};

/// The rules of the preset that the scenario plays under.
pub(crate) const PARLATINO: &str = include_str!("../../src/procedure/presets/parlatino.toml");
/// Where every test's meeting is held.
pub(crate) const ZONE: &str = "America/Panama";

/// A body of a slug, which is its identity and its name too.
pub(crate) fn body(tx: &mut Tx<'_>, slug: &str, rules: &str) -> StoreResult<()> {
    let (id, short) = (BodyId::new(slug), slug.to_uppercase());
    let names = [(Locale::En, slug.to_owned())];
    bodies::insert(tx, &Body::new(id, slug.into(), &names, short, ZONE.into(), "en".into(), rules.into(), tx.now))
}

/// A delegation of one vote, named as its identity with a capital letter.
pub(crate) fn delegation(tx: &mut Tx<'_>, body: &str, id: &str, category: Category) -> StoreResult<()> {
    let row = Delegation {
        seat_of: None,
        component: String::new(),
        id: DelegationId::new(id),
        body_id: BodyId::new(body),
        name: id[..1].to_uppercase() + &id[1..],
        category,
        weight: 1,
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_delegation(tx, &row)
}

/// An account with a session.
pub(crate) fn account(tx: &mut Tx<'_>, id: &str, locale: Locale) -> StoreResult<()> {
    let row = Account {
        id: AccountId::new(id),
        email: format!("{id}@demo.invalid"),
        name: format!("{id} (demo)"),
        locale,
        zone: None,
        password_hash: Some(String::new()),
        administrator: false,
        created_at: tx.now,
        disabled_at: None,
        mail_failed_at: None,
    };
    accounts::insert(tx, &row)?;
    let session = Session {
        id: tx.fresh()?,
        token_hash: sha256(id.as_bytes()),
        account_id: row.id,
        device: "Test".into(),
        created_at: tx.now,
        seen_at: tx.now,
        expires_at: tx.now + chrono::Duration::days(36_500),
        revoked_at: None,
    };
    accounts::insert_session(tx, &session)
}

/// The place of an account in a body.
pub(crate) fn membership(tx: &mut Tx<'_>, body: &str, id: &str, of: Option<&str>, role: Role) -> StoreResult<()> {
    let row = Membership {
        seat_id: None,
        id: MembershipId::new(id),
        account_id: AccountId::new(id),
        body_id: BodyId::new(body),
        delegation_id: of.map(DelegationId::new),
        role,
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_membership(tx, &row)
}

/// An account with a session and a place.
pub(crate) fn member(tx: &mut Tx<'_>, body: &str, id: &str, of: Option<&str>, role: Role) -> StoreResult<()> {
    account(tx, id, Locale::En)?;
    membership(tx, body, id, of, role)
}

/// A meeting of one day of a body.
pub(crate) fn meeting(tx: &mut Tx<'_>, body: &str, slug: &str) -> StoreResult<()> {
    let row = Meeting {
        id: MeetingId::new(slug),
        slug: slug.into(),
        ordinal: String::new(),
        title: "Parliamentary Dialogue on Migration".into(),
        place: "Panama City".into(),
        starts_on: tx.now.date(),
        ends_on: tx.now.date(),
        zone: ZONE.into(),
        agenda: String::new(),
        created_at: tx.now,
    };
    meetings::insert(tx, &row, &BodyId::new(body))
}

/// A declaration: its identity and slug, its number, its meeting and body, where it stands, who tabled it.
pub(crate) struct Tabled<'a> {
    pub(crate) id: &'a str,
    pub(crate) number: i64,
    pub(crate) body: &'a str,
    pub(crate) meeting: &'a str,
    pub(crate) stage: Stage,
    pub(crate) sponsor: &'a str,
    pub(crate) author: &'a str,
}

/// Enters a declaration that was tabled and admitted, under the body's rules as they are, with its first version, named
/// "tabled", and its present stage.
pub(crate) fn declaration(tx: &mut Tx<'_>, tabled: &Tabled<'_>, text: &Text) -> StoreResult<()> {
    let row = Declaration {
        id: DeclarationId::new(tabled.id),
        slug: tabled.id.into(),
        number: tabled.number,
        meeting_id: MeetingId::new(tabled.meeting),
        body_id: BodyId::new(tabled.body),
        kind: DeclarationKind::Declaration,
        language: Language::english(),
        stage: tabled.stage,
        delegation_id: Some(DelegationId::new(tabled.sponsor)),
        membership_id: MembershipId::new(tabled.author),
        symbol: None,
        rules: String::new(),
        created_at: tx.now,
        tabled_at: Some(tx.now),
        admitted_at: Some(tx.now),
        changes: 1,
    };
    declarations::insert(tx, &row)?;
    for clause in &text.clauses {
        versions::insert_clause(tx, &row.id, &clause.id, None)?;
    }
    let version = Version {
        id: VersionId::new(format!("{}-tabled", tabled.id)),
        declaration_id: row.id.clone(),
        number: 1,
        kind: VersionKind::Tabled,
        base_id: None,
        made_at: tx.now,
        membership_id: Some(row.membership_id),
        digest: Some(String::new()),
    };
    versions::insert(tx, &version, text)?;
    enter(tx, tabled.id, tabled.stage)
}

/// A declaration enters a stage.
pub(crate) fn enter(tx: &mut Tx<'_>, declaration: &str, stage: Stage) -> StoreResult<()> {
    let declaration_id = DeclarationId::new(declaration);
    let entry = StageEntry { id: tx.fresh()?, declaration_id, stage, opened_at: tx.now, membership_id: None };
    declarations::enter_stage(tx, &entry)
}

/// An empty text in English with a title and an enacting line.
pub(crate) fn text(title: &str) -> Text {
    let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
    text.title = title.into();
    text.enacting = "The Parliament,".into();
    text
}

/// A clause whose first word opens it.
pub(crate) fn clause(id: &str, kind: ClauseKind, words: &str) -> Clause {
    let mut clause = Clause::new(ClauseId::new(id), kind, words);
    clause.opening = words.find(' ').unwrap_or(0);
    clause
}

/// An admissible amendment of a declaration, without its operations.
pub(crate) fn amendment(tx: &Tx<'_>, declaration: &str, id: &str, number: i64, delegation: &str) -> Amendment {
    Amendment {
        id: AmendmentId::new(id),
        declaration_id: DeclarationId::new(declaration),
        base_id: VersionId::new(format!("{declaration}-tabled")),
        number: Some(number),
        sub_number: 0,
        sub_of: None,
        delegation_id: Some(DelegationId::new(delegation)),
        membership_id: MembershipId::new(delegation),
        entered_by: None,
        language: Language::english(),
        standing: Standing::Admissible,
        justification: "So that nobody is left out.".into(),
        distance: 0,
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
    }
}

/// The one operation of an amendment: other words for a clause.
pub(crate) fn replace(amendment: &Amendment, clause: &str, words: &str) -> OperationRow {
    OperationRow {
        id: format!("{}-op", amendment.id).into(),
        amendment_id: amendment.id.clone(),
        position: 1,
        act: OperationAct::Replace,
        clause_id: Some(ClauseId::new(clause)),
        second_id: None,
        after_id: None,
        parent_id: None,
        kind: None,
        words: words.into(),
        opening: i64::try_from(words.find(' ').unwrap_or(0)).unwrap_or(0),
        amends_id: None,
        base_words: String::new(),
        edits: "[]".into(),
        algorithm: 1,
    }
}
