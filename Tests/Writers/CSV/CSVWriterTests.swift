import NianbaoKit
import TestSupport
import Testing

@testable import WriteCSV

@Suite struct CSVWriterTests {
  @Test func writesOneRowPerReport() throws {
    let text = try CSVWriter.text(of: SampleReports.all)
    let expected = [
      """
      source,forms,agency,year,title,published,signed,scope,status,errors,warnings,from_prose,\
      approximate,requests.received.new.all,requests.received.new.natural_person,licences.change,\
      fees.total,proactive.rules.issued,proactive.rules.in_force,proactive.items.total
      """,
      """
      样本/2019 财政局.txt,form-2019,重庆市荣昌区财政局,2019,重庆市荣昌区财政局2019年政府信息公开工作年度报告,,\
      2020-01-31,own,incomplete,1,1,,,1204,,-8,25.1,,,
      """,
      """
      样本/散文.txt,prose,某区教育局,2011,,2012-03-09,,jurisdiction,ok,0,0,proactive.items.total,\
      proactive.items.total,,,,,,,20000
      """,
      """
      '=cmd|'/c calc'!A1,form-2019+form-2021,'-1+2,,"a""b\\c\u{8}\u{7F}",,,,ok,0,0,,,,,,,,,
      """,
      "letter.txt,,,,,,,,findings,0,1,,,,,,,,,",
      "broken.gz,,,,,,,,unreadable,1,0,,,,,,,,,",
      "",
    ]
    #expect(text == expected.joined(separator: "\r\n"))
  }

  @Test func writesOneRowPerFact() throws {
    let lines = try CSVWriter.text(of: SampleReports.all, options: WriterOptions(layout: .long))
      .split(separator: "\r\n")
    // Ten facts under a head; one cell goes over two lines.
    #expect(lines.count == 12)
    #expect(
      lines.first == FactsTable(SampleReports.fields).columns.map(\.id).joined(separator: ",")[...])
    #expect(
      lines[1] == """
        样本/2019 财政局.txt,重庆市荣昌区财政局,2019,form-2019,requests.received.new.all,\
        本年新收政府信息公开申请数量/总计,number,1204,件,"1,204",table,,,,,4,102,107,1,4,8,
        """)
    #expect(lines[2].contains(",blank,,件,,table,"))
    #expect(lines[3].contains(",number,-8,,-8,table,"))
    #expect(lines[4].contains(",number,25.1,万元,251000元,table,"))
    #expect(lines[5].contains(",dash,,件,—,table,"))
    #expect(lines[6].contains(",unreadable,,件,3 4,table,"))
    #expect(lines[7].hasSuffix(",12,prose,,,,,3,81,101,,,,收到申请12件。"))
    #expect(lines[8].contains(",20000,条,20000余条,prose,,20000,29999,,1,0,35,,,,主动公开政府信息20000余条"))
  }

  @Test func writesThePageWhereThereArePages() throws {
    let lines = try CSVWriter.text(
      of: [SampleReports.onPages], options: WriterOptions(layout: .long)
    ).split(separator: "\r\n")
    #expect(lines[1].contains(",prose,,20000,29999,2,1,0,35,,,,"))
  }

  @Test("rows that no form has are in the long table only")
  func writesExtraRows() throws {
    let lines = try CSVWriter.text(
      of: [SampleReports.local], options: WriterOptions(layout: .long)
    ).split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(
      lines[1].contains(
        ",extra.1.created,其他主动公开文件(含函) · 本年新制作数量,number,186,件,186,table,,,,"))
    #expect(lines[2].contains(",extra.1.newly_published,"))
    #expect(lines[3].contains(",extra.2,'=其他,unreadable,,,1 2 3,table,,,,"))
    let heads = FactsTable(SampleReports.fields).columns.count
    #expect(lines.allSatisfy { $0.count { $0 == "," } == heads - 1 })
    #expect(!(try CSVWriter.text(of: [SampleReports.local])).contains("extra"))
  }

  @Test func marksUTF8ForExcel() throws {
    var options = WriterOptions(layout: .wide)
    options.byteOrderMark = true
    let bytes = try CSVWriter.bytes(of: [], options: options)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF, 0x73]))
    options.byteOrderMark = false
    #expect(try CSVWriter.bytes(of: [], options: options).first == 0x73)
  }

  @Test func headsColumnsAsAsked() throws {
    var options = WriterOptions(layout: .wide)
    options.header = .short
    #expect(try head(options).contains(",approximate,rq_rcv_new_all,rq_rcv_new_np,"))
    options.header = .zh
    #expect(try head(options).hasPrefix("来源,表式,机关,年度,标题,"))
    #expect(
      try head(options).hasSuffix(
        ",规章 [proactive.rules.issued],规章 [proactive.rules.in_force],主动公开政府信息/总数"))
  }

  @Test func prefersTablesToSentences() throws {
    var report = SampleReports.table
    report.facts.reverse()
    let row = try CSVWriter.text(of: [report]).split(separator: "\r\n")[1]
    #expect(row.hasSuffix(",,,1204,,-8,25.1,,,"))
    let received = SampleReports.table.facts[0].field
    report.facts.removeAll { $0.field == received && $0.origin == .table }
    let filled = try CSVWriter.text(of: [report]).split(separator: "\r\n")[1]
    #expect(filled.hasSuffix(",requests.received.new.all,,12,,-8,25.1,,,"))
    // A cell that holds no number still keeps the sentence out.
    report.facts.append(SampleReports.hostile.facts[0])
    let kept = try CSVWriter.text(of: [report]).split(separator: "\r\n")[1]
    #expect(kept.hasSuffix(",,,,,-8,25.1,,,"))
  }

  @Test func givesEqualBytesForEqualReports() throws {
    for layout in CSVWriter.layouts {
      let options = WriterOptions(layout: layout)
      let bytes = try CSVWriter.bytes(of: SampleReports.all, options: options)
      #expect(try CSVWriter.bytes(of: SampleReports.all, options: options) == bytes)
    }
  }

  private func head(_ options: WriterOptions) throws -> Substring {
    try CSVWriter.text(of: [], options: options).prefix { $0 != "\r\n" }
  }
}
