//! Ballots that arrive at the same moment share a transaction: while one group is committed, the next one gathers.
//!
//! Nobody waits for others to come. A ballot that finds nobody at work on its question begins at once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

use super::paths;
use crate::actions::{ActResult, PostedBallot, cast_together};
use crate::ids::QuestionId;
use crate::storage::{Store, StoreError};

/// How many ballots share a transaction at most.
const GROUP: usize = 64;

/// A ballot that waits, and where its answer goes.
struct Waiting {
    posted: PostedBallot,
    answer: oneshot::Sender<ActResult<()>>,
}

/// What waits, by question: a question is there as long as somebody is at work on it.
type Gathered = HashMap<QuestionId, Vec<Waiting>>;

/// Where ballots gather. Cloning shares it.
#[derive(Clone, Default)]
pub(super) struct BallotBox(Arc<Mutex<Gathered>>);

impl BallotBox {
    /// Casts a ballot under the key of its form; the answer comes after the commit.
    ///
    /// # Errors
    /// As [`crate::actions::cast_ballot`].
    pub(super) async fn cast(&self, store: &Store, id: &QuestionId, posted: PostedBallot) -> ActResult<()> {
        let (sender, answer) = oneshot::channel();
        if self.put(id, Waiting { posted, answer: sender }) {
            let emptying = Emptying { gathered: self.clone(), id: id.clone(), done: false };
            // On its own, so that somebody who goes away takes nobody's answer along.
            actix_web::rt::spawn(emptying.run(store.clone()));
        }
        answer.await.map_err(|_| StoreError::Busy("whoever cast the ballots has ended".to_owned()))?
    }

    /// Puts a ballot down; whether nobody is at work on its question.
    fn put(&self, id: &QuestionId, waiting: Waiting) -> bool {
        let mut gathered = self.gathered();
        match gathered.get_mut(id) {
            Some(others) => {
                others.push(waiting);
                false
            }
            None => {
                gathered.insert(id.clone(), vec![waiting]);
                true
            }
        }
    }

    /// The next ones on a question, in the order in which they came; when there are none, nobody is at work on it.
    fn take(&self, id: &QuestionId) -> Option<Vec<Waiting>> {
        let mut gathered = self.gathered();
        let waiting = gathered.get_mut(id).filter(|waiting| !waiting.is_empty());
        let group = waiting.map(|waiting| waiting.drain(..waiting.len().min(GROUP)).collect());
        if group.is_none() {
            gathered.remove(id);
        }
        group
    }

    fn gathered(&self) -> MutexGuard<'_, Gathered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The work on one question.
struct Emptying {
    gathered: BallotBox,
    id: QuestionId,
    done: bool,
}

impl Emptying {
    async fn run(mut self, store: Store) {
        while let Some(group) = self.gathered.take(&self.id) {
            cast_group(&store, &self.id, group).await;
        }
        self.done = true;
    }
}

impl Drop for Emptying {
    /// If the work ends before its time, those who wait learn that nothing was received, and the next ballot begins anew.
    fn drop(&mut self) {
        if !self.done {
            self.gathered.gathered().remove(&self.id);
        }
    }
}

/// Casts a group, and tells each what became of it. If it cannot be cast together, each comes by itself.
async fn cast_group(store: &Store, id: &QuestionId, group: Vec<Waiting>) {
    let (posted, answers): (Vec<_>, Vec<_>) = group.into_iter().map(|one| (one.posted, one.answer)).unzip();
    let posted = Arc::new(posted);
    let (all, question) = (Arc::clone(&posted), id.clone());
    let together = store.write(move |tx| cast_together(tx, &question, &paths::question(&question), &all)).await;
    match together {
        Ok(results) => answers.into_iter().zip(results).for_each(|(answer, result)| tell(answer, result)),
        Err(error) => {
            tracing::warn!(%error, ballots = posted.len(), "ballots are cast one by one");
            for (answer, one) in answers.into_iter().zip(posted.iter().cloned()) {
                tell(answer, cast_alone(store, id, one).await);
            }
        }
    }
}

/// Casts a ballot by itself.
///
/// # Errors
/// As [`crate::actions::cast_ballot`].
pub(super) async fn cast_alone(store: &Store, id: &QuestionId, one: PostedBallot) -> ActResult<()> {
    let id = id.clone();
    store.write(move |tx| one.cast(tx, &id, &paths::question(&id))).await
}

fn tell(answer: oneshot::Sender<ActResult<()>>, result: ActResult<()>) {
    let _ = answer.send(result); // whoever asked may have gone; the ballot stands all the same
}
