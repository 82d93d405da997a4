internal import FoundationEssentials
import NianbaoKit

/// What stands in the folder of a package before it is written.
enum OlderPackage {
  /// Makes sure that only an older package is overwritten.
  ///
  /// - Parameters:
  ///   - names: The files of a package.
  ///   - output: The folder.
  /// - Throws: `OutputError` when one of the files is there and no package of this program is.
  static func check(_ names: [String], in output: Output) throws(OutputError) {
    guard case .folder(let folder) = output.destination else { return }
    let files = FileManager.default
    guard let taken = names.first(where: { files.fileExists(atPath: "\(folder)/\($0)") }) else {
      return
    }
    let descriptor = files.contents(atPath: "\(folder)/\(Descriptor.fileName)") ?? Data()
    if Array(descriptor).firstRange(of: Descriptor.mark) != nil { return }
    throw OutputError(
      Message(
        zh: "“\(folder)”里已有“\(taken)”，而且不是 nianbao 写的数据包，不会覆盖；请换一个文件夹",
        en: """
          '\(folder)' has a '\(taken)' and is no data package of nianbao, so nothing is \
          overwritten; choose another folder
          """))
  }
}
