import CXlsxWriter
import NianbaoKit

/// Makes the formats of a workbook.
enum CellStyle {
  typealias Format = UnsafeMutablePointer<lxw_format>

  static func make(
    _ look: NumberLook, decimals: Int, in workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> Format? {
    let format = workbook_add_format(workbook)
    // Forms print their numbers without separators.
    var pattern = look.isBoxed ? "0" : "#,##0"
    if look.style == .approximate { pattern = "\"≈\"" + pattern }
    if decimals > 0 { pattern += "." + String(repeating: "0", count: decimals) }
    format_set_num_format(format, pattern)
    if look.style != .plain {
      format_set_italic(format)
      format_set_font_color(format, 0x1F4E79)
    }
    if look.isBoxed { box(format, centred: true) } else { top(format) }
    paint(format, look.mark)
    return format
  }

  static func make(
    _ kind: CellFormat, _ mark: CellMark, _ language: Language,
    in workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> Format? {
    let format = workbook_add_format(workbook)
    switch kind {
    case .heading, .section, .key, .total, .totalAmount, .count: head(format, kind)
    case .pageTitle, .pageNote, .pageText, .pageHeading, .pageColumn, .pageCell, .pageNumber,
      .pageTotal, .pageLink:
      page(format, kind)
    case .formTitle, .formHeading, .formLabel, .formName, .formPrinted, .formBlank,
      .formAbsent, .formUnreadable:
      form(format, kind)
    default:
      top(format)
      row(format, kind)
    }
    if kind == .count {
      let count = Message(zh: "\"合计 \"#,##0\" 份\"", en: "#,##0\" reports\"")
      format_set_num_format(format, count.text(language))
    }
    // What cannot be read looks so by itself.
    if kind != .unreadable, kind != .formUnreadable { paint(format, mark) }
    return format
  }

  /// What changes in the looks of a cell whose sum does not hold.
  static func makeFailedSum(in workbook: UnsafeMutablePointer<lxw_workbook>) -> Format? {
    let format = workbook_add_format(workbook)
    sumFails(format)
    return format
  }

  private static func sumFails(_ format: Format?) {
    format_set_bold(format)
    format_set_font_color(format, 0xFFFFFF)
    format_set_bg_color(format, 0xC00000)
  }

  private static func row(_ format: Format?, _ kind: CellFormat) {
    switch kind {
    case .wrapped:
      format_set_text_wrap(format)
    case .date:
      format_set_num_format(format, "yyyy-mm-dd")
      left(format)
    case .leftNumber:
      left(format)
    case .link:
      link(format)
      left(format)
    case .printed:
      format_set_font_color(format, 0x7F7F7F)
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .blank:
      format_set_bg_color(format, blankColour)
    case .unreadable:
      unreadable(format)
    case .failedSum:
      sumFails(format)
    case .error:
      format_set_font_color(format, 0x9C0006)
    case .warning:
      format_set_font_color(format, 0x9C5700)
    default:
      break
    }
  }

  private static func head(_ format: Format?, _ kind: CellFormat) {
    top(format)
    format_set_bg_color(format, kind == .section ? 0xBDD7EE : 0xDDEBF7)
    // Long labels of neighbours would run into each other.
    format_set_right(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_right_color(format, 0xFFFFFF)
    switch kind {
    case .key:
      format_set_font_size(format, 8)
      format_set_font_color(format, 0x595959)
    case .total, .totalAmount, .count:
      format_set_bold(format)
      if kind == .total { format_set_num_format(format, "#,##0") }
      if kind == .totalAmount { format_set_num_format(format, "#,##0.00") }
      format_set_bg_color(format, 0xFFF2CC)
      if kind == .count { left(format) }
    default:
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_font_size(format, 9)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    }
  }

  private static func page(_ format: Format?, _ kind: CellFormat) {
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch kind {
    case .pageTitle:
      format_set_bold(format)
      format_set_font_size(format, 18)
    case .pageNote:
      format_set_font_color(format, 0x595959)
      format_set_font_size(format, 10)
    case .pageText:
      format_set_text_wrap(format)
    case .pageHeading:
      format_set_bold(format)
      format_set_font_size(format, 12)
      format_set_font_color(format, 0x1F4E79)
      format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
      format_set_bottom_color(format, 0x1F4E79)
    default:
      thinLines(format)
      if kind == .pageLink { link(format) }
      if kind == .pageColumn || kind == .pageTotal { format_set_bold(format) }
      if kind == .pageColumn {
        format_set_bg_color(format, 0xDDEBF7)
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      }
      if kind == .pageNumber || kind == .pageTotal {
        format_set_num_format(format, "#,##0")
      } else {
        format_set_text_wrap(format)
      }
    }
  }

  private static func form(_ format: Format?, _ kind: CellFormat) {
    switch kind {
    case .formTitle:
      format_set_font_name(format, "宋体")
      format_set_font_size(format, 16)
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    case .formHeading:
      format_set_font_name(format, "黑体")
      format_set_font_size(format, 12)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    case .formName:
      box(format, centred: false)
    case .formPrinted:
      box(format, centred: true)
      format_set_font_color(format, 0x7F7F7F)
    case .formAbsent:
      box(format, centred: true)
      format_set_diag_type(format, UInt8(LXW_DIAGONAL_BORDER_UP.rawValue))
      format_set_diag_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_diag_color(format, 0x7F7F7F)
    case .formBlank:
      box(format, centred: true)
      format_set_bg_color(format, blankColour)
    case .formUnreadable:
      box(format, centred: true)
      unreadable(format)
    default:
      box(format, centred: true)
    }
  }

  /// Rows may be higher than one line.
  private static func top(_ format: Format?) {
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
  }

  private static func left(_ format: Format?) {
    format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
  }

  private static func link(_ format: Format?) {
    format_set_font_color(format, 0x0563C1)
    format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
  }

  private static func thinLines(_ format: Format?) {
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0xBFBFBF)
  }

  /// A cell of a form as official documents print them.
  private static func box(_ format: Format?, centred: Bool) {
    format_set_font_name(format, "宋体")
    format_set_font_size(format, 10)
    format_set_text_wrap(format)
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    let align = centred ? LXW_ALIGN_CENTER : LXW_ALIGN_LEFT
    format_set_align(format, UInt8(align.rawValue))
  }

  private static func unreadable(_ format: Format?) {
    format_set_font_color(format, 0xFFFFFF)
    format_set_bg_color(format, 0x7030A0)
  }

  private static func paint(_ format: Format?, _ mark: CellMark) {
    switch mark {
    case .none: break
    case .warning: format_set_bg_color(format, 0xFFEB9C)
    case .error:
      format_set_bg_color(format, 0xFFC7CE)
      format_set_font_color(format, 0x9C0006)
      format_set_bold(format)
    }
  }

  /// Grey, which nothing else is.
  private static let blankColour: lxw_color_t = 0xE7E6E6
}
