//! Acts that the scenario does not play: each leaves a record that the journal tells.

use accord::actions::{
    ActResult, AssignToPanel, Attending, BeginAmendment, CheckIn, DelegationFields, Due, FileAmendment, GroupFields,
    MeetingFields, Object, OpenQuestion, PanelFields, Proposal, QuestionOn, Recommend, Remark, Ruling, SeatFields,
    Visitor, ask_for_floor, assign_to_panel, begin_amendment, change_delegation, change_group, change_meeting,
    change_panel, check_in, close_speakers, declare_result, end_membership, end_speech, enter_count, enter_group,
    enter_speaker, file_amendment, give_floor, give_panel_seat, hand_over_chair, leave_amendment, leave_list,
    leave_sponsors, lock_question, move_speaker, move_stage, object, open_question, open_sitting, open_speakers,
    recommend, record_attendance, resume_sitting, rule_admissibility, set_aside_question, set_deadline, strike_speaker,
    suspend_sitting, take_back_objection, take_panel_seat, unassign, withdraw_amendment,
};
use accord::ids::{AmendmentId, DeclarationId};
use accord::procedure::{Advice, Method, Mode, Role, Side, Stage, Tally};
use accord::storage::{
    Db, Store, StoreError, StoreResult, Tx, accounts, amendments, bodies, declarations, meetings, panels, sitting_life,
    sittings,
};

use super::{found, played};
use crate::support::Database;

pub(super) const SLUG: &str = "migration-2017";

/// Acts as an account of the scenario.
pub(crate) fn by(
    store: &Store,
    account: &'static str,
    act: impl FnOnce(&mut Tx<'_>, &Visitor) -> ActResult<()> + Send + 'static,
) {
    let done = store.write_now(move |tx| {
        let account = accounts::by_email(tx.db, &format!("{account}@demo.invalid"))?.ok_or(StoreError::NotFound)?;
        let visitor = Visitor::load(tx.db, &account.id)?;
        act(tx, &visitor)
    });
    done.unwrap_or_else(|error| panic!("{account}: {error}"));
}

fn id(db: &mut Db) -> StoreResult<DeclarationId> {
    Ok(declarations::by_name(db, SLUG)?.id)
}

/// The amendment of an official number.
fn number(db: &mut Db, label: &str) -> StoreResult<AmendmentId> {
    let declaration = id(db)?;
    let all = amendments::of_declaration(db, &declaration)?;
    all.into_iter().find(|one| one.label() == label).map(|one| one.id).ok_or(StoreError::NotFound)
}

pub(super) fn remark(words: &str) -> Remark {
    Remark::new(words).unwrap()
}

#[track_caller]
pub(crate) fn verifies(store: &Store) {
    let findings = store.read_now::<_, StoreError>(|db| Ok(found(db))).unwrap();
    assert_eq!(findings, Vec::<String>::new());
}

#[test]
fn what_is_done_besides_the_scenario_verifies() {
    let database = Database::sqlite();
    let store = played(&database, Some("filing"));
    on_sponsors_and_rulings(&store);
    verifies(&store);
    on_the_body(&store);
    verifies(&store);
    on_behalf_of_groups(&store);
    verifies(&store);
    in_panels(&store);
    verifies(&store);
    in_the_hall(&store);
    verifies(&store);
}

fn on_sponsors_and_rulings(store: &Store) {
    by(store, "lunara.head", |tx, visitor| {
        let amendment = number(tx.db, "3")?;
        leave_amendment(tx, visitor, &amendment, None)?;
        leave_sponsors(tx, visitor, SLUG, None)
    });
    by(store, "bahia-clara.head", |tx, visitor| {
        let amendment = number(tx.db, "7")?;
        withdraw_amendment(tx, visitor, &amendment, &remark("It is taken up elsewhere."))
    });
    for ruling in [Ruling::Inadmissible(remark("Off the subject.")), Ruling::Admissible(remark("On reflection."))] {
        by(store, "secretariat.first", move |tx, visitor| {
            let amendment = number(tx.db, "6")?;
            rule_admissibility(tx, visitor, &amendment, &ruling)
        });
    }
    by(store, "secretariat.first", |tx, visitor| {
        let due = Due::At(tx.now + chrono::Duration::microseconds(3_600_000_001));
        set_deadline(tx, visitor, SLUG, &due, "The interpreters are late.")
    });
}

fn on_the_body(store: &Store) {
    by(store, "secretariat.first", |tx, visitor| {
        let declaration = declarations::by_name(tx.db, SLUG)?;
        let (meeting, body) = meetings::find(tx.db, &declaration.meeting_id)?;
        let delegation = bodies::all_delegations(tx.db, &body.id)?.remove(0);
        let fields = DelegationFields {
            name: "Altamora del Sur".into(),
            category: delegation.category.as_str().into(),
            weight: "2".into(),
            component: "RCM".into(),
            ended: "yes".into(),
        };
        change_delegation(tx, visitor, &body.id, &delegation.id, &fields)?;
        let fields = DelegationFields { ended: String::new(), weight: "1".into(), ..fields };
        change_delegation(tx, visitor, &body.id, &delegation.id, &fields)?;
        let fields = MeetingFields { agenda: "One\nTwo".into(), ..MeetingFields::of(&meeting) };
        change_meeting(tx, visitor, &meeting.slug, &fields)?;
        let members = bodies::all_memberships(tx.db, &body.id)?;
        let observer = members.iter().find(|one| one.role == accord::procedure::Role::Observer).unwrap();
        end_membership(tx, visitor, &body.id, &observer.id)?;
        let panel = panels::of_meeting(tx.db, &meeting.id)?.remove(0);
        let fields = PanelFields { summary: "Shorter.".into(), ..PanelFields::of(&panel, &["One".into()], &[]) };
        change_panel(tx, visitor, &panel.id, &fields)?;
        let clerk = members.iter().find(|one| one.role == accord::procedure::Role::Translator).unwrap();
        let fields = SeatFields { member: clerk.id.to_string(), part: "member".into() };
        give_panel_seat(tx, visitor, &panel.id, &fields)?;
        take_panel_seat(tx, visitor, &panel.id, &clerk.id)
    });
}

/// Groups are entered, changed and ended; an amendment is filed on behalf of one, by a draft that was agreed to and changed.
fn on_behalf_of_groups(store: &Store) {
    by(store, "secretariat.first", |tx, visitor| {
        let body = declarations::by_name(tx.db, SLUG)?.body_id;
        let all = bodies::delegations(tx.db, &body)?;
        let named = |name: &str| all.iter().find(|one| one.name == name).unwrap().id.clone();
        let members = vec![named("Lunara"), named("Cordal")];
        let fields = GroupFields { name: "Group of two".into(), members: members.clone(), ended: false };
        let group = enter_group(tx, visitor, &body, &fields)?;
        let fields = GroupFields { name: "Group of the coast".into(), ..fields };
        change_group(tx, visitor, &body, &group.id, &fields)?;
        let fields = GroupFields { name: "Group of one".into(), members: members[..1].to_vec(), ended: false };
        let other = enter_group(tx, visitor, &body, &fields)?;
        change_group(tx, visitor, &body, &other.id, &GroupFields { ended: true, ..fields }).map(drop)
    });
    by(store, "lunara.head", |tx, visitor| {
        let declaration = declarations::by_name(tx.db, SLUG)?;
        let dossier = accord::actions::Dossier::load(tx.db, declaration)?;
        let (clause, kept) =
            dossier.base_text().clauses.iter().map(|one| (one.id.clone(), one.words.clone())).next_back().unwrap();
        let words = accord::text::Words::new(&format!("{kept} and again")).unwrap();
        let first = Some(Proposal::Replace { clause, words, opening: None });
        let begin = BeginAmendment { first, ..BeginAmendment::default() };
        let draft = begin_amendment(tx, visitor, &dossier.declaration.id, &begin)?;
        let group = dossier.groups.iter().find(|group| group.ended_at.is_none()).map(|group| group.id.clone());
        file_amendment(tx, visitor, &draft.id, &FileAmendment { group, ..FileAmendment::default() }).map(drop)
    });
}

fn in_panels(store: &Store) {
    by(store, "secretariat.first", |tx, visitor| {
        move_stage(tx, visitor, SLUG, Stage::PanelReview, "")?;
        let declaration = declarations::by_name(tx.db, SLUG)?;
        let panel = panels::of_meeting(tx.db, &declaration.meeting_id)?.remove(0).id;
        let amendments = vec![number(tx.db, "1")?, number(tx.db, "2")?];
        assign_to_panel(tx, visitor, &declaration.id, &AssignToPanel { panel, clauses: Vec::new(), amendments })?;
        let given = panels::assignments(tx.db, &declaration.id)?.remove(0);
        unassign(tx, visitor, &declaration.id, &given.id)?;
        let amendments = vec![number(tx.db, "1")?, number(tx.db, "2")?];
        let panel = given.panel_id;
        assign_to_panel(tx, visitor, &declaration.id, &AssignToPanel { panel, clauses: Vec::new(), amendments })?;
        Ok(())
    });
    for advice in [Advice::Reject, Advice::Adopt] {
        by(store, "moderator.1", move |tx, visitor| {
            let declaration = declarations::by_name(tx.db, SLUG)?;
            let panel = panels::of_meeting(tx.db, &declaration.meeting_id)?.remove(0).id;
            let said = Recommend {
                amendment: number(tx.db, "1")?,
                advice,
                note: remark("So the panel."),
                merge_with: None,
                words: None,
                opening: None,
            };
            recommend(tx, visitor, &panel, &said).map(drop)
        });
    }
    by(store, "secretariat.first", |tx, visitor| {
        move_stage(tx, visitor, SLUG, Stage::Amendment, "More time is needed.")?;
        Ok(())
    });
}

fn in_the_hall(store: &Store) {
    by(store, "secretariat.first", |tx, visitor| {
        move_stage(tx, visitor, SLUG, Stage::PanelReview, "")?;
        for label in ["9", "10", "11"] {
            let amendment = number(tx.db, label)?;
            rule_admissibility(tx, visitor, &amendment, &Ruling::Admissible(remark("")))?;
        }
        Ok(())
    });
    by(store, "secretariat.second", |tx, visitor| move_stage(tx, visitor, SLUG, Stage::Plenary, "Time presses."));
    by(store, "chair", |tx, visitor| {
        let declaration = declarations::by_name(tx.db, SLUG)?;
        let sitting = open_sitting(tx, visitor, &declaration.meeting_id)?;
        let all = bodies::delegations(tx.db, &declaration.body_id)?;
        let there: Vec<_> = all.into_iter().map(|one| (one.id, true)).collect();
        record_attendance(tx, visitor, &sitting, &there)?;
        record_attendance(tx, visitor, &sitting, &[(there[0].0.clone(), false)])?;
        record_attendance(tx, visitor, &sitting, &[(there[1].0.clone(), Attending::There(Mode::Online))])
    });
    on_the_course_of_the_sitting(store);
    objected_and_tied(store);
}

/// Suspended and resumed by the clerk, suspended by the chair and resumed; a delegation checks in; the chair is handed over and back.
fn on_the_course_of_the_sitting(store: &Store) {
    fn sitting(db: &mut Db) -> StoreResult<sittings::Sitting> {
        let meeting = declarations::by_name(db, SLUG)?.meeting_id;
        sittings::open_of_meeting(db, &meeting)?.ok_or(StoreError::NotFound)
    }
    for who in ["secretariat.first", "chair"] {
        by(store, who, |tx, visitor| {
            let id = sitting(tx.db)?.id;
            suspend_sitting(tx, visitor, &id, &remark("For ten minutes."))?;
            resume_sitting(tx, visitor, &id)
        });
    }
    by(store, "bahia-clara.head", |tx, visitor| {
        let sitting = sitting(tx.db)?;
        let done = check_in(tx, visitor, &sitting.id, &sitting.code, Mode::Online)?;
        assert_eq!(done, CheckIn::Done);
        Ok(())
    });
    on_the_floor(store, sitting);
    by(store, "secretariat.first", |tx, visitor| {
        let id = sitting(tx.db)?.id;
        let body = declarations::by_name(tx.db, SLUG)?.body_id;
        let presides = sitting_life::presides(tx.db, &id)?;
        let members = bodies::all_memberships(tx.db, &body)?;
        let vice = members.iter().find(|one| one.role == Role::PresidingOfficer && Some(&one.id) != presides.as_ref());
        hand_over_chair(tx, visitor, &id, &vice.unwrap().id)?;
        hand_over_chair(tx, visitor, &id, &presides.unwrap())
    });
}

/// A list of speakers with one of each: asked and entered, moved, gone and struck off, spoken; a ruling on the time, and another.
fn on_the_floor(store: &Store, sitting: fn(&mut Db) -> StoreResult<sittings::Sitting>) {
    by(store, "secretariat.first", move |tx, visitor| {
        let id = sitting(tx.db)?.id;
        let declaration = declarations::by_name(tx.db, SLUG)?;
        let list = open_speakers(tx, visitor, &id, Some(&declaration.id))?;
        let all = bodies::delegations(tx.db, &declaration.body_id)?;
        let mut entered = Vec::new();
        for one in all.iter().filter(|one| one.name != "Cordal").take(3) {
            entered.push(enter_speaker(tx, visitor, &list, (&one.id, Some(Side::For)))?);
        }
        move_speaker(tx, visitor, &entered[1], true)?;
        strike_speaker(tx, visitor, &entered[2])?;
        give_floor(tx, visitor, &entered[1])?;
        give_floor(tx, visitor, &entered[0])?;
        end_speech(tx, visitor, &entered[0])
    });
    by(store, "cordal.head", move |tx, visitor| {
        let id = sitting(tx.db)?.id;
        let list = accord::storage::speakers::lists(tx.db, &id)?.remove(0).id;
        let asked = ask_for_floor(tx, visitor, &list, None)?;
        leave_list(tx, visitor, &asked)
    });
    verifies(store);
    by(store, "secretariat.first", move |tx, visitor| {
        let id = sitting(tx.db)?.id;
        let list = accord::storage::speakers::lists(tx.db, &id)?.remove(0).id;
        close_speakers(tx, visitor, &list)?;
        open_speakers(tx, visitor, &id, None).map(drop)
    });
}

/// A consensus that is objected to and set aside, then a show of hands that ends in a tie.
fn objected_and_tied(store: &Store) {
    let put = |method: Method| {
        by(store, "chair", move |tx, visitor| {
            let declaration = declarations::by_name(tx.db, SLUG)?;
            let dossier = accord::actions::Dossier::load(tx.db, declaration)?;
            let first = dossier.voting_list().amendments().next().cloned().ok_or(StoreError::NotFound)?;
            let on = QuestionOn::Amendment(first);
            let put = OpenQuestion {
                on,
                method: Some(method),
                as_revised: None,
                confirmed: Vec::new(),
                own_count: None,
                excluded: Vec::new(),
            };
            open_question(tx, visitor, &dossier.declaration.id, &put).map(drop)
        });
    };
    put(Method::Consensus);
    for takes_back in [true, false] {
        by(store, "cordal.head", move |tx, visitor| {
            let question = pending(tx)?;
            object(tx, visitor, &question, &Object { delegation: None, words: "Not as it stands.".into() })?;
            if takes_back { take_back_objection(tx, visitor, &question, None) } else { Ok(()) }
        });
    }
    by(store, "chair", |tx, visitor| {
        let question = pending(tx)?;
        set_aside_question(tx, visitor, &question)
    });
    put(Method::ShowOfHands);
    by(store, "secretariat.first", |tx, visitor| {
        let question = pending(tx)?;
        enter_count(tx, visitor, &question, Tally { yes: 4, no: 4, abstain: 1 })
    });
    verifies(store);
    by(store, "chair", |tx, visitor| {
        let question = pending(tx)?;
        lock_question(tx, visitor, &question)?;
        declare_result(tx, visitor, &question, None).map(drop)
    });
}

fn pending(tx: &mut Tx<'_>) -> ActResult<accord::ids::QuestionId> {
    let pending = accord::storage::questions::before_bodies(tx.db)?;
    Ok(pending.into_iter().next().ok_or(StoreError::NotFound)?.id)
}
