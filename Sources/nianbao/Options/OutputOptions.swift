public import ArgumentParser
public import NianbaoKit

/// What to write, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      """
      The output file, or - for standard output; a name that ends in .gz is compressed. \
      (default: \(Conversion.defaultOutput))
      """, valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      """
      Write a data package instead of one file: a folder with panel.csv, reports.csv, facts.csv, \
      findings.csv, codebook.csv, datapackage.json and a README.md.
      """, valueName: "folder"))
  var package: String?

  @Option(
    help: ArgumentHelp(
      """
      The output format, by its name in 'nianbao formats'; otherwise the extension of the \
      output file tells it.
      """, valueName: "format"))
  var to: String?

  @Option(
    help: """
      One row per report, per fact, per finding, or per agency and year, or one object per report.
      """)
  var layout: Layout?

  @Option(help: "Field names at the head of columns: full ids, short names, or Chinese labels.")
  var header: WriterOptions.Header = .ids

  @Option(
    help: ArgumentHelp(
      """
      In a workbook, give each report a sheet with its form filled in, unless there are more \
      reports than this; 0 for none.
      """, valueName: "count"))
  var forms = WriterOptions(layout: .wide).forms

  @Flag(
    help: """
      Let the panel take cells that stand for a part of a series, or for more than it.
      """)
  var partial = false

  @Flag(help: "Begin a text file with a byte order mark, by which Excel knows UTF-8.")
  var bom = false
}

extension Layout: ExpressibleByArgument {}
extension WriterOptions.Header: ExpressibleByArgument {}
