//! The amendments of a compilation, each under the clause that it touches: what every one proposes and what is known of it.

use std::collections::{HashMap, HashSet};

use crate::actions::{Dossier, panels_of};
use crate::ids::{AmendmentId, ClauseId, OperationId};
use crate::l10n::{Rich, Voice};
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::storage::tags::Tags;
use crate::text::ClauseKind;
use crate::text::ending::ending_of;
use crate::web::amendment_view::{AdviceView, cosponsors, heading, mark_of, mover, recast, title, words_before};
use crate::web::clause_names::{ClauseNames, sentence};
use crate::web::rendering::Pen;
use crate::web::{paths, rendering};

/// An amendment, or its part, at one place of the text.
pub(super) struct Entry {
    /// Its anchor on the page.
    pub(super) anchor: String,
    /// Its page.
    pub(super) href: String,
    /// "Amendment 11", "Sub-amendment 11/1".
    pub(super) title: String,
    /// Whether it stands right under the amendment that it changes.
    pub(super) sub: bool,
    /// The amendment that it changes, where that one is not shown above: address and name.
    pub(super) parent: Option<(String, String)>,
    /// Who moves it.
    pub(super) mover: String,
    /// Who stands for it beside the mover.
    pub(super) cosponsors: Vec<String>,
    /// The key of its standing.
    pub(super) standing: &'static str,
    /// The class of its standing's mark.
    pub(super) mark: &'static str,
    /// What it does here.
    pub(super) operations: Vec<Proposed>,
    /// Its other places: anchor and name.
    pub(super) also: Vec<(String, String)>,
    /// What is said of it once, at its first place.
    pub(super) facts: Option<Facts>,
}

/// What is known of an amendment beside what it proposes.
pub(super) struct Facts {
    /// The reason of its last ruling.
    pub(super) reason: String,
    /// Why it is moved.
    pub(super) justification: String,
    /// The panels that have it and said nothing of it yet: address and name.
    pub(super) panels: Vec<(String, String)>,
    /// What panels say of it.
    pub(super) advice: Vec<AdviceView>,
    /// The words of its tags.
    pub(super) tags: Vec<String>,
    /// With which others it cannot be adopted, in words with links.
    pub(super) clash: Option<Rich>,
}

/// An operation with the words that it changes.
pub(super) struct Proposed {
    /// "Clause 10: other words".
    pub(super) heading: String,
    /// The words.
    pub(super) words: Words,
}

/// The words of an operation: in one text with marks, or what is and what is proposed beside each other.
pub(super) enum Words {
    /// One column.
    One(Rich),
    /// Two columns.
    Two(Rich, Rich),
}

/// The places of a text: the title, before and under each clause, and behind them all.
pub(super) struct Places(Vec<Vec<Entry>>);

impl Places {
    /// On the title.
    pub(super) fn title(&self) -> &[Entry] {
        &self.0[0]
    }

    /// Before a clause, by its place from 0: what is proposed for the start of its part.
    pub(super) fn before(&self, clause: usize) -> &[Entry] {
        &self.0[2 * clause + 1]
    }

    /// On a clause, and what follows it.
    pub(super) fn under(&self, clause: usize) -> &[Entry] {
        &self.0[2 * clause + 2]
    }

    /// Behind the last clause.
    pub(super) fn end(&self) -> &[Entry] {
        self.0.last().map_or(&[], Vec::as_slice)
    }
}

/// Puts amendments to their places, in order of filing, each sub-amendment behind its parent; beside each other if two
/// columns are wanted.
pub(super) fn compile(voice: Voice, dossier: &Dossier, tags: &Tags, shown: &[&Amendment], two: bool) -> Places {
    let compiler = Compiler::new(voice, dossier, tags, shown, two);
    let mut places: Vec<Vec<Entry>> = Vec::new();
    places.resize_with(2 * compiler.ends.len() + 2, Vec::new);
    for amendment in shown {
        let mut rows: Vec<(usize, Vec<&OperationRow>)> = Vec::new();
        for row in dossier.operations(&amendment.id) {
            let at = compiler.place(row);
            match rows.iter_mut().find(|(place, _)| *place == at) {
                Some((_, here)) => here.push(row),
                None => rows.push((at, vec![row])),
            }
        }
        rows.sort_by_key(|(place, _)| *place);
        let all: Vec<usize> = rows.iter().map(|(place, _)| *place).collect();
        for (nth, (place, rows)) in rows.iter().enumerate() {
            places[*place].push(compiler.entry(amendment, (nth, &all), rows));
        }
    }
    Places(places)
}

/// What entries are made from, gathered once.
struct Compiler<'a> {
    voice: Voice,
    dossier: &'a Dossier,
    tags: &'a Tags,
    two: bool,
    names: ClauseNames<'a>,
    rows: HashMap<&'a OperationId, &'a OperationRow>,
    /// The place of each clause in the base, from 0.
    clauses: HashMap<&'a ClauseId, usize>,
    /// For each clause of the base the place of its last sub-clause, or its own.
    ends: Vec<usize>,
    amendments: HashMap<&'a AmendmentId, &'a Amendment>,
    shown: HashSet<&'a AmendmentId>,
    colliding: HashMap<AmendmentId, Vec<AmendmentId>>,
}

impl<'a> Compiler<'a> {
    fn new(voice: Voice, dossier: &'a Dossier, tags: &'a Tags, shown: &[&'a Amendment], two: bool) -> Self {
        let base = dossier.base_text();
        let clauses: HashMap<&ClauseId, usize> =
            base.clauses.iter().enumerate().map(|(place, clause)| (&clause.id, place)).collect();
        let mut ends: Vec<usize> = (0..base.clauses.len()).collect();
        for place in (0..base.clauses.len()).rev() {
            let above = base.clauses[place].parent.as_ref().and_then(|parent| clauses.get(parent));
            if let Some(above) = above {
                ends[*above] = ends[*above].max(ends[place]);
            }
        }
        let mut colliding: HashMap<AmendmentId, Vec<AmendmentId>> = HashMap::new();
        for (one, other) in dossier.colliding().pairs() {
            colliding.entry(one.clone()).or_default().push(other.clone());
            colliding.entry(other.clone()).or_default().push(one.clone());
        }
        Self {
            voice,
            dossier,
            tags,
            two,
            names: ClauseNames::numbered(voice, base, dossier.provisional()),
            rows: dossier.operations.values().flatten().map(|row| (&row.id, row)).collect(),
            clauses,
            ends,
            amendments: dossier.amendments.iter().map(|one| (&one.id, one)).collect(),
            shown: shown.iter().map(|one| &one.id).collect(),
            colliding,
        }
    }

    /// The place of an operation, as [`Places`] counts them: where a reader looks for it. What follows a clause stands
    /// behind its sub-clauses; what begins a part stands before its first clause.
    fn place(&self, row: &OperationRow) -> usize {
        if let Some(parent) = &row.amends_id {
            return self.rows.get(parent).map_or(self.behind(), |parent| self.place(parent));
        }
        let at = |id: &Option<ClauseId>| id.as_ref().and_then(|id| self.clauses.get(id).copied());
        match row.act {
            OperationAct::Retitle => 0,
            OperationAct::Insert => self.place_of_insertion(row),
            _ => at(&row.clause_id).map_or(self.behind(), |place| 2 * place + 2),
        }
    }

    /// After a clause of the base, or after or under one that the same amendment brings.
    fn place_of_insertion(&self, row: &OperationRow) -> usize {
        let brought = |id: &ClauseId| {
            let before = self.dossier.operations(&row.amendment_id).iter().filter(|one| one.position < row.position);
            let mut insertions = before.filter(|one| one.act == OperationAct::Insert);
            insertions.find(|one| one.clause_id.as_ref() == Some(id)).map(|one| self.place_of_insertion(one))
        };
        let after = row.after_id.as_ref();
        let parent = row.parent_id.as_ref();
        after
            .and_then(|id| self.clauses.get(id).map(|place| 2 * self.ends[*place] + 2).or_else(|| brought(id)))
            .or_else(|| parent.and_then(|id| self.clauses.get(id).map(|place| 2 * place + 2).or_else(|| brought(id))))
            .unwrap_or_else(|| self.start(row.kind.unwrap_or(ClauseKind::Operative)))
    }

    /// The start of a part: before its first clause.
    fn start(&self, kind: ClauseKind) -> usize {
        let clauses = &self.dossier.base_text().clauses;
        let first = clauses.iter().position(|clause| clause.kind == kind);
        let none = if kind == ClauseKind::Preambular { 0 } else { clauses.len() };
        2 * first.unwrap_or(none) + 1
    }

    fn behind(&self) -> usize {
        2 * self.ends.len() + 1
    }

    fn entry(&self, amendment: &'a Amendment, (nth, all): (usize, &[usize]), rows: &[&OperationRow]) -> Entry {
        let parent = amendment.sub_of.as_ref();
        let above = parent.is_some_and(|parent| self.shown.contains(parent));
        let named =
            |id: &AmendmentId| self.amendments.get(id).map(|one| (paths::amendment(&one.id), title(self.voice, one)));
        let also = all.iter().enumerate().filter(|(other, _)| *other != nth);
        Entry {
            anchor: anchor(&amendment.id, nth),
            href: paths::amendment(&amendment.id),
            title: title(self.voice, amendment),
            sub: above,
            parent: parent.filter(|_| !above).and_then(named),
            mover: mover(self.voice, self.dossier, amendment),
            cosponsors: cosponsors(self.dossier, amendment),
            standing: self.dossier.standing_key(amendment),
            mark: mark_of(self.dossier, amendment),
            operations: rows.iter().map(|row| self.proposed(row)).collect(),
            also: also.map(|(other, place)| (anchor(&amendment.id, other), self.name(*place))).collect(),
            facts: (nth == 0).then(|| self.facts(amendment)),
        }
    }

    /// What a place is called.
    fn name(&self, place: usize) -> String {
        let clauses = &self.dossier.base_text().clauses;
        match place.checked_sub(1).map(|place| clauses.get(place / 2)) {
            None => self.voice.say("clause-name-title"),
            Some(Some(clause)) => self.names.name(&clause.id),
            Some(None) => self.voice.say("clause-name-new"),
        }
    }

    fn facts(&self, amendment: &Amendment) -> Facts {
        let panel = |number: i64| self.voice.m("margin-panel").arg("number", number).to_string();
        let advice = || self.dossier.recommendations.iter().filter(|one| one.amendment_id == amendment.id);
        let mut panels = panels_of(self.dossier, amendment);
        panels.retain(|panel| !advice().any(|one| one.panel_id == panel.id));
        Facts {
            reason: amendment.reason.clone(),
            justification: amendment.justification.clone(),
            panels: panels.iter().map(|one| (paths::panel(&one.id), panel(one.number))).collect(),
            advice: advice().filter_map(|one| AdviceView::new(self.voice, self.dossier, one)).collect(),
            tags: self.tags.on(&amendment.id).map(|tag| tag.word.clone()).collect(),
            clash: self.colliding.get(&amendment.id).map(|others| self.clash(others)),
        }
    }

    /// With which others an amendment collides: each leads to where it stands on this page, or to its own.
    fn clash(&self, others: &[AmendmentId]) -> Rich {
        let mut others: Vec<&Amendment> = others.iter().filter_map(|id| self.amendments.get(id).copied()).collect();
        others.sort_by_key(|one| (one.number, one.sub_number));
        let link = |one: &&Amendment| {
            let here = self.shown.contains(&one.id);
            let href = if here { format!("#{}", anchor(&one.id, 0)) } else { paths::amendment(&one.id) };
            format!(r#"<a href="{}">{}</a>"#, rendering::escape(&href), rendering::escape(&one.cited()))
        };
        let links: Vec<String> = others.iter().map(link).collect();
        self.voice.m("margin-collides-with").html("others", &self.voice.list_and(&links)).rich()
    }

    fn proposed(&self, row: &OperationRow) -> Proposed {
        let heading = sentence(&heading(self.voice, self.dossier.base_text(), &self.names, row));
        Proposed { heading, words: self.words(row) }
    }

    /// The words before and after an operation, with the ending that the clause has in the base.
    fn words(&self, row: &OperationRow) -> Words {
        let base = self.dossier.base_text();
        let clause = row.clause_id.as_ref().and_then(|id| base.clause(id));
        let ending = match (clause, &row.amends_id) {
            (Some(clause), None) if row.act != OperationAct::Retitle => {
                ending_of(base, &self.dossier.style, &clause.id)
            }
            _ => String::new(),
        };
        if matches!(row.act, OperationAct::Split | OperationAct::Join) {
            return self.recast(row, &ending);
        }
        let before = words_before(self.dossier, row);
        let after = match row.act {
            OperationAct::Move => return self.moved(&(before + &ending)),
            OperationAct::Delete => "",
            _ => row.words.as_str(),
        };
        let opened = clause.filter(|_| row.amends_id.is_none()).map_or(0, |clause| clause.opening);
        let opens = usize::try_from(row.opening).unwrap_or(0);
        let (before, after) = ((before.as_str(), opened), (after, opens));
        let ended = |words: Rich| Rich::trusted(&format!("{words}{}", rendering::escape(&ending)));
        if self.two {
            let (was, is) = rendering::sides(self.pen(), before, after);
            return Words::Two(ended(was), if row.act == OperationAct::Delete { is } else { ended(is) });
        }
        Words::One(ended(rendering::clause_difference(self.pen(), before, after)))
    }

    /// The page shows the whole text: references lead to its clauses.
    fn pen(&self) -> Pen<'_> {
        Pen::of(self.voice, self.dossier).on_the_text()
    }

    /// A clause that is cut keeps its words, and so do two that are joined.
    fn recast(&self, row: &OperationRow, ending: &str) -> Words {
        let shown = recast(self.pen(), self.dossier.base_text(), row);
        let shown = Rich::trusted(&format!("{shown}{}", rendering::escape(ending)));
        if !self.two {
            return Words::One(shown);
        }
        Words::Two(
            rendering::words(self.pen(), &words_before(self.dossier, row).replace('\n', " ¶ "), 0, ending),
            shown,
        )
    }

    /// A clause that goes elsewhere keeps its words.
    fn moved(&self, words: &str) -> Words {
        let shown = rendering::words(self.pen(), words, 0, "");
        if self.two { Words::Two(shown.clone(), shown) } else { Words::One(shown) }
    }
}

/// The anchor of an amendment at the place that is its first, second, … on the page.
fn anchor(id: &AmendmentId, nth: usize) -> String {
    if nth == 0 { format!("am-{id}") } else { format!("am-{id}-{}", nth + 1) }
}
