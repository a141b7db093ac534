//! The compilation: the whole text in order with every amendment under its clause, as secretariats print it.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::compiled::{Places, Words, compile};
use super::sheet::Sheet;
use crate::actions::Dossier;
use crate::l10n::Voice;
use crate::procedure::Standing;
use crate::storage::amendments::Amendment;
use crate::storage::saved_filters::{self, SavedFilter};
use crate::storage::tags::{self, Tags};
use crate::storage::{Db, Store};
use crate::web::amendment_filter::{AmendmentFilter, FilterForm};
use crate::web::filters::COMPILATION;
use crate::web::{Page, PageError, PageResult, Reader, html, paths};

/// How it is read, as the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    #[serde(flatten)]
    filter: AmendmentFilter,
    /// "2": what is and what is proposed beside each other.
    columns: String,
    /// "1": with numbers of lines.
    lines: String,
    /// "1": with the justifications unfolded.
    why: String,
    /// "0": without the marks of the negotiation.
    marks: String,
}

/// What the compilation of a declaration is made from.
struct File {
    dossier: Dossier,
    tags: Tags,
    saved: Vec<SavedFilter>,
}

impl File {
    fn load(db: &mut Db, reader: &Reader, slug: &str) -> Result<Self, PageError> {
        let dossier = super::load(db, &reader.visitor, slug)?;
        let id = &dossier.declaration.id;
        let account = reader.visitor.account.as_ref().map(|account| &account.id);
        let tags = tags::of_declaration(db, id)?;
        let saved = saved_filters::for_account(db, id, account)?;
        Ok(Self { dossier, tags, saved })
    }
}

/// A way to read, as a link.
struct Link {
    href: String,
    label: String,
    download: bool,
}

#[derive(Template)]
#[template(path = "declarations/compilation.html")]
struct Show {
    page: Page,
    modes: Vec<Link>,
    filter: FilterForm,
    sheet: Sheet,
    places: Places,
    symbol: String,
    lines: bool,
    why: bool,
    shown: usize,
    total: usize,
}

/// GET /declarations/{slug}/compilation: the text with its amendments, those that the address asks for.
pub(in crate::web) async fn show(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    asked: Query<Asked>,
) -> PageResult {
    let (slug, asked, asks) = (path.into_inner(), asked.into_inner(), reader.clone());
    let file = store.read(move |db| File::load(db, &asks, &slug)).await?;
    html(StatusCode::OK, &page(&reader, &file, &asked))
}

fn page(reader: &Reader, file: &File, asked: &Asked) -> Show {
    let File { dossier, tags, .. } = file;
    let voice = reader.voice_at(&dossier.meeting.zone);
    let filed = dossier.amendments.iter().filter(|one| one.standing != Standing::Draft);
    let shown: Vec<&Amendment> = filed.clone().filter(|one| asked.filter.fits(dossier, tags, one)).collect();
    let base = dossier.base_text();
    let mut sheet = Sheet::new(voice, dossier, base, dossier.provisional());
    if asked.marks != OFF {
        sheet = sheet.with_marks(voice, dossier, base);
    }
    sheet.state = super::show::base_state(voice, dossier);
    Show {
        page: super::page(reader, dossier, voice.say("compilation-title")),
        modes: modes(voice, dossier, asked),
        filter: form(reader, voice, file, asked),
        places: compile(voice, dossier, tags, &shown, asked.columns == TWO),
        symbol: super::sheet::symbol(voice, dossier),
        sheet,
        lines: asked.lines == ON,
        why: asked.why == ON,
        shown: shown.len(),
        total: filed.count(),
    }
}

/// What an address says of a switch that is on.
const ON: &str = "1";
/// What an address says of a switch that is off, where it is on without a word.
const OFF: &str = "0";
/// What an address says of two columns.
const TWO: &str = "2";

impl Asked {
    /// What stands in the address beside the filter; only words of our own come back.
    fn ways(&self) -> [(&'static str, &'static str); 4] {
        let on = |asked: &str, value: &'static str| if asked == value { value } else { "" };
        [
            ("columns", on(&self.columns, TWO)),
            ("lines", on(&self.lines, ON)),
            ("why", on(&self.why, ON)),
            ("marks", on(&self.marks, OFF)),
        ]
    }

    /// The address of this page with one of the ways turned round.
    fn turned(&self, path: &str, way: &str, value: &'static str) -> String {
        let mut ways = self.ways();
        for (name, now) in &mut ways {
            if *name == way {
                *now = if now.is_empty() { value } else { "" };
            }
        }
        self.filter.address(path, &ways)
    }
}

/// Where else the same can be read, and the ways to read it here.
fn modes(voice: Voice, dossier: &Dossier, asked: &Asked) -> Vec<Link> {
    let slug = &dossier.declaration.slug;
    let here = paths::compilation(slug);
    let link = |href: String, key: &str| Link { href, label: voice.say(key), download: false };
    let turn = |way: &str, value: &'static str, (on, off): (&str, &str)| {
        let now = asked.ways().iter().any(|(name, now)| *name == way && !now.is_empty());
        link(asked.turned(&here, way, value), if now { off } else { on })
    };
    let file = |path: String, key: &str| {
        let href = asked.filter.address(&path, &[]);
        Link { href, label: voice.say(key), download: true }
    };
    let mut all = vec![
        link(paths::declaration(slug), "mode-text"),
        link(asked.filter.address(&paths::amendments(slug), &[]), "mode-amendment-list"),
        turn("columns", TWO, ("mode-two-columns", "mode-one-column")),
        turn("lines", ON, ("mode-lines", "mode-no-lines")),
        turn("why", ON, ("mode-justifications", "mode-no-justifications")),
        file(paths::compilation_docx(slug), "mode-tracked"),
        file(paths::amendments_file(slug, "csv"), "mode-csv"),
        file(paths::amendments_file(slug, "xlsx"), "mode-xlsx"),
    ];
    if dossier.standing_marks().next().is_some() {
        all.push(turn("marks", OFF, ("mode-no-marks", "mode-marks")));
    }
    all
}

fn form(reader: &Reader, voice: Voice, file: &File, asked: &Asked) -> FilterForm {
    let slug = &file.dossier.declaration.slug;
    let here = paths::compilation(slug);
    let ways = asked.ways();
    let filters = || asked.filter.address(&paths::filters(slug), &[("from", COMPILATION)]);
    FilterForm {
        fields: asked.filter.fields(voice, &file.dossier, &file.tags),
        kept: ways
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect(),
        all_href: AmendmentFilter::default().address(&here, &ways),
        filtered: !asked.filter.is_empty(),
        saved: asked.filter.saved(&here, &ways, &file.saved),
        saved_href: reader.visitor.account.is_some().then(filters),
    }
}
