//! Closed sittings of the world, each with its minutes at another moment: none, a draft, issued, to be corrected, approved.

use accord::ids::{DelegationId, MembershipId, MinutesCorrectionId, ParagraphId, SittingId};
use accord::storage::minutes::{self, Minutes, MinutesCorrection, Paragraph};
use accord::storage::sittings::{self, Sitting};
use accord::storage::{StoreResult, Tx};

/// The sitting of the world at which a path of the minutes has its moment.
pub(super) fn sitting(template: &str) -> &'static str {
    match template.strip_prefix("/sittings/{id}/minutes") {
        Some("") => "closed",
        Some("/paragraph" | "/issue") => "penned",
        Some("/correction" | "/approval") => "issued",
        Some("/answer") => "minuted",
        Some(_) => "approved",
        None => "sitting",
    }
}

/// What a page of the minutes is asked with.
pub(super) fn query(method: &str, template: &str, body: &str) -> String {
    match (method, template.strip_prefix("/sittings/{id}/minutes")) {
        ("get", Some("/correction")) => format!("?paragraph={body}-issued-p"),
        ("get", Some("/answer")) => format!("?correction={body}-minuted-c"),
        _ => String::new(),
    }
}

pub(super) fn furnish(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    for (number, name) in (2..).zip(["closed", "penned", "issued", "minuted", "approved"]) {
        let id = SittingId::new(format!("{body}-{name}"));
        let closed = Sitting {
            id: id.clone(),
            meeting_id: format!("{body}-meeting").into(),
            number,
            opened_at: tx.now,
            closed_at: Some(tx.now),
            code: format!("65432{number}"),
        };
        sittings::insert(tx, &closed)?;
        if name != "closed" {
            minute(tx, body, name, &id)?;
        }
    }
    let correction = MinutesCorrection {
        id: MinutesCorrectionId::new(format!("{body}-minuted-c")),
        sitting_id: SittingId::new(format!("{body}-minuted")),
        number: 1,
        paragraph_id: ParagraphId::new(format!("{body}-minuted-p")),
        words: "Nothing was said.".to_owned(),
        reason: String::new(),
        delegation_id: DelegationId::new(format!("{body}-a")),
        membership_id: MembershipId::new(format!("{body}-delegate")),
        proposed_at: tx.now,
        taken_up: None,
        answer: String::new(),
        former: String::new(),
        answered_at: None,
        answered_by: None,
    };
    minutes::insert_correction(tx, &correction)
}

fn minute(tx: &mut Tx<'_>, body: &str, name: &str, id: &SittingId) -> StoreResult<()> {
    let secretary = MembershipId::new(format!("{body}-secretary"));
    let issued = (name != "penned").then_some(tx.now);
    let approved = (name == "approved").then_some(tx.now);
    let row = Minutes {
        sitting_id: id.clone(),
        language: "en".to_owned(),
        head_seq: 1,
        head_hash: "0".repeat(64),
        drafted_at: tx.now,
        drafted_by: secretary.clone(),
        issued_at: issued,
        issued_by: issued.map(|_| secretary),
        corrections_until: None,
        approved_at: approved,
        approved_by: approved.map(|_| MembershipId::new(format!("{body}-chair"))),
        approved_at_id: approved.map(|_| SittingId::new(format!("{body}-sitting"))),
        digest: approved.map(|_| "0".repeat(64)),
    };
    let paragraph = Paragraph {
        id: ParagraphId::new(format!("{id}-p")),
        sitting_id: id.clone(),
        position: 1,
        heading: false,
        words: "Somebody spoke.".to_owned(),
        entry: None,
        revision: 0,
    };
    minutes::insert(tx, &row, &[paragraph])
}
