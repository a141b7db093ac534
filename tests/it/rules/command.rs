//! `accord rules check` and `accord rules explain`, as scripts and secretariats call them: without settings or database.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// How long the program may take; a debug build reads its catalogues slowly.
const LONGEST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 1500 } else { 50 });

/// Runs the program in an empty environment with a database that nobody could open, with this on standard input.
fn program(input: &str, arguments: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_accord"))
        .args(arguments)
        .env_clear()
        .env("DATABASE_URL", "no such scheme")
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A document that is a file or a preset reads nothing from here.
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    child.wait_with_output().unwrap()
}

#[track_caller]
fn check(input: &str, arguments: &[&str], code: i32, said: &str, told: &str) {
    let output = program(input, arguments);
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {err}");
    assert!(out.contains(said), "{arguments:?}: {out}");
    assert!(err.contains(told) && (told.is_empty() == err.is_empty()), "{arguments:?}: {err}");
}

#[test]
fn a_document_is_checked_and_explained_from_a_file_a_preset_or_standard_input() {
    check("", &["rules", "check", "oas"], 0, "Valid.", "");
    check("", &["rules", "explain", "un-general-assembly"], 0, "the vote is taken once more", "");
    check(
        "",
        &["rules", "explain", "parlatino", "--lang", "es"],
        0,
        "El quórum se verifica antes de cada votación.",
        "",
    );
    check("", &["rules", "explain", "parlatino", "--lang", "fr"], 0, "Le quorum est vérifié avant chaque vote.", "");
    let preset = crate::rows::PARLATINO;
    check(preset, &["rules", "check", "-"], 0, "Valid.", "");
    check(preset, &["rules", "explain", "-", "--lang", "pt"], 0, "O quórum é verificado antes de cada votação.", "");
}

#[test]
fn what_is_wrong_is_one_line_with_its_place() {
    let wrong = crate::rows::PARLATINO.replace("\"1/3\"", "\"a third\"");
    check(&wrong, &["rules", "check", "-"], 2, "", "<stdin>:63:20: quorum.debate: not a fraction");
    check(&wrong, &["rules", "explain", "-"], 2, "", "<stdin>:63:20: quorum.debate: not a fraction");
    check("", &["rules", "check", "no-such-file.toml"], 2, "", "no-such-file.toml: ");
}

#[test]
fn it_starts_at_once() {
    let took = |arguments: &[&str]| {
        let start = Instant::now();
        assert!(program("", arguments).status.success());
        start.elapsed()
    };
    for arguments in [["rules", "check", "parlatino"], ["rules", "explain", "parlatino"]] {
        let best = (0..5).map(|_| took(&arguments)).min().unwrap();
        assert!(best < LONGEST, "{arguments:?}: {best:?}");
    }
}
