import Glibc
import NianbaoKit

/// The files that SQLite keeps beside a database while programs change it.
///
/// A database without them may lack what was written last; and beside another database of the same
/// name they would damage it.
enum SideFiles {
  /// Refuses a database whose side files hold something.
  static func check(_ path: String, name: String) throws(OutputError) {
    for suffix in ["-journal", "-wal"] where isInUse(path + suffix) {
      throw OutputError(
        Message(
          zh: "数据库“\(name)”正被另一个程序使用，或上次没有正常关闭（旁边有文件“\(path)\(suffix)”）；请先关闭它",
          en: """
            the database “\(name)” is in use by another program, or was not closed properly (there \
            is a file “\(path)\(suffix)”); close it first
            """))
    }
  }

  /// Whether a journal is there and not marked as done, which its first byte tells.
  private static func isInUse(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno != ENOENT }
    defer { Glibc.close(descriptor) }
    var first: UInt8 = 0
    return read(descriptor, &first, 1) == 1 && first != 0
  }
}
