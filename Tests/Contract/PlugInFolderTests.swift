import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

/// A folder under `Plugins` and its record in the binary belong together.
@Suite struct PlugInFolderTests {
  private static let kinds = [
    "Decoders": "Decode", "Transcoders": "Transcode", "Readers": "Read", "Writers": "Write",
  ]

  @Test func linksAPlugInForEachFolderAndNoOther() throws {
    let registry = Registry.linked
    let plugIns: [any PlugIn.Type] =
      registry.formats + registry.readers + registry.writers
    #expect(try Self.folderModules() == Set(plugIns.map(Self.module)))
  }

  /// The modules that the folders stand for: `Plugins/Readers/Form2019` is `ReadForm2019`.
  private static func folderModules() throws -> Set<String> {
    let plugIns = URL(filePath: Corpus.path).deletingLastPathComponent().appending(path: "Plugins")
    var modules: Set<String> = []
    for (kind, verb) in kinds {
      let folder = plugIns.appending(path: kind).path
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where !name.hasPrefix(".") {
        modules.insert(verb + name)
      }
    }
    return modules
  }

  private static func module(_ plugIn: any PlugIn.Type) -> String {
    String(String(reflecting: plugIn).prefix { $0 != "." })
  }
}
