import NianbaoKit

/// The report that units are compared with, and the list of those that must report.
struct Government {
  let parent: String
  let list: String?

  /// Reads the report and the list.
  ///
  /// - Parameters:
  ///   - converter: What reads the report.
  ///   - limits: How large the sources may be.
  /// - Returns: The roll-up, without units yet.
  /// - Throws: `UsageError` when either cannot be read.
  func rollUp(_ converter: Converter, _ limits: InputLimits) throws(UsageError) -> RollUp {
    let inputs = Inputs([parent], registry: converter.registry, limits: limits)
    guard let item = inputs.next() else { throw .notOneReport(parent) }
    let report = Batch(converter).report(of: item)
    guard inputs.next() == nil else { throw .notOneReport(parent) }
    guard report.isReadable, !report.forms.isEmpty else {
      throw .noReport(parent, report.findings.max { $0.severity < $1.severity }?.message)
    }
    return RollUp(report, rules: converter.registry.rules, expected: try expected())
  }

  private func expected() throws(UsageError) -> [String]? {
    guard let list else { return nil }
    do {
      return try AgencyList.names(file: list)
    } catch {
      throw .noList(list, error.message)
    }
  }
}

extension UsageError {
  fileprivate static func notOneReport(_ input: String) -> UsageError {
    UsageError(
      Message(
        zh: "--rollup 要求恰好一份年报，“\(input)”不是",
        en: "--rollup takes exactly one report, and '\(input)' is not one"))
  }

  fileprivate static func noReport(_ input: String, _ reason: Message?) -> UsageError {
    UsageError(
      Message(
        zh: "--rollup 的“\(input)”没有读到年报的数据：\(reason?.zh ?? "")",
        en: "no report was read from '\(input)', which --rollup names: \(reason?.en ?? "")"))
  }

  fileprivate static func noList(_ name: String, _ reason: Message) -> UsageError {
    UsageError(
      Message(
        zh: "无法读取单位名单“\(name)”：\(reason.zh)",
        en: "the list of agencies '\(name)' cannot be read: \(reason.en)"))
  }
}
