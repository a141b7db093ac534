//! The site map: every path, its handler, and who may. The test of permissions walks it.

use actix_web::web::{self, ServiceConfig};

use super::{
    account, amendment_drafts, amendment_file, amendment_filing, amendment_find, amendment_index, amendment_support,
    amendments, archives, assignments, attendance, ballots, blocs, bodies, check_ins, clauses, compromises,
    consolidations, declarations, delegation_desk, delegations, events, filters, following, groups, installation,
    invitations, links, mails, meetings, members, minutes, minutes_document, minutes_forms, motions, now, offers,
    operations, outbox, panels, paper_votes, passwords, proposals, provenance, proxies, publications, question_text,
    questions, quorum_view, rehearsals, returned, reviews, revisions, roll_view, rules, screens, selections,
    separate_votes, sessions, settlements, silences, sitting_acts, sittings, speakers, start, statements, tags,
    treatments, vote_corrections, vote_records, vote_sheets, voting_lists, voting_sheets,
};
use crate::procedure::Act;

/// Who may ask for a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Anyone.
    Anyone,
    /// Anyone with an account.
    SignedIn,
    /// Whoever may do the act, by the permission table.
    May(Act),
    /// The installation's administrator.
    Administrator,
}

/// One line of the site map.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// GET or POST.
    pub method: &'static str,
    /// The path with its variables.
    pub path: &'static str,
    /// Who may.
    pub who: Who,
}

/// Writes the table and the registration from the same lines.
macro_rules! routes {
    ($($method:ident $path:literal $who:expr => $handler:path;)*) => {
        /// Every route of the site but the assets.
        pub const ROUTES: &[Route] = &[$(Route { method: stringify!($method), path: $path, who: $who }),*];

        pub(super) fn configure(config: &mut ServiceConfig) {
            $(config.route($path, web::$method().to($handler));)*
        }
    };
}

routes! {
    get "/" Who::Anyone => start::show;

    // Published texts.
    get "/publications" Who::Anyone => publications::index;
    get "/publications/{slug}" Who::Anyone => publications::show;
    get "/publications/{slug}/files.zip" Who::Anyone => archives::of_publication;
    get "/publications/{slug}/{file}" Who::Anyone => publications::file;
    post "/publications/{slug}/pdf" Who::May(Act::IssueFile) => publications::make_pdf;
    get "/declarations/{slug}/publication" Who::May(Act::Publish) => publications::new;
    post "/declarations/{slug}/publication" Who::May(Act::Publish) => publications::create;
    // Accounts.
    get "/session/new" Who::Anyone => sessions::new;
    post "/session" Who::Anyone => sessions::create;
    post "/session/demonstration" Who::Anyone => sessions::demonstrate;
    post "/session/end" Who::Anyone => sessions::destroy;
    get "/session/ended" Who::Anyone => sessions::ended;
    get "/links/{secret}" Who::Anyone => links::show;
    post "/links/{secret}" Who::Anyone => links::take;
    get "/password-reset" Who::Anyone => passwords::new_reset;
    post "/password-reset" Who::Anyone => passwords::create_reset;
    get "/password-reset/sent" Who::Anyone => passwords::sent;
    get "/account" Who::SignedIn => account::edit;
    post "/account" Who::SignedIn => account::update;
    get "/account/mail" Who::SignedIn => account::edit_mail;
    post "/account/mail" Who::SignedIn => account::update_mail;
    get "/account/following" Who::SignedIn => following::index;
    post "/account/following" Who::SignedIn => following::create;
    post "/account/following/end" Who::SignedIn => following::destroy;
    get "/account/password" Who::SignedIn => passwords::edit;
    post "/account/password" Who::SignedIn => passwords::update;
    get "/account/sessions" Who::SignedIn => account::index_sessions;
    post "/account/sessions/{id}/end" Who::SignedIn => account::destroy_session;
    // Mail: the choice in each mail, and the outbox of a demonstration.
    get "/mail/{token}" Who::Anyone => mails::show;
    post "/mail/{token}" Who::Anyone => mails::create;
    get "/outbox" Who::May(Act::SeeOutbox) => outbox::index;
    get "/outbox/{mail}" Who::May(Act::SeeOutbox) => outbox::show;
    post "/outbox/{mail}/link" Who::May(Act::SeeOutbox) => outbox::create_link;
    // Bodies.
    get "/bodies" Who::Anyone => bodies::index;
    get "/bodies/new" Who::Administrator => bodies::new;
    post "/bodies" Who::Administrator => bodies::create;
    get "/bodies/{body}" Who::Anyone => bodies::show;
    get "/bodies/{body}/rules" Who::Anyone => rules::show;
    get "/bodies/{body}/rules.toml" Who::Anyone => rules::file;
    get "/bodies/{body}/rules/edit" Who::May(Act::ChangeRules) => rules::edit;
    post "/bodies/{body}/rules" Who::May(Act::ChangeRules) => rules::create;
    get "/rules.schema.json" Who::Anyone => rules::schema;

    // The administrator.
    get "/installation" Who::Administrator => installation::show;
    get "/bodies/{body}/secretariat" Who::Administrator => installation::secretariat;
    post "/bodies/{body}/secretariat" Who::Administrator => installation::appoint;
    post "/bodies/{body}/secretariat/{member}/invitation" Who::Administrator => installation::invite;
    post "/bodies/{body}/secretariat/{member}/link" Who::Administrator => installation::hand_over;
    get "/bodies/{body}/secretariat/{member}/departure" Who::Administrator => installation::leave;
    post "/bodies/{body}/secretariat/{member}/departure" Who::Administrator => installation::end;

    // The secretariat: who takes part.
    get "/bodies/{body}/delegations" Who::May(Act::ManageBody) => delegations::index;
    get "/bodies/{body}/delegations/new" Who::May(Act::ManageBody) => delegations::new;
    post "/bodies/{body}/delegations" Who::May(Act::ManageBody) => delegations::create;
    get "/bodies/{body}/delegations/{delegation}" Who::May(Act::ManageBody) => delegations::edit;
    post "/bodies/{body}/delegations/{delegation}" Who::May(Act::ManageBody) => delegations::update;
    get "/bodies/{body}/groups/new" Who::May(Act::ManageBody) => groups::new;
    post "/bodies/{body}/groups" Who::May(Act::ManageBody) => groups::create;
    get "/bodies/{body}/groups/{group}" Who::May(Act::ManageBody) => groups::edit;
    post "/bodies/{body}/groups/{group}" Who::May(Act::ManageBody) => groups::update;
    get "/bodies/{body}/members" Who::SignedIn => members::index;
    get "/bodies/{body}/members/new" Who::May(Act::ManageBody) => members::new;
    post "/bodies/{body}/members" Who::May(Act::ManageBody) => members::create;
    post "/bodies/{body}/members/{member}/invitation" Who::May(Act::ManageBody) => members::invite;
    post "/bodies/{body}/members/{member}/link" Who::May(Act::ManageBody) => members::hand_over;
    get "/bodies/{body}/members/{member}/departure" Who::May(Act::ManageBody) => members::leave;
    post "/bodies/{body}/members/{member}/departure" Who::May(Act::ManageBody) => members::end;
    get "/bodies/{body}/invitations/new" Who::May(Act::ManageBody) => invitations::new;
    post "/bodies/{body}/invitations" Who::May(Act::ManageBody) => invitations::create;

    // A delegation, for its own members.
    get "/delegations/{delegation}/desk" Who::SignedIn => delegation_desk::show;
    post "/delegations/{delegation}/approval" Who::May(Act::LeadDelegation) => delegation_desk::set_approval;

    // Meetings and their panels.
    get "/meetings" Who::Anyone => meetings::index;
    get "/meetings/{meeting}" Who::Anyone => meetings::show;
    get "/bodies/{body}/meetings/new" Who::May(Act::ManageBody) => meetings::new;
    post "/bodies/{body}/meetings" Who::May(Act::ManageBody) => meetings::create;
    get "/meetings/{meeting}/acts.zip" Who::Anyone => archives::of_meeting;
    get "/meetings/{meeting}/edit" Who::May(Act::ManageBody) => meetings::edit;
    post "/meetings/{meeting}" Who::May(Act::ManageBody) => meetings::update;
    post "/rehearsals" Who::May(Act::Rehearse) => rehearsals::create;
    get "/rehearsals/{id}" Who::SignedIn => rehearsals::show;
    post "/rehearsals/{id}/entry" Who::SignedIn => rehearsals::enter;
    post "/rehearsals/{id}/departure" Who::SignedIn => rehearsals::leave;
    post "/rehearsals/{id}/clock" Who::May(Act::Rehearse) => rehearsals::move_clock;
    post "/rehearsals/{id}/end" Who::May(Act::Rehearse) => rehearsals::end;
    get "/meetings/{meeting}/panels/new" Who::May(Act::ManageBody) => panels::new;
    post "/meetings/{meeting}/panels" Who::May(Act::ManageBody) => panels::create;
    get "/panels/{panel}" Who::Anyone => panels::show;
    get "/panels/{panel}/edit" Who::May(Act::ManageBody) => panels::edit;
    post "/panels/{panel}" Who::May(Act::ManageBody) => panels::update;
    post "/panels/{panel}/seats" Who::May(Act::ManageBody) => panels::seat;
    post "/panels/{panel}/seats/{member}/removal" Who::May(Act::ManageBody) => panels::unseat;
    // Amendments.
    get "/declarations/{slug}/amendments/find" Who::Anyone => amendment_find::show;
    get "/declarations/{slug}/amendments" Who::Anyone => amendment_index::index;
    get "/declarations/{slug}/amendments.csv" Who::Anyone => amendment_file::csv;
    get "/declarations/{slug}/amendments.xlsx" Who::Anyone => amendment_file::xlsx;
    post "/declarations/{slug}/amendments/selection" Who::May(Act::RuleAdmissibility) => selections::create;
    get "/declarations/{slug}/filters" Who::SignedIn => filters::index;
    post "/declarations/{slug}/filters" Who::SignedIn => filters::create;
    post "/declarations/{slug}/filters/{id}/deletion" Who::SignedIn => filters::destroy;
    get "/declarations/{slug}/tags" Who::May(Act::SortAmendments) => tags::index;
    post "/declarations/{slug}/tags" Who::May(Act::SortAmendments) => tags::create;
    post "/declarations/{slug}/tags/{id}/deletion" Who::May(Act::SortAmendments) => tags::destroy;
    post "/amendments/{id}/tags" Who::May(Act::SortAmendments) => tags::update;
    get "/declarations/{slug}/returned" Who::SignedIn => returned::new;
    post "/declarations/{slug}/returned" Who::May(Act::ProposeAmendment) => returned::create;
    get "/declarations/{slug}/amendments/new" Who::SignedIn => amendment_drafts::new;
    post "/declarations/{slug}/amendments" Who::May(Act::ProposeAmendment) => amendment_drafts::create;
    get "/amendments/{id}" Who::Anyone => amendments::show;
    get "/amendments/{id}/edit" Who::SignedIn => amendment_drafts::edit;
    post "/amendments/{id}/operations" Who::May(Act::ProposeAmendment) => amendment_drafts::add;
    post "/amendments/{id}/operations/{operation}" Who::May(Act::ProposeAmendment) => amendment_drafts::update;
    post "/amendments/{id}/operations/{operation}/deletion" Who::May(Act::ProposeAmendment) => operations::remove;
    post "/amendments/{id}/justification" Who::May(Act::ProposeAmendment) => amendment_filing::justify;
    post "/amendments/{id}/filing" Who::May(Act::ProposeAmendment) => amendment_filing::file;
    post "/amendments/{id}/deletion" Who::May(Act::ProposeAmendment) => amendments::destroy;
    post "/amendments/{id}/cosponsorship" Who::May(Act::CosponsorAmendment) => amendments::cosponsor;
    post "/amendments/{id}/cosponsorship/deletion" Who::May(Act::CosponsorAmendment) => amendments::leave;
    post "/amendments/{id}/cosponsorship/answer" Who::May(Act::CosponsorAmendment) => amendment_support::answer;
    post "/amendments/{id}/cosponsorship-requests" Who::May(Act::CosponsorAmendment) => amendment_support::ask;
    post "/amendments/{id}/cosponsorship-requests/{delegation}/deletion" Who::May(Act::CosponsorAmendment) => amendment_support::take_back;
    post "/amendments/{id}/approval-request" Who::May(Act::ProposeAmendment) => amendment_support::ask_head;
    post "/amendments/{id}/approval" Who::May(Act::ApproveDraft) => amendment_support::approve;
    post "/amendments/{id}/withdrawal" Who::May(Act::WithdrawAmendment) => amendments::withdraw;
    get "/amendments/{id}/revision" Who::May(Act::ReviseAmendment) => revisions::edit;
    post "/amendments/{id}/revision" Who::May(Act::ReviseAmendment) => revisions::create;
    get "/amendments/{id}/treatment" Who::May(Act::ProposeTreatment) => treatments::new;
    post "/amendments/{id}/treatment" Who::May(Act::ProposeTreatment) => treatments::create;
    post "/amendments/{id}/treatment/answer" Who::May(Act::AnswerTreatment) => treatments::answer;
    post "/amendments/{id}/replacements" Who::May(Act::NameReplaced) => compromises::name;
    post "/amendments/{id}/compromise" Who::May(Act::JoinCompromise) => compromises::join;
    get "/amendments/{id}/oral-revision" Who::May(Act::ReviseOrally) => revisions::edit_orally;
    post "/amendments/{id}/oral-revision" Who::May(Act::ReviseOrally) => revisions::create_orally;
    post "/amendments/{id}/reading" Who::May(Act::ReviseOrally) => amendments::read_out;
    post "/amendments/{id}/acceptance" Who::May(Act::AcceptAmendment) => amendments::accept;
    post "/amendments/{id}/ruling" Who::May(Act::RuleAdmissibility) => amendments::rule;

    // Clauses and the panels' review.
    get "/declarations/{slug}/clauses/new" Who::May(Act::WriteDraft) => declarations::new_clause;
    get "/declarations/{slug}/clauses/{id}" Who::Anyone => clauses::show;
    post "/declarations/{slug}/clauses/{id}/comments" Who::May(Act::Comment) => clauses::say;
    post "/declarations/{slug}/clauses/{id}/comments/{comment}/resolution" Who::May(Act::Comment) => clauses::resolve;
    post "/declarations/{slug}/clauses/{id}/comments/{comment}/resolution/end" Who::May(Act::Comment) => clauses::reopen;
    post "/declarations/{slug}/clauses/{id}/note" Who::SignedIn => clauses::note;
    post "/declarations/{slug}/clauses/{id}/marks" Who::May(Act::Mark) => clauses::mark;
    post "/declarations/{slug}/clauses/{id}/marks/{mark}/end" Who::May(Act::Mark) => clauses::lift;
    get "/declarations/{slug}/assignments" Who::May(Act::AssignToPanel) => assignments::index;
    post "/declarations/{slug}/assignments" Who::May(Act::AssignToPanel) => assignments::create;
    post "/declarations/{slug}/assignments/{id}/deletion" Who::May(Act::AssignToPanel) => assignments::destroy;
    get "/declarations/{slug}/consolidation" Who::May(Act::ReviewText) => consolidations::show;
    post "/declarations/{slug}/consolidation" Who::May(Act::ReviewText) => consolidations::choose;
    get "/declarations/{slug}/consolidation/version" Who::May(Act::ReviewText) => consolidations::show_version;
    post "/declarations/{slug}/consolidation/version" Who::May(Act::ReviewText) => consolidations::create;
    get "/declarations/{slug}/consolidation/recommendations" Who::May(Act::Recommend) => consolidations::show_advice;
    post "/declarations/{slug}/consolidation/recommendations" Who::May(Act::Recommend) => consolidations::advise;
    get "/declarations/{slug}/provenance" Who::Anyone => provenance::show;
    post "/amendments/{id}/settlement" Who::May(Act::SettleAmendment) => settlements::settle;
    post "/amendments/{id}/fall" Who::May(Act::LetFall) => settlements::fall;
    get "/panels/{id}/review" Who::Anyone => reviews::show;
    post "/panels/{id}/recommendations" Who::May(Act::Recommend) => reviews::advise;
    post "/panels/{id}/review/closing" Who::May(Act::CloseReview) => reviews::close;
    // Declarations: drafting, the text, its way.
    get "/declarations/new" Who::May(Act::WriteDraft) => declarations::new;
    post "/declarations" Who::May(Act::WriteDraft) => declarations::create;
    get "/declarations/{slug}" Who::Anyone => declarations::show;
    get "/declarations/{slug}/versions" Who::Anyone => declarations::versions;
    get "/declarations/{slug}/versions/{number}" Who::Anyone => declarations::version;
    get "/declarations/{slug}/versions/{number}/{format}" Who::Anyone => declarations::version_file;
    get "/declarations/{slug}/comparison" Who::Anyone => declarations::comparison;
    get "/declarations/{slug}/compilation" Who::Anyone => declarations::compilation;
    get "/declarations/{slug}/compilation.docx" Who::Anyone => declarations::compilation_docx;
    get "/declarations/{slug}/journal" Who::Anyone => declarations::journal;
    get "/declarations/{slug}/acts" Who::SignedIn => declarations::acts_now;
    get "/declarations/{slug}/rules" Who::Anyone => rules::of_declaration;
    get "/declarations/{slug}/rules.toml" Who::Anyone => rules::file_of_declaration;
    get "/declarations/{slug}/rules/edit" Who::May(Act::CorrectRules) => rules::edit_of_declaration;
    post "/declarations/{slug}/rules" Who::May(Act::CorrectRules) => rules::correct;
    get "/declarations/{slug}/edit" Who::May(Act::WriteDraft) => declarations::edit;
    get "/declarations/{slug}/frame" Who::May(Act::WriteDraft) => declarations::frame;
    post "/declarations/{slug}/frame" Who::May(Act::WriteDraft) => declarations::update_frame;
    get "/declarations/{slug}/paste" Who::May(Act::WriteDraft) => declarations::paste;
    post "/declarations/{slug}/paste" Who::May(Act::WriteDraft) => declarations::take_over;
    post "/declarations/{slug}/clauses" Who::May(Act::WriteDraft) => declarations::create_clause;
    get "/declarations/{slug}/clauses/{id}/edit" Who::May(Act::WriteDraft) => declarations::edit_clause;
    post "/declarations/{slug}/clauses/{id}" Who::May(Act::WriteDraft) => declarations::update_clause;
    post "/declarations/{slug}/clauses/{id}/place" Who::May(Act::WriteDraft) => declarations::place;
    get "/declarations/{slug}/clauses/{id}/deletion" Who::May(Act::WriteDraft) => declarations::deletion;
    post "/declarations/{slug}/clauses/{id}/deletion" Who::May(Act::WriteDraft) => declarations::delete;
    get "/declarations/{slug}/tabling" Who::May(Act::Table) => declarations::tabling;
    post "/declarations/{slug}/tabling" Who::May(Act::Table) => declarations::table;
    get "/declarations/{slug}/cosponsorship" Who::May(Act::CosponsorDeclaration) => declarations::cosponsorship;
    post "/declarations/{slug}/cosponsorship" Who::May(Act::CosponsorDeclaration) => declarations::cosponsor;
    get "/declarations/{slug}/cosponsorship/end" Who::May(Act::CosponsorDeclaration) => declarations::leaving;
    post "/declarations/{slug}/cosponsorship/end" Who::May(Act::CosponsorDeclaration) => declarations::leave;
    get "/declarations/{slug}/admission" Who::May(Act::AdmitDeclaration) => declarations::admission;
    post "/declarations/{slug}/admission" Who::May(Act::AdmitDeclaration) => declarations::admit;
    get "/declarations/{slug}/inadmissibility" Who::May(Act::AdmitDeclaration) => declarations::inadmissibility;
    post "/declarations/{slug}/inadmissibility" Who::May(Act::AdmitDeclaration) => declarations::refuse;
    get "/declarations/{slug}/withdrawal" Who::May(Act::WithdrawDeclaration) => declarations::withdrawal;
    post "/declarations/{slug}/withdrawal" Who::May(Act::WithdrawDeclaration) => declarations::withdraw;
    get "/declarations/{slug}/deadline" Who::May(Act::SetDeadline) => declarations::deadline;
    post "/declarations/{slug}/deadline" Who::May(Act::SetDeadline) => declarations::set_deadline;
    get "/declarations/{slug}/stage" Who::May(Act::MoveStage) => declarations::stage;
    post "/declarations/{slug}/stage" Who::May(Act::MoveStage) => declarations::move_stage;
    // The plenary.
    get "/now" Who::SignedIn => now::show;
    get "/now/state" Who::SignedIn => now::state;
    get "/events" Who::SignedIn => events::own;
    get "/meetings/{meeting}/events" Who::Anyone => events::of_meeting;
    get "/meetings/{slug}/sittings" Who::Anyone => sittings::index;
    post "/meetings/{slug}/sittings" Who::May(Act::OpenSitting) => sittings::create;
    get "/sittings/{id}" Who::Anyone => sittings::show;
    get "/sittings/{id}/state" Who::Anyone => sittings::state;
    post "/sittings/{id}/closure" Who::May(Act::CloseSitting) => sittings::close;
    post "/sittings/{id}/suspension" Who::May(Act::SuspendSitting) => sitting_acts::suspend;
    post "/sittings/{id}/resumption" Who::May(Act::SuspendSitting) => sitting_acts::resume;
    post "/sittings/{id}/chair" Who::May(Act::HandOverChair) => sitting_acts::hand_over;
    get "/sittings/{id}/floor" Who::Anyone => speakers::floor;
    get "/sittings/{id}/speakers" Who::Anyone => speakers::show;
    get "/sittings/{id}/speakers/state" Who::Anyone => speakers::state;
    post "/sittings/{id}/speakers" Who::May(Act::ConductSpeakers) => speakers::create;
    post "/speakers-lists/{id}/closure" Who::May(Act::ConductSpeakers) => speakers::close;
    post "/speakers-lists/{id}/limit" Who::May(Act::MakeRuling) => speakers::limit;
    post "/speakers-lists/{id}/requests" Who::May(Act::AskForFloor) => speakers::ask;
    post "/speakers-lists/{id}/entries" Who::May(Act::ConductSpeakers) => speakers::enter;
    post "/speakers/{id}/withdrawal" Who::May(Act::AskForFloor) => speakers::leave;
    post "/speakers/{id}/removal" Who::May(Act::ConductSpeakers) => speakers::strike;
    post "/speakers/{id}/floor" Who::May(Act::ConductSpeakers) => speakers::give;
    post "/speakers/{id}/end" Who::May(Act::ConductSpeakers) => speakers::end;
    post "/speakers/{id}/place" Who::May(Act::ConductSpeakers) => speakers::place;
    get "/check-in" Who::SignedIn => check_ins::index;
    get "/sittings/{id}/check-in" Who::May(Act::CheckIn) => check_ins::new;
    post "/sittings/{id}/check-in" Who::May(Act::CheckIn) => check_ins::create;
    get "/sittings/{id}/proxies" Who::Anyone => proxies::index;
    post "/sittings/{id}/proxies" Who::May(Act::GiveProxy) => proxies::create;
    post "/proxies/{id}/return" Who::May(Act::GiveProxy) => proxies::take_back;
    post "/sittings/{id}/quorum-challenge" Who::May(Act::ChallengeQuorum) => quorum_view::challenge;
    post "/sittings/{id}/quorum-count" Who::May(Act::VerifyQuorum) => quorum_view::count;
    get "/sittings/{id}/minutes" Who::Anyone => minutes::show;
    post "/sittings/{id}/minutes" Who::May(Act::KeepMinutes) => minutes::create;
    get "/sittings/{id}/minutes.txt" Who::Anyone => minutes_document::file;
    get "/sittings/{id}/minutes/paragraph" Who::May(Act::KeepMinutes) => minutes_forms::edit;
    post "/sittings/{id}/minutes/paragraph" Who::May(Act::KeepMinutes) => minutes_forms::update;
    post "/sittings/{id}/minutes/issue" Who::May(Act::KeepMinutes) => minutes_document::issue;
    get "/sittings/{id}/minutes/correction" Who::May(Act::CorrectMinutes) => minutes_forms::propose;
    post "/sittings/{id}/minutes/correction" Who::May(Act::CorrectMinutes) => minutes_forms::create;
    get "/sittings/{id}/minutes/answer" Who::May(Act::KeepMinutes) => minutes_forms::consider;
    post "/sittings/{id}/minutes/answer" Who::May(Act::KeepMinutes) => minutes_forms::answer;
    post "/sittings/{id}/minutes/approval" Who::May(Act::ApproveMinutes) => minutes_document::approve;
    get "/sittings/{id}/attendance" Who::May(Act::RecordAttendance) => attendance::show;
    post "/sittings/{id}/attendance" Who::May(Act::RecordAttendance) => attendance::update;
    get "/sittings/{id}/screen" Who::Anyone => screens::show;
    get "/sittings/{id}/screen/state" Who::Anyone => screens::state;
    get "/declarations/{slug}/voting-list" Who::Anyone => voting_lists::show;
    get "/declarations/{slug}/voting-sheet" Who::SignedIn => voting_sheets::edit;
    post "/declarations/{slug}/voting-sheet" Who::SignedIn => voting_sheets::update;
    get "/declarations/{slug}/voting-list/sheets" Who::Anyone => vote_sheets::show;
    get "/declarations/{slug}/voting-list/order" Who::May(Act::OrderVoting) => voting_lists::edit;
    post "/declarations/{slug}/voting-list/order" Who::May(Act::OrderVoting) => voting_lists::update;
    get "/declarations/{slug}/proposals" Who::Anyone => proposals::index;
    post "/declarations/{slug}/proposals" Who::May(Act::QueueProposals) => proposals::create;
    post "/declarations/{slug}/proposals/draft" Who::May(Act::WriteDraft) => proposals::name;
    post "/declarations/{slug}/proposals/removal" Who::May(Act::QueueProposals) => proposals::destroy;
    post "/declarations/{slug}/proposals/order" Who::May(Act::OrderVoting) => proposals::order;
    post "/declarations/{slug}/proposals/stop" Who::May(Act::OpenQuestion) => proposals::stop;
    get "/declarations/{slug}/motions" Who::Anyone => motions::index;
    get "/declarations/{slug}/motions/state" Who::Anyone => motions::state;
    post "/declarations/{slug}/motions" Who::May(Act::MakeMotion) => motions::create;
    post "/sittings/{id}/rulings" Who::May(Act::MakeRuling) => motions::rule_freely;
    post "/motions/{id}/withdrawal" Who::May(Act::MakeMotion) => motions::withdraw;
    post "/motions/{id}/ruling" Who::May(Act::MakeRuling) => motions::rule;
    post "/motions/{id}/question" Who::May(Act::PutMotion) => motions::put;
    get "/declarations/{slug}/voting-list/bloc" Who::May(Act::OrderVoting) => blocs::new;
    post "/declarations/{slug}/voting-list/bloc" Who::May(Act::OrderVoting) => blocs::create;
    get "/declarations/{slug}/separate-votes" Who::Anyone => separate_votes::index;
    post "/declarations/{slug}/separate-votes" Who::May(Act::AskApart) => separate_votes::create;
    post "/separate-votes/{id}/ruling" Who::May(Act::OrderVoting) => separate_votes::rule;
    post "/separate-votes/{id}/withdrawal" Who::May(Act::AskApart) => separate_votes::take_back;
    post "/blocs/{id}/withdrawal" Who::May(Act::OrderVoting) => blocs::give_up;
    post "/amendments/{id}/apart" Who::May(Act::AskApart) => blocs::apart;
    post "/declarations/{slug}/questions" Who::May(Act::OpenQuestion) => questions::create;
    get "/declarations/{slug}/silence" Who::May(Act::ConductSilence) => silences::new;
    post "/declarations/{slug}/silence" Who::May(Act::ConductSilence) => silences::create;
    post "/questions/{id}/extension" Who::May(Act::ConductSilence) => silences::extend;
    post "/questions/{id}/told" Who::May(Act::NoteTold) => silences::told_otherwise;
    get "/questions/{id}" Who::Anyone => questions::show;
    get "/questions/{id}/state" Who::Anyone => questions::state;
    get "/questions/{id}/offer" Who::Anyone => offers::show;
    get "/questions/{id}/text" Who::Anyone => question_text::show;
    post "/questions/{id}/lock" Who::May(Act::LockQuestion) => questions::lock;
    post "/questions/{id}/count" Who::May(Act::EnterCount) => questions::count;
    get "/questions/{id}/correction" Who::May(Act::CorrectVote) => vote_corrections::new;
    post "/questions/{id}/correction" Who::May(Act::CorrectVote) => vote_corrections::create;
    post "/vote-corrections/{id}/confirmation" Who::May(Act::CorrectVote) => vote_corrections::confirm;
    post "/vote-corrections/{id}/refusal" Who::May(Act::CorrectVote) => vote_corrections::refuse;
    get "/declarations/{slug}/paper-votes" Who::May(Act::EnterCount) => paper_votes::index;
    post "/declarations/{slug}/paper-votes" Who::May(Act::EnterPaperVote) => paper_votes::create;
    get "/paper-votes/{id}/scan" Who::May(Act::EnterCount) => paper_votes::scan;
    post "/paper-votes/{id}/confirmation" Who::May(Act::ConfirmPaperVote) => paper_votes::confirm;
    post "/paper-votes/{id}/refusal" Who::May(Act::EnterCount) => paper_votes::refuse;
    get "/questions/{id}/record" Who::Anyone => vote_records::show;
    get "/questions/{id}/record.csv" Who::Anyone => vote_records::csv;
    get "/questions/{id}/record.json" Who::Anyone => vote_records::json;
    get "/questions/{id}/statements" Who::May(Act::ExplainVote) => statements::new;
    post "/questions/{id}/statements" Who::May(Act::ExplainVote) => statements::create;
    post "/statements/{id}/withdrawal" Who::May(Act::Reserve) => statements::withdraw;
    post "/questions/{id}/roll" Who::May(Act::CallRoll) => roll_view::answer;
    post "/questions/{id}/declaration" Who::May(Act::DeclareResult) => questions::declare;
    post "/questions/{id}/setting-aside" Who::May(Act::DeclareResult) => questions::set_aside;
    post "/questions/{id}/ballot" Who::May(Act::CastBallot) => ballots::create;
    post "/questions/{id}/split" Who::May(Act::CastBallot) => ballots::split;
    post "/questions/{id}/objection" Who::May(Act::Object) => ballots::object;
}
