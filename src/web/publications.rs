//! What was adopted and published: the list, the permanent page of each text, its issued files.

use std::collections::BTreeSet;

use actix_web::http::{StatusCode, header};
use actix_web::web::{Data, Form, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::form::Faults;
use super::question_facts::said;
use super::sittings::Once;
use super::{Page, PageError, PageResult, Reader, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, Dossier, Visitor, document, issue_pdf, once, once_to, publish_as, unset, version_of,
};
use crate::config::Config;
use crate::ids::DeclarationId;
use crate::l10n::Rich;
use crate::language::Language;
use crate::procedure::{Act, Outcome};
use crate::publishing::{Document, Format, pdf};
use crate::storage::publications::{self, IssuedFile, Publication};
use crate::storage::questions::Question;
use crate::storage::{Db, Store, StoreError, declarations, versions};

#[derive(Template)]
#[template(path = "publications/index.html")]
struct Index {
    page: Page,
    rows: Vec<Row>,
}

struct Row {
    slug: String,
    symbol: String,
    title: String,
    language: Language,
    body: String,
    when: Rich,
}

/// GET /publications: what was adopted, the newest first.
pub(super) async fn index(reader: Reader, store: Data<Store>) -> PageResult {
    let seen = reader.clone();
    let rows = store.read(move |db| rows(db, &seen)).await?;
    html(StatusCode::OK, &Index { page: Page::new(&reader, reader.voice.say("nav-adopted")), rows })
}

fn rows(db: &mut Db, reader: &Reader) -> Result<Vec<Row>, StoreError> {
    let all = publications::all(db)?;
    let ids: Vec<DeclarationId> = all.iter().map(|one| one.declaration_id.clone()).collect();
    let mut titles = versions::titles(db, &ids)?;
    let declarations = declarations::all(db)?;
    let bodies = crate::storage::bodies::all(db)?;
    let mut rows = Vec::new();
    for publication in all {
        let Some(declaration) = declarations.iter().find(|one| one.id == publication.declaration_id) else { continue };
        let Some((language, title)) = titles.remove(&declaration.id) else { continue };
        let body = bodies.iter().find(|body| body.id == declaration.body_id);
        rows.push(Row {
            slug: declaration.slug.clone(),
            symbol: publication.symbol,
            title,
            language,
            body: body.map_or(String::new(), |body| body.name(reader.voice.locale)),
            when: reader
                .voice
                .time_tag(publication.published_at, reader.voice_at(body.map_or("UTC", |body| &body.zone)).zone),
        });
    }
    Ok(rows)
}

#[derive(Template)]
#[template(path = "publications/show.html")]
struct Show {
    page: Page,
    slug: String,
    document: Document,
    publication: Publication,
    files: Vec<IssuedFile>,
    when: Rich,
    digest: String,
    /// The question on the whole, and its result.
    result: Option<(String, String)>,
    /// Where the page is for good.
    address: String,
    /// Whether the reader may have the PDF made, which is missing.
    may_set: bool,
}

/// GET /publications/{slug}: the permanent page of a published text.
pub(super) async fn show(reader: Reader, store: Data<Store>, config: Data<Config>, slug: Path<String>) -> PageResult {
    let name = slug.into_inner();
    let address = format!("{}{}", config.public_url, paths::publication(&name));
    let seen = reader.clone();
    let template = store.read(move |db| published(db, &seen, &name, address)).await?;
    html(StatusCode::OK, &template)
}

fn published(db: &mut Db, reader: &Reader, name: &str, address: String) -> Result<Show, StoreError> {
    let declaration = declarations::by_name(db, name)?;
    let publication = publications::of_declaration(db, &declaration.id)?.ok_or(StoreError::NotFound)?;
    let dossier = Dossier::load(db, declaration)?;
    let version = versions::find(db, &publication.version_id)?;
    let document = document(db, &dossier, &version)?;
    let files = publications::files(db, &publication.id)?;
    let zone = crate::l10n::zone(&dossier.meeting.zone);
    let voice = reader.voice_at(&dossier.meeting.zone);
    Ok(Show {
        page: Page::new(reader, document.title.clone()).under("/publications", reader.voice.say("nav-adopted")),
        slug: dossier.declaration.slug.clone(),
        may_set: !files.iter().any(|file| file.format == Format::Pdf.as_str())
            && dossier.permit(&reader.visitor, Act::IssueFile).is_ok(),
        files,
        when: voice.time_tag(publication.published_at, zone),
        digest: version.digest.unwrap_or_default(),
        result: whole(&dossier).map(|question| (paths::question(&question.id), said(voice, &dossier, question))),
        address,
        publication,
        document,
    })
}

/// The question by which the text was adopted.
fn whole(dossier: &Dossier) -> Option<&Question> {
    dossier.question_on_whole().filter(|one| one.outcome == Some(Outcome::Adopted))
}

impl Show {
    #[allow(clippy::unused_self, reason = "called from the template")]
    fn words(&self, node: &crate::publishing::Node) -> Rich {
        super::rendering::node(node)
    }

    #[allow(clippy::unused_self, reason = "called from the template")]
    fn format_name(&self, format: &str) -> &'static str {
        Format::parse(format).map_or("format-html", format_key)
    }

    fn kilobytes(&self, file: &IssuedFile) -> String {
        let size = u64::try_from(file.bytes.len()).unwrap_or(0).div_ceil(1024);
        self.page.voice().number(size)
    }
}

/// The key of a format's name.
pub(super) const fn format_key(format: Format) -> &'static str {
    match format {
        Format::Html => "format-html",
        Format::Txt => "format-txt",
        Format::Json => "format-json",
        Format::Akn => "format-akn",
        Format::Docx => "format-docx",
        Format::Pdf => "format-pdf",
    }
}

/// GET /publications/{slug}/{language}.{format}: an issued file, byte for byte.
pub(super) async fn file(request: HttpRequest, store: Data<Store>, path: Path<(String, String)>) -> PageResult {
    let (slug, name) = path.into_inner();
    let (language, format) = name.split_once('.').ok_or(PageError::Missing)?;
    let disposition = disposition(language, format);
    let (language, format) = (Language::new(language).map_err(|_| PageError::Missing)?, format.to_owned());
    let file = store
        .read(move |db| {
            let declaration = declarations::by_name(db, &slug)?;
            let publication = publications::of_declaration(db, &declaration.id)?.ok_or(StoreError::NotFound)?;
            publications::file(db, &publication.id, &language, &format)
        })
        .await?;
    let etag = format!("\"{}\"", file.sha256);
    let known = request.headers().get(header::IF_NONE_MATCH).is_some_and(|value| value.as_bytes() == etag.as_bytes());
    let mut response = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((header::ETAG, etag))
        .insert_header((header::CACHE_CONTROL, "public, max-age=300"))
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .content_type(file.media_type);
    Ok(if known { response.finish() } else { response.body(file.bytes) })
}

/// POST /publications/{slug}/pdf: makes the PDF of a publication that has none.
pub(super) async fn make_pdf(reader: Reader, store: Data<Store>, slug: Path<String>, form: Form<Once>) -> PageResult {
    let slug = slug.into_inner();
    set_pdf(&store, &reader.visitor, &slug, form.key()).await?;
    Ok(see_other(format!("{}#files", paths::publication(&slug))))
}

/// Sets the pages of a publication that has none, on a thread for what takes long, and stores them.
async fn set_pdf(store: &Store, visitor: &Visitor, slug: &str, key: &str) -> Result<(), ActError> {
    let (asks, name) = (visitor.clone(), slug.to_owned());
    let Some(unset) = store.read(move |db| unset(db, &asks, &name)).await? else { return Ok(()) };
    let set = move || {
        let bytes = unset.set();
        (unset, bytes)
    };
    let (unset, bytes) = actix_web::web::block(set).await.map_err(|error| StoreError::Query(error.to_string()))?;
    let bytes = bytes.map_err(|error| StoreError::Query(error.to_string()))?;
    let (issues, key, to) = (visitor.clone(), key.to_owned(), paths::publication(slug));
    store.write(move |tx| once_to(tx, &key, &to, |tx| issue_pdf(tx, &issues, &unset, bytes))).await
}

/// DOCX and HTML are offered for keeping: neither is a page of this site. Akoma Ntoso is kept as the XML it is.
fn disposition(language: &str, format: &str) -> String {
    let way = if matches!(format, "html" | "docx") { "attachment" } else { "inline" };
    format!("{way}; filename=\"{language}.{}\"", Format::ending(format))
}

#[derive(Template)]
#[template(path = "publications/new.html")]
struct New {
    page: Page,
    slug: String,
    title: String,
    language: Language,
    symbol: String,
    faults: Faults,
    /// The text that will be frozen.
    document: Document,
    /// How many clauses it has, those under others among them.
    clauses: usize,
    /// The characters that the PDF cannot show, each with its code.
    lacking: Vec<String>,
}

impl New {
    #[allow(clippy::unused_self, reason = "called from the template")]
    fn words(&self, node: &crate::publishing::Node) -> Rich {
        super::rendering::node(node)
    }
}

/// Each character once that pages cannot show: "漢 (U+6F22)".
fn lacking(document: &Document) -> Vec<String> {
    let characters: BTreeSet<char> = pdf::lacking(document).into_iter().map(|lack| lack.character).collect();
    characters.into_iter().map(|one| format!("{one} (U+{:04X})", u32::from(one))).collect()
}

/// What the form of publication sends.
#[derive(Debug, Clone, serde::Deserialize)]
pub(super) struct PublicationForm {
    #[serde(default)]
    once: String,
    #[serde(default)]
    symbol: String,
}

/// GET /declarations/{slug}/publication: the form that gives the symbol and publishes.
pub(super) async fn new(reader: Reader, store: Data<Store>, slug: Path<String>) -> PageResult {
    form(&reader, &store, slug.into_inner(), None, Faults::none()).await
}

async fn form(reader: &Reader, store: &Store, slug: String, typed: Option<String>, faults: Faults) -> PageResult {
    let visitor = reader.visitor.clone();
    let (dossier, document, clauses) = store
        .read(move |db| -> ActResult<_> {
            let declaration = declarations::by_name(db, &slug)?;
            let dossier = Dossier::load(db, declaration)?;
            if !dossier.may_read(&visitor) {
                return Err(StoreError::NotFound.into());
            }
            dossier.permit(&visitor, Act::AssignSymbol)?;
            let version = version_of(&dossier, None)?;
            let clauses =
                versions::text(db, &version.id, dossier.declaration.kind, &dossier.declaration.language)?.clauses;
            let document = document(db, &dossier, version)?;
            Ok((dossier, document, clauses.len()))
        })
        .await?;
    let declaration = dossier.declaration;
    let page = Page::new(reader, reader.voice.say("publication-new"))
        .under(paths::declaration(&declaration.slug), reader.voice.say("publication-back"));
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    let template = New {
        page,
        title: document.title.clone(),
        lacking: lacking(&document),
        clauses,
        document,
        language: declaration.language,
        slug: declaration.slug,
        symbol: typed.or(declaration.symbol).unwrap_or_default(),
        faults,
    };
    html(status, &template)
}

/// POST /declarations/{slug}/publication: gives the symbol and publishes.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    slug: Path<String>,
    Form(sent): Form<PublicationForm>,
) -> PageResult {
    let slug = slug.into_inner();
    let (visitor, name, form_sent) = (reader.visitor.clone(), slug.clone(), sent.clone());
    let done = store
        .write(move |tx| {
            once(tx, &form_sent.once, |tx| {
                publish_as(tx, &visitor, &name, &form_sent.symbol)?;
                Ok(paths::publication(&name))
            })
        })
        .await;
    match done {
        Ok(location) => {
            // Published it is: without its pages it says so, and they can be asked for again.
            if let Err(error) = set_pdf(&store, &reader.visitor, &slug, "").await {
                tracing::error!(%slug, %error, "no PDF of a publication");
            }
            Ok(see_other(location))
        }
        Err(error) => form(&reader, &store, slug, Some(sent.symbol), Faults::of(reader.voice, error)?).await,
    }
}
