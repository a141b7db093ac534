//! Two bodies with the same things in them, "own" and "other": whatever may be guarded stands in both, at each stage.
//! An identity is its address: `own-amending-filed` is the amendment that was filed to `own-amending`.

use accord::actions::{self, InvitationFacts, Notice, TabledFacts, Visitor, notify, publish, text_digest};
use accord::clock::sha256;
use accord::ids::{
    AccountId, BodyId, ClauseId, DeclarationId, DelegationId, GroupId, LinkId, MeetingId, MembershipId, PanelId,
    SessionId,
};
use accord::language::{Language, Locale};
use accord::procedure::{Category, Role, Stage};
use accord::storage::accounts::{self, Account, Link, LinkPurpose, Session};
use accord::storage::bodies::{self, Body, Delegation, Membership};
use accord::storage::comments::{self, Comment};
use accord::storage::declarations::{self, Declaration, StageEntry};
use accord::storage::groups::{self, Group};
use accord::storage::marks::{self, Mark};
use accord::storage::meetings::{self, Meeting};
use accord::storage::panels::{self, Panel, PanelPart, PanelSeat};
use accord::storage::saved_filters::{self, SavedFilter};
use accord::storage::tags::{self, Tag};
use accord::storage::versions::{self, Version, VersionKind};
use accord::storage::{StoreResult, Tx, installation, outbox};
use accord::text::ending::Style;
use accord::text::mark::MarkKind;
use accord::text::{Clause, ClauseKind, DeclarationKind, Text};

use super::plenary;
use crate::client::Client;
use crate::support::TestApp;

/// The bodies.
pub(super) const BODIES: [&str; 2] = ["own", "other"];

/// The members of each body: name, delegation, role.
const MEMBERS: &[(&str, Option<&str>, Role)] = &[
    ("delegate", Some("a"), Role::Delegate),
    ("head", Some("a"), Role::HeadOfDelegation),
    ("rival", Some("b"), Role::Delegate),
    ("neighbour", Some("c"), Role::Delegate),
    ("observer", Some("o"), Role::Delegate),
    ("moderator", None, Role::PanelModerator),
    ("chair", None, Role::PresidingOfficer),
    ("secretary", None, Role::Secretariat),
    ("translator", None, Role::Translator),
    ("rapporteur", None, Role::Rapporteur),
];

/// The declarations of each body, named for where they are on their way.
const TEXTS: &[(&str, Stage)] = &[
    ("draft", Stage::Proposal),
    ("tabled", Stage::Proposal),
    ("amending", Stage::Amendment),
    ("review", Stage::PanelReview),
    ("plenary", Stage::Plenary),
    ("adopted", Stage::Adopted),
    ("published", Stage::Adopted),
];

/// The token of the link that waits in each body: `own-link`.
pub(super) fn furnish(app: &TestApp) {
    app.write(|tx| {
        administrator(tx)?;
        account(tx, "wanderer")?;
        for body in BODIES {
            found(tx, body)?;
            convene(tx, body)?;
            for (number, (name, stage)) in (1..).zip(TEXTS) {
                let number = if body == "own" { number } else { number + 100 };
                declare(tx, body, name, *stage, number)?;
            }
            plenary::furnish(tx, body)?;
            publication(tx, body)?;
            letters(tx, body)?;
            sort(tx, body)?;
        }
        installation::set(tx, installation::DEMONSTRATION, "walls")?;
        let offered = r#"[{"role": "delegate", "email": "own-delegate@accord.example"}]"#;
        Ok(installation::set(tx, installation::DEMONSTRATION_ACCOUNTS, offered)?)
    });
}

/// The browser of somebody: of nobody for an empty name.
pub(super) fn browser(app: &TestApp, name: &str) -> Client {
    let client = app.client();
    if !name.is_empty() {
        client.set_cookie("accord", name);
    }
    client
}

/// The mail that invites somebody to a body.
pub(super) fn mail_of(app: &TestApp, body: &str) -> String {
    let to = AccountId::new(format!("{body}-guest"));
    let mails = app.read(|db| outbox::newest(db, 1000));
    let mail = mails.into_iter().find(|mail| mail.account_id == to);
    mail.expect("a mail").id.to_string()
}

/// The token that switches off a kind of mail for a member of a body.
pub(super) fn mail_token(app: &TestApp, body: &str) -> String {
    let account = AccountId::new(format!("{body}-delegate"));
    app.read(|db| actions::unsubscribe_token(db, &account, Notice::Tabled)).expect("a key")
}

fn administrator(tx: &mut Tx<'_>) -> StoreResult<()> {
    account(tx, "administrator")?;
    accounts::set_administrator(tx, &AccountId::new("administrator"))
}

/// An account whose session has its name as token.
fn account(tx: &mut Tx<'_>, name: &str) -> StoreResult<()> {
    let account = Account {
        id: AccountId::new(name),
        email: format!("{name}@accord.example"),
        name: format!("Person {name}"),
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
        id: SessionId::new(name),
        token_hash: sha256(name.as_bytes()),
        account_id: account.id,
        device: "Test".to_owned(),
        created_at: tx.now,
        seen_at: tx.now,
        expires_at: tx.now + chrono::Duration::days(3650),
        revoked_at: None,
    };
    accounts::insert_session(tx, &session)
}

fn found(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let names = [(Locale::En, format!("Parliament {body}"))];
    let rules = include_str!("../../../src/procedure/presets/parlatino.toml").to_owned();
    let (zone, tags) = ("America/Panama".to_owned(), "en".to_owned());
    let row = Body::new(BodyId::new(body), body.to_owned(), &names, body.to_uppercase(), zone, tags, rules, tx.now);
    bodies::insert(tx, &row)?;
    let delegations =
        [("a", Category::Member), ("b", Category::Member), ("c", Category::Member), ("o", Category::Observer)];
    for (name, category) in delegations {
        let delegation = Delegation {
            seat_of: None,
            component: String::new(),
            id: DelegationId::new(format!("{body}-{name}")),
            body_id: BodyId::new(body),
            name: format!("Land {name}"),
            category,
            weight: 1,
            created_at: tx.now,
            ended_at: None,
        };
        bodies::insert_delegation(tx, &delegation)?;
    }
    let group = Group {
        id: GroupId::new(format!("{body}-group")),
        body_id: BodyId::new(body),
        name: "Group of two".to_owned(),
        created_at: tx.now,
        ended_at: None,
        members: ["a", "b"].map(|name| DelegationId::new(format!("{body}-{name}"))).into(),
    };
    groups::insert(tx, &group)?;
    for (name, delegation, role) in MEMBERS {
        member(tx, body, name, *delegation, *role)?;
    }
    Ok(())
}

fn member(tx: &mut Tx<'_>, body: &str, name: &str, delegation: Option<&str>, role: Role) -> StoreResult<()> {
    let name = format!("{body}-{name}");
    account(tx, &name)?;
    let membership = Membership {
        seat_id: None,
        id: MembershipId::new(name.as_str()),
        account_id: AccountId::new(name.as_str()),
        body_id: BodyId::new(body),
        delegation_id: delegation.map(|delegation| DelegationId::new(format!("{body}-{delegation}"))),
        role,
        created_at: tx.now,
        ended_at: None,
    };
    bodies::insert_membership(tx, &membership)
}

fn convene(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    for (name, days) in [("meeting", 1), ("quiet", 40)] {
        let meeting = Meeting {
            id: MeetingId::new(format!("{body}-{name}")),
            slug: format!("{body}-{name}"),
            ordinal: String::new(),
            title: format!("Dialogue of {body}"),
            place: "Panama City".to_owned(),
            starts_on: tx.now.date() + chrono::Duration::days(days),
            ends_on: tx.now.date() + chrono::Duration::days(days + 1),
            zone: "America/Panama".to_owned(),
            agenda: String::new(),
            created_at: tx.now,
        };
        meetings::insert(tx, &meeting, &BodyId::new(body))?;
    }
    let panel = Panel {
        id: PanelId::new(format!("{body}-panel")),
        meeting_id: MeetingId::new(format!("{body}-meeting")),
        number: 1,
        theme: "Rights".to_owned(),
        subtitle: String::new(),
        quotation: String::new(),
        quotation_by: String::new(),
        summary: String::new(),
        report: String::new(),
        closed_at: None,
    };
    panels::insert(tx, &panel)?;
    let membership_id = MembershipId::new(format!("{body}-moderator"));
    panels::insert_seat(tx, &PanelSeat { panel_id: panel.id, membership_id, part: PanelPart::Moderator })
}

fn declare(tx: &mut Tx<'_>, body: &str, name: &str, stage: Stage, number: i64) -> StoreResult<()> {
    let slug = format!("{body}-{name}");
    let tabled = (name != "draft").then_some(tx.now);
    let row = Declaration {
        id: DeclarationId::new(slug.as_str()),
        slug: slug.clone(),
        number,
        meeting_id: MeetingId::new(format!("{body}-meeting")),
        body_id: BodyId::new(body),
        kind: DeclarationKind::Declaration,
        language: Language::english(),
        stage,
        delegation_id: Some(DelegationId::new(format!("{body}-a"))),
        membership_id: MembershipId::new(format!("{body}-delegate")),
        symbol: (name == "published").then(|| "DOC/1".to_owned()),
        rules: String::new(),
        created_at: tx.now,
        tabled_at: tabled,
        admitted_at: tabled.filter(|_| name != "tabled"),
        changes: 1,
    };
    declarations::insert(tx, &row)?;
    let text = words(&slug);
    for clause in &text.clauses {
        versions::insert_clause(tx, &row.id, &clause.id, None)?;
    }
    let kind = if tabled.is_some() { VersionKind::Tabled } else { VersionKind::Draft };
    version(tx, &row.id, (1, kind), &text)?;
    if name == "amending" {
        discuss(tx, body, &row.id)?;
    }
    if stage == Stage::Adopted {
        version(tx, &row.id, (2, VersionKind::Adopted), &text)?;
    }
    let membership_id = None;
    let entry = StageEntry { id: tx.fresh()?, declaration_id: row.id, stage, opened_at: tx.now, membership_id };
    declarations::enter_stage(tx, &entry)
}

/// An open comment, a resolved one, and a mark on the first clause.
fn discuss(tx: &mut Tx<'_>, body: &str, of: &DeclarationId) -> StoreResult<()> {
    let by = MembershipId::new(format!("{body}-delegate"));
    for (name, resolved) in [("said", false), ("settled", true)] {
        let comment = Comment {
            id: format!("{of}-{name}").into(),
            declaration_id: of.clone(),
            clause_id: format!("{of}-c1").into(),
            membership_id: by.clone(),
            words: "Why not all?".to_owned(),
            made_at: tx.now,
            resolved_at: resolved.then_some(tx.now),
            resolved_by: resolved.then(|| by.clone()),
        };
        comments::insert(tx, &comment)?;
    }
    let words = "Encourages States to protect migrants in transit".to_owned();
    let mark = Mark {
        id: format!("{of}-mark").into(),
        declaration_id: of.clone(),
        clause_id: format!("{of}-c1").into(),
        kind: MarkKind::Disputed,
        clause_words: words.clone(),
        first_char: None,
        words,
        alternative: None,
        number: None,
        delegation_id: None,
        set_at: tx.now,
        set_by: MembershipId::new(format!("{body}-chair")),
        lifted_at: None,
        lifted_by: None,
    };
    marks::insert(tx, &mark)
}

fn version(tx: &mut Tx<'_>, of: &DeclarationId, (number, kind): (i64, VersionKind), text: &Text) -> StoreResult<()> {
    let version = Version {
        id: format!("{of}-{number}").into(),
        declaration_id: of.clone(),
        number,
        kind,
        base_id: (number > 1).then(|| format!("{of}-1").into()),
        made_at: tx.now,
        membership_id: None,
        digest: (kind != VersionKind::Draft).then(|| text_digest(text, &Style::parlatino(&text.language))),
    };
    versions::insert(tx, &version, text)
}

fn words(slug: &str) -> Text {
    let mut text = Text::new(Language::english(), DeclarationKind::Declaration);
    text.title = format!("Declaration {slug}");
    text.enacting = "The Parliament,".to_owned();
    for (name, kind, words) in [
        ("p1", ClauseKind::Preambular, "Recalling that every person has rights"),
        ("c1", ClauseKind::Operative, "Encourages States to protect migrants in transit"),
        ("c2", ClauseKind::Operative, "Decides to meet every year"),
    ] {
        let mut clause = Clause::new(ClauseId::new(format!("{slug}-{name}")), kind, words);
        clause.opening = words.find(' ').unwrap_or(0);
        text.clauses.push(clause);
    }
    text
}

fn publication(tx: &mut Tx<'_>, body: &str) -> Result<(), accord::actions::ActError> {
    let secretary = Visitor::load(tx.db, &AccountId::new(format!("{body}-secretary")))?;
    publish(tx, &secretary, &DeclarationId::new(format!("{body}-published"))).map(drop)
}

/// A tag of the amendments, and a filter that the delegate saved.
fn sort(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let declaration_id = DeclarationId::new(format!("{body}-amending"));
    let (id, word) = (format!("{body}-tag").into(), "Costs".to_owned());
    tags::insert(tx, &Tag { id, declaration_id: declaration_id.clone(), word, made_at: tx.now })?;
    let filter = SavedFilter {
        id: format!("{body}-filter").into(),
        declaration_id,
        account_id: AccountId::new(format!("{body}-delegate")),
        name: "What waits".to_owned(),
        query: "standing=filed".to_owned(),
        shared: false,
        made_at: tx.now,
    };
    saved_filters::insert(tx, &filter)
}

/// A mail about a declaration, and an invitation that waits to be taken up.
fn letters(tx: &mut Tx<'_>, body: &str) -> Result<(), accord::actions::ActError> {
    let to = [AccountId::new(format!("{body}-delegate"))];
    let (about, facts) = (DeclarationId::new(format!("{body}-tabled")), TabledFacts { sponsor: None });
    notify(tx, Notice::Tabled, &to, Some(&about), &format!("{body}-news"), &facts)?;
    account(tx, &format!("{body}-guest"))?;
    let link = Link {
        id: LinkId::new(format!("{body}-link")),
        account_id: AccountId::new(format!("{body}-guest")),
        purpose: LinkPurpose::Invitation,
        token_hash: Some(sha256(format!("{body}-link").as_bytes())),
        created_at: tx.now,
        expires_at: tx.now + chrono::Duration::days(7),
        used_at: None,
    };
    accounts::insert_link(tx, &link)?;
    let facts = InvitationFacts { link: link.id };
    notify(tx, Notice::Invitation, &[link.account_id], None, &format!("{body}-guest"), &facts)
}
