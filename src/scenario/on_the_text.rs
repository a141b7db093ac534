//! The acts on the text before the plenary: draft, tabling, amendments, rulings, panels.

use super::data::{ActData, AmendmentData, OperationData};
use super::player::{Cause, Player, known, moment, unread};
use crate::actions::{
    ActResult, AddClause, AssignToPanel, At, BeginAmendment, BeginDraft, Due, FileAmendment, Opening, Place, Proposal,
    Recommend, Remark, Ruling, SaveOperation, Visitor, add_clause, admit_declaration, assign_to_panel, begin_amendment,
    begin_draft, close_review, comment, cosponsor_amendment, cosponsor_declaration, file_amendment, move_stage,
    recommend, rule_admissibility, save_justification, save_operation, set_deadline, table, withdraw_amendment,
};
use crate::ids::{AmendmentId, ClauseId, DeclarationId};
use crate::procedure::{Advice, Stage};
use crate::storage::amendments::OperationRow;
use crate::storage::{Tx, amendments, declarations};
use crate::text::{ClauseKind, Line, Words};

impl Player {
    /// The way of the declaration up to the plenary.
    pub(super) fn on_the_way(&mut self, act: &ActData) -> Result<String, Cause> {
        if act.act == "write-draft" {
            return self.write_draft(act);
        }
        let slug = self.scenario.draft.slug.clone();
        let note = act.text("note").to_owned();
        match act.act.as_str() {
            "table" => self.as_account(&act.by, move |tx, visitor| table(tx, visitor, &slug, None))?,
            "cosponsor-declaration" => {
                self.as_account(&act.by, move |tx, visitor| cosponsor_declaration(tx, visitor, &slug, None))?;
            }
            "admit-declaration" => {
                self.as_account(&act.by, move |tx, visitor| admit_declaration(tx, visitor, &slug, &note))?;
            }
            "set-deadline" => {
                let due = Due::At(moment(act.text("until"))?);
                self.as_account(&act.by, move |tx, visitor| set_deadline(tx, visitor, &slug, &due, &note))?;
            }
            _ => {
                let stage = Stage::parse(act.text("to")).ok_or("there is no such stage")?;
                self.as_account(&act.by, move |tx, visitor| move_stage(tx, visitor, &slug, stage, &note))?;
            }
        }
        Ok(["to", "until", "delegation"].map(|name| act.text(name)).concat())
    }

    fn write_draft(&mut self, act: &ActData) -> Result<String, Cause> {
        let draft = self.scenario.draft.clone();
        let (_, meeting) = self.meeting.clone().ok_or("there is no meeting yet")?;
        let typed = BeginDraft {
            meeting,
            kind: draft.kind,
            language: draft.language,
            title: draft.title,
            masthead: draft.masthead.join("\n"),
            place_date: draft.place_date,
            enacting: draft.enacting,
            slug: draft.slug.clone(),
            ..BeginDraft::default()
        };
        let slug = self.as_account(&act.by, move |tx, visitor| begin_draft(tx, visitor, &typed))?;
        let preamble = draft.preamble.iter().map(|clause| (ClauseKind::Preambular, clause));
        let operative = draft.operative.iter().map(|clause| (ClauseKind::Operative, clause));
        for (kind, clause) in preamble.chain(operative) {
            let new = AddClause {
                kind,
                words: clause.words.clone(),
                opening: Opening::Phrase(clause.opening.clone()),
                at: At::End,
                under: None,
            };
            let name = slug.clone();
            let id = self.as_account(&act.by, move |tx, visitor| add_clause(tx, visitor, &name, &new))?;
            self.clauses.insert(clause.key.clone(), id);
        }
        let name = slug.clone();
        let found = self.store.read_now(move |db| declarations::by_name(db, &name)).map_err(super::player::stored)?;
        self.declaration = Some(found.id);
        Ok(format!("{slug}, {} clauses", self.clauses.len()))
    }

    /// Amendments: filing, co-sponsoring, withdrawing, rulings.
    pub(super) fn on_amendments(&mut self, act: &ActData) -> Result<String, Cause> {
        let key = act.text("amendment");
        if act.act == "propose-amendment" {
            return self.propose(act, key);
        }
        let id = known(&self.amendments, key)?;
        let reason = Remark::new(act.text("reason")).map_err(unread)?;
        match act.act.as_str() {
            "cosponsor-amendment" => {
                self.as_account(&act.by, move |tx, visitor| cosponsor_amendment(tx, visitor, &id, None))?;
            }
            "withdraw-amendment" => {
                self.as_account(&act.by, move |tx, visitor| withdraw_amendment(tx, visitor, &id, &reason))?;
            }
            _ => {
                let ruling =
                    if act.is("admissible") { Ruling::Admissible(reason) } else { Ruling::Inadmissible(reason) };
                self.as_account(&act.by, move |tx, visitor| rule_admissibility(tx, visitor, &id, &ruling))?;
            }
        }
        Ok(self.amendment_data(key)?.number)
    }

    fn propose(&mut self, act: &ActData, key: &str) -> Result<String, Cause> {
        let data = self.amendment_data(key)?;
        let begin = BeginAmendment {
            sub_of: data.sub_of.as_deref().map(|parent| known(&self.amendments, parent)).transpose()?,
            on_behalf_of: match act.text("on_behalf_of") {
                "" => None,
                delegation => Some(known(&self.delegations, delegation)?),
            },
            first: None,
        };
        let justification = Remark::new(&data.justification).map_err(unread)?;
        let (declaration, clauses, number) = (self.declaration()?, self.clauses.clone(), data.number.clone());
        let (id, rows) = self.as_account(&act.by, move |tx, visitor| {
            propose(tx, visitor, &Filing { declaration, begin, data, justification, clauses })
        })?;
        self.remember_insertions(key, &rows)?;
        let (amendment, label) = id;
        if label != number {
            return Err(format!("it got the number {label}, not {number}"));
        }
        self.amendments.insert(key.to_owned(), amendment);
        Ok(label)
    }

    /// Keeps the identities of the clauses that an amendment inserts.
    fn remember_insertions(&mut self, key: &str, rows: &[OperationRow]) -> Result<(), Cause> {
        for (operation, row) in self.amendment_data(key)?.operations.iter().zip(rows) {
            if let (OperationData::Insert { new, .. }, Some(clause)) = (operation, &row.clause_id) {
                self.clauses.insert(new.clone(), clause.clone());
            }
        }
        Ok(())
    }

    /// Panels: what is given to them, what they say.
    pub(super) fn in_panels(&mut self, act: &ActData) -> Result<String, Cause> {
        let panel = self.panels.get(&act.number("panel")).cloned().ok_or("there is no such panel")?;
        let declaration = self.declaration()?;
        match act.act.as_str() {
            "assign-to-panel" => {
                let clauses =
                    act.texts("clauses").iter().map(|key| known(&self.clauses, key)).collect::<Result<_, _>>()?;
                let amendments =
                    act.texts("amendments").iter().map(|key| known(&self.amendments, key)).collect::<Result<_, _>>()?;
                let assign = AssignToPanel { panel, clauses, amendments };
                self.as_account(&act.by, move |tx, visitor| assign_to_panel(tx, visitor, &declaration, &assign))?;
            }
            "comment" => {
                let clause = known(&self.clauses, act.text("clause"))?;
                let words = Remark::new(act.text("text")).map_err(unread)?;
                self.as_account(&act.by, move |tx, visitor| comment(tx, visitor, &declaration, &clause, &words))?;
            }
            "recommend" => self.recommend(act)?,
            _ => {
                let report = Remark::new(act.text("report")).map_err(unread)?;
                self.as_account(&act.by, move |tx, visitor| close_review(tx, visitor, &panel, &report))?;
            }
        }
        Ok(format!("panel {} {}", act.number("panel"), act.text("amendment")).trim_end().to_owned())
    }

    fn recommend(&mut self, act: &ActData) -> Result<(), Cause> {
        let key = act.text("amendment");
        let panel = self.panels.get(&act.number("panel")).cloned().ok_or("there is no such panel")?;
        let data = self.amendment_data(key)?.recommendation.ok_or("it has no recommendation")?;
        let (words, opening) = match data.operations.first() {
            Some(OperationData::Replace { words, opening, .. } | OperationData::Insert { words, opening, .. }) => {
                (Some(words_of(words)?), Some(opening.chars().count()))
            }
            _ => (None, None),
        };
        let said = Recommend {
            amendment: known(&self.amendments, key)?,
            advice: Advice::parse(&data.kind).ok_or("there is no such advice")?,
            note: Remark::new(&data.note).map_err(unread)?,
            merge_with: data.with.as_deref().map(|with| known(&self.amendments, with)).transpose()?,
            words,
            opening,
        };
        let id = self.as_account(&act.by, move |tx, visitor| recommend(tx, visitor, &panel, &said))?;
        self.recommendations.insert(key.to_owned(), id);
        Ok(())
    }
}

fn words_of(words: &str) -> Result<Words, Cause> {
    Words::new(words).map_err(|error| format!("{error:?}"))
}

/// What is filed: the amendment as its data tell it.
struct Filing {
    declaration: DeclarationId,
    begin: BeginAmendment,
    data: AmendmentData,
    justification: Remark,
    clauses: std::collections::HashMap<String, ClauseId>,
}

type Filed = ((AmendmentId, String), Vec<OperationRow>);

/// Writes and files an amendment as a delegate would: begins it, adds each operation, justifies it, files it.
fn propose(tx: &mut Tx<'_>, visitor: &Visitor, filing: &Filing) -> ActResult<Filed> {
    let begun = begin_amendment(tx, visitor, &filing.declaration, &filing.begin)?;
    let parent = match &filing.begin.sub_of {
        Some(parent) => amendments::operations(tx.db, parent)?,
        None => Vec::new(),
    };
    let mut rows = Vec::new();
    for operation in &filing.data.operations {
        let proposal = proposal(operation, &filing.clauses, &parent)?;
        let save = SaveOperation { operation: None, proposal, revision: None };
        rows.push(save_operation(tx, visitor, &begun.id, save)?);
    }
    save_justification(tx, visitor, &begun.id, &filing.justification, None)?;
    let filed = file_amendment(tx, visitor, &begun.id, &FileAmendment::default())?;
    let label = filed.label();
    Ok(((filed.id, label), rows))
}

/// An operation of the files as an action takes it. A sub-amendment rewords its parent's operation on the same clause.
fn proposal(
    operation: &OperationData,
    clauses: &std::collections::HashMap<String, ClauseId>,
    parent: &[OperationRow],
) -> ActResult<Proposal> {
    let clause = |key: &str| clauses.get(key).cloned().unwrap_or_else(|| ClauseId::new(key));
    let words = |text: &str| {
        Words::new(text)
            .map_err(|_| crate::actions::ActError::field("words", crate::l10n::Message::new("error-too-long")))
    };
    Ok(match operation {
        OperationData::Replace { clause: key, opening, words: text } => {
            let (id, opening) = (clause(key), Some(opening.chars().count()));
            match parent.iter().find(|row| row.clause_id.as_ref() == Some(&id)) {
                Some(row) => Proposal::Reword { operation: row.id.clone(), words: words(text)?, opening },
                None => Proposal::Replace { clause: id, words: words(text)?, opening },
            }
        }
        OperationData::Insert { after, kind, opening, words: text, .. } => Proposal::Insert {
            kind: ClauseKind::parse(kind).unwrap_or(ClauseKind::Operative),
            place: Place { after: after.as_deref().map(clause), parent: None },
            words: words(text)?,
            opening: Some(opening.chars().count()),
        },
        OperationData::Delete { clause: key } => Proposal::Delete { clause: clause(key) },
        OperationData::Move { clause: key, after } => {
            Proposal::Move { clause: clause(key), place: Place { after: after.as_deref().map(clause), parent: None } }
        }
        OperationData::Retitle { title } => Proposal::Retitle {
            title: Line::new(title)
                .map_err(|_| crate::actions::ActError::field("title", crate::l10n::Message::new("error-too-long")))?,
        },
    })
}
