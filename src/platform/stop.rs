//! A wish to stop, from the keyboard (Ctrl+C) or the system: the first one is heeded, the second one ends the program at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether somebody wished to stop.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Listens from now on. Where the system has no such wishes, there are none.
    #[must_use]
    pub fn listen() -> Self {
        let stop = Self::default();
        #[cfg(not(target_arch = "wasm32"))]
        {
            let wished = Arc::clone(&stop.0);
            // Somebody else may listen already; then a wish ends the program, as ever.
            let _ = ctrlc::try_set_handler(move || {
                if wished.swap(true, Ordering::SeqCst) {
                    std::process::exit(STOPPED);
                }
            });
        }
        stop
    }

    /// Whether somebody wished to stop.
    #[must_use]
    pub fn wished(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// What a program that was stopped from the keyboard answers.
pub const STOPPED: i32 = 130;
