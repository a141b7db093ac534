//! An amendment as pages show it: who moves it, where it stands, and each operation as a difference.

use super::clause_names::{ClauseNames, excerpt_end, sentence};
use super::{paths, rendering};
use crate::actions::{Dossier, Place};
use crate::ids::{AmendmentId, ClauseId};
use crate::l10n::{Rich, Voice};
use crate::procedure::Standing;
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::recommendations::Recommendation;
use crate::text::diff::{Piece, PieceKind};
use crate::text::merge::{CollisionKind, Encounter};
use crate::text::{ClauseKind, Text, inline};
use crate::web::rendering::Pen;

/// An amendment on a page.
#[derive(Debug, Clone)]
pub(super) struct AmendmentView {
    /// Its identity, for anchors and fields.
    pub(super) id: AmendmentId,
    /// Its page.
    pub(super) href: String,
    /// "Amendment 11", "Draft amendment".
    pub(super) title: String,
    /// Who moves it.
    pub(super) mover: String,
    /// Who stands for it beside the mover.
    pub(super) cosponsors: Vec<String>,
    /// The key of its standing.
    pub(super) standing: &'static str,
    /// Whether it was adopted without a vote, accepted by the sponsors of the declaration.
    pub(super) accepted: bool,
    /// Whether it stands as it was read out in the hall.
    pub(super) read_out: bool,
    /// The class of its standing's mark.
    pub(super) mark: &'static str,
    /// The reason of its last ruling.
    pub(super) reason: String,
    /// What it does.
    pub(super) operations: Vec<OperationView>,
    /// Why it is moved.
    pub(super) justification: String,
    /// What panels say of it.
    pub(super) advice: Vec<AdviceView>,
    /// Those with which it cannot be adopted.
    pub(super) collisions: Vec<LinkView>,
    /// The sub-amendments to it.
    pub(super) subs: Vec<LinkView>,
    /// The amendment that it changes.
    pub(super) parent: Option<LinkView>,
}

/// A link to an amendment.
#[derive(Debug, Clone)]
pub(super) struct LinkView {
    /// Where.
    pub(super) href: String,
    /// Its name.
    pub(super) label: String,
    /// Who moves it.
    pub(super) mover: String,
    /// The key of its standing.
    pub(super) standing: &'static str,
    /// The key of why the two collide, for a collision on words of the text.
    pub(super) why: Option<&'static str>,
}

/// An operation on a page.
#[derive(Debug, Clone)]
pub(super) struct OperationView {
    /// Its identity.
    pub(super) id: String,
    /// "Clause 10: other words".
    pub(super) heading: String,
    /// The words with what goes and what comes.
    pub(super) html: Rich,
}

/// A recommendation on a page.
#[derive(Debug, Clone)]
pub(super) struct AdviceView {
    /// The panel's page.
    pub(super) panel_href: String,
    /// The panel's number.
    pub(super) panel: i64,
    /// The key of what it advises.
    pub(super) kind: &'static str,
    /// Why.
    pub(super) note: String,
    /// With which it is to be merged.
    pub(super) merge_with: Option<LinkView>,
    /// The panel's wording as a difference from the amendment's.
    pub(super) revised: Option<Rich>,
    /// Whether the sponsors revised the words since.
    pub(super) overtaken: bool,
}

impl AmendmentView {
    pub(super) fn new(voice: Voice, dossier: &Dossier, amendment: &Amendment) -> Self {
        Self::named(voice, dossier, &ClauseNames::of_base(voice, dossier), amendment)
    }

    /// As [`Self::new`], for pages of many: the names of the clauses are found once.
    pub(super) fn named(voice: Voice, dossier: &Dossier, names: &ClauseNames<'_>, amendment: &Amendment) -> Self {
        let of = |one: &AmendmentId| dossier.amendment(one).map(|one| LinkView::new(voice, dossier, one));
        let subs = dossier
            .amendments
            .iter()
            .filter(|one| one.sub_of.as_ref() == Some(&amendment.id) && one.standing != Standing::Draft);
        let advice = dossier.recommendations.iter().filter(|one| one.amendment_id == amendment.id);
        Self {
            id: amendment.id.clone(),
            href: paths::amendment(&amendment.id),
            title: title(voice, amendment),
            mover: mover(voice, dossier, amendment),
            cosponsors: cosponsors(dossier, amendment),
            standing: dossier.standing_key(amendment),
            accepted: amendment.accepted_after.is_some() && !dossier.was_read_in(&amendment.id),
            read_out: dossier.was_read_in(&amendment.id) || dossier.is_read_out(amendment),
            mark: mark_of(dossier, amendment),
            reason: amendment.reason.clone(),
            operations: operations(voice, dossier, names, amendment),
            justification: amendment.justification.clone(),
            advice: advice.filter_map(|one| AdviceView::new(voice, dossier, one)).collect(),
            collisions: Vec::new(),
            subs: subs.map(|one| LinkView::new(voice, dossier, one)).collect(),
            parent: amendment.sub_of.as_ref().and_then(of),
        }
    }

    /// With the amendments that it collides with; of a draft too.
    pub(super) fn with_collisions(mut self, voice: Voice, dossier: &Dossier, amendment: &Amendment) -> Self {
        let others = collisions(dossier, amendment);
        let link = |(other, kind): (&Amendment, Option<CollisionKind>)| LinkView {
            why: kind.map(collision_key),
            ..LinkView::new(voice, dossier, other)
        };
        self.collisions = others.into_iter().map(link).collect();
        self
    }
}

impl LinkView {
    pub(super) fn new(voice: Voice, dossier: &Dossier, amendment: &Amendment) -> Self {
        Self {
            href: paths::amendment(&amendment.id),
            label: title(voice, amendment),
            mover: mover(voice, dossier, amendment),
            standing: dossier.standing_key(amendment),
            why: None,
        }
    }
}

/// The key of a collision's name.
pub(super) const fn collision_key(kind: CollisionKind) -> &'static str {
    match kind {
        CollisionKind::Overlap => "collision-overlap",
        CollisionKind::DeleteEdit => "collision-delete-edit",
        CollisionKind::Move => "collision-move",
    }
}

impl AdviceView {
    pub(super) fn new(voice: Voice, dossier: &Dossier, one: &Recommendation) -> Option<Self> {
        let panel = dossier.panel(&one.panel_id)?;
        let other = one.merge_with.as_ref().and_then(|id| dossier.amendment(id));
        let id = &one.amendment_id;
        let rows = if one.overtaken { dossier.submitted(id) } else { dossier.operations(id) };
        let submitted = rows.iter().find(|row| crate::actions::has_words(row.act));
        let revised = one.words.as_ref().zip(submitted);
        Some(Self {
            panel_href: paths::panel(&panel.id),
            panel: panel.number,
            kind: one.kind.key(),
            note: one.note.clone(),
            merge_with: other.map(|other| LinkView::new(voice, dossier, other)),
            overtaken: one.overtaken,
            revised: revised.map(|(words, row)| rendering::difference(Pen::of(voice, dossier), &row.words, words)),
        })
    }
}

/// "Amendment 11", "Draft amendment".
pub(super) fn title(voice: Voice, amendment: &Amendment) -> String {
    match (amendment.standing, amendment.sub_of.is_some()) {
        (Standing::Draft, false) => voice.say("amendment-draft"),
        (Standing::Draft, true) => voice.say("amendment-sub-draft"),
        (_, false) => voice.m("amendment-numbered").arg("number", amendment.cited()).to_string(),
        (_, true) => voice.m("amendment-sub-numbered").arg("number", amendment.cited()).to_string(),
    }
}

/// Who moves an amendment.
pub(super) fn mover(voice: Voice, dossier: &Dossier, amendment: &Amendment) -> String {
    let name = match dossier.delegation_name(amendment.delegation_id.as_ref()) {
        "" => voice.say("role-secretariat"),
        name => name.to_owned(),
    };
    on_behalf(voice, dossier, name, amendment)
}

/// The name of a mover with the group on whose behalf it moves, if it does.
pub(super) fn on_behalf(voice: Voice, dossier: &Dossier, name: String, amendment: &Amendment) -> String {
    match dossier.group_name(amendment.group_id.as_ref()) {
        Some(group) => voice.m("mover-on-behalf").arg("delegation", name).arg("group", group).to_string(),
        None => name,
    }
}

pub(super) fn cosponsors(dossier: &Dossier, amendment: &Amendment) -> Vec<String> {
    let of_it = dossier.amendment_sponsors.iter().filter(|one| one.amendment_id == amendment.id);
    of_it.map(|one| dossier.delegation_name(Some(&one.delegation_id)).to_owned()).collect()
}

/// The class that marks a standing.
pub(super) const fn mark(standing: Standing) -> &'static str {
    match standing {
        Standing::Admissible | Standing::Adopted | Standing::Incorporated => "good",
        Standing::Inadmissible | Standing::Rejected | Standing::Fallen => "bad",
        Standing::Filed => "hold",
        Standing::Draft | Standing::Withdrawn => "",
    }
}

/// The class that marks where an amendment stands now: what is suspended or waits holds, whatever was ruled on it.
pub(super) fn mark_of(dossier: &Dossier, amendment: &Amendment) -> &'static str {
    let holds = dossier.suspended_by(amendment).is_some() || dossier.waits(amendment);
    if holds { "hold" } else { mark(amendment.standing) }
}

/// The operations of an amendment, as submitted or as carried over to the present text.
fn operations(voice: Voice, dossier: &Dossier, names: &ClauseNames<'_>, amendment: &Amendment) -> Vec<OperationView> {
    let rows = dossier.operations(&amendment.id).iter();
    rows.map(|row| OperationView {
        id: row.id.to_string(),
        heading: sentence(&heading(voice, dossier.base_text(), names, row)),
        html: difference(voice, dossier, row),
    })
    .collect()
}

/// The operations of an amendment as they were submitted, where it was carried over since.
pub(super) fn submitted(voice: Voice, dossier: &Dossier, amendment: &Amendment) -> Vec<OperationView> {
    let names = ClauseNames::new(voice, dossier.numbered_text());
    let rows = dossier.submitted.get(&amendment.id).map_or(&[][..], Vec::as_slice).iter();
    rows.map(|row| OperationView {
        id: row.id.to_string(),
        heading: sentence(&heading(voice, dossier.numbered_text(), &names, row)),
        html: difference(voice, dossier, row),
    })
    .collect()
}

/// What an operation does to a text, in words.
pub(super) fn heading(voice: Voice, base: &Text, names: &ClauseNames<'_>, row: &OperationRow) -> String {
    let name = row.clause_id.as_ref().map_or_else(|| voice.say("clause-name-title"), |clause| names.name(clause));
    if row.amends_id.is_some() {
        return voice.m("operation-heading-reword").arg("clause", name).to_string();
    }
    let place = Place { after: row.after_id.clone(), parent: row.parent_id.clone() };
    let moved = || row.clause_id.as_ref().and_then(|id| base.clause(id)).map(|clause| clause.kind);
    let kind = row.kind.or_else(moved).unwrap_or(ClauseKind::Operative);
    match row.act {
        OperationAct::Replace => voice.m("operation-heading-replace").arg("clause", name).to_string(),
        OperationAct::Insert => voice.m("operation-heading-insert").arg("place", names.place(&place, kind)).to_string(),
        OperationAct::Delete => voice.m("operation-heading-delete").arg("clause", name).to_string(),
        OperationAct::Move => {
            voice.m("operation-heading-move").arg("clause", name).arg("place", names.place(&place, kind)).to_string()
        }
        OperationAct::Split => {
            let after = row.cut().map_or_else(String::new, |(first, _)| excerpt_end(&names.plain(first)));
            voice.m("operation-heading-split").arg("clause", name).arg("words", after).to_string()
        }
        OperationAct::Join => {
            let other = row.second_id.as_ref().map_or_else(String::new, |other| names.name(other));
            voice.m("operation-heading-join").arg("clause", name).arg("other", other).to_string()
        }
        OperationAct::Retitle => voice.say("operation-heading-retitle"),
    }
}

/// The words with what an operation takes out and puts in.
pub(super) fn difference(voice: Voice, dossier: &Dossier, row: &OperationRow) -> Rich {
    let pen = Pen::of(voice, dossier);
    match row.act {
        OperationAct::Retitle => rendering::difference(pen, &row.base_words, &row.words),
        OperationAct::Replace | OperationAct::Insert => {
            let clause = row.clause_id.as_ref().and_then(|id| dossier.base_text().clause(id));
            let opened = clause.filter(|_| row.amends_id.is_none()).map_or(0, |clause| clause.opening);
            let opens = usize::try_from(row.opening).unwrap_or(0);
            rendering::clause_difference(pen, (&row.base_words, opened), (&row.words, opens))
        }
        OperationAct::Delete => whole(pen, PieceKind::Deleted, &deleted_words(dossier, row)),
        OperationAct::Move => rendering::words(pen, &row.base_words, 0, ""),
        OperationAct::Split | OperationAct::Join => recast(pen, dossier.base_text(), row),
    }
}

/// A clause that is cut, or joined with the next, as one piece with the place marked.
pub(super) fn recast(pen: Pen<'_>, base: &Text, row: &OperationRow) -> Rich {
    let opens = |id: &Option<ClauseId>| id.as_ref().and_then(|id| base.clause(id)).map_or(0, |clause| clause.opening);
    let first = row.cut().map_or("", |(first, _)| first);
    if row.act == OperationAct::Split {
        let second = usize::try_from(row.opening).unwrap_or(0);
        return rendering::cut(pen, (first, opens(&row.clause_id)), (&row.words, second));
    }
    let (first, second) = ((row.base_words.as_str(), opens(&row.clause_id)), (row.taken_in(), opens(&row.second_id)));
    rendering::joined(pen, first, second)
}

/// The words that an operation finds: none where it brings a clause; with those of its sub-clauses where a clause goes.
pub(super) fn words_before(dossier: &Dossier, row: &OperationRow) -> String {
    let clause = || row.clause_id.as_ref().and_then(|id| dossier.base_text().clause(id));
    match row.act {
        OperationAct::Insert if row.amends_id.is_none() => String::new(),
        OperationAct::Delete => deleted_words(dossier, row),
        OperationAct::Join => format!("{}\n{}", row.base_words, row.taken_in()),
        _ if row.base_words.is_empty() => clause().map_or_else(String::new, |clause| clause.words.clone()),
        _ => row.base_words.clone(),
    }
}

/// The words that an operation leaves, those of each clause that comes of one on a line; none where nothing is reworded.
pub(super) fn words_after(row: &OperationRow) -> String {
    match row.cut().filter(|_| row.act == OperationAct::Split) {
        Some((first, _)) => format!("{first}\n{}", row.words),
        None => row.words.clone(),
    }
}

/// The words of a clause and of the sub-clauses that go with it, each on a line.
fn deleted_words(dossier: &Dossier, row: &OperationRow) -> String {
    let Some(id) = &row.clause_id else { return row.base_words.clone() };
    let mut under: Vec<&ClauseId> = vec![id];
    let mut words = if row.base_words.is_empty() { Vec::new() } else { vec![row.base_words.clone()] };
    for clause in &dossier.base_text().clauses {
        if clause.id == *id && words.is_empty() {
            words.push(clause.words.clone());
        } else if clause.parent.as_ref().is_some_and(|parent| under.contains(&parent)) {
            under.push(&clause.id);
            words.push(clause.words.clone());
        }
    }
    words.join("\n")
}

fn whole(pen: Pen<'_>, kind: PieceKind, words: &str) -> Rich {
    rendering::pieces(pen, &[Piece { kind, text: inline::plain(words) }])
}

/// The amendments that cannot be made together with one, in order of filing, and why where the text tells. What a draft meets
/// is asked for by itself, since nothing is kept of drafts.
fn collisions<'a>(dossier: &'a Dossier, amendment: &Amendment) -> Vec<(&'a Amendment, Option<CollisionKind>)> {
    let live = |one: &&Amendment| one.standing.is_pending() || one.standing == Standing::Adopted;
    // What a compromise replaces does not stand beside it.
    let apart = |one: &&Amendment| {
        dossier.suspended_by(one).is_none_or(|by| by.id != amendment.id)
            && dossier.suspended_by(amendment).is_none_or(|by| by.id != one.id)
    };
    let others = dossier.amendments.iter().filter(live).filter(|one| one.id != amendment.id).filter(apart);
    if amendment.standing == Standing::Draft {
        let met = dossier.met(Some(&amendment.id), dossier.operations(&amendment.id));
        let why = |one: &Amendment| met.iter().filter(|met| met.amendment == one.id).find_map(Encounter::collision);
        let kind = |kind| if amendment.sub_of.is_some() { None } else { Some(kind) };
        return others.filter_map(|one| Some((one, kind(why(one)?)))).collect();
    }
    let known = dossier.colliding();
    let met = others.filter(|one| known.contains(&one.id, &amendment.id));
    met.map(|one| (one, known.kind(&one.id, &amendment.id))).collect()
}

/// Whether an amendment touches a clause: changes, deletes or moves it, or puts something right after or under it.
pub(super) fn touches(dossier: &Dossier, amendment: &Amendment, clause: &ClauseId) -> bool {
    dossier.operations(&amendment.id).iter().any(|row| touches_here(row, clause))
}

/// Whether an operation touches a clause.
pub(super) fn touches_here(row: &OperationRow, clause: &ClauseId) -> bool {
    row.touched().any(|one| one == clause)
}
