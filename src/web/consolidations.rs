//! The consolidation desk: amendments are ticked clause by clause, the resulting text and what collides stand beside, and the
//! choice becomes the reviewed version.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Form, Path};
use askama::Template;

use super::amendment_offers::{Offer, offer};
use super::amendment_view::{self, AmendmentView, OperationView};
use super::clause_names::{Choice as Tick, ClauseNames, sentence};
use super::form::Faults;
use super::{Page, PageError, PageResult, Reader, html, paths, rendering, see_other};
use crate::actions::{
    ActError, Choice, ChooseAtDesk, Dossier, ReviewText, choices_of, choose_at_desk, flagged_clauses, has_words, once,
    review_text,
};
use crate::ids::{AmendmentId, ClauseId, RecommendationId, VersionId};
use crate::l10n::{Rich, Voice};
use crate::procedure::{Act, Standing};
use crate::storage::amendments::{Amendment, OperationRow};
use crate::storage::carryings::{self, DeskChoice};
use crate::storage::{Db, Store, bodies, declarations};
use crate::text::Text;
use crate::text::merge::{Collision, Merged, colliding, free_parts, merge};

/// An amendment on the desk, at one of the clauses that it touches.
struct Line {
    view: AmendmentView,
    /// Its operations here.
    operations: Vec<OperationView>,
    /// What may be chosen; empty where it is chosen at another clause.
    choices: Vec<Tick>,
    /// Where it is chosen, if not here.
    elsewhere: Option<String>,
    revision: i64,
    /// Who chose, if somebody did.
    chosen_by: Option<String>,
    is_sub: bool,
}

/// A clause with the open amendments on it, and what the choice makes of it.
struct Section {
    id: String,
    name: String,
    lines: Vec<Line>,
    /// The clause with what is chosen, as a difference from the base; nothing if nothing is chosen on it.
    result: Option<Rich>,
    /// What collides among those chosen, in words.
    collisions: Vec<Met>,
    /// Whether several met in one sentence, so that somebody must read it.
    flagged: bool,
}

/// Two amendments that cannot both be taken in.
struct Met {
    sentence: String,
    /// What of the later one would stand beside the other.
    free: Option<Rich>,
}

#[derive(Template)]
#[template(path = "consolidations/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    here: String,
    base: VersionId,
    base_name: String,
    sections: Vec<Section>,
    waiting: Vec<(String, String)>,
    may: Offer,
    chosen: usize,
    collides: bool,
    flagged: Vec<(String, String, Rich)>,
    falling: Vec<String>,
    language: String,
}

/// What the desk shows.
struct Desk {
    dossier: Dossier,
    choices: Vec<DeskChoice>,
    names: Vec<(crate::ids::MembershipId, String)>,
}

impl Desk {
    fn load(db: &mut Db, reader: &Reader, slug: &str) -> Result<Self, PageError> {
        let declaration = declarations::by_name(db, slug)?;
        let dossier = Dossier::load(db, declaration)?;
        if !dossier.may_read(&reader.visitor) {
            return Err(PageError::Missing);
        }
        reader.visitor.permit(Act::ReviewText, &dossier.body.id, Some(dossier.declaration.stage))?;
        let choices = carryings::choices(db, &dossier.base_version()?.id)?;
        let who: Vec<_> = choices.iter().map(|one| one.membership_id.clone()).collect();
        let names = bodies::names_of(db, &who)?;
        Ok(Self { dossier, choices, names })
    }

    fn choice(&self, id: &AmendmentId) -> Option<&DeskChoice> {
        self.choices.iter().find(|one| one.amendment_id == *id)
    }
}

/// GET /declarations/{slug}/consolidation: the desk.
pub(super) async fn show(reader: Reader, store: Data<Store>, path: Path<String>) -> PageResult {
    page(&reader, &store, path.into_inner(), None).await
}

async fn page(reader: &Reader, store: &Store, slug: String, error: Option<ActError>) -> PageResult {
    let asks = reader.clone();
    let desk = store.read(move |db| Desk::load(db, &asks, &slug)).await?;
    let faults = Faults::after(reader.voice_at(&desk.dossier.meeting.zone), error)?;
    let status = if faults.is_empty() { StatusCode::OK } else { faults.status };
    html(status, &Show::new(reader, &desk, faults)?)
}

impl Show {
    fn new(reader: &Reader, desk: &Desk, faults: Faults) -> Result<Self, PageError> {
        let dossier = &desk.dossier;
        let voice = reader.voice_at(&dossier.meeting.zone);
        let taken = choices_of(dossier, &desk.choices);
        let changes = dossier.changes_of(&taken);
        let merged = merge(dossier.base_text(), &changes);
        let met = colliding(dossier.base_text(), &changes);
        let names = ClauseNames::numbered(voice, dossier.base_text(), dossier.provisional());
        let sections = sections(voice, desk, &names, (&merged, &met));
        let base = dossier.base_version()?;
        let slug = &dossier.declaration.slug;
        let permitted = dossier.permit(&reader.visitor, Act::ReviewText).map(drop);
        let of_base = (dossier.base_text(), &merged);
        Ok(Self {
            page: Page::new(reader, voice.say("consolidation-title"))
                .under(paths::declaration(slug), dossier.base_text().title.clone()),
            here: paths::consolidation(slug),
            base: base.id.clone(),
            base_name: voice.m("consolidation-version").arg("number", base.number).to_string(),
            waiting: waiting(voice, dossier),
            may: offer(reader, dossier, permitted),
            chosen: taken.len(),
            collides: !met.is_empty(),
            flagged: flagged(voice, &names, of_base),
            falling: falling(dossier, &taken),
            language: dossier.declaration.language.to_string(),
            sections,
            faults,
        })
    }
}

/// The amendments that a former version met: they are settled on their own pages.
fn waiting(voice: Voice, dossier: &Dossier) -> Vec<(String, String)> {
    let open = dossier.amendments.iter().filter(|one| one.standing.is_pending() && !dossier.is_on_base(one));
    open.map(|one| (paths::amendment(&one.id), amendment_view::title(voice, one))).collect()
}

/// The sub-amendments that fall with what is chosen, by their numbers.
fn falling(dossier: &Dossier, taken: &[(AmendmentId, Option<RecommendationId>)]) -> Vec<String> {
    let is_taken = |id: &AmendmentId| taken.iter().any(|(one, _)| one == id);
    let subs = dossier.amendments.iter().filter(|one| one.standing.is_pending() && !is_taken(&one.id));
    subs.filter(|one| one.sub_of.as_ref().is_some_and(is_taken)).map(Amendment::label).collect()
}

/// Each clause whose sentence somebody must read, with its words.
fn flagged(voice: Voice, names: &ClauseNames<'_>, (base, merged): (&Text, &Merged)) -> Vec<(String, String, Rich)> {
    let flagged = flagged_clauses(merged).into_iter();
    flagged
        .map(|id| {
            let (before, after) = (base.clause(&id), merged.text.clause(&id));
            let words = |text: Option<&crate::text::Clause>, title: &str| {
                text.map_or_else(|| title.to_owned(), |clause| clause.words.clone())
            };
            let is_title = id.as_str() == "title" && before.is_none();
            let name = if is_title { voice.say("clause-name-title") } else { names.name(&id) };
            let (old, new) = (words(before, &base.title), words(after, &merged.text.title));
            (id.to_string(), sentence(&name), rendering::difference(voice, &old, &new))
        })
        .collect()
}

/// The clauses that open amendments touch, in the order of the text; the title first.
fn sections(voice: Voice, desk: &Desk, names: &ClauseNames<'_>, made: (&Merged, &[Collision])) -> Vec<Section> {
    let dossier = &desk.dossier;
    let base = dossier.base_text();
    let open = |one: &&Amendment| one.standing == Standing::Admissible && dossier.is_on_base(one);
    let open: Vec<&Amendment> = dossier.amendments.iter().filter(open).collect();
    let mut placed: BTreeSet<AmendmentId> = BTreeSet::new();
    let spots = std::iter::once(None).chain(base.clauses.iter().map(|clause| Some(&clause.id)));
    let mut out = Vec::new();
    for spot in spots {
        let here: Vec<&Amendment> = open.iter().copied().filter(|one| is_at(dossier, one, spot)).collect();
        if here.is_empty() {
            continue;
        }
        let name = spot.map_or_else(|| voice.say("clause-name-title"), |id| names.name(id));
        let lines = here.into_iter().map(|one| line(voice, desk, one, spot, placed.insert(one.id.clone()))).collect();
        out.push(section(voice, dossier, (spot, sentence(&name), lines), made));
    }
    out
}

/// The clause at which an operation stands on the desk; none for the title.
fn anchor<'a>(dossier: &'a Dossier, row: &'a OperationRow) -> Option<&'a ClauseId> {
    let base = dossier.base_text();
    let known = |id: &'a ClauseId| base.clause(id).is_some();
    let own = row.clause_id.as_ref().filter(|id| known(id));
    let after = row.after_id.as_ref().filter(|id| known(id)).or(row.parent_id.as_ref().filter(|id| known(id)));
    let start = || base.clauses.iter().find(|clause| Some(clause.kind) == row.kind).map(|clause| &clause.id);
    own.or(after).or_else(|| row.kind.and_then(|_| start().or_else(|| base.clauses.last().map(|last| &last.id))))
}

fn is_at(dossier: &Dossier, amendment: &Amendment, spot: Option<&ClauseId>) -> bool {
    dossier.operations(&amendment.id).iter().any(|row| at_spot(dossier, row, spot))
}

/// A sub-amendment stands where the operation that it changes stands.
fn at_spot(dossier: &Dossier, row: &OperationRow, spot: Option<&ClauseId>) -> bool {
    let parent = row.amends_id.as_ref().and_then(|id| dossier.parent_row(id));
    anchor(dossier, parent.unwrap_or(row)) == spot
}

fn line(voice: Voice, desk: &Desk, amendment: &Amendment, spot: Option<&ClauseId>, first: bool) -> Line {
    let dossier = &desk.dossier;
    let view = AmendmentView::new(voice, dossier, amendment);
    let rows = dossier.operations(&amendment.id).iter().zip(view.operations.clone());
    let choice = desk.choice(&amendment.id);
    let chosen_by = choice.and_then(|one| desk.names.iter().find(|(id, _)| *id == one.membership_id));
    let ticked = choice.is_some_and(|one| one.choice != Choice::LeftOut.as_str());
    Line {
        operations: rows.filter(|(row, _)| at_spot(dossier, row, spot)).map(|(_, view)| view).collect(),
        choices: if first { options(voice, dossier, amendment, choice) } else { Vec::new() },
        elsewhere: (!first).then(|| format!("#choice-{}", amendment.id)),
        revision: choice.map_or(0, |one| one.revision),
        chosen_by: chosen_by.filter(|_| ticked).map(|(_, name)| name.clone()),
        is_sub: amendment.sub_of.is_some(),
        view,
    }
}

/// What may be chosen for an amendment: to leave it out, to take it in, or a panel's wording.
fn options(voice: Voice, dossier: &Dossier, amendment: &Amendment, choice: Option<&DeskChoice>) -> Vec<Tick> {
    let now = choice.map_or("none", |one| one.choice.as_str());
    let option = |value: &str, label: String| Tick { value: value.to_owned(), label, chosen: value == now };
    let mut out = vec![
        option("none", voice.say("consolidation-leave-out")),
        option("as-submitted", voice.say("consolidation-take-in")),
    ];
    for wording in dossier.wordings(&amendment.id).iter().filter(|one| !one.superseded) {
        let panel = dossier.panel(&wording.panel_id).map_or(0, |panel| panel.number);
        out.push(option(wording.id.as_str(), voice.m("consolidation-take-worded").arg("panel", panel).to_string()));
    }
    out
}

fn section(
    voice: Voice,
    dossier: &Dossier,
    (spot, name, lines): (Option<&ClauseId>, String, Vec<Line>),
    (merged, met): (&Merged, &[Collision]),
) -> Section {
    let base = dossier.base_text();
    let here = met.iter().filter(|one| one.clause.as_ref() == spot);
    let flagged = flagged_clauses(merged);
    Section {
        id: spot.map_or_else(|| "title".to_owned(), ToString::to_string),
        result: result(voice, base, merged, spot),
        collisions: here.map(|one| collision(voice, dossier, one)).collect(),
        flagged: flagged.contains(spot.unwrap_or(&ClauseId::new("title"))),
        name,
        lines,
    }
}

/// What the choice makes of a clause, with what comes in after it.
fn result(voice: Voice, base: &Text, merged: &Merged, spot: Option<&ClauseId>) -> Option<Rich> {
    let Some(id) = spot else {
        let changed = base.title != merged.text.title;
        return changed.then(|| rendering::difference(voice, &base.title, &merged.text.title));
    };
    let (before, after) = (base.clause(id)?, merged.text.clause(id));
    let new_words = after.map_or("", |clause| clause.words.as_str());
    let brought = brought_after(base, &merged.text, id);
    if before.words == new_words && brought.is_empty() {
        return None;
    }
    let opens = after.map_or(0, |clause| clause.opening);
    let mut out = rendering::clause_difference(voice, (&before.words, before.opening), (new_words, opens)).to_string();
    for words in brought {
        out.push_str("<br>");
        out.push_str(&rendering::difference(voice, "", words).to_string());
    }
    Some(Rich::trusted(&out))
}

/// The words of the clauses that come in directly after one.
fn brought_after<'a>(base: &Text, now: &'a Text, id: &ClauseId) -> Vec<&'a str> {
    let place = now.clauses.iter().position(|clause| clause.id == *id);
    let rest = place.map_or(&[][..], |place| &now.clauses[place + 1..]);
    let new = rest.iter().take_while(|clause| base.clause(&clause.id).is_none());
    new.map(|clause| clause.words.as_str()).collect()
}

fn collision(voice: Voice, dossier: &Dossier, met: &Collision) -> Met {
    let label = |id: &AmendmentId| dossier.amendment(id).map_or_else(String::new, Amendment::label);
    let [one, other] = &met.amendments;
    let base = met.clause.as_ref().and_then(|id| dossier.base_text().clause(id));
    let spoken = voice
        .m("consolidation-collision")
        .arg("one", label(one))
        .arg("other", label(other))
        .arg("kind", met.kind.as_str());
    Met { sentence: spoken.to_string(), free: base.and_then(|clause| free(voice, dossier, clause, [one, other])) }
}

/// What of the later amendment would stand beside the earlier one.
fn free(voice: Voice, dossier: &Dossier, clause: &crate::text::Clause, pair: [&AmendmentId; 2]) -> Option<Rich> {
    let words = |id: &AmendmentId| {
        let here = |row: &&OperationRow| row.clause_id.as_ref() == Some(&clause.id) && has_words(row.act);
        let row = dossier.operations(id).iter().find(here).filter(|row| row.base_words == clause.words);
        row.map(|row| row.words.as_str())
    };
    let (standing, proposed) = (words(pair[0])?, words(pair[1])?);
    let free = free_parts(&clause.words, standing, proposed);
    let left = free.apply(&clause.words).ok().filter(|left| *left != clause.words && !free.is_empty())?;
    Some(rendering::difference(voice, &clause.words, &left))
}

/// POST /declarations/{slug}/consolidation: ticks amendments.
pub(super) async fn choose(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let (slug, visitor, form) = (path.into_inner(), reader.visitor.clone(), form.into_inner());
    let of = slug.clone();
    let done = store.write(move |tx| {
        once(tx, field(&form, "once"), |tx| {
            let id = declarations::by_name(tx.db, &of)?.id;
            choose_at_desk(tx, &visitor, &id, &ticks(&form))?;
            Ok(format!("{}{}", paths::consolidation(&of), field(&form, "at")))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, Some(error)).await,
    }
}

fn field<'a>(form: &'a [(String, String)], name: &str) -> &'a str {
    form.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}

/// The ticks of a form: `choice.ID` with `was.ID`, the revision that the desk showed.
fn ticks(form: &[(String, String)]) -> Vec<ChooseAtDesk> {
    let base = VersionId::new(field(form, "base"));
    let chosen = form.iter().filter_map(|(name, value)| Some((name.strip_prefix("choice.")?, value)));
    chosen
        .map(|(id, choice)| ChooseAtDesk {
            base: base.clone(),
            amendment: AmendmentId::new(id),
            choice: Choice::parse(choice),
            revision: field(form, &format!("was.{id}")).parse().unwrap_or(0),
        })
        .collect()
}

/// What the form says that makes a version.
fn making(form: &[(String, String)]) -> ReviewText {
    let confirmed = form.iter().filter(|(name, _)| name == "confirmed");
    ReviewText {
        base: VersionId::new(field(form, "base")),
        chosen: field(form, "chosen").parse().unwrap_or(0),
        confirmed: confirmed.map(|(_, id)| ClauseId::new(id.as_str())).collect(),
    }
}

/// POST /declarations/{slug}/consolidation/version: makes the version of what is ticked.
pub(super) async fn create(
    reader: Reader,
    store: Data<Store>,
    path: Path<String>,
    form: Form<Vec<(String, String)>>,
) -> PageResult {
    let (slug, visitor, form) = (path.into_inner(), reader.visitor.clone(), form.into_inner());
    let of = slug.clone();
    let done = store.write(move |tx| {
        once(tx, field(&form, "once"), |tx| {
            let id = declarations::by_name(tx.db, &of)?.id;
            let version = review_text(tx, &visitor, &id, &making(&form))?;
            Ok(paths::version(&of, version.number))
        })
    });
    match done.await {
        Ok(location) => Ok(see_other(location)),
        Err(error) => page(&reader, &store, slug, Some(error)).await,
    }
}
