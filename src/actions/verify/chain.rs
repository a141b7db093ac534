//! The chain of a body: order, links and hashes.

use crate::l10n::Message;
use crate::storage::journal::{BEGINNING, Entry};

use super::finding::Findings;

/// Recomputes the chain from its beginning.
pub(super) fn check(entries: &[Entry], findings: &mut Findings) {
    let mut previous = BEGINNING;
    for (entry, nth) in entries.iter().zip(1_i64..) {
        let mut add = |what| findings.add(None, named(entry), what);
        if entry.seq != nth {
            add(Message::new("verify-chain-place").arg("nth", nth));
        }
        if entry.previous != previous {
            add(Message::new("verify-chain-link"));
        }
        if entry.computed_hash() != entry.hash {
            add(Message::new("verify-chain-hash"));
        }
        previous = &entry.hash;
    }
}

/// What an entry is called.
pub(super) fn named(entry: &Entry) -> Message {
    Message::new("verify-thing-entry").arg("name", entry.seq)
}
