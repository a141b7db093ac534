//! The record against the journal: the scenario played to its end verifies, and nothing is altered by SQL unseen.

mod command;
mod compromises;
mod entrusted;
mod marks;
pub(crate) mod other_acts;
mod reviews;

use std::time::{Duration, Instant};

use accord::actions::verify;
use accord::clock::{Chance, Clock};
use accord::l10n::Voice;
use accord::language::Locale;
use accord::scenario::{Player, Scenario};
use accord::storage::{Db, Store, StoreError, StoreOptions};
use diesel::connection::SimpleConnection as _;

use crate::support::Database;

/// The longest that the verification of the played scenario may take in a debug build on an idle machine, with room for a
/// busy one.
const LONGEST: Duration = Duration::from_secs(5);

/// What is done by SQL, and a part of one finding that names what was altered.
struct Tampering {
    what: &'static str,
    sql: &'static str,
    finding: &'static str,
}

const fn tampering(what: &'static str, sql: &'static str, finding: &'static str) -> Tampering {
    Tampering { what, sql, finding }
}

const TEXTS: &[Tampering] = &[
    tampering(
        "the adopted version with its publication and files is deleted",
        "DELETE FROM publication_files; DELETE FROM publications;
         DELETE FROM clause_texts WHERE version_id IN (SELECT id FROM versions WHERE kind = 'adopted');
         DELETE FROM version_clauses WHERE version_id IN (SELECT id FROM versions WHERE kind = 'adopted');
         DELETE FROM version_texts WHERE version_id IN (SELECT id FROM versions WHERE kind = 'adopted');
         DELETE FROM versions WHERE kind = 'adopted';",
        "version 4: the journal tells of it",
    ),
    tampering(
        "the publication is deleted",
        "DELETE FROM publication_files; DELETE FROM publications;",
        "publication DEMO",
    ),
    tampering("one file is deleted", "DELETE FROM publication_files WHERE format = 'txt';", "file en.txt"),
    tampering("bytes are changed", "UPDATE publication_files SET bytes = 'x' WHERE format = 'html';", "file en.html"),
    tampering(
        "a file and its digest are changed",
        "UPDATE publication_files SET sha256 = 'x' WHERE format = 'json';",
        "file en.json: SHA-256",
    ),
    tampering(
        "adopted words are changed",
        "UPDATE clause_texts SET words = words || ' indeed'
         WHERE version_id IN (SELECT id FROM versions WHERE kind = 'adopted');",
        "version 4: its text",
    ),
    tampering(
        "adopted words are changed and the version is called a draft",
        "UPDATE clause_texts SET words = words || ' indeed'
         WHERE version_id IN (SELECT id FROM versions WHERE kind = 'adopted');
         UPDATE versions SET kind = 'draft' WHERE kind = 'adopted';",
        "version 4: its text",
    ),
    tampering("a version's digest is changed", "UPDATE versions SET digest = 'x' WHERE number = 1;", "version 1: text"),
    tampering(
        "a tabled clause is taken out",
        "DELETE FROM version_clauses WHERE position = 3
         AND version_id IN (SELECT id FROM versions WHERE kind = 'tabled');",
        "version 1: its text",
    ),
    tampering(
        "a clause is ascribed to another amendment",
        "UPDATE clauses SET amendment_id = (SELECT id FROM amendments WHERE number = 1)
         WHERE amendment_id = (SELECT id FROM amendments WHERE number = 14);",
        "clause brought by amendment 14",
    ),
    tampering("the symbol is changed", "UPDATE declarations SET symbol = 'DEMO/OTHER';", "symbol: the record"),
    tampering(
        "the symbol of the publication is changed",
        "UPDATE publications SET symbol = 'X';",
        "symbol: the record",
    ),
    tampering(
        "two thirds become a simple majority",
        "UPDATE declarations SET rules = replace(rules, 'two-thirds', 'simple');",
        "rules of procedure",
    ),
    tampering("the rules no longer read", "UPDATE declarations SET rules = 'x = ';", "rules of procedure"),
    tampering("the stage is changed", "UPDATE declarations SET stage = 'plenary';", "stage: the record"),
    tampering("a stage is deleted", "DELETE FROM stage_entries WHERE stage = 'panel-review';", "stage “Panel review”"),
    tampering(
        "a stage is entered earlier",
        "UPDATE stage_entries SET opened_at = '2017-06-01 00:00:00' WHERE stage = 'plenary';",
        "stage “Plenary”",
    ),
    tampering("admission is moved", "UPDATE declarations SET admitted_at = NULL;", "time of admission"),
    tampering("a time limit is moved", "UPDATE deadlines SET due_at = '2017-06-09 00:00:00';", "time limit"),
    tampering(
        "a sponsor is deleted",
        "DELETE FROM declaration_sponsors WHERE delegation_id IN (SELECT id FROM delegations WHERE name = 'Lunara');",
        "sponsorship of Lunara",
    ),
    tampering(
        "a sponsor is added",
        "INSERT INTO declaration_sponsors
         SELECT d.id, (SELECT id FROM delegations WHERE name = 'Cordal'), d.membership_id, d.created_at
         FROM declarations d;",
        "sponsorship of Cordal: it stands in the record",
    ),
    tampering(
        "a group of delegations is added",
        "INSERT INTO delegation_groups SELECT 'g', id, 'Group of two', created_at, NULL FROM bodies;",
        "group of delegations Group of two",
    ),
    tampering(
        "an amendment is said to be moved on behalf of a group",
        "INSERT INTO delegation_groups SELECT 'g', id, 'Group of two', created_at, NULL FROM bodies;
         UPDATE amendments SET group_id = 'g' WHERE number = 13;",
        "amendment 13: group",
    ),
    tampering("a value does not read", "UPDATE declarations SET stage = 'limbo';", "what is stored does not read"),
];

const AMENDMENTS: &[Tampering] = &[
    tampering(
        "words of a rejected amendment are changed",
        "UPDATE amendment_operations SET words = 'x'
         WHERE amendment_id IN (SELECT id FROM amendments WHERE number = 6);",
        "of amendment 6: words",
    ),
    tampering(
        "words of a withdrawn amendment are changed",
        "UPDATE amendment_operations SET words = 'x'
         WHERE amendment_id IN (SELECT id FROM amendments WHERE number = 8);",
        "of amendment 8: words",
    ),
    tampering(
        "an operation is deleted",
        "DELETE FROM amendment_operations WHERE amendment_id IN (SELECT id FROM amendments WHERE number = 13);",
        "operation 1 of amendment 13",
    ),
    tampering(
        "a standing is changed",
        "UPDATE amendments SET standing = 'withdrawn' WHERE number = 13;",
        "amendment 13: standing",
    ),
    tampering(
        "an amendment is made a draft",
        "UPDATE amendments SET standing = 'draft', filed_at = NULL WHERE number = 13;",
        "amendment 13: standing",
    ),
    tampering(
        "a fallen amendment fell to another",
        "UPDATE amendments SET fell_to = (SELECT id FROM amendments WHERE number = 1) WHERE number = 11;",
        "amendment 11: amendment to which it fell",
    ),
    tampering(
        "a mover is changed",
        "UPDATE amendments SET delegation_id = (SELECT id FROM delegations WHERE name = 'Cordal') WHERE number = 5;",
        "amendment 5: delegation",
    ),
    tampering(
        "the clerk is left out",
        "UPDATE amendments SET entered_by = NULL WHERE number = 17;",
        "amendment 17: who entered it",
    ),
    tampering(
        "a co-sponsor is deleted",
        "DELETE FROM amendment_sponsors WHERE delegation_id IN (SELECT id FROM delegations WHERE name = 'Lunara')
         AND amendment_id IN (SELECT id FROM amendments WHERE number = 3);",
        "sponsorship of amendment 3 by Lunara",
    ),
    tampering(
        "a justification is changed",
        "UPDATE amendments SET justification = 'x' WHERE number = 9;",
        "amendment 9: justification",
    ),
    tampering("a reason is changed", "UPDATE amendments SET reason = 'x' WHERE number = 13;", "amendment 13: reason"),
    tampering(
        "a time of filing is changed",
        "UPDATE amendments SET filed_at = '2017-06-01 00:00:00' WHERE number = 18;",
        "amendment 18: time of filing",
    ),
    tampering("a comment is changed", "UPDATE comments SET words = 'x';", "words: the record"),
    tampering("a comment is deleted", "DELETE FROM comments;", "comment of 2017-06-09"),
    tampering("a recommendation is changed", "UPDATE recommendations SET kind = 'reject';", "advice: the record"),
    tampering(
        "a panel's wording is changed",
        "UPDATE recommendations SET words = 'x' WHERE words IS NOT NULL;",
        "recommendation of panel 4 on amendment 12: words",
    ),
    tampering("a panel's report is changed", "UPDATE panels SET report = 'x' WHERE number = 2;", "panel 2: report"),
    tampering(
        "a panel's summary is changed",
        "UPDATE panels SET summary = 'x' WHERE number = 2;",
        "panel 2: particulars",
    ),
    tampering("findings are deleted", "DELETE FROM panel_findings;", "panel 6: particulars"),
    tampering(
        "a panel's seats are changed",
        "UPDATE panel_seats SET part = 'moderator' WHERE part = 'member';",
        "seat on panel",
    ),
    tampering("assignments are deleted", "DELETE FROM panel_assignments;", "assignment to panel 5"),
];

const VOTES: &[Tampering] = &[
    tampering(
        "a declared question is deleted",
        "DELETE FROM ballots WHERE question_id IN (SELECT id FROM questions WHERE number = 6);
         DELETE FROM question_voters WHERE question_id IN (SELECT id FROM questions WHERE number = 6);
         DELETE FROM question_quorums WHERE question_id IN (SELECT id FROM questions WHERE number = 6);
         DELETE FROM questions WHERE number = 6;",
        "question 6: the journal tells of it",
    ),
    tampering(
        "the vote on the whole is deleted",
        "DELETE FROM ballots WHERE question_id IN (SELECT id FROM questions WHERE subject = 'whole');
         DELETE FROM question_voters WHERE question_id IN (SELECT id FROM questions WHERE subject = 'whole');
         DELETE FROM question_quorums WHERE question_id IN (SELECT id FROM questions WHERE subject = 'whole');
         DELETE FROM questions WHERE subject = 'whole';",
        "question 20: the journal tells of it",
    ),
    tampering(
        "a rejected question is annulled with other counts and another outcome",
        "UPDATE questions SET state = 'annulled', yes = 9, no = 1, outcome = 'adopted' WHERE number = 10;",
        "question 10: outcome",
    ),
    tampering("a count is changed", "UPDATE questions SET yes = 9 WHERE number = 10;", "question 10: votes in favour"),
    tampering(
        "what was required is changed",
        "UPDATE questions SET required = 1 WHERE number = 20;",
        "question 20: votes required",
    ),
    tampering(
        "a majority is changed",
        "UPDATE questions SET majority = 'simple' WHERE number = 20;",
        "question 20: majority",
    ),
    tampering(
        "the words that were put are changed",
        "UPDATE questions SET words = '[]' WHERE number = 3;",
        "question 3: words",
    ),
    tampering("a quorum is changed", "UPDATE questions SET quorum = 1 WHERE number = 3;", "question 3: quorum"),
    tampering(
        "how it was reached is changed",
        "UPDATE questions SET reached = 'unanimous-vote' WHERE number = 5;",
        "question 5: how it was reached",
    ),
    tampering(
        "the time of opening is changed",
        "UPDATE questions SET opened_at = '2017-06-01 00:00:00' WHERE number = 4;",
        "question 4: time of opening",
    ),
    tampering(
        "the time of the lock is changed",
        "UPDATE questions SET locked_at = '2017-06-01 00:00:00' WHERE number = 4;",
        "question 4: time at which the voting ended",
    ),
    tampering(
        "the time of the result is changed",
        "UPDATE questions SET declared_at = '2017-06-01 00:00:00' WHERE number = 4;",
        "question 4: time of the declaration",
    ),
    tampering(
        "two delegations' ballots are exchanged",
        "UPDATE ballots SET choice = CASE choice WHEN 'yes' THEN 'no' ELSE 'yes' END
         WHERE question_id IN (SELECT id FROM questions WHERE number = 6) AND choice IN ('yes', 'no');",
        "question 6: the ballots",
    ),
    tampering(
        "who cast the ballots is changed",
        "UPDATE ballots SET membership_id = (SELECT opened_by FROM questions WHERE number = 6);",
        "question 6: the ballots",
    ),
    tampering(
        "a ballot is deleted",
        "DELETE FROM ballots WHERE choice = 'abstain'
         AND question_id IN (SELECT id FROM questions WHERE number = 20);",
        "question 20: the ballots",
    ),
    tampering(
        "a ballot is added to a consensus",
        "INSERT INTO ballots SELECT v.question_id, v.delegation_id, 'no', NULL, q.opened_by, q.opened_at
         FROM question_voters v JOIN questions q ON q.id = v.question_id WHERE q.number = 1;",
        "question 1: the ballots",
    ),
    tampering(
        "weights are changed",
        "UPDATE question_voters SET weight = 5
         WHERE delegation_id IN (SELECT id FROM delegations WHERE name = 'Cordal');",
        "entitlement of Cordal to vote on question 1: votes",
    ),
    tampering(
        "somebody is left out of a register",
        "DELETE FROM question_voters WHERE delegation_id IN (SELECT id FROM delegations WHERE name = 'Cordal')
         AND question_id IN (SELECT id FROM questions WHERE number = 1);",
        "entitlement of Cordal to vote on question 1",
    ),
    tampering(
        "attendance is changed",
        "UPDATE sitting_presence SET present = (1 = 0);",
        "attendance of Altamora at sitting 1",
    ),
    tampering(
        "somebody else presided",
        "UPDATE sitting_presiding SET membership_id = (SELECT max(id) FROM memberships
         WHERE id NOT IN (SELECT membership_id FROM sitting_presiding));",
        "turn 1 in the chair of sitting 1: who did it",
    ),
    tampering(
        "a suspension is invented",
        "INSERT INTO sitting_suspensions SELECT sitting_id, 9, 'x', from_at, noted_by, from_at, noted_by
         FROM sitting_presiding;",
        "suspension 9 of sitting 1: it stands in the record",
    ),
    tampering(
        "a delegation is said to have been online",
        "UPDATE sitting_presence SET mode = 'online';",
        "attendance of Altamora at sitting 1: where it takes part",
    ),
    tampering("attendance is deleted", "DELETE FROM sitting_presence;", "attendance of Altamora at sitting 1"),
    tampering("a sitting is opened again", "UPDATE sittings SET closed_at = NULL;", "sitting 1: time of closing"),
    tampering("the order of voting is deleted", "DELETE FROM voting_orders;", "order of voting of 2017-06-10"),
    tampering(
        "an objection is invented",
        "INSERT INTO objections SELECT v.question_id, v.delegation_id, q.opened_by, 'x', q.opened_at
         FROM question_voters v JOIN questions q ON q.id = v.question_id WHERE q.number = 1;",
        "objection of Cordal on question 1: it stands in the record",
    ),
];

const JOURNAL: &[Tampering] = &[
    tampering(
        "the tail of the journal is cut off",
        "DELETE FROM journal WHERE seq > (SELECT max(seq) - 1 FROM journal);",
        "publication DEMO",
    ),
    tampering("the whole journal is deleted", "DELETE FROM journal;", "declaration migration"),
    tampering(
        "an entry in the middle is deleted",
        "DELETE FROM journal WHERE act = 'amendment-withdrawn';",
        "an entry is missing",
    ),
    tampering(
        "facts of an entry are changed",
        "UPDATE journal SET facts = replace(facts, 'adopted', 'rejected') WHERE act = 'result-declared';",
        "of the journal: it was changed",
    ),
    tampering(
        "an entry is ascribed to somebody else",
        "UPDATE journal SET membership_id = NULL WHERE act = 'question-opened';",
        "of the journal: it was changed",
    ),
    tampering(
        "the body's rules are changed",
        "UPDATE bodies SET rules = replace(rules, 'two-thirds', 'simple');",
        "rules of procedure",
    ),
    tampering(
        "a delegation votes no more",
        "UPDATE delegations SET category = 'observer' WHERE name = 'Cordal';",
        "delegation Cordal: category",
    ),
    tampering(
        "a place is given to another account",
        "UPDATE memberships SET account_id = (SELECT id FROM accounts WHERE administrator)
         WHERE id = (SELECT max(id) FROM memberships);",
        "account: the record",
    ),
    tampering("a meeting is moved", "UPDATE meetings SET starts_on = '2017-06-11';", "first day: the record"),
];

/// The scenario, played into a database up to a point, or to its end.
pub(crate) fn played(database: &Database, until: Option<&str>) -> Store {
    let scenario = Scenario::named("parlatino-2017").expect("the scenario reads");
    let clock = Clock::manual(scenario.beginning().expect("the scenario begins"));
    let options =
        StoreOptions { clock: clock.clone(), chance: Chance::seeded(2017), ..StoreOptions::new(database.url()) };
    let store = Store::open(options).expect("the database opens");
    Player::new(store.clone(), clock, scenario).play(until, |_| ()).expect("the scenario plays");
    store
}

/// What a verification finds, in English.
fn found(db: &mut Db) -> Vec<String> {
    let voice = Voice::new(Locale::En, chrono_tz::UTC);
    let verified = verify(db, None).expect("the verification reads");
    verified.findings.iter().map(|finding| finding.tell(voice)).collect()
}

/// Brings findings out of a transaction that is rolled back.
struct Undone(Vec<String>);

impl From<StoreError> for Undone {
    fn from(error: StoreError) -> Self {
        panic!("{error}");
    }
}

/// What is found once this was done to the rows; it is undone again.
pub(crate) fn after(store: &Store, sql: &'static str) -> Vec<String> {
    let undone = store.write_now::<(), Undone>(move |tx| {
        tx.db.batch_execute(sql).expect(sql);
        Err(Undone(found(tx.db)))
    });
    undone.expect_err("nothing is kept").0
}

fn check(database: &Database) {
    let store = played(database, None);
    let begun = Instant::now();
    let untouched = store.read_now::<_, StoreError>(|db| Ok(found(db))).expect("the database answers");
    let took = begun.elapsed();
    println!("verified in {took:?}");
    assert_eq!(untouched, Vec::<String>::new());
    assert!(took < LONGEST, "{took:?}");
    let unseen: Vec<String> =
        [TEXTS, AMENDMENTS, VOTES, JOURNAL, reviews::REVIEWS, compromises::COMPROMISES, entrusted::ENTRUSTED]
            .iter()
            .flat_map(|list| list.iter())
            .filter_map(|one| {
                let findings = after(&store, one.sql);
                let seen = findings.iter().any(|finding| finding.contains(one.finding));
                (!seen).then(|| format!("{}: no {:?} in {findings:#?}", one.what, one.finding))
            })
            .collect();
    assert!(unseen.is_empty(), "{}", unseen.join("\n"));
    let restored = store.read_now::<_, StoreError>(|db| Ok(found(db))).expect("the database answers");
    assert_eq!(restored, Vec::<String>::new());
}

#[test]
fn nothing_is_altered_unseen_on_sqlite() {
    check(&Database::sqlite());
}

#[test]
fn nothing_is_altered_unseen_on_postgres() {
    if let Some(database) = Database::postgres() {
        check(&database);
    }
}
