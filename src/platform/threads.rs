//! Threads, where the machine has them.

/// Does three pieces of work side by side; one after the other where there are no threads.
pub fn side_by_side(a: impl FnOnce() + Send, b: impl FnOnce() + Send, c: impl FnOnce()) {
    #[cfg(not(target_arch = "wasm32"))]
    std::thread::scope(|scope| {
        scope.spawn(a);
        scope.spawn(b);
        c();
    });
    #[cfg(target_arch = "wasm32")]
    {
        a();
        b();
        c();
    }
}

/// Starts a thread of its own.
///
/// # Errors
/// The machine has no threads, or none left.
pub fn start(name: &str, work: impl FnOnce() + Send + 'static) -> std::io::Result<()> {
    #[cfg(not(target_arch = "wasm32"))]
    {
        std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(work)
            .map(|_| ())
    }
    #[cfg(target_arch = "wasm32")]
    {
        let _ = (name, work);
        Err(std::io::ErrorKind::Unsupported.into())
    }
}

/// Waits a little, so that others get their turn; does nothing where there are no threads.
pub fn pause(time: std::time::Duration) {
    #[cfg(not(target_arch = "wasm32"))]
    std::thread::sleep(time);
    #[cfg(target_arch = "wasm32")]
    let _ = time;
}
