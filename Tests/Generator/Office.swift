import FoundationEssentials
public import NianbaoKit
import TestSupport

/// The office program that prints documents as PDF.
public struct Office {
  private let process: ChildProcess

  /// How many documents are printed by one start of the program.
  private static let batch = 50

  /// LibreOffice, with ten minutes for a batch of documents.
  public init() {
    var process = ChildProcess("soffice", package: "libreoffice-writer-nogui")
    process.seconds = 600
    process.memory = 4 << 30
    self.init(process)
  }

  /// Another program that takes the same arguments.
  init(_ process: ChildProcess) { self.process = process }

  /// Prints documents.
  ///
  /// - Parameter sources: Documents that the program can read; their names need an extension.
  /// - Returns: For each document its PDF file, or no bytes where the program made none.
  /// - Throws: `SourceError` when the program is missing or exceeds its limits; other errors when
  ///   files cannot be written.
  public func pdfs(of sources: [Source]) throws -> [[UInt8]] {
    var pages: [[UInt8]] = []
    for start in stride(from: 0, to: sources.count, by: Office.batch) {
      pages += try print(Array(sources[start..<min(start + Office.batch, sources.count)]))
    }
    return pages
  }

  private func print(_ sources: [Source]) throws -> [[UInt8]] {
    let folder = try TemporaryFolder()
    var process = process
    process.home = folder.path
    process.arguments += [
      "--headless", "-env:UserInstallation=file://\(folder.path("profile"))", "--convert-to", "pdf",
      "--outdir", folder.path,
    ]
    for (index, source) in sources.enumerated() {
      let file = folder.path("\(index).\(source.name.split(separator: ".").last ?? "")")
      try Data(source.bytes).write(to: URL(filePath: file))
      process.arguments.append(file)
    }
    _ = try process.run()
    return sources.indices.map { (try? folder.bytes("\($0).pdf")) ?? [] }
  }
}
