//! A small body with a declaration, a delegate and a clerk, in a database of its own.

use std::path::PathBuf;

use accord::actions::{ActError, InvitationFacts, Notice, TabledFacts, notify};
use accord::clock::{Chance, Clock, Moment, from_micros, sha256};
use accord::config::Config;
use accord::ids::{AccountId, BodyId, DeclarationId, DelegationId, LinkId, MailId, MeetingId, MembershipId, VersionId};
use accord::language::{Language, Locale};
use accord::mail::Office;
use accord::procedure::{Category, Role, Stage};
use accord::storage::accounts::{self, Account, Link, LinkPurpose, Session};
use accord::storage::bodies::{self, Body, Delegation, Membership};
use accord::storage::declarations::{self, Declaration};
use accord::storage::meetings::{self, Meeting};
use accord::storage::outbox::{self, Mail};
use accord::storage::versions::{self, Version, VersionKind};
use accord::storage::{Store, StoreOptions, StoreResult, Tx};
use accord::text::{DeclarationKind, Text};
use chrono::{Duration, NaiveDate};

/// A store whose clock the test sets, and the folder that goes with it.
pub(super) struct World {
    pub(super) store: Store,
    clock: Clock,
    folder: PathBuf,
}

impl Drop for World {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl World {
    pub(super) fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("accord-mail-{}", Chance::System.name().expect("chance")));
        std::fs::create_dir(&folder).expect("a folder");
        let clock = Clock::manual(from_micros(1_496_934_000_000_000));
        let url = format!("sqlite://{}", folder.join("accord.db").display());
        let store = Store::open(StoreOptions { clock: clock.clone(), ..StoreOptions::new(url) }).expect("a store");
        store.write_now(people).expect("people");
        store.write_now(text).expect("a declaration");
        Self { store, clock, folder }
    }

    /// A folder below the world's own.
    pub(super) fn folder(&self, name: &str) -> PathBuf {
        let folder = self.folder.join(name);
        std::fs::create_dir(&folder).expect("a folder");
        folder
    }

    pub(super) fn pass(&mut self, time: Duration) {
        let now = self.store.now();
        self.clock.set(now + time);
    }

    /// Queues an invitation for a new account of an address.
    pub(super) fn invite(&self, email: &str) -> AccountId {
        let email = email.to_owned();
        let invited = self.store.write_now(move |tx| invite(tx, &email));
        invited.expect("an invitation")
    }

    /// Queues the news that the text is tabled, to the delegate.
    pub(super) fn table(&self, event: &'static str) {
        let tabled = self.store.write_now(move |tx| {
            let facts = TabledFacts { sponsor: Some(DelegationId::new("orellana")) };
            let (ana, text) = (AccountId::new("ana"), DeclarationId::new("text"));
            notify(tx, Notice::Tabled, &[ana], Some(&text), event, &facts)
        });
        tabled.expect("queued");
    }

    pub(super) fn mails(&self) -> Vec<Mail> {
        self.store.read_now(|db| outbox::newest(db, 100)).expect("mails")
    }

    pub(super) fn mail_to(&self, account: &AccountId) -> Mail {
        self.mails().into_iter().find(|mail| mail.account_id == *account).expect("a mail")
    }

    pub(super) fn account(&self, id: &AccountId) -> Account {
        let id = id.clone();
        self.store.read_now(move |db| accounts::find(db, &id)).expect("an account")
    }
}

pub(super) fn config() -> Config {
    Config { mail_from: "Accord <accord@accord.example>".to_owned(), ..Config::default() }
}

pub(super) fn office() -> Office {
    Office::new(&config()).expect("good settings")
}

fn account(id: &str, email: &str, locale: Locale, now: Moment) -> Account {
    Account {
        id: AccountId::new(id),
        email: email.to_owned(),
        name: format!("Doña {id}"),
        locale,
        zone: None,
        password_hash: None,
        administrator: false,
        created_at: now,
        disabled_at: None,
        mail_failed_at: None,
    }
}

fn people(tx: &mut Tx<'_>) -> StoreResult<()> {
    let now = tx.now;
    let names = [(Locale::En, "The Assembly".to_owned()), (Locale::Es, "La Asamblea".to_owned())];
    let zone = || "America/Panama".to_owned();
    let (short, tags) = ("ASM".to_owned(), "en".to_owned());
    bodies::insert(
        tx,
        &Body::new(BodyId::new("b"), "asm".to_owned(), &names, short, zone(), tags, String::new(), now),
    )?;
    bodies::insert_delegation(
        tx,
        &Delegation {
            seat_of: None,
            component: String::new(),
            id: DelegationId::new("orellana"),
            body_id: BodyId::new("b"),
            name: "Orellana".to_owned(),
            category: Category::Member,
            weight: 1,
            created_at: now,
            ended_at: None,
        },
    )?;
    for (id, locale, role) in [("ana", Locale::Es, Role::Delegate), ("rosa", Locale::En, Role::Secretariat)] {
        accounts::insert(tx, &account(id, &format!("{id}@example.org"), locale, now))?;
        bodies::insert_membership(
            tx,
            &Membership {
                seat_id: None,
                id: MembershipId::new(id),
                account_id: AccountId::new(id),
                body_id: BodyId::new("b"),
                delegation_id: (role == Role::Delegate).then(|| DelegationId::new("orellana")),
                role,
                created_at: now,
                ended_at: None,
            },
        )?;
        accounts::insert_session(
            tx,
            &Session {
                id: id.into(),
                token_hash: sha256(id.as_bytes()),
                account_id: AccountId::new(id),
                device: String::new(),
                created_at: now,
                seen_at: now,
                expires_at: now + Duration::days(30),
                revoked_at: None,
            },
        )?;
    }
    Ok(())
}

fn text(tx: &mut Tx<'_>) -> StoreResult<()> {
    let now = tx.now;
    let day = NaiveDate::from_ymd_opt(2017, 6, 8).expect("a day");
    meetings::insert(
        tx,
        &Meeting {
            id: MeetingId::new("m"),
            slug: "m".to_owned(),
            ordinal: String::new(),
            title: "Meeting".to_owned(),
            place: "Panama".to_owned(),
            starts_on: day,
            ends_on: day,
            zone: "America/Panama".to_owned(),
            agenda: String::new(),
            created_at: now,
        },
        &BodyId::new("b"),
    )?;
    declarations::insert(
        tx,
        &Declaration {
            id: DeclarationId::new("text"),
            slug: "text".to_owned(),
            number: 1,
            meeting_id: MeetingId::new("m"),
            body_id: BodyId::new("b"),
            kind: DeclarationKind::Declaration,
            language: Language::english(),
            stage: Stage::Proposal,
            delegation_id: Some(DelegationId::new("orellana")),
            membership_id: MembershipId::new("ana"),
            symbol: None,
            rules: String::new(),
            created_at: now,
            tabled_at: None,
            admitted_at: None,
            changes: 0,
        },
    )?;
    let title = "On rivers & \"lakes\"".to_owned();
    versions::insert(
        tx,
        &Version {
            id: VersionId::new("v"),
            declaration_id: DeclarationId::new("text"),
            number: 1,
            kind: VersionKind::Draft,
            base_id: None,
            made_at: now,
            membership_id: None,
            digest: None,
        },
        &Text { title, ..Text::new(Language::english(), DeclarationKind::Declaration) },
    )
}

fn invite(tx: &mut Tx<'_>, email: &str) -> Result<AccountId, ActError> {
    let id: AccountId = tx.fresh()?;
    accounts::insert(tx, &account(id.as_str(), email, Locale::En, tx.now))?;
    let link: LinkId = tx.fresh()?;
    accounts::insert_link(
        tx,
        &Link {
            id: link.clone(),
            account_id: id.clone(),
            purpose: LinkPurpose::Invitation,
            token_hash: None,
            created_at: tx.now,
            expires_at: tx.now + Duration::days(14),
            used_at: None,
        },
    )?;
    let event = link.to_string();
    let facts = InvitationFacts { link };
    notify(tx, Notice::Invitation, std::slice::from_ref(&id), None, &event, &facts)?;
    Ok(id)
}

/// Waits for one turn of the worker, outside of which the test itself may block.
pub(super) fn turn<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(work)
}

/// The identity of the newest mail, for addresses.
pub(super) fn newest(world: &World) -> MailId {
    world.mails().first().expect("a mail").id.clone()
}
