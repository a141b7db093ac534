//! The tables as diesel sees them. One schema for SQLite and PostgreSQL; a test compares it with both.

diesel::table! {
    installation (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    accounts (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        locale -> Text,
        zone -> Nullable<Text>,
        password_hash -> Nullable<Text>,
        administrator -> Bool,
        created_at -> Timestamp,
        disabled_at -> Nullable<Timestamp>,
        mail_failed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sessions (id) {
        id -> Text,
        token_hash -> Text,
        account_id -> Text,
        device -> Text,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        expires_at -> Timestamp,
        revoked_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    links (id) {
        id -> Text,
        account_id -> Text,
        purpose -> Text,
        token_hash -> Nullable<Text>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sign_in_failures (id) {
        id -> Text,
        subject -> Text,
        at -> Timestamp,
    }
}

diesel::table! {
    bodies (id) {
        id -> Text,
        slug -> Text,
        names -> Text,
        short_name -> Text,
        zone -> Text,
        languages -> Text,
        rules -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    delegations (id) {
        id -> Text,
        body_id -> Text,
        name -> Text,
        category -> Text,
        weight -> BigInt,
        seat_of -> Nullable<Text>,
        component -> Text,
        created_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    memberships (id) {
        id -> Text,
        account_id -> Text,
        body_id -> Text,
        delegation_id -> Nullable<Text>,
        seat_id -> Nullable<Text>,
        role -> Text,
        created_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    approvals_wanted (delegation_id) {
        delegation_id -> Text,
        membership_id -> Text,
        since -> Timestamp,
    }
}

diesel::table! {
    delegation_groups (id) {
        id -> Text,
        body_id -> Text,
        name -> Text,
        created_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    delegation_group_members (group_id, delegation_id) {
        group_id -> Text,
        delegation_id -> Text,
    }
}

diesel::table! {
    persons (id) {
        id -> Text,
        body_id -> Text,
        name -> Text,
    }
}

diesel::table! {
    meetings (id) {
        id -> Text,
        slug -> Text,
        ordinal -> Text,
        title -> Text,
        place -> Text,
        starts_on -> Date,
        ends_on -> Date,
        zone -> Text,
        agenda -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    meeting_bodies (meeting_id, body_id) {
        meeting_id -> Text,
        body_id -> Text,
        part -> Text,
    }
}

diesel::table! {
    rehearsals (id) {
        id -> Text,
        meeting_id -> Text,
        begun_by -> Text,
        begun_at -> Timestamp,
        ahead -> BigInt,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    panels (id) {
        id -> Text,
        meeting_id -> Text,
        number -> BigInt,
        theme -> Text,
        subtitle -> Text,
        quotation -> Text,
        quotation_by -> Text,
        summary -> Text,
        report -> Text,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    panel_findings (panel_id, position) {
        panel_id -> Text,
        position -> BigInt,
        words -> Text,
    }
}

diesel::table! {
    panel_persons (panel_id, position) {
        panel_id -> Text,
        position -> BigInt,
        person_id -> Text,
        title -> Text,
        part -> Text,
    }
}

diesel::table! {
    panel_seats (panel_id, membership_id) {
        panel_id -> Text,
        membership_id -> Text,
        part -> Text,
    }
}

diesel::table! {
    declarations (id) {
        id -> Text,
        slug -> Text,
        number -> BigInt,
        meeting_id -> Text,
        body_id -> Text,
        kind -> Text,
        language -> Text,
        stage -> Text,
        delegation_id -> Nullable<Text>,
        membership_id -> Text,
        symbol -> Nullable<Text>,
        rules -> Text,
        created_at -> Timestamp,
        tabled_at -> Nullable<Timestamp>,
        admitted_at -> Nullable<Timestamp>,
        changes -> BigInt,
    }
}

diesel::table! {
    rules_changes (id) {
        id -> Text,
        body_id -> Text,
        declaration_id -> Nullable<Text>,
        former -> Text,
        rules -> Text,
        decision -> Text,
        reason -> Text,
        changed_at -> Timestamp,
        membership_id -> Text,
    }
}

diesel::table! {
    declaration_sponsors (declaration_id, delegation_id) {
        declaration_id -> Text,
        delegation_id -> Text,
        membership_id -> Nullable<Text>,
        confirmed_at -> Timestamp,
    }
}

diesel::table! {
    queues (id) {
        id -> Text,
        meeting_id -> Text,
        membership_id -> Text,
        made_at -> Timestamp,
        decision -> Text,
        reason -> Text,
        ordered_by -> Nullable<Text>,
        ordered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    queue_places (declaration_id) {
        declaration_id -> Text,
        queue_id -> Text,
        position -> Nullable<BigInt>,
        replaces_id -> Nullable<Text>,
        membership_id -> Text,
        entered_at -> Timestamp,
    }
}

diesel::table! {
    stage_entries (id) {
        id -> Text,
        declaration_id -> Text,
        stage -> Text,
        opened_at -> Timestamp,
        membership_id -> Nullable<Text>,
    }
}

diesel::table! {
    deadlines (id) {
        id -> Text,
        declaration_id -> Text,
        kind -> Text,
        due_at -> Timestamp,
        reason -> Text,
        set_at -> Timestamp,
        membership_id -> Text,
    }
}

diesel::table! {
    versions (id) {
        id -> Text,
        declaration_id -> Text,
        number -> BigInt,
        kind -> Text,
        base_id -> Nullable<Text>,
        made_at -> Timestamp,
        membership_id -> Nullable<Text>,
        digest -> Nullable<Text>,
    }
}

diesel::table! {
    version_texts (version_id, language) {
        version_id -> Text,
        language -> Text,
        title -> Text,
        masthead -> Text,
        place_date -> Text,
        enacting -> Text,
        closing -> Text,
        revision -> BigInt,
    }
}

diesel::table! {
    clauses (id) {
        id -> Text,
        declaration_id -> Text,
        amendment_id -> Nullable<Text>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    version_clauses (version_id, clause_id) {
        version_id -> Text,
        clause_id -> Text,
        position -> BigInt,
        parent_id -> Nullable<Text>,
        kind -> Text,
        numbering -> Text,
        inserted -> Bool,
    }
}

diesel::table! {
    clause_texts (version_id, clause_id, language) {
        version_id -> Text,
        clause_id -> Text,
        language -> Text,
        words -> Text,
        opening -> BigInt,
        ending -> Nullable<Text>,
        wrap_up -> Text,
        stale -> Bool,
        revision -> BigInt,
    }
}

diesel::table! {
    amendments (id) {
        id -> Text,
        declaration_id -> Text,
        base_id -> Text,
        number -> Nullable<BigInt>,
        sub_number -> BigInt,
        sub_of -> Nullable<Text>,
        delegation_id -> Nullable<Text>,
        group_id -> Nullable<Text>,
        membership_id -> Text,
        entered_by -> Nullable<Text>,
        language -> Text,
        standing -> Text,
        justification -> Text,
        distance -> BigInt,
        created_at -> Timestamp,
        filed_at -> Nullable<Timestamp>,
        ruled_at -> Nullable<Timestamp>,
        reason -> Text,
        stood -> Nullable<Text>,
        fell_to -> Nullable<Text>,
        revision -> BigInt,
        revised -> BigInt,
        accepted_after -> Nullable<BigInt>,
    }
}

diesel::table! {
    amendment_operations (id) {
        id -> Text,
        amendment_id -> Text,
        position -> BigInt,
        act -> Text,
        clause_id -> Nullable<Text>,
        second_id -> Nullable<Text>,
        after_id -> Nullable<Text>,
        parent_id -> Nullable<Text>,
        kind -> Nullable<Text>,
        words -> Text,
        opening -> BigInt,
        amends_id -> Nullable<Text>,
        base_words -> Text,
        edits -> Text,
        algorithm -> BigInt,
    }
}

diesel::table! {
    amendment_sponsors (amendment_id, delegation_id) {
        amendment_id -> Text,
        delegation_id -> Text,
        membership_id -> Nullable<Text>,
        confirmed_at -> Timestamp,
    }
}

diesel::table! {
    draft_approvals (amendment_id) {
        amendment_id -> Text,
        revision -> BigInt,
        state -> Text,
        remark -> Text,
        asked_by -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        at -> Timestamp,
    }
}

diesel::table! {
    cosponsor_requests (amendment_id, delegation_id) {
        amendment_id -> Text,
        delegation_id -> Text,
        membership_id -> Text,
        asked_at -> Timestamp,
        state -> Text,
        words -> Text,
        answered_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    voting_sheet_lines (delegation_id, declaration_id, subject) {
        delegation_id -> Text,
        declaration_id -> Text,
        subject -> Text,
        stance -> Text,
        note -> Text,
        membership_id -> Text,
        set_at -> Timestamp,
    }
}

diesel::table! {
    tags (id) {
        id -> Text,
        declaration_id -> Text,
        word -> Text,
        made_at -> Timestamp,
    }
}

diesel::table! {
    watches (account_id, subject) {
        account_id -> Text,
        subject -> Text,
        kind -> Text,
        declaration_id -> Text,
        since -> Timestamp,
    }
}

diesel::table! {
    amendment_tags (amendment_id, tag_id) {
        amendment_id -> Text,
        tag_id -> Text,
    }
}

diesel::table! {
    saved_filters (id) {
        id -> Text,
        declaration_id -> Text,
        account_id -> Text,
        name -> Text,
        query -> Text,
        shared -> Bool,
        made_at -> Timestamp,
    }
}

diesel::table! {
    panel_assignments (id) {
        id -> Text,
        panel_id -> Text,
        declaration_id -> Text,
        clause_id -> Nullable<Text>,
        amendment_id -> Nullable<Text>,
        assigned_at -> Timestamp,
    }
}

diesel::table! {
    recommendations (id) {
        id -> Text,
        panel_id -> Text,
        amendment_id -> Text,
        kind -> Text,
        merge_with -> Nullable<Text>,
        note -> Text,
        words -> Nullable<Text>,
        opening -> BigInt,
        made_at -> Timestamp,
        membership_id -> Text,
        superseded -> Bool,
        overtaken -> Bool,
    }
}

diesel::table! {
    treatments (id) {
        id -> Text,
        amendment_id -> Text,
        number -> BigInt,
        panel_id -> Nullable<Text>,
        kind -> Text,
        in_favour_of -> Nullable<Text>,
        words -> Nullable<Text>,
        opening -> BigInt,
        note -> Text,
        version_id -> Text,
        revised -> BigInt,
        made_at -> Timestamp,
        membership_id -> Text,
    }
}

diesel::table! {
    treatment_answers (treatment_id) {
        treatment_id -> Text,
        agrees -> Bool,
        comment -> Text,
        recommendation_id -> Nullable<Text>,
        answered_at -> Timestamp,
        membership_id -> Text,
    }
}

diesel::table! {
    replacements (amendment_id, replaces_id) {
        amendment_id -> Text,
        replaces_id -> Text,
        named_at -> Timestamp,
        named_by -> Text,
        joins -> Bool,
        answered_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
    }
}

diesel::table! {
    version_amendments (version_id, amendment_id) {
        version_id -> Text,
        amendment_id -> Text,
        position -> BigInt,
        recommendation_id -> Nullable<Text>,
        only_free -> Bool,
    }
}

diesel::table! {
    carryings (id) {
        id -> Text,
        amendment_id -> Text,
        version_id -> Text,
        outcome -> Text,
        spots -> Text,
        made_at -> Timestamp,
        membership_id -> Nullable<Text>,
        superseded -> Bool,
    }
}

diesel::table! {
    carried_operations (carrying_id, operation_id) {
        carrying_id -> Text,
        operation_id -> Text,
        position -> BigInt,
        act -> Text,
        clause_id -> Nullable<Text>,
        second_id -> Nullable<Text>,
        after_id -> Nullable<Text>,
        parent_id -> Nullable<Text>,
        kind -> Nullable<Text>,
        words -> Text,
        opening -> BigInt,
        amends_id -> Nullable<Text>,
        base_words -> Text,
        edits -> Text,
        algorithm -> BigInt,
    }
}

diesel::table! {
    desk_choices (version_id, amendment_id) {
        version_id -> Text,
        amendment_id -> Text,
        choice -> Text,
        revision -> BigInt,
        chosen_at -> Timestamp,
        membership_id -> Text,
    }
}

diesel::table! {
    comments (id) {
        id -> Text,
        declaration_id -> Text,
        clause_id -> Text,
        membership_id -> Text,
        words -> Text,
        made_at -> Timestamp,
        resolved_at -> Nullable<Timestamp>,
        resolved_by -> Nullable<Text>,
    }
}

diesel::table! {
    clause_notes (account_id, clause_id) {
        account_id -> Text,
        clause_id -> Text,
        words -> Text,
        revision -> BigInt,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    marks (id) {
        id -> Text,
        declaration_id -> Text,
        clause_id -> Text,
        kind -> Text,
        clause_words -> Text,
        first_char -> Nullable<BigInt>,
        words -> Text,
        alternative -> Nullable<Text>,
        number -> Nullable<BigInt>,
        delegation_id -> Nullable<Text>,
        set_at -> Timestamp,
        set_by -> Text,
        lifted_at -> Nullable<Timestamp>,
        lifted_by -> Nullable<Text>,
    }
}

diesel::table! {
    sittings (id) {
        id -> Text,
        meeting_id -> Text,
        number -> BigInt,
        opened_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
        code -> Text,
    }
}

diesel::table! {
    sitting_presiding (sitting_id, number) {
        sitting_id -> Text,
        number -> BigInt,
        membership_id -> Text,
        from_at -> Timestamp,
        noted_by -> Text,
    }
}

diesel::table! {
    sitting_suspensions (sitting_id, number) {
        sitting_id -> Text,
        number -> BigInt,
        words -> Text,
        suspended_at -> Timestamp,
        suspended_by -> Text,
        resumed_at -> Nullable<Timestamp>,
        resumed_by -> Nullable<Text>,
    }
}

diesel::table! {
    quorum_challenges (sitting_id, number) {
        sitting_id -> Text,
        number -> BigInt,
        delegation_id -> Nullable<Text>,
        membership_id -> Text,
        made_at -> Timestamp,
        counted_at -> Nullable<Timestamp>,
        counted_by -> Nullable<Text>,
        present -> BigInt,
        entitled -> BigInt,
        needed -> BigInt,
        count_reason -> Nullable<Text>,
        components -> Text,
        met -> Bool,
    }
}

diesel::table! {
    sitting_presence (sitting_id, delegation_id) {
        sitting_id -> Text,
        delegation_id -> Text,
        present -> Bool,
        at -> Timestamp,
        membership_id -> Text,
        mode -> Text,
        checked_in -> Bool,
    }
}

diesel::table! {
    rulings (id) {
        id -> Text,
        sitting_id -> Text,
        number -> BigInt,
        kind -> Text,
        words -> Text,
        made_at -> Timestamp,
        membership_id -> Text,
        overruled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    minutes (sitting_id) {
        sitting_id -> Text,
        language -> Text,
        head_seq -> BigInt,
        head_hash -> Text,
        drafted_at -> Timestamp,
        drafted_by -> Text,
        issued_at -> Nullable<Timestamp>,
        issued_by -> Nullable<Text>,
        corrections_until -> Nullable<Timestamp>,
        approved_at -> Nullable<Timestamp>,
        approved_by -> Nullable<Text>,
        approved_at_id -> Nullable<Text>,
        digest -> Nullable<Text>,
    }
}

diesel::table! {
    motions (id) {
        id -> Text,
        declaration_id -> Text,
        sitting_id -> Text,
        number -> BigInt,
        kind -> Text,
        delegation_id -> Nullable<Text>,
        membership_id -> Text,
        words -> Text,
        amendment_id -> Nullable<Text>,
        ruling_id -> Nullable<Text>,
        state -> Text,
        ruled_by -> Nullable<Text>,
        moved_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    motion_questions (question_id) {
        question_id -> Text,
        motion_id -> Text,
    }
}

diesel::table! {
    speakers_lists (id) {
        id -> Text,
        sitting_id -> Text,
        number -> BigInt,
        declaration_id -> Nullable<Text>,
        motion_id -> Nullable<Text>,
        seconds -> BigInt,
        limit_rule -> Text,
        ruling_id -> Nullable<Text>,
        opened_at -> Timestamp,
        opened_by -> Text,
        closed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    speakers (id) {
        id -> Text,
        list_id -> Text,
        sitting_id -> Text,
        delegation_id -> Text,
        side -> Nullable<Text>,
        place -> BigInt,
        asked_at -> Timestamp,
        asked_by -> Text,
        seconds -> BigInt,
        began_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    minutes_paragraphs (id) {
        id -> Text,
        sitting_id -> Text,
        position -> BigInt,
        heading -> Bool,
        words -> Text,
        entry -> Nullable<BigInt>,
        revision -> BigInt,
    }
}

diesel::table! {
    minutes_corrections (id) {
        id -> Text,
        sitting_id -> Text,
        number -> BigInt,
        paragraph_id -> Text,
        words -> Text,
        reason -> Text,
        delegation_id -> Text,
        membership_id -> Text,
        proposed_at -> Timestamp,
        taken_up -> Nullable<Bool>,
        answer -> Text,
        former -> Text,
        answered_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
    }
}

diesel::table! {
    voting_orders (id) {
        id -> Text,
        declaration_id -> Text,
        amendments -> Text,
        reason -> Text,
        made_at -> Timestamp,
        membership_id -> Text,
    }
}

diesel::table! {
    blocs (id) {
        id -> Text,
        declaration_id -> Text,
        announced_at -> Timestamp,
        announced_by -> Text,
        withdrawn_at -> Nullable<Timestamp>,
        withdrawn_by -> Nullable<Text>,
    }
}

diesel::table! {
    bloc_amendments (bloc_id, amendment_id) {
        bloc_id -> Text,
        amendment_id -> Text,
        position -> BigInt,
    }
}

diesel::table! {
    apart_requests (amendment_id, delegation_id) {
        amendment_id -> Text,
        delegation_id -> Text,
        membership_id -> Text,
        asked_at -> Timestamp,
    }
}

diesel::table! {
    question_amendments (question_id, amendment_id) {
        question_id -> Text,
        amendment_id -> Text,
        bloc_id -> Text,
        position -> BigInt,
    }
}

diesel::table! {
    separate_votes (id) {
        id -> Text,
        declaration_id -> Text,
        clause_id -> Nullable<Text>,
        operation_id -> Nullable<Text>,
        words -> Nullable<Text>,
        occurrence -> BigInt,
        delegation_id -> Text,
        membership_id -> Text,
        asked_at -> Timestamp,
        state -> Text,
        reason -> Text,
        ruled_by -> Nullable<Text>,
        ruled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    question_parts (question_id) {
        question_id -> Text,
        separate_vote_id -> Text,
    }
}

diesel::table! {
    questions (id) {
        id -> Text,
        declaration_id -> Text,
        sitting_id -> Nullable<Text>,
        number -> BigInt,
        subject -> Text,
        amendment_id -> Nullable<Text>,
        clause_id -> Nullable<Text>,
        recommendation_id -> Nullable<Text>,
        method -> Text,
        majority -> Text,
        majority_rule -> Text,
        words -> Text,
        state -> Text,
        opened_at -> Timestamp,
        opened_by -> Text,
        locked_at -> Nullable<Timestamp>,
        declared_at -> Nullable<Timestamp>,
        declared_by -> Nullable<Text>,
        present -> BigInt,
        registered -> BigInt,
        count_reason -> Nullable<Text>,
        entitled -> BigInt,
        quorum -> BigInt,
        yes -> BigInt,
        no -> BigInt,
        abstain -> BigInt,
        base -> BigInt,
        required -> BigInt,
        outcome -> Nullable<Text>,
        reached -> Nullable<Text>,
        ballots_digest -> Nullable<Text>,
        chair -> Nullable<Text>,
    }
}

diesel::table! {
    vote_corrections (id) {
        id -> Text,
        question_id -> Text,
        kind -> Text,
        reason -> Text,
        yes -> BigInt,
        no -> BigInt,
        abstain -> BigInt,
        former -> Nullable<Text>,
        proposed_by -> Text,
        proposed_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        confirmed -> Bool,
    }
}

diesel::table! {
    paper_votes (id) {
        id -> Text,
        declaration_id -> Text,
        sitting_id -> Text,
        amendment_id -> Nullable<Text>,
        method -> Text,
        yes -> BigInt,
        no -> BigInt,
        abstain -> BigInt,
        answers -> Text,
        happened_at -> Timestamp,
        note -> Text,
        scan_sha256 -> Text,
        entered_by -> Text,
        entered_at -> Timestamp,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        question_id -> Nullable<Text>,
    }
}

diesel::table! {
    paper_scans (paper_vote_id) {
        paper_vote_id -> Text,
        media_type -> Text,
        bytes -> Binary,
    }
}

diesel::table! {
    oral_revisions (amendment_id, number) {
        amendment_id -> Text,
        number -> BigInt,
        declaration_id -> Text,
        membership_id -> Text,
        read_at -> Timestamp,
    }
}

diesel::table! {
    statements (id) {
        id -> Text,
        question_id -> Text,
        declaration_id -> Text,
        delegation_id -> Text,
        kind -> Text,
        choice -> Nullable<Text>,
        part -> Text,
        clause_id -> Nullable<Text>,
        language -> Text,
        words -> Text,
        phase -> Text,
        membership_id -> Text,
        made_at -> Timestamp,
        taken_back_by -> Nullable<Text>,
        taken_back_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    lots (question_id) {
        question_id -> Text,
        seed -> Text,
    }
}

diesel::table! {
    question_exclusions (question_id, delegation_id) {
        question_id -> Text,
        delegation_id -> Text,
        reason -> Text,
    }
}

diesel::table! {
    unanswered_calls (question_id, delegation_id, call) {
        question_id -> Text,
        delegation_id -> Text,
        call -> BigInt,
        answer -> Text,
        membership_id -> Text,
        called_at -> Timestamp,
    }
}

diesel::table! {
    corrected_ballots (question_id, delegation_id, nth) {
        question_id -> Text,
        delegation_id -> Text,
        choice -> Text,
        split -> Nullable<Text>,
        membership_id -> Text,
        cast_at -> Timestamp,
        nth -> BigInt,
        corrected_at -> Timestamp,
    }
}

diesel::table! {
    sealed_ballots (question_id, delegation_id) {
        question_id -> Text,
        delegation_id -> Text,
        envelope -> Text,
        membership_id -> Text,
        cast_at -> Timestamp,
    }
}

diesel::table! {
    opened_ballots (question_id, nth) {
        question_id -> Text,
        nth -> BigInt,
        choice -> Text,
        weight -> BigInt,
        component -> Text,
    }
}

diesel::table! {
    ballot_participants (question_id, delegation_id) {
        question_id -> Text,
        delegation_id -> Text,
    }
}

diesel::table! {
    question_voters (question_id, delegation_id) {
        question_id -> Text,
        delegation_id -> Text,
        weight -> BigInt,
        place -> BigInt,
        holder_id -> Nullable<Text>,
        present -> Bool,
        component -> Text,
    }
}

diesel::table! {
    question_quorums (question_id) {
        question_id -> Text,
        basis -> Text,
    }
}

diesel::table! {
    question_components (question_id, component) {
        question_id -> Text,
        component -> Text,
        present -> BigInt,
        entitled -> BigInt,
        quorum -> BigInt,
        yes -> BigInt,
        no -> BigInt,
        abstain -> BigInt,
        base -> BigInt,
        required -> BigInt,
        outcome -> Nullable<Text>,
    }
}

diesel::table! {
    proxies (id) {
        id -> Text,
        sitting_id -> Text,
        giver_id -> Text,
        holder_id -> Text,
        authority -> Text,
        span -> Text,
        question_id -> Nullable<Text>,
        given_at -> Timestamp,
        given_by -> Text,
        ended_at -> Nullable<Timestamp>,
        ended_by -> Nullable<Text>,
        ended -> Nullable<Text>,
    }
}

diesel::table! {
    ballots (question_id, delegation_id) {
        question_id -> Text,
        delegation_id -> Text,
        choice -> Text,
        split -> Nullable<Text>,
        membership_id -> Text,
        cast_at -> Timestamp,
    }
}

diesel::table! {
    objections (question_id, delegation_id) {
        question_id -> Text,
        delegation_id -> Text,
        membership_id -> Text,
        words -> Text,
        made_at -> Timestamp,
    }
}

diesel::table! {
    silences (question_id, round) {
        question_id -> Text,
        round -> BigInt,
        ends_at -> Timestamp,
        words -> Text,
        membership_id -> Text,
        made_at -> Timestamp,
        reminded_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    silence_notes (question_id, round, delegation_id) {
        question_id -> Text,
        round -> BigInt,
        delegation_id -> Text,
        reached -> Bool,
        words -> Text,
        membership_id -> Text,
        noted_at -> Timestamp,
    }
}

diesel::table! {
    outages (began_at) {
        began_at -> Timestamp,
        ended_at -> Timestamp,
    }
}

diesel::table! {
    publications (id) {
        id -> Text,
        declaration_id -> Text,
        version_id -> Text,
        symbol -> Text,
        published_at -> Timestamp,
        membership_id -> Text,
    }
}

diesel::table! {
    publication_files (publication_id, language, format) {
        publication_id -> Text,
        language -> Text,
        format -> Text,
        media_type -> Text,
        bytes -> Binary,
        sha256 -> Text,
    }
}

diesel::table! {
    journal (body_id, seq) {
        body_id -> Text,
        seq -> BigInt,
        at -> Timestamp,
        act -> Text,
        declaration_id -> Nullable<Text>,
        membership_id -> Nullable<Text>,
        on_behalf_of -> Nullable<Text>,
        subject -> Nullable<Text>,
        facts -> Text,
        previous -> Text,
        hash -> Text,
    }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        once -> Text,
        kind -> Text,
        account_id -> Text,
        declaration_id -> Nullable<Text>,
        facts -> Text,
        created_at -> Timestamp,
        due_at -> Timestamp,
        lease_until -> Nullable<Timestamp>,
        attempts -> BigInt,
        sent_at -> Nullable<Timestamp>,
        failed_at -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    mail_choices (account_id, kind) {
        account_id -> Text,
        kind -> Text,
        choice -> Text,
    }
}

diesel::table! {
    spent_forms (form) {
        form -> Text,
        location -> Text,
        at -> Timestamp,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    installation,
    accounts,
    sessions,
    links,
    sign_in_failures,
    bodies,
    delegations,
    memberships,
    approvals_wanted,
    delegation_groups,
    delegation_group_members,
    persons,
    meetings,
    meeting_bodies,
    rehearsals,
    panels,
    panel_findings,
    panel_persons,
    panel_seats,
    declarations,
    rules_changes,
    declaration_sponsors,
    queues,
    queue_places,
    stage_entries,
    deadlines,
    versions,
    version_texts,
    clauses,
    version_clauses,
    clause_texts,
    amendments,
    amendment_operations,
    amendment_sponsors,
    draft_approvals,
    cosponsor_requests,
    voting_sheet_lines,
    watches,
    tags,
    amendment_tags,
    saved_filters,
    panel_assignments,
    recommendations,
    treatments,
    treatment_answers,
    replacements,
    version_amendments,
    carryings,
    carried_operations,
    desk_choices,
    comments,
    clause_notes,
    marks,
    sittings,
    sitting_presiding,
    sitting_suspensions,
    quorum_challenges,
    sitting_presence,
    rulings,
    motions,
    motion_questions,
    speakers_lists,
    speakers,
    minutes,
    minutes_paragraphs,
    minutes_corrections,
    voting_orders,
    blocs,
    bloc_amendments,
    apart_requests,
    separate_votes,
    questions,
    question_amendments,
    question_parts,
    question_voters,
    question_quorums,
    question_components,
    proxies,
    vote_corrections,
    paper_votes,
    paper_scans,
    oral_revisions,
    statements,
    lots,
    question_exclusions,
    unanswered_calls,
    corrected_ballots,
    sealed_ballots,
    opened_ballots,
    ballot_participants,
    ballots,
    objections,
    silences,
    silence_notes,
    outages,
    publications,
    publication_files,
    journal,
    outbox,
    mail_choices,
    spent_forms,
);
