//! Tells whoever follows a declaration, a clause or an amendment what happened to it. Called where an act is recorded, so
//! that no act forgets it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::actions::notify::queue;
use crate::actions::{ActResult, Fact, FollowedFacts, Notice, Permit, may_read_openly};
use crate::ids::{AccountId, AmendmentId, ClauseId, DeclarationId};
use crate::storage::amendments::OperationRow;
use crate::storage::watches::{self, Watch, WatchKind};
use crate::storage::{Db, StoreResult, Tx, amendments, bodies, declarations};

/// Something that happened to a text or to an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
struct News {
    /// A word of its own.
    event: &'static str,
    /// The amendment; none if it happened to the text.
    amendment: Option<AmendmentId>,
    /// The stage that was opened.
    stage: String,
}

impl News {
    fn text(event: &'static str) -> Self {
        Self { event, amendment: None, stage: String::new() }
    }

    fn amendment(event: &'static str, id: &str) -> Self {
        Self { event, amendment: Some(AmendmentId::new(id)), stage: String::new() }
    }
}

/// What an act means for those who follow: a change of text, of standing or of stage; nothing for any other act.
fn news(fact: &Fact<'_>) -> Vec<News> {
    let text = |name: &str| fact.facts.get(name).and_then(Value::as_str).unwrap_or_default();
    let subject = fact.subject.unwrap_or_default();
    let mut all = match fact.act {
        "declaration-tabled" => vec![News::text("tabled")],
        "declaration-admitted" => vec![News::text("admitted")],
        "declaration-adopted" => vec![News::text("text-adopted")],
        "declaration-not-put" => vec![News::text("text-not-put")],
        "declaration-rejected" => vec![News::text("text-rejected")],
        "declaration-reopened" => vec![News::text("text-reopened")],
        "declaration-withdrawn" => vec![News::text("text-withdrawn")],
        "text-reviewed" => vec![News::text("version")],
        "published" => vec![News::text("published")],
        "stage-opened" => vec![News { stage: text("to").to_owned(), ..News::text("stage") }],
        "amendment-filed" => vec![News::amendment("filed", subject)],
        "amendment-withdrawn" => vec![News::amendment("withdrawn", subject)],
        "amendment-revised" => vec![News::amendment("revised", subject)],
        "amendment-accepted" | "amendment-read-in" => vec![News::amendment("adopted", subject)],
        "compromise-joined" => vec![News::amendment("suspended", subject)],
        "compromise-left" => vec![News::amendment("returned", subject)],
        "amendment-fell" => vec![News::amendment("fallen", subject)],
        "amendment-ruled" if fact.facts.get("admissible") == Some(&Value::Bool(true)) => {
            vec![News::amendment("admissible", subject)]
        }
        "amendment-ruled" => vec![News::amendment("inadmissible", subject)],
        "result-declared" => match text("standing") {
            "adopted" => vec![News::amendment("adopted", text("amendment"))],
            "rejected" => vec![News::amendment("rejected", text("amendment"))],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    for event in ["fallen", "returned", "suspended"] {
        let others = fact.facts.get(event).and_then(Value::as_array).into_iter().flatten();
        all.extend(others.filter_map(Value::as_str).map(|id| News::amendment(event, id)));
    }
    let replaces = fact.facts.get("replaces").and_then(Value::as_array).into_iter().flatten();
    let joined = replaces.filter(|one| one.get("joins") == Some(&Value::Bool(true)));
    let joined = joined.filter_map(|one| one.get("amendment").and_then(Value::as_str));
    all.extend(joined.map(|id| News::amendment("suspended", id)));
    all
}

/// Tells the followers of a declaration, or of what an act was done to. Whoever follows several of them is told once, of
/// the narrowest; whoever acts is not told.
pub(super) fn tell_followers(
    tx: &mut Tx<'_>,
    permit: &Permit,
    declaration: &DeclarationId,
    fact: &Fact<'_>,
) -> ActResult<()> {
    let all = news(fact);
    if all.is_empty() {
        return Ok(());
    }
    let watches = watches::of_declaration(tx.db, declaration)?;
    if watches.is_empty() {
        return Ok(());
    }
    let readers = readers(tx.db, declaration)?;
    let reads = |watch: &Watch| readers.as_ref().is_none_or(|readers| readers.contains(&watch.account_id));
    let told = |watch: &Watch| watch.account_id != permit.membership().account_id && reads(watch);
    let watches: Vec<Watch> = watches.into_iter().filter(told).collect();
    for one in all {
        tell(tx, declaration, &watches, &one)?;
    }
    Ok(())
}

/// The accounts that may read the text; none where everybody may.
fn readers(db: &mut Db, declaration: &DeclarationId) -> ActResult<Option<Vec<AccountId>>> {
    let found = declarations::find(db, declaration)?;
    let body = bodies::find(db, &found.body_id)?;
    if may_read_openly(&found, &body)? {
        return Ok(None);
    }
    Ok(Some(
        bodies::all_memberships(db, &body.id)?
            .into_iter()
            .filter(|seat| seat.ended_at.is_none())
            .map(|seat| seat.account_id)
            .collect(),
    ))
}

fn tell(tx: &mut Tx<'_>, declaration: &DeclarationId, watches: &[Watch], one: &News) -> ActResult<()> {
    let clauses = match (&one.amendment, watches.iter().any(|watch| watch.kind == WatchKind::Clause)) {
        (Some(amendment), true) => touched(tx.db, amendment)?,
        _ => Vec::new(),
    };
    let chosen = narrowest(watches, declaration, one.amendment.as_ref(), &clauses);
    if chosen.is_empty() {
        return Ok(());
    }
    let label = match &one.amendment {
        Some(id) => amendments::find(tx.db, id)?.cited(),
        None => String::new(),
    };
    let event = format!("{declaration}-{}-{}", one.event, tx.fresh::<String>()?);
    // What an act does besides, such as letting others fall, no mail of its own tells.
    let besides = matches!(one.event, "fallen" | "returned");
    for watch in chosen.values() {
        if !besides && tx.tells(&watch.account_id) {
            continue;
        }
        let facts = FollowedFacts {
            subject: watch.subject.clone(),
            kind: watch.kind.to_string(),
            event: one.event.to_owned(),
            amendment: one.amendment.clone(),
            label: label.clone(),
            stage: one.stage.clone(),
        };
        let to = std::slice::from_ref(&watch.account_id);
        for mail in queue(tx, Notice::Followed, to, Some(declaration), &event, &facts)? {
            if !besides {
                tx.note_followed(&mail.account_id, &mail.id);
            }
        }
    }
    Ok(())
}

/// By account the narrowest thing followed that something happened to. A change of the text or its stage concerns
/// whoever follows the text; a clause is told what happens to the amendments that touch it.
fn narrowest<'a>(
    watches: &'a [Watch],
    declaration: &DeclarationId,
    amendment: Option<&AmendmentId>,
    clauses: &[ClauseId],
) -> BTreeMap<&'a AccountId, &'a Watch> {
    let concerned = |watch: &&Watch| match watch.kind {
        WatchKind::Declaration => watch.subject == declaration.as_str(),
        WatchKind::Clause => clauses.iter().any(|id| id.as_str() == watch.subject),
        WatchKind::Amendment => amendment.is_some_and(|id| id.as_str() == watch.subject),
    };
    let mut chosen: BTreeMap<&AccountId, &Watch> = BTreeMap::new();
    for watch in watches.iter().filter(concerned) {
        let kept = chosen.entry(&watch.account_id).or_insert(watch);
        if watch.kind > kept.kind {
            *kept = watch;
        }
    }
    chosen
}

/// The clauses that an amendment touches: changes, deletes or moves, or puts something right after or under.
fn touched(db: &mut Db, amendment: &AmendmentId) -> StoreResult<Vec<ClauseId>> {
    let rows = amendments::operations(db, amendment)?;
    Ok(rows.iter().flat_map(OperationRow::touched).cloned().collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::clock::from_micros;

    fn watch(account: &str, kind: WatchKind, subject: &str) -> Watch {
        Watch {
            account_id: AccountId::new(account),
            subject: subject.to_owned(),
            kind,
            declaration_id: DeclarationId::new("d"),
            since: from_micros(0),
        }
    }

    #[test]
    fn each_is_told_once_of_the_narrowest() {
        let all = [
            watch("ana", WatchKind::Declaration, "d"),
            watch("ana", WatchKind::Clause, "c1"),
            watch("ana", WatchKind::Amendment, "a1"),
            watch("luis", WatchKind::Clause, "c1"),
            watch("luis", WatchKind::Clause, "c2"),
            watch("mar", WatchKind::Amendment, "a2"),
            watch("eva", WatchKind::Declaration, "d"),
        ];
        let told = |amendment: Option<&str>, clauses: &[&str]| -> Vec<String> {
            let clauses: Vec<ClauseId> = clauses.iter().map(|id| ClauseId::new(*id)).collect();
            let id = amendment.map(AmendmentId::new);
            let chosen = narrowest(&all, &DeclarationId::new("d"), id.as_ref(), &clauses);
            chosen.values().map(|watch| format!("{} {}", watch.account_id, watch.subject)).collect()
        };
        assert_eq!(told(Some("a1"), &["c1"]), ["ana a1", "eva d", "luis c1"]);
        assert_eq!(told(None, &[]), ["ana d", "eva d"]);
    }

    #[test]
    fn a_ruling_tells_of_what_falls_with_it() {
        let facts = json!({"admissible": false, "fallen": ["a2"]});
        let fact = Fact { act: "amendment-ruled", declaration: None, subject: Some("a1"), facts };
        assert_eq!(news(&fact), [News::amendment("inadmissible", "a1"), News::amendment("fallen", "a2")]);
        let quiet = Fact { act: "commented", declaration: None, subject: Some("x"), facts: json!({}) };
        assert!(news(&quiet).is_empty());
    }
}
