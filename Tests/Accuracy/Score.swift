/// How a conversion compares with the truth, counted over documents, cells and sentences.
struct Score: Equatable {
  var documents = 0
  /// Documents that could not be decoded.
  var withoutOutput = 0
  /// Cells that the document tells for certain; each is right, absent, flagged or silent.
  var cells = 0
  /// Same state and same number.
  var right = 0
  /// Not reported, or reported as unreadable.
  var absent = 0
  /// Wrong, but a warning or an error names the field.
  var flagged = 0
  /// Wrong, and nothing says so; wrong cells among the lost ones too.
  var silent = 0
  /// Numbers in fields that the document does not have.
  var invented = 0
  var nonzero = 0
  var nonzeroRight = 0
  var wholeDocuments = 0
  /// Cells of which the document does not tell where they stood: to be right or absent.
  var lost = 0
  var lostRight = 0
  var prose = Prose()
  var identity = Identity()
  /// Numbers of tables in documents that are no reports.
  var factsInOtherDocuments = 0

  /// Numbers in sentences.
  struct Prose: Equatable {
    var facts = 0
    var right = 0
    var absent = 0
    var wrong = 0
    var extra = 0
  }

  /// What documents say of themselves.
  struct Identity: Equatable {
    var documents = 0
    var form = 0
    var year = 0
    var agency = 0
  }

  /// Whether nothing is wrong without saying so.
  var isClean: Bool { silent == 0 && invented == 0 && prose.wrong == 0 }

  static func += (left: inout Score, right: Score) {
    func add(_ path: WritableKeyPath<Score, Int>) { left[keyPath: path] += right[keyPath: path] }
    let counts: [WritableKeyPath<Score, Int>] = [
      \.documents, \.withoutOutput, \.cells, \.right, \.absent, \.flagged, \.silent, \.invented,
      \.nonzero, \.nonzeroRight, \.wholeDocuments, \.lost, \.lostRight, \.prose.facts,
      \.prose.right, \.prose.absent, \.prose.wrong, \.prose.extra, \.identity.documents,
      \.identity.form, \.identity.year, \.identity.agency, \.factsInOtherDocuments,
    ]
    for path in counts { add(path) }
  }
}
