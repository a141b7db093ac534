//! How the process is told to stop.

/// Waits for it; whether what runs is let finish.
///
/// # Errors
/// If the system lets no signal be waited for.
#[cfg(unix)]
pub(super) async fn stop() -> std::io::Result<bool> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::select! {
        _ = terminate.recv() => Ok(true),
        _ = interrupt.recv() => Ok(false),
    }
}

/// Waits for it; whether what runs is let finish.
///
/// # Errors
/// If the system lets no signal be waited for.
#[cfg(not(unix))]
pub(super) async fn stop() -> std::io::Result<bool> {
    tokio::signal::ctrl_c().await.map(|()| false)
}
