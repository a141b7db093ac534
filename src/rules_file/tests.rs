use super::*;
use crate::procedure::{Act, Category, Deadline, Majority, Method, Order, Source, Stage, Subject, Unit};

fn parlatino() -> &'static str {
    preset("parlatino").unwrap().text
}

/// The preset with one piece replaced must fail with this line, as it is printed.
#[track_caller]
fn fails(piece: &str, replaced: &str, expected: &str) {
    assert!(parlatino().contains(piece), "{piece}");
    let text = parlatino().replacen(piece, replaced, 1);
    let error = parse("my.toml", &text).unwrap_err();
    assert_eq!(error.to_string(), expected);
    let line = text.lines().nth(error.line - 1);
    assert!(line.is_some(), "line {} exists", error.line);
}

/// The line of the preset that begins so.
fn line_of(start: &str) -> usize {
    parlatino().lines().position(|line| line.starts_with(start)).unwrap() + 1
}

#[test]
fn every_preset_is_read() {
    for preset in presets() {
        let document = preset.document().unwrap();
        assert_eq!(document.rules.name, preset.name);
        assert!(!document.rules.entries().is_empty());
        assert!(!document.style.is_empty());
    }
    assert_eq!(preset("atlantis"), None);
}

#[test]
fn the_rules_of_parlatino_are_as_the_document_says() {
    let rules = preset("parlatino").unwrap().document().unwrap().rules;
    assert_eq!(rules.stages.value.first(), Some(&Stage::Proposal));
    assert_eq!(rules.voters.unit.value, Unit::Delegations);
    assert_eq!(rules.quorum.decision.value.to_string(), "1/2+1 of delegations");
    assert_eq!(rules.quorum.debate.value.to_string(), "1/3 of delegations");
    assert_eq!(rules.quorum.decision.rule.rule, "Reglamento 2016, art. 2");
    assert!(matches!(rules.quorum.verification.rule.source, Source::Cited(_)));
    assert_eq!(rules.majority(Subject::Amendment).value, Majority::SIMPLE);
    assert_eq!(rules.majority(Subject::Whole).value, Majority::TWO_THIRDS);
    assert_eq!(rules.voting.order.value, Order::FurthestFirst);
    assert_eq!(rules.default_method(Subject::Whole), Method::RecordedVote);
    let deadline = Deadline::Relative { stage: Stage::Amendment, minutes: 6 * 24 * 60 };
    assert_eq!(rules.amendments.deadline.value, deadline);
    let table = rules.who.get(&Act::Table).unwrap();
    assert_eq!(table.categories.as_ref().map(|these| these.value.as_slice()), Some([Category::Member].as_slice()));
    assert_eq!(
        rules.title(&Language::new("es-419").unwrap()),
        "Parlamento Latinoamericano y Caribeño: Reglamento (2016)"
    );
}

#[test]
fn endings_are_those_of_the_language() {
    let document = preset("parlatino").unwrap().document().unwrap();
    let english = document.style_of(&Language::english()).unwrap();
    assert_eq!(english.preambular.before_last, "; and");
    assert_eq!(english.preambular.last, ":");
    assert_eq!(english.operative.middle, ".");
    let brazil = document.style_of(&Language::new("pt-BR").unwrap()).unwrap();
    assert_eq!(brazil.preambular.before_last, "; e");
    assert_eq!(document.style_of(&Language::new("de").unwrap()), None);
}

#[test]
fn what_is_not_toml_is_an_error_with_its_line_and_key() {
    let line = line_of("debate =");
    let text = parlatino().replacen("debate = {", "debate = ?{", 1);
    let error = parse("my.toml", &text).unwrap_err();
    assert_eq!((error.line, error.key.as_str()), (line, "quorum.debate"), "{error}");
    let error = parse("my.toml", "name = \"unclosed").unwrap_err();
    assert_eq!((error.line, error.key.as_str()), (1, "name"), "{error}");
    let error = parse("my.toml", "[quorum\n").unwrap_err();
    assert_eq!((error.line, error.key.as_str()), (1, "quorum"), "{error}");
    let error = parse("my.toml", "a = 1\na = 2\n").unwrap_err();
    assert_eq!((error.line, error.key.as_str()), (2, "a"), "{error}");
}

#[test]
fn members_who_vote_by_themselves_have_one_vote_each() {
    let members = parlatino().replacen("unit = { value = \"delegations\"", "unit = { value = \"members\"", 1);
    let rules = parse("my.toml", &members).unwrap().rules;
    assert!(rules.members_vote() && rules.counts_members());
    let weighted = members.replacen("weights = { value = false", "weights = { value = true", 1);
    let line = line_of("unit =");
    let error = parse("my.toml", &weighted).unwrap_err();
    let expected = "voters.unit: each member has one vote: weights is false and person-ceiling 0";
    assert_eq!(error.to_string(), format!("my.toml:{line}:18: {expected}"));
    let counted = parlatino().replacen("value = \"1/3\", of = \"delegations\"", "value = \"1/3\", of = \"members\"", 1);
    let rules = parse("my.toml", &counted).unwrap().rules;
    assert!(rules.counts_members() && !rules.members_vote());
}

#[test]
fn what_the_program_would_only_show_and_not_follow_is_refused_with_its_line() {
    let line = line_of("whole-mandatory =");
    fails(
        "whole-mandatory = { value = true",
        "whole-mandatory = { value = false",
        &format!(
            "my.toml:{line}:29: voting.whole-mandatory: false is not supported yet: a text is adopted by the vote on \
             the whole only"
        ),
    );
}

#[test]
fn bodies_that_decide_each_by_itself_leave_the_chair_no_casting_vote() {
    let line = line_of("decision = { value = \"together\"");
    let text = preset("parlatino").unwrap().text;
    let each = text.replace("decision = { value = \"together\"", "decision = { value = \"each\"");
    assert_eq!(parse("my.toml", &each).unwrap().rules.joint.decision.value, crate::procedure::Jointly::Each);
    let both = each.replace("tie = { value = \"rejected\"", "tie = { value = \"casting-vote\"");
    assert_ne!(both, each);
    assert_eq!(
        parse("my.toml", &both).unwrap_err().to_string(),
        format!(
            "my.toml:{line}:22: joint.decision: each decides by itself, so no vote of the chair can decide a tie: \
             majorities.tie is casting-vote"
        )
    );
}

#[test]
fn a_document_without_a_word_on_joint_bodies_takes_them_together() {
    let text = preset("parlatino").unwrap().text;
    let (before, after) = (text.find("[joint]").unwrap(), text.find("[voting]").unwrap());
    let without = format!("{}{}", &text[..before], &text[after..]);
    let joint = parse("my.toml", &without).unwrap().rules.joint;
    assert_eq!(
        (joint.quorum.value, joint.decision.value),
        (crate::procedure::Jointly::Together, crate::procedure::Jointly::Together)
    );
}

#[test]
fn an_unknown_key_is_an_error_with_its_line() {
    let line = line_of("debate =");
    fails(
        "debate = {",
        "debaet = {",
        &format!(
            "my.toml:{line}:1: quorum.debaet: unknown key; known here: debate, decision, verification, chair-override"
        ),
    );
    fails(
        "debate = { value",
        "debate = { valeu",
        &format!("my.toml:{line}:12: quorum.debate.valeu: unknown key; known here: value, of, rule, source"),
    );
    let line = line_of("[access]");
    fails(
        "[access]",
        "[acess]",
        &format!(
            "my.toml:{line}:2: acess: unknown key; known here: format, name, title, stages, who, declarations, \
             amendments, voters, quorum, debate, majorities, joint, voting, minutes, access, style"
        ),
    );
}

#[test]
fn a_wrong_type_is_an_error_with_its_line() {
    let line = line_of("sponsors =");
    fails(
        "sponsors = { value = 1",
        "sponsors = { value = \"one\"",
        &format!("my.toml:{line}:22: declarations.sponsors: expected a whole number, found string"),
    );
    fails(
        "sponsors = { value = 1",
        "sponsors = { value = -1",
        &format!("my.toml:{line}:22: declarations.sponsors: expected a whole number from 0"),
    );
    fails(
        "sponsors = { value = 1, source = \"unverified\" }",
        "sponsors = 1",
        &format!("my.toml:{line}:12: declarations.sponsors: expected a table, found integer"),
    );
    let line = line_of("admission =");
    fails(
        "admission = { value = true",
        "admission = { value = \"yes\"",
        &format!("my.toml:{line}:23: declarations.admission: expected true or false, found string"),
    );
    let line = line_of("unit =");
    fails(
        "unit = { value = \"delegations\"",
        "unit = { value = \"countries\"",
        &format!("my.toml:{line}:18: voters.unit: unknown word \"countries\"; known: delegations, members"),
    );
}

#[test]
fn a_bad_fraction_is_an_error_with_its_line() {
    let line = line_of("debate =");
    let expected = "quorum.debate: not a fraction; write \"1/3\" (at least) or \"1/2+1\" (more than)";
    for bad in ["4/3", "0.33", "1/0", "a third"] {
        fails("\"1/3\"", &format!("\"{bad}\""), &format!("my.toml:{line}:20: {expected}"));
    }
    let line = line_of("whole =");
    fails(
        "\"two-thirds\", of = \"present-and-voting\"",
        "\"simple\", of = \"members\"",
        &format!(
            "my.toml:{line}:19: majorities.whole: not a majority; known: simple, absolute, unanimity (these have no \
             other base), two-thirds, three-quarters, or a fraction such as \"3/5\""
        ),
    );
}

#[test]
fn what_is_missing_is_an_error_at_its_section() {
    let line = line_of("debate =");
    fails(
        "value = \"1/3\", of = \"delegations\", ",
        "of = \"delegations\", ",
        &format!("my.toml:{line}:1: quorum.debate.value: missing"),
    );
    fails(
        "value = \"1/3\", of = \"delegations\", source = \"unverified\"",
        "value = \"1/3\", of = \"delegations\"",
        &format!("my.toml:{line}:1: quorum.debate.source: missing"),
    );
    let section = line_of("[quorum]");
    fails(
        "debate = { value = \"1/3\", of = \"delegations\", source = \"unverified\" }\n",
        "",
        &format!("my.toml:{section}:2: quorum.debate: missing"),
    );
    fails("name = \"parlatino\"", "", "my.toml:1:1: name: missing");
    fails(
        "source = \"unverified\"",
        "source = \"\"",
        &format!(
            "my.toml:{}:106: stages.order.source: empty; name the document, or write \"unverified\"",
            line_of("order =")
        ),
    );
}

#[test]
fn values_must_agree_with_one_another() {
    fails(
        "\"delegate\", \"head-of-delegation\", \"secretariat\"",
        "\"delegate\", \"observer\"",
        &format!(
            "my.toml:{}:19: who.table.roles: the role observer may never do this: rules narrow, never widen",
            line_of("[who.table]") + 1
        ),
    );
    fails(
        "\"show-of-hands\", \"recorded-vote\", ",
        "\"show-of-hands\", ",
        &format!(
            "my.toml:{}:28: voting.default-method: recorded-vote is not among voting.methods",
            line_of("default-method =")
        ),
    );
}

#[test]
fn stages_must_make_a_way() {
    let order = line_of("order =");
    fails(
        "\"panel-review\", \"plenary\", \"adopted\", \"published\"",
        "\"adopted\", \"plenary\", \"published\"",
        &format!("my.toml:{order}:19: stages.order: adopted and published come last, in this order"),
    );
    fails(
        "\"amendment\", \"panel-review\"",
        "\"panel-review\"",
        &format!(
            "my.toml:{}:20: amendments.stages: no amendments can be filed at the stage amendment of this body",
            line_of("stages =")
        ),
    );
    fails(
        "\"proposal\", \"amendment\"",
        "\"proposal\", \"proposal\"",
        &format!("my.toml:{order}:32: stages.order: \"proposal\" stands twice"),
    );
    fails(
        "format = 1",
        "format = 2",
        &format!("my.toml:{}:1: format: format 2 is not known; this program reads format 1", line_of("format =")),
    );
}

#[test]
fn methods_may_differ_by_subject() {
    let section = "[voting.methods-for]\nwhole = { value = [\"consensus\"], source = \"unverified\" }\n\n[access]";
    let rules = parse("my.toml", &parlatino().replacen("[access]", section, 1)).unwrap().rules;
    assert_eq!(rules.default_method(Subject::Whole), Method::Consensus);
    assert_eq!(rules.default_method(Subject::Clause), Method::RecordedVote);
    assert!(rules.entries().iter().any(|entry| entry.about == Some("subject-whole")));
}

#[test]
fn only_known_acts_and_languages_are_named() {
    let line = line_of("[who.table]");
    let text = parlatino().replacen("[who.table]", "[who.tabel]", 1);
    let error = parse("my.toml", &text).unwrap_err();
    assert_eq!((error.line, error.key.as_str()), (line, "who.tabel"));
    assert!(error.message.starts_with("unknown act; known: manage-installation, "), "{error}");
    let text = parlatino().replacen("[style.fr]", "[style.\"fr fr\"]", 1);
    let error = parse("my.toml", &text).unwrap_err();
    assert_eq!((error.line, error.message.as_str()), (line_of("[style.fr]"), "not a language tag: fr fr"));
}

#[test]
fn a_document_cut_anywhere_is_an_error_and_no_crash() {
    let text = parlatino();
    let styles = text[..text.find("# Endings").unwrap()].trim_end().len();
    let cuts = (0..text.len() - 2).step_by(13).filter(|at| text.is_char_boundary(*at));
    for at in cuts {
        match parse("my.toml", &text[..at]) {
            Ok(_) => assert!(at >= styles, "cut at {at}: only styles may be left out"),
            Err(error) => assert!(error.line <= text[..at].lines().count() + 1, "{error}"),
        }
    }
}
