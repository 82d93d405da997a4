/// A table with a title, for people or as Markdown.
struct ListingTable {
  let title: String?
  let headers: [String]
  let rows: [[String]]
  /// How many columns a terminal shows; the others are for Markdown.
  var terminalColumns = Int.max

  /// Columns that line up in a terminal; the last one may be of any width.
  var text: String {
    let head = title.map { $0 + "\n" } ?? ""
    return head
      + TextTable(([headers] + rows).map { Array($0.prefix(terminalColumns)) }).lines.map {
        $0 + "\n"
      }.joined()
  }

  var markdown: String {
    let head = title.map { "## \($0)\n\n" } ?? ""
    let rule = headers.map { _ in "---" }
    let cells = rows.map { row in
      row.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }
    }
    return head
      + ([headers, rule] + cells).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}
