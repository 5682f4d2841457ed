//! Reads a vector file: paths with an id, a class and a title become tissues and regions, and are drawn into the map.

use kurbo::{BezPath, PathEl, Point, Shape as _};
use serde::Deserialize as _;
use serde::de::IntoDeserializer as _;
use serde::de::value::{Error as ValueError, StrDeserializer};

use super::map::{RegionShape, Stage, TissueClass, TissueGrid, TissueId, TissueShape};

/// Largest vector file that is read, bytes.
pub(super) const MOST_BYTES: usize = 4 << 20;
/// Most paths in a file.
const MOST_PATHS: usize = 200;
/// Most voxels of a map.
const MOST_VOXELS: f64 = 1e6;
/// Largest coordinate, mm.
const FARTHEST_MM: f64 = 1e4;
/// Flattening tolerance of curves, relative to a voxel.
const TOLERANCE: f64 = 0.02;

/// Why a file is not a stage.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}, {element}: found {found}, expected {expected}")]
pub struct StageError {
    /// Name of the stage or file.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Element or attribute.
    pub element: String,
    /// What was found.
    pub found: String,
    /// What would be right.
    pub expected: String,
}

struct Reader<'a> {
    file: &'a str,
    document: &'a roxmltree::Document<'a>,
}

impl Reader<'_> {
    fn error(
        &self,
        node: roxmltree::Node<'_, '_>,
        element: &str,
        found: &str,
        expected: &str,
    ) -> StageError {
        let found: String = found.chars().take(80).collect();
        StageError {
            file: self.file.to_owned(),
            line: self.document.text_pos_at(node.range().start).row,
            element: element.to_owned(),
            found: format!("'{found}'"),
            expected: expected.to_owned(),
        }
    }

    fn text<'n>(
        &self,
        node: roxmltree::Node<'n, '_>,
        attribute: &str,
        expected: &str,
    ) -> Result<&'n str, StageError> {
        node.attribute(attribute)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| self.error(node, &format!("attribute {attribute}"), "", expected))
    }

    fn number(
        &self,
        node: roxmltree::Node<'_, '_>,
        attribute: &str,
        low: f64,
        high: f64,
    ) -> Result<f64, StageError> {
        let expected = format!("a number from {low} to {high}");
        let text = self.text(node, attribute, &expected)?;
        text.parse::<f64>()
            .ok()
            .filter(|value| (low..=high).contains(value))
            .ok_or_else(|| self.error(node, &format!("attribute {attribute}"), text, &expected))
    }

    /// The optional line along the fibres of a tissue.
    fn spine(&self, node: roxmltree::Node<'_, '_>) -> Result<Vec<[f32; 2]>, StageError> {
        let Some(text) = node.attribute("data-spine") else {
            return Ok(Vec::new());
        };
        let refuse = |word: &str| {
            let expected = "two or more points x,y in mm, separated by spaces";
            self.error(node, "attribute data-spine", word, expected)
        };
        let mut points = Vec::new();
        for word in text.split_whitespace() {
            let point = word
                .split_once(',')
                .and_then(|(x, y)| Some([x.parse::<f32>().ok()?, y.parse::<f32>().ok()?]))
                .filter(|point| {
                    point
                        .iter()
                        .all(|value| f64::from(value.abs()) <= FARTHEST_MM)
                })
                .ok_or_else(|| refuse(word))?;
            points.push(point);
        }
        if points.len() < 2 {
            return Err(refuse(text));
        }
        Ok(points)
    }

    fn outline(&self, node: roxmltree::Node<'_, '_>) -> Result<BezPath, StageError> {
        let id = node.attribute("id").unwrap_or("path");
        let element = format!("path {id}, attribute d");
        let text = self.text(node, "d", "a closed path")?;
        let path = BezPath::from_svg(text)
            .map_err(|error| self.error(node, &element, &error.to_string(), "path data"))?;
        let near = |point: Point| point.x.abs() <= FARTHEST_MM && point.y.abs() <= FARTHEST_MM;
        for segment in path.elements() {
            let all_near = match *segment {
                PathEl::MoveTo(a) | PathEl::LineTo(a) => near(a),
                PathEl::QuadTo(a, b) => near(a) && near(b),
                PathEl::CurveTo(a, b, c) => near(a) && near(b) && near(c),
                PathEl::ClosePath => true,
            };
            if !all_near {
                return Err(self.error(
                    node,
                    &element,
                    "a coordinate beyond 10000 mm",
                    "finite coordinates in mm",
                ));
            }
        }
        if path.elements().last() != Some(&PathEl::ClosePath) {
            return Err(self.error(node, &element, "an open path", "a path closed with Z"));
        }
        if path
            .elements()
            .iter()
            .filter(|segment| matches!(segment, PathEl::MoveTo(_)))
            .count()
            != 1
        {
            return Err(self.error(node, &element, "several subpaths", "one closed path"));
        }
        Ok(path)
    }
}

/// Reads a vector file.
pub(super) fn parse(name: &str, svg: &str) -> Result<Stage, StageError> {
    let plain = |line: u32, element: &str, found: String, expected: &str| StageError {
        file: name.to_owned(),
        line,
        element: element.to_owned(),
        found,
        expected: expected.to_owned(),
    };
    if svg.len() > MOST_BYTES {
        return Err(plain(
            1,
            "file",
            format!("{} bytes", svg.len()),
            "at most 4194304 bytes",
        ));
    }
    let svg = &*crate::platform::text::plain(svg);
    let document = roxmltree::Document::parse(svg).map_err(|error| {
        plain(
            error.pos().row,
            "XML",
            error.to_string(),
            "a well-formed SVG file",
        )
    })?;
    let reader = Reader {
        file: name,
        document: &document,
    };
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return Err(reader.error(root, "root element", root.tag_name().name(), "svg"));
    }
    let view_box = reader.text(root, "viewBox", "four numbers in mm: 0 0 width height")?;
    let numbers: Vec<f64> = view_box
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    let (width_mm, height_mm) = match numbers[..] {
        [0.0, 0.0, width, height]
            if (0.01..=1000.0).contains(&width) && (0.01..=1000.0).contains(&height) =>
        {
            (width, height)
        }
        _ => {
            return Err(reader.error(
                root,
                "attribute viewBox",
                view_box,
                "0 0 width height, each up to 1000 mm",
            ));
        }
    };
    let voxel_mm = reader.number(root, "data-voxel-mm", 0.001, 10.0)?;
    let drawn_stretch = reader.number(root, "data-drawn-stretch", 1.0, 10.0)?;
    let columns = libm::round(width_mm / voxel_mm);
    let rows = libm::round(height_mm / voxel_mm);
    if columns < 1.0 || rows < 1.0 || columns * rows > MOST_VOXELS {
        let found = format!("{columns} x {rows} voxels");
        return Err(reader.error(
            root,
            "attribute data-voxel-mm",
            &found,
            "1 to 1000000 voxels",
        ));
    }
    let title = document
        .descendants()
        .find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "title")))
        .and_then(|node| node.text())
        .unwrap_or(name)
        .to_owned();
    let mut tissues: Vec<TissueShape> = Vec::new();
    let mut drafts: Vec<RegionShape> = Vec::new();
    let paths = document
        .descendants()
        .filter(|node| node.tag_name().name() == "path");
    for (index, node) in paths.enumerate() {
        if index >= MOST_PATHS {
            return Err(reader.error(node, "path", "more than 200 paths", "at most 200 paths"));
        }
        let key = reader.text(node, "id", "an id")?;
        let class = reader.text(node, "class", "a tissue class or 'region'")?;
        let title = reader.text(node, "data-title", "a plain name")?.to_owned();
        let path = reader.outline(node)?;
        if tissues.iter().any(|shape| shape.key == key)
            || drafts.iter().any(|region| region.key == key)
        {
            return Err(reader.error(node, "attribute id", key, "an id that is used once"));
        }
        if class == "region" {
            let within = reader.text(node, "data-within", "ids of tissues, separated by spaces")?;
            drafts.push(RegionShape {
                key: key.to_owned(),
                title,
                path,
                within: within.split_whitespace().map(str::to_owned).collect(),
                voxels: Vec::new(),
            });
        } else {
            let words: StrDeserializer<'_, ValueError> = class.into_deserializer();
            let class = TissueClass::deserialize(words).map_err(|error| {
                reader.error(node, "attribute class", class, &error.to_string())
            })?;
            let id = TissueId(tissues.len() as u8 + 1);
            let mapped = class != TissueClass::Ghost;
            let spine = reader.spine(node)?;
            tissues.push(TissueShape {
                id,
                key: key.to_owned(),
                title,
                class,
                mapped,
                path,
                spine,
            });
        }
    }
    if !tissues.iter().any(|shape| shape.mapped) {
        return Err(reader.error(
            root,
            "svg",
            "no tissue",
            "at least one path with a tissue class",
        ));
    }
    let (width, height) = (columns as usize, rows as usize);
    let mut grid = TissueGrid {
        width,
        height,
        voxel_mm: voxel_mm as f32,
        tissue: vec![0; width * height],
    };
    for shape in tissues.iter().filter(|shape| shape.mapped) {
        rasterise(&shape.path, width, height, voxel_mm, |voxel| {
            grid.tissue[voxel] = shape.id.0;
        });
    }
    for region in &mut drafts {
        for key in &region.within {
            if !tissues.iter().any(|shape| &shape.key == key) {
                let node = document
                    .descendants()
                    .find(|node| node.attribute("id") == Some(region.key.as_str()));
                return Err(reader.error(
                    node.unwrap_or(root),
                    "attribute data-within",
                    key,
                    "the id of a tissue",
                ));
            }
        }
        let mut voxels = Vec::new();
        rasterise(&region.path, width, height, voxel_mm, |voxel| {
            let number = usize::from(grid.tissue[voxel]);
            if number > 0 && region.within.contains(&tissues[number - 1].key) {
                voxels.push(voxel as u32);
            }
        });
        voxels.sort_unstable();
        region.voxels = voxels;
    }
    Ok(Stage {
        name: name.to_owned(),
        title,
        width_mm: width_mm as f32,
        height_mm: height_mm as f32,
        drawn_stretch: drawn_stretch as f32,
        tissues,
        regions: drafts,
        grid,
    })
}

/// Calls `mark` for every voxel whose centre lies inside a closed path, row by row (non-zero winding).
pub fn rasterise(
    path: &BezPath,
    width: usize,
    height: usize,
    voxel_mm: f64,
    mut mark: impl FnMut(usize),
) {
    let mut lines: Vec<(Point, Point)> = Vec::new();
    let (mut first, mut last) = (Point::ORIGIN, Point::ORIGIN);
    kurbo::flatten(path, TOLERANCE * voxel_mm, |segment| match segment {
        PathEl::MoveTo(point) => (first, last) = (point, point),
        PathEl::LineTo(point) => {
            lines.push((last, point));
            last = point;
        }
        PathEl::ClosePath => {
            lines.push((last, first));
            last = first;
        }
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    let bounds = path.bounding_box();
    let first_row = ((bounds.y0 / voxel_mm).max(0.0) as usize).min(height);
    let last_row = ((bounds.y1 / voxel_mm).max(0.0) as usize + 1).min(height);
    let mut crossings: Vec<(f64, i32)> = Vec::new();
    for row in first_row..last_row {
        let y = (row as f64 + 0.5) * voxel_mm;
        crossings.clear();
        for (a, b) in &lines {
            if (a.y <= y) != (b.y <= y) {
                let x = a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x);
                crossings.push((x, if a.y < b.y { 1 } else { -1 }));
            }
        }
        crossings.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        let mut winding = 0;
        let mut next = 0;
        for column in 0..width {
            let x = (column as f64 + 0.5) * voxel_mm;
            while next < crossings.len() && crossings[next].0 <= x {
                winding += crossings[next].1;
                next += 1;
            }
            if winding != 0 {
                mark(row * width + column);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::map::Stage;

    const GOOD: &str = concat!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" data-voxel-mm="1" data-drawn-stretch="1">"#,
        "\n",
        r#"<path id="a" class="fluid" data-title="A" d="M0 0L10 0L10 10L0 10Z"/>"#,
        "\n",
        r#"<path id="b" class="region" data-title="B" data-within="a" d="M2 2L5 2L5 5L2 5Z"/>"#,
        "\n</svg>"
    );

    #[test]
    fn a_square_region_covers_its_voxels() {
        let stage = Stage::parse("good", GOOD).expect("a good file");
        assert_eq!(stage.region("b").map(|region| region.voxels.len()), Some(9));
    }

    #[test]
    fn a_bad_file_is_refused_with_its_line_and_what_would_be_right() {
        for (from, to, line, element) in [
            (
                r#"viewBox="0 0 10 10""#,
                r#"viewBox="0 0 NaN 10""#,
                1,
                "attribute viewBox",
            ),
            (
                r#"data-voxel-mm="1""#,
                r#"data-voxel-mm="1e-9""#,
                1,
                "attribute data-voxel-mm",
            ),
            (r#"data-voxel-mm="1""#, "", 1, "attribute data-voxel-mm"),
            (r#"class="fluid""#, r#"class="jelly""#, 2, "attribute class"),
            (r#"data-title="A""#, "", 2, "attribute data-title"),
            ("L0 10Z", "L0 10", 2, "path a, attribute d"),
            ("L0 10Z", "L0 nan", 2, "path a, attribute d"),
            ("L0 10Z", "L0 1e300Z", 2, "path a, attribute d"),
            (
                r#"data-within="a""#,
                r#"data-within="c""#,
                3,
                "attribute data-within",
            ),
            (r#"id="b""#, r#"id="a""#, 3, "attribute id"),
            ("</svg>", "", 1, "XML"),
        ] {
            let error = Stage::parse("bad", &GOOD.replace(from, to)).expect_err(to);
            assert_eq!(
                (error.line, error.element.as_str()),
                (line, element),
                "{error}"
            );
            assert!(!error.expected.is_empty());
        }
        for text in ["", "x", "<svg/>", "<html></html>"] {
            assert!(Stage::parse("bad", text).is_err());
        }
        assert!(Stage::parse("huge", &" ".repeat(super::MOST_BYTES + 1)).is_err());
    }

    #[test]
    fn a_file_cut_off_anywhere_never_panics() {
        for end in 0..GOOD.len() {
            assert!(Stage::parse("cut", &GOOD[..end]).is_err());
        }
    }
}
