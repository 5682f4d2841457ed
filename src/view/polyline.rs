//! The place on a line of points that is nearest to a point: fibres run along such lines.

/// A place on a line of points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Nearest {
    /// The piece of the line, counted from its beginning.
    pub(super) piece: usize,
    /// How far along that piece, 0 to 1.
    pub(super) part: f32,
    /// The square of the distance to it.
    pub(super) square: f32,
}

/// The place that is nearest to a point; nothing on a line of less than two points.
pub(super) fn nearest(line: &[[f32; 2]], [x, y]: [f32; 2]) -> Option<Nearest> {
    let pieces = line.windows(2).enumerate().map(|(piece, ends)| {
        let ([ax, ay], [bx, by]) = (ends[0], ends[1]);
        let (dx, dy) = (bx - ax, by - ay);
        let square = (dx * dx + dy * dy).max(1e-6);
        let part = (((x - ax) * dx + (y - ay) * dy) / square).clamp(0.0, 1.0);
        let (qx, qy) = (ax + dx * part - x, ay + dy * part - y);
        Nearest {
            piece,
            part,
            square: qx * qx + qy * qy,
        }
    });
    pieces.min_by(|one, other| one.square.total_cmp(&other.square))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_place_lies_on_the_piece_below_the_point() {
        let line = [[0.0, 0.0], [4.0, 0.0], [4.0, 4.0]];
        let found = nearest(&line, [1.0, -2.0]).expect("a line");
        assert_eq!((found.piece, found.part, found.square), (0, 0.25, 4.0));
        let found = nearest(&line, [5.0, 3.0]).expect("a line");
        assert_eq!((found.piece, found.part, found.square), (1, 0.75, 1.0));
        assert_eq!(nearest(&line[..1], [0.0, 0.0]), None);
    }
}
