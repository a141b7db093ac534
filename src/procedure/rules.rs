//! The rules of procedure of a body, as data: each value with the rule it stands for and where that was checked.
//!
//! A document is copied onto a declaration when it is tabled, so that a later change of rules does not touch it.

use std::collections::BTreeMap;

use super::field::rule_section;
use super::{
    Act, Category, Deadline, Field, JointRules, Majority, Method, MinutesRules, MotionKind, MotionRule, PresentAt,
    ProposalOrder, Quorum, Role, RuleRef, Stage, Subject, TieRule, Unit, Verification,
};
use crate::language::Language;
use crate::worded::worded;

/// A value of the rules, and the rule that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// The rule, as it is quoted, and where it was checked.
    pub rule: RuleRef,
}

worded! {
    /// In what order the amendments to one clause are voted.
    Order {
        /// The furthest removed from the text first. Source: UN General Assembly, Rules of Procedure, rule 90.
        FurthestFirst = "furthest-first", "order-furthest-first";
        /// The text is perfected before its striking out is voted.
        PerfectingFirst = "perfecting-first", "order-perfecting-first";
        /// In order of filing, clause by clause.
        TextOrder = "text-order", "order-text-order";
    }
}

worded! {
    /// Whether a clause, or words of it, are put by themselves where a voter asks for that.
    SeparateVotes {
        /// They are.
        OnRequest = "on-request", "separate-votes-on-request";
        /// If the chair grants it, to whose ruling the body may object. Source: UN General Assembly, Rules of Procedure,
        /// rule 89: if objection is made, the motion for division is voted upon.
        ByLeave = "by-leave", "separate-votes-by-leave";
        /// Never.
        None = "none", "separate-votes-none";
    }
}

impl SeparateVotes {
    /// Where a request stands as soon as it is made.
    #[must_use]
    pub const fn begin(self) -> SeparateVoteState {
        match self {
            Self::OnRequest => SeparateVoteState::Granted,
            Self::ByLeave | Self::None => SeparateVoteState::Asked,
        }
    }
}

worded! {
    /// Where a request for a separate vote stands.
    SeparateVoteState {
        /// It waits for a ruling.
        Asked = "asked", "separate-vote-asked";
        /// It is on the voting list.
        Granted = "granted", "separate-vote-granted";
        /// The chair refused it.
        Refused = "refused", "separate-vote-refused";
        /// Its delegation took it back.
        TakenBack = "taken-back", "separate-vote-taken-back";
    }
}

worded! {
    /// When a text may be taken back by its sponsors.
    Withdrawal {
        /// Before voting on it starts, if it was not amended. Source: UN General Assembly, Rules of Procedure, rule 80.
        UnlessAmended = "before-voting-unless-amended", "withdrawal-before-voting-unless-amended";
        /// Before voting on it starts.
        BeforeVoting = "before-voting", "withdrawal-before-voting";
        /// Never, once it is tabled or filed.
        Never = "never", "withdrawal-never";
    }
}

worded! {
    /// What becomes of an amendment after the deadline.
    Late {
        /// It is refused.
        Refused = "refused", "late-refused";
        /// It is taken if whoever sets deadlines gives leave. Source: UN practice.
        ByLeave = "by-leave", "late-by-leave";
    }
}

/// Who may do an act in this body; narrower than the permission table, never wider.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Who {
    /// The roles; none named: as the permission table has it.
    pub roles: Option<Sourced<Vec<Role>>>,
    /// The categories of delegations; none named: all.
    pub categories: Option<Sourced<Vec<Category>>>,
}

rule_section! {
    /// How a declaration comes before the body and leaves it.
    DeclarationRules = "declarations" {
        /// How many delegations must sponsor it, the one that tables it among them.
        sponsors: u64 = "sponsors", "rule-declaration-sponsors", "says-declaration-sponsors";
        /// Whether it must be admitted before anything is amended.
        admission: bool = "admission", "rule-declaration-admission", "says-declaration-admission";
        /// When its sponsors may take it back.
        withdrawal: Withdrawal = "withdrawal", "rule-declaration-withdrawal", "says-declaration-withdrawal";
    }
}

rule_section! {
    /// How amendments are made.
    AmendmentRules = "amendments" {
        /// The stages at which they are filed.
        stages: Vec<Stage> = "stages", "rule-amendment-stages", "says-amendment-stages";
        /// How many delegations must sponsor one, the mover among them.
        sponsors: u64 = "sponsors", "rule-amendment-sponsors", "says-amendment-sponsors";
        /// Until when.
        deadline: Deadline = "deadline", "rule-amendment-deadline", "says-amendment-deadline";
        /// What becomes of one that comes later.
        late: Late = "late", "rule-amendment-late", "says-amendment-late";
        /// How many levels of amendments to amendments: 0 none, 1 sub-amendments only.
        depth: u64 = "depth", "rule-amendment-depth", "says-amendment-depth";
        /// When its sponsors may take one back.
        withdrawal: Withdrawal = "withdrawal", "rule-amendment-withdrawal", "says-amendment-withdrawal";
        /// Whether the sponsors of the declaration may accept one, so that it is adopted without a vote.
        acceptance: bool = "acceptance", "rule-amendment-acceptance", "says-amendment-acceptance";
    }
}

rule_section! {
    /// Who votes.
    VoterRules = "voters" {
        /// Delegations or members. A rules document that says members is refused: that is not supported yet.
        unit: Unit = "unit", "rule-voters-unit", "says-voters-unit";
        /// The categories of delegations that have a vote.
        categories: Vec<Category> = "categories", "rule-voters-categories", "says-voters-categories";
        /// Whether a voter may carry more than one vote.
        weights: bool = "weights", "rule-voters-weights", "says-voters-weights";
        /// Whether a voter of several votes may cast some each way.
        splitting: bool = "splitting", "rule-voters-splitting", "says-voters-splitting";
        /// How many votes one person casts at most: a delegation has no more than its persons cast together; 0 is no ceiling.
        person_ceiling: u64 = "person-ceiling", "rule-voters-person-ceiling", "says-voters-person-ceiling";
        /// How many votes of other delegations one may carry by proxy, for a sitting and by written authority; 0 is none.
        proxies: u64 = "proxies", "rule-voters-proxies", "says-voters-proxies";
        /// Whether a delegation whose vote is carried counts as present, as long as whoever carries it is.
        proxies_present: bool = "proxies-present", "rule-voters-proxies-present", "says-voters-proxies-present";
        /// Whether a proxy lapses when its giver arrives.
        proxies_lapse: bool = "proxies-lapse", "rule-voters-proxies-lapse", "says-voters-proxies-lapse";
    }
}

rule_section! {
    /// How many must be there.
    QuorumRules = "quorum" {
        /// To debate: below it nothing may be put. Counted in delegations; members are not supported yet, here and below.
        debate: Quorum = "debate", "rule-quorum-debate", "says-quorum-debate";
        /// To decide.
        decision: Quorum = "decision", "rule-quorum-decision", "says-quorum-decision";
        /// Whether it is counted before each vote.
        verification: Verification = "verification", "rule-quorum-verification", "says-quorum-verification";
        /// Whether the chair's own count, recorded with its reason, overrides the attendance register.
        chair_override: bool = "chair-override", "rule-quorum-chair-override", "says-quorum-chair-override";
    }
}

rule_section! {
    /// What majorities are needed.
    MajorityRules = "majorities" {
        /// For an amendment.
        amendment: Majority = "amendment", "rule-majority-amendment", "says-majority-amendment";
        /// For a clause by separate vote.
        clause: Majority = "clause", "rule-majority-clause", "says-majority-clause";
        /// For the text as a whole.
        whole: Majority = "whole", "rule-majority-whole", "says-majority-whole";
        /// For a motion.
        procedural: Majority = "procedural", "rule-majority-procedural", "says-majority-procedural";
        /// Whether amendments and clauses need the majority of the whole. Source: UN General Assembly, 475 (V).
        inherited: bool = "inherited", "rule-majority-inherited", "says-majority-inherited";
        /// What follows a tie.
        tie: TieRule = "tie", "rule-majority-tie", "says-majority-tie";
        /// When those present are counted, for a majority that is a share of them.
        present_at: PresentAt = "present-at", "rule-majority-present-at", "says-majority-present-at";
    }
}

rule_section! {
    /// How questions are put and answered.
    VotingRules = "voting" {
        /// The methods that the body knows.
        methods: Vec<Method> = "methods", "rule-voting-methods", "says-voting-methods";
        /// The one used unless another is asked for.
        default_method: Method = "default-method", "rule-voting-default-method", "says-voting-default-method";
        /// Whether a ballot may be corrected until the lock.
        correction: bool = "correction", "rule-voting-correction", "says-voting-correction";
        /// The order of amendments to one clause.
        order: Order = "order", "rule-voting-order", "says-voting-order";
        /// In what order proposals that relate to the same question are put. Source of the choice: UN General Assembly, Rules
        /// of Procedure, rule 91.
        proposals: ProposalOrder = "proposals", "rule-voting-proposals", "says-voting-proposals", else ProposalOrder::ByTabling;
        /// Whether several amendments may be put together, unless somebody asks for one apart.
        en_bloc: bool = "en-bloc", "rule-voting-en-bloc", "says-voting-en-bloc";
        /// Whether clauses, or words of them, are put by themselves where a voter asks for it.
        separate_votes: SeparateVotes = "separate-votes", "rule-voting-separate-votes", "says-voting-separate-votes";
        /// Whether the text as a whole is rejected once separate votes have left it no operative clause. Source: UN General
        /// Assembly, Rules of Procedure, rule 89.
        all_parts_rejected: bool = "all-parts-rejected", "rule-voting-all-parts-rejected", "says-voting-all-parts-rejected";
        /// Whether the text as a whole is always put, last. A rules document that says no is refused: that is not supported yet.
        whole_mandatory: bool = "whole-mandatory", "rule-voting-whole-mandatory", "says-voting-whole-mandatory";
        /// Whether an open objection blocks a consensus.
        objection_blocks: bool = "objection-blocks", "rule-voting-objection-blocks", "says-voting-objection-blocks";
        /// Whether the sponsors of a text may explain their vote on it. Source of the choice: UN General Assembly, Rules of
        /// Procedure, rule 88.
        explanations_own: bool = "explanations-on-own-text", "rule-voting-explanations-own", "says-voting-explanations-own", else false;
        /// Whether a vote by secret ballot may be explained. Source of the choice: the same rule.
        explanations_secret: bool = "explanations-when-secret", "rule-voting-explanations-secret", "says-voting-explanations-secret", else false;
        /// Whether delegations may reserve their position on words that are adopted, or dissociate themselves from them: printed
        /// as footnotes to the text.
        reservations: bool = "reservations", "rule-voting-reservations", "says-voting-reservations", else true;
        /// For how many hours a text under the silence procedure is before the delegations at least.
        silence_hours: u64 = "silence-hours", "rule-voting-silence-hours", "says-voting-silence-hours", else 72;
        /// How many hours before its end they are reminded of it; 0: never.
        silence_reminder: u64 = "silence-reminder", "rule-voting-silence-reminder", "says-voting-silence-reminder", else 24;
        /// For how many minutes this service may be down while a text is under the silence procedure; after a longer outage it
        /// does not elapse, and the chair gives it more time.
        silence_outage: u64 = "silence-outage", "rule-voting-silence-outage", "says-voting-silence-outage", else 60;
    }
}

rule_section! {
    /// How a sitting debates.
    DebateRules = "debate" {
        /// How many minutes a speaker has the floor; 0 without a limit. The chair may set another time for a list by a ruling.
        speaking_time: u64 = "speaking-time", "rule-debate-speaking-time", "says-debate-speaking-time", else 0;
        /// The motions that the body knows, in their order of precedence: the first goes before all others.
        motions: Vec<MotionKind> = "motions", "rule-debate-motions", "says-debate-motions", else MotionKind::ALL.to_vec();
        /// A point of order: that the rules are enforced.
        point_of_order: MotionRule = "point-of-order", "motion-point-of-order", "says-debate-motion", else MotionRule::Chair;
        /// An appeal against a ruling of the chair, put at once: what is not carried upholds the ruling.
        appeal: MotionRule = "appeal", "motion-appeal", "says-debate-motion", else MotionRule::SIMPLE;
        /// Suspension of the sitting.
        suspension: MotionRule = "suspension", "motion-suspension", "says-debate-motion", else MotionRule::SIMPLE;
        /// Adjournment of the sitting.
        adjournment: MotionRule = "adjournment", "motion-adjournment", "says-debate-motion", else MotionRule::SIMPLE;
        /// Adjournment of the debate on the text.
        adjourn_debate: MotionRule = "adjournment-of-debate", "motion-adjournment-of-debate", "says-debate-motion", else MotionRule::SIMPLE;
        /// Closure of the debate on the text.
        closure: MotionRule = "closure-of-debate", "motion-closure-of-debate", "says-debate-motion", else MotionRule::SIMPLE;
        /// That no action is taken on the text.
        no_action: MotionRule = "no-action", "motion-no-action", "says-debate-motion", else MotionRule::SIMPLE;
        /// That the body is not competent to adopt the text.
        competence: MotionRule = "competence", "motion-competence", "says-debate-motion", else MotionRule::SIMPLE;
        /// That the next of several proposals on the same question is not put, nor those after it.
        no_next: MotionRule = "no-next-proposal", "motion-no-next-proposal", "says-debate-motion", else MotionRule::SIMPLE;
        /// That parts of the text are voted on separately.
        division: MotionRule = "division", "motion-division", "says-debate-motion", else MotionRule::SIMPLE;
        /// That the text is referred back.
        referral_back: MotionRule = "referral-back", "motion-referral-back", "says-debate-motion", else MotionRule::SIMPLE;
        /// That what was adopted or rejected is decided anew.
        reconsideration: MotionRule = "reconsideration", "motion-reconsideration", "says-debate-motion", else MotionRule::TWO_THIRDS;
    }
}

rule_section! {
    /// Which stages there are.
    StageRules = "stages" {
        /// The stages that the body has, in its order.
        order: Vec<Stage> = "order", "rule-stages", "says-stages";
    }
}

rule_section! {
    /// Who may read.
    AccessRules = "access" {
        /// Whether a tabled text and what is filed on it are public before adoption.
        tabled_public: bool = "tabled-public", "rule-tabled-public", "says-tabled-public";
    }
}

/// The rules of procedure of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// The short name of the document.
    pub name: String,
    /// Its title in each language.
    pub titles: BTreeMap<Language, String>,
    /// The stages that the body has, in its order.
    pub stages: Sourced<Vec<Stage>>,
    /// Narrower permissions.
    pub who: BTreeMap<Act, Who>,
    /// Declarations.
    pub declarations: DeclarationRules,
    /// Amendments.
    pub amendments: AmendmentRules,
    /// Voters.
    pub voters: VoterRules,
    /// Quorum.
    pub quorum: QuorumRules,
    /// Debate.
    pub debate: DebateRules,
    /// Majorities.
    pub majorities: MajorityRules,
    /// Bodies that meet jointly.
    pub joint: JointRules,
    /// Questions.
    pub voting: VotingRules,
    /// Other methods for some subjects, the first of them the default.
    pub methods_for: BTreeMap<Subject, Sourced<Vec<Method>>>,
    /// Minutes of sittings.
    pub minutes: MinutesRules,
    /// Whether a tabled text and what is filed on it are public before adoption.
    pub tabled_public: Sourced<bool>,
}

impl Rules {
    /// The sections that every document has, with their fields, in the order in which a declaration meets them.
    pub const SECTIONS: &'static [(&'static str, &'static [Field])] = &[
        ("stages", StageRules::FIELDS),
        ("declarations", DeclarationRules::FIELDS),
        ("amendments", AmendmentRules::FIELDS),
        ("voters", VoterRules::FIELDS),
        ("quorum", QuorumRules::FIELDS),
        ("debate", DebateRules::FIELDS),
        ("majorities", MajorityRules::FIELDS),
        ("joint", JointRules::FIELDS),
        ("voting", VotingRules::FIELDS),
        ("minutes", MinutesRules::FIELDS),
        ("access", AccessRules::FIELDS),
    ];

    /// The title in a language; in any that it has, else the name.
    #[must_use]
    pub fn title(&self, language: &Language) -> &str {
        let same_primary = || self.titles.iter().find(|(one, _)| one.primary() == language.primary());
        self.titles
            .get(language)
            .or_else(|| same_primary().map(|(_, title)| title))
            .or_else(|| self.titles.values().next())
            .map_or(self.name.as_str(), String::as_str)
    }

    /// The majority that a question needs.
    #[must_use]
    pub const fn majority(&self, subject: Subject) -> &Sourced<Majority> {
        match subject {
            Subject::Amendment | Subject::Bloc | Subject::Clause if self.majorities.inherited.value => {
                &self.majorities.whole
            }
            Subject::Amendment | Subject::Bloc => &self.majorities.amendment,
            Subject::Clause => &self.majorities.clause,
            Subject::Whole => &self.majorities.whole,
            Subject::Procedural => &self.majorities.procedural,
        }
    }

    /// The methods by which a question may be answered.
    #[must_use]
    pub fn methods(&self, subject: Subject) -> &Sourced<Vec<Method>> {
        self.special_methods(subject).unwrap_or(&self.voting.methods)
    }

    /// Those that the rules name for such a question alone; of several amendments as of one, where nothing is said of both.
    fn special_methods(&self, subject: Subject) -> Option<&Sourced<Vec<Method>>> {
        let as_one = || if subject == Subject::Bloc { self.methods_for.get(&Subject::Amendment) } else { None };
        self.methods_for.get(&subject).or_else(as_one)
    }

    /// The method used unless another is asked for.
    #[must_use]
    pub fn default_method(&self, subject: Subject) -> Method {
        let special = self.special_methods(subject);
        let first = special.and_then(|methods| methods.value.iter().find(|method| method.is_at_sitting()));
        first.copied().unwrap_or(self.voting.default_method.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        assert!(Subject::ALL.iter().all(|one| Subject::parse(one.as_str()) == Some(*one)));
        assert!(Order::ALL.iter().all(|one| Order::parse(one.as_str()) == Some(*one)));
        assert!(Withdrawal::ALL.iter().all(|one| Withdrawal::parse(one.as_str()) == Some(*one)));
        assert!(Late::ALL.iter().all(|one| Late::parse(one.as_str()) == Some(*one)));
    }
}
