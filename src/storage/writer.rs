//! SQLite's one writer: a thread that takes waiting jobs and commits them in groups.
//!
//! Each job runs in a savepoint of its own, so that one that fails takes nothing with it; one COMMIT makes the group
//! durable, and only then is anybody answered. If the COMMIT fails, every job of the group gets the error.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, mpsc};

use diesel::connection::SimpleConnection as _;

use super::news::{News, Told};
use super::tx::After;
use super::{Db, StoreError, StoreResult, Tx};
use crate::clock::{Chance, Clock};
use crate::seals::Seals;

/// How many jobs share one COMMIT at most.
const GROUP: usize = 64;

/// What every job is run with.
pub(super) struct Means {
    pub(super) clock: Clock,
    pub(super) chance: Chance,
    pub(super) seals: Seals,
    /// Who hears of what was committed.
    pub(super) news: News,
}

/// What a job leaves behind: whether its savepoint stands, what is told of it, and its answer, given after the commit.
pub(super) struct Left {
    pub(super) keep: bool,
    pub(super) after: After,
    pub(super) answer: Box<dyn FnOnce(StoreResult<()>) + Send>,
}

/// A write that waits for its turn. It gets `Err` instead of a transaction if none could be begun.
pub(super) type Job = Box<dyn FnOnce(StoreResult<&mut Tx<'_>>) -> Left + Send>;

/// The queue's end that callers hold. Dropping the last one ends the thread.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Job>);

impl Writer {
    /// Starts the thread on a connection of its own.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the system gives no thread.
    pub(super) fn start(db: Db, means: Means) -> StoreResult<Self> {
        let (sender, jobs) = mpsc::channel();
        std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || run(db, &jobs, &means))
            .map_err(|error| StoreError::Busy(error.to_string()))?;
        Ok(Self(sender))
    }

    /// Hands a job over.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if the thread has ended.
    pub(super) fn send(&self, job: Job) -> StoreResult<()> {
        self.0.send(job).map_err(|_| StoreError::Busy("the writer has ended".to_owned()))
    }
}

fn run(mut db: Db, jobs: &mpsc::Receiver<Job>, means: &Means) {
    while let Ok(first) = jobs.recv() {
        let mut group = vec![first];
        group.extend(jobs.try_iter().take(GROUP - 1));
        commit_group(&mut db, group, means);
    }
}

fn commit_group(db: &mut Db, group: Vec<Job>, means: &Means) {
    if let Err(error) = db.batch_execute("BEGIN IMMEDIATE") {
        let error = StoreError::from(error);
        for job in group {
            let left = job(Err(again(&error)));
            (left.answer)(Ok(()));
        }
        return;
    }
    let answers: Vec<_> = group.into_iter().map(|job| in_savepoint(db, job, means)).collect();
    let committed = db.batch_execute("COMMIT").map_err(StoreError::from);
    if committed.is_err() {
        let _ = db.batch_execute("ROLLBACK");
    }
    for (after, answer) in answers {
        if committed.is_ok() {
            after.news.into_iter().for_each(|item| means.news.tell(Told::News(Arc::new(item))));
            means.news.note(after.casts);
        }
        answer(committed.as_ref().copied().map_err(again));
    }
}

type Answer = Box<dyn FnOnce(StoreResult<()>) + Send>;

/// Runs one job: what is told of it if it is committed, and its answer. A panic in it rolls its savepoint back and reaches
/// its caller as a dropped answer.
fn in_savepoint(db: &mut Db, job: Job, means: &Means) -> (After, Answer) {
    if let Err(error) = db.batch_execute("SAVEPOINT job") {
        return (After::default(), job(Err(error.into())).answer);
    }
    let left =
        catch_unwind(AssertUnwindSafe(|| job(Ok(&mut Tx::new(db, means.clock.now(), &means.chance, &means.seals)))));
    let keep = left.as_ref().is_ok_and(|left| left.keep);
    let end = if keep { "RELEASE job" } else { "ROLLBACK TO job; RELEASE job" };
    let ended = db.batch_execute(end).map_err(StoreError::from);
    match left {
        Ok(left) => {
            let after = if keep && ended.is_ok() { left.after } else { After::default() };
            (after, Box::new(move |committed| (left.answer)(ended.and(committed))))
        }
        Err(_) => (After::default(), Box::new(|_| ())),
    }
}

/// The same error for another job of the group.
fn again(error: &StoreError) -> StoreError {
    match error {
        StoreError::Busy(why) => StoreError::Busy(why.clone()),
        other => StoreError::Query(other.to_string()),
    }
}
