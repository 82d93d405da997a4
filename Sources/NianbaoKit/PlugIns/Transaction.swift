/// Changes of a file that a library makes by itself: all of them happen, or none.
public protocol Transaction: AnyObject {
  /// Makes the changes last.
  ///
  /// - Throws: `OutputError` when they cannot be made; the file is then as it was.
  func commit() throws(OutputError)

  /// Takes the changes back; does nothing behind `commit()`.
  func rollBack()
}
