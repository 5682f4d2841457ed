//! Families of cells as Newick trees: one for each founder that divided, branches in days.

use std::io::Write;
use std::path::Path;

use super::lives::{Life, Lives};
use crate::files::error::RequestError;
use crate::files::paths::cannot_write;
use crate::platform::disk::Staged;
use crate::sim::STEPS_PER_DAY;
use crate::text::all_digits;

/// How many families and cells stand in a file of trees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forest {
    /// Trees.
    pub families: usize,
    /// Cells in them.
    pub cells: usize,
    /// Cells without mother and children, which are in no tree.
    pub alone: usize,
}

/// What is written next of a tree.
enum Task {
    /// A cell from a step on, after so many of its divisions.
    Cell {
        number: u32,
        divisions: usize,
        from: u32,
    },
    Comma,
    /// The end of a division.
    Close(String),
}

/// Days between two steps.
fn length(from: u32, to: u32) -> String {
    all_digits(f64::from(to.saturating_sub(from)) / STEPS_PER_DAY as f64)
}

/// The children of every cell, in the order of their birth.
fn children_of(lives: &Lives) -> Vec<Vec<u32>> {
    let mut children = vec![Vec::new(); lives.all().len()];
    for (life, number) in lives.all().iter().zip(1u32..) {
        let mother = life.mother.map(|mother| mother as usize - 1);
        if let Some(of) = mother.and_then(|mother| children.get_mut(mother)) {
            of.push(number);
        }
    }
    let born = |number: &u32| lives.life(*number).map_or(0, |life| life.born);
    for of in &mut children {
        of.sort_by_key(|number| (born(number), *number));
    }
    children
}

/// Writes the tree of a founder. Deep families need no deep stack.
fn write_tree(
    founder: (u32, &Life),
    lives: &Lives,
    children: &[Vec<u32>],
    to: &mut dyn Write,
) -> std::io::Result<usize> {
    let mut cells = 0;
    let mut tasks = vec![Task::Cell {
        number: founder.0,
        divisions: 0,
        from: founder.1.born,
    }];
    while let Some(task) = tasks.pop() {
        match task {
            Task::Comma => to.write_all(b",")?,
            Task::Close(words) => to.write_all(words.as_bytes())?,
            Task::Cell {
                number,
                divisions,
                from,
            } => {
                let Some(life) = lives.life(number) else {
                    continue;
                };
                let child = children
                    .get(number as usize - 1)
                    .and_then(|of| of.get(divisions))
                    .and_then(|child| Some((*child, lives.life(*child)?)));
                let Some((child, born)) = child.map(|(child, life)| (child, life.born)) else {
                    cells += 1;
                    write!(to, "{}:{}", life.name(), length(from, life.until))?;
                    continue;
                };
                to.write_all(b"(")?;
                tasks.push(Task::Close(format!(
                    "){}-{}:{}",
                    life.id,
                    divisions + 1,
                    length(from, born)
                )));
                tasks.push(Task::Cell {
                    number,
                    divisions: divisions + 1,
                    from: born,
                });
                tasks.push(Task::Comma);
                tasks.push(Task::Cell {
                    number: child,
                    divisions: 0,
                    from: born,
                });
            }
        }
    }
    to.write_all(b";\n")?;
    Ok(cells)
}

/// Writes a tree a line for each founder that divided; the file has only to get its name.
///
/// # Errors
/// The folder cannot be written.
pub fn write_newick(path: &Path, lives: &Lives) -> Result<(Staged, Forest), RequestError> {
    let children = children_of(lives);
    let mut forest = Forest {
        families: 0,
        cells: 0,
        alone: 0,
    };
    let staged = Staged::write(path, |to| {
        for ((life, number), of) in lives.all().iter().zip(1u32..).zip(&children) {
            if life.mother.is_some() {
                continue;
            }
            if of.is_empty() {
                forest.alone += 1;
                continue;
            }
            forest.families += 1;
            forest.cells += write_tree((number, life), lives, &children, to)?;
        }
        Ok(())
    })
    .map_err(|error| cannot_write(path, &error))?;
    Ok((staged, forest))
}
