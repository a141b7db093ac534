//! The sections of a rules document, one function each.

use std::collections::BTreeMap;
use std::ops::Range;

use super::reader::{Section, Wrong};
use super::{FORMAT, ListEndings, RulesDocument, RulesError, StyleTable};
use crate::language::Language;
use crate::procedure::{
    Act, AmendmentRules, Capacity, Deadline, DeclarationRules, MajorityRules, Method, Quorum, QuorumRules, Role, Rules,
    Sourced, Stage, Subject, Unit, VoterRules, VotingRules, Who, may, stages_of,
};

type Read<T> = Result<T, RulesError>;

/// The whole document.
pub(super) fn document(root: &Section<'_>) -> Read<RulesDocument> {
    root.only(&[
        "format",
        "name",
        "title",
        "stages",
        "who",
        "declarations",
        "amendments",
        "voters",
        "quorum",
        "majorities",
        "voting",
        "access",
        "style",
    ])?;
    format(root)?;
    let stages = stages(&root.section("stages")?)?;
    let access = root.section("access")?;
    access.only(&["tabled-public"])?;
    let rules = Rules {
        name: root.plain("name")?,
        titles: titles(&root.section("title")?)?,
        who: root.section_if_any("who")?.map_or(Ok(BTreeMap::new()), |section| who(&section))?,
        declarations: declarations(&root.section("declarations")?)?,
        amendments: amendments(&root.section("amendments")?, &stages.value)?,
        voters: voters(&root.section("voters")?)?,
        quorum: quorum(&root.section("quorum")?)?,
        majorities: majorities(&root.section("majorities")?)?,
        voting: voting(&root.section("voting")?)?,
        tabled_public: access.rule("tabled-public")?,
        stages,
    };
    let style = root.section_if_any("style")?.map_or(Ok(BTreeMap::new()), |section| styles(&section))?;
    Ok(RulesDocument { rules, style })
}

fn format(root: &Section<'_>) -> Read<()> {
    let format: u64 = root.plain("format")?;
    if format == FORMAT {
        return Ok(());
    }
    let at = root.keys().find(|(key, _)| *key == "format").map_or(0..0, |(_, at)| at);
    let message = format!("format {format} is not known; this program reads format {FORMAT}");
    Err(root.wrong("format", Wrong { at, message }))
}

fn language(section: &Section<'_>, key: &str, at: Range<usize>) -> Read<Language> {
    Language::new(key).map_err(|error| section.wrong(key, Wrong { at, message: error.to_string() }))
}

fn titles(section: &Section<'_>) -> Read<BTreeMap<Language, String>> {
    section.keys().map(|(key, at)| Ok((language(section, key, at)?, section.plain(key)?))).collect()
}

fn stages(section: &Section<'_>) -> Read<Sourced<Vec<Stage>>> {
    section.only(&["order"])?;
    section.rule_that("order", |order: &Vec<Stage>| {
        if let Some(end) = order.iter().find(|stage| matches!(stage, Stage::Rejected | Stage::Withdrawn)) {
            return Err(format!("{end} is an end that every body has; leave it out"));
        }
        for needed in [Stage::Proposal, Stage::Plenary, Stage::Adopted, Stage::Published] {
            if !order.contains(&needed) {
                return Err(format!("{needed} is missing"));
            }
        }
        let decided = order.iter().skip_while(|stage| stage.is_open());
        if decided.copied().eq([Stage::Adopted, Stage::Published]) {
            return Ok(());
        }
        Err("adopted and published come last, in this order".to_owned())
    })
}

fn who(section: &Section<'_>) -> Read<BTreeMap<Act, Who>> {
    section
        .keys()
        .map(|(key, at)| {
            let act = Act::parse(key).ok_or_else(|| {
                let words: Vec<_> = Act::ALL.iter().map(|act| act.as_str()).collect();
                section.wrong(key, Wrong { at, message: format!("unknown act; known: {}", words.join(", ")) })
            })?;
            Ok((act, who_does(&section.section(key)?, act)?))
        })
        .collect()
}

fn who_does(section: &Section<'_>, act: Act) -> Read<Who> {
    section.only(&["roles", "categories"])?;
    let roles = section.rule_if_any("roles", |roles: &Vec<Role>| {
        let wider = roles.iter().find(|role| !ever(**role, act));
        wider.map_or(Ok(()), |role| Err(format!("the role {role} may never do this: rules narrow, never widen")))
    })?;
    Ok(Who { roles, categories: section.rule_if_any("categories", |_| Ok(()))? })
}

/// Whether the permission table gives the act to the role at any stage.
fn ever(role: Role, act: Act) -> bool {
    let at = |stage| may(Capacity::Role(role), act, stage);
    at(None) || stages_of(act).iter().any(|stage| at(Some(*stage)))
}

fn declarations(section: &Section<'_>) -> Read<DeclarationRules> {
    section.only(&["sponsors", "admission", "withdrawal"])?;
    Ok(DeclarationRules {
        sponsors: section.rule_that("sponsors", one_or_more)?,
        admission: section.rule("admission")?,
        withdrawal: section.rule("withdrawal")?,
    })
}

fn amendments(section: &Section<'_>, known: &[Stage]) -> Read<AmendmentRules> {
    section.only(&["stages", "sponsors", "deadline", "late", "depth", "withdrawal", "acceptance"])?;
    Ok(AmendmentRules {
        stages: section.rule_that("stages", |stages: &Vec<Stage>| {
            let possible = |stage: &Stage| known.contains(stage) && stages_of(Act::ProposeAmendment).contains(stage);
            let odd = stages.iter().find(|stage| !possible(stage));
            odd.map_or(Ok(()), |stage| Err(format!("no amendments can be filed at the stage {stage} of this body")))
        })?,
        sponsors: section.rule_that("sponsors", one_or_more)?,
        deadline: section.rule_that("deadline", |deadline: &Deadline| match deadline {
            Deadline::Relative { stage, .. } if !known.contains(stage) => {
                Err(format!("this body has no stage {stage}"))
            }
            _ => Ok(()),
        })?,
        late: section.rule("late")?,
        depth: section.rule("depth")?,
        withdrawal: section.rule("withdrawal")?,
        acceptance: section.rule("acceptance")?,
    })
}

fn one_or_more(count: &u64) -> Result<(), String> {
    if *count > 0 { Ok(()) } else { Err("at least 1: the one that brings it in counts".to_owned()) }
}

fn voters(section: &Section<'_>) -> Read<VoterRules> {
    section.only(&["unit", "categories", "weights"])?;
    Ok(VoterRules {
        unit: section.rule_that("unit", delegations_only)?,
        categories: section.rule("categories")?,
        weights: section.rule("weights")?,
    })
}

/// Delegations vote and are counted; who of a delegation sits in the hall nobody records.
fn delegations_only(unit: &Unit) -> Result<(), String> {
    match unit {
        Unit::Delegations => Ok(()),
        Unit::Members => not_yet("members", "delegations are counted, and each votes as one"),
    }
}

/// A value that a body may well have, and that this program would only show and not follow.
fn not_yet(value: &str, instead: &str) -> Result<(), String> {
    Err(format!("{value} is not supported yet: {instead}"))
}

fn quorum(section: &Section<'_>) -> Read<QuorumRules> {
    section.only(&["debate", "decision", "verification", "chair-override"])?;
    Ok(QuorumRules {
        debate: section.rule_that("debate", |quorum: &Quorum| delegations_only(&quorum.of))?,
        decision: section.rule_that("decision", |quorum: &Quorum| delegations_only(&quorum.of))?,
        verification: section.rule("verification")?,
        chair_override: section.rule("chair-override")?,
    })
}

fn majorities(section: &Section<'_>) -> Read<MajorityRules> {
    section.only(&["amendment", "clause", "whole", "procedural", "inherited", "tie"])?;
    Ok(MajorityRules {
        amendment: section.rule("amendment")?,
        clause: section.rule("clause")?,
        whole: section.rule("whole")?,
        procedural: section.rule("procedural")?,
        inherited: section.rule("inherited")?,
        tie: section.rule("tie")?,
    })
}

fn voting(section: &Section<'_>) -> Read<VotingRules> {
    section.only(&[
        "methods",
        "default-method",
        "methods-for",
        "correction",
        "order",
        "whole-mandatory",
        "objection-blocks",
    ])?;
    let methods: Sourced<Vec<Method>> = section.rule("methods")?;
    let special = section.section_if_any("methods-for")?;
    Ok(VotingRules {
        default_method: section.rule_that("default-method", |method| known(&methods.value, &[*method]))?,
        methods_for: special.map_or(Ok(BTreeMap::new()), |section| methods_for(&section, &methods.value))?,
        correction: section.rule("correction")?,
        order: section.rule("order")?,
        whole_mandatory: section.rule_that("whole-mandatory", |mandatory: &bool| match mandatory {
            true => Ok(()),
            false => not_yet("false", "a text is adopted by the vote on the whole only"),
        })?,
        objection_blocks: section.rule("objection-blocks")?,
        methods,
    })
}

fn methods_for(section: &Section<'_>, all: &[Method]) -> Read<BTreeMap<Subject, Sourced<Vec<Method>>>> {
    let words: Vec<_> = Subject::ALL.iter().map(|subject| subject.as_str()).collect();
    section.only(&words)?;
    let subjects = Subject::ALL.iter().copied();
    let read = subjects.map(|subject| {
        let methods = section.rule_if_any(subject.as_str(), |methods: &Vec<Method>| known(all, methods))?;
        Ok(methods.map(|methods| (subject, methods)))
    });
    read.filter_map(Result::transpose).collect()
}

fn known(all: &[Method], these: &[Method]) -> Result<(), String> {
    let odd = these.iter().find(|method| !all.contains(method));
    odd.map_or(Ok(()), |method| Err(format!("{method} is not among voting.methods")))
}

fn styles(section: &Section<'_>) -> Read<BTreeMap<Language, StyleTable>> {
    section.keys().map(|(key, at)| Ok((language(section, key, at)?, style(&section.section(key)?)?))).collect()
}

fn style(section: &Section<'_>) -> Read<StyleTable> {
    section.only(&["preambular", "operative", "paragraph", "sub", "lead-in", "rule", "source"])?;
    section.rule_ref()?;
    Ok(StyleTable {
        preambular: endings(&section.section("preambular")?)?,
        operative: endings(&section.section("operative")?)?,
        paragraph: endings(&section.section("paragraph")?)?,
        sub: endings(&section.section("sub")?)?,
        lead_in: section.plain("lead-in")?,
    })
}

fn endings(section: &Section<'_>) -> Read<ListEndings> {
    section.only(&["middle", "before-last", "last"])?;
    Ok(ListEndings {
        middle: section.plain("middle")?,
        before_last: section.plain("before-last")?,
        last: section.plain("last")?,
    })
}
