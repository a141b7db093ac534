//! The site map: every path, its handler, and who may. The test of permissions walks it.

use actix_web::web::{self, ServiceConfig};

use super::{declarations, start};
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

    // Declarations: drafting, the text, its way.
    get "/declarations/new" Who::May(Act::WriteDraft) => declarations::new;
    post "/declarations" Who::May(Act::WriteDraft) => declarations::create;
    get "/declarations/{slug}" Who::Anyone => declarations::show;
    get "/declarations/{slug}/versions" Who::Anyone => declarations::versions;
    get "/declarations/{slug}/versions/{number}" Who::Anyone => declarations::version;
    get "/declarations/{slug}/comparison" Who::Anyone => declarations::comparison;
    get "/declarations/{slug}/journal" Who::Anyone => declarations::journal;
    get "/declarations/{slug}/edit" Who::May(Act::WriteDraft) => declarations::edit;
    get "/declarations/{slug}/frame" Who::May(Act::WriteDraft) => declarations::frame;
    post "/declarations/{slug}/frame" Who::May(Act::WriteDraft) => declarations::update_frame;
    get "/declarations/{slug}/paste" Who::May(Act::WriteDraft) => declarations::paste;
    post "/declarations/{slug}/paste" Who::May(Act::WriteDraft) => declarations::take_over;
    get "/declarations/{slug}/clauses/new" Who::May(Act::WriteDraft) => declarations::new_clause;
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
    get "/declarations/{slug}/withdrawal" Who::May(Act::WithdrawDeclaration) => declarations::withdrawal;
    post "/declarations/{slug}/withdrawal" Who::May(Act::WithdrawDeclaration) => declarations::withdraw;
    get "/declarations/{slug}/deadline" Who::May(Act::SetDeadline) => declarations::deadline;
    post "/declarations/{slug}/deadline" Who::May(Act::SetDeadline) => declarations::set_deadline;
    get "/declarations/{slug}/stage" Who::May(Act::MoveStage) => declarations::stage;
    post "/declarations/{slug}/stage" Who::May(Act::MoveStage) => declarations::move_stage;
}
