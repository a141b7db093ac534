//! The page of a clause.

use actix_web::web::{Data, Path};
use askama::Template;

use super::discussion::{People, Said, said};
use super::history::{Event, history};
use super::marking::{Marking, Marks};
use super::standing::{Found, Presence, find as find_clause, taken_out_by};
use crate::actions::{ActResult, Colliding, Dossier, Visitor, check_beginning};
use crate::ids::{ClauseId, MembershipId};
use crate::l10n::{Rich, Value, Voice, zone};
use crate::procedure::{Act, Standing};
use crate::storage::amendments::Amendment;
use crate::storage::clause_notes::{self, ClauseNote};
use crate::storage::comments::{self, Comment};
use crate::storage::versions::{self, Version};
use crate::storage::watches::WatchKind;
use crate::storage::{Db, Store, bodies};
use crate::text::ending::ending_of;
use crate::text::{Clause, ClauseKind, Text};
use crate::web::amendment_index::find;
use crate::web::amendment_offers::{Offer, offer};
use crate::web::amendment_view::{AmendmentView, LinkView, collision_key, title, touches, touches_here};
use crate::web::clause_names::{ClauseNames, sentence};
use crate::web::following::{FollowView, is_followed};
use crate::web::form::Faults;
use crate::web::rendering::Pen;
use crate::web::sheet::Way;
use crate::web::{Page, PageError, PageResult, Reader, html, paths, rendering};

/// What was typed into the forms of the page, for when it comes back.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    /// A comment.
    pub(super) words: String,
    /// The reader's own note.
    pub(super) note: Option<String>,
    /// A mark.
    pub(super) mark: Option<Marking>,
}

/// An amendment on the clause, and how many of its operations are elsewhere.
struct Proposed {
    view: AmendmentView,
    elsewhere: usize,
}

/// The clauses before and after: address and name.
#[derive(Default)]
struct Neighbours {
    before: Option<(String, String)>,
    after: Option<(String, String)>,
}

/// The reader's own note, as its form shows it.
struct Own {
    words: String,
    revision: i64,
    saved: Option<Rich>,
}

#[derive(Template)]
#[template(path = "clauses/show.html")]
struct Show {
    page: Page,
    faults: Faults,
    here: String,
    number: String,
    html: Rich,
    language: String,
    /// Why it is not in the text, if it is not; or that an amendment brought it.
    state: Option<Rich>,
    neighbours: Neighbours,
    amendments: Vec<Proposed>,
    collisions: Vec<(Rich, Option<&'static str>)>,
    panels: Vec<(String, i64, String)>,
    marks: Option<Marks>,
    comments: Vec<Said>,
    resolved: Vec<Said>,
    typed: String,
    own: Option<Own>,
    history: Vec<Event>,
    discuss: Offer,
    amend: Offer,
    amend_href: String,
    text_href: Option<String>,
    autosave: String,
    follow: Option<FollowView>,
}

/// A clause with everything that is said of it.
struct File {
    dossier: Dossier,
    versions: Vec<(Version, Text)>,
    comments: Vec<Comment>,
    people: People,
    note: Option<ClauseNote>,
    followed: Option<bool>,
}

impl File {
    fn load(db: &mut Db, visitor: &Visitor, slug: &str, clause: &ClauseId) -> ActResult<Self> {
        let dossier = find(db, visitor, slug)?;
        let declaration = &dossier.declaration;
        let versions = versions::texts(db, &declaration.id, declaration.kind, &declaration.language)?;
        let mut comments = comments::of_declaration(db, &declaration.id)?;
        comments.retain(|one| one.clause_id == *clause);
        let both = comments.iter().flat_map(|one| [Some(&one.membership_id), one.resolved_by.as_ref()]);
        let mut who: Vec<MembershipId> = both.flatten().cloned().collect();
        who.sort_unstable();
        who.dedup();
        let people = People { names: bodies::names_of(db, &who)?, places: bodies::memberships_in(db, &who)? };
        let note = match &visitor.account {
            Some(account) => clause_notes::find(db, &account.id, clause)?,
            None => None,
        };
        let followed = is_followed(db, visitor, clause.as_str())?;
        Ok(Self { dossier, versions, comments, people, note, followed })
    }
}

impl Show {
    fn new(reader: &Reader, file: &File, id: &ClauseId, faults: Faults, typed: &Typed) -> Option<Self> {
        let dossier = &file.dossier;
        let voice = reader.voice_at(&dossier.meeting.zone);
        let found = find_clause(dossier, &file.versions, id, |one| dossier.may_read_amendment(&reader.visitor, one))?;
        let clause = found.text.clause(id)?;
        let stands = found.presence == Presence::Stands;
        let names = ClauseNames::numbered(voice, &found.text, found.numbering(dossier));
        let slug = &dossier.declaration.slug;
        let permitted = dossier.permit(&reader.visitor, Act::ProposeAmendment);
        let begin = permitted.and_then(|_| check_beginning(dossier, None, reader.now));
        let account = reader.visitor.account.as_ref().map_or_else(String::new, |account| account.id.to_string());
        let (comments, resolved) = said(reader, dossier, &file.comments, &file.people);
        let marks = stands.then(|| Marks::new(reader, dossier, clause, typed, &faults)).filter(Marks::is_shown);
        let pairs = dossier.colliding();
        Some(Self {
            page: Page::new(reader, sentence(&names.name(id))).under_text(dossier),
            here: paths::clause_page(slug, id),
            number: names.number(id),
            html: words(voice, dossier, &found, clause),
            language: found.text.language.to_string(),
            state: state(voice, dossier, &found, id),
            neighbours: if stands { neighbours(slug, &names, &found.text, id) } else { Neighbours::default() },
            collisions: collisions(voice, dossier, &pairs, id),
            amendments: amendments(voice, dossier, &pairs, id),
            panels: panels(dossier, id),
            comments,
            resolved,
            marks,
            typed: typed.words.clone(),
            own: reader.visitor.account.as_ref().map(|_| own(voice, file, typed)),
            history: history(voice, dossier, &file.versions, id),
            discuss: offer(reader, dossier, dossier.permit(&reader.visitor, Act::Comment).map(drop)),
            amend: if dossier.base_text().clause(id).is_none() { Offer::Hidden } else { offer(reader, dossier, begin) },
            amend_href: paths::new_amendment_to(slug, id),
            text_href: stands.then(|| paths::clause(slug, id)),
            autosave: format!("{account}/comment/{id}"),
            follow: FollowView::new(WatchKind::Clause, id.as_str(), file.followed),
            faults,
        })
    }
}

/// The words of a clause, with the marks that stand on them while they are negotiated.
fn words(voice: Voice, dossier: &Dossier, found: &Found, clause: &Clause) -> Rich {
    let references = dossier.names_in(&found.text, found.numbering(dossier));
    let negotiated = found.presence == Presence::Stands && !found.adopted;
    let marks = if negotiated { dossier.shown_marks(clause) } else { Vec::new() };
    let ending = ending_of(&found.text, &dossier.style, &clause.id);
    rendering::marked(Pen::new(voice, &references), clause, &ending, &marks)
}

/// That it went out and by what, that it is only proposed, or that it came in by an amendment.
fn state(voice: Voice, dossier: &Dossier, found: &Found, id: &ClauseId) -> Option<Rich> {
    let link = |one: &Amendment| Value::link(&paths::amendment(&one.id), &title(voice, one));
    match &found.presence {
        Presence::Stands if dossier.base_text().clause(id).is_none() && !found.adopted => {
            Some(voice.m("clause-came-in").rich())
        }
        Presence::Stands => None,
        Presence::Proposed(by) => {
            Some(voice.m("clause-only-proposed").arg("amendment", link(dossier.amendment(by)?)).rich())
        }
        Presence::WentOut => {
            let by: Vec<String> = taken_out_by(dossier, &found.text, id)
                .into_iter()
                .map(|one| {
                    voice.m("clause-event-decided").arg("amendment", link(one)).word("outcome", one.standing.key())
                })
                .map(|message| message.rich().to_string())
                .collect();
            Some(Rich::trusted(&format!("{} {}", voice.m("clause-went-out").rich(), by.join(" "))))
        }
    }
}

/// The clauses before and after, without headings.
fn neighbours(slug: &str, names: &ClauseNames<'_>, text: &Text, id: &ClauseId) -> Neighbours {
    let is_one = |clause: &&Clause| clause.kind != ClauseKind::Heading || clause.id == *id;
    let clauses: Vec<&Clause> = text.clauses.iter().filter(is_one).collect();
    let at = clauses.iter().position(|clause| clause.id == *id);
    let link = |clause: &&&Clause| (paths::clause_page(slug, &clause.id), names.name(&clause.id));
    let before = at.and_then(|at| at.checked_sub(1)).and_then(|at| clauses.get(at)).as_ref().map(link);
    Neighbours { before, after: at.and_then(|at| clauses.get(at + 1)).as_ref().map(link) }
}

fn own(voice: Voice, file: &File, typed: &Typed) -> Own {
    let saved = file.note.as_ref();
    let time = |note: &ClauseNote| voice.time_tag(note.changed_at, zone(&file.dossier.meeting.zone));
    Own {
        words: typed.note.clone().or_else(|| saved.map(|note| note.words.clone())).unwrap_or_default(),
        revision: saved.map_or(0, |note| note.revision),
        saved: saved.map(time),
    }
}

/// The filed amendments to the clause, with what of each is on it.
fn amendments(voice: Voice, dossier: &Dossier, pairs: &Colliding, id: &ClauseId) -> Vec<Proposed> {
    let filed = dossier.amendments.iter().filter(|one| one.standing != Standing::Draft && touches(dossier, one, id));
    filed
        .map(|amendment| {
            let mut view = AmendmentView::new(voice, dossier, amendment);
            let rows = dossier.operations(&amendment.id);
            let on_it: Vec<&str> = rows.iter().filter(|row| touches_here(row, id)).map(|row| row.id.as_str()).collect();
            view.operations.retain(|one| on_it.contains(&one.id.as_str()));
            let others = pairs.with(&amendment.id).filter_map(|id| dossier.amendment(id));
            let mine = is_live(amendment);
            view.collisions = others
                .filter(|one| mine && is_live(one))
                .map(|one| LinkView {
                    why: pairs.kind(&amendment.id, &one.id).map(collision_key),
                    ..LinkView::new(voice, dossier, one)
                })
                .collect();
            Proposed { elsewhere: rows.len() - on_it.len(), view }
        })
        .collect()
}

/// Whether an amendment is made, or may still be.
fn is_live(amendment: &Amendment) -> bool {
    amendment.standing.is_pending() || amendment.standing == Standing::Adopted
}

/// The pairs of amendments to the clause that cannot both be made, and why.
fn collisions(voice: Voice, dossier: &Dossier, pairs: &Colliding, id: &ClauseId) -> Vec<(Rich, Option<&'static str>)> {
    let here =
        |one: &crate::ids::AmendmentId| dossier.amendment(one).filter(|one| is_live(one) && touches(dossier, one, id));
    let link = |one| {
        Value::link(&paths::amendment(one), &dossier.amendment(one).map_or_else(String::new, |one| title(voice, one)))
    };
    let both = pairs.pairs().filter_map(|(a, b)| Some((here(a)?, here(b)?)));
    let mut met: Vec<_> = both.map(|(a, b)| if a.number <= b.number { (a, b) } else { (b, a) }).collect();
    met.sort_by_key(|(a, b)| (a.number, a.sub_number, b.number, b.sub_number));
    met.into_iter()
        .map(|(a, b)| {
            let said = voice.m("clause-collide").arg("one", link(&a.id)).arg("other", link(&b.id)).rich();
            (said, pairs.kind(&a.id, &b.id).map(collision_key))
        })
        .collect()
}

/// The panels that a clause was given to: page, number, theme.
fn panels(dossier: &Dossier, id: &ClauseId) -> Vec<(String, i64, String)> {
    let given = dossier.assignments.iter().filter(|one| one.clause_id.as_ref() == Some(id));
    let panels = given.filter_map(|one| dossier.panel(&one.panel_id));
    panels.map(|panel| (paths::panel(&panel.id), panel.number, panel.theme.clone())).collect()
}

/// GET /declarations/{slug}/clauses/{id}: a clause.
pub(in crate::web) async fn show(reader: Reader, store: Data<Store>, path: Path<(String, String)>) -> PageResult {
    let (slug, id) = path.into_inner();
    page(&reader, &store, slug, ClauseId::new(id), Faults::none(), Typed::default()).await
}

/// The page, also after something on it was not done.
pub(super) async fn page(
    reader: &Reader,
    store: &Store,
    slug: String,
    id: ClauseId,
    faults: Faults,
    typed: Typed,
) -> PageResult {
    let (visitor, clause) = (reader.visitor.clone(), id.clone());
    let file = store.read(move |db| File::load(db, &visitor, &slug, &clause)).await?;
    let status = faults.status;
    html(status, &Show::new(reader, &file, &id, faults, &typed).ok_or(PageError::Missing)?)
}
