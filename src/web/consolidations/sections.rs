//! The clauses on the desk: the open amendments on each, what is chosen, what that makes, what collides.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Desk;
use crate::actions::{Choice, ChooseAtDesk, Dossier, MadeAtDesk, outlined, overtaken_choices};
use crate::ids::{AmendmentId, ClauseId};
use crate::l10n::{Rich, Voice};
use crate::procedure::Standing;
use crate::storage::amendments::Amendment;
use crate::storage::carryings::DeskChoice;
use crate::text::Clause;
use crate::text::merge::{Anchors, Change, Collision, Neighbourhood, Operation, merge, only_free};
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
    /// The choice that is shown as it is saved: its revision and its word.
    pub(super) was: String,
    /// What is saved, where the reader chose otherwise and was refused.
    pub(super) saved: Option<String>,
    /// Who chose, if somebody did.
    pub(super) chosen_by: Option<String>,
    pub(super) is_sub: bool,
    /// Whether something of it is taken in.
    pub(super) is_taken: bool,
}

/// A clause with the open amendments on it, and what the choice makes of it.
pub(super) struct Section {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) lines: Vec<Line>,
    /// Whether it is unfolded, where clauses are folded.
    pub(super) open: bool,
    /// The clause with what is chosen, as a difference from the base; nothing if nothing is chosen on it.
    pub(super) result: Option<Rich>,
    /// What collides among those chosen, in words.
    pub(super) collisions: Vec<Met>,
    /// The amendments here of which only what is free is chosen.
    pub(super) in_part: Vec<String>,
    /// Whether several met in one sentence, so that somebody must read it.
    pub(super) flagged: bool,
}

impl Section {
    /// How many of the amendments here something is taken in of.
    pub(super) fn taken(&self) -> usize {
        self.lines.iter().filter(|line| line.is_taken).count()
    }

    /// Whether a choice of the reader's was refused here.
    pub(super) fn has_unsaved(&self) -> bool {
        self.lines.iter().any(|line| line.saved.is_some())
    }
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

/// The place of a clause in the text, from 1; 0 is the title.
type Spot = usize;

/// The open amendments by the clauses at which they stand.
struct Spots<'a> {
    /// At each, those there, with which of their operations.
    here: BTreeMap<Spot, Vec<(&'a Amendment, Vec<usize>)>>,
    /// Where each comes first, which is where it is chosen.
    first: HashMap<&'a AmendmentId, Spot>,
}

impl<'a> Spots<'a> {
    fn of(dossier: &'a Dossier) -> Self {
        let base = dossier.base_text();
        let anchors = Anchors::new(base);
        let places: HashMap<&ClauseId, Spot> = base.clauses.iter().map(|clause| &clause.id).zip(1..).collect();
        let mut out = Self { here: BTreeMap::new(), first: HashMap::new() };
        for one in dossier.amendments.iter().filter(|one| dossier.is_choosable(one)) {
            let mut spots: BTreeMap<Spot, Vec<usize>> = BTreeMap::new();
            for (nth, row) in dossier.operations(&one.id).iter().enumerate() {
                // A sub-amendment stands where the operation that it changes stands.
                let parent = row.amends_id.as_ref().and_then(|id| dossier.parent_row(id));
                let clause = outlined(parent.unwrap_or(row)).and_then(|operation| anchors.of(&operation));
                let spot = clause.and_then(|id| places.get(id)).copied().unwrap_or(0);
                spots.entry(spot).or_default().push(nth);
            }
            if let Some(first) = spots.keys().next() {
                out.first.insert(&one.id, *first);
            }
            for (spot, rows) in spots {
                out.here.entry(spot).or_default().push((one, rows));
            }
        }
        out
    }
}

/// At how many clauses open amendments stand.
pub(super) fn places(dossier: &Dossier) -> usize {
    Spots::of(dossier).here.len()
}

/// The clauses that open amendments touch and of which what is made tells, in the order of the text; the title first. What the
/// reader would have chosen, but was refused, is shown as chosen.
pub(super) fn sections(
    voice: Voice,
    desk: &Desk,
    names: &ClauseNames<'_>,
    (made, refused): (&MadeAtDesk<'_>, &[ChooseAtDesk]),
) -> Vec<Section> {
    let dossier = &desk.dossier;
    let spots = Spots::of(dossier);
    let writer = Writer {
        voice,
        desk,
        names,
        refused,
        choices: desk.choices.iter().map(|one| (&one.amendment_id, one)).collect(),
        overtaken: overtaken_choices(dossier, &desk.choices).into_iter().map(|one| &one.id).collect(),
        free: made.chosen.iter().filter(|one| one.only_free).map(|one| &one.amendment).collect(),
        results: Results::of(voice, dossier, made),
    };
    let clauses = &dossier.base_text().clauses;
    let clause_at = |spot: Spot| spot.checked_sub(1).and_then(|place| clauses.get(place));
    let told = spots.here.iter().filter(|(spot, _)| made.tells_of(clause_at(**spot).map(|clause| &clause.id)));
    told.map(|(spot, here)| writer.section((*spot, clause_at(*spot)), here, &spots.first)).collect()
}

/// What sections are written with.
struct Writer<'a> {
    voice: Voice,
    desk: &'a Desk,
    names: &'a ClauseNames<'a>,
    refused: &'a [ChooseAtDesk],
    choices: HashMap<&'a AmendmentId, &'a DeskChoice>,
    free: BTreeSet<&'a AmendmentId>,
    /// Those chosen in a wording that its panel changed since: nothing of them is taken in.
    overtaken: BTreeSet<&'a AmendmentId>,
    results: Results<'a>,
}

impl Writer<'_> {
    fn section(
        &self,
        (spot, clause): (Spot, Option<&Clause>),
        here: &[(&Amendment, Vec<usize>)],
        first: &HashMap<&AmendmentId, Spot>,
    ) -> Section {
        let id = clause.map(|clause| &clause.id);
        let name = id.map_or_else(|| self.voice.say("clause-name-title"), |id| self.names.name(id));
        let in_part = here.iter().filter(|(one, _)| self.free.contains(&one.id)).map(|(one, _)| one.label());
        let line = |(one, rows): &(&Amendment, Vec<usize>)| self.line(one, rows, first.get(&one.id) == Some(&spot));
        Section {
            id: id.map_or_else(|| "title".to_owned(), ToString::to_string),
            name: sentence(&name),
            lines: here.iter().map(line).collect(),
            open: false,
            result: self.results.result(clause),
            collisions: self.results.collisions(clause),
            flagged: self.results.flagged.contains(id.unwrap_or(&ClauseId::new("title"))),
            in_part: in_part.collect(),
        }
    }

    fn line(&self, amendment: &Amendment, rows: &[usize], is_first: bool) -> Line {
        let dossier = &self.desk.dossier;
        let view = AmendmentView::named(self.voice, dossier, self.names, amendment);
        let saved = self.choices.get(&amendment.id).copied();
        let now = saved.map_or("none", |one| one.choice.as_str());
        let refused = self.refused.iter().find(|one| one.amendment == amendment.id).map(|one| one.choice.as_str());
        let choices = self.options(amendment, refused.unwrap_or(now), now);
        let is_taken = now != Choice::LeftOut.as_str() && !self.overtaken.contains(&amendment.id);
        let chosen_by = saved.and_then(|one| self.desk.names.get(&one.membership_id));
        let label = choices.iter().find(|one| one.value == now).map(|one| one.label.clone());
        Line {
            operations: rows.iter().filter_map(|nth| view.operations.get(*nth).cloned()).collect(),
            was: format!("{} {now}", saved.map_or(0, |one| one.revision)),
            saved: label.filter(|_| is_first && refused.is_some_and(|refused| refused != now)),
            choices: if is_first { choices } else { Vec::new() },
            elsewhere: (!is_first).then(|| format!("#choice-{}", amendment.id)),
            chosen_by: chosen_by.filter(|_| is_taken).cloned(),
            is_sub: amendment.sub_of.is_some(),
            is_taken,
            view,
        }
    }

    /// What may be chosen for an amendment: to leave it out, to take it in, where it meets others only what is free of it, or
    /// a panel's wording.
    fn options(&self, amendment: &Amendment, shown: &str, now: &str) -> Vec<Tick> {
        let (voice, dossier) = (self.voice, &self.desk.dossier);
        let option = |value: &str, label: String| Tick { value: value.to_owned(), label, chosen: value == shown };
        let mut out = vec![
            option("none", voice.say("consolidation-leave-out")),
            option("as-submitted", voice.say("consolidation-take-in")),
        ];
        let free = Choice::FreeParts;
        let colliding = dossier.colliding();
        let is_open = |id| dossier.amendment(id).is_some_and(|one| one.standing == Standing::Admissible);
        let meets = || amendment.sub_of.is_none() && colliding.with(&amendment.id).any(is_open);
        if [now, shown].contains(&free.as_str()) || meets() {
            out.push(option(free.as_str(), voice.say("consolidation-take-free")));
        }
        for wording in dossier.wordings(&amendment.id).iter().filter(|one| !one.superseded) {
            let panel = dossier.panel(&wording.panel_id).map_or(0, |panel| panel.number);
            out.push(option(wording.id.as_str(), voice.m("consolidation-take-worded").arg("panel", panel).to_string()));
        }
        out
    }
}

/// What the choice makes, clause by clause.
struct Results<'a> {
    voice: Voice,
    dossier: &'a Dossier,
    made: &'a MadeAtDesk<'a>,
    flagged: BTreeSet<ClauseId>,
    /// The words of what comes in at each clause, in the order of the text.
    brought: HashMap<&'a ClauseId, Vec<&'a str>>,
    met: HashMap<Option<&'a ClauseId>, Vec<&'a Collision>>,
    near: Neighbourhood<'a>,
}

impl<'a> Results<'a> {
    fn of(voice: Voice, dossier: &'a Dossier, made: &'a MadeAtDesk<'a>) -> Self {
        let anchors = Anchors::new(&made.base);
        let mut at: HashMap<&ClauseId, &ClauseId> = HashMap::new();
        for operation in made.changes.iter().flat_map(|change| &change.operations) {
            if let Operation::Insert { clause: new, .. } | Operation::Split { second: new, .. } = operation
                && let Some(anchor) = anchors.of(operation)
            {
                at.insert(new, anchor);
            }
        }
        let mut brought: HashMap<&ClauseId, Vec<&str>> = HashMap::new();
        for clause in &made.merged.text.clauses {
            if let Some(anchor) = at.get(&clause.id) {
                brought.entry(anchor).or_default().push(&clause.words);
            }
        }
        let mut met: HashMap<Option<&ClauseId>, Vec<&Collision>> = HashMap::new();
        for one in &made.met {
            met.entry(one.clause.as_ref()).or_default().push(one);
        }
        let near = Neighbourhood::new(&made.base, &made.changes);
        Self { voice, dossier, made, flagged: made.flagged(), brought, met, near }
    }

    /// What the choice makes of a clause, none being the title, with what comes in at it.
    fn result(&self, clause: Option<&Clause>) -> Option<Rich> {
        let (pen, now) = (Pen::of(self.voice, self.dossier), &self.made.merged.text);
        let Some(before) = clause else {
            let old = &self.made.base.title;
            return (*old != now.title).then(|| rendering::difference(pen, old, &now.title));
        };
        let after = now.clause(&before.id);
        let new_words = after.map_or("", |clause| clause.words.as_str());
        let brought = self.brought.get(&before.id).map_or(&[][..], Vec::as_slice);
        if before.words == new_words && brought.is_empty() {
            return None;
        }
        let opens = after.map_or(0, |clause| clause.opening);
        let mut out =
            rendering::clause_difference(pen, (&before.words, before.opening), (new_words, opens)).to_string();
        for words in brought {
            out.push_str("<br>");
            out.push_str(&rendering::difference(pen, "", words).to_string());
        }
        Some(Rich::trusted(&out))
    }

    fn collisions(&self, clause: Option<&Clause>) -> Vec<Met> {
        let here = self.met.get(&clause.map(|clause| &clause.id)).into_iter().flatten();
        here.map(|met| self.collision(clause, met)).collect()
    }

    fn collision(&self, clause: Option<&Clause>, met: &Collision) -> Met {
        let other = &met.amendments[1];
        // What was adopted already is not taken back.
        let is_open = self.made.chosen.iter().any(|one| one.amendment == *other);
        let words = clause.filter(|_| is_open).and_then(|clause| self.free(clause, other));
        let label = || self.dossier.amendment(other).map_or_else(String::new, Amendment::label);
        let free = words.map(|words| Free { amendment: other.clone(), label: label(), words });
        Met { sentence: collision(self.voice, self.dossier, met), free }
    }

    /// What of an amendment would stand beside the others chosen: what they and that make of a clause.
    fn free(&self, clause: &Clause, id: &AmendmentId) -> Option<Rich> {
        let own = self.made.changes.iter().find(|one| one.amendment == *id)?;
        let hang = self.near.together(std::slice::from_ref(own));
        let others = hang.members.iter().filter_map(|nth| self.made.changes.get(*nth));
        let mut all: Vec<Change> = others.filter(|one| one.amendment != *id).cloned().collect();
        let without = merge(&hang.base, &all).text;
        let near = self.near.of(own).into_iter().filter(|one| one.amendment != *id);
        all.push(only_free(&self.made.base, near, own));
        let with = merge(&hang.base, &all).text;
        let now = with.clause(&clause.id)?;
        let before = without.clause(&clause.id).map(|before| before.words.as_str());
        let adds = before.is_some_and(|before| before != now.words);
        adds.then(|| rendering::difference(Pen::of(self.voice, self.dossier), &clause.words, &now.words))
    }
}

/// That two amendments cannot both be taken in, in words.
pub(super) fn collision(voice: Voice, dossier: &Dossier, met: &Collision) -> String {
    let label = |id: &AmendmentId| dossier.amendment(id).map_or_else(String::new, Amendment::label);
    let [one, other] = &met.amendments;
    let said = voice.m("consolidation-collision").arg("one", label(one)).arg("other", label(other));
    said.arg("kind", met.kind.as_str()).to_string()
}
