//! Rules for the tests of this module: every value by the made-up "Rule N", one number for each group.

use std::collections::BTreeMap;

use super::{
    AmendmentRules, Category, Deadline, DebateRules, DeclarationRules, Fraction, JointRules, Jointly, Late, Majority,
    MajorityRules, Method, MinutesRules, MotionKind, MotionRule, Order, PresentAt, ProposalOrder, Quorum, QuorumRules,
    RuleRef, Rules, SeparateVotes, Share, Sourced, Stage, TieRule, Unit, Verification, VoterRules, VotingRules,
    Withdrawal,
};

/// A value by a rule of this number.
pub(crate) fn by<T>(number: u32, value: T) -> Sourced<T> {
    Sourced { value, rule: rule(number) }
}

/// The rule of this number.
pub(crate) fn rule(number: u32) -> RuleRef {
    RuleRef::unverified(format!("Rule {number}"))
}

/// Rules like those of many bodies.
pub(crate) fn rules() -> Rules {
    let stages =
        [Stage::Proposal, Stage::Amendment, Stage::PanelReview, Stage::Plenary, Stage::Adopted, Stage::Published];
    Rules {
        name: "sample".to_owned(),
        titles: BTreeMap::new(),
        stages: by(1, stages.to_vec()),
        who: BTreeMap::new(),
        declarations: DeclarationRules {
            sponsors: by(2, 2),
            admission: by(3, true),
            withdrawal: by(4, Withdrawal::UnlessAmended),
        },
        amendments: AmendmentRules {
            stages: by(5, vec![Stage::Amendment]),
            sponsors: by(6, 1),
            deadline: by(7, Deadline::None),
            late: by(8, Late::Refused),
            depth: by(9, 1),
            withdrawal: by(10, Withdrawal::BeforeVoting),
            acceptance: by(31, true),
        },
        voters: VoterRules {
            unit: by(11, Unit::Delegations),
            categories: by(12, vec![Category::Member]),
            weights: by(13, false),
            splitting: by(44, false),
            person_ceiling: by(45, 0),
            proxies: by(41, 0),
            proxies_present: by(42, false),
            proxies_lapse: by(43, true),
        },
        quorum: quorum(),
        debate: debate(),
        majorities: majorities(),
        joint: JointRules { quorum: by(53, Jointly::Together), decision: by(54, Jointly::Together) },
        voting: voting(),
        methods_for: BTreeMap::new(),
        minutes: MinutesRules { corrections: by(35, 5) },
        tabled_public: by(30, true),
    }
}

fn quorum() -> QuorumRules {
    let of = |share| Quorum { share, of: Unit::Delegations };
    QuorumRules {
        debate: by(14, of(Share::at_least(Fraction::THIRD))),
        decision: by(15, of(Share::more_than(Fraction::HALF))),
        verification: by(16, Verification::Verified),
        chair_override: by(17, true),
    }
}

fn debate() -> DebateRules {
    DebateRules {
        speaking_time: by(32, 5),
        motions: by(33, MotionKind::ALL.to_vec()),
        point_of_order: by(33, MotionRule::Chair),
        appeal: by(33, MotionRule::SIMPLE),
        suspension: by(33, MotionRule::SIMPLE),
        adjournment: by(33, MotionRule::SIMPLE),
        adjourn_debate: by(33, MotionRule::SIMPLE),
        closure: by(33, MotionRule::SIMPLE),
        no_action: by(33, MotionRule::SIMPLE),
        competence: by(33, MotionRule::SIMPLE),
        no_next: by(33, MotionRule::SIMPLE),
        division: by(33, MotionRule::SIMPLE),
        referral_back: by(33, MotionRule::SIMPLE),
        reconsideration: by(33, MotionRule::TWO_THIRDS),
    }
}

fn majorities() -> MajorityRules {
    MajorityRules {
        amendment: by(18, Majority::SIMPLE),
        clause: by(19, Majority::SIMPLE),
        whole: by(20, Majority::TWO_THIRDS),
        procedural: by(21, Majority::SIMPLE),
        inherited: by(22, false),
        tie: by(23, TieRule::Rejected),
        present_at: by(48, PresentAt::Declaration),
    }
}

fn voting() -> VotingRules {
    VotingRules {
        methods: by(24, vec![Method::Consensus, Method::ShowOfHands, Method::RecordedVote]),
        default_method: by(25, Method::RecordedVote),
        correction: by(26, true),
        order: by(27, Order::FurthestFirst),
        proposals: by(52, ProposalOrder::ByTabling),
        whole_mandatory: by(28, true),
        en_bloc: by(42, true),
        separate_votes: by(43, SeparateVotes::ByLeave),
        all_parts_rejected: by(44, true),
        objection_blocks: by(29, true),
        explanations_own: by(45, false),
        explanations_secret: by(46, false),
        reservations: by(47, true),
        silence_hours: by(49, 48),
        silence_reminder: by(50, 12),
        silence_outage: by(51, 30),
    }
}
