import GRDB
import NianbaoKit

/// What SQLite's errors mean for a user.
enum DatabaseFailure {
  /// Calls a function whose errors are told in whole sentences.
  static func explained<Result>(
    _ name: String, _ body: () throws -> Result
  ) throws(OutputError) -> Result {
    do { return try body() } catch { throw explain(error, name) }
  }

  /// The error for a file that is no database of nianbao.
  static func foreign(_ name: String) -> OutputError {
    OutputError(
      Message(
        zh: "“\(name)”已经存在，但不是 nianbao 写的数据库，不会改动；请另取一个名称，或先删除它",
        en: """
          “\(name)” exists and is no database that nianbao wrote, so it is left alone; choose \
          another name, or delete it first
          """))
  }

  /// The error for a database with other tables.
  static func version(_ found: Int, expected: Int, _ name: String) -> OutputError {
    OutputError(
      Message(
        zh: """
          “\(name)”由另一版本的 nianbao 写成（表结构第 \(found) 版，本程序用第 \(expected) 版），不会改动；\
          请另取一个名称，或先删除它
          """,
        en: """
          “\(name)” was written by another version of nianbao (tables of version \(found), not \
          \(expected)), so it is left alone; choose another name, or delete it first
          """))
  }

  private static func explain(_ error: any Error, _ name: String) -> OutputError {
    if let error = error as? OutputError { return error }
    guard let error = error as? DatabaseError else { return failure(name, "\(error)") }
    switch error.resultCode {
    case .SQLITE_NOTADB: return foreign(name)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return OutputError(
        Message(
          zh: "数据库“\(name)”正被另一个程序使用，没有写出结果；请等它用完，或先关闭它，再重新转换",
          en: """
            the database “\(name)” is in use by another program, so nothing was written; wait for \
            it or close it, and convert again
            """))
    case .SQLITE_FULL:
      return OutputError(
        Message(
          zh: "无法写入数据库“\(name)”：磁盘空间不足，请腾出空间或换一个位置",
          en: """
            cannot write the database “\(name)”: there is no space left; free some or choose \
            another place
            """))
    case .SQLITE_CORRUPT:
      return OutputError(
        Message(
          zh: "数据库“\(name)”已损坏，不会改动；请另取一个名称，或先修复它",
          en: """
            the database “\(name)” is damaged and left alone; choose another name, or repair it \
            first
            """))
    default: return failure(name, error.message ?? "\(error.resultCode)")
    }
  }

  private static func failure(_ name: String, _ told: String) -> OutputError {
    OutputError(
      Message(
        zh: "无法写入数据库“\(name)”：SQLite 报告“\(told)”；请另取一个名称再试",
        en: """
          cannot write the database “\(name)”: SQLite reports “\(told)”; try another name
          """))
  }
}
