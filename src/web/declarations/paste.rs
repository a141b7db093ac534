//! A whole text for a draft, pasted or read from a file: what would be made of it, then the deed.

use actix_web::HttpRequest;
use actix_web::web::{Data, Path, Payload, block};
use askama::Template;

use super::desk::load_draft;
use super::sheet::Sheet;
use crate::actions::{
    ActError, ActResult, Dossier, PasteDraft, file_too_large, once, paste_draft, read_file, read_paste,
};
use crate::clock::sha256;
use crate::import::source::MOST_BYTES;
use crate::import::{Source, Tracked};
use crate::import_words;
use crate::l10n::Message;
use crate::storage::{Store, Tx};
use crate::text::numbering::NumberingMode;
use crate::web::form::Faults;
use crate::web::multipart::{self, Sent};
use crate::web::{Page, PageError, PageResult, Reader, html, paths, see_other};

/// The most bytes of the form: a file, and room for the text in the box.
const FORM_BYTES: usize = MOST_BYTES + (2 << 20);

/// The form of a whole text.
#[derive(Debug, Default)]
struct PasteForm {
    once: String,
    text: String,
    replace: bool,
    /// Not only a look.
    take: bool,
    /// How often the draft had been changed when the form was made.
    seen: Option<i64>,
    /// The SHA-256 of the text that a file gave, as long as nobody changed it in the box.
    made: String,
    /// Whether the text came from a document, whose paragraphs are whole.
    whole: bool,
    tracked: Tracked,
    /// What was read of a file just now.
    read: Option<Source>,
}

impl PasteForm {
    fn of(sent: &Sent) -> Result<Self, PageError> {
        let seen = sent.field("seen");
        Ok(Self {
            once: sent.field("once").to_owned(),
            text: sent.field("text").to_owned(),
            replace: sent.field("replace") == "yes",
            take: sent.field("take") == "yes",
            seen: if seen.is_empty() { None } else { Some(seen.parse().map_err(|_| PageError::Unreadable)?) },
            made: sent.field("made").to_owned(),
            whole: sent.field("whole") == "yes",
            tracked: if sent.field("tracked") == "rejected" { Tracked::Rejected } else { Tracked::Accepted },
            read: None,
        })
    }

    /// Puts what was read of a file into the box. Whatever somebody typed there stays.
    fn fill(&mut self, source: Source) -> ActResult<()> {
        if !self.text.trim().is_empty() && self.made != digest(&self.text) {
            return Err(ActError::field("file", Message::new("paste-box-full")));
        }
        self.text = source.text();
        (self.made, self.whole) = (digest(&self.text), source.whole);
        self.read = Some(source);
        Ok(())
    }
}

/// The digest of a text as it is before browsers write their line ends.
fn digest(text: &str) -> String {
    sha256(text.replace('\r', "").as_bytes())
}

#[derive(Template)]
#[template(path = "declarations/paste.html")]
struct Paste {
    page: Page,
    faults: Faults,
    slug: String,
    lang: String,
    text: String,
    made: String,
    whole: bool,
    rejected: bool,
    /// The most that a file may have, in megabytes.
    megabytes: usize,
    /// What is to be said of the file that was read.
    warnings: Vec<String>,
    /// What stands on each page of it.
    beside: Vec<String>,
    /// How many clauses the draft has, which the paste would replace.
    clauses: usize,
    replace: bool,
    /// How often the draft was changed.
    seen: i64,
    /// Whether it would give the draft anything to stand in it.
    takes: bool,
    /// What would be made of the text.
    preview: Option<Sheet>,
    /// Lines that were not understood.
    others: Vec<(usize, String)>,
}

/// GET /declarations/{slug}/paste: the box for a whole text.
pub(in crate::web) async fn paste(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    let slug = path.into_inner();
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    paste_page(&reader, &dossier, PasteForm::default(), Faults::none())
}

fn paste_page(reader: &Reader, dossier: &Dossier, form: PasteForm, faults: Faults) -> PageResult {
    let voice = reader.voice;
    let parsed = (!form.text.trim().is_empty()).then(|| read_paste(dossier, &form.text, form.whole));
    let others = parsed.iter().flat_map(|parsed| &parsed.other).map(|other| (other.at, other.text.clone())).collect();
    let takes = parsed.as_ref().is_some_and(|parsed| !parsed.text.clauses.is_empty() || !parsed.other.is_empty());
    let read = form.read.unwrap_or_default();
    let template = Paste {
        takes,
        page: super::page(reader, dossier, voice.say("paste-title")),
        slug: dossier.declaration.slug.clone(),
        lang: dossier.declaration.language.to_string(),
        text: form.text,
        made: form.made,
        whole: form.whole,
        rejected: form.tracked == Tracked::Rejected,
        megabytes: MOST_BYTES >> 20,
        warnings: read.warnings.iter().map(|warning| import_words::warning(voice, warning)).collect(),
        beside: read.beside.into_iter().map(|other| other.text).collect(),
        clauses: dossier.base_text().clauses.len(),
        replace: form.replace,
        seen: dossier.declaration.changes,
        preview: parsed.map(|parsed| Sheet::new(voice, dossier, &parsed.text, NumberingMode::Final)),
        others,
        faults,
    };
    html(template.faults.status, &template)
}

/// POST /declarations/{slug}/paste: reads a file into the box, shows what would be made of the text, or takes it over.
pub(in crate::web) async fn take_over(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    request: HttpRequest,
    payload: Payload,
) -> PageResult {
    let slug = path.into_inner();
    let (who, name) = (reader.clone(), slug.clone());
    // Nobody has a file taken apart for a draft that is not theirs.
    store.read(move |db| load_draft(db, &who, &name).map(drop)).await?;
    let sent = multipart::read(&request, payload, FORM_BYTES).await?;
    let mut form = PasteForm::of(&sent)?;
    let error = match received(sent, &mut form).await? {
        Ok(()) if form.take && form.read.is_none() => match taken(&reader, &store, &slug, &form).await {
            Ok(desk) => return Ok(see_other(desk)),
            Err(error) => Some(error),
        },
        outcome => outcome.err(),
    };
    let faults = Faults::after(reader.voice, error)?;
    let who = reader.clone();
    let dossier = store.read(move |db| load_draft(db, &who, &slug)).await?;
    paste_page(&reader, &dossier, form, faults)
}

/// Reads the file of a form, if it has one. One that was chosen and not sent along is asked for.
async fn received(sent: Sent, form: &mut PasteForm) -> Result<ActResult<()>, PageError> {
    if sent.too_large {
        return Ok(Err(file_too_large()));
    }
    if !sent.field("file").is_empty() {
        return Ok(Err(ActError::field("file", Message::new("paste-file-not-read"))));
    }
    if sent.file.is_empty() {
        let asked = sent.field("read") == "yes" && form.text.trim().is_empty();
        return Ok(if asked { Err(ActError::field("file", Message::new("paste-no-file"))) } else { Ok(()) });
    }
    let tracked = form.tracked;
    let read = block(move || read_file(&sent.file, tracked)).await?;
    Ok(read.and_then(|source| form.fill(source)))
}

async fn taken(reader: &Reader, store: &Store, slug: &str, form: &PasteForm) -> ActResult<String> {
    let paste = PasteDraft { text: form.text.clone(), whole: form.whole, replace: form.replace, seen: form.seen };
    let (visitor, name, key) = (reader.visitor.clone(), slug.to_owned(), form.once.clone());
    let act = move |tx: &mut Tx<'_>| paste_draft(tx, &visitor, &name, &paste).map(|_| paths::desk(&name));
    store.write(move |tx| once(tx, &key, act)).await
}
