/// Which ids a document's facts have: those of the old statistics or those of the forms.
enum Era: Sendable {
  /// The words of the years up to 2018.
  case legacy
  /// The form of 2019 and 2020.
  case form2019
  /// The form of 2021 and later.
  case form2021

  /// The column of the era in tables with one column per era.
  var index: Int {
    switch self {
    case .legacy: 0
    case .form2019: 1
    case .form2021: 2
    }
  }
}
