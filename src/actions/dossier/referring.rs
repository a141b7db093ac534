//! References between clauses: what they read, what is typed for them, and which lead nowhere.

use std::collections::{BTreeSet, HashMap};

use super::Dossier;

use crate::actions::dossier::stated;
use crate::actions::{ActError, ActResult, words_fault};
use crate::ids::{AmendmentId, ClauseId};
use crate::l10n::Message;
use crate::procedure::Refusal;
use crate::storage::amendments::{Amendment, OperationRow};
use crate::text::merge::{Change, Neighbourhood, Operation, merge};
use crate::text::numbering::{NumberingMode, PreambleNumbers, by_clause, labels_with};
use crate::text::reference::{self, Names, UnknownClause, dangling, targets};
use crate::text::{ClauseKind, Text, Words, ending};

impl Dossier {
    /// What references to clauses read while amendments are pending: the numbers of the base, and of clauses that an
    /// amendment brings and itself refers to.
    #[must_use]
    pub fn names(&self) -> &Names {
        self.found.names.get_or_init(|| {
            let base = self.names_of_base();
            let mut own: Vec<&AmendmentId> =
                self.operations.keys().filter(|id| self.refers_beyond(id, &base)).collect();
            own.sort();
            let all = self.with_what_they_bring(&own).into_iter().fold(base, |names, text| {
                let brought = Names::of(&text, self.provisional());
                names.and(&brought)
            });
            // What a reviewed version took out or joined is read by the number that it had.
            match &self.tabled {
                Some(tabled) => all.and(&Names::of(tabled, NumberingMode::Final)),
                None => all,
            }
        })
    }

    /// What may be referred to in the words of one amendment: the clauses of the base, and those that it brings, numbered as
    /// if it alone were adopted; nothing that others propose.
    #[must_use]
    pub fn names_for(&self, id: &AmendmentId) -> Names {
        self.names_with(id).and(&self.names_of_base())
    }

    fn names_of_base(&self) -> Names {
        Names::of(self.base_text(), self.provisional())
    }

    /// What references read in a text of this declaration: by its own numbers, and by those of the base for what it has not.
    #[must_use]
    pub fn names_in(&self, text: &Text, mode: NumberingMode<'_>) -> Names {
        Names::of(text, mode).and(self.names())
    }

    /// Words as typed about an amendment for a clause of a kind, none for the title: without the ending that the style gives
    /// them, and with the identities of the clauses that they refer to by number.
    ///
    /// # Errors
    /// A fault of the field that names the number which no clause bears.
    pub fn refer(&self, id: &AmendmentId, typed: &Words, kind: Option<ClauseKind>) -> ActResult<Words> {
        let fault = |message| ActError::field("words", message);
        let words = self.without_ending(typed.as_str(), kind);
        let stored = if words.contains("[#") {
            with_references(&self.names_for(id), words).map_err(fault)?
        } else {
            words.to_owned()
        };
        Words::new(&stored).map_err(|error| fault(words_fault(&error)))
    }

    /// Words as typed for a clause of a kind, without the ending that the style gives them; a title and a heading have none.
    #[must_use]
    pub fn without_ending<'a>(&self, typed: &'a str, kind: Option<ClauseKind>) -> &'a str {
        match kind {
            None | Some(ClauseKind::Heading) => typed,
            Some(_) => ending::without_ending(typed, &self.style, &self.declaration.language),
        }
    }

    /// What the clause is that an operation works on; none for the title and for a clause that is gone.
    #[must_use]
    pub fn kind_of(&self, row: &OperationRow) -> Option<ClauseKind> {
        let row = row.amends_id.as_ref().and_then(|parent| self.parent_row(parent)).unwrap_or(row);
        row.kind.or_else(|| self.base_text().clause(row.clause_id.as_ref()?).map(|clause| clause.kind))
    }

    /// Whether the words of an amendment refer only to clauses that the text has with it.
    ///
    /// # Errors
    /// [`Refusal::RefersToNothing`] with what each of the others was called.
    pub fn check_refers(&self, amendment: &Amendment, rows: &[OperationRow]) -> Result<(), Refusal> {
        let named: Vec<ClauseId> = rows.iter().flat_map(|row| targets(&row.words)).collect();
        if named.is_empty() {
            return Ok(());
        }
        let of = amendment.sub_of.as_ref().unwrap_or(&amendment.id);
        let own = Change { amendment: of.clone(), filed: 0, operations: rows.iter().filter_map(stated).collect() };
        let change = if amendment.sub_of.is_some() { self.own_change(of) } else { Some(own) };
        let text = merge(self.base_text(), change.as_slice()).text;
        let gone = named.iter().filter(|id| text.clause(id).is_none());
        let names = self.names_for(&amendment.id);
        let references: Vec<String> = gone.map(|id| names.number(id).unwrap_or(reference::GONE).to_owned()).collect();
        if references.is_empty() { Ok(()) } else { Err(Refusal::RefersToNothing { references }) }
    }

    /// The base with what some amendments bring, each clause with the number that it has if its amendment alone is adopted:
    /// those that touch nothing in common are made in one text, so that there are as many texts as are at one place.
    fn with_what_they_bring(&self, those: &[&AmendmentId]) -> Vec<Text> {
        let base = self.base_text();
        let tops: BTreeSet<&AmendmentId> = those
            .iter()
            .filter_map(|id| self.amendment(id))
            .map(|one| one.sub_of.as_ref().unwrap_or(&one.id))
            .collect();
        let changes: Vec<Change> = tops.into_iter().filter_map(|id| self.own_change(id)).collect();
        let near = Neighbourhood::new(base, &changes);
        let mut groups: Vec<Vec<Change>> = Vec::new();
        let mut of: HashMap<&AmendmentId, usize> = HashMap::new();
        for change in &changes {
            // What takes a clause away counts what follows it anew: it stands alone.
            let taken: BTreeSet<usize> = if takes_away(change) {
                (0..groups.len()).collect()
            } else {
                let alone = groups.iter().enumerate().filter(|(_, group)| group.iter().any(takes_away));
                let beside = near.of(change).into_iter().filter_map(|other| of.get(&other.amendment).copied());
                alone.map(|(nth, _)| nth).chain(beside).collect()
            };
            let group = (0..).find(|nth| !taken.contains(nth)).unwrap_or(groups.len());
            groups.resize(groups.len().max(group + 1), Vec::new());
            groups[group].push(change.clone());
            of.insert(&change.amendment, group);
        }
        groups.iter().map(|group| merge(base, group).text).collect()
    }

    fn names_with(&self, id: &AmendmentId) -> Names {
        // A sub-amendment may refer to what the amendment brings that it changes.
        let of = self.amendment(id).and_then(|one| one.sub_of.as_ref()).unwrap_or(id);
        match self.own_change(of) {
            Some(change) => Names::of(&merge(self.base_text(), &[change]).text, self.provisional()),
            None => Names::default(),
        }
    }

    /// Whether an amendment refers to a clause that is not in the base.
    fn refers_beyond(&self, id: &AmendmentId, base: &Names) -> bool {
        let mut words = self.operations(id).iter().map(|row| row.words.as_str());
        words.any(|words| targets(words).iter().any(|target| base.number(target).is_none()))
    }

    /// Whether the text as it stands refers to no clause that is gone.
    ///
    /// # Errors
    /// [`Refusal::ReferencesLeft`] with each clause that does.
    pub fn check_references(&self, text: &Text) -> Result<(), Refusal> {
        let references = self.dangling_in(text);
        if references.is_empty() { Ok(()) } else { Err(Refusal::ReferencesLeft { references }) }
    }

    /// The references of a text to clauses that it has not: the number of the clause whose words refer, and the number that
    /// the other bore.
    #[must_use]
    pub fn dangling_in(&self, text: &Text) -> Vec<String> {
        let found = dangling(text);
        if found.is_empty() {
            return Vec::new();
        }
        let labels = by_clause(labels_with(text, self.provisional(), PreambleNumbers::Figures));
        let one = |one: &reference::Dangling| {
            let from = labels.get(&one.clause).map_or("", |label| label.display.as_str());
            let to = self.names().number(&one.target).unwrap_or(reference::GONE);
            format!("{from} → {to}").trim_start().to_owned()
        };
        found.iter().map(one).collect()
    }
}

fn takes_away(change: &Change) -> bool {
    change.operations.iter().any(|one| match one {
        Operation::Delete { .. } | Operation::Move { .. } | Operation::Join { .. } => true,
        Operation::Replace { words, .. } => words.trim().is_empty(),
        _ => false,
    })
}

/// Words as typed, with the identities of the clauses that they refer to by number.
///
/// # Errors
/// A fault that names the number which no clause bears.
pub fn with_references(names: &Names, typed: &str) -> Result<String, Message> {
    names.stored(typed).map_err(|UnknownClause(number)| Message::new("error-no-such-clause").arg("number", number))
}
