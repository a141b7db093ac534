//! Amendments, what the panel was given, a sitting with a question: rows of the world.

use accord::ids::{
    AccountId, AmendmentId, BlocId, ClauseId, CorrectionId, DeclarationId, DelegationId, MeetingId, MembershipId,
    MotionId, PanelId, PaperVoteId, ProxyId, QuestionId, QueueId, RehearsalId, SeparateVoteId, SittingId, SpeakerId,
    SpeakersListId, StatementId,
};
use accord::language::Language;
use accord::procedure::{
    Correction, Method, Mode, MotionKind, MotionState, ProxySpan, QuestionState, SeparateVoteState, Standing,
    StatementKind, StatementOn, Subject,
};
use accord::storage::amendments::{self, Amendment, AmendmentSponsor, OperationAct, OperationRow};
use accord::storage::approvals::{self, Approval, ApprovalState};
use accord::storage::blocs::{self, Bloc};
use accord::storage::cosponsor_requests::{self, CosponsorRequest, RequestState};
use accord::storage::declarations::{self, DeclarationSponsor};
use accord::storage::motions::{self, Motion};
use accord::storage::panels::{self, Assignment};
use accord::storage::paper_votes::{self, PaperVote, Scan};
use accord::storage::proxies::{self, Proxy};
use accord::storage::questions::{self, Question, Voter};
use accord::storage::queues::{self, Queue, QueuePlace};
use accord::storage::rehearsals::{self, Rehearsal};
use accord::storage::replacements::{self, Replacement};
use accord::storage::separate_votes::{self, SeparateVote};
use accord::storage::sittings::{self, Presence, Sitting};
use accord::storage::speakers::{self, Speaker, SpeakersList};
use accord::storage::statements::{self, Statement};
use accord::storage::treatments::{self, Treatment, TreatmentKind};
use accord::storage::vote_corrections::{self, VoteCorrection};
use accord::storage::{StoreResult, Tx};

/// Where in the texts of a body somebody has amendments: a draft of delegation a, one of a and one of b that are filed.
pub(super) const AMENDED: [&str; 3] = ["amending", "review", "plenary"];

pub(super) fn furnish(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    for name in AMENDED {
        let slug = format!("{body}-{name}");
        amend(tx, body, &slug, ("draft", "delegate", None))?;
        amend(tx, body, &slug, ("filed", "delegate", Some(1)))?;
        amend(tx, body, &slug, ("rival", "rival", Some(2)))?;
    }
    join(tx, body)?;
    assign(tx, body)?;
    treat(tx, body)?;
    compromise(tx, body)?;
    sit(tx, body)?;
    rehearse(tx, body)?;
    super::minutes::furnish(tx, body)?;
    put_together(tx, body)?;
    line_up(tx, body)?;
    ask(tx, body)
}

/// The meeting was rehearsed.
fn rehearse(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let rehearsal = Rehearsal {
        id: RehearsalId::new(format!("{body}rehearsal")),
        meeting_id: MeetingId::new(format!("{body}-meeting")),
        begun_by: AccountId::new(format!("{body}-chair")),
        begun_at: tx.now,
        ahead: 0,
        ended_at: Some(tx.now),
    };
    rehearsals::insert(tx, &rehearsal)
}

/// The text that is being amended is on the question of the one that was adopted, the one before the plenary on that of the
/// published one.
fn line_up(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let secretary = MembershipId::new(format!("{body}-secretary"));
    for those in [["adopted", "amending"], ["published", "plenary"]] {
        let queue = Queue {
            id: QueueId::new(format!("{body}-{}", those[1])),
            meeting_id: MeetingId::new(format!("{body}-meeting")),
            membership_id: secretary.clone(),
            made_at: tx.now,
            decision: String::new(),
            reason: String::new(),
            ordered_by: None,
            ordered_at: None,
        };
        queues::insert(tx, &queue)?;
        for (position, name) in (1..).zip(those) {
            let place = QueuePlace {
                declaration_id: DeclarationId::new(format!("{body}-{name}")),
                queue_id: queue.id.clone(),
                position: Some(position),
                replaces_id: None,
                membership_id: secretary.clone(),
                entered_at: tx.now,
            };
            queues::enter(tx, &place)?;
        }
    }
    Ok(())
}

/// Both amendments are to be put together, and delegation a wants a clause put by itself.
fn put_together(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let chair = MembershipId::new(format!("{body}-chair"));
    let bloc = Bloc {
        id: BlocId::new(format!("{body}-bloc")),
        declaration_id: DeclarationId::new(format!("{body}-plenary")),
        announced_at: tx.now,
        announced_by: chair,
        withdrawn_at: None,
        withdrawn_by: None,
    };
    let those = ["filed", "rival"].map(|name| AmendmentId::new(format!("{body}-plenary-{name}")));
    blocs::announce(tx, &bloc, &those)?;
    let vote = SeparateVote {
        id: SeparateVoteId::new(format!("{body}-separate")),
        declaration_id: bloc.declaration_id,
        clause_id: Some(ClauseId::new(format!("{body}-plenary-c2"))),
        operation_id: None,
        words: None,
        occurrence: 1,
        delegation_id: DelegationId::new(format!("{body}-a")),
        membership_id: MembershipId::new(format!("{body}-delegate")),
        asked_at: tx.now,
        state: SeparateVoteState::Asked,
        reason: String::new(),
        ruled_by: None,
        ruled_at: None,
    };
    separate_votes::insert(tx, &vote)
}

fn amend(tx: &mut Tx<'_>, body: &str, slug: &str, (name, by, number): (&str, &str, Option<i64>)) -> StoreResult<()> {
    let standing = match number {
        None => Standing::Draft,
        Some(_) if slug.ends_with("plenary") => Standing::Admissible,
        Some(_) => Standing::Filed,
    };
    let amendment = Amendment {
        id: AmendmentId::new(format!("{slug}-{name}")),
        declaration_id: DeclarationId::new(slug),
        base_id: format!("{slug}-1").into(),
        number,
        sub_number: 0,
        sub_of: None,
        delegation_id: Some(DelegationId::new(format!("{body}-{}", if by == "rival" { "b" } else { "a" }))),
        membership_id: MembershipId::new(format!("{body}-{by}")),
        entered_by: None,
        language: Language::english(),
        standing,
        justification: "So that nobody is left out.".to_owned(),
        distance: 4,
        created_at: tx.now,
        filed_at: number.map(|_| tx.now),
        ruled_at: None,
        reason: String::new(),
        fell_to: None,
        group_id: None,
        revision: 0,
        revised: 0,
        accepted_after: None,
        stood: None,
    };
    amendments::insert(tx, &amendment)?;
    amendments::insert_operation(tx, &operation(slug, &amendment.id, if by == "rival" { "c2" } else { "c1" }))
}

fn operation(slug: &str, amendment: &AmendmentId, clause: &str) -> OperationRow {
    let words = if clause == "c1" { "Encourages States to protect all migrants" } else { "Decides to meet each month" };
    OperationRow {
        id: format!("{amendment}-op").into(),
        amendment_id: amendment.clone(),
        position: 1,
        act: OperationAct::Replace,
        clause_id: Some(ClauseId::new(format!("{slug}-{clause}"))),
        second_id: None,
        after_id: None,
        parent_id: None,
        kind: None,
        words: words.to_owned(),
        opening: i64::try_from(words.find(' ').unwrap_or(0)).unwrap_or(0),
        amends_id: None,
        base_words: if clause == "c1" {
            "Encourages States to protect migrants in transit".to_owned()
        } else {
            "Decides to meet every year".to_owned()
        },
        edits: "[]".to_owned(),
        algorithm: 1,
    }
}

/// Delegation b stands beside a for its text and for its amendment.
fn join(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    for name in ["a", "b"] {
        let sponsor = DeclarationSponsor {
            declaration_id: DeclarationId::new(format!("{body}-tabled")),
            delegation_id: DelegationId::new(format!("{body}-{name}")),
            membership_id: None,
            confirmed_at: tx.now,
        };
        declarations::insert_sponsor(tx, &sponsor)?;
    }
    // Delegation c was asked to stand for it too.
    let request = CosponsorRequest {
        amendment_id: AmendmentId::new(format!("{body}-amending-filed")),
        delegation_id: DelegationId::new(format!("{body}-c")),
        membership_id: MembershipId::new(format!("{body}-delegate")),
        asked_at: tx.now,
        state: RequestState::Asked,
        words: String::new(),
        answered_at: None,
    };
    cosponsor_requests::put(tx, &request)?;
    // The draft waits for the head of a.
    let approval = Approval {
        amendment_id: AmendmentId::new(format!("{body}-amending-draft")),
        revision: 0,
        state: ApprovalState::Asked,
        remark: String::new(),
        asked_by: None,
        answered_by: None,
        at: tx.now,
    };
    approvals::put(tx, &approval)?;
    let sponsor = AmendmentSponsor {
        amendment_id: AmendmentId::new(format!("{body}-amending-filed")),
        delegation_id: DelegationId::new(format!("{body}-b")),
        membership_id: None,
        confirmed_at: tx.now,
    };
    amendments::insert_sponsor(tx, &sponsor)
}

fn assign(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let assignment = Assignment {
        id: format!("{body}-given"),
        panel_id: PanelId::new(format!("{body}-panel")),
        declaration_id: DeclarationId::new(format!("{body}-review")),
        clause_id: None,
        amendment_id: Some(AmendmentId::new(format!("{body}-review-filed"))),
        assigned_at: tx.now,
    };
    panels::assign(tx, &assignment)
}

/// The secretariat proposes other words to the sponsors of an amendment.
fn treat(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let treatment = Treatment {
        id: format!("{body}-treatment").into(),
        amendment_id: AmendmentId::new(format!("{body}-amending-filed")),
        number: 9,
        panel_id: None,
        kind: TreatmentKind::AdoptAsRevised,
        in_favour_of: None,
        words: Some("Requests States to protect everybody in transit".to_owned()),
        opening: 8,
        note: String::new(),
        version_id: format!("{body}-amending-1").into(),
        revised: 0,
        made_at: tx.now,
        membership_id: MembershipId::new(format!("{body}-secretary")),
    };
    treatments::insert(tx, &treatment)
}

/// The amendment of b is to replace that of a.
fn compromise(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let replacement = Replacement {
        amendment_id: AmendmentId::new(format!("{body}-amending-rival")),
        replaces_id: AmendmentId::new(format!("{body}-amending-filed")),
        named_at: tx.now,
        named_by: MembershipId::new(format!("{body}-rival")),
        joins: false,
        answered_at: None,
        answered_by: None,
    };
    replacements::insert(tx, &replacement)
}

fn sit(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let chair = MembershipId::new(format!("{body}-chair"));
    let sitting = Sitting {
        id: SittingId::new(format!("{body}-sitting")),
        meeting_id: format!("{body}-meeting").into(),
        number: 1,
        opened_at: tx.now,
        closed_at: None,
        code: "123456".to_owned(),
    };
    sittings::insert(tx, &sitting)?;
    for name in ["a", "b", "c"] {
        let presence = Presence {
            sitting_id: sitting.id.clone(),
            delegation_id: DelegationId::new(format!("{body}-{name}")),
            present: true,
            at: tx.now,
            membership_id: chair.clone(),
            mode: Mode::InPerson,
            checked_in: false,
        };
        sittings::record_presence(tx, &presence)?;
    }
    hear(tx, body, &sitting.id)?;
    moved(tx, body, &sitting.id)
}

/// A point of order of a, on which the chair has not ruled.
fn moved(tx: &mut Tx<'_>, body: &str, sitting: &SittingId) -> StoreResult<()> {
    let motion = Motion {
        id: MotionId::new(format!("{body}-motion")),
        declaration_id: DeclarationId::new(format!("{body}-plenary")),
        sitting_id: sitting.clone(),
        number: 1,
        kind: MotionKind::PointOfOrder,
        delegation_id: Some(DelegationId::new(format!("{body}-a"))),
        membership_id: MembershipId::new(format!("{body}-delegate")),
        words: String::new(),
        amendment_id: None,
        ruling_id: None,
        state: MotionState::Pending,
        ruled_by: None,
        moved_at: tx.now,
        ended_at: None,
    };
    motions::insert(tx, &motion)
}

/// A list of speakers on which b has the floor and a and c wait.
fn hear(tx: &mut Tx<'_>, body: &str, sitting: &SittingId) -> StoreResult<()> {
    let list = SpeakersList {
        id: SpeakersListId::new(format!("{body}-list")),
        sitting_id: sitting.clone(),
        number: 1,
        declaration_id: Some(DeclarationId::new(format!("{body}-plenary"))),
        motion_id: None,
        seconds: 300,
        limit_rule: String::new(),
        ruling_id: None,
        opened_at: tx.now,
        opened_by: MembershipId::new(format!("{body}-chair")),
        closed_at: None,
    };
    speakers::insert_list(tx, &list)?;
    for (place, (name, who)) in (1..).zip([("b", "rival"), ("a", "delegate"), ("c", "neighbour")]) {
        let speaker = Speaker {
            id: SpeakerId::new(format!("{body}-speaker-{name}")),
            list_id: list.id.clone(),
            sitting_id: sitting.clone(),
            delegation_id: DelegationId::new(format!("{body}-{name}")),
            side: None,
            place,
            asked_at: tx.now,
            asked_by: MembershipId::new(format!("{body}-{who}")),
            seconds: 300,
            began_at: (place == 1).then_some(tx.now),
            ended_at: None,
        };
        speakers::insert(tx, &speaker)?;
    }
    Ok(())
}

/// A recorded vote on the amendment of a, open.
fn ask(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let question = Question {
        id: QuestionId::new(format!("{body}-question")),
        declaration_id: DeclarationId::new(format!("{body}-plenary")),
        sitting_id: Some(SittingId::new(format!("{body}-sitting"))),
        number: 1,
        subject: Subject::Amendment,
        amendment_id: Some(AmendmentId::new(format!("{body}-plenary-filed"))),
        clause_id: None,
        recommendation_id: None,
        method: Method::RecordedVote,
        majority: "simple".to_owned(),
        majority_rule: "1".to_owned(),
        words: "[]".to_owned(),
        state: QuestionState::Open,
        opened_at: tx.now,
        opened_by: MembershipId::new(format!("{body}-chair")),
        locked_at: None,
        declared_at: None,
        declared_by: None,
        present: 3,
        registered: 3,
        count_reason: None,
        entitled: 3,
        quorum: 2,
        yes: 0,
        no: 0,
        abstain: 0,
        base: 0,
        required: 0,
        outcome: None,
        reached: None,
        ballots_digest: None,
        chair: None,
    };
    let voter = |name: &str| Voter {
        question_id: question.id.clone(),
        delegation_id: DelegationId::new(format!("{body}-{name}")),
        weight: 1,
        place: 0,
        holder_id: None,
        present: true,
        component: String::new(),
    };
    questions::insert(tx, &question, &["a", "b", "c"].map(voter))?;
    let proxy = Proxy {
        id: ProxyId::new(format!("{body}-proxy")),
        sitting_id: question.sitting_id.clone().expect("it was put at a sitting"),
        giver_id: DelegationId::new(format!("{body}-a")),
        holder_id: DelegationId::new(format!("{body}-b")),
        authority: "Letter of 10 June".to_owned(),
        span: ProxySpan::Sitting,
        question_id: None,
        given_at: tx.now,
        given_by: question.opened_by.clone(),
        ended_at: None,
        ended_by: None,
        ended: None,
    };
    proxies::give(tx, &proxy)?;
    let correction = VoteCorrection {
        id: CorrectionId::new(format!("{body}-correction")),
        question_id: question.id,
        kind: Correction::Annulment,
        reason: "The devices failed.".to_owned(),
        yes: 0,
        no: 0,
        abstain: 0,
        former: None,
        proposed_by: MembershipId::new(format!("{body}-secretary")),
        proposed_at: tx.now,
        decided_by: None,
        decided_at: None,
        confirmed: false,
    };
    vote_corrections::insert(tx, &correction)?;
    say(tx, body)
}

/// A reservation of a.
fn say(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let statement = Statement {
        id: StatementId::new(format!("{body}-statement")),
        question_id: QuestionId::new(format!("{body}-question")),
        declaration_id: DeclarationId::new(format!("{body}-plenary")),
        delegation_id: DelegationId::new(format!("{body}-a")),
        kind: StatementKind::Reservation,
        choice: None,
        part: StatementOn::Text,
        clause_id: None,
        language: Language::english(),
        words: "Not ours.".to_owned(),
        phase: QuestionState::Open,
        membership_id: MembershipId::new(format!("{body}-delegate")),
        made_at: tx.now,
        taken_back_by: None,
        taken_back_at: None,
    };
    statements::insert(tx, &statement)?;
    write(tx, body)
}

/// A vote from paper that was not confirmed.
fn write(tx: &mut Tx<'_>, body: &str) -> StoreResult<()> {
    let paper = PaperVote {
        id: PaperVoteId::new(format!("{body}-paper")),
        declaration_id: DeclarationId::new(format!("{body}-plenary")),
        sitting_id: SittingId::new(format!("{body}-sitting")),
        amendment_id: None,
        method: Method::ShowOfHands,
        yes: 2,
        no: 1,
        abstain: 0,
        answers: "{}".to_owned(),
        happened_at: tx.now,
        note: String::new(),
        scan_sha256: String::new(),
        entered_by: MembershipId::new(format!("{body}-secretary")),
        entered_at: tx.now,
        decided_by: None,
        decided_at: None,
        question_id: None,
    };
    let scan =
        Scan { paper_vote_id: paper.id.clone(), media_type: "application/pdf".to_owned(), bytes: b"%PDF-".into() };
    paper_votes::insert(tx, &paper, &scan)
}
