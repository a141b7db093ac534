//! The built program as a process of its own, on a database that a test has furnished.

use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use accord::storage::{Store, StoreOptions, StoreResult, Tx};

use crate::support::Database;

/// How long the program may take to listen on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running `accord serve`.
pub(crate) struct Program {
    child: Child,
    port: u16,
    address: String,
    database: Database,
}

impl Program {
    /// Furnishes a database and serves it.
    pub(crate) fn start(
        database: Database,
        furnish: impl FnOnce(&mut Tx<'_>) -> StoreResult<()> + Send + 'static,
    ) -> Self {
        let store = Store::open(StoreOptions::new(database.url())).expect("the database opens");
        store.write_now(furnish).expect("the database is furnished");
        drop(store);
        let port = free_port();
        let child = serve(&database, port);
        let mut program = Self { child, port, address: format!("http://127.0.0.1:{port}"), database };
        program.wait();
        program
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The address of its database.
    pub(crate) fn database_url(&self) -> String {
        self.database.url()
    }

    /// Ends it as a machine that loses its power does.
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("the program runs");
        self.child.wait().expect("the program ends");
    }

    /// Starts it again on the same port.
    pub(crate) fn restart(&mut self) {
        self.child = serve(&self.database, self.port);
        self.wait();
    }

    /// Tells it to stop, and waits for that.
    pub(crate) fn terminate(mut self) -> ExitStatus {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().expect("kill runs");
        assert!(told.success());
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("the program is watched") {
                return status;
            }
            assert!(begun.elapsed() < PATIENCE, "the program does not end");
            std::thread::yield_now();
        }
    }

    /// Waits until it listens.
    fn wait(&mut self) {
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let ended = self.child.try_wait().expect("the program is watched");
            assert!(ended.is_none(), "the program ended: {ended:?}\n{}", self.said());
            assert!(begun.elapsed() < PATIENCE, "the program does not listen");
            std::thread::yield_now();
        }
    }

    fn said(&mut self) -> String {
        let Some(out) = self.child.stderr.take() else { return String::new() };
        BufReader::new(out).lines().map_while(Result::ok).collect::<Vec<_>>().join("\n")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill(); // it may have ended
        let _ = self.child.wait();
    }
}

fn serve(database: &Database, port: u16) -> Child {
    Command::new(env!("CARGO_BIN_EXE_accord"))
        .arg("serve")
        .env("DATABASE_URL", database.url())
        .env("ACCORD_LISTEN", format!("127.0.0.1:{port}"))
        .env("ACCORD_PUBLIC_URL", format!("http://127.0.0.1:{port}"))
        .env("RUST_LOG", "error")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}
