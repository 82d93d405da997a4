import CXlsxWriter
import NianbaoKit

/// Shows in the sheet 汇总 which sums of a form do not hold, as long as they do not: when somebody
/// mends a number, the colour goes.
///
/// Where a part is not a number, nothing is shown.
struct SumCondition {
  private let equation: FormLayout.Equation
  private let form: String
  private let formColumn: Int
  private let columns: [String: Int]

  /// The conditions of some forms.
  ///
  /// - Parameters:
  ///   - layouts: The forms.
  ///   - formColumn: The column with the forms of a report.
  ///   - columns: The column of each field, by its id.
  /// - Returns: One for each sum of each form.
  static func all(
    of layouts: [FormLayout], formColumn: Int, columns: [String: Int]
  ) -> [SumCondition] {
    layouts.flatMap { layout in
      layout.equations.map {
        SumCondition(
          equation: $0, form: layout.form, formColumn: formColumn, columns: columns)
      }
    }
  }

  /// Adds the condition to the rows of a sheet.
  func add(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, rows: ClosedRange<Int>,
    _ format: CellFormats.Format?
  ) throws(OutputError) {
    var condition = lxw_conditional_format()
    condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    condition.format = format
    let formula = formula(row: rows.lowerBound)
    for column in painted {
      let status = formula.withCString { formula in
        condition.value_string = UnsafeMutablePointer(mutating: formula)
        return worksheet_conditional_format_range(
          sheet, UInt32(rows.lowerBound), UInt16(column), UInt32(rows.upperBound), UInt16(column),
          &condition)
      }
      try WorkbookFailure.check(status)
    }
  }

  /// The total alone, or else every cell.
  private var painted: [Int] {
    let left = fields(of: equation.left)
    let shown = left.count == 1 ? left : left + fields(of: equation.right)
    return Set(shown.compactMap { columns[$0] }).sorted()
  }

  private func formula(row: Int) -> String {
    let isOfForm = "ISNUMBER(SEARCH(\"\(form)\",\(cell(formColumn, row))))"
    let known = known(equation.left + equation.right, row)
    let left = sum(equation.left, row)
    let right = sum(equation.right, row)
    return "=IF(AND(\(isOfForm),\(known)),ROUND(\(left)-\(right),6)<>0,FALSE)"
  }

  private func sum(_ terms: [FormLayout.Term], _ row: Int) -> String {
    let parts = terms.compactMap { term -> String? in
      switch term {
      case .field(let field, _): return columns[field].map { cell($0, row) }
      case .either(let first, let second):
        return "IF(\(isPrinted(first, row)),\(sum(first, row)),\(sum(second, row)))"
      }
    }
    return "SUM(\(parts.joined(separator: ",")))"
  }

  /// Whether each cell of a sum that is needed has a number, and the others have none or nothing.
  private func known(_ terms: [FormLayout.Term], _ row: Int) -> String {
    var needed: [String] = []
    var conditions: [String] = []
    for term in terms {
      switch term {
      case .field(let field, let isOptional):
        guard let column = columns[field] else { continue }
        let cell = cell(column, row)
        if isOptional {
          conditions.append("COUNTA(\(cell))=COUNT(\(cell))")
        } else {
          needed.append(cell)
        }
      case .either(let first, let second):
        conditions.append(
          "IF(\(isPrinted(first, row)),\(known(first, row)),\(known(second, row)))")
      }
    }
    if !needed.isEmpty {
      conditions.insert("COUNT(\(needed.joined(separator: ",")))=\(needed.count)", at: 0)
    }
    return conditions.count == 1 ? conditions[0] : "AND(\(conditions.joined(separator: ",")))"
  }

  private func isPrinted(_ terms: [FormLayout.Term], _ row: Int) -> String {
    let cells = fields(of: terms).compactMap { columns[$0] }.map { cell($0, row) }
    return "COUNTA(\(cells.joined(separator: ",")))>0"
  }

  private func fields(of terms: [FormLayout.Term]) -> [String] {
    terms.flatMap { term in
      switch term {
      case .field(let field, _): [field]
      case .either(let first, let second): fields(of: first) + fields(of: second)
      }
    }
  }

  /// A cell in the row of the formula, whatever column the formula is used in.
  private func cell(_ column: Int, _ row: Int) -> String {
    "$\(ColumnLetters.of(column))\(row + 1)"
  }
}
