import Glibc
import NianbaoKit

/// Measures reading and writing on one core and prints one line per measurement.
///
/// `benchmark [FOLDER [COUNT [WRITER [LAYOUT]]]]` reads the text files of a folder, the seeds of the corpus
/// unless told otherwise, again and again until COUNT documents are read, 20,000 unless told
/// otherwise. With the name of a writer, and of a layout, only that is measured. Workbooks are also
/// compared with what their library alone takes, by turns in the same run.
/// The fingerprint of the output tells whether a change that is faster still gives the same result.
@main
enum Benchmark {
  static let defaultCount = 20_000

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let folder = arguments.first ?? seedsFolder
    let count = arguments.dropFirst().first.flatMap { Int($0) } ?? defaultCount
    let sources = try Sources.read(folder)
    guard !sources.isEmpty else {
      print("no text file in \(folder)")
      exit(2)
    }
    let converter = Converter()
    print("\(sources.count) documents of \(folder), repeated to \(count)")
    let only = arguments.dropFirst(2).first
    let layout = arguments.dropFirst(3).first
    if only == nil {
      ReadingBenchmark(converter, sources).run(count)
      CheckingBenchmark(converter, sources).run(count)
    }
    for writer in converter.registry.writers where only == nil || writer.name == only {
      let layouts = writer.layouts.filter { layout == nil || $0.rawValue == layout }
      try WritingBenchmark(converter, sources, writer).run(count, layouts)
      if writer.name == LibraryBenchmark.format, layouts.contains(.wide) {
        try LibraryBenchmark(converter, sources, writer).run(count)
      }
    }
  }

  /// The folder of the seeds, found from the place of this file.
  private static var seedsFolder: String {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + (parts + ["Corpus", "seeds"]).joined(separator: "/")
  }
}
