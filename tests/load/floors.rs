//! What the database gives without the program: the two floors beside which ballots over HTTP are measured.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use accord::clock::{Chance, Clock};
use accord::ids::{DelegationId, MembershipId, QuestionId};
use accord::storage::questions::{self, Ballot};
use accord::storage::{Store, StoreError, StoreOptions};

use super::hall::{self, QUESTION};
use crate::support::Database;

/// Rows a second.
pub(super) struct Floor {
    /// One connection that commits one such row at a time.
    pub(super) alone: f64,
    /// Thirty-two that write at once, grouped as the program does it (PostgreSQL groups by itself).
    pub(super) grouped: f64,
}

/// Writes as many ballots as there are voters, twice: one after the other, and at once.
pub(super) fn floors(database: &Database, voters: usize) -> Floor {
    let options = StoreOptions { clock: Clock::system(), chance: Chance::System, ..StoreOptions::new(database.url()) };
    let store = Store::open(options).expect("the database opens");
    store.write_now(move |tx| hall::furnish(tx, voters)).expect("the hall");
    let begun = Instant::now();
    (0..voters).for_each(|nth| cast(&store, nth));
    let alone = begun.elapsed();
    let next = AtomicUsize::new(0);
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| {
                loop {
                    let nth = next.fetch_add(1, Ordering::Relaxed);
                    if nth >= voters {
                        return;
                    }
                    cast(&store, nth);
                }
            });
        }
    });
    let rate = |took: std::time::Duration| f64::from(u32::try_from(voters).unwrap()) / took.as_secs_f64();
    Floor { alone: rate(alone), grouped: rate(begun.elapsed()) }
}

/// One row, durable when this returns: an insertion the first time, then a change.
fn cast(store: &Store, nth: usize) {
    let done = store.write_now(move |tx| -> Result<(), StoreError> {
        let ballot = Ballot {
            question_id: QuestionId::new(QUESTION),
            delegation_id: DelegationId::new(hall::voter(nth)),
            choice: hall::choice(nth),
            membership_id: MembershipId::new(hall::voter(nth)),
            cast_at: tx.now,
        };
        questions::cast(tx, &ballot)
    });
    done.expect("the row is written");
}
