extension Report {
  /// The report of a source that could not be decoded.
  static func unreadable(
    _ source: String, _ error: SourceError, fields: FieldDictionary
  ) -> Report {
    var report = Report(source: source, text: [], fields: fields)
    report.isReadable = false
    report.findings = [
      Finding(.unreadableSource, message: error.message)
    ]
    return report
  }
}
