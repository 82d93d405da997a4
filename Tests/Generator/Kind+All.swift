import TestSupport

extension Kind {
  /// All ways of printing.
  public static let all: [Kind] =
    texts + pages + [word(hasChanges: true), word(hasChanges: false).throughOffice("pdf-docx")]
    + pages.filter { $0.name == "html-editor" }.map { $0.throughOffice("pdf-html") }

  private static let texts: [Kind] = [
    text("pipe", losing: .blanksAtTheEnd) { grid, _ in grid.paddedRows },
    text("pipe-traditional", losing: .blanksAtTheEnd, spelling: Traditional.text) { grid, _ in
      grid.paddedRows
    },
    text("pipe-dropped", losing: .blanks) { grid, _ in grid.paddedRowsWithoutBlanks },
    text("pipe-broken", losing: .blanksAtTheEnd) { $0.brokenRows(&$1) },
    text("lone-pipe", losing: .blanksAtTheEnd) { grid, _ in grid.lonePipes(startsRows: false) },
    text("lone-pipe-start", losing: .blanksAtTheEnd) { grid, _ in
      grid.lonePipes(startsRows: true)
    },
    text("lone-pipe-bare") { grid, _ in grid.lonePipesWithoutPadding },
    text("barred-cells", losing: .blanksAtTheEnd) { $0.barredCells(&$1) },
    text("markdown", TextLayout(heading: "## ", gap: "\n\n")) { grid, _ in grid.markdown },
    text("cells", TextLayout(gap: "\n\n"), losing: .blanks) { grid, _ in grid.cellLines("\n\n") },
    text("cells-dense", losing: .blanks) { grid, _ in grid.cellLines("\n") },
    text("cells-unique", TextLayout(hasUniqueLines: true), losing: .everything) { grid, _ in
      grid.cellLines("\n")
    },
    text("rows", losing: .borders) { grid, _ in grid.rowLines },
    text("stream", TextLayout(gap: " "), losing: .borders) { grid, _ in
      grid.rowLines.split(separator: "\n").joined(separator: " ")
    },
    text("glued", losing: .everything) { grid, _ in grid.glued },
  ]

  private static let pages: [Kind] = PageStyle.all.flatMap { style in
    [
      Kind("html-\(style.name)", "html") { report, random in
        Array(Page(report, style, charset: "utf-8", &random).text.utf8)
      },
      Kind("html-\(style.name)-gb", "html") { report, random in
        Page(report, style, charset: "gb2312", &random).text.gb18030 ?? []
      },
    ]
  }

  /// A Word document; an office program prints changes that nobody has accepted yet with the rest.
  private static func word(hasChanges: Bool) -> Kind {
    Kind("docx", "docx") { report, random in
      WordDocument(report, hasChanges: hasChanges, &random).bytes
    }
  }

  private static func text(
    _ name: String, _ layout: TextLayout = TextLayout(), losing loss: Loss = .nothing,
    spelling: @escaping @Sendable (String) -> String = { $0 },
    table: @escaping @Sendable (Grid, inout SeededNumbers) -> String
  ) -> Kind {
    Kind(name, "txt", losing: loss, spelling: spelling) { report, random in
      Array(spelling(layout.text(of: report, &random, table: table)).utf8)
    }
  }
}
