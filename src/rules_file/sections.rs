//! The sections of a rules document, one function each: their fields are read as they are described, and must agree.

use std::collections::BTreeMap;
use std::ops::Range;

use super::reader::{Section, Wrong};
use super::{FORMAT, ListEndings, RulesDocument, RulesError, StyleTable};
use crate::language::Language;
use crate::procedure::{
    AccessRules, Act, AmendmentRules, Capacity, Deadline, DebateRules, DeclarationRules, JointRules, Jointly,
    METHODS_FOR, MajorityRules, Method, MinutesRules, MotionRule, QuorumRules, Role, RuleRef, Rules, Sourced, Stage,
    StageRules, Subject, TieRule, Unit, VoterRules, VotingRules, WHO_CATEGORIES, WHO_ROLES, Who, left_out, may,
    stages_of,
};

type Read<T> = Result<T, RulesError>;

/// The whole document.
pub(super) fn document(root: &Section<'_>) -> Read<RulesDocument> {
    root.only(&keys())?;
    format(root)?;
    let stages = stages(&root.section("stages")?)?;
    let amendments = amendments(&root.section("amendments")?, &stages.value)?;
    let voting_section = root.section("voting")?;
    let voting = voting(&voting_section)?;
    let majorities = majorities(&root.section("majorities")?)?;
    let access = root.section("access")?;
    access.only_fields(AccessRules::FIELDS, &[])?;
    let rules = Rules {
        name: root.plain("name")?,
        titles: titles(&root.section("title")?)?,
        who: root.section_if_any("who")?.map_or(Ok(BTreeMap::new()), |section| who(&section))?,
        declarations: declarations(&root.section("declarations")?)?,
        amendments,
        voters: voters(&root.section("voters")?)?,
        quorum: quorum(&root.section("quorum")?)?,
        debate: debate(&root.section("debate")?)?,
        joint: joint(root, majorities.tie.value)?,
        majorities,
        methods_for: methods_for(&voting_section, &voting.methods.value)?,
        voting,
        minutes: minutes(root)?,
        tabled_public: AccessRules::read(&access)?.tabled_public,
        stages,
    };
    let style = root.section_if_any("style")?.map_or(Ok(BTreeMap::new()), |section| styles(&section))?;
    Ok(RulesDocument { rules, style })
}

/// Documents that were copied before anything was said of bodies that meet jointly take them as one.
fn joint(root: &Section<'_>, tie: TieRule) -> Read<JointRules> {
    let Some(section) = root.section_if_any("joint")? else {
        return Ok(JointRules { quorum: left_out(Jointly::Together), decision: left_out(Jointly::Together) });
    };
    section.only_fields(JointRules::FIELDS, &[])?;
    let rules = JointRules::read(&section)?;
    let has_place = rules.decision.value == Jointly::Together || tie != TieRule::CastingVote;
    let untied = if has_place {
        Ok(())
    } else {
        Err("each decides by itself, so no vote of the chair can decide a tie: majorities.tie is casting-vote"
            .to_owned())
    };
    section.holds("decision", untied)?;
    Ok(rules)
}

/// Documents that were copied before there were minutes have no such section: nothing is said of them there.
fn minutes(root: &Section<'_>) -> Read<MinutesRules> {
    let Some(section) = root.section_if_any("minutes")? else {
        return Ok(MinutesRules { corrections: Sourced { value: 0, rule: RuleRef::unverified("") } });
    };
    section.only_fields(MinutesRules::FIELDS, &[])?;
    MinutesRules::read(&section)
}

/// The keys of a document: what stands before its sections, and these; who does what stands behind the stages.
fn keys() -> Vec<&'static str> {
    let sections = Rules::SECTIONS.iter().flat_map(|(name, _)| match *name {
        "stages" => vec!["stages", "who"],
        name => vec![name],
    });
    ["format", "name", "title"].into_iter().chain(sections).chain(["style"]).collect()
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
    section.only_fields(StageRules::FIELDS, &[])?;
    let StageRules { order } = StageRules::read(section)?;
    section.holds("order", makes_a_way(&order.value))?;
    Ok(order)
}

fn makes_a_way(order: &[Stage]) -> Result<(), String> {
    if let Some(end) = order.iter().find(|stage| matches!(stage, Stage::Rejected | Stage::NotPut | Stage::Withdrawn)) {
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
    section.only(&[WHO_ROLES.key, WHO_CATEGORIES.key])?;
    let roles: Option<Sourced<Vec<Role>>> = section.rule_if_any(WHO_ROLES.key)?;
    if let Some(wider) = roles.iter().flat_map(|roles| &roles.value).find(|role| !ever(**role, act)) {
        section.holds(WHO_ROLES.key, Err(format!("the role {wider} may never do this: rules narrow, never widen")))?;
    }
    Ok(Who { roles, categories: section.rule_if_any(WHO_CATEGORIES.key)? })
}

/// Whether the permission table gives the act to the role at any stage.
fn ever(role: Role, act: Act) -> bool {
    let at = |stage| may(Capacity::Role(role), act, stage);
    at(None) || stages_of(act).iter().any(|stage| at(Some(*stage)))
}

fn declarations(section: &Section<'_>) -> Read<DeclarationRules> {
    section.only_fields(DeclarationRules::FIELDS, &[])?;
    let rules = DeclarationRules::read(section)?;
    section.holds("sponsors", one_or_more(rules.sponsors.value))?;
    Ok(rules)
}

fn amendments(section: &Section<'_>, known: &[Stage]) -> Read<AmendmentRules> {
    section.only_fields(AmendmentRules::FIELDS, &[])?;
    let rules = AmendmentRules::read(section)?;
    let possible = |stage: &Stage| known.contains(stage) && stages_of(Act::ProposeAmendment).contains(stage);
    let odd = rules.stages.value.iter().find(|stage| !possible(stage));
    section.holds(
        "stages",
        odd.map_or(Ok(()), |stage| Err(format!("no amendments can be filed at the stage {stage} of this body"))),
    )?;
    section.holds("sponsors", one_or_more(rules.sponsors.value))?;
    let unknown = match rules.deadline.value {
        Deadline::Relative { stage, .. } if !known.contains(&stage) => Err(format!("this body has no stage {stage}")),
        _ => Ok(()),
    };
    section.holds("deadline", unknown)?;
    Ok(rules)
}

fn one_or_more(count: u64) -> Result<(), String> {
    if count > 0 { Ok(()) } else { Err("at least 1: the one that brings it in counts".to_owned()) }
}

fn voters(section: &Section<'_>) -> Read<VoterRules> {
    section.only_fields(VoterRules::FIELDS, &[])?;
    let rules = VoterRules::read(section)?;
    section.holds("unit", one_vote_each(&rules))?;
    let splits = rules.splitting.value && !rules.weights.value;
    let apart = if splits {
        Err("only a voter of several votes casts them apart: weights is false".to_owned())
    } else {
        Ok(())
    };
    section.holds("splitting", apart)?;
    Ok(rules)
}

/// A member that votes by itself has one vote.
fn one_vote_each(rules: &VoterRules) -> Result<(), String> {
    let more = rules.weights.value || rules.person_ceiling.value > 0;
    if rules.unit.value == Unit::Members && more {
        return Err("each member has one vote: weights is false and person-ceiling 0".to_owned());
    }
    Ok(())
}

/// A value that a body may well have, and that this program would only show and not follow.
fn not_yet(value: &str, instead: &str) -> Result<(), String> {
    Err(format!("{value} is not supported yet: {instead}"))
}

fn quorum(section: &Section<'_>) -> Read<QuorumRules> {
    section.only_fields(QuorumRules::FIELDS, &[])?;
    let rules = QuorumRules::read(section)?;
    Ok(rules)
}

fn debate(section: &Section<'_>) -> Read<DebateRules> {
    section.only_fields(DebateRules::FIELDS, &[])?;
    let rules = DebateRules::read(section)?;
    let put_at_once = match rules.appeal.value {
        MotionRule::Chair => Err("an appeal against the chair is not the chair's to decide".to_owned()),
        MotionRule::Vote { .. } => Ok(()),
    };
    section.holds("appeal", put_at_once)?;
    Ok(rules)
}

fn majorities(section: &Section<'_>) -> Read<MajorityRules> {
    section.only_fields(MajorityRules::FIELDS, &[])?;
    MajorityRules::read(section)
}

fn voting(section: &Section<'_>) -> Read<VotingRules> {
    section.only_fields(VotingRules::FIELDS, &[METHODS_FOR.key])?;
    let rules = VotingRules::read(section)?;
    section.holds("default-method", known(&rules.methods.value, &[rules.default_method.value]))?;
    section.holds("default-method", at_a_sitting(rules.default_method.value))?;
    let whole = match rules.whole_mandatory.value {
        true => Ok(()),
        false => not_yet("false", "a text is adopted by the vote on the whole only"),
    };
    section.holds("whole-mandatory", whole)?;
    Ok(rules)
}

fn at_a_sitting(method: Method) -> Result<(), String> {
    if method.is_at_sitting() {
        return Ok(());
    }
    Err(format!("{method} is not a method of a sitting: the chair chooses it for a text"))
}

fn methods_for(voting: &Section<'_>, all: &[Method]) -> Read<BTreeMap<Subject, Sourced<Vec<Method>>>> {
    let Some(section) = voting.section_if_any(METHODS_FOR.key)? else { return Ok(BTreeMap::new()) };
    let words: Vec<_> = Subject::ALL.iter().map(|subject| subject.as_str()).collect();
    section.only(&words)?;
    let read = Subject::ALL.iter().copied().map(|subject| {
        let methods: Option<Sourced<Vec<Method>>> = section.rule_if_any(subject.as_str())?;
        let Some(methods) = methods else { return Ok(None) };
        section.holds(subject.as_str(), known(all, &methods.value))?;
        Ok(Some((subject, methods)))
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
