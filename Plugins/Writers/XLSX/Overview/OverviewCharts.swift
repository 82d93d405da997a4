import CXlsxWriter
import NianbaoKit

/// The charts of the overview, two beside each other above its tables.
struct OverviewCharts {
  /// In pixels of the screen, the gap behind a chart included.
  private static let cell = (width: 428.0, height: 280.0)
  private static let gap = 10.0
  /// How many rows of a page two charts take.
  static let rows = 14

  private let page: SheetPage
  private let row: Int
  private let language: Language
  private var count = 0

  init(_ page: SheetPage, row: Int, _ language: Language) {
    self.page = page
    self.row = row
    self.language = language
  }

  /// The kinds of charts.
  enum Kind {
    case received
    case outcomes
    case top
    case rules

    fileprivate var title: Message {
      switch self {
      case .received: Message(zh: "各年收到的申请（件）", en: "Requests received by year")
      case .outcomes: Message(zh: "办理结果的构成", en: "Shares of outcomes")
      case .top: Message(zh: "收到申请最多的报告（件）", en: "Reports with the most requests")
      case .rules: Message(zh: "检查结果最多的规则（条）", en: "Rules with the most findings")
      }
    }

    fileprivate var type: lxw_chart_type {
      switch self {
      case .received: LXW_CHART_COLUMN
      case .outcomes: LXW_CHART_COLUMN_STACKED_PERCENT
      case .top, .rules: LXW_CHART_BAR
      }
    }

    /// The most rows of the table that the chart shows.
    fileprivate var most: Int { self == .rules ? 10 : .max }
  }

  /// Adds a chart of a table whose first column names its rows.
  mutating func add(_ kind: Kind, _ block: PageBlock) throws(OutputError) {
    let chart = try page.addChart(kind.type)
    let last = min(block.rows.upperBound, block.rows.lowerBound + min(kind.most, 1000) - 1)
    let rows = UInt32(block.rows.lowerBound)...UInt32(last)
    for (index, column) in block.columns.enumerated() {
      let series = chart_add_series(chart, nil, nil)
      chart_series_set_categories(series, page.name, rows.lowerBound, 0, rows.upperBound, 0)
      chart_series_set_values(
        series, page.name, rows.lowerBound, UInt16(column), rows.upperBound, UInt16(column))
      chart_series_set_name_range(series, page.name, UInt32(block.head), UInt16(column))
      var fill = lxw_chart_fill()
      fill.color = Self.colours[index % Self.colours.count]
      chart_series_set_fill(series, &fill)
      if kind != .outcomes { chart_series_set_labels(series) }
    }
    chart_title_set_name(chart, kind.title.text(language))
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    chart_title_set_name_font(chart, &font)
    let legend = kind == .outcomes ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE
    chart_legend_set_position(chart, UInt8(legend.rawValue))
    if kind.type == LXW_CHART_BAR {
      // Otherwise the first row of the table would stand at the bottom.
      chart_axis_set_reverse(chart.pointee.y_axis)
      chart_axis_set_interval_unit(chart.pointee.y_axis, 1)
      var small = lxw_chart_font()
      small.size = 8
      chart_axis_set_num_font(chart.pointee.y_axis, &small)
      chart_axis_set_label_position(
        chart.pointee.x_axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
    }
    try place(chart)
  }

  private mutating func place(_ chart: UnsafeMutablePointer<lxw_chart>) throws(OutputError) {
    var options = lxw_chart_options()
    // The library's own size of a chart is 480 by 288.
    options.x_scale = (Self.cell.width - Self.gap) / 480
    options.y_scale = (Self.cell.height - Self.gap) / 288
    options.object_position = UInt8(LXW_OBJECT_DONT_MOVE_DONT_SIZE.rawValue)
    options.x_offset = Int32(Double(count % 2) * Self.cell.width)
    options.y_offset = Int32(Double(count / 2) * Self.cell.height)
    try WorkbookFailure.check(
      worksheet_insert_chart_opt(page.sheet, UInt32(row), 0, chart, &options))
    count += 1
  }

  private static let colours: [lxw_color_t] = [
    0x2E75B6, 0x9DC3E6, 0xC55A11, 0xF4B183, 0x7F7F7F, 0xD9D9D9,
  ]
}
