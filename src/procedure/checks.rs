//! What the rules of a body say to an act: yes, or a refusal that names the rule.

use super::{
    Act, Capacity, Category, Late, Majority, Method, Moment, Refusal, Role, Rules, SeparateVotes, Sourced, Stage,
    Subject, Unit, Withdrawal, permission,
};

/// Who acts: in what capacity, and for a delegation of what category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// The capacity.
    pub capacity: Capacity,
    /// The category of the delegation, for those who act for one.
    pub category: Option<Category>,
}

/// How many there are of those that may vote, counted both ways.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Heads {
    /// The delegations.
    pub delegations: u64,
    /// The members, one by one; nothing where they are not recorded.
    pub members: u64,
}

impl Heads {
    /// So many of one unit.
    #[must_use]
    pub const fn of(self, unit: Unit) -> u64 {
        match unit {
            Unit::Delegations => self.delegations,
            Unit::Members => self.members,
        }
    }

    /// As many delegations as members.
    #[must_use]
    pub const fn alike(count: u64) -> Self {
        Self { delegations: count, members: count }
    }
}

/// What is known of those present when a question is to be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attendance {
    /// Present by the attendance register, of those that may vote.
    pub present: Heads,
    /// All that may vote.
    pub of: Heads,
    /// The chair's own count, in the unit of the quorum that is asked about, if one was made and recorded.
    pub chair_count: Option<u64>,
    /// Whether somebody asked for a count.
    pub challenged: bool,
}

impl Rules {
    /// Whether the permission table and these rules allow the act.
    ///
    /// # Errors
    /// A refusal about the role, the stage or the category of the delegation.
    pub fn permit(&self, actor: Actor, act: Act, stage: Option<Stage>) -> Result<(), Refusal> {
        self.check_table(actor.capacity, act, stage)?;
        self.check_role(actor.capacity, act)?;
        actor.category.map_or(Ok(()), |category| self.check_category(category, act))
    }

    /// Whether the secretariat may enter the act for a delegation of this category.
    ///
    /// # Errors
    /// As [`Self::permit`], and [`Refusal::NotOnBehalf`] for what is nobody's but its author's.
    pub fn permit_on_behalf(
        &self,
        clerk: Capacity,
        delegation: Category,
        act: Act,
        stage: Stage,
    ) -> Result<(), Refusal> {
        let clerk = Actor { capacity: clerk, category: None };
        self.permit(clerk, Act::ActOnBehalf, Some(stage))?;
        if !Act::OF_DELEGATIONS.contains(&act) {
            return Err(Refusal::NotOnBehalf { act });
        }
        self.check_table(Role::Delegate.into(), act, Some(stage))?;
        self.check_category(delegation, act)
    }

    /// The permission table, at the stages that this body has.
    fn check_table(&self, capacity: Capacity, act: Act, stage: Option<Stage>) -> Result<(), Refusal> {
        let table = permission::permit(capacity, act, stage);
        let Some(stage) = stage else { return table };
        match table {
            Err(refusal @ Refusal::NotYourRole { .. }) => Err(refusal),
            Ok(()) | Err(_) => self.check_stage(act, stage),
        }
    }

    /// The stages of this body at which the act has a place.
    #[must_use]
    pub fn stages_for(&self, act: Act) -> Vec<Stage> {
        let narrowed = match act {
            Act::ProposeAmendment | Act::CosponsorAmendment => self.amendments.stages.value.as_slice(),
            _ => permission::stages_of(act),
        };
        let table = permission::stages_of(act);
        let here = |stage: &&Stage| narrowed.contains(stage) && table.contains(stage);
        // The rules list the way of a text that goes on; one may end otherwise under any rules.
        let ends = Stage::ENDS.iter().filter(|stage| !self.stages.value.contains(stage));
        self.stages.value.iter().chain(ends).filter(here).copied().collect()
    }

    /// Whether an act has a place at a stage of this body.
    ///
    /// # Errors
    /// [`Refusal::WrongStage`] with the rule that says which stages there are, or at which amendments are filed.
    pub fn check_stage(&self, act: Act, stage: Stage) -> Result<(), Refusal> {
        let opened = self.stages_for(act);
        if opened.contains(&stage) {
            return Ok(());
        }
        let rule = match act {
            Act::ProposeAmendment | Act::CosponsorAmendment => &self.amendments.stages.rule,
            _ => &self.stages.rule,
        };
        Err(Refusal::WrongStage { act, stage, opened, rule: rule.clone(), since: None })
    }

    fn check_role(&self, capacity: Capacity, act: Act) -> Result<(), Refusal> {
        let Some(roles) = self.who.get(&act).and_then(|who| who.roles.as_ref()) else {
            return Ok(());
        };
        match capacity {
            Capacity::Role(role) if roles.value.contains(&role) => Ok(()),
            _ => Err(Refusal::NotYourRoleHere { act, rule: roles.rule.clone() }),
        }
    }

    fn check_category(&self, category: Category, act: Act) -> Result<(), Refusal> {
        let of = |act| self.who.get(&act).and_then(|who| who.categories.as_ref());
        let categories = of(act).or_else(|| of(joined_by(act)?));
        match categories {
            _ if matches!(act, Act::CastBallot | Act::Object) => self.check_vote(category),
            Some(these) if !these.value.contains(&category) => {
                Err(Refusal::NotYourCategory { act, category, rule: these.rule.clone() })
            }
            _ => Ok(()),
        }
    }

    /// Whether delegations of this category have a vote.
    ///
    /// # Errors
    /// [`Refusal::CategoryMayNotVote`].
    pub fn check_vote(&self, category: Category) -> Result<(), Refusal> {
        let voters = &self.voters.categories;
        if voters.value.contains(&category) {
            return Ok(());
        }
        Err(Refusal::CategoryMayNotVote { category, rule: voters.rule.clone() })
    }

    /// Whether anyone may read a text at this stage; what is not tabled is its authors' alone.
    #[must_use]
    pub const fn is_public(&self, stage: Stage, tabled: bool) -> bool {
        match stage {
            Stage::Published => true,
            _ => tabled && self.tabled_public.value,
        }
    }

    /// Whether a stage may be opened after this one: the next, or an earlier one to refer the text back.
    ///
    /// What is decided or withdrawn gets there by its own act.
    ///
    /// # Errors
    /// [`Refusal::NotNextStage`].
    pub fn check_move(&self, stage: Stage, wanted: Stage) -> Result<(), Refusal> {
        let order = &self.stages.value;
        let place = |one| order.iter().position(|stage| *stage == one);
        let reachable = match (place(stage), place(wanted)) {
            (Some(from), Some(to)) => to == from + 1 || to < from,
            _ => false,
        };
        if reachable && stage.is_open() && wanted.is_open() {
            return Ok(());
        }
        Err(Refusal::NotNextStage { stage, wanted, rule: self.stages.rule.clone() })
    }

    /// Whether the declaration may be amended already.
    ///
    /// # Errors
    /// [`Refusal::NotAdmitted`].
    pub fn check_admitted(&self, admitted: bool) -> Result<(), Refusal> {
        let admission = &self.declarations.admission;
        if admitted || !admission.value {
            return Ok(());
        }
        Err(Refusal::NotAdmitted { rule: admission.rule.clone() })
    }

    /// Whether enough delegations sponsor a declaration; the one that tables it counts.
    ///
    /// # Errors
    /// [`Refusal::NotEnoughSponsors`].
    pub fn check_declaration_sponsors(&self, have: u64) -> Result<(), Refusal> {
        enough(&self.declarations.sponsors, have)
    }

    /// Whether enough delegations sponsor an amendment; the mover counts.
    ///
    /// # Errors
    /// [`Refusal::NotEnoughSponsors`].
    pub fn check_amendment_sponsors(&self, have: u64) -> Result<(), Refusal> {
        enough(&self.amendments.sponsors, have)
    }

    /// Whether an amendment comes in time: the deadline itself is still in time.
    ///
    /// # Errors
    /// [`Refusal::DeadlinePassed`], or [`Refusal::LeaveNeeded`] where leave would help and was not given.
    pub fn check_deadline(&self, now: Moment, deadline: Option<Moment>, leave: bool) -> Result<(), Refusal> {
        let Some(deadline) = deadline.filter(|deadline| now > *deadline) else {
            return Ok(());
        };
        let late = &self.amendments.late;
        match late.value {
            Late::ByLeave if leave => Ok(()),
            Late::ByLeave => Err(Refusal::LeaveNeeded { deadline, rule: late.rule.clone() }),
            Late::Refused => Err(Refusal::DeadlinePassed { deadline, rule: self.amendments.deadline.rule.clone() }),
        }
    }

    /// Whether amendments of this depth are made: 0 to the text, 1 to an amendment.
    ///
    /// # Errors
    /// [`Refusal::SubAmendmentTooDeep`], with the depth that the rules allow.
    pub fn check_depth(&self, depth: u64) -> Result<(), Refusal> {
        let allowed = &self.amendments.depth;
        if depth <= allowed.value {
            return Ok(());
        }
        Err(Refusal::SubAmendmentTooDeep { depth: allowed.value, rule: allowed.rule.clone() })
    }

    /// Whether the sponsors may take the declaration back.
    ///
    /// # Errors
    /// [`Refusal::AlreadyVotingStarted`] or [`Refusal::WasAmended`].
    pub fn check_declaration_withdrawal(&self, voting_started: bool, amended: bool) -> Result<(), Refusal> {
        may_withdraw(&self.declarations.withdrawal, Act::WithdrawDeclaration, voting_started, amended)
    }

    /// Whether the sponsors may take an amendment back; a sub-amendment adopted to it amended it.
    ///
    /// # Errors
    /// [`Refusal::AlreadyVotingStarted`] or [`Refusal::WasAmended`].
    pub fn check_amendment_withdrawal(&self, voting_started: bool, amended: bool) -> Result<(), Refusal> {
        may_withdraw(&self.amendments.withdrawal, Act::WithdrawAmendment, voting_started, amended)
    }

    /// Whether an amendment may be revised by its sponsors now: while they might take it back, and never once a
    /// sub-amendment was adopted to it, whose words the body decided.
    ///
    /// Source: the practice of the UN General Assembly: the sponsors of a proposal may revise it as long as they may
    /// withdraw it (rule 122).
    ///
    /// # Errors
    /// The refusal with the rule of withdrawal.
    pub fn check_amendment_revision(&self, voting_started: bool, amended: bool) -> Result<(), Refusal> {
        let withdrawal = &self.amendments.withdrawal;
        if amended {
            return Err(Refusal::WasAmended { rule: withdrawal.rule.clone() });
        }
        may_withdraw(withdrawal, Act::ReviseAmendment, voting_started, amended)
    }

    /// Whether a compromise may still be joined or left, or name others: until the vote on it, or on what it is to replace,
    /// has begun.
    ///
    /// Source: as of withdrawal (UN General Assembly, rule 122): after that the proposal is the body's.
    ///
    /// # Errors
    /// [`Refusal::AlreadyVotingStarted`] with the rule of withdrawal.
    pub fn check_compromise(&self, voting_started: bool) -> Result<(), Refusal> {
        let rule = || self.amendments.withdrawal.rule.clone();
        if voting_started { Err(Refusal::AlreadyVotingStarted { rule: rule() }) } else { Ok(()) }
    }

    /// Whether the sponsors of a declaration may accept an amendment to it without a vote.
    ///
    /// # Errors
    /// [`Refusal::NoAcceptance`] with the rule.
    pub fn check_acceptance(&self) -> Result<(), Refusal> {
        let rule = &self.amendments.acceptance;
        if rule.value { Ok(()) } else { Err(Refusal::NoAcceptance { rule: rule.rule.clone() }) }
    }

    /// Whether several amendments may be put together.
    ///
    /// # Errors
    /// [`Refusal::NoBlocs`] with the rule.
    pub fn check_en_bloc(&self) -> Result<(), Refusal> {
        let rule = &self.voting.en_bloc;
        if rule.value { Ok(()) } else { Err(Refusal::NoBlocs { rule: rule.rule.clone() }) }
    }

    /// Whether a clause, or words of it, may be asked for by themselves.
    ///
    /// # Errors
    /// [`Refusal::NoSeparateVotes`] with the rule.
    pub fn check_separate_votes(&self) -> Result<(), Refusal> {
        let rule = &self.voting.separate_votes;
        match rule.value {
            SeparateVotes::None => Err(Refusal::NoSeparateVotes { rule: rule.rule.clone() }),
            SeparateVotes::OnRequest | SeparateVotes::ByLeave => Ok(()),
        }
    }

    /// Whether a question of this kind may be answered by this method.
    ///
    /// # Errors
    /// [`Refusal::MethodNotAllowed`].
    pub fn check_method(&self, subject: Subject, method: Method) -> Result<(), Refusal> {
        let methods = self.methods(subject);
        if methods.value.contains(&method) {
            return Ok(());
        }
        Err(Refusal::MethodNotAllowed { method, rule: methods.rule.clone() })
    }

    /// The methods for a question on this that are answered at a sitting.
    pub fn methods_at_sitting(&self, subject: Subject) -> impl Iterator<Item = Method> {
        self.methods(subject).value.iter().copied().filter(|method| method.is_at_sitting())
    }

    /// The majority of a question, with its rule, as it is fixed when the question opens.
    #[must_use]
    pub fn majority_for(&self, subject: Subject) -> (Majority, &super::RuleRef) {
        let majority = self.majority(subject);
        (majority.value, &majority.rule)
    }
}

fn enough(needed: &Sourced<u64>, have: u64) -> Result<(), Refusal> {
    if have >= needed.value {
        return Ok(());
    }
    Err(Refusal::NotEnoughSponsors { have, need: needed.value, rule: needed.rule.clone() })
}

fn may_withdraw(
    withdrawal: &Sourced<Withdrawal>,
    act: Act,
    voting_started: bool,
    amended: bool,
) -> Result<(), Refusal> {
    let rule = withdrawal.rule.clone();
    match withdrawal.value {
        Withdrawal::Never => Err(Refusal::NotYourRoleHere { act, rule }),
        _ if voting_started => Err(Refusal::AlreadyVotingStarted { rule }),
        Withdrawal::UnlessAmended if amended => Err(Refusal::WasAmended { rule }),
        _ => Ok(()),
    }
}

/// The act of those whom a co-sponsor joins: where the rules say nothing of co-sponsors, what they say of it holds.
const fn joined_by(act: Act) -> Option<Act> {
    match act {
        Act::CosponsorDeclaration => Some(Act::Table),
        Act::CosponsorAmendment => Some(Act::ProposeAmendment),
        _ => None,
    }
}

#[cfg(test)]
#[path = "checks_tests.rs"]
mod tests;
