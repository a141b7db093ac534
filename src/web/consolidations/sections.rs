//! The clauses on the desk: the open amendments on each, what is chosen, what that makes, what collides.

use std::collections::BTreeSet;

use super::Desk;
use crate::actions::{Choice, Colliding, Dossier, Taken};
use crate::ids::{AmendmentId, ClauseId};
use crate::l10n::{Rich, Voice};
use crate::procedure::Standing;
use crate::storage::amendments::{Amendment, OperationRow};
use crate::storage::carryings::DeskChoice;
use crate::text::merge::{Change, Collision, Merged, merge, only_free};
use crate::text::{Clause, Text};
use crate::web::amendment_view::{AmendmentView, OperationView};
use crate::web::clause_names::{Choice as Tick, ClauseNames, sentence};
use crate::web::rendering::{self, Pen};

/// An amendment on the desk, at one of the clauses that it touches.
pub(super) struct Line {
    pub(super) view: AmendmentView,
    /// Its operations here.
    pub(super) operations: Vec<OperationView>,
    /// What may be chosen; empty where it is chosen at another clause.
    pub(super) choices: Vec<Tick>,
    /// Where it is chosen, if not here.
    pub(super) elsewhere: Option<String>,
    pub(super) revision: i64,
    /// Who chose, if somebody did.
    pub(super) chosen_by: Option<String>,
    pub(super) is_sub: bool,
}

/// A clause with the open amendments on it, and what the choice makes of it.
pub(super) struct Section {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) lines: Vec<Line>,
    /// The clause with what is chosen, as a difference from the base; nothing if nothing is chosen on it.
    pub(super) result: Option<Rich>,
    /// What collides among those chosen, in words.
    pub(super) collisions: Vec<Met>,
    /// The amendments here of which only what is free is chosen.
    pub(super) in_part: Vec<String>,
    /// Whether several met in one sentence, so that somebody must read it.
    pub(super) flagged: bool,
}

/// Two amendments that cannot both be taken in.
pub(super) struct Met {
    pub(super) sentence: String,
    /// What of the later one would stand beside the others chosen.
    pub(super) free: Option<Free>,
}

/// What of an amendment would stand beside the others chosen.
pub(super) struct Free {
    pub(super) amendment: AmendmentId,
    pub(super) label: String,
    /// What that makes of the clause.
    pub(super) words: Rich,
}

/// What the choice comes to.
pub(super) struct Made<'a> {
    pub(super) taken: &'a [Taken],
    /// What each of those taken does to the base.
    pub(super) changes: &'a [Change],
    pub(super) merged: &'a Merged,
    pub(super) met: &'a [Collision],
    /// The clauses whose sentence somebody must read.
    pub(super) flagged: &'a BTreeSet<ClauseId>,
}

/// The clauses that open amendments touch, in the order of the text; the title first.
pub(super) fn sections(voice: Voice, desk: &Desk, names: &ClauseNames<'_>, made: &Made<'_>) -> Vec<Section> {
    let dossier = &desk.dossier;
    let base = dossier.base_text();
    let open = |one: &&Amendment| dossier.is_choosable(one);
    let open: Vec<&Amendment> = dossier.amendments.iter().filter(open).collect();
    let colliding = dossier.colliding();
    let mut placed: BTreeSet<AmendmentId> = BTreeSet::new();
    let spots = std::iter::once(None).chain(base.clauses.iter().map(|clause| Some(&clause.id)));
    let mut out = Vec::new();
    for spot in spots {
        let here: Vec<&Amendment> = open.iter().copied().filter(|one| is_at(dossier, one, spot)).collect();
        if here.is_empty() {
            continue;
        }
        let name = spot.map_or_else(|| voice.say("clause-name-title"), |id| names.name(id));
        let in_part = here.iter().filter(|one| made.taken.iter().any(|t| t.only_free && t.amendment == one.id));
        let in_part = in_part.map(|one| one.label()).collect();
        let mut lines = Vec::new();
        for one in here {
            let first = placed.insert(one.id.clone());
            lines.push(line(voice, desk, &colliding, (one, spot, first)));
        }
        out.push(Section { in_part, ..section(voice, dossier, (spot, sentence(&name), lines), made) });
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

fn line(
    voice: Voice,
    desk: &Desk,
    colliding: &Colliding,
    (amendment, spot, first): (&Amendment, Option<&ClauseId>, bool),
) -> Line {
    let dossier = &desk.dossier;
    let view = AmendmentView::new(voice, dossier, amendment);
    let rows = dossier.operations(&amendment.id).iter().zip(view.operations.clone());
    let choice = desk.choice(&amendment.id);
    let chosen_by = choice.and_then(|one| desk.names.iter().find(|(id, _)| *id == one.membership_id));
    let ticked = choice.is_some_and(|one| one.choice != Choice::LeftOut.as_str());
    let meets = amendment.sub_of.is_none() && colliding.with(&amendment.id).any(|other| is_open(dossier, other));
    Line {
        operations: rows.filter(|(row, _)| at_spot(dossier, row, spot)).map(|(_, view)| view).collect(),
        choices: if first { options(voice, dossier, amendment, (choice, meets)) } else { Vec::new() },
        elsewhere: (!first).then(|| format!("#choice-{}", amendment.id)),
        revision: choice.map_or(0, |one| one.revision),
        chosen_by: chosen_by.filter(|_| ticked).map(|(_, name)| name.clone()),
        is_sub: amendment.sub_of.is_some(),
        view,
    }
}

fn is_open(dossier: &Dossier, id: &AmendmentId) -> bool {
    dossier.amendment(id).is_some_and(|one| one.standing == Standing::Admissible)
}

/// What may be chosen for an amendment: to leave it out, to take it in, where it meets others only what is free of it, or a
/// panel's wording.
fn options(
    voice: Voice,
    dossier: &Dossier,
    amendment: &Amendment,
    (choice, meets): (Option<&DeskChoice>, bool),
) -> Vec<Tick> {
    let now = choice.map_or("none", |one| one.choice.as_str());
    let option = |value: &str, label: String| Tick { value: value.to_owned(), label, chosen: value == now };
    let mut out = vec![
        option("none", voice.say("consolidation-leave-out")),
        option("as-submitted", voice.say("consolidation-take-in")),
    ];
    let free = Choice::FreeParts;
    if meets || now == free.as_str() {
        out.push(option(free.as_str(), voice.say("consolidation-take-free")));
    }
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
    made: &Made<'_>,
) -> Section {
    let base = dossier.base_text();
    let here = made.met.iter().filter(|one| one.clause.as_ref() == spot);
    Section {
        id: spot.map_or_else(|| "title".to_owned(), ToString::to_string),
        result: result(Pen::of(voice, dossier), base, made.merged, spot),
        collisions: here.map(|one| collision(voice, dossier, made, one)).collect(),
        flagged: made.flagged.contains(spot.unwrap_or(&ClauseId::new("title"))),
        in_part: Vec::new(),
        name,
        lines,
    }
}

/// What the choice makes of a clause, with what comes in after it.
fn result(pen: Pen<'_>, base: &Text, merged: &Merged, spot: Option<&ClauseId>) -> Option<Rich> {
    let Some(id) = spot else {
        let changed = base.title != merged.text.title;
        return changed.then(|| rendering::difference(pen, &base.title, &merged.text.title));
    };
    let (before, after) = (base.clause(id)?, merged.text.clause(id));
    let new_words = after.map_or("", |clause| clause.words.as_str());
    let brought = brought_after(base, &merged.text, id);
    if before.words == new_words && brought.is_empty() {
        return None;
    }
    let opens = after.map_or(0, |clause| clause.opening);
    let mut out = rendering::clause_difference(pen, (&before.words, before.opening), (new_words, opens)).to_string();
    for words in brought {
        out.push_str("<br>");
        out.push_str(&rendering::difference(pen, "", words).to_string());
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

fn collision(voice: Voice, dossier: &Dossier, made: &Made<'_>, met: &Collision) -> Met {
    let label = |id: &AmendmentId| dossier.amendment(id).map_or_else(String::new, Amendment::label);
    let [one, other] = &met.amendments;
    let base = met.clause.as_ref().and_then(|id| dossier.base_text().clause(id));
    let spoken = voice
        .m("consolidation-collision")
        .arg("one", label(one))
        .arg("other", label(other))
        .arg("kind", met.kind.as_str());
    let words = base.and_then(|clause| free(voice, dossier, made, (clause, other)));
    let free = words.map(|words| Free { amendment: other.clone(), label: label(other), words });
    Met { sentence: spoken.to_string(), free }
}

/// What of an amendment would stand beside the others chosen: what that makes of a clause.
fn free(voice: Voice, dossier: &Dossier, made: &Made<'_>, (clause, id): (&Clause, &AmendmentId)) -> Option<Rich> {
    let (own, others): (Vec<&Change>, Vec<&Change>) = made.changes.iter().partition(|one| one.amendment == *id);
    let others: Vec<Change> = others.into_iter().cloned().collect();
    let left = only_free(dossier.base_text(), &others, own.first()?);
    let alone = merge(dossier.base_text(), &[left]);
    let now = alone.text.clause(&clause.id).filter(|now| now.words != clause.words)?;
    Some(rendering::difference(Pen::of(voice, dossier), &clause.words, &now.words))
}
