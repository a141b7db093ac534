//! What the chair may put next, as the form that puts it shows it.

use super::form::say_refusal;
use super::hall_view::Hall;
use super::question_view::{PassageView, bloc_name, does, movers, title, what};
use super::separate_votes::{part_name, yes_keeps};
use super::voting_list_view::next;
use super::{paths, rendering};
use crate::actions::{Dossier, Visitor, check_no_motion};
use crate::ids::AmendmentId;
use crate::l10n::{Rich, Voice};
use crate::procedure::{Act, Method, Put, QuorumCount, Refusal, Stage, Subject};
use crate::storage::blocs::Bloc;
use crate::storage::recommendations::Recommendation;
use crate::storage::separate_votes::SeparateVote;
use crate::web::rendering::Pen;

/// Something that may be put now on one text.
pub(super) struct PutView {
    pub(super) action: String,
    /// What tells its fields from those of the others on the page.
    pub(super) key: String,
    /// Whether it is the first on the page.
    pub(super) is_first: bool,
    /// The field that says what is put; none of the text as a whole.
    pub(super) field: Option<(&'static str, String)>,
    pub(super) title: String,
    /// The title of the text that is put as a whole.
    pub(super) text: Option<String>,
    pub(super) movers: String,
    pub(super) button: String,
    pub(super) passages: Vec<PassageView>,
    pub(super) methods: Vec<(&'static str, String, bool)>,
    pub(super) wordings: Vec<(String, String, Rich)>,
    pub(super) flagged: Vec<PassageView>,
    pub(super) language: String,
    /// Those that have a vote, by identity and name.
    pub(super) voters: Vec<(String, String)>,
    /// What it would do, and where.
    pub(super) does: String,
    /// Why it cannot be put yet.
    pub(super) refusal: Option<String>,
    /// Whether that is for want of a quorum.
    pub(super) lacks_quorum: bool,
    /// Whether the chair may put it all the same, by a count of its own.
    pub(super) own_count: bool,
    /// The key of what a yes means, where that is not what the marks say.
    pub(super) hint: Option<&'static str>,
    /// Where a bloc is given up.
    pub(super) give_up: Option<String>,
}

impl PutView {
    /// What is next on the list, then the blocs that were announced; nothing while something is before the body.
    pub(super) fn all(voice: Voice, hall: &Hall, dossier: &Dossier, visitor: &Visitor) -> Vec<Self> {
        let stage = Some(dossier.declaration.stage);
        let open = hall.sitting.closed_at.is_none() && hall.pending.is_none();
        if !open || !visitor.may(Act::OpenQuestion, &hall.body.id, stage) {
            return Vec::new();
        }
        let listed = match next(dossier, &dossier.voting_list(), &dossier.decided()) {
            Some(Put::Amendment(id)) => Some(Self::of_amendment(voice, hall, dossier, &id)),
            Some(Put::Whole) => Some(Self::of_whole(voice, hall, dossier)),
            Some(Put::Part(id)) => dossier.part(&id).map(|part| Self::of_part(voice, hall, dossier, part)),
            None => None,
        };
        let is_plenary = dossier.declaration.stage == Stage::Plenary;
        let blocs = dossier.open_blocs().filter(|_| is_plenary);
        listed
            .into_iter()
            .chain(blocs.map(|(bloc, those)| Self::of_bloc(voice, hall, dossier, (bloc, those))))
            .collect()
    }

    fn of_amendment(voice: Voice, hall: &Hall, dossier: &Dossier, id: &AmendmentId) -> Self {
        let label = dossier.amendment(id).map_or_else(String::new, |one| one.cited());
        let pen = Pen::of(voice, dossier);
        Self {
            field: Some(("amendment", id.to_string())),
            title: titled(voice, &what(voice, dossier, Some(id))),
            movers: movers(voice, dossier, Some(id)),
            button: voice.m("put-amendment").arg("label", label).to_string(),
            passages: PassageView::all(pen, &dossier.passages(id, None)),
            wordings: wordings(voice, dossier, id),
            does: does(voice, dossier, Some(id)),
            ..Self::blank(voice, hall, dossier, (Subject::Amendment, None))
        }
    }

    fn of_bloc(voice: Voice, hall: &Hall, dossier: &Dossier, (bloc, those): (&Bloc, &[AmendmentId])) -> Self {
        let left = dossier.left_of(those);
        Self {
            key: bloc.id.to_string(),
            field: Some(("bloc", bloc.id.to_string())),
            title: bloc_name(voice, dossier, &left),
            button: voice.m("put-bloc").arg("labels", dossier.labels(&left)).to_string(),
            passages: PassageView::all(Pen::of(voice, dossier), &dossier.passages_of_bloc(&left)),
            give_up: Some(paths::bloc_given_up(&bloc.id)),
            ..Self::blank(voice, hall, dossier, (Subject::Bloc, None))
        }
    }

    fn of_part(voice: Voice, hall: &Hall, dossier: &Dossier, part: &SeparateVote) -> Self {
        let passages = dossier.passages_of_part(part);
        let left = if passages.is_empty() { Some(Refusal::PartGone {}) } else { None };
        let name = part_name(voice, dossier, part);
        Self {
            field: Some(("part", part.id.to_string())),
            title: titled(voice, &name),
            movers: String::new(),
            does: voice
                .m("separate-asked-by")
                .arg("delegation", dossier.delegation_name(Some(&part.delegation_id)))
                .to_string(),
            button: voice.say("put-part"),
            passages: PassageView::all(Pen::of(voice, dossier), &passages),
            hint: Some(yes_keeps(part)),
            ..Self::blank(voice, hall, dossier, (Subject::Clause, left))
        }
    }

    fn of_whole(voice: Voice, hall: &Hall, dossier: &Dossier) -> Self {
        let first = dossier.check_next_proposal().and_then(|()| dossier.check_marks());
        let left = first.and_then(|()| dossier.check_references(&dossier.current().text)).err();
        Self {
            title: titled(voice, &what(voice, dossier, None)),
            text: title(dossier),
            button: voice.say("put-whole"),
            flagged: PassageView::all(Pen::of(voice, dossier), &dossier.flagged()),
            ..Self::blank(voice, hall, dossier, (Subject::Whole, left))
        }
    }

    /// What is the same whatever is put; `left` is what speaks against this.
    fn blank(voice: Voice, hall: &Hall, dossier: &Dossier, (subject, left): (Subject, Option<Refusal>)) -> Self {
        let refusal = check_no_motion(dossier).err().or_else(|| quorum(hall, dossier).err()).or(left);
        let (rules, components) = (dossier.rules(), dossier.voting_components().len());
        let default = rules.default_method(subject);
        let tells_apart = |method: &Method| rules.check_method_in_each(*method, components).is_ok();
        let methods = rules.methods_at_sitting(subject).filter(tells_apart);
        let lacks_quorum = matches!(refusal, Some(Refusal::NoQuorum { .. } | Refusal::NoQuorumIn { .. }));
        Self {
            action: paths::questions(&dossier.declaration.slug),
            key: dossier.declaration.slug.clone(),
            is_first: false,
            field: None,
            title: String::new(),
            text: None,
            movers: String::new(),
            button: String::new(),
            passages: Vec::new(),
            methods: methods.map(|method| (method.as_str(), voice.say(method.key()), method == default)).collect(),
            wordings: Vec::new(),
            flagged: Vec::new(),
            does: String::new(),
            voters: by_name(voice, dossier),
            language: dossier.declaration.language.to_string(),
            own_count: lacks_quorum && rules.quorum.chair_override.value && !hall.asks_each(rules),
            lacks_quorum,
            refusal: refusal.map(|refusal| say_refusal(voice, &refusal)),
            hint: None,
            give_up: None,
        }
    }
}

/// Those who vote, in the order of the reader's alphabet.
fn by_name(voice: Voice, dossier: &Dossier) -> Vec<(String, String)> {
    let mut voters: Vec<_> = dossier.voters().iter().map(|one| (one.id.to_string(), one.name.clone())).collect();
    voters.sort_by(|a, b| voice.compare(&a.1, &b.1));
    voters
}

fn titled(voice: Voice, what: &str) -> String {
    format!("{}: {what}", voice.say("put-title"))
}

/// Whether enough are there, by the register.
fn quorum(hall: &Hall, dossier: &Dossier) -> Result<QuorumCount, Refusal> {
    let rules = dossier.rules();
    rules.check_unchallenged(hall.doubted_since())?;
    hall.check_parts(rules)?;
    rules.check_putting(hall.attendance(rules, &hall.participants.voters(rules)))
}

/// The panels' wordings of an amendment: identity, name, words.
fn wordings(voice: Voice, dossier: &Dossier, id: &AmendmentId) -> Vec<(String, String, Rich)> {
    let wording = |one: &&Recommendation| {
        let panel = dossier.panel(&one.panel_id).map_or(0, |panel| panel.number);
        let opening = usize::try_from(one.opening).unwrap_or(0);
        let words = rendering::words(Pen::of(voice, dossier), one.words.as_deref().unwrap_or_default(), opening, "");
        (one.id.to_string(), voice.m("put-as-revised").arg("panel", panel).to_string(), words)
    };
    dossier.wordings(id).iter().map(wording).collect()
}
