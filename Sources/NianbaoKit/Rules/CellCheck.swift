/// A kind of check that looks at some cells one by one, whatever stands in the others.
///
/// The argument has `field` clauses that name the cells.
protocol CellCheck: Check {
  /// The cells.
  var fields: [FieldID] { get }

  /// What is to be said of a printed cell.
  func verdict(on fact: Fact, in report: Report) -> CellVerdict
}

/// What is to be said of a cell by itself.
enum CellVerdict {
  case holds
  case open
  /// It should not be as it is, and why.
  case fails(Message)
}

extension CellCheck {
  var span: Span { .report }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    for field in fields {
      guard let position = subject.cells.position(field) else { continue }
      let fact = subject.report.facts[position]
      switch verdict(on: fact, in: subject.report) {
      case .holds: evaluation.hold()
      case .open: evaluation.leaveOpen()
      case .fails(let message):
        evaluation.fail(
          Failure(
            message: message, fields: [field], place: fact.place,
            evidence: Evidence(cells: subject.cited(field).map { [$0] } ?? [])))
      }
    }
  }
}
