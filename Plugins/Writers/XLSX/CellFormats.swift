import CXlsxWriter
import NianbaoKit

/// The formats of a workbook; the library writes only those that cells have.
final class CellFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let language: Language
  /// By kind and mark.
  private let formats: [Format?]
  /// By look and number of decimals.
  private let numbers: [Format?]
  /// By the depth of a label in a form.
  private var names: [Format?] = []
  private static let decimals = 19
  private static let marks = CellMark.allCases.count

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ language: Language) {
    self.workbook = workbook
    self.language = language
    formats = CellFormat.allCases.flatMap { kind in
      CellMark.allCases.map { CellStyle.make(kind, $0, language, in: workbook) }
    }
    numbers = NumberLook.all.flatMap { look in
      (0..<Self.decimals).map { CellStyle.make(look, decimals: $0, in: workbook) }
    }
  }

  /// The format of a kind of cell.
  subscript(kind: CellFormat, mark: CellMark = .none) -> Format? {
    formats[kind.rawValue * Self.marks + mark.rawValue]
  }

  /// The format of a number, with as many decimals as are printed.
  subscript(value: Number, look: NumberLook) -> Format? {
    numbers[look.index * Self.decimals + Int(value.decimals)]
  }

  /// What changes in the looks of a cell whose sum does not hold.
  private(set) lazy var failedSum: Format? = CellStyle.makeFailedSum(in: workbook)

  /// The format of a row's label in a form, by how many groups it stands in.
  func name(depth: Int) -> Format? {
    while names.count <= depth {
      let format = CellStyle.make(.formName, .none, language, in: workbook)
      format_set_indent(format, UInt8(min(names.count, 15)))
      names.append(format)
    }
    return names[depth]
  }
}
