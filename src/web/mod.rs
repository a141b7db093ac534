//! How people reach the program: pages and forms. Thin: a handler turns a form into domain types, calls one action,
//! and answers with a page or a 303.

mod account;
mod amendment_desk;
mod amendment_drafts;
mod amendment_file;
mod amendment_filing;
mod amendment_filter;
mod amendment_find;
mod amendment_index;
mod amendment_offers;
mod amendment_support;
mod amendment_view;
mod amendments;
mod archives;
mod assets;
mod assignments;
mod attendance;
mod ballot_box;
mod ballot_view;
mod ballots;
mod blocs;
mod bodies;
mod check_ins;
mod clause_names;
mod clauses;
mod compromises;
mod confirmation;
mod consolidations;
mod context;
mod declarations;
mod declare_view;
mod delegation_decided;
mod delegation_desk;
mod delegation_lines;
mod delegations;
mod etag;
mod events;
mod filters;
mod floor_view;
mod followed;
mod followed_motion;
mod following;
pub mod form;
mod fragment;
mod groups;
mod guard;
mod hall_view;
mod histories;
mod installation;
mod invitations;
mod joint_view;
mod kept;
mod links;
mod listed;
mod mails;
mod meetings;
mod members;
mod minutes;
mod minutes_document;
mod minutes_forms;
mod motion_view;
mod motions;
mod multipart;
mod now;
mod offers;
mod offices;
mod opening_offers;
mod operation_form;
mod operation_input;
mod operations;
mod outbox;
mod overlaps;
mod page;
mod panels;
mod paper_view;
mod paper_votes;
mod passwords;
mod posted;
mod presence_view;
mod problem;
mod proposals;
mod provenance;
mod proxies;
mod publications;
mod put_view;
mod qr;
mod question_facts;
mod question_forms;
mod question_text;
mod question_view;
mod questions;
mod queue_view;
mod quorum_view;
mod reader;
mod recasting;
mod rehearsals;
mod rehearsing;
pub mod rendering;
mod returned;
mod reviews;
mod revisions;
mod roll_view;
mod routes;
mod rules;
mod screens;
mod script_view;
mod seats;
mod selections;
mod separate_votes;
mod sessions;
mod settlements;
mod sheet;
mod sides_view;
mod silences;
mod sitting_acts;
mod sitting_life;
mod sittings;
mod speakers;
mod speakers_view;
mod start;
mod statements;
mod tags;
mod text_view;
mod treatments;
mod vote_corrections;
mod vote_lines;
mod vote_records;
mod vote_sheets;
mod voting_list_view;
mod voting_lists;
mod voting_sheets;
mod waiting;
mod whence;
mod zones;

use std::net::TcpListener;

use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{Data, FormConfig, PayloadConfig};
use actix_web::{App, HttpServer};

pub use crate::paths;
pub use assets::href as asset;
pub use page::{Crumb, Page, PageResult, html, saved, see_other};
pub use problem::PageError;
pub(crate) use question_view::mark;
pub use reader::{Reader, session_cookie};
pub use routes::{ROUTES, Route, Who};

use crate::config::Config;
use crate::storage::Store;

/// The largest form that is read, in bytes: a clause may hold 20,000 characters, an amendment several of them.
const FORM_LIMIT: usize = 1_048_576;

/// Serves until the server is stopped by its handle.
///
/// # Errors
/// If the listener cannot be used.
pub fn serve(store: Store, config: Config, listener: TcpListener) -> std::io::Result<actix_web::dev::Server> {
    store.hear().map_err(std::io::Error::other)?;
    let ballots = Data::new(ballot_box::BallotBox::default());
    let server = HttpServer::new(move || {
        App::new()
            .app_data(Data::new(store.clone()))
            .app_data(ballots.clone())
            .app_data(Data::new(config.clone()))
            .app_data(FormConfig::default().limit(FORM_LIMIT))
            .app_data(PayloadConfig::new(FORM_LIMIT))
            .wrap(from_fn(guard::answer_head))
            .configure(assets::configure)
            .service(
                actix_web::web::scope("")
                    .wrap(from_fn(posted::receive))
                    .wrap(from_fn(guard::refuse_forgery))
                    .wrap(from_fn(problem::show))
                    .wrap(from_fn(reader::recognise))
                    .wrap(from_fn(rehearsing::enter))
                    .wrap(from_fn(guard::drop_slash))
                    .wrap(from_fn(guard::headers))
                    .wrap(Compress::default())
                    .configure(routes::configure)
                    .default_service(actix_web::web::to(problem::nowhere)),
            )
    })
    .tcp_nodelay(true)
    .disable_signals() // whoever runs it says when it ends, to the event streams first
    .shutdown_timeout(5)
    .workers(std::thread::available_parallelism().map_or(2, std::num::NonZero::get))
    .listen(listener)?
    .run();
    Ok(server)
}
