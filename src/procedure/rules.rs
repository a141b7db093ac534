//! The rules of procedure of a body, as data: each value with the rule it stands for and where that was checked.
//!
//! A document is copied onto a declaration when it is tabled, so that a later change of rules does not touch it.

use std::collections::BTreeMap;

use super::field::rule_section;
use super::{
    Act, Category, Field, Majority, Method, Moment, Quorum, Role, RuleRef, Stage, TieRule, Unit, Verification,
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
    /// What is put to the body, as far as majorities and methods differ.
    Subject {
        /// An amendment or a sub-amendment.
        Amendment = "amendment", "subject-amendment";
        /// A clause by separate vote.
        Clause = "clause", "subject-clause";
        /// The text as a whole.
        Whole = "whole", "subject-whole";
        /// A motion about the procedure.
        Procedural = "procedural", "subject-procedural";
    }
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

/// Until when something may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deadline {
    /// As long as the stage lasts.
    None,
    /// Until this moment, in UTC.
    At(Moment),
    /// So long after a stage opened, or before it opens if negative.
    Relative {
        /// The stage whose opening counts.
        stage: Stage,
        /// Minutes after it.
        minutes: i64,
    },
}

impl Deadline {
    /// The moment, if it can be known: `opens` says when a stage was or will be opened.
    #[must_use]
    pub fn moment(self, opens: impl Fn(Stage) -> Option<Moment>) -> Option<Moment> {
        match self {
            Self::None => None,
            Self::At(moment) => Some(moment),
            Self::Relative { stage, minutes } => {
                opens(stage)?.checked_add_signed(chrono::Duration::try_minutes(minutes)?)
            }
        }
    }

    /// Reads `none`, `2017-06-08T18:00Z`, `amendment + 6 days`, `plenary - 24 hours`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "none" {
            return Some(Self::None);
        }
        let mut parts = text.split_whitespace();
        match (parts.next()?, parts.next(), parts.next(), parts.next(), parts.next()) {
            (moment, None, ..) => Self::parse_moment(moment),
            (stage, Some(sign), Some(count), Some(unit), None) => Self::parse_relative(stage, sign, count, unit),
            _ => None,
        }
    }

    fn parse_moment(text: &str) -> Option<Self> {
        let utc = text.strip_suffix('Z')?;
        let formats = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"];
        let moment = formats.iter().find_map(|format| Moment::parse_from_str(utc, format).ok());
        moment.map(Self::At)
    }

    fn parse_relative(stage: &str, sign: &str, count: &str, unit: &str) -> Option<Self> {
        let minutes: i64 = match unit {
            "day" | "days" => 24 * 60,
            "hour" | "hours" => 60,
            "minute" | "minutes" => 1,
            _ => return None,
        };
        let minutes = i64::from(count.parse::<u32>().ok()?) * minutes;
        let minutes = match sign {
            "+" => minutes,
            "-" => -minutes,
            _ => return None,
        };
        Some(Self::Relative { stage: Stage::parse(stage)?, minutes })
    }
}

impl std::fmt::Display for Deadline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::At(moment) => write!(f, "{}Z", moment.format("%Y-%m-%dT%H:%M:%S")),
            Self::Relative { stage, minutes } => {
                let sign = if *minutes < 0 { '-' } else { '+' };
                let (count, unit) = match minutes.unsigned_abs() {
                    days if days % (24 * 60) == 0 => (days / (24 * 60), "days"),
                    hours if hours % 60 == 0 => (hours / 60, "hours"),
                    minutes => (minutes, "minutes"),
                };
                write!(f, "{stage} {sign} {count} {unit}")
            }
        }
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
        /// Whether amendments and clauses need the majority of the whole. Source of the choice: UN General Assembly,
        /// resolution 475 (V).
        inherited: bool = "inherited", "rule-majority-inherited", "says-majority-inherited";
        /// What follows a tie. A rules document with a casting vote is refused: that is not supported yet.
        tie: TieRule = "tie", "rule-majority-tie", "says-majority-tie";
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
        /// Whether the text as a whole is always put, last. A rules document that says no is refused: that is not supported yet.
        whole_mandatory: bool = "whole-mandatory", "rule-voting-whole-mandatory", "says-voting-whole-mandatory";
        /// Whether an open objection blocks a consensus.
        objection_blocks: bool = "objection-blocks", "rule-voting-objection-blocks", "says-voting-objection-blocks";
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
    /// Majorities.
    pub majorities: MajorityRules,
    /// Questions.
    pub voting: VotingRules,
    /// Other methods for some subjects, the first of them the default.
    pub methods_for: BTreeMap<Subject, Sourced<Vec<Method>>>,
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
        ("majorities", MajorityRules::FIELDS),
        ("voting", VotingRules::FIELDS),
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
            Subject::Amendment | Subject::Clause if self.majorities.inherited.value => &self.majorities.whole,
            Subject::Amendment => &self.majorities.amendment,
            Subject::Clause => &self.majorities.clause,
            Subject::Whole => &self.majorities.whole,
            Subject::Procedural => &self.majorities.procedural,
        }
    }

    /// The methods by which a question may be answered.
    #[must_use]
    pub fn methods(&self, subject: Subject) -> &Sourced<Vec<Method>> {
        self.methods_for.get(&subject).unwrap_or(&self.voting.methods)
    }

    /// The method used unless another is asked for.
    #[must_use]
    pub fn default_method(&self, subject: Subject) -> Method {
        let special = self.methods_for.get(&subject).and_then(|methods| methods.value.first());
        special.copied().unwrap_or(self.voting.default_method.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32, hour: u32) -> Moment {
        chrono::NaiveDate::from_ymd_opt(2017, 6, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).unwrap()
    }

    #[test]
    fn deadlines_are_read_and_said() {
        for text in ["none", "2017-06-08T18:00:00Z", "amendment + 6 days", "plenary - 36 hours", "plenary - 5 minutes"]
        {
            assert_eq!(Deadline::parse(text).map(|one| one.to_string()).as_deref(), Some(text));
        }
        for text in [
            "",
            "soon",
            "2017-06-08T18:00",
            "amendment + 6",
            "amendment * 6 days",
            "lunch + 1 day",
            "plenary + -1 days",
        ] {
            assert_eq!(Deadline::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_relative_deadline_runs_from_the_opening_of_a_stage() {
        let opens = |stage| (stage == Stage::Plenary).then(|| day(9, 9));
        let before = Deadline::parse("plenary - 24 hours").unwrap();
        assert_eq!(before.moment(opens), Some(day(8, 9)));
        assert_eq!(Deadline::parse("amendment + 6 days").unwrap().moment(opens), None);
        assert_eq!(Deadline::None.moment(opens), None);
    }

    #[test]
    fn words_are_read_back() {
        assert!(Subject::ALL.iter().all(|one| Subject::parse(one.as_str()) == Some(*one)));
        assert!(Order::ALL.iter().all(|one| Order::parse(one.as_str()) == Some(*one)));
        assert!(Withdrawal::ALL.iter().all(|one| Withdrawal::parse(one.as_str()) == Some(*one)));
        assert!(Late::ALL.iter().all(|one| Late::parse(one.as_str()) == Some(*one)));
    }
}
