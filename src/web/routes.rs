//! The site map: every path, its handler, and who may. The test of permissions walks it.

use actix_web::web::{self, ServiceConfig};

use super::{amendment_drafts, amendment_index, amendments, assignments, clauses, reviews, start};
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

    // Amendments.
    get "/declarations/{slug}/amendments" Who::Anyone => amendment_index::index;
    get "/declarations/{slug}/amendments/new" Who::SignedIn => amendment_drafts::new;
    post "/declarations/{slug}/amendments" Who::May(Act::ProposeAmendment) => amendment_drafts::create;
    get "/amendments/{id}" Who::Anyone => amendments::show;
    get "/amendments/{id}/edit" Who::SignedIn => amendment_drafts::edit;
    post "/amendments/{id}/operations" Who::May(Act::ProposeAmendment) => amendment_drafts::add;
    post "/amendments/{id}/operations/{operation}" Who::May(Act::ProposeAmendment) => amendment_drafts::update;
    post "/amendments/{id}/operations/{operation}/deletion" Who::May(Act::ProposeAmendment) => amendment_drafts::remove;
    post "/amendments/{id}/justification" Who::May(Act::ProposeAmendment) => amendment_drafts::justify;
    post "/amendments/{id}/filing" Who::May(Act::ProposeAmendment) => amendments::file;
    post "/amendments/{id}/deletion" Who::May(Act::ProposeAmendment) => amendments::destroy;
    post "/amendments/{id}/cosponsorship" Who::May(Act::CosponsorAmendment) => amendments::cosponsor;
    post "/amendments/{id}/cosponsorship/deletion" Who::May(Act::CosponsorAmendment) => amendments::leave;
    post "/amendments/{id}/withdrawal" Who::May(Act::WithdrawAmendment) => amendments::withdraw;
    post "/amendments/{id}/ruling" Who::May(Act::RuleAdmissibility) => amendments::rule;

    // Clauses and the panels' review.
    get "/declarations/{slug}/clauses/{id}" Who::Anyone => clauses::show;
    post "/declarations/{slug}/clauses/{id}/comments" Who::May(Act::Comment) => clauses::say;
    get "/declarations/{slug}/assignments" Who::May(Act::AssignToPanel) => assignments::index;
    post "/declarations/{slug}/assignments" Who::May(Act::AssignToPanel) => assignments::create;
    post "/declarations/{slug}/assignments/{id}/deletion" Who::May(Act::AssignToPanel) => assignments::destroy;
    get "/panels/{id}/review" Who::Anyone => reviews::show;
    post "/panels/{id}/recommendations" Who::May(Act::Recommend) => reviews::advise;
    post "/panels/{id}/review/closing" Who::May(Act::CloseReview) => reviews::close;
}
