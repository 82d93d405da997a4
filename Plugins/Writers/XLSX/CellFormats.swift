import CXlsxWriter
import NianbaoKit

/// The formats of a workbook, made once.
final class CellFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let language: Language
  /// By kind and mark.
  private var formats: [Format?]
  /// By look and number of decimals.
  private var numbers: [Format?]
  /// By the depth of a label in a form.
  private var names: [Format?] = []
  private static let decimals = 19
  private static let marks = CellMark.allCases.count

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ language: Language) {
    self.workbook = workbook
    self.language = language
    formats = Array(repeating: nil, count: CellFormat.allCases.count * Self.marks)
    numbers = Array(repeating: nil, count: NumberLook.count * Self.decimals)
  }

  /// The format of a kind of cell.
  subscript(kind: CellFormat, mark: CellMark = .none) -> Format? {
    let index = kind.rawValue * Self.marks + mark.rawValue
    if let format = formats[index] { return format }
    let format = CellStyle.make(kind, mark, in: workbook)
    if kind == .count {
      let count = Message(zh: "\"合计 \"#,##0\" 份\"", en: "#,##0\" reports\"")
      format_set_num_format(format, count.text(language))
    }
    formats[index] = format
    return format
  }

  /// The format of a number, with as many decimals as are printed.
  subscript(value: Number, look: NumberLook) -> Format? {
    let index = look.index * Self.decimals + Int(value.decimals)
    if let format = numbers[index] { return format }
    let format = CellStyle.make(look, decimals: Int(value.decimals), in: workbook)
    numbers[index] = format
    return format
  }

  /// What changes in the looks of a cell whose sum does not hold.
  private(set) lazy var failedSum: Format? = CellStyle.makeFailedSum(in: workbook)

  /// The format of a row's label in a form, by how many groups it stands in.
  func name(depth: Int) -> Format? {
    while names.count <= depth {
      let format = CellStyle.make(.formName, .none, in: workbook)
      format_set_indent(format, UInt8(min(names.count, 15)))
      names.append(format)
    }
    return names[depth]
  }
}
