import NianbaoKit

extension UsageError {
  static func unknownFormat(_ name: String, known: [String]) -> UsageError {
    let names = known.joined(separator: ", ")
    return UsageError(
      Message(
        zh: "没有名为“\(name)”的输出格式，可用的有：\(names)",
        en: "there is no output format '\(name)'; the known ones are: \(names)"))
  }

  static func unknownExtension(_ file: String, known: [String]) -> UsageError {
    let names = known.joined(separator: ", ")
    return UsageError(
      Message(
        zh: "从文件名“\(file)”看不出输出格式，请用 --to 指定；已知的扩展名有：\(names)",
        en: """
          the name '\(file)' does not tell the output format; say it with --to; \
          the known extensions are: \(names)
          """))
  }

  static func negativeForms(_ count: Int) -> UsageError {
    UsageError(
      Message(
        zh: "--forms 是报告份数，不能是 \(count)；不要逐份表格请用 --forms 0",
        en: "--forms is a number of reports and cannot be \(count); --forms 0 leaves the forms out")
    )
  }

  static func noFormat(known: [String]) -> UsageError {
    let names = known.joined(separator: ", ")
    return UsageError(
      Message(
        zh: "写到标准输出时要用 --to 指定格式，可用的有：\(names)",
        en: "standard output needs a format; say it with --to: \(names)"))
  }

  static let packageIsOutput = UsageError(
    Message(
      zh: "--package 写出的是一个文件夹，不能与 --output、--to、--layout、--header、--bom 同用",
      en: """
        --package writes a folder; it does not go with --output, --to, --layout, --header or --bom
        """))

  static func outputIsInput(_ file: String) -> UsageError {
    UsageError(
      Message(
        zh: "“\(file)”既是输入又是输出，请用 -o 另取一个输出文件名",
        en: "'\(file)' is both an input and the output; choose another output with -o"))
  }

  static func outputIsSource(_ file: String) -> UsageError {
    UsageError(
      Message(
        zh: "“\(file)”已经存在，而且可能是一份年报，不会覆盖；请用 -o 另取一个输出文件名",
        en: "'\(file)' exists and may be a report, so it is not overwritten; "
          + "choose another output with -o"))
  }

  static func unknownLayout(_ layout: Layout, writer: any Writer.Type) -> UsageError {
    let names = writer.layouts.map { $0.rawValue }.joined(separator: ", ")
    return UsageError(
      Message(
        zh: "输出格式“\(writer.name)”没有版式“\(layout.rawValue)”，可用的有：\(names)",
        en: """
          the output format '\(writer.name)' has no layout '\(layout.rawValue)'; \
          it has: \(names)
          """))
  }
}
