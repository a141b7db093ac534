//! Tells people what concerns them: a row in the outbox, in the act's own transaction.

use serde::Serialize;

use crate::actions::{ActResult, unsubscribe};
use crate::ids::{AccountId, DeclarationId};
use crate::storage::outbox::{self, Mail};
use crate::storage::{StoreError, Tx};
use crate::worded::worded;

worded! {
    /// Which mail it is.
    Notice {
        /// An invitation with a one-time link.
        Invitation = "invitation", "notice-invitation";
        /// A one-time link to set a new password.
        PasswordReset = "password-reset", "notice-password-reset";
        /// A declaration was tabled.
        Tabled = "tabled", "notice-tabled";
        /// An amendment was submitted on my declaration.
        AmendmentFiled = "amendment-filed", "notice-amendment-filed";
        /// My amendment is admissible, or not.
        Ruling = "ruling", "notice-ruling";
        /// A panel recommends something on my amendment.
        Recommendation = "recommendation", "notice-recommendation";
        /// A new version of the text was made: what became of my amendment.
        Carried = "carried", "notice-carried";
        /// A panel or the secretariat proposes what is to become of my amendment.
        Treatment = "treatment", "notice-treatment";
        /// The sponsors answered what I proposed to them.
        TreatmentAnswered = "treatment-answered", "notice-treatment-answered";
        /// A compromise is to replace my amendment, or the sponsors of others answered mine.
        Compromise = "compromise", "notice-compromise";
        /// An amendment that concerns me was revised by its sponsors.
        Revised = "revised", "notice-revised";
        /// The sponsors of a declaration accepted an amendment without a vote.
        Accepted = "accepted", "notice-accepted";
        /// Co-sponsorship of an amendment: asked, answered, to be confirmed again.
        Cosponsorship = "cosponsorship", "notice-cosponsorship";
        /// The approval of a draft by the head of the delegation: asked, given, refused.
        Approval = "approval", "notice-approval";
        /// Something that I follow has changed.
        Followed = "followed", "notice-followed";
        /// A question was opened.
        QuestionOpened = "question-opened", "notice-question-opened";
        /// A text is under the silence procedure: it was circulated, given more time, its end is near, a delegation broke it.
        Silence = "silence", "notice-silence";
        /// A result was declared.
        Result = "result", "notice-result";
        /// The body decided not to vote on my proposal, after another on the same question.
        NotPut = "not-put", "notice-not-put";
        /// Minutes of a sitting: issued, corrections proposed and answered, approved.
        Minutes = "minutes", "notice-minutes";
        /// My delegation is to carry the vote of another, or does so no more.
        Proxy = "proxy", "notice-proxy";
        /// A declaration was published.
        Published = "published", "notice-published";
    }
}

impl Notice {
    /// Whether it is about the account itself, and no declaration.
    #[must_use]
    pub const fn is_account_mail(self) -> bool {
        matches!(self, Self::Invitation | Self::PasswordReset)
    }

    /// Whether it cannot be switched off: mail about the account itself, and mail on which silence means yes.
    #[must_use]
    pub const fn is_always_sent(self) -> bool {
        self.is_account_mail() || matches!(self, Self::Silence)
    }
}

/// Queues a mail to each of some accounts, once for each event.
///
/// `event` names what happened, so that the same event never makes a second mail to one person. The facts are
/// identities, labels and words of the act, from which the mail is rendered in the recipient's language when it is sent:
/// the struct of the notice's name, [`crate::actions::TabledFacts`] for instance.
///
/// # Errors
/// Only if the database fails.
pub fn notify(
    tx: &mut Tx<'_>,
    notice: Notice,
    to: &[AccountId],
    declaration: Option<&DeclarationId>,
    event: &str,
    facts: &impl Serialize,
) -> ActResult<()> {
    let mails = queue(tx, notice, to, declaration, event, facts)?;
    if declaration.is_some() {
        // Whoever is told of the act itself need not be told that what they follow has changed by it.
        let told: Vec<AccountId> = mails.iter().map(|mail| mail.account_id.clone()).collect();
        let spare = tx.note_told(&told);
        if !spare.is_empty() {
            outbox::unqueue(tx, &spare)?;
        }
    }
    Ok(())
}

/// The key by which an event makes one mail to one account.
pub(super) fn once_key(notice: Notice, event: &str, account: &AccountId) -> String {
    format!("{notice}:{event}:{account}")
}

/// Queues the mails of a notice, without more; those that were queued.
///
/// # Errors
/// Only if the database fails.
pub(super) fn queue(
    tx: &mut Tx<'_>,
    notice: Notice,
    to: &[AccountId],
    declaration: Option<&DeclarationId>,
    event: &str,
    facts: &impl Serialize,
) -> ActResult<Vec<Mail>> {
    let facts = serde_json::to_string(facts).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    unsubscribe::keep_key(tx)?;
    let without = if notice.is_always_sent() { Vec::new() } else { outbox::without(tx.db, notice.as_str(), to)? };
    let mut mails = Vec::with_capacity(to.len());
    for account_id in to.iter().filter(|id| !without.contains(id)) {
        mails.push(Mail {
            id: tx.fresh()?,
            once: once_key(notice, event, account_id),
            kind: notice.as_str().to_owned(),
            account_id: account_id.clone(),
            declaration_id: declaration.cloned(),
            facts: facts.clone(),
            created_at: tx.now,
            due_at: tx.now,
            lease_until: None,
            attempts: 0,
            sent_at: None,
            failed_at: None,
            last_error: None,
        });
    }
    outbox::queue(tx, &mails)?;
    Ok(mails)
}
