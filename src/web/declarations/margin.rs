//! The workings in the margin of a text: the amendments on each clause, which of them collide, panels, comments.

use std::collections::HashMap;
use std::sync::Arc;

use crate::actions::{Colliding, Dossier, check_beginning};
use crate::ids::{AmendmentId, ClauseId};
use crate::l10n::{Rich, Voice};
use crate::procedure::{Act, Standing};
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::comments::Comment;
use crate::text::Text;
use crate::text::ending::{Style, ending_of};
use crate::text::mark::Place;
use crate::web::clause_names::ClauseNames;
use crate::web::{Reader, amendment_view, paths, rendering};

use super::sheet::Sheet;
use crate::web::rendering::Pen;

/// What stands beside a clause.
#[derive(Debug, Clone, Default)]
pub(super) struct Notes {
    /// Amendments that cannot both be made, in words.
    pub(super) clashes: Vec<String>,
    /// The amendments on it.
    pub(super) amendments: Vec<Mark>,
    /// The panels that it or one of its amendments was given to.
    pub(super) panels: Vec<(String, String)>,
    /// How many remarks there are, and where.
    pub(super) comments: Option<(String, String)>,
    /// The marks of the negotiation, where they are set and lifted.
    pub(super) marks: Option<(String, String)>,
    /// The clause's own page, on the sheet of a tabled text.
    pub(super) reach: Option<Reach>,
}

/// The way from a clause on the sheet to its page, and what may be done there now.
#[derive(Debug, Clone)]
pub(super) struct Reach {
    /// The page.
    pub(super) href: String,
    /// What the clause is called.
    pub(super) name: String,
    /// Whether it may be amended.
    pub(super) amend: bool,
    /// Whether it may be commented on.
    pub(super) discuss: bool,
}

/// An amendment in a margin.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    /// Its address.
    pub(super) href: String,
    /// Its number in words: "Am. 7".
    pub(super) label: String,
    /// Where it stands.
    pub(super) standing: String,
    /// The class of its standing.
    pub(super) class: &'static str,
}

/// An amendment in its place, as a difference.
#[derive(Debug, Clone)]
pub(super) struct Proposed {
    /// Number, address, standing.
    pub(super) mark: Mark,
    /// Its anchor.
    pub(super) anchor: String,
    /// Who moves it.
    pub(super) by: String,
    /// What it does, where the difference alone does not tell.
    pub(super) what: String,
    /// The difference.
    pub(super) difference: Rich,
    /// With which it collides.
    pub(super) clash: String,
    /// What panels recommend.
    pub(super) advice: Vec<String>,
}

impl Notes {
    /// Whether nothing stands there.
    pub(super) fn is_empty(&self) -> bool {
        self.clashes.is_empty()
            && self.amendments.is_empty()
            && self.panels.is_empty()
            && self.comments.is_none()
            && self.marks.is_none()
            && self.reach.is_none()
    }
}

/// Where on the page an operation belongs: a clause of the base, or the title.
type Spot = Option<ClauseId>;

/// Everything that the margins of one declaration are made from, gathered once.
pub(super) struct Margin<'a> {
    voice: Voice,
    dossier: &'a Dossier,
    /// The amendments on each spot, in order of filing.
    on: HashMap<Spot, Vec<(&'a Amendment, &'a OperationRow)>>,
    /// Those that join a clause to the one before it, which are shown there.
    joined: HashMap<ClauseId, Vec<&'a Amendment>>,
    colliding: Arc<Colliding>,
    comments: HashMap<ClauseId, usize>,
    /// The places of the marks on each clause that has some.
    marks: HashMap<ClauseId, Vec<Place>>,
    names: ClauseNames<'a>,
    /// Whether amendments, and comments, are open to the reader now.
    open: (bool, bool),
}

impl<'a> Margin<'a> {
    pub(super) fn new(reader: &Reader, dossier: &'a Dossier, comments: &[Comment]) -> Self {
        let (voice, visitor) = (reader.voice_at(&dossier.meeting.zone), &reader.visitor);
        let mut on: HashMap<Spot, Vec<_>> = HashMap::new();
        let mut joined: HashMap<ClauseId, Vec<&Amendment>> = HashMap::new();
        let shown = |one: &&Amendment| one.standing != Standing::Draft || dossier.is_of_mover(visitor, one);
        for amendment in dossier.amendments.iter().filter(shown) {
            for row in dossier.operations(&amendment.id) {
                on.entry(spot(dossier, row)).or_default().push((amendment, row));
                if let Some(ends) = row.second_id.as_ref().filter(|_| row.act == OperationAct::Join) {
                    joined.entry(ends.clone()).or_default().push(amendment);
                }
            }
        }
        let mut counts: HashMap<ClauseId, usize> = HashMap::new();
        comments.iter().for_each(|comment| *counts.entry(comment.clause_id.clone()).or_default() += 1);
        let names = ClauseNames::of_base(voice, dossier);
        let open = (may_amend(reader, dossier), dossier.permit(visitor, Act::Comment).is_ok());
        Self {
            voice,
            dossier,
            on,
            joined,
            colliding: dossier.colliding(),
            comments: counts,
            marks: marks(dossier),
            names,
            open,
        }
    }

    /// How many amendments the reader can see; drafts are not counted.
    pub(super) fn count(&self) -> usize {
        self.dossier.amendments.iter().filter(|amendment| amendment.standing != Standing::Draft).count()
    }

    /// Writes the margins of a sheet; with the amendments in their places if they are wanted.
    pub(super) fn write(&self, sheet: &mut Sheet, in_place: bool) {
        sheet.title.notes = self.notes(&None);
        if in_place {
            sheet.title.proposed = self.proposed(&None);
        }
        for clause in &mut sheet.clauses {
            let spot = Some(ClauseId::new(clause.id.clone()));
            clause.notes = self.notes(&spot);
            if in_place {
                clause.proposed = self.proposed(&spot);
            }
        }
    }

    fn notes(&self, spot: &Spot) -> Notes {
        let here = self.here(spot);
        let ids: Vec<&AmendmentId> = here.iter().map(|amendment| &amendment.id).collect();
        let met = self.colliding.pairs().filter(|(a, b)| ids.contains(a) && ids.contains(b));
        Notes {
            clashes: met.map(|(a, b)| self.clash(a, b)).collect(),
            amendments: here.iter().map(|amendment| mark(self.voice, self.dossier, amendment)).collect(),
            panels: self.panels(spot.as_ref(), &ids),
            comments: spot.as_ref().and_then(|clause| self.remarks(clause)),
            marks: spot.as_ref().and_then(|clause| self.marks(clause)),
            reach: spot.as_ref().filter(|_| self.dossier.declaration.tabled_at.is_some()).map(|id| self.reach(id)),
        }
    }

    fn reach(&self, clause: &ClauseId) -> Reach {
        let (amend, discuss) = self.open;
        Reach {
            href: paths::clause_page(&self.dossier.declaration.slug, clause),
            name: self.names.name(clause),
            amend: amend && self.dossier.base_text().clause(clause).is_some(),
            discuss,
        }
    }

    /// The amendments on a spot, each once.
    fn here(&self, spot: &Spot) -> Vec<&'a Amendment> {
        let mut here: Vec<&Amendment> = Vec::new();
        let shown = self.on.get(spot).into_iter().flatten().map(|(amendment, _)| *amendment);
        let joined = spot.as_ref().and_then(|id| self.joined.get(id)).into_iter().flatten().copied();
        for amendment in shown.chain(joined) {
            if !here.iter().any(|other| other.id == amendment.id) {
                here.push(amendment);
            }
        }
        here
    }

    fn clash(&self, a: &AmendmentId, b: &AmendmentId) -> String {
        let (a, b) = (self.label(a), self.label(b));
        self.voice.m("margin-collide").arg("one", a).arg("other", b).to_string()
    }

    fn label(&self, id: &AmendmentId) -> String {
        self.dossier.amendment(id).map(Amendment::label).unwrap_or_default()
    }

    fn panels(&self, clause: Option<&ClauseId>, amendments: &[&AmendmentId]) -> Vec<(String, String)> {
        let given = |id| {
            self.dossier.assignments.iter().any(|one| {
                one.panel_id == id
                    && ((clause.is_some() && one.clause_id.as_ref() == clause)
                        || one.amendment_id.as_ref().is_some_and(|id| amendments.contains(&id)))
            })
        };
        let here = self.dossier.panels.iter().filter(|panel| given(panel.id.clone()));
        here.map(|panel| {
            let label = self.voice.m("margin-panel").arg("number", panel.number).to_string();
            (paths::panel(&panel.id), label)
        })
        .collect()
    }

    fn remarks(&self, clause: &ClauseId) -> Option<(String, String)> {
        let count = self.comments.get(clause)?;
        let label = self.voice.m("margin-comments").arg("count", count).to_string();
        Some((paths::clause_page(&self.dossier.declaration.slug, clause), label))
    }

    /// How many marks stand on a clause of the text as it is now, or that the words of some changed.
    fn marks(&self, clause: &ClauseId) -> Option<(String, String)> {
        let places = self.marks.get(clause)?;
        let changed = places.iter().filter(|place| **place == Place::Changed).count();
        let key = if changed > 0 { ("margin-marks-changed", changed) } else { ("margin-marks", places.len()) };
        let label = self.voice.m(key.0).arg("count", key.1).to_string();
        Some((paths::clause_page(&self.dossier.declaration.slug, clause) + "#marks", label))
    }

    fn proposed(&self, spot: &Spot) -> Vec<Proposed> {
        let rows = self.on.get(spot).into_iter().flatten();
        rows.map(|(amendment, row)| self.one_proposed(amendment, row)).collect()
    }

    fn one_proposed(&self, amendment: &Amendment, row: &OperationRow) -> Proposed {
        let others: Vec<String> = self.colliding.with(&amendment.id).map(|id| self.label(id)).collect();
        let clash = self.voice.m("margin-collides-with").arg("others", others.clone());
        Proposed {
            mark: mark(self.voice, self.dossier, amendment),
            anchor: format!("{}-{}", amendment.id, row.position),
            by: by(self.voice, self.dossier, amendment),
            what: what(self.voice, &self.names, row),
            difference: difference(
                Pen::of(self.voice, self.dossier),
                self.dossier.base_text(),
                &self.dossier.style,
                row,
            ),
            clash: if others.is_empty() { String::new() } else { clash.to_string() },
            advice: advice(self.voice, self.dossier, &amendment.id),
        }
    }
}

/// The places of the marks on the clauses of the text as it stands.
fn marks(dossier: &Dossier) -> HashMap<ClauseId, Vec<Place>> {
    if dossier.standing_marks().next().is_none() {
        return HashMap::new();
    }
    let text = dossier.current().text;
    let on = |clause: &crate::text::Clause| {
        let places: Vec<Place> = dossier.marks_on(clause).into_iter().map(|(_, place)| place).collect();
        (!places.is_empty()).then(|| (clause.id.clone(), places))
    };
    text.clauses.iter().filter_map(on).collect()
}

/// Whether the reader may propose an amendment now, without anybody's leave.
fn may_amend(reader: &Reader, dossier: &Dossier) -> bool {
    let in_time = dossier.rules().check_deadline(reader.now, dossier.deadline(), false).is_ok();
    in_time
        && dossier.permit(&reader.visitor, Act::ProposeAmendment).is_ok()
        && check_beginning(dossier, None, reader.now).is_ok()
}

/// The clause of the base at which an operation is shown; none for the title.
fn spot(dossier: &Dossier, row: &OperationRow) -> Spot {
    let base = dossier.base_text();
    if let Some(parent) = &row.amends_id {
        let changed = dossier.operations.values().flatten().find(|one| one.id == *parent);
        return changed.and_then(|row| spot(dossier, row));
    }
    match row.act {
        OperationAct::Retitle => None,
        OperationAct::Insert => row
            .after_id
            .clone()
            .or_else(|| row.parent_id.clone())
            .or_else(|| {
                base.clauses.iter().find(|clause| Some(clause.kind) == row.kind).map(|clause| clause.id.clone())
            })
            .or_else(|| base.clauses.first().map(|clause| clause.id.clone())),
        _ => row.clause_id.clone(),
    }
}

fn mark(voice: Voice, dossier: &Dossier, amendment: &Amendment) -> Mark {
    let label = amendment.cited();
    let label = if label.is_empty() {
        voice.say("margin-amendment-draft")
    } else {
        voice.m("margin-amendment").arg("number", label).to_string()
    };
    Mark {
        href: paths::amendment(&amendment.id),
        label,
        standing: voice.say(dossier.standing_key(amendment)),
        class: amendment_view::mark_of(dossier, amendment),
    }
}

/// The mover, and those who stand for it too.
fn by(voice: Voice, dossier: &Dossier, amendment: &Amendment) -> String {
    let mover = amendment.delegation_id.as_ref();
    let mut names = vec![amendment_view::mover(voice, dossier, amendment)];
    let others = dossier.amendment_sponsors.iter().filter(|one| one.amendment_id == amendment.id);
    let others = others.filter(|one| Some(&one.delegation_id) != mover);
    names.extend(others.map(|one| dossier.delegation_name(Some(&one.delegation_id)).to_owned()));
    voice.list_and(&names)
}

fn what(voice: Voice, names: &ClauseNames<'_>, row: &OperationRow) -> String {
    match row.act {
        OperationAct::Insert => match &row.after_id {
            Some(after) => voice.m("proposed-insert-after").arg("clause", names.name(after)).to_string(),
            None => voice.say("proposed-insert-first"),
        },
        OperationAct::Delete => voice.say("proposed-delete"),
        OperationAct::Move => match &row.after_id {
            Some(after) => voice.m("proposed-move-after").arg("clause", names.name(after)).to_string(),
            None => voice.say("proposed-move-first"),
        },
        OperationAct::Split => voice.say("proposed-split"),
        OperationAct::Join => {
            let other = row.second_id.as_ref().map_or_else(String::new, |other| names.name(other));
            voice.m("proposed-join").arg("clause", other).to_string()
        }
        OperationAct::Retitle => voice.say("proposed-retitle"),
        OperationAct::Replace if row.amends_id.is_some() => voice.say("proposed-sub"),
        OperationAct::Replace => String::new(),
    }
}

/// The change of an operation with the ending that the clause has in the base.
fn difference(pen: Pen<'_>, base: &Text, style: &Style, row: &OperationRow) -> Rich {
    let before = match row.act {
        OperationAct::Insert if row.amends_id.is_none() => String::new(),
        OperationAct::Retitle => base.title.clone(),
        _ if row.base_words.is_empty() => row
            .clause_id
            .as_ref()
            .and_then(|id| base.clause(id))
            .map_or_else(String::new, |clause| clause.words.clone()),
        _ => row.base_words.clone(),
    };
    let ending = row.clause_id.as_ref().map(|id| ending_of(base, style, id)).unwrap_or_default();
    let shown = match row.act {
        OperationAct::Delete => return rendering::difference(pen, &(before + &ending), ""),
        OperationAct::Move => return rendering::words(pen, &before, 0, &ending),
        OperationAct::Split | OperationAct::Join => amendment_view::recast(pen, base, row),
        OperationAct::Retitle => rendering::difference(pen, &before, &row.words),
        OperationAct::Replace | OperationAct::Insert => {
            let opened = row.clause_id.as_ref().and_then(|id| base.clause(id)).map_or(0, |clause| clause.opening);
            let opens = usize::try_from(row.opening).unwrap_or(0);
            rendering::clause_difference(pen, (&before, opened), (&row.words, opens))
        }
    };
    Rich::trusted(&format!("{shown}{}", rendering::escape(&ending)))
}

/// What the panels say of an amendment: the newest of each.
fn advice(voice: Voice, dossier: &Dossier, id: &AmendmentId) -> Vec<String> {
    let standing = dossier.recommendations.iter().filter(|one| one.amendment_id == *id && !one.superseded);
    standing
        .map(|one| {
            let number = dossier.panel(&one.panel_id).map_or(0, |panel| panel.number);
            voice.m("margin-advice").arg("number", number).word("advice", one.kind.key()).to_string()
        })
        .collect()
}
