import NianbaoKit

extension BatchRun {
  /// The sentences at the end of a run.
  func tell(
    _ console: Console, _ summary: BatchSummary, _ outcome: Outcome, _ skipped: Inputs.Skipped
  ) {
    switch outcome {
    case .interrupted:
      console.say(.interrupted(summary))
      return
    case .nothing where summary.total == 0:
      console.say(.noInput)
    case .nothing, .done, .incomplete:
      console.say(.counts(summary))
    }
    if summary.forgotten > 0 { console.say(.forgotten(summary)) }
    if skipped != Inputs.Skipped() { console.say(.skipped(skipped)) }
    if outcome == .nothing, summary.readable > 0 { console.say(.noReport) }
    switch destination {
    case .file(let path), .folder(let path):
      let isWritten = outcome != .nothing
      console.say(
        isWritten
          ? Message(zh: "已写入 \(path.printable)", en: "written to \(path.printable)") : .notWritten)
    case .standardOutput: break
    }
  }
}

extension Message {
  static func interrupted(_ summary: BatchSummary) -> Message {
    Message(
      zh: "已中断：读了 \(summary.total) 个来源，没有写出结果；原有的输出文件保持原样",
      en: """
        interrupted after \(count(summary.total, "source")); \
        nothing was written, and an older output is as it was
        """)
  }

  static let noInput = Message(
    zh: "没有可读取的文件：请给出文件，或含有已知格式文件的文件夹（见 nianbao formats）",
    en: """
      nothing to read: name files, or folders with files of a known format \
      (see 'nianbao formats')
      """)

  static let noReport = Message(
    zh: "没有一个来源是政府信息公开年报；用 nianbao inspect 或 nianbao check 查看各来源像是什么",
    en: """
      no source is an annual report; 'nianbao inspect' and 'nianbao check' say what each seems to be
      """)

  static let notWritten = Message(
    zh: "没有写出结果；原有的输出文件保持原样",
    en: "nothing was written, and an older output is as it was")

  static func counts(_ summary: BatchSummary) -> Message {
    let errors =
      summary.withErrors == 0
      ? Message(zh: "", en: "")
      : Message(
        zh: "；\(summary.withErrors) 个有错误", en: "; \(summary.withErrors) with errors")
    return Message(
      zh: """
        共 \(summary.total) 个来源：\(summary.ok) 个正常，\
        \(summary.withFindings) 个有问题，\(summary.incomplete) 个读取不全，\
        \(summary.unreadable) 个无法读取\(errors.zh)
        """,
      en: """
        \(count(summary.total, "source")): \(summary.ok) ok, \
        \(summary.withFindings) with findings, \(summary.incomplete) incomplete, \
        \(summary.unreadable) unreadable\(errors.en)
        """)
  }

  static func forgotten(_ summary: BatchSummary) -> Message {
    Message(
      zh: """
        来源太多，最早的 \(summary.forgotten) 份报告没有与之后读到的上年、下年报告比较；\
        请按机关分批处理
        """,
      en: """
        too many sources: the first \(count(summary.forgotten, "report")) could not be compared \
        with those of other years that came later; convert the agencies in several runs
        """)
  }

  static func skipped(_ skipped: Inputs.Skipped) -> Message {
    var zh: [String] = []
    var en: [String] = []
    if skipped.hidden > 0 {
      zh.append("\(skipped.hidden) 个隐藏文件")
      en.append("\(skipped.hidden) hidden")
    }
    if skipped.unknown > 0 {
      zh.append("\(skipped.unknown) 个未知格式的文件")
      en.append("\(skipped.unknown) of unknown format")
    }
    if skipped.repeated > 0 {
      zh.append("\(skipped.repeated) 个已读过的文件夹")
      en.append("\(count(skipped.repeated, "folder")) already read")
    }
    return Message(
      zh: "跳过：" + zh.joined(separator: "，"), en: "skipped: " + en.joined(separator: ", "))
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
