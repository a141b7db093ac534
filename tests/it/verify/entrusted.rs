//! Who voted for whom, with which votes, on what quorum: nothing of it is altered unseen.

use super::{Tampering, tampering};

pub(super) const ENTRUSTED: &[Tampering] = &[
    tampering(
        "a proxy is invented",
        "INSERT INTO proxies SELECT 'p', p.sitting_id, g.id, h.id, 'x', 'sitting', NULL, p.from_at, p.noted_by, NULL, NULL, NULL
         FROM sitting_presiding p, delegations g, delegations h WHERE p.number = 1 AND g.name = 'Cordal'
         AND h.name = 'Altamora';",
        "proxy of Cordal at sitting 1: it stands in the record",
    ),
    tampering(
        "a vote is said to have been carried",
        "UPDATE question_voters SET holder_id = (SELECT id FROM delegations WHERE name = 'Altamora')
         WHERE delegation_id IN (SELECT id FROM delegations WHERE name = 'Cordal');",
        "entitlement of Cordal to vote on question 1: who carries the vote",
    ),
    tampering(
        "votes are said to have been cast apart",
        "UPDATE ballots SET split = '0/1/0' WHERE question_id IN (SELECT id FROM questions WHERE number = 20);",
        "question 20: the ballots",
    ),
    tampering(
        "a counted quorum is said to have been presumed",
        "UPDATE question_quorums SET basis = 'presumed';",
        "question 1: whether the quorum was presumed",
    ),
    tampering("it is forgotten on what a question stood", "DELETE FROM question_quorums;", "question 1: whether the quorum"),
    tampering(
        "a doubt of the quorum is invented",
        "INSERT INTO quorum_challenges SELECT sitting_id, 1, NULL, noted_by, from_at, NULL, NULL, 0, 0, 0, NULL, '', (1 = 0)
         FROM sitting_presiding WHERE number = 1;",
        "challenge 1 of the quorum of sitting 1: it stands in the record",
    ),
];
