//! What became of a clause from version to version, and what was decided on it.

use crate::actions::Dossier;
use crate::clock::Moment;
use crate::ids::{AmendmentId, ClauseId};
use crate::l10n::{Rich, Voice, zone};
use crate::procedure::QuestionState;
use crate::storage::questions::Question;
use crate::storage::versions::{Version, VersionKind};
use crate::text::compare::{ClauseChange, Compared, compare};
use crate::text::numbering::NumberingMode;
use crate::text::{Clause, Text};
use crate::web::amendment_view::{mark, title, touches};
use crate::web::clause_names::ClauseNames;
use crate::web::{paths, rendering};

use super::standing::now;
use crate::web::rendering::Pen;

/// Something that happened to a clause.
pub(super) struct Event {
    /// When; none for what is so now.
    pub(super) time: Option<Rich>,
    /// What made it so, with its address.
    pub(super) by: (String, String),
    /// The class of the mark beside it; empty for none.
    pub(super) mark: &'static str,
    /// What happened, sentence by sentence.
    pub(super) words: Vec<String>,
    /// The words as they were first, or as they changed.
    pub(super) html: Option<Rich>,
}

/// One text of the row of texts in which a clause is followed.
struct Step<'a> {
    made_at: Option<Moment>,
    by: (String, String),
    text: &'a Text,
    numbering: NumberingMode<'a>,
}

/// Follows a clause: the versions in which its words, its place or its number changed, and the decisions on amendments to it,
/// in order of time.
pub(super) fn history(voice: Voice, dossier: &Dossier, versions: &[(Version, Text)], id: &ClauseId) -> Vec<Event> {
    let (current, adopted) = now(dossier, versions);
    let mut steps: Vec<Step<'_>> = versions.iter().map(|(version, text)| step(voice, dossier, version, text)).collect();
    if !adopted {
        let by = (voice.say("clause-event-now"), paths::declaration(&dossier.declaration.slug));
        steps.push(Step { made_at: None, by, text: &current, numbering: dossier.provisional() });
    }
    let mut events: Vec<(Option<Moment>, Event)> = Vec::new();
    let mut before: Option<&Step<'_>> = None;
    for step in &steps {
        events.extend(told(voice, dossier, id, (before, step)).map(|event| (step.made_at, event)));
        before = Some(step);
    }
    events.extend(decisions(voice, dossier, id));
    events.sort_by_key(|(at, _)| at.map_or(Moment::MAX, |at| at));
    events.into_iter().map(|(_, event)| event).collect()
}

fn step<'a>(voice: Voice, dossier: &'a Dossier, version: &Version, text: &'a Text) -> Step<'a> {
    let slug = &dossier.declaration.slug;
    let name = voice.m("version-named").arg("number", version.number).word("kind", version.kind.key()).to_string();
    let numbering = match version.kind {
        VersionKind::Reviewed | VersionKind::Amended => dossier.provisional(),
        _ => NumberingMode::Final,
    };
    let by = (name, paths::version(slug, version.number));
    Step { made_at: Some(version.made_at), by, text, numbering }
}

/// What a text makes of a clause beside the text before it; nothing if it is as it was.
fn told(
    voice: Voice,
    dossier: &Dossier,
    id: &ClauseId,
    (before, after): (Option<&Step<'_>>, &Step<'_>),
) -> Option<Event> {
    let old = before.and_then(|before| before.text.clause(id));
    let new = after.text.clause(id);
    let references = dossier.names_in(after.text, after.numbering);
    let pen = Pen::new(voice, &references);
    let (mut words, html) = match (before, old, new) {
        (_, None, None) => return None,
        (None, _, Some(new)) => (vec![voice.say("clause-event-began")], Some(whole(pen, new))),
        (_, None, Some(new)) => (vec![voice.say("clause-event-came")], Some(difference(pen, None, Some(new)))),
        (_, Some(old), None) => (vec![voice.say("clause-event-went")], Some(difference(pen, Some(old), None))),
        (Some(before), Some(old), Some(new)) => {
            let found = compare(before.text, after.text).clauses.into_iter().find(|one| one.clause.id == *id)?;
            let html = matches!(found.change, ClauseChange::Changed(_)).then(|| difference(pen, Some(old), Some(new)));
            (changed(voice, &found), html)
        }
    };
    words.extend(
        before.filter(|_| old.is_some() && new.is_some()).and_then(|before| renumbered(voice, id, before, after)),
    );
    let time = after.made_at.map(|at| voice.time_tag(at, zone(&dossier.meeting.zone)));
    (!words.is_empty()).then(|| Event { time, by: after.by.clone(), mark: "", words, html })
}

fn changed(voice: Voice, found: &Compared) -> Vec<String> {
    let reworded = matches!(found.change, ClauseChange::Changed(_)).then(|| voice.say("clause-event-changed"));
    reworded.into_iter().chain(found.moved.then(|| voice.say("clause-event-moved"))).collect()
}

/// "Formerly clause 5, then clause 6", where the number is another.
fn renumbered(voice: Voice, id: &ClauseId, before: &Step<'_>, after: &Step<'_>) -> Option<String> {
    let name = |step: &Step<'_>| ClauseNames::numbered(voice, step.text, step.numbering).name(id);
    let (from, to) = (name(before), name(after));
    (from != to).then(|| voice.m("clause-event-renumbered").arg("from", from).arg("to", to).to_string())
}

fn whole(pen: Pen<'_>, clause: &Clause) -> Rich {
    rendering::clause(pen, clause, "")
}

fn difference(pen: Pen<'_>, old: Option<&Clause>, new: Option<&Clause>) -> Rich {
    let words = |clause: Option<&Clause>| clause.map_or((String::new(), 0), |one| (one.words.clone(), one.opening));
    let ((before, opened), (after, opens)) = (words(old), words(new));
    rendering::clause_difference(pen, (&before, opened), (&after, opens))
}

/// The declared questions on amendments that touch a clause.
fn decisions(voice: Voice, dossier: &Dossier, id: &ClauseId) -> Vec<(Option<Moment>, Event)> {
    let declared = dossier.questions.iter().filter(|question| question.state == QuestionState::Declared);
    let put =
        declared.flat_map(|question| dossier.put_by(question).into_iter().map(move |amendment| (question, amendment)));
    put.filter_map(|(question, amendment)| {
        Some((question.declared_at, decision(voice, dossier, id, (question, amendment))?))
    })
    .collect()
}

fn decision(
    voice: Voice,
    dossier: &Dossier,
    id: &ClauseId,
    (question, amendment): (&Question, &AmendmentId),
) -> Option<Event> {
    let amendment = dossier.amendment(amendment).filter(|one| touches(dossier, one, id))?;
    let time = question.declared_at.map(|at| voice.time_tag(at, zone(&dossier.meeting.zone)));
    let named = voice.m("clause-event-decided").arg("amendment", title(voice, amendment));
    let named = named.word("outcome", question.outcome?.key()).to_string();
    let counted = question.yes + question.no + question.abstain > 0;
    let counts = voice.m("clause-event-counts").arg("yes", question.yes).arg("no", question.no);
    let counts = counts.arg("abstain", question.abstain).to_string();
    Some(Event {
        time,
        by: (named, paths::question(&question.id)),
        mark: mark(amendment.standing),
        words: if counted { vec![counts] } else { question.reached.iter().map(|how| voice.say(how.key())).collect() },
        html: None,
    })
}
