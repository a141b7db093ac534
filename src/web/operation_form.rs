//! The form of one operation, as it is shown.

use std::borrow::Cow;

use super::amendment_view::recast;
use super::clause_names::{Choice, ClauseNames, excerpt, sent_place, sentence};
use super::opening_offers::{OpeningOffer, opening_offers};
pub(super) use super::operation_input::{OperationInput, said_opening};
use super::paths;
use super::recasting::{CutForm, JoinForm};
use super::rendering::{self, Pen};
use crate::actions::{
    ActError, ActResult, Dossier, DraftApproval, Former, Place, Previewed, chosen_opening, has_words, place_of,
    preview_operation, with_references,
};
use crate::ids::{AmendmentId, ClauseId};
use crate::l10n::{Rich, Voice};
use crate::storage::amendments::{Amendment, OperationAct, OperationRow};
use crate::text::ClauseKind;
use crate::text::reference::Names;

/// Where operations are written: a new amendment, or a draft.
pub(super) struct Desk {
    pub(super) dossier: Dossier,
    pub(super) amendment: Option<Amendment>,
    pub(super) sub_of: Option<AmendmentId>,
    /// The reader enters it for a delegation.
    pub(super) clerk: bool,
    /// What stands between the draft and its filing within its delegation.
    pub(super) approval: DraftApproval,
}

impl Desk {
    pub(super) fn rows(&self) -> &[OperationRow] {
        self.amendment.as_ref().map_or(&[], |amendment| self.dossier.operations(&amendment.id))
    }

    fn parent_rows(&self) -> Vec<&OperationRow> {
        let rows = self.sub_of.as_ref().map_or(&[] as &[OperationRow], |parent| self.dossier.operations(parent));
        rows.iter().filter(|row| has_words(row.act)).collect()
    }

    /// The form as it is first shown: what the address asks for, filled with the words that stand.
    pub(super) fn prefilled(&self, query: &OperationInput) -> OperationInput {
        let mut input = OperationInput { act: known_act(&query.act).to_owned(), opens: String::new(), ..query.clone() };
        input.revision = self.amendment.as_ref().map(|amendment| amendment.revision);
        if let Some(row) = self.rows().iter().find(|row| row.id.as_str() == query.operation) {
            self.fill_from(&mut input, row);
            return input;
        }
        input.operation.clear();
        if self.sub_of.is_some() {
            "reword".clone_into(&mut input.act);
            if let [only] = self.parent_rows()[..] {
                only.id.as_str().clone_into(&mut input.target);
            }
        }
        input.words = self.names().typed(&self.base_words(&input));
        if matches!(input.act.as_str(), "insert" | "move") && input.place.is_empty() {
            input.place = self.first_place(&input);
        }
        input
    }

    fn fill_from(&self, input: &mut OperationInput, row: &OperationRow) {
        let text = |id: &Option<ClauseId>| id.as_ref().map_or_else(String::new, ToString::to_string);
        let act = if row.amends_id.is_some() { "reword" } else { row.act.as_str() };
        act.clone_into(&mut input.act);
        input.clause = text(&row.clause_id);
        if let Some((_, at)) = row.cut().filter(|_| row.act == OperationAct::Split) {
            input.cut_at(&row.base_words, at, &row.words);
            input.stretch = self.names().plain(&input.stretch);
            return;
        }
        input.words = self.names().typed(&row.words);
        input.opening = chosen_opening(&self.dossier, row).unwrap_or_default();
        input.target = row.amends_id.as_ref().map_or_else(String::new, ToString::to_string);
        let of_clause = row.clause_id.as_ref().and_then(|id| self.dossier.base_text().clause(id)).map(|one| one.kind);
        let kind = row.kind.or(of_clause).unwrap_or(ClauseKind::Operative);
        input.place = sent_place(&Place { after: row.after_id.clone(), parent: row.parent_id.clone() }, kind);
    }

    /// What references in the words of the amendment read and are typed as.
    fn names(&self) -> Cow<'_, Names> {
        let dossier = &self.dossier;
        match &self.amendment {
            Some(amendment) => Cow::Owned(dossier.names_for(&amendment.id)),
            None => Cow::Borrowed(dossier.names()),
        }
    }

    /// Words as typed in place of others, for the difference beside them; as they stand while a reference in them names no clause.
    fn referring(&self, typed: &str, former: Former<'_>) -> String {
        let typed = self.dossier.without_ending(typed.trim(), former);
        with_references(&self.names(), typed).unwrap_or_else(|_| typed.to_owned())
    }

    /// The words that the operation starts from.
    pub(super) fn base_words(&self, input: &OperationInput) -> String {
        let base = self.dossier.base_text();
        match input.act.as_str() {
            "replace" | "delete" | "move" | "split" | "join" => base
                .clause(&ClauseId::new(input.clause.as_str()))
                .map_or_else(String::new, |clause| clause.words.clone()),
            "retitle" => base.title.clone(),
            "reword" => {
                let target = self.parent_rows().into_iter().find(|row| row.id.as_str() == input.target);
                target.map_or_else(String::new, |row| row.words.clone())
            }
            _ => String::new(),
        }
    }

    /// What the fields would do, if they tell it already.
    fn previewed(&self, input: &OperationInput) -> Option<Previewed> {
        self.would(input).ok()
    }

    fn would(&self, input: &OperationInput) -> ActResult<Previewed> {
        let own = self.amendment.as_ref().map(|amendment| &amendment.id);
        preview_operation(&self.dossier, (own, self.sub_of.as_ref()), input.proposal(self.dossier.base_text())?)
    }

    /// What saving would say of a reference to a number that no clause bears. Of what is not written yet a preview says
    /// nothing.
    pub(super) fn lost_reference(&self, input: &OperationInput) -> Option<ActError> {
        let error = if input.words.contains("[#") { self.would(input).err()? } else { return None };
        let ActError::Invalid(faults) = &error else { return None };
        let names_none = faults.0.iter().any(|fault| fault.message.key() == "error-no-such-clause");
        names_none.then_some(error)
    }

    /// The kind of the clause that the operation is about, with how many characters open it; none while it may be of any.
    pub(super) fn about(&self, input: &OperationInput) -> Option<(ClauseKind, usize)> {
        let base = self.dossier.base_text();
        let of = |id: &ClauseId| base.clause(id).map(|clause| (clause.kind, clause.opening));
        match input.act.as_str() {
            "replace" => of(&ClauseId::new(input.clause.as_str())),
            "reword" => {
                let row = self.parent_rows().into_iter().find(|row| row.id.as_str() == input.target)?;
                let opening = usize::try_from(row.opening).unwrap_or(0);
                let kind = row.kind.or_else(|| of(row.clause_id.as_ref()?).map(|(kind, _)| kind))?;
                Some((kind, opening))
            }
            _ => None,
        }
    }

    /// After the clause that the reader came from; a clause that moves starts from where it stands.
    fn first_place(&self, input: &OperationInput) -> String {
        let base = self.dossier.base_text();
        match base.clause(&ClauseId::new(input.clause.as_str())) {
            Some(clause) if input.act == "move" => sent_place(&place_of(base, clause), clause.kind),
            Some(clause) => format!("after:{}", clause.id),
            None => base.clauses.last().map_or_else(String::new, |last| format!("after:{}", last.id)),
        }
    }
}

/// The act that an address asks for: of what it does not know, other words.
fn known_act(asked: &str) -> &str {
    match asked {
        "insert" | "delete" | "move" | "split" | "join" | "retitle" => asked,
        "title" => "retitle",
        _ => "replace",
    }
}

/// A link between the sorts of operations.
pub(super) struct Tab {
    pub(super) href: String,
    pub(super) key: &'static str,
    pub(super) current: bool,
}

/// What an operation would do, as a change of the words that it starts from.
fn preview(pen: Pen<'_>, desk: &Desk, (input, base): (&OperationInput, &str), would: Option<&Previewed>) -> Rich {
    let text = desk.dossier.base_text();
    match (input.act.as_str(), would) {
        ("delete", _) => rendering::difference(pen, base, ""),
        ("split" | "join", Some(would)) => recast(pen, text, &would.row),
        ("move" | "split" | "join", _) => {
            let clause = text.clause(&ClauseId::new(input.clause.as_str()));
            rendering::words(pen, base, clause.map_or(0, |clause| clause.opening), "")
        }
        (act, _) => {
            let kind = (act != "retitle").then_some(ClauseKind::Operative);
            rendering::difference(pen, base, &desk.referring(&input.words, Former { kind, words: base }))
        }
    }
}

/// A clause or an operation of the parent that may be chosen.
pub(super) struct Pick {
    pub(super) href: String,
    pub(super) name: String,
    /// Its first words.
    pub(super) words: String,
    pub(super) chosen: bool,
}

/// The form as the template shows it.
pub(super) struct OperationForm {
    pub(super) action: String,
    pub(super) cancel: String,
    pub(super) input: OperationInput,
    pub(super) tabs: Vec<Tab>,
    pub(super) picks: Vec<Pick>,
    pub(super) places: Vec<Choice>,
    /// Where a clause may be cut.
    pub(super) cut: Option<CutForm>,
    /// With which clause another is joined.
    pub(super) join: Option<JoinForm>,
    /// Phrases with which the words may begin.
    pub(super) openings: Vec<OpeningOffer>,
    pub(super) clause_name: String,
    pub(super) base: String,
    pub(super) preview: Rich,
    /// Where a clause is taken out: the clauses that refer to it.
    pub(super) referring: String,
    pub(super) language: String,
    pub(super) autosave: String,
    /// The draft was saved by somebody else since: what stands there now.
    pub(super) stale: Option<Rich>,
}

impl OperationForm {
    /// With what it would do, if its fields tell that already.
    pub(super) fn new(voice: Voice, desk: &Desk, input: OperationInput, account: &str) -> (Self, Option<Previewed>) {
        let previewed = desk.previewed(&input);
        let base_text = desk.dossier.base_text();
        let names = ClauseNames::of_base(voice, &desk.dossier);
        let clause = ClauseId::new(input.clause.as_str());
        let (here, action, cancel) = addresses(desk, &input);
        let base = desk.base_words(&input);
        let references = desk.names();
        let pen = Pen::new(voice, &references);
        let preview = preview(pen, desk, (&input, &base), previewed.as_ref());
        let found = base_text.clause(&clause);
        let form = Self {
            cut: found.filter(|_| input.act == "split").map(|clause| CutForm::new(pen, base_text, clause, &input)),
            join: found.filter(|_| input.act == "join").map(|clause| JoinForm::new(base_text, &names, clause)),
            openings: opening_offers(voice, desk, &input),
            tabs: if desk.sub_of.is_some() || !input.operation.is_empty() { Vec::new() } else { tabs(&here, &input) },
            picks: if desk.sub_of.is_some() {
                targets(voice, desk, &here, &input)
            } else {
                clauses(&names, &here, &input)
            },
            places: names.places(&input.place),
            clause_name: found.map_or_else(String::new, |_| sentence(&names.name(&clause))),
            autosave: format!("{account}/{}/{}", desk.dossier.declaration.id, input.key()),
            language: base_text.language.to_string(),
            stale: None,
            referring: if input.act == "delete" { names.referring_to(&clause) } else { String::new() },
            action,
            cancel,
            input,
            base: references.typed(&base),
            preview,
        };
        (form, previewed)
    }

    pub(super) fn is(&self, act: &str) -> bool {
        self.input.act == act
    }

    /// Whether the clause must be chosen first.
    pub(super) fn picks_clause(&self) -> bool {
        matches!(self.input.act.as_str(), "replace" | "delete" | "move" | "split" | "join")
    }

    /// Whether everything is chosen that the form is about.
    pub(super) fn is_ready(&self) -> bool {
        if self.is("reword") { !self.base.is_empty() } else { !self.picks_clause() || !self.clause_name.is_empty() }
    }

    pub(super) fn has_words(&self) -> bool {
        !matches!(self.input.act.as_str(), "delete" | "move" | "split" | "join")
    }

    /// Whether there is more to see than what the page shows at once.
    pub(super) fn has_preview(&self) -> bool {
        self.has_words() || self.is("split") || self.is("move")
    }

    /// Whether it can be kept at all: a clause that cannot be joined with the next cannot.
    pub(super) fn may_keep(&self) -> bool {
        self.join.as_ref().is_none_or(|join| join.unable.is_none())
    }

    /// The modules that help with it.
    pub(super) fn modules(&self) -> &'static str {
        if self.is("split") { "autosave editor stretch" } else { "autosave editor" }
    }

    /// Whether the words may begin with some in italics.
    pub(super) fn has_opening(&self) -> bool {
        self.has_words() && !self.is("retitle")
    }

    /// Whether a clerk chose this delegation.
    /// The delegation that a clerk speaks for; empty while none is chosen.
    pub(super) fn speaks_for(&self) -> &str {
        self.input.on_behalf_of.as_deref().unwrap_or_default()
    }

    pub(super) fn has_place(&self) -> bool {
        matches!(self.input.act.as_str(), "insert" | "move")
    }
}

/// The page itself, where it is sent, and the way back.
fn addresses(desk: &Desk, input: &OperationInput) -> (String, String, String) {
    let slug = &desk.dossier.declaration.slug;
    match &desk.amendment {
        None => (paths::new_amendment(slug), paths::amendments(slug), paths::declaration(slug)),
        Some(amendment) => {
            let edit = paths::edit_amendment(&amendment.id);
            let all = format!("/amendments/{}/operations", amendment.id);
            let action = if input.operation.is_empty() { all } else { format!("{all}/{}", input.operation) };
            (edit.clone(), action, edit)
        }
    }
}

fn tabs(here: &str, input: &OperationInput) -> Vec<Tab> {
    const TABS: [(&str, &str); 7] = [
        ("replace", "operation-replace"),
        ("insert", "operation-insert"),
        ("delete", "operation-delete"),
        ("move", "operation-move"),
        ("split", "operation-split"),
        ("join", "operation-join"),
        ("retitle", "operation-retitle"),
    ];
    let tab = |(act, key): (&str, &'static str)| Tab {
        href: asking(here, &[("act", act), ("clause", &input.clause)]),
        key,
        current: input.act == act,
    };
    TABS.into_iter().map(tab).collect()
}

/// An address that asks for a form: what is to be done, and to what.
fn asking(here: &str, fields: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let query = query.append_pair("add", "1").extend_pairs(fields.iter().filter(|(_, value)| !value.is_empty()));
    format!("{here}?{}", query.finish())
}

/// The clauses of the text.
fn clauses(names: &ClauseNames<'_>, here: &str, input: &OperationInput) -> Vec<Pick> {
    let pick = |(id, name, words): (&ClauseId, String, String)| Pick {
        href: asking(here, &[("act", &input.act), ("clause", id.as_str())]),
        name: sentence(&name),
        words,
        chosen: id.as_str() == input.clause,
    };
    names.listed().into_iter().map(pick).collect()
}

/// The operations of the parent whose words can be changed.
fn targets(voice: Voice, desk: &Desk, here: &str, input: &OperationInput) -> Vec<Pick> {
    let names = ClauseNames::of_base(voice, &desk.dossier);
    let name = |row: &OperationRow| match (&row.clause_id, row.act) {
        (_, OperationAct::Insert) => voice.say("clause-name-new"),
        (Some(clause), _) => names.name(clause),
        (None, _) => voice.say("clause-name-title"),
    };
    let sub_of = desk.sub_of.as_ref().filter(|_| desk.amendment.is_none()).map_or("", |id| id.as_str());
    let pick = |row: &OperationRow| Pick {
        href: asking(here, &[("act", &input.act), ("sub_of", sub_of), ("target", row.id.as_str())]),
        name: sentence(&name(row)),
        words: excerpt(&desk.dossier.names().plain(&row.words)),
        chosen: row.id.as_str() == input.target,
    };
    desk.parent_rows().into_iter().map(pick).collect()
}
