import FoundationEssentials

/// The documents under `Corpus`, each in a folder whose name says what it shows.
public enum Corpus {
  /// The folder's path.
  public static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus").path

  /// All cases, sorted by name.
  public static let cases = names(in: path).flatMap { kind in
    names(in: "\(path)/\(kind)").compactMap { CorpusCase(name: "\(kind)/\($0)") }
  }

  /// The names of the folders in a folder, sorted.
  private static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      var isFolder = false
      return FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
        && isFolder
    }.sorted()
  }
}
