import NianbaoKit

/// The package's README: what it was made of, by what, and how its tables are to be read.
struct Guide {
  private var reports = 0
  private var forms: [String: Int] = [:]
  private var years: [Int: Int] = [:]
  private var statuses: [Report.Status: Int] = [:]

  /// Takes note of a report.
  mutating func count(_ report: Report) {
    reports += 1
    for form in report.forms { forms[form, default: 0] += 1 }
    if let year = report.identity.year { years[year, default: 0] += 1 }
    statuses[report.status, default: 0] += 1
  }

  /// The text, in Markdown.
  func text(_ schema: Schema, _ options: WriterOptions) -> String {
    options.language == .chinese ? chinese(schema, options) : english(schema, options)
  }

  private func chinese(_ schema: Schema, _ options: WriterOptions) -> String {
    """
    # 政府信息公开工作年度报告：数据包

    由 nianbao \(Version.current) 从 \(reports) 个来源生成。

    | 文件 | 内容 |
    |---|---|
    | `panel.csv` | 面板：每个机关的每一年一行，各年格式统一为同一套指标 |
    | `reports.csv` | 来源：每份报告一行，含文件的 SHA-256 |
    | `facts.csv` | 数值：每个数值一行，含原文和所在位置 |
    | `findings.csv` | 检查：每条检查结果一行 |
    | `codebook.csv` | 代码本：每一列的含义；面板的每个指标在各种格式中取自哪些栏目、可比性如何 |
    | `datapackage.json` | 各表的列和类型（Frictionless Data Package） |

    ## 怎么读

    - 空格子不是 0：空白、横线、“无”、无法读取、该格式没有的栏目都是空格子，原因见 `facts.csv` 的 `state` 列。
    - 面板中 `from.` 开头的列写明数值取自哪种格式的哪些栏目；合计中有一格没有数字，就没有数值。
    - \(options.hasPartial ? "只有部分可比的栏目也计入面板（--partial）。" : "只有部分可比的栏目不计入面板；要计入请用 --partial。")
    - `rate.` 开头的列是比率，名称写明分母；分母为 0 或不明时为空。
    - 同一机关同一年有几份报告时，面板取先读到的一份。
    - 以 `=`、`+`、`-`、`@` 开头的文字前面加了撇号，以免电子表格当作公式运行。

    ## 来源

    | 表式 | 说明 | 报告数 |
    |---|---|---|
    \(formRows(schema, .chinese))

    | 年度 | 报告数 |
    |---|---|
    \(yearRows)

    | 状态 | 报告数 |
    |---|---|
    \(statusRows)

    每个来源的文件名和 SHA-256 见 `reports.csv`。

    """
  }

  private func english(_ schema: Schema, _ options: WriterOptions) -> String {
    """
    # Annual reports on open government information: a data package

    Made by nianbao \(Version.current) from \(reports) sources.

    | file | content |
    |---|---|
    | `panel.csv` | the panel: one row per agency and year, one schema for the forms of all years |
    | `reports.csv` | the sources: one row per report, with the SHA-256 of its file |
    | `facts.csv` | the facts: one row per value, as printed and where |
    | `findings.csv` | the findings: one row each |
    | `codebook.csv` | what each column means; for each series of the panel the cells of each form, and how well they compare |
    | `datapackage.json` | columns and types of the tables (Frictionless Data Package) |

    ## How to read it

    - An empty cell is no zero: blanks, strokes, words for none, what cannot be read and what a form does not have are empty; the column `state` of `facts.csv` tells why.
    - In the panel the columns `from.…` name the form and its cells; a sum with a cell that has no number has none.
    - \(options.hasPartial ? "Cells that stand for a part of a series count (--partial)." : "Cells that stand for a part of a series do not count; --partial takes them.")
    - The columns `rate.…` are quotients that name their denominator; they are empty where it is zero or unknown.
    - Where an agency has several reports for one year, the panel has the one that was read first.
    - Words that begin with `=`, `+`, `-` or `@` have an apostrophe in front, so that no spreadsheet runs them.

    ## Sources

    | form | title | reports |
    |---|---|---|
    \(formRows(schema, .english))

    | year | reports |
    |---|---|
    \(yearRows)

    | status | reports |
    |---|---|
    \(statusRows)

    The names and the SHA-256 of the sources stand in `reports.csv`.

    """
  }

  private func formRows(_ schema: Schema, _ language: Language) -> String {
    forms.sorted { $0.key < $1.key }.map { form, count in
      let title = schema.readers.first { $0.name == form }?.title.text(language) ?? ""
      return "| \(form) | \(title) | \(count) |"
    }.joined(separator: "\n")
  }

  private var yearRows: String {
    years.sorted { $0.key < $1.key }.map { "| \($0.key) | \($0.value) |" }.joined(separator: "\n")
  }

  private var statusRows: String {
    Report.Status.allCases.compactMap { status in
      statuses[status].map { "| \(status.rawValue) | \($0) |" }
    }.joined(separator: "\n")
  }
}
