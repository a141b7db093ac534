//! Sheets to print before a sitting, for when the machines fail: for each of the next votes a tally sheet for a show of hands, or a
//! roll-call sheet with the delegations in order and boxes to tick.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::listed::meeting_title;
use super::voting_list_view::ListView;
use super::{Page, PageError, PageResult, Reader, html, paths};
use crate::actions::Dossier;
use crate::procedure::{Choice, Put, Subject};
use crate::storage::{Store, StoreError, declarations, sittings};

/// How many votes have a sheet unless another number is asked for, and at most.
const USUAL: usize = 3;
const MOST: usize = 12;

/// What is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Asked {
    /// How many of the next votes.
    next: Option<usize>,
}

/// The sheet of one vote.
struct VoteSheet {
    what: String,
    movers: String,
    does: String,
    /// "Needed: simple majority (present and voting). Rule 85."
    majority: String,
}

#[derive(Template)]
#[template(path = "vote_sheets/show.html")]
struct Show {
    page: Page,
    body: String,
    meeting: String,
    text: String,
    language: String,
    /// The number of the sitting that is open.
    sitting: Option<String>,
    sheets: Vec<VoteSheet>,
    /// The delegations that have a vote, in the reader's alphabet, with their votes.
    delegations: Vec<(String, i64)>,
    /// Whether any has more than one.
    weights: bool,
    choices: Vec<String>,
    next: usize,
    here: String,
}

/// GET /declarations/{slug}/voting-list/sheets: the sheets of the next votes.
pub(super) async fn show(reader: Reader, store: Data<Store>, slug: Path<String>, asked: Query<Asked>) -> PageResult {
    let slug = slug.into_inner();
    let read = move |db: &mut crate::storage::Db| {
        let declaration = declarations::by_name(db, &slug)?;
        let dossier = Dossier::load(db, declaration)?;
        let sitting = sittings::open_of_meeting(db, &dossier.meeting.id)?;
        Ok::<_, StoreError>((dossier, sitting))
    };
    let (dossier, sitting) = store.read(read).await?;
    if !dossier.may_read(&reader.visitor) {
        return Err(PageError::Missing);
    }
    let voice = reader.voice_at(&dossier.meeting.zone);
    let next = asked.next.unwrap_or(USUAL).clamp(1, MOST);
    let mut delegations: Vec<(String, i64)> =
        dossier.voters().into_iter().map(|one| (one.name.clone(), one.weight)).collect();
    delegations.sort_by(|a, b| voice.compare(&a.0, &b.0));
    let template = Show {
        page: Page::new(&reader, voice.say("sheets-title"))
            .under_text(&dossier)
            .under(paths::voting_list(&dossier.declaration.slug), voice.say("list-title")),
        body: dossier.body.name(voice.locale),
        meeting: meeting_title(&dossier.meeting),
        text: dossier.base_text().title.clone(),
        language: dossier.declaration.language.to_string(),
        sitting: sitting.map(|one| voice.m("sitting-name").arg("number", one.number).to_string()),
        sheets: sheets(&reader, &dossier, next),
        weights: dossier.rules().voters.weights.value && delegations.iter().any(|(_, weight)| *weight != 1),
        delegations,
        choices: Choice::ALL.iter().map(|choice| voice.say(choice.key())).collect(),
        next,
        here: paths::vote_sheets(&dossier.declaration.slug),
    };
    html(StatusCode::OK, &template)
}

/// What is not decided yet, in the order of the voting list.
fn sheets(reader: &Reader, dossier: &Dossier, next: usize) -> Vec<VoteSheet> {
    let voice = reader.voice_at(&dossier.meeting.zone);
    let list = dossier.voting_list();
    let decided = dossier.decided();
    let lines = ListView::of(voice, dossier).lines;
    let open = list.items().iter().zip(lines).filter(|(item, _)| list.waits(&item.subject, &decided));
    let sheet = |(item, line): (&crate::procedure::Item, super::voting_list_view::Line)| {
        let subject = if matches!(item.subject, Put::Whole) { Subject::Whole } else { Subject::Amendment };
        let (majority, rule) = dossier.rules().majority_for(subject);
        let needed = super::question_view::needed(voice, &majority.to_string(), &rule.rule);
        VoteSheet { what: line.what, movers: line.movers, does: line.does, majority: needed }
    };
    open.map(sheet).take(next).collect()
}
