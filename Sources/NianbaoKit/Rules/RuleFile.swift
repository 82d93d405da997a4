/// Reads rules from a `rules.tsv`: tab-separated lines, `#` begins a comment.
///
/// | column | content |
/// |---|---|
/// | id | such as `S3-BALANCE` |
/// | severity | `error`, `warning` or `info` |
/// | authority | `official`, `implied-by-form`, `commonly-checked` or `advisory` |
/// | check | the kind of check, such as `formula` |
/// | argument | what that kind is told; empty where it needs nothing |
/// | basis | the notice, the print or the practice behind it |
/// | Chinese | what the rule demands, in one sentence |
/// | English | the same in English |
public enum RuleFile {
  /// Reads the bytes of a rule file.
  ///
  /// - Parameter bytes: The content of a `rules.tsv`, UTF-8.
  /// - Returns: The rules in the order of the file.
  /// - Precondition: The file is part of the program and well-formed; a test reads each of them.
  public static func rules(_ bytes: [UInt8]) -> [Rule] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { rule($0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)) }
  }

  private static func rule(_ columns: [String]) -> Rule {
    guard columns.count == 8, let severity = Severity(rawValue: columns[1]),
      let authority = Authority(rawValue: columns[2])
    else { preconditionFailure("rules.tsv: \(columns)") }
    return Rule(
      id: columns[0], severity: severity, authority: authority, check: columns[3],
      argument: columns[4], basis: columns[5], summary: Message(zh: columns[6], en: columns[7]))
  }
}
