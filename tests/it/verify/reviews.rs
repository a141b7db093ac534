//! What is altered by SQL of reviewed versions and of what they made of the amendments.

use super::{Tampering, tampering};

pub(super) const REVIEWS: &[Tampering] = &[
    tampering(
        "words of a reviewed version are changed",
        "UPDATE clause_texts SET words = words || ' indeed'
         WHERE version_id IN (SELECT id FROM versions WHERE number = 2);",
        "version 2: its text",
    ),
    tampering(
        "a reviewed version was made from another",
        "UPDATE versions SET base_id = (SELECT v.id FROM versions v WHERE v.number = 1) WHERE number = 3;",
        "version 3: ",
    ),
    tampering(
        "what a version took in is deleted",
        "DELETE FROM version_amendments WHERE amendment_id IN (SELECT id FROM amendments WHERE number = 23);",
        "amendment 23 in a reviewed version",
    ),
    tampering(
        "an amendment was taken in as it stands, not in a panel's wording",
        "UPDATE version_amendments SET recommendation_id = NULL;",
        "amendment 22 in a reviewed version",
    ),
    tampering(
        "of what a version took in whole only a part is said to be there",
        "UPDATE version_amendments SET only_free = TRUE;",
        "amendment 23 in a reviewed version: only what is free of it",
    ),
    tampering(
        "an amendment that met a version was carried over",
        "UPDATE carryings SET outcome = 'carried-over' WHERE outcome = 'needs-attention';",
        "carrying over of amendment 20: outcome",
    ),
    tampering(
        "where it met the version is changed",
        "UPDATE carryings SET spots = '[]' WHERE outcome = 'needs-attention';",
        "carrying over of amendment 20: ",
    ),
    tampering(
        "words carried over are changed",
        "UPDATE carried_operations SET words = 'x';",
        "operation carried over of amendment 21/1: words",
    ),
    tampering(
        "an amendment that was taken in is open again",
        "UPDATE amendments SET standing = 'admissible' WHERE number = 19;",
        "amendment 19: standing",
    ),
    tampering(
        "an amendment fell to another than the chair named",
        "UPDATE amendments SET fell_to = (SELECT id FROM amendments WHERE number = 22) WHERE number = 20;",
        "amendment 20: amendment to which it fell",
    ),
];
