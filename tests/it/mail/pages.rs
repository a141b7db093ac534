//! The pages that belong to mails: one-click unsubscription, and the outbox of a demonstration.

use std::net::TcpListener;

use accord::actions::{Notice, unsubscribe_token};
use accord::clock::sha256;
use accord::ids::AccountId;
use accord::storage::{accounts, installation, outbox};
use accord::web;

use super::world::{World, config, newest};

/// Serves the world on a free port until the tests end.
fn serve(world: &World) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let store = world.store.clone();
    std::thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move { web::serve(store, config(), listener)?.await })
    });
    address
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into()
}

/// Status and page of a GET as somebody, by the name of the account.
fn get(url: &str, who: &str) -> (u16, String) {
    let mut answer = agent().get(url).header("Cookie", format!("accord={who}")).call().expect("an answer");
    (answer.status().as_u16(), answer.body_mut().read_to_string().expect("words"))
}

fn post(url: &str, who: &str, body: &str) -> (u16, String) {
    let request = agent().post(url).header("Cookie", format!("accord={who}"));
    let request = request.content_type("application/x-www-form-urlencoded");
    let mut answer = request.send(body).expect("an answer");
    (answer.status().as_u16(), answer.body_mut().read_to_string().expect("words"))
}

fn switched_off(world: &World) -> Vec<String> {
    world.store.read_now(|db| outbox::switched_off(db, &AccountId::new("ana"))).expect("choices")
}

#[test]
fn one_click_stops_a_kind_of_mail_without_a_session() {
    let world = World::new();
    world.table("one");
    let token = world.store.read_now(|db| unsubscribe_token(db, &AccountId::new("ana"), Notice::Tabled));
    let token = token.expect("a query").expect("a key since the first mail");
    let url = format!("{}/mail/{token}", serve(&world));
    let (status, page) = get(&url, "nobody");
    assert_eq!(status, 200);
    assert!(page.contains("<form method=\"post\">"), "{page}");
    assert!(switched_off(&world).is_empty(), "looking changes nothing");
    assert_eq!(post(&url, "nobody", "List-Unsubscribe=One-Click").0, 200);
    assert_eq!(switched_off(&world), ["tabled"]);
    world.table("two");
    assert_eq!(world.mails().len(), 1, "no more mails of this kind");
    let forged = url.replace(".tabled.", ".result.");
    assert_eq!(post(&forged, "nobody", "").0, 404);
    assert_eq!(switched_off(&world), ["tabled"]);
}

#[test]
fn the_outbox_is_the_secretariats_in_a_demonstration() {
    let world = World::new();
    world.table("one");
    let site = serve(&world);
    let url = format!("{site}/outbox");
    assert_eq!(get(&url, "rosa").0, 404, "not outside of a demonstration");
    let demonstration = world.store.write_now(|tx| installation::set(tx, installation::DEMONSTRATION, "yes"));
    demonstration.expect("set");
    assert_eq!(get(&url, "nobody").0, 303);
    assert_eq!(get(&url, "ana").0, 403);
    let (status, page) = get(&url, "rosa");
    assert_eq!(status, 200);
    assert!(page.contains("Doña ana") && page.contains("On rivers &#38; &#34;lakes&#34;"), "{page}");
    let (status, page) = get(&format!("{url}/{}", newest(&world)), "rosa");
    assert_eq!(status, 200);
    assert!(page.contains("DEMOSTRACIÓN: Texto presentado") && !page.contains('⟦'), "{page}");
    assert_eq!(get(&format!("{url}/none"), "rosa").0, 404);
}

#[test]
fn a_demonstration_makes_the_link_that_it_does_not_send() {
    let world = World::new();
    let invited = world.invite("eva@example.org");
    let demonstration = world.store.write_now(|tx| installation::set(tx, installation::DEMONSTRATION, "yes"));
    demonstration.expect("set");
    let url = format!("{}/outbox/{}/link", serve(&world), newest(&world));
    assert_eq!(post(&url, "ana", "").0, 403);
    let (status, page) = post(&url, "rosa", "");
    assert_eq!(status, 200, "{page}");
    let secret: String = page.split("href=\"/links/").nth(1).expect("a link").chars().take(64).collect();
    let now = world.store.now();
    let link = world.store.read_now(move |db| accounts::live_link(db, &sha256(secret.as_bytes()), now));
    assert_eq!(link.expect("a query").expect("a live link").account_id, invited);
}
