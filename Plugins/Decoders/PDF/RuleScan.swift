/// Finds the ruling lines of tables in the picture of a page.
///
/// What draws a line in a PDF is of many kinds: strokes, thin filled areas, borders of boxes,
/// pictures. In the picture of the page they are all the same: pixels that differ from what lies on
/// both sides of them, in a long run.
struct RuleScan {
  private(set) var horizontal: [Rule] = []
  private(set) var vertical: [Rule] = []

  /// How far to both sides of a line the paper is looked at, in pixels; lines are thinner.
  private static let reach = 3
  /// By how much a line differs from the paper, in levels of grey.
  private static let contrast: UInt8 = 24
  /// Lighter pixels than this are paper.
  private static let lightest: UInt8 = 255 - contrast
  /// The shortest rule in pixels; the side of the smallest cell.
  private static let shortest = 11
  /// The longest gap in a rule in pixels: where others cross it.
  private static let longestGap = 3
  /// More lines than this on a page are a drawing.
  private static let most = 4000

  /// Looks for lines in a picture; strokes of letters are known by the words they belong to.
  init(_ picture: PagePicture, words: [PageWord]) {
    let (width, height) = (picture.width, picture.height)
    guard width > 2 * Self.reach, height > 2 * Self.reach else { return }
    picture.pixels.withUnsafeBufferPointer { pixels in
      horizontal = Self.runs(pixels, lines: height, lineStep: width, length: width, step: 1)
      vertical = Self.runs(pixels, lines: width, lineStep: 1, length: height, step: width)
    }
    let letters = LetterStrokes(words)
    horizontal = horizontal.flatMap(letters.partsOutside(horizontal:))
    vertical = vertical.flatMap(letters.partsOutside(vertical:))
  }

  /// The runs of all lines of pixels in one direction, neighbours joined.
  private static func runs(
    _ pixels: UnsafeBufferPointer<UInt8>, lines: Int, lineStep: Int, length: Int, step: Int
  ) -> [Rule] {
    var rules: [Rule] = []
    /// The rules to which a run of the next line may still belong, and their longest runs.
    var open: [(index: Int, first: Int, longest: Double)] = []
    for line in reach..<(lines - reach) {
      open.removeAll { $0.first < line - reach }
      let position = (Double(line) + 0.5) * PagePicture.scale
      var start = -1
      var last = -1
      var count = 0
      func endRun() {
        defer { start = -1 }
        guard start >= 0, last - start + 1 >= shortest, count * 8 >= (last - start + 1) * 7 else {
          return
        }
        let (from, to) = (Double(start) * PagePicture.scale, Double(last + 1) * PagePicture.scale)
        for at in open.indices {
          let index = open[at].index
          guard from <= rules[index].end, to >= rules[index].start else { continue }
          rules[index].start = min(rules[index].start, from)
          rules[index].end = max(rules[index].end, to)
          if to - from > open[at].longest {
            open[at].longest = to - from
            rules[index].position = position
          }
          return
        }
        open.append((rules.count, line, to - from))
        rules.append(Rule(position: position, start: from, end: to))
      }
      var at = line * lineStep - step
      for index in 0..<length {
        at += step
        guard pixels[at] < lightest, stands(out: at, pixels, lineStep) else { continue }
        if start >= 0, index - last > longestGap + 1 { endRun() }
        if start < 0 { (start, count) = (index, 0) }
        last = index
        count += 1
      }
      endRun()
      if rules.count > most { return [] }
    }
    return rules
  }

  /// Whether a pixel is darker than some pixel near to it on either side.
  ///
  /// Letters may stand as near as the next pixel but one.
  private static func stands(
    out at: Int, _ pixels: UnsafeBufferPointer<UInt8>, _ step: Int
  ) -> Bool {
    var before = pixels[at - step]
    var behind = pixels[at + step]
    for distance in 2...reach {
      before = max(before, pixels[at - distance * step])
      behind = max(behind, pixels[at + distance * step])
    }
    return min(before, behind) >= pixels[at] + contrast
  }
}
