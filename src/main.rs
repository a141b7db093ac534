//! The program: reads its arguments and calls the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    accord::cli::run()
}
