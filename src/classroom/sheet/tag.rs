//! What the parts of a PDF are to somebody who has it read aloud: headings, paragraphs, figures with their words.

use pdf_writer::types::{StructRole, TabOrder};
use pdf_writer::writers::{Page, StructTreeRoot};
use pdf_writer::{Finish as _, Name, Pdf, Ref, TextStr};

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The title.
    Title,
    /// The heading of a step.
    Step,
    /// A heading within a step.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A picture or a drawing.
    Figure,
}

impl Kind {
    /// Its name within a page.
    pub(crate) fn name(self) -> Name<'static> {
        match self {
            Self::Title => Name(b"H1"),
            Self::Step => Name(b"H2"),
            Self::Heading => Name(b"H3"),
            Self::Paragraph => Name(b"P"),
            Self::Figure => Name(b"Figure"),
        }
    }

    fn role(self) -> StructRole {
        match self {
            Self::Title => StructRole::H1,
            Self::Step => StructRole::H2,
            Self::Heading => StructRole::H3,
            Self::Paragraph => StructRole::P,
            Self::Figure => StructRole::Figure,
        }
    }
}

/// A part of a sheet that is read in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    /// What it is.
    pub(crate) kind: Kind,
    /// A figure in words.
    pub(crate) described: Option<String>,
}

/// A page as its parts are numbered: the place of the element of each.
pub(crate) struct Numbered {
    /// The page.
    pub(crate) page: Ref,
    /// The elements, by the numbers of their parts on it.
    pub(crate) elements: Vec<usize>,
}

fn key(place: usize) -> i32 {
    i32::try_from(place).unwrap_or(i32::MAX)
}

/// Says of a page where its parts are told of.
pub(crate) fn of_page(page: &mut Page<'_>, place: usize) {
    page.struct_parents(key(place))
        .tab_order(TabOrder::StructureOrder);
}

/// Writes what the parts of all pages are, in the order in which they are read.
pub(crate) fn write(
    pdf: &mut Pdf,
    root: Ref,
    next: &mut impl FnMut() -> Ref,
    elements: &[Element],
    pages: &[Numbered],
) {
    let document = next();
    let ids: Vec<Ref> = elements.iter().map(|_| next()).collect();
    let lists: Vec<Ref> = pages.iter().map(|_| next()).collect();
    let parts = |element: usize| {
        pages.iter().flat_map(move |page| {
            let numbered = page.elements.iter().enumerate();
            numbered
                .filter(move |(_, of)| **of == element)
                .map(|(number, _)| (page.page, key(number)))
        })
    };
    let drawn: Vec<usize> = (0..elements.len())
        .filter(|element| parts(*element).next().is_some())
        .collect();
    let mut tree = pdf.indirect(root).start::<StructTreeRoot<'_>>();
    tree.child(document);
    let mut parents = tree.parent_tree();
    let mut lists_of_pages = parents.nums();
    for (place, list) in lists.iter().enumerate() {
        lists_of_pages.insert(key(place), *list);
    }
    lists_of_pages.finish();
    parents.finish();
    tree.parent_tree_next_key(key(pages.len()));
    tree.finish();
    for (page, list) in pages.iter().zip(lists) {
        pdf.indirect(list)
            .array()
            .items(page.elements.iter().map(|element| ids[*element]));
    }
    let mut whole = pdf.struct_element(document);
    whole.kind(StructRole::Document).parent(root);
    let mut children = whole.children();
    for element in &drawn {
        children.struct_element(ids[*element]);
    }
    children.finish();
    whole.finish();
    for place in drawn {
        let element = &elements[place];
        let mut one = pdf.struct_element(ids[place]);
        one.kind(element.kind.role()).parent(document);
        if let Some(described) = &element.described {
            one.alt(TextStr(described));
        }
        let mut children = one.children();
        for (page, number) in parts(place) {
            children
                .marked_content_ref()
                .page(page)
                .marked_content_id(number);
        }
        children.finish();
        one.finish();
    }
}
