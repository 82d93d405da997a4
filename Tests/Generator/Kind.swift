public import NianbaoKit
public import TestSupport

/// A way of printing reports: a file format with a dialect.
public struct Kind: Sendable {
  /// The name on the command line, such as `html-word`.
  public let name: String
  /// The extension of its files, without the dot.
  public let fileExtension: String
  /// Whether the documents are to be printed as PDF by an office program.
  public let isPrintedByOffice: Bool
  private let loss: Loss
  private let spelling: @Sendable (String) -> String
  private let print: @Sendable (GeneratedReport, inout SeededNumbers) -> [UInt8]

  init(
    _ name: String, _ fileExtension: String, isPrintedByOffice: Bool = false,
    losing loss: Loss = .nothing, spelling: @escaping @Sendable (String) -> String = { $0 },
    print: @escaping @Sendable (GeneratedReport, inout SeededNumbers) -> [UInt8]
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.isPrintedByOffice = isPrintedByOffice
    self.loss = loss
    self.spelling = spelling
    self.print = print
  }

  /// The same documents printed as PDF.
  func throughOffice(_ name: String) -> Kind {
    Kind(
      name, fileExtension, isPrintedByOffice: true, losing: loss, spelling: spelling, print: print)
  }

  /// Prints a report; where an office program is to print it, what that program is given.
  ///
  /// - Parameter report: The report.
  /// - Returns: The document, and what a reader can know of the report from it.
  public func sample(of report: GeneratedReport) -> Sample {
    var random = SeededNumbers(seed: report.seed, name)
    var truth = report.truth { loss.fields(in: $0) }
    truth.agencies = truth.agencies.map(spelling)
    return Sample(
      source: Source(
        name: "\(report.form)/\(report.index).\(name).\(fileExtension)",
        bytes: print(report, &random)),
      truth: truth)
  }
}

/// A document and what is true of it.
public struct Sample: Sendable {
  /// The document.
  public let source: Source
  /// What it says.
  public let truth: DocumentTruth

  /// A document with its truth.
  public init(source: Source, truth: DocumentTruth) {
    self.source = source
    self.truth = truth
  }
}
