//! How each delegation voted, in a line: all votes alike or some each way, by itself or by proxy.

use super::ballot_view::split_said;
use crate::actions::{Dossier, Papers};
use crate::ids::DelegationId;
use crate::l10n::Voice;
use crate::procedure::{Choice, Tally};
use crate::storage::questions::{Ballot, Voter};

/// How one delegation voted.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) delegation: String,
    pub(super) kind: &'static str,
    pub(super) choice: String,
    pub(super) weight: i64,
    /// The body for which it sat, where several meet jointly; else empty.
    pub(super) component: String,
    /// Who carried its vote by proxy.
    pub(super) holder: Option<String>,
    /// Whether the secretariat entered its vote.
    pub(super) by_clerk: bool,
    /// Both in words; nothing of a vote that was cast by whose it is.
    pub(super) remark: Option<String>,
}

impl Line {
    /// How a voter of the register voted: all votes alike, or some each way; by whom, where its vote was carried or entered.
    pub(super) fn of(
        voice: Voice,
        (dossier, papers): (&Dossier, &Papers),
        voter: &Voter,
        ballot: Option<&Ballot>,
    ) -> Self {
        let split = ballot.and_then(|ballot| ballot.split.as_ref());
        let choice = ballot.map(|ballot| ballot.choice);
        let alike = || voice.say(choice.map_or("result-absent", Choice::key));
        let holder = voter.holder_id.as_ref().map(|id| dossier.delegation_name(Some(id)).to_owned());
        let by_clerk = papers.by_clerks.contains(&voter.delegation_id);
        let proxy = holder.as_deref().map(|name| voice.m("result-by-proxy").arg("delegation", name).to_string());
        let remarks: Vec<String> = proxy.into_iter().chain(by_clerk.then(|| voice.say("result-by-clerk"))).collect();
        Self {
            delegation: dossier.delegation_name(Some(&voter.delegation_id)).to_owned(),
            kind: if split.is_some() { "split" } else { choice.map_or("absent", Choice::as_str) },
            choice: split.map_or_else(alike, |split| split_said(voice, split)),
            weight: voter.weight,
            component: voter.component.clone(),
            by_clerk,
            remark: (!remarks.is_empty()).then(|| remarks.join("; ")),
            holder,
        }
    }
}

/// The lines of a register, in the order of the reader's alphabet.
pub(super) fn roll(voice: Voice, of: (&Dossier, &Papers), cast: &[(&Voter, Option<&Ballot>)]) -> Vec<Line> {
    let mut roll: Vec<Line> = cast.iter().map(|(voter, ballot)| Line::of(voice, of, voter, *ballot)).collect();
    roll.sort_by(|a, b| voice.compare(&a.delegation, &b.delegation));
    roll
}

/// Each voter of the register with the ballot, if there is one.
pub(super) fn cast<'a>(voters: &'a [Voter], ballots: &'a [Ballot]) -> Vec<(&'a Voter, Option<&'a Ballot>)> {
    let ballot = |id: &DelegationId| ballots.iter().find(|ballot| ballot.delegation_id == *id);
    voters.iter().map(|voter| (voter, ballot(&voter.delegation_id))).collect()
}

/// The votes of a voter each way, and those that were not cast.
pub(super) fn votes_of(voter: &Voter, ballot: Option<&Ballot>) -> [(Option<Choice>, i64); 4] {
    let weight = u64::try_from(voter.weight).unwrap_or(0);
    let votes = ballot.map_or_else(Tally::default, |ballot| ballot.votes(weight));
    let stored = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let [yes, no, abstain] = [Choice::Yes, Choice::No, Choice::Abstain].map(|choice| stored(votes.of(choice)));
    let rest = voter.weight - yes - no - abstain;
    [(Some(Choice::Yes), yes), (Some(Choice::No), no), (Some(Choice::Abstain), abstain), (None, rest)]
}
