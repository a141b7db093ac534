//! Several amendments treated alike: what can be done with a selection, what that will do, and doing it.

use actix_web::web::{Bytes, Data, Path};
use askama::Template;

use super::amendment_filter::AmendmentFilter;
use super::amendment_index::{self, Asked, File, find};
use super::amendment_view::{mover, title};
use super::amendments::remark;
use super::clause_names::Choice;
use super::form::{Faults, say_refusal};
use super::{Page, PageResult, Reader, html, paths, see_other};
use crate::actions::{
    ActError, ActResult, Dossier, Foresight, Treatment, Visitor, foresee_treatment, once, treat_selection,
};
use crate::ids::{AmendmentId, PanelId, TagId};
use crate::l10n::{Message, Voice};
use crate::procedure::Act;
use crate::storage::Store;
use crate::storage::tags::Tags;

/// Treatments of one kind, to choose from.
pub(super) struct Group {
    /// What they have in common; empty for the first, which stand alone.
    pub(super) label: String,
    /// Each with what a form sends for it.
    pub(super) choices: Vec<Choice>,
}

/// What a visitor may do with several amendments at once: nothing for most.
pub(super) fn treatments(voice: Voice, visitor: &Visitor, dossier: &Dossier, tags: &Tags) -> Vec<Group> {
    let may = |act| dossier.permit(visitor, act).is_ok();
    let choice = |treatment: &Treatment, label: String| Choice { value: treatment.to_string(), label, chosen: false };
    let mut groups = Vec::new();
    let mut group = |key: &str, choices: Vec<Choice>| {
        if !choices.is_empty() {
            groups.push(Group { label: if key.is_empty() { String::new() } else { voice.say(key) }, choices });
        }
    };
    if may(Act::RuleAdmissibility) {
        let rulings = [(Treatment::Admit, "ruling-admissible"), (Treatment::RuleOut, "ruling-inadmissible")];
        group("", rulings.iter().map(|(treatment, key)| choice(treatment, voice.say(key))).collect());
    }
    if may(Act::AssignToPanel) {
        let open = dossier.panels.iter().filter(|panel| panel.closed_at.is_none());
        let panel = |one: &crate::storage::panels::Panel| {
            let name = voice.m("panel-named").arg("number", one.number).arg("theme", one.theme.as_str());
            choice(&Treatment::Assign(one.id.clone()), name.to_string())
        };
        group("act-assign-to-panel", open.map(panel).collect());
    }
    if may(Act::SortAmendments) {
        let tag = |word: &str, treatment| choice(&treatment, word.to_owned());
        group("selection-tag", tags.list.iter().map(|one| tag(&one.word, Treatment::Tag(one.id.clone()))).collect());
        group(
            "selection-untag",
            tags.list.iter().map(|one| tag(&one.word, Treatment::Untag(one.id.clone()))).collect(),
        );
    }
    groups
}

/// What a form sends.
#[derive(Debug, Clone, Default)]
struct Sent {
    once: String,
    query: String,
    treatment: String,
    reason: String,
    amendments: Vec<AmendmentId>,
    confirmed: bool,
}

impl Sent {
    fn read(body: &[u8]) -> Self {
        let mut sent = Self::default();
        for (name, value) in url::form_urlencoded::parse(body) {
            match name.as_ref() {
                "once" => sent.once = value.into_owned(),
                "query" => sent.query = value.into_owned(),
                "treatment" => sent.treatment = value.into_owned(),
                "reason" => sent.reason = value.into_owned(),
                "amendment" => sent.amendments.push(AmendmentId::new(value.into_owned())),
                "confirmed" => sent.confirmed = true,
                _ => {}
            }
        }
        sent
    }

    fn chosen(&self) -> ActResult<Treatment> {
        let missing = || ActError::field("treatment", Message::new("selection-no-treatment"));
        Treatment::parse(&self.treatment).ok_or_else(missing)
    }

    /// The list that it came from.
    fn list(&self) -> Asked {
        let sort = url::form_urlencoded::parse(self.query.as_bytes()).find(|(name, _)| name == "sort");
        let sort = sort.map(|(_, sort)| sort.into_owned()).unwrap_or_default();
        Asked { filter: AmendmentFilter::read(&self.query), sort, treated: String::new() }
    }
}

/// An amendment of the selection.
struct Item {
    id: AmendmentId,
    href: String,
    title: String,
    mover: String,
    standing: &'static str,
    why: String,
}

#[derive(Template)]
#[template(path = "amendments/selection.html")]
struct Show {
    page: Page,
    faults: Faults,
    lead: String,
    can: Vec<Item>,
    cannot: Vec<Item>,
    falling: Vec<Item>,
    needs_reason: bool,
    rules: bool,
    reason: String,
    treatment: String,
    query: String,
    button: String,
    here: String,
    back: String,
}

/// POST /declarations/{slug}/amendments/selection: says what will happen with each; confirmed, does it.
pub(super) async fn create(reader: Reader, store: Data<Store>, path: Path<String>, body: Bytes) -> PageResult {
    let (slug, sent) = (path.into_inner(), Sent::read(&body));
    if !sent.confirmed {
        return ask(&reader, &store, slug, &sent, None).await;
    }
    let (visitor, of, form) = (reader.visitor.clone(), slug.clone(), sent.clone());
    let done = store.write(move |tx| {
        once(tx, &form.once, |tx| {
            let declaration = find(tx.db, &visitor, &of)?.declaration;
            let (treatment, reason) = (form.chosen()?, remark("reason", &form.reason)?);
            let chosen = (form.amendments.as_slice(), &treatment);
            let count = treat_selection(tx, &visitor, &declaration.id, chosen, &reason)?;
            let list = form.list();
            let more = [("sort", list.sort.as_str()), ("treated", &count.to_string())];
            Ok(list.filter.address(&paths::amendments(&of), &more))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => ask(&reader, &store, slug, &sent, Some(error)).await,
    }
}

/// The page that lists what will happen; the list again if nothing was chosen.
async fn ask(reader: &Reader, store: &Store, slug: String, sent: &Sent, error: Option<ActError>) -> PageResult {
    let (visitor, of) = (reader.visitor.clone(), slug.clone());
    let file = store.read(move |db| File::load(db, &visitor, &of)).await?;
    let File { dossier, tags, .. } = &file;
    dossier.permit(&reader.visitor, Act::RuleAdmissibility)?;
    let seen = sent.chosen().and_then(|treatment| {
        let seen = foresee_treatment(dossier, tags, &reader.visitor, (&sent.amendments, &treatment))?;
        Ok((treatment, seen))
    });
    let voice = reader.voice_at(&dossier.meeting.zone);
    match seen {
        Ok((treatment, seen)) => {
            let faults = Faults::after(voice, error)?;
            html(faults.status, &Show::new(reader, &file, (sent, &treatment, &seen), faults))
        }
        Err(fault) => {
            let faults = Faults::of(voice, fault)?;
            amendment_index::page(reader, store, slug, &sent.list(), faults, &sent.amendments).await
        }
    }
}

impl Show {
    fn new(
        reader: &Reader,
        file: &File,
        (sent, treatment, seen): (&Sent, &Treatment, &Foresight),
        faults: Faults,
    ) -> Self {
        let dossier = &file.dossier;
        let voice = reader.voice_at(&dossier.meeting.zone);
        let slug = &dossier.declaration.slug;
        let items = |ids: &[AmendmentId]| ids.iter().filter_map(|id| item(voice, dossier, id, "")).collect();
        let list = sent.list();
        let cannot = seen.cannot.iter();
        let (word, name) = named(file, treatment);
        let said = |key: &str| voice.m(key).arg("count", seen.can.len()).arg("name", name.as_str()).to_string();
        Self {
            page: Page::new(reader, voice.say("selection-title"))
                .under_text(dossier)
                .under(paths::amendments(slug), voice.say("amendments-title")),
            lead: said(&format!("selection-lead-{word}")),
            button: said(&format!("selection-button-{word}")),
            can: items(&seen.can),
            cannot: cannot.filter_map(|(id, why)| item(voice, dossier, id, &say_refusal(voice, why))).collect(),
            falling: items(&seen.falling),
            needs_reason: seen.needs_reason,
            rules: treatment.act() == Act::RuleAdmissibility,
            reason: sent.reason.clone(),
            treatment: treatment.to_string(),
            query: sent.query.clone(),
            here: paths::selection(slug),
            back: list.filter.address(&paths::amendments(slug), &[("sort", &list.sort)]),
            faults,
        }
    }
}

fn item(voice: Voice, dossier: &Dossier, id: &AmendmentId, why: &str) -> Option<Item> {
    let one = dossier.amendment(id)?;
    Some(Item {
        id: id.clone(),
        href: paths::amendment(id),
        title: title(voice, one),
        mover: mover(voice, dossier, one),
        standing: dossier.standing_key(one),
        why: why.to_owned(),
    })
}

/// The word that names a treatment in keys, and the panel or the tag that it is about.
fn named(file: &File, treatment: &Treatment) -> (&'static str, String) {
    let panel = |id: &PanelId| file.dossier.panel(id).map_or_else(String::new, |one| one.number.to_string());
    let tag =
        |id: &TagId| file.tags.list.iter().find(|one| one.id == *id).map_or_else(String::new, |one| one.word.clone());
    match treatment {
        Treatment::Admit => ("admit", String::new()),
        Treatment::RuleOut => ("rule-out", String::new()),
        Treatment::Assign(id) => ("assign", panel(id)),
        Treatment::Tag(id) => ("tag", tag(id)),
        Treatment::Untag(id) => ("untag", tag(id)),
    }
}
