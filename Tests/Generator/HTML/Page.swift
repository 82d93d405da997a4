import TestSupport

/// A report as a web page: head, navigation, content, footer.
struct Page {
  private(set) var text: String
  private let style: PageStyle
  private let leavesOutEndTags: Bool
  private var random: SeededNumbers

  init(
    _ report: GeneratedReport, _ style: PageStyle, charset: String, _ random: inout SeededNumbers
  ) {
    self.style = style
    leavesOutEndTags = style.hasHeaderCells && random.chance(25)
    self.random = random
    text = Page.head(of: report, charset)
    if style.hasLayoutTable { text += "<table width=1000><tr><td width=200>\(Page.links)<td>\n" }
    for part in report.blocks {
      switch part {
      case .title(let words): text += #"<h1 class="title">\#(Markup.escaped(words))</h1>"# + "\n"
      case .heading(let words): addParagraph(words, isStrong: true)
      case .paragraph(let words): addParagraph(words, isStrong: false)
      case .table(let grid): add(grid)
      }
    }
    if style.hasLayoutTable { text += "</td></tr></table>\n" }
    text += Page.foot(of: report)
    random = self.random
  }

  private mutating func addParagraph(_ words: String, isStrong: Bool) {
    let paragraph = style.paragraph(words, &random)
    text += (isStrong ? "<strong>\(paragraph)</strong>" : paragraph) + "\n"
  }

  private mutating func add(_ grid: Grid) {
    text += style.open
    let rows = style.isPadded ? grid.withoutRowSpans : grid.rows
    for (index, row) in rows.enumerated() {
      if style.hasHeaderCells, index == 0 { text += "<thead>\n" }
      if style.hasHeaderCells, index == grid.headerRows { text += "</thead>\n<tbody>\n" }
      text += "<tr>"
      for cell in row { add(cell) }
      text += leavesOutEndTags ? "\n" : "</tr>\n"
    }
    if style.hasHeaderCells { text += "</tbody>\n" }
    text += style.close
  }

  private mutating func add(_ cell: GridCell) {
    let tag = style.hasHeaderCells && cell.role == .header ? "th" : "td"
    text += "<\(tag)"
    if cell.rowSpan > 1 { text += #" rowspan="\#(cell.rowSpan)""# }
    if cell.columnSpan > 1 { text += #" colspan="\#(cell.columnSpan)""# }
    text += "\(style.attributes)>\(style.content(cell, &random))"
    if !leavesOutEndTags { text += "</\(tag)>" }
  }

  private static let links = Words.navigation.map { "<li><a href=\"/\">\($0)</a></li>" }
    .joined(separator: "\n")

  private static func head(of report: GeneratedReport, _ charset: String) -> String {
    """
    <!DOCTYPE html>
    <html><head><meta http-equiv="Content-Type" content="text/html; charset=\(charset)"/>
    <meta name="ArticleTitle" content="\(report.title)"/><meta name="ColumnName" content="年报"/>
    <title>\(report.title)</title>
    <style>td { padding: 2px } /* 总计 */</style>
    <script>var hits = "一、总体情况"; if (1 < 2) { document.write("<td>9<\\/td>"); }</script>
    </head><body>
    <div class="nav"><ul>
    \(links)
    </ul></div>
    <div class="position">当前位置：<a href="/">首页</a> &gt; 政务公开 &gt; 政府信息公开年报</div>
    <div class="info">发布时间：\(report.year + 1)-01-20&nbsp;&nbsp;浏览次数：<span id="hits">12</span></div>
    <div id="zoom" class="content">

    """
  }

  private static func foot(of report: GeneratedReport) -> String {
    """
    </div>
    <div style="display:none">扫一扫在手机打开当前页</div>
    <div class="footer"><p>主办单位：\(report.agency)　网站标识码：0000000000</p></div>
    </body></html>

    """
  }
}

extension Grid {
  /// The rows with an empty cell in every place that a row span covers.
  fileprivate var withoutRowSpans: [[GridCell]] {
    expanded.map { row in
      row.compactMap { place in
        switch place {
        case .cell(var cell):
          cell.rowSpan = 1
          return cell
        case .above(let cell): return GridCell("", columns: cell.columnSpan, role: cell.role)
        case .left, .both: return nil
        }
      }
    }
  }
}
