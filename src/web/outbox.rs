//! The outgoing mail of a demonstration, which sends none.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use askama::Template;

use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::{Notice, may_see_outbox, reveal_link};
use crate::config::Config;
use crate::ids::{AccountId, DeclarationId, MailId};
use crate::language::Language;
use crate::mail::{Letter, Office, preview};
use crate::storage::outbox::{self, Mail, MailCounts};
use crate::storage::{Db, Store, StoreResult, accounts, versions};

/// How many mails the list shows.
const MOST: i64 = 200;

/// One mail of the list.
struct Line {
    href: String,
    name: String,
    kind: String,
    /// The declaration's title and its language.
    title: Option<(Language, String)>,
    mail: Mail,
}

#[derive(Template)]
#[template(path = "outbox/index.html")]
struct Index {
    page: Page,
    counts: MailCounts,
    lines: Vec<Line>,
}

/// GET /outbox: the mails, newest first.
pub(super) async fn index(reader: Reader, store: Data<Store>) -> PageResult {
    secretariat_of_demonstration(&reader)?;
    let voice = reader.voice;
    let (counts, mails, names, titles) = store.read(load).await?;
    let lines = mails.into_iter().map(|mail| Line {
        href: paths::outbox_mail(&mail.id),
        name: names.get(&mail.account_id).cloned().unwrap_or_default(),
        kind: Notice::parse(&mail.kind).map_or_else(|| mail.kind.clone(), |notice| voice.say(notice.key())),
        title: mail.declaration_id.as_ref().and_then(|id| titles.get(id).cloned()),
        mail,
    });
    let lines = lines.collect();
    html(StatusCode::OK, &Index { page: Page::new(&reader, voice.say("outbox-title")), counts, lines })
}

type Loaded = (MailCounts, Vec<Mail>, HashMap<AccountId, String>, HashMap<DeclarationId, (Language, String)>);

/// Four queries, however many mails there are.
fn load(db: &mut Db) -> StoreResult<Loaded> {
    let mails = outbox::newest(db, MOST)?;
    let names = accounts::all(db)?.into_iter().map(|account| (account.id, account.name)).collect();
    let mut declarations: Vec<DeclarationId> = mails.iter().filter_map(|mail| mail.declaration_id.clone()).collect();
    declarations.sort();
    declarations.dedup();
    Ok((outbox::counts(db)?, mails, names, versions::titles(db, &declarations)?))
}

#[derive(Template)]
#[template(path = "outbox/show.html")]
struct Show {
    page: Page,
    letter: Letter,
    sender: String,
    mail: Mail,
    /// The working link, once somebody asked for it.
    link: Option<String>,
}

/// GET /outbox/{mail}: the mail as it will be read.
pub(super) async fn show(reader: Reader, store: Data<Store>, config: Data<Config>, id: Path<MailId>) -> PageResult {
    secretariat_of_demonstration(&reader)?;
    page(&reader, &store, &config, id.into_inner(), None).await
}

/// POST /outbox/{mail}/link: makes the one-time link that the mail would carry, and shows it.
pub(super) async fn create_link(
    reader: Reader,
    store: Data<Store>,
    config: Data<Config>,
    id: Path<MailId>,
) -> PageResult {
    let (visitor, mail) = (reader.visitor.clone(), id.into_inner());
    let asked = mail.clone();
    let secret = store.write(move |tx| reveal_link(tx, &visitor, &asked)).await?;
    page(&reader, &store, &config, mail, Some(paths::link(&secret))).await
}

async fn page(reader: &Reader, store: &Store, config: &Config, id: MailId, link: Option<String>) -> PageResult {
    let office = Office::new(config).map_err(|error| PageError::Broken(error.to_string()))?;
    let sender = office.sender();
    let (mail, letter) = store.read(move |db| read(db, &id, &office)).await?;
    let page = Page::new(reader, letter.subject.clone()).under("/outbox", reader.voice.say("outbox-title"));
    html(StatusCode::OK, &Show { page, letter, sender, mail, link })
}

fn read(db: &mut Db, id: &MailId, office: &Office) -> StoreResult<(Mail, Letter)> {
    let mail = outbox::find(db, id)?;
    let letter = preview(db, &mail, office)?;
    Ok((mail, letter))
}

/// Outside of a demonstration there is no such page.
fn secretariat_of_demonstration(reader: &Reader) -> Result<(), PageError> {
    if !reader.demonstration {
        return Err(PageError::Missing);
    }
    Ok(may_see_outbox(&reader.visitor)?)
}
