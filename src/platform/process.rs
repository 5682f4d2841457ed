//! A second Stroma that does a piece of work beside this one and tells how far it is. A browser has none.

use std::ffi::OsString;
#[cfg(not(target_arch = "wasm32"))]
use std::io::BufRead as _;
use std::sync::Mutex;
use std::sync::mpsc::Receiver;
#[cfg(not(target_arch = "wasm32"))]
use std::sync::mpsc::channel;

#[cfg(not(target_arch = "wasm32"))]
use super::threads;

/// A second Stroma. Dropped, it ends.
#[derive(Debug)]
pub struct Helper {
    #[cfg(not(target_arch = "wasm32"))]
    child: std::process::Child,
    lines: Mutex<Receiver<String>>,
}

/// How it stands with a second Stroma.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is at work.
    AtWork,
    /// It did what it should.
    Done,
    /// It could not.
    Failed,
}

impl Helper {
    /// Starts this program once more, with these arguments.
    ///
    /// # Errors
    /// The machine cannot start it.
    pub fn start(arguments: &[OsString]) -> std::io::Result<Self> {
        #[cfg(not(target_arch = "wasm32"))]
        {
            Self::start_program(std::env::current_exe()?, arguments)
        }
        #[cfg(target_arch = "wasm32")]
        {
            let _ = arguments;
            Err(std::io::ErrorKind::Unsupported.into())
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn start_program(
        program: impl AsRef<std::ffi::OsStr>,
        arguments: &[OsString],
    ) -> std::io::Result<Self> {
        use std::process::{Command, Stdio};
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        let (tell, lines) = channel();
        if let Some(told) = child.stderr.take() {
            threads::start("what a helper tells", move || {
                for line in std::io::BufReader::new(told).lines().map_while(Result::ok) {
                    if tell.send(line).is_err() {
                        break;
                    }
                }
            })?;
        }
        Ok(Self {
            child,
            lines: Mutex::new(lines),
        })
    }

    /// The lines that it has told since they were asked for last.
    pub fn told(&self) -> Vec<String> {
        let lines = self.lines.lock();
        lines.map_or_else(|_| Vec::new(), |lines| lines.try_iter().collect())
    }

    /// The lines that it has told since, and those to come until it ends: it waits for them.
    pub fn rest(&self) -> Vec<String> {
        let lines = self.lines.lock();
        lines.map_or_else(|_| Vec::new(), |lines| lines.iter().collect())
    }

    /// How it stands with it.
    ///
    /// # Errors
    /// The system does not say.
    pub fn standing(&mut self) -> std::io::Result<Standing> {
        #[cfg(not(target_arch = "wasm32"))]
        {
            Ok(match self.child.try_wait()? {
                None => Standing::AtWork,
                Some(status) if status.success() => Standing::Done,
                Some(_) => Standing::Failed,
            })
        }
        #[cfg(target_arch = "wasm32")]
        {
            Ok(Standing::Failed)
        }
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        #[cfg(not(target_arch = "wasm32"))]
        {
            // One that has ended already cannot be ended, and that is right.
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(line: &str) -> Helper {
        let arguments = ["-c".into(), line.into()];
        Helper::start_program("sh", &arguments).expect("it starts")
    }

    fn end_of(helper: &mut Helper) -> Standing {
        for _ in 0..2_000 {
            match helper.standing().expect("the system says") {
                Standing::AtWork => threads::pause(std::time::Duration::from_millis(5)),
                end => return end,
            }
        }
        Standing::AtWork
    }

    #[test]
    fn what_a_helper_tells_arrives_and_so_does_its_end() {
        let mut good = shell("echo one >&2; echo two >&2");
        assert_eq!(end_of(&mut good), Standing::Done);
        assert_eq!(good.rest(), ["one", "two"]);
        assert_eq!(end_of(&mut shell("exit 2")), Standing::Failed);
    }

    #[test]
    fn a_helper_that_is_dropped_ends() {
        let folder = tempfile::tempdir().expect("a folder");
        let late = folder.path().join("late");
        let helper = shell(&format!("sleep 1; touch '{}'", late.display()));
        drop(helper);
        threads::pause(std::time::Duration::from_millis(1500));
        assert!(!late.exists());
    }
}
