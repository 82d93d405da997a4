public import NianbaoKit
public import TestSupport

/// A way of printing reports: a file format with a dialect.
public struct Kind: Sendable {
  /// The name on the command line, such as `html-word`.
  public let name: String
  /// The extension of its files, without the dot.
  public let fileExtension: String
  private let loss: Loss
  private let print: @Sendable (GeneratedReport, inout SeededNumbers) -> [UInt8]

  init(
    _ name: String, _ fileExtension: String, losing loss: Loss = .nothing,
    print: @escaping @Sendable (GeneratedReport, inout SeededNumbers) -> [UInt8]
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.loss = loss
    self.print = print
  }

  /// Prints a report.
  ///
  /// - Parameter report: The report.
  /// - Returns: The document, and what a reader can know of the report from it.
  public func sample(of report: GeneratedReport) -> Sample {
    var random = SeededNumbers(seed: report.seed, name)
    return Sample(
      source: Source(
        name: "\(report.form)/\(report.index).\(name).\(fileExtension)",
        bytes: print(report, &random)),
      truth: report.truth { loss.fields(in: $0) })
  }
}

/// A document and what is true of it.
public struct Sample: Sendable {
  /// The document.
  public let source: Source
  /// What it says.
  public let truth: DocumentTruth
}
