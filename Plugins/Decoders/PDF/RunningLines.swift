/// The numbers of pages, and lines that every page has at its head or foot.
struct RunningLines {
  /// The lines met in the margins of pages, digits left out, each on its first page.
  private var seen: [[UInt8]: Int] = [:]

  /// The part of a page's height that its head and its foot have.
  private static let margin = 0.12
  /// The longest number of a page with its strokes and words, in bytes.
  private static let longestMark = 36

  /// Leaves out what runs over all pages of a document; a running line stays on its first page.
  static func remove(from pages: inout [PageLayout]) {
    var running = RunningLines()
    for index in pages.indices {
      for (_, text) in running.marginLines(pages[index]) { running.note(text, page: index) }
    }
    for index in pages.indices {
      let lines = running.marginLines(pages[index]).filter {
        isMark($0.text) || running.isRunning($0.text, page: index)
      }
      pages[index].removeItems(at: Set(lines.map(\.item)))
    }
  }

  private var counts: [[UInt8]: Int] = [:]

  private mutating func note(_ text: [UInt8], page: Int) {
    let words = text.filter { !(0x30...0x39).contains($0) }
    guard seen[words].map({ $0 != page }) ?? true else { return }
    if seen[words] == nil { seen[words] = page }
    counts[words, default: 0] += 1
  }

  private func isRunning(_ text: [UInt8], page: Int) -> Bool {
    let words = text.filter { !(0x30...0x39).contains($0) }
    guard let first = seen[words], let count = counts[words] else { return false }
    return count > 1 && page > first && words.count > 3
  }

  /// The first two and the last two lines of a page, where they stand in its head or foot.
  private func marginLines(_ page: PageLayout) -> [(item: Int, text: [UInt8])] {
    var lines: [(Int, [UInt8])] = []
    for index in page.items.indices {
      guard index < 2 || index >= page.items.count - 2, case .line(let line) = page.items[index],
        line.box.middle.y < page.height * Self.margin
          || line.box.middle.y > page.height * (1 - Self.margin)
      else { continue }
      lines.append((index, line.text))
    }
    return lines
  }

  /// Whether a line is the number of a page: `3`, `- 3 -`, `第 3 页 共 5 页`, `3 / 5`.
  static func isMark(_ text: [UInt8]) -> Bool {
    guard text.count <= longestMark, text.contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    let rest = String(decoding: text, as: UTF8.self).unicodeScalars.filter {
      !("0"..."9").contains($0) && !"-–—―－·•/ \u{3000}第页共".unicodeScalars.contains($0)
    }
    return rest.isEmpty
  }
}
