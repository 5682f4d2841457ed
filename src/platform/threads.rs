//! Threads, where the machine has them.

/// Does two pieces of work side by side; one after the other where there are no threads.
pub fn two_side_by_side(a: impl FnOnce() + Send, b: impl FnOnce()) {
    #[cfg(not(target_arch = "wasm32"))]
    std::thread::scope(|scope| {
        scope.spawn(a);
        b();
    });
    #[cfg(target_arch = "wasm32")]
    {
        a();
        b();
    }
}

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

/// Cores of the machine that this program may use.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// Does the same work in several threads; what they send is taken in this one, until all of them have ended. With fewer
/// threads where the machine has none left.
///
/// # Errors
/// Not one thread can be started.
#[cfg(not(target_arch = "wasm32"))]
pub fn crew<Told: Send, Taken>(
    threads: usize,
    work: impl Fn(&std::sync::mpsc::Sender<Told>) + Sync,
    take: impl FnOnce(&std::sync::mpsc::Receiver<Told>) -> Taken,
) -> std::io::Result<Taken> {
    let (to, from) = std::sync::mpsc::channel();
    let work = &work;
    std::thread::scope(|scope| {
        for number in 0..threads {
            let to = to.clone();
            let started = std::thread::Builder::new()
                .name(format!("crew {number}"))
                .spawn_scoped(scope, move || work(&to));
            match started {
                Err(error) if number == 0 => return Err(error),
                Err(_) => break,
                Ok(_) => {}
            }
        }
        drop(to);
        Ok(take(&from))
    })
}

/// Waits a little, so that others get their turn; does nothing where there are no threads.
pub fn pause(time: std::time::Duration) {
    #[cfg(not(target_arch = "wasm32"))]
    std::thread::sleep(time);
    #[cfg(target_arch = "wasm32")]
    let _ = time;
}
