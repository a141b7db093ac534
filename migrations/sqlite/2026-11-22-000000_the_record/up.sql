-- The record from its first day: bodies and who belongs to them, meetings, declarations with their versions,
-- amendments, panels, sittings, questions and ballots, publications, the journal and the outgoing mail.
-- Times are UTC with microseconds. Identities are random texts; official numbers are counters.

-- What this installation is (whether it is a demonstration, for one).
CREATE TABLE installation (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    locale TEXT NOT NULL,
    zone TEXT,
    password_hash TEXT,
    administrator BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL,
    disabled_at TIMESTAMP,
    mail_failed_at TIMESTAMP,
    CONSTRAINT accounts_email_once UNIQUE (email)
);

CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    token_hash TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    device TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP,
    CONSTRAINT sessions_token_once UNIQUE (token_hash)
);
CREATE INDEX sessions_of_account ON sessions (account_id);

-- Links that work once. The secret is made when the mail is sent; only its hash is kept.
CREATE TABLE links (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    purpose TEXT NOT NULL,
    token_hash TEXT,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP,
    CONSTRAINT links_token_once UNIQUE (token_hash)
);
CREATE INDEX links_of_account ON links (account_id);

CREATE TABLE sign_in_failures (
    id TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    at TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_failures_by_subject ON sign_in_failures (subject, at);

CREATE TABLE bodies (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    names TEXT NOT NULL,
    short_name TEXT NOT NULL,
    zone TEXT NOT NULL,
    languages TEXT NOT NULL,
    rules TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CONSTRAINT bodies_slug_once UNIQUE (slug)
);

CREATE TABLE delegations (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES bodies (id),
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    weight BIGINT NOT NULL,
    -- Of the seat of one member: the delegation that the member came with.
    seat_of TEXT REFERENCES delegations (id),
    -- The short name of the body for which it sits, where several meet jointly; else empty.
    component TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    CONSTRAINT delegations_name_once UNIQUE (body_id, name)
);

CREATE TABLE memberships (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    body_id TEXT NOT NULL REFERENCES bodies (id),
    delegation_id TEXT REFERENCES delegations (id),
    -- The seat that votes where members vote by themselves: one for each person in a body.
    seat_id TEXT REFERENCES delegations (id),
    role TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP
);
CREATE UNIQUE INDEX memberships_once ON memberships (account_id, body_id, role, coalesce(delegation_id, '')) WHERE ended_at IS NULL;
CREATE INDEX memberships_of_body ON memberships (body_id);

-- Delegations that file only what their head approved. How they file is their own affair: no part of the record.
CREATE TABLE approvals_wanted (
    delegation_id TEXT NOT NULL PRIMARY KEY REFERENCES delegations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    since TIMESTAMP NOT NULL
);

-- Groups of delegations, on whose behalf one of them may move.
CREATE TABLE delegation_groups (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES bodies (id),
    name TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    CONSTRAINT delegation_groups_name_once UNIQUE (body_id, name)
);

CREATE TABLE delegation_group_members (
    group_id TEXT NOT NULL REFERENCES delegation_groups (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    PRIMARY KEY (group_id, delegation_id)
);

-- Anyone the record names; need not have an account.
CREATE TABLE persons (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES bodies (id),
    name TEXT NOT NULL
);

CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    ordinal TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    zone TEXT NOT NULL,
    agenda TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CONSTRAINT meetings_slug_once UNIQUE (slug)
);

CREATE TABLE meeting_bodies (
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    body_id TEXT NOT NULL REFERENCES bodies (id),
    part TEXT NOT NULL,
    PRIMARY KEY (meeting_id, body_id)
);
CREATE INDEX meetings_of_body ON meeting_bodies (body_id);

-- Rehearsals of a meeting, each in a copy of the whole record that goes with its end. Nothing of it is of the record: what is
-- done in a copy counts nowhere, and its clock goes `ahead` seconds before the machine's.
CREATE TABLE rehearsals (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    begun_by TEXT NOT NULL REFERENCES accounts (id),
    begun_at TIMESTAMP NOT NULL,
    ahead BIGINT NOT NULL,
    ended_at TIMESTAMP
);
CREATE UNIQUE INDEX rehearsals_one_runs ON rehearsals (meeting_id) WHERE ended_at IS NULL;

CREATE TABLE panels (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    number BIGINT NOT NULL,
    theme TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    quotation TEXT NOT NULL,
    quotation_by TEXT NOT NULL,
    summary TEXT NOT NULL,
    report TEXT NOT NULL,
    closed_at TIMESTAMP,
    CONSTRAINT panels_number_once UNIQUE (meeting_id, number)
);

-- Free-standing findings of a panel, each of which may become a clause.
CREATE TABLE panel_findings (
    panel_id TEXT NOT NULL REFERENCES panels (id),
    position BIGINT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (panel_id, position)
);

-- Who sits on a panel as the record names them.
CREATE TABLE panel_persons (
    panel_id TEXT NOT NULL REFERENCES panels (id),
    position BIGINT NOT NULL,
    person_id TEXT NOT NULL REFERENCES persons (id),
    title TEXT NOT NULL,
    part TEXT NOT NULL,
    PRIMARY KEY (panel_id, position)
);

-- Who works on a panel here, with an account.
CREATE TABLE panel_seats (
    panel_id TEXT NOT NULL REFERENCES panels (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    part TEXT NOT NULL,
    PRIMARY KEY (panel_id, membership_id)
);

CREATE TABLE declarations (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    number BIGINT NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    body_id TEXT NOT NULL REFERENCES bodies (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    stage TEXT NOT NULL,
    delegation_id TEXT REFERENCES delegations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    symbol TEXT,
    rules TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    tabled_at TIMESTAMP,
    admitted_at TIMESTAMP,
    changes BIGINT NOT NULL,
    CONSTRAINT declarations_slug_once UNIQUE (slug),
    CONSTRAINT declarations_number_once UNIQUE (number),
    CONSTRAINT declarations_symbol_once UNIQUE (body_id, symbol)
);
CREATE INDEX declarations_of_meeting ON declarations (meeting_id);

-- The rules of procedure that a body, or one declaration, left for others: each row keeps what stood before and what took its
-- place. Of a declaration it is a recorded decision that suspended or corrected its copy.
CREATE TABLE rules_changes (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES bodies (id),
    declaration_id TEXT REFERENCES declarations (id),
    former TEXT NOT NULL,
    rules TEXT NOT NULL,
    decision TEXT NOT NULL,
    reason TEXT NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id)
);
CREATE INDEX rules_changes_of_body ON rules_changes (body_id);
CREATE INDEX rules_changes_of_declaration ON rules_changes (declaration_id);

CREATE TABLE declaration_sponsors (
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    membership_id TEXT REFERENCES memberships (id),
    confirmed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (declaration_id, delegation_id)
);

-- Declarations that relate to the same question: they are put one after another. The order is that of tabling, unless the body,
-- or the chair where the rules say so, set another: then with the decision and the reason.
CREATE TABLE queues (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    made_at TIMESTAMP NOT NULL,
    decision TEXT NOT NULL,
    reason TEXT NOT NULL,
    ordered_by TEXT REFERENCES memberships (id),
    ordered_at TIMESTAMP
);
CREATE INDEX queues_of_meeting ON queues (meeting_id);

-- The place of a declaration in its queue, where another order than that of tabling was set, and which other one it would replace.
CREATE TABLE queue_places (
    declaration_id TEXT NOT NULL PRIMARY KEY REFERENCES declarations (id),
    queue_id TEXT NOT NULL REFERENCES queues (id),
    position BIGINT,
    replaces_id TEXT REFERENCES declarations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    entered_at TIMESTAMP NOT NULL
);
CREATE INDEX queue_places_of_queue ON queue_places (queue_id);

CREATE TABLE stage_entries (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    stage TEXT NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    membership_id TEXT REFERENCES memberships (id)
);
CREATE INDEX stage_entries_of_declaration ON stage_entries (declaration_id);

-- The newest of a kind is in force; the others stay.
CREATE TABLE deadlines (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    kind TEXT NOT NULL,
    due_at TIMESTAMP NOT NULL,
    reason TEXT NOT NULL,
    set_at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id)
);
CREATE INDEX deadlines_of_declaration ON deadlines (declaration_id);

CREATE TABLE versions (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    base_id TEXT REFERENCES versions (id),
    made_at TIMESTAMP NOT NULL,
    membership_id TEXT REFERENCES memberships (id),
    digest TEXT,
    CONSTRAINT versions_number_once UNIQUE (declaration_id, number)
);

-- What stands around the clauses, in each language.
CREATE TABLE version_texts (
    version_id TEXT NOT NULL REFERENCES versions (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    masthead TEXT NOT NULL,
    place_date TEXT NOT NULL,
    enacting TEXT NOT NULL,
    closing TEXT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (version_id, language)
);

-- A clause's identity, for life.
CREATE TABLE clauses (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    amendment_id TEXT,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX clauses_of_declaration ON clauses (declaration_id);

CREATE TABLE version_clauses (
    version_id TEXT NOT NULL REFERENCES versions (id),
    clause_id TEXT NOT NULL REFERENCES clauses (id),
    position BIGINT NOT NULL,
    parent_id TEXT REFERENCES clauses (id),
    kind TEXT NOT NULL,
    numbering TEXT NOT NULL,
    inserted BOOLEAN NOT NULL,
    PRIMARY KEY (version_id, clause_id)
);

CREATE TABLE clause_texts (
    version_id TEXT NOT NULL REFERENCES versions (id),
    clause_id TEXT NOT NULL REFERENCES clauses (id),
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    opening BIGINT NOT NULL,
    ending TEXT,
    wrap_up TEXT NOT NULL,
    stale BOOLEAN NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (version_id, clause_id, language)
);

CREATE TABLE amendments (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    base_id TEXT NOT NULL REFERENCES versions (id),
    number BIGINT,
    sub_number BIGINT NOT NULL,
    sub_of TEXT REFERENCES amendments (id),
    delegation_id TEXT REFERENCES delegations (id),
    group_id TEXT REFERENCES delegation_groups (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    entered_by TEXT REFERENCES memberships (id),
    language TEXT NOT NULL,
    standing TEXT NOT NULL,
    justification TEXT NOT NULL,
    distance BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    filed_at TIMESTAMP,
    ruled_at TIMESTAMP,
    reason TEXT NOT NULL,
    -- Where it stood before it was decided or fell, for when the vote is annulled.
    stood TEXT,
    fell_to TEXT REFERENCES amendments (id),
    revision BIGINT NOT NULL,
    revised BIGINT NOT NULL,
    accepted_after BIGINT,
    CONSTRAINT amendments_number_once UNIQUE (declaration_id, number, sub_number)
);

-- What is proposed, as it was submitted: never altered once filed.
CREATE TABLE amendment_operations (
    id TEXT NOT NULL PRIMARY KEY,
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    position BIGINT NOT NULL,
    act TEXT NOT NULL,
    clause_id TEXT,
    second_id TEXT,
    after_id TEXT,
    parent_id TEXT,
    kind TEXT,
    words TEXT NOT NULL,
    opening BIGINT NOT NULL,
    amends_id TEXT REFERENCES amendment_operations (id),
    base_words TEXT NOT NULL,
    edits TEXT NOT NULL,
    algorithm BIGINT NOT NULL,
    CONSTRAINT amendment_operations_position_once UNIQUE (amendment_id, position)
);

CREATE TABLE amendment_sponsors (
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    membership_id TEXT REFERENCES memberships (id),
    confirmed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (amendment_id, delegation_id)
);

-- What the head of a delegation says of a draft before it is filed: one row a draft, for one revision of it.
CREATE TABLE draft_approvals (
    amendment_id TEXT NOT NULL PRIMARY KEY REFERENCES amendments (id),
    revision BIGINT NOT NULL,
    state TEXT NOT NULL,
    remark TEXT NOT NULL,
    asked_by TEXT REFERENCES memberships (id),
    answered_by TEXT REFERENCES memberships (id),
    at TIMESTAMP NOT NULL
);

-- Delegations that were asked to co-sponsor an amendment or the draft of one, and what they answered: between the two of
-- them. Who joins the sponsors of what is filed stands in the record by that act.
CREATE TABLE cosponsor_requests (
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    asked_at TIMESTAMP NOT NULL,
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    answered_at TIMESTAMP,
    PRIMARY KEY (amendment_id, delegation_id)
);
CREATE INDEX cosponsor_requests_of_delegation ON cosponsor_requests (delegation_id);

-- How a delegation means to vote: its own notes over the voting list of a text, seen by its members alone.
CREATE TABLE voting_sheet_lines (
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    subject TEXT NOT NULL,
    stance TEXT NOT NULL,
    note TEXT NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    set_at TIMESTAMP NOT NULL,
    PRIMARY KEY (delegation_id, declaration_id, subject)
);

-- What somebody follows: a declaration, a clause or an amendment, by its identity. Nobody else's affair.
CREATE TABLE watches (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    since TIMESTAMP NOT NULL,
    PRIMARY KEY (account_id, subject)
);
CREATE INDEX watches_of_declaration ON watches (declaration_id);
-- A word that the secretariat of a declaration sorts its amendments by. A working label: no part of the record, the journal
-- does not tell of it.
CREATE TABLE tags (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    word TEXT NOT NULL,
    made_at TIMESTAMP NOT NULL,
    CONSTRAINT tags_word_once UNIQUE (declaration_id, word)
);

-- A tag on an amendment.
CREATE TABLE amendment_tags (
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    tag_id TEXT NOT NULL REFERENCES tags (id),
    PRIMARY KEY (amendment_id, tag_id)
);
CREATE INDEX amendment_tags_of_tag ON amendment_tags (tag_id);

-- A filter of the amendments to a declaration, kept under a name by somebody for themselves, or by the secretariat for
-- everybody. A setting: no part of the record.
CREATE TABLE saved_filters (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    shared BOOLEAN NOT NULL,
    made_at TIMESTAMP NOT NULL,
    CONSTRAINT saved_filters_name_once UNIQUE (declaration_id, account_id, name)
);

-- A clause or an amendment given to a panel.
CREATE TABLE panel_assignments (
    id TEXT NOT NULL PRIMARY KEY,
    panel_id TEXT NOT NULL REFERENCES panels (id),
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    clause_id TEXT REFERENCES clauses (id),
    amendment_id TEXT REFERENCES amendments (id),
    assigned_at TIMESTAMP NOT NULL,
    CONSTRAINT panel_assignments_clause_once UNIQUE (panel_id, clause_id),
    CONSTRAINT panel_assignments_amendment_once UNIQUE (panel_id, amendment_id)
);
CREATE INDEX panel_assignments_of_declaration ON panel_assignments (declaration_id);

-- What a panel says about an amendment. The newest of a panel stands; the others stay. One on words that the sponsors
-- revised since is overtaken.
CREATE TABLE recommendations (
    id TEXT NOT NULL PRIMARY KEY,
    panel_id TEXT NOT NULL REFERENCES panels (id),
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    kind TEXT NOT NULL,
    merge_with TEXT REFERENCES amendments (id),
    note TEXT NOT NULL,
    words TEXT,
    opening BIGINT NOT NULL,
    made_at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    superseded BOOLEAN NOT NULL,
    overtaken BOOLEAN NOT NULL
);
CREATE INDEX recommendations_of_amendment ON recommendations (amendment_id);

-- What a panel, or the secretariat, proposes to the sponsors of an amendment: other words, or to withdraw it in favour of
-- another. Each has its number with the amendment and is never edited; a later one takes its place.
CREATE TABLE treatments (
    id TEXT NOT NULL PRIMARY KEY,
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    number BIGINT NOT NULL,
    panel_id TEXT REFERENCES panels (id),
    kind TEXT NOT NULL,
    in_favour_of TEXT REFERENCES amendments (id),
    words TEXT,
    opening BIGINT NOT NULL,
    note TEXT NOT NULL,
    version_id TEXT NOT NULL REFERENCES versions (id),
    revised BIGINT NOT NULL,
    made_at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    CONSTRAINT treatments_number_once UNIQUE (amendment_id, number)
);

-- What the sponsors answered to a proposed treatment: once, for good.
CREATE TABLE treatment_answers (
    treatment_id TEXT NOT NULL PRIMARY KEY REFERENCES treatments (id),
    agrees BOOLEAN NOT NULL,
    comment TEXT NOT NULL,
    recommendation_id TEXT REFERENCES recommendations (id),
    answered_at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id)
);

-- Compromises: which amendments one is to replace, and whether their sponsors join it. A draft names them too; then nothing of
-- it is known to anybody else. Whether an amendment is suspended follows from where the compromise stands and is not stored.
CREATE TABLE replacements (
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    replaces_id TEXT NOT NULL REFERENCES amendments (id),
    named_at TIMESTAMP NOT NULL,
    named_by TEXT NOT NULL REFERENCES memberships (id),
    joins BOOLEAN NOT NULL,
    answered_at TIMESTAMP,
    answered_by TEXT REFERENCES memberships (id),
    PRIMARY KEY (amendment_id, replaces_id)
);
CREATE INDEX replacements_of ON replacements (replaces_id);

-- Which amendments a reviewed version took in, in order, and in whose wording; of which only what stood beside the others.
CREATE TABLE version_amendments (
    version_id TEXT NOT NULL REFERENCES versions (id),
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    position BIGINT NOT NULL,
    recommendation_id TEXT REFERENCES recommendations (id),
    only_free BOOLEAN NOT NULL,
    PRIMARY KEY (version_id, amendment_id)
);

-- What became of an open amendment when a version was made, or what its sponsors revised it to: beside what was submitted,
-- never in its place. What a person settled or revised supersedes what was before on that version; both stay.
CREATE TABLE carryings (
    id TEXT NOT NULL PRIMARY KEY,
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    version_id TEXT NOT NULL REFERENCES versions (id),
    outcome TEXT NOT NULL,
    spots TEXT NOT NULL,
    made_at TIMESTAMP NOT NULL,
    membership_id TEXT REFERENCES memberships (id),
    superseded BOOLEAN NOT NULL
);
CREATE INDEX carryings_of_version ON carryings (version_id);

-- What an amendment does to the new version. An operation keeps its identity; only what a cut clause needs is new.
CREATE TABLE carried_operations (
    carrying_id TEXT NOT NULL REFERENCES carryings (id),
    operation_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    act TEXT NOT NULL,
    clause_id TEXT,
    second_id TEXT,
    after_id TEXT,
    parent_id TEXT,
    kind TEXT,
    words TEXT NOT NULL,
    opening BIGINT NOT NULL,
    amends_id TEXT,
    base_words TEXT NOT NULL,
    edits TEXT NOT NULL,
    algorithm BIGINT NOT NULL,
    PRIMARY KEY (carrying_id, operation_id)
);

-- What is ticked at the consolidation desk, a row for each amendment, so that two people at it do not overwrite each other.
-- A working sheet, not the record.
CREATE TABLE desk_choices (
    version_id TEXT NOT NULL REFERENCES versions (id),
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    choice TEXT NOT NULL,
    revision BIGINT NOT NULL,
    chosen_at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    PRIMARY KEY (version_id, amendment_id)
);

CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    clause_id TEXT NOT NULL REFERENCES clauses (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    words TEXT NOT NULL,
    made_at TIMESTAMP NOT NULL,
    resolved_at TIMESTAMP,
    resolved_by TEXT REFERENCES memberships (id)
);
CREATE INDEX comments_of_declaration ON comments (declaration_id);

-- What somebody notes beside a clause for nobody else: it belongs to the person and is no part of the record.
CREATE TABLE clause_notes (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    clause_id TEXT NOT NULL REFERENCES clauses (id),
    words TEXT NOT NULL,
    revision BIGINT NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (account_id, clause_id)
);

-- What is disputed, agreed or proposed while a text is negotiated: on a stretch of a clause's words, or on the whole
-- clause where no place is named. It keeps the words of the clause as they were then, so that it is found again.
CREATE TABLE marks (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    clause_id TEXT NOT NULL REFERENCES clauses (id),
    kind TEXT NOT NULL,
    clause_words TEXT NOT NULL,
    first_char BIGINT,
    words TEXT NOT NULL,
    alternative TEXT,
    number BIGINT,
    delegation_id TEXT REFERENCES delegations (id),
    set_at TIMESTAMP NOT NULL,
    set_by TEXT NOT NULL REFERENCES memberships (id),
    lifted_at TIMESTAMP,
    lifted_by TEXT REFERENCES memberships (id)
);
CREATE INDEX marks_of_declaration ON marks (declaration_id);

-- One continuous session of a meeting. The code of six digits, new for each sitting, is what a delegation checks in with.
CREATE TABLE sittings (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    number BIGINT NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    closed_at TIMESTAMP,
    code TEXT NOT NULL,
    CONSTRAINT sittings_number_once UNIQUE (meeting_id, number)
);
CREATE UNIQUE INDEX sittings_one_open ON sittings (meeting_id) WHERE closed_at IS NULL;

-- Who presided over a sitting, one after the other: the last one presides now.
CREATE TABLE sitting_presiding (
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    number BIGINT NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    from_at TIMESTAMP NOT NULL,
    noted_by TEXT NOT NULL REFERENCES memberships (id),
    PRIMARY KEY (sitting_id, number)
);

-- When a sitting was suspended, with what the chair said, and when it was resumed.
CREATE TABLE sitting_suspensions (
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    number BIGINT NOT NULL,
    words TEXT NOT NULL,
    suspended_at TIMESTAMP NOT NULL,
    suspended_by TEXT NOT NULL REFERENCES memberships (id),
    resumed_at TIMESTAMP,
    resumed_by TEXT REFERENCES memberships (id),
    PRIMARY KEY (sitting_id, number)
);
CREATE UNIQUE INDEX sitting_suspensions_one ON sitting_suspensions (sitting_id) WHERE resumed_at IS NULL;

-- Who doubted the quorum of a sitting, and how the doubt was answered; a later count replaces one that found too few.
CREATE TABLE quorum_challenges (
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    number BIGINT NOT NULL,
    -- None if the chair doubted it.
    delegation_id TEXT REFERENCES delegations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    made_at TIMESTAMP NOT NULL,
    counted_at TIMESTAMP,
    counted_by TEXT REFERENCES memberships (id),
    present BIGINT NOT NULL,
    entitled BIGINT NOT NULL,
    needed BIGINT NOT NULL,
    -- Why the chair's own count was taken instead of the register.
    count_reason TEXT,
    -- Who was there of each of the bodies that meet jointly, where each needs the quorum: JSON; else empty.
    components TEXT NOT NULL,
    met BOOLEAN NOT NULL,
    PRIMARY KEY (sitting_id, number)
);
CREATE UNIQUE INDEX quorum_challenges_one ON quorum_challenges (sitting_id) WHERE NOT met;

-- Whether a delegation is at a sitting, in the hall or online, and whether it checked in itself.
CREATE TABLE sitting_presence (
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    present BOOLEAN NOT NULL,
    at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    mode TEXT NOT NULL,
    checked_in BOOLEAN NOT NULL,
    PRIMARY KEY (sitting_id, delegation_id)
);

-- What the chair ruled at a sitting, in its words. An appeal that is carried overrules it.
CREATE TABLE rulings (
    id TEXT NOT NULL PRIMARY KEY,
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    made_at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    overruled_at TIMESTAMP,
    CONSTRAINT rulings_number_once UNIQUE (sitting_id, number)
);

-- Motions about the procedure, each on a text that is before the plenary. A ruling may be appealed against, and may answer one.
CREATE TABLE motions (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    -- Whose motion it is; none of what the chair asks the body by itself.
    delegation_id TEXT REFERENCES delegations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    words TEXT NOT NULL,
    amendment_id TEXT REFERENCES amendments (id),
    ruling_id TEXT REFERENCES rulings (id),
    state TEXT NOT NULL,
    ruled_by TEXT REFERENCES rulings (id),
    moved_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    CONSTRAINT motions_number_once UNIQUE (sitting_id, number)
);

-- The lists of speakers of a sitting: each on a text, on a motion on a text or on the sitting in general, with the time that a speaker has in seconds,
-- 0 without a limit, by the rules or by a ruling.
CREATE TABLE speakers_lists (
    id TEXT NOT NULL PRIMARY KEY,
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    number BIGINT NOT NULL,
    declaration_id TEXT REFERENCES declarations (id),
    motion_id TEXT REFERENCES motions (id),
    seconds BIGINT NOT NULL,
    limit_rule TEXT NOT NULL,
    ruling_id TEXT REFERENCES rulings (id),
    opened_at TIMESTAMP NOT NULL,
    opened_by TEXT NOT NULL REFERENCES memberships (id),
    closed_at TIMESTAMP,
    CONSTRAINT speakers_lists_number_once UNIQUE (sitting_id, number)
);

-- Who asked for the floor, and when they had it. The time that a speaker has is fixed when the floor is given.
CREATE TABLE speakers (
    id TEXT NOT NULL PRIMARY KEY,
    list_id TEXT NOT NULL REFERENCES speakers_lists (id),
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    side TEXT,
    place BIGINT NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    asked_by TEXT NOT NULL REFERENCES memberships (id),
    seconds BIGINT NOT NULL,
    began_at TIMESTAMP,
    ended_at TIMESTAMP
);
-- A delegation waits once on a list, and one speaker has the floor of a hall.
CREATE UNIQUE INDEX speakers_wait_once ON speakers (list_id, delegation_id) WHERE began_at IS NULL AND ended_at IS NULL;
CREATE UNIQUE INDEX speakers_one_speaks ON speakers (sitting_id) WHERE began_at IS NOT NULL AND ended_at IS NULL;

-- The minutes of a sitting as a document: drafted from the journal, issued provisionally, corrected, approved and then frozen.
CREATE TABLE minutes (
    sitting_id TEXT NOT NULL PRIMARY KEY REFERENCES sittings (id),
    language TEXT NOT NULL,
    head_seq BIGINT NOT NULL,
    head_hash TEXT NOT NULL,
    drafted_at TIMESTAMP NOT NULL,
    drafted_by TEXT NOT NULL REFERENCES memberships (id),
    issued_at TIMESTAMP,
    issued_by TEXT REFERENCES memberships (id),
    corrections_until TIMESTAMP,
    approved_at TIMESTAMP,
    approved_by TEXT REFERENCES memberships (id),
    approved_at_id TEXT REFERENCES sittings (id),
    digest TEXT
);

-- The paragraphs of minutes, in their order; one that tells an entry of the journal names it.
CREATE TABLE minutes_paragraphs (
    id TEXT NOT NULL PRIMARY KEY,
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    position BIGINT NOT NULL,
    heading BOOLEAN NOT NULL,
    words TEXT NOT NULL,
    entry BIGINT,
    revision BIGINT NOT NULL
);
CREATE INDEX minutes_paragraphs_of_sitting ON minutes_paragraphs (sitting_id, position);

-- What delegations propose to correct in issued minutes, and what became of it; what the paragraph read before stays.
CREATE TABLE minutes_corrections (
    id TEXT NOT NULL PRIMARY KEY,
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    number BIGINT NOT NULL,
    paragraph_id TEXT NOT NULL REFERENCES minutes_paragraphs (id),
    words TEXT NOT NULL,
    reason TEXT NOT NULL,
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    proposed_at TIMESTAMP NOT NULL,
    taken_up BOOLEAN,
    answer TEXT NOT NULL,
    former TEXT NOT NULL,
    answered_at TIMESTAMP,
    answered_by TEXT REFERENCES memberships (id),
    CONSTRAINT minutes_corrections_number_once UNIQUE (sitting_id, number)
);

-- The chair's own order of voting. The newest is in force.
CREATE TABLE voting_orders (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    amendments TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id)
);
CREATE INDEX voting_orders_of_declaration ON voting_orders (declaration_id);

-- Amendments that the chair means to put together, in one decision. Each may be asked for apart until it is put.
CREATE TABLE blocs (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    announced_at TIMESTAMP NOT NULL,
    announced_by TEXT NOT NULL REFERENCES memberships (id),
    withdrawn_at TIMESTAMP,
    withdrawn_by TEXT REFERENCES memberships (id)
);
CREATE INDEX blocs_of_declaration ON blocs (declaration_id);

CREATE TABLE bloc_amendments (
    bloc_id TEXT NOT NULL REFERENCES blocs (id),
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    position BIGINT NOT NULL,
    PRIMARY KEY (bloc_id, amendment_id)
);

-- That a delegation wants an amendment put by itself.
CREATE TABLE apart_requests (
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    asked_at TIMESTAMP NOT NULL,
    PRIMARY KEY (amendment_id, delegation_id)
);

-- That a clause, or words of it, be put by themselves.
CREATE TABLE separate_votes (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    -- Part of the text: the clause. Part of an amendment: which of its changes.
    clause_id TEXT REFERENCES clauses (id),
    operation_id TEXT REFERENCES amendment_operations (id),
    -- The words; none for all of it.
    words TEXT,
    -- At which of the places where they stand, from 1.
    occurrence BIGINT NOT NULL,
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    asked_at TIMESTAMP NOT NULL,
    -- asked, granted, refused, taken-back
    state TEXT NOT NULL,
    -- Why it was refused.
    reason TEXT NOT NULL,
    -- Who ruled on it or took it back.
    ruled_by TEXT REFERENCES memberships (id),
    ruled_at TIMESTAMP,
    CHECK ((clause_id IS NULL) <> (operation_id IS NULL))
);
CREATE INDEX separate_votes_of_declaration ON separate_votes (declaration_id);

-- What the chair put. Method, majority, quorum and voters are fixed when it opens.
CREATE TABLE questions (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    -- None of a question that is answered in writing.
    sitting_id TEXT REFERENCES sittings (id),
    number BIGINT NOT NULL,
    subject TEXT NOT NULL,
    amendment_id TEXT REFERENCES amendments (id),
    clause_id TEXT REFERENCES clauses (id),
    recommendation_id TEXT REFERENCES recommendations (id),
    method TEXT NOT NULL,
    majority TEXT NOT NULL,
    majority_rule TEXT NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    opened_by TEXT NOT NULL REFERENCES memberships (id),
    locked_at TIMESTAMP,
    declared_at TIMESTAMP,
    declared_by TEXT REFERENCES memberships (id),
    -- What was counted when it was put. With a reason it is the chair's own count, which overrides what was registered.
    present BIGINT NOT NULL,
    registered BIGINT NOT NULL,
    count_reason TEXT,
    entitled BIGINT NOT NULL,
    quorum BIGINT NOT NULL,
    yes BIGINT NOT NULL,
    no BIGINT NOT NULL,
    abstain BIGINT NOT NULL,
    -- Of so many votes the majority was a share: those cast, those present at the declaration, or all.
    base BIGINT NOT NULL,
    required BIGINT NOT NULL,
    outcome TEXT,
    reached TEXT,
    ballots_digest TEXT,
    -- What the chair said where it was the chair's to say: what was heard, or its vote on a tie.
    chair TEXT,
    CONSTRAINT questions_number_once UNIQUE (declaration_id, number)
);
-- One question at a time in a hall.
CREATE UNIQUE INDEX questions_one_at_a_time ON questions (sitting_id) WHERE state IN ('open', 'locked');
-- One question at a time on a text, be it in a hall or in writing.
CREATE UNIQUE INDEX questions_one_on_a_text ON questions (declaration_id) WHERE state IN ('open', 'locked');
-- One undecided question on one amendment. A result is the last one unless a motion for reconsideration reopens the item.
CREATE UNIQUE INDEX questions_one_for_amendment ON questions (amendment_id)
    WHERE state <> 'annulled' AND outcome IS NULL AND amendment_id IS NOT NULL;

-- Which motion a question was put on.
CREATE TABLE motion_questions (
    question_id TEXT NOT NULL PRIMARY KEY REFERENCES questions (id),
    motion_id TEXT NOT NULL REFERENCES motions (id)
);

-- The amendments that a question puts together.
CREATE TABLE question_amendments (
    question_id TEXT NOT NULL REFERENCES questions (id),
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    -- The bloc as which they were announced.
    bloc_id TEXT NOT NULL REFERENCES blocs (id),
    position BIGINT NOT NULL,
    PRIMARY KEY (question_id, amendment_id)
);

-- The separate vote that a question is.
CREATE TABLE question_parts (
    question_id TEXT NOT NULL PRIMARY KEY REFERENCES questions (id),
    separate_vote_id TEXT NOT NULL REFERENCES separate_votes (id)
);

-- The frozen register: who may vote on a question.
CREATE TABLE question_voters (
    question_id TEXT NOT NULL REFERENCES questions (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    weight BIGINT NOT NULL,
    -- The place in the roll, from 1; 0 where it is not called.
    place BIGINT NOT NULL,
    -- Who carries its vote by proxy.
    holder_id TEXT REFERENCES delegations (id),
    -- Whether it counted as present when the question was put.
    present BOOLEAN NOT NULL,
    -- For which of the bodies that meet jointly it sat then.
    component TEXT NOT NULL,
    PRIMARY KEY (question_id, delegation_id)
);

-- On what quorum a question was put: presumed, or counted.
CREATE TABLE question_quorums (
    question_id TEXT NOT NULL PRIMARY KEY REFERENCES questions (id),
    basis TEXT NOT NULL
);

-- Where bodies that meet jointly are asked one by one: who was there of each when a question was put, and what each decided.
CREATE TABLE question_components (
    question_id TEXT NOT NULL REFERENCES questions (id),
    component TEXT NOT NULL,
    present BIGINT NOT NULL,
    entitled BIGINT NOT NULL,
    -- 0 where the quorum is of all together.
    quorum BIGINT NOT NULL,
    yes BIGINT NOT NULL,
    no BIGINT NOT NULL,
    abstain BIGINT NOT NULL,
    base BIGINT NOT NULL,
    required BIGINT NOT NULL,
    -- None before the result is declared, and where all decide together.
    outcome TEXT,
    PRIMARY KEY (question_id, component)
);

-- Proxies given for a sitting by written authority: whose vote, who carries it, and how that ended.
CREATE TABLE proxies (
    id TEXT NOT NULL PRIMARY KEY,
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    giver_id TEXT NOT NULL REFERENCES delegations (id),
    holder_id TEXT NOT NULL REFERENCES delegations (id),
    -- The text that gives it, or the paper that the secretariat received.
    authority TEXT NOT NULL,
    -- Whether it holds for the sitting, or for one question only: the next one that is put there.
    span TEXT NOT NULL,
    -- That question, once it is put.
    question_id TEXT REFERENCES questions (id),
    given_at TIMESTAMP NOT NULL,
    given_by TEXT NOT NULL REFERENCES memberships (id),
    ended_at TIMESTAMP,
    ended_by TEXT REFERENCES memberships (id),
    ended TEXT
);
CREATE UNIQUE INDEX proxies_one ON proxies (sitting_id, giver_id) WHERE ended_at IS NULL;

-- The seed of the lot from which the roll is called: the head of the journal when the question was put.
CREATE TABLE lots (
    question_id TEXT NOT NULL PRIMARY KEY REFERENCES questions (id),
    seed TEXT NOT NULL
);

-- Who does not vote on a question and leaves the base, with the reason: a party to a dispute.
CREATE TABLE question_exclusions (
    question_id TEXT NOT NULL REFERENCES questions (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    reason TEXT NOT NULL,
    PRIMARY KEY (question_id, delegation_id)
);

-- What a call of the roll was met with, if not with a vote.
CREATE TABLE unanswered_calls (
    question_id TEXT NOT NULL REFERENCES questions (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    call BIGINT NOT NULL,
    answer TEXT NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    called_at TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, delegation_id, call)
);

-- Ballots of a named vote that were corrected: the trace of what stood before.
CREATE TABLE corrected_ballots (
    question_id TEXT NOT NULL REFERENCES questions (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    choice TEXT NOT NULL,
    -- The votes each way, where they were not all cast alike: 7/3/2.
    split TEXT,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    cast_at TIMESTAMP NOT NULL,
    -- Its place among the ballots of this voter, from 1.
    nth BIGINT NOT NULL,
    corrected_at TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, delegation_id, nth)
);

-- Secret ballots as long as the voting is open, sealed with a key that is not in the database. Gone when it ends.
CREATE TABLE sealed_ballots (
    question_id TEXT NOT NULL REFERENCES questions (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    envelope TEXT NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    cast_at TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, delegation_id)
);

-- Secret ballots once the voting has ended: shuffled, without voter and time.
CREATE TABLE opened_ballots (
    question_id TEXT NOT NULL REFERENCES questions (id),
    nth BIGINT NOT NULL,
    choice TEXT NOT NULL,
    weight BIGINT NOT NULL,
    -- Which of the bodies that meet jointly, where each decides by itself; else empty.
    component TEXT NOT NULL,
    PRIMARY KEY (question_id, nth)
);

-- Who took part in a secret ballot, in no order of time.
CREATE TABLE ballot_participants (
    question_id TEXT NOT NULL REFERENCES questions (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    PRIMARY KEY (question_id, delegation_id)
);

-- Corrections of declared votes, each by two persons. A confirmed one keeps the figures that it superseded.
CREATE TABLE vote_corrections (
    id TEXT NOT NULL PRIMARY KEY,
    question_id TEXT NOT NULL REFERENCES questions (id),
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    yes BIGINT NOT NULL,
    no BIGINT NOT NULL,
    abstain BIGINT NOT NULL,
    former TEXT,
    proposed_by TEXT NOT NULL REFERENCES memberships (id),
    proposed_at TIMESTAMP NOT NULL,
    decided_by TEXT REFERENCES memberships (id),
    decided_at TIMESTAMP,
    confirmed BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX vote_corrections_one_pending ON vote_corrections (question_id) WHERE decided_at IS NULL;

-- One voter, one ballot: the primary key says so.
CREATE TABLE ballots (
    question_id TEXT NOT NULL REFERENCES questions (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    choice TEXT NOT NULL,
    -- The votes each way, where they were not all cast alike: 7/3/2.
    split TEXT,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    cast_at TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, delegation_id),
    FOREIGN KEY (question_id, delegation_id) REFERENCES question_voters (question_id, delegation_id)
);

CREATE TABLE objections (
    question_id TEXT NOT NULL REFERENCES questions (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    words TEXT NOT NULL,
    made_at TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, delegation_id)
);

-- Until when a text is under the silence procedure: the round 0 when it is circulated, one more each time it is given more time.
CREATE TABLE silences (
    question_id TEXT NOT NULL REFERENCES questions (id),
    round BIGINT NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    -- Why it was given more time; empty in the round 0.
    words TEXT NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    made_at TIMESTAMP NOT NULL,
    -- When the delegations were reminded; mail, not record.
    reminded_at TIMESTAMP,
    PRIMARY KEY (question_id, round)
);

-- What the mail program does not know of a circulation: a delegation that was told otherwise, a mail that came back.
CREATE TABLE silence_notes (
    question_id TEXT NOT NULL,
    round BIGINT NOT NULL,
    delegation_id TEXT NOT NULL,
    reached BOOLEAN NOT NULL,
    words TEXT NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    noted_at TIMESTAMP NOT NULL,
    PRIMARY KEY (question_id, round, delegation_id),
    FOREIGN KEY (question_id, round) REFERENCES silences (question_id, round),
    FOREIGN KEY (question_id, delegation_id) REFERENCES question_voters (question_id, delegation_id)
);

-- When the service was down, as the next one that came up found.
CREATE TABLE outages (
    began_at TIMESTAMP NOT NULL PRIMARY KEY,
    ended_at TIMESTAMP NOT NULL
);

-- Changes that were read out in the hall before a question: a revision of an amendment by its number, or with the number 0 an
-- amendment that was read into the text as a whole.
CREATE TABLE oral_revisions (
    amendment_id TEXT NOT NULL REFERENCES amendments (id),
    number BIGINT NOT NULL,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    read_at TIMESTAMP NOT NULL,
    PRIMARY KEY (amendment_id, number)
);

-- What delegations said beside a vote: explanations, intentions, reservations, dissociations. None changes a result. The phase
-- is the state of the question when it was said: open and locked are before the gavel. One that is taken back stays.
CREATE TABLE statements (
    id TEXT NOT NULL PRIMARY KEY,
    question_id TEXT NOT NULL REFERENCES questions (id),
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    delegation_id TEXT NOT NULL REFERENCES delegations (id),
    kind TEXT NOT NULL,
    -- How it would have voted, of a statement of intention.
    choice TEXT,
    -- What of the text it is about; the clause by its identity, which may be one that is adopted with the text only.
    part TEXT NOT NULL,
    clause_id TEXT,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    phase TEXT NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    made_at TIMESTAMP NOT NULL,
    taken_back_by TEXT REFERENCES memberships (id),
    taken_back_at TIMESTAMP
);
CREATE INDEX statements_of_declaration ON statements (declaration_id);

-- Votes that were taken on paper: entered by one person, confirmed by a second, who makes a question of it.
CREATE TABLE paper_votes (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    sitting_id TEXT NOT NULL REFERENCES sittings (id),
    amendment_id TEXT REFERENCES amendments (id),
    method TEXT NOT NULL,
    yes BIGINT NOT NULL,
    no BIGINT NOT NULL,
    abstain BIGINT NOT NULL,
    answers TEXT NOT NULL,
    happened_at TIMESTAMP NOT NULL,
    note TEXT NOT NULL,
    scan_sha256 TEXT NOT NULL,
    entered_by TEXT NOT NULL REFERENCES memberships (id),
    entered_at TIMESTAMP NOT NULL,
    decided_by TEXT REFERENCES memberships (id),
    decided_at TIMESTAMP,
    question_id TEXT REFERENCES questions (id)
);
CREATE UNIQUE INDEX paper_votes_one_pending ON paper_votes (declaration_id) WHERE decided_at IS NULL;

-- The scans of the sheets, as they were sent.
CREATE TABLE paper_scans (
    paper_vote_id TEXT NOT NULL PRIMARY KEY REFERENCES paper_votes (id),
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE publications (
    id TEXT NOT NULL PRIMARY KEY,
    declaration_id TEXT NOT NULL REFERENCES declarations (id),
    version_id TEXT NOT NULL REFERENCES versions (id),
    symbol TEXT NOT NULL,
    published_at TIMESTAMP NOT NULL,
    membership_id TEXT NOT NULL REFERENCES memberships (id),
    CONSTRAINT publications_version_once UNIQUE (version_id)
);

-- Issued bytes, stored and never rendered again.
CREATE TABLE publication_files (
    publication_id TEXT NOT NULL REFERENCES publications (id),
    language TEXT NOT NULL,
    format TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (publication_id, language, format)
);

-- The append-only record of proceedings, one chain for each body.
CREATE TABLE journal (
    body_id TEXT NOT NULL REFERENCES bodies (id),
    seq BIGINT NOT NULL,
    at TIMESTAMP NOT NULL,
    act TEXT NOT NULL,
    declaration_id TEXT,
    membership_id TEXT,
    on_behalf_of TEXT,
    subject TEXT,
    facts TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (body_id, seq)
);
CREATE INDEX journal_of_declaration ON journal (declaration_id);

-- Mail that waits or was sent: the facts of the act, not the rendered text.
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    once TEXT NOT NULL,
    kind TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    declaration_id TEXT,
    facts TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    due_at TIMESTAMP NOT NULL,
    lease_until TIMESTAMP,
    attempts BIGINT NOT NULL,
    sent_at TIMESTAMP,
    failed_at TIMESTAMP,
    last_error TEXT,
    CONSTRAINT outbox_once UNIQUE (once)
);
CREATE INDEX outbox_waiting ON outbox (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;

CREATE TABLE mail_choices (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    kind TEXT NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (account_id, kind)
);

-- A form that was posted twice acts once: the key of each form and where its act led.
CREATE TABLE spent_forms (
    form TEXT NOT NULL PRIMARY KEY,
    location TEXT NOT NULL,
    at TIMESTAMP NOT NULL
);
CREATE INDEX spent_forms_at ON spent_forms (at);
