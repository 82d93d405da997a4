import CXlsxWriter
import NianbaoKit

/// The formats of a workbook, made once.
final class CellFormats {
  private typealias Format = UnsafeMutablePointer<lxw_format>

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Format?] = []
  /// By style and number of decimals.
  private var numbers: [Format?]
  private static let decimals = 19

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
    numbers = Array(repeating: nil, count: NumberStyle.allCases.count * Self.decimals)
    formats = CellFormat.allCases.map { make($0) }
  }

  /// The format of a kind of cell.
  subscript(format: CellFormat) -> UnsafeMutablePointer<lxw_format>? { formats[format.rawValue] }

  /// The format of a number, with as many decimals as are printed.
  subscript(value: Number, style: NumberStyle) -> UnsafeMutablePointer<lxw_format>? {
    let index = style.rawValue * Self.decimals + Int(value.decimals)
    if let format = numbers[index] { return format }
    let format = make(style, decimals: Int(value.decimals))
    numbers[index] = format
    return format
  }

  private func make(_ style: NumberStyle, decimals: Int) -> Format? {
    let format = top()
    var pattern = style == .approximate ? "\"≈\"#,##0" : "#,##0"
    if decimals > 0 { pattern += "." + String(repeating: "0", count: decimals) }
    format_set_num_format(format, pattern)
    if style != .plain {
      format_set_italic(format)
      format_set_font_color(format, 0x1F4E79)
    }
    return format
  }

  private func make(_ kind: CellFormat) -> Format? {
    let format = top()
    switch kind {
    case .heading:
      format_set_bold(format)
      format_set_text_wrap(format)
      head(format)
    case .key:
      format_set_font_size(format, 8)
      format_set_font_color(format, 0x595959)
      head(format)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .text:
      break
    case .wrapped:
      format_set_text_wrap(format)
    case .date:
      format_set_num_format(format, "yyyy-mm-dd")
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .leftNumber:
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .link:
      format_set_font_color(format, 0x0563C1)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .printed:
      format_set_font_color(format, 0x7F7F7F)
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .unreadable:
      format_set_font_color(format, 0x9C0006)
      format_set_bg_color(format, 0xFFC7CE)
    case .error:
      format_set_font_color(format, 0x9C0006)
    case .warning:
      format_set_font_color(format, 0x9C5700)
    }
    return format
  }

  /// Rows may be higher than one line.
  private func top() -> Format? {
    let format = workbook_add_format(workbook)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return format
  }

  private func head(_ format: Format?) {
    format_set_bg_color(format, 0xDDEBF7)
    // Long labels of neighbours would run into each other.
    format_set_right(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_right_color(format, 0xFFFFFF)
  }
}
