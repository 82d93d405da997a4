/// What stands on a page: lines of running text and tables, from top to bottom.
struct PageLayout {
  enum Item {
    case line(TextLine)
    case table(PageTable)
  }

  /// The size of the page, in points.
  let width: Double
  let height: Double
  private(set) var items: [Item] = []

  /// The layout of a page's words, with its ruling lines if it has a picture.
  init(_ page: PageText, picture: PagePicture?) {
    (width, height) = (page.width, page.height)
    var placed: [(top: Double, item: Item)] = []
    var rest = page.words
    if let picture {
      for area in Self.tables(RuleScan(picture, words: page.words)) {
        let inside = rest.filter { area.box.contains($0.box.middle) }
        let table = RuledTable(area, inside).table
        guard table.cells.count(where: { !$0.text.isEmpty }) > 1 else { continue }
        rest.removeAll { area.box.contains($0.box.middle) }
        placed.append((area.box.top, .table(table)))
      }
    }
    for line in TextLine.lines(rest) { placed.append((line.box.middle.y, .line(line))) }
    items = placed.sorted { $0.top < $1.top }.map(\.item)
  }

  /// The areas that are tables: a box around running text, or around tables, is none.
  private static func tables(_ scan: RuleScan) -> [RuledArea] {
    let areas = RuledArea.areas(scan).filter { $0.size.columns > 1 }
    return areas.indices.filter { index in
      !areas.indices.contains { $0 != index && areas[index].box.contains(areas[$0].box) }
    }.map { areas[$0] }
  }

  /// Leaves out items.
  mutating func removeItems(at indexes: Set<Int>) {
    guard !indexes.isEmpty else { return }
    items = items.indices.filter { !indexes.contains($0) }.map { items[$0] }
  }
}
