import NianbaoKit

/// What a person reads in a sheet where a program reads an identifier.
enum Words {
  static let unreadable = Message(zh: "无法读取", en: "unreadable")

  static func label(_ scope: Identity.Scope) -> Message {
    switch scope {
    case .own: Message(zh: "本机关", en: "own")
    case .jurisdiction: Message(zh: "本行政区域", en: "jurisdiction")
    }
  }

  static func label(_ status: Report.Status) -> Message {
    switch status {
    case .ok: Message(zh: "正常", en: "ok")
    case .findings: Message(zh: "有问题", en: "findings")
    case .incomplete: Message(zh: "读取不全", en: "incomplete")
    case .unreadable: unreadable
    }
  }

  static func label(_ severity: Severity) -> Message {
    switch severity {
    case .error: Message(zh: "错误", en: "error")
    case .warning: Message(zh: "警告", en: "warning")
    case .info: Message(zh: "提示", en: "info")
    }
  }

  static func label(_ state: State) -> Message {
    switch state {
    case .number: Message(zh: "数字", en: "number")
    case .blank: Message(zh: "空白", en: "blank")
    case .dash: Message(zh: "横线", en: "dash")
    case .none: Message(zh: "无", en: "none")
    case .text: Message(zh: "文字", en: "text")
    case .unreadable: unreadable
    }
  }

  static func label(_ origin: Origin) -> Message {
    switch origin {
    case .table: Message(zh: "表格", en: "table")
    case .prose: Message(zh: "正文", en: "prose")
    }
  }

  static func label(_ decision: Decision) -> Message {
    switch decision {
    case .sums: Message(zh: "合计关系", en: "sums")
    }
  }

  static func label(_ kind: Field.Kind) -> Message {
    switch kind {
    case .count: Message(zh: "件数", en: "count")
    case .change: Message(zh: "增减", en: "change")
    case .amount: Message(zh: "金额", en: "amount")
    }
  }

  static func label(_ comparability: Comparability) -> Message {
    switch comparability {
    case .exact: Message(zh: "相同", en: "exact")
    case .close: Message(zh: "相近", en: "close")
    case .partial: Message(zh: "部分", en: "partial")
    }
  }

  static func label(_ kind: Section.Kind) -> Message {
    switch kind {
    case .overview: Message(zh: "总体情况", en: "overview")
    case .proactive: Message(zh: "主动公开", en: "proactive")
    case .requests: Message(zh: "依申请公开", en: "requests")
    case .review: Message(zh: "复议诉讼", en: "review")
    case .fees: Message(zh: "收费", en: "fees")
    case .response: Message(zh: "回应解读", en: "response")
    case .capacity: Message(zh: "机构人员", en: "capacity")
    case .problems: Message(zh: "问题改进", en: "problems")
    case .other: Message(zh: "其他事项", en: "other")
    case .local: Message(zh: "自设章节", en: "local")
    }
  }
}
