import NianbaoKit
import Testing

@testable import nianbao

@Suite struct ListingTests {
  private let registry = Registry([NoteDecoder.self, CountReader.self, LineWriter.self])

  @Test func listsFormatsForPeople() {
    #expect(
      FormatListing(registry).text(.english) == """
        Reads
        Name  Extensions  Summary
        note  note, memo  plain notes

        Recognises
        Name   Title   Fields  Summary
        count  Counts  2       a table of counts

        Writes
        Name   Extensions  Layouts     Summary
        lines  lns, xlsx   long, wide  one line per report

        """)
  }

  @Test func listsFormatsAsMarkdown() {
    #expect(
      FormatListing(registry).markdown(.chinese) == """
        ## 可读取的文件

        | 名称 | 扩展名 | 说明 |
        | --- | --- | --- |
        | note | note, memo | 笔记 |

        ## 可识别的表格和内容

        | 名称 | 标题 | 字段数 | 说明 |
        | --- | --- | --- | --- |
        | count | 计数 | 2 | 计数表 |

        ## 可写出的格式

        | 名称 | 扩展名 | 版式 | 说明 |
        | --- | --- | --- | --- |
        | lines | lns, xlsx | long, wide | 每份一行 |

        """)
  }

  @Test func listsFormatsAsJSON() throws {
    let json = try FormatListing(Registry([LineWriter.self])).json()
    #expect(
      json == """
        {
          "decoders" : [

          ],
          "readers" : [

          ],
          "writers" : [
            {
              "extensions" : [
                "lns",
                "xlsx"
              ],
              "layouts" : [
                "long",
                "wide"
              ],
              "name" : "lines",
              "summary" : {
                "en" : "one line per report",
                "zh" : "每份一行"
              }
            }
          ]
        }

        """)
  }

  @Test func listsFieldsForPeople() throws {
    #expect(
      try FieldListing(registry, form: nil).text(.chinese) == """
        字段         短名  单位  类型    表格   含义
        sheep.white  sh_w  只    count   count  白羊
        sheep.black  sh_b  只    change  count  黑羊|墨羊

        """)
  }

  @Test func guardsMarkdownAgainstBars() throws {
    let markdown = try FieldListing(registry, form: "count").markdown(.chinese)
    #expect(markdown.hasSuffix("| sheep.black | sh_b | 只 | change | count | 黑羊\\|墨羊 |\n"))
  }

  @Test func listsFieldsAsJSON() throws {
    let json = try FieldListing(registry, form: "count").json()
    #expect(json.contains("\"short_name\" : \"sh_w\""))
    #expect(json.contains("\"zh\" : \"黑羊|墨羊\""))
  }

  @Test func listsKnownFormsForAnUnknownOne() {
    do throws(UsageError) {
      _ = try FieldListing(registry, form: "goats")
      Issue.record("took an unknown form")
    } catch {
      #expect(error.message.en == "there is no form 'goats'; the known ones are: count")
      #expect(error.message.zh == "没有表格“goats”，已知的有：count")
    }
  }
}
