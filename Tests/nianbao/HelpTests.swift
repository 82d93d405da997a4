import ArgumentParser
import Testing

@testable import nianbao

/// The help texts, whole.
@Suite struct HelpTests {
  @Test func explainsTheProgram() {
    #expect(NianbaoCommand.helpMessage(for: NianbaoCommand.self, columns: 80) == Self.program)
  }

  @Test func explainsConvert() {
    #expect(NianbaoCommand.helpMessage(for: ConvertCommand.self, columns: 80) == Self.convert)
  }

  @Test func explainsCheck() {
    #expect(NianbaoCommand.helpMessage(for: CheckCommand.self, columns: 80) == Self.check)
  }

  @Test func explainsRules() {
    #expect(NianbaoCommand.helpMessage(for: RulesCommand.self, columns: 80) == Self.rules)
  }

  @Test func explainsInspect() {
    #expect(NianbaoCommand.helpMessage(for: InspectCommand.self, columns: 80) == Self.inspect)
  }

  @Test func explainsFormats() {
    #expect(NianbaoCommand.helpMessage(for: FormatsCommand.self, columns: 80) == Self.formats)
  }

  @Test func explainsFields() {
    #expect(NianbaoCommand.helpMessage(for: FieldsCommand.self, columns: 80) == Self.fields)
  }

  private static let program = """
    OVERVIEW: Reads annual reports on government information disclosure
    (政府信息公开工作年度报告) and writes their numbers as data.

    Every number comes with the place where it is printed. A blank cell stays
    blank.

    Exit codes: 0 done; 1 done, but some sources could not be read; 2 nothing done,
    as no source could be read or is a report; 64 wrong usage; 130 interrupted.

    USAGE: nianbao <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      convert                 Converts reports into one output file.
                              把年报转换成一个表格或数据文件。
      check                   Checks reports and says what is wrong, and where.
                              检查年报的勾稽关系和完整性。
      inspect                 Shows what was recognised in one report, and where.
                              查看一份年报的识别结果。
      formats                 Lists the formats that can be read and written, and
                              the forms that are known. 列出支持的格式。
      fields                  Lists the data dictionary: every field that a report
                              can have. 列出数据字典。
      rules                   Lists the rules with formula, authority and an
                              example. 列出全部检查规则。

      See 'nianbao help <subcommand>' for detailed help.
    """

  private static let convert = """
    OVERVIEW: Converts reports into one output file. 把年报转换成一个表格或数据文件。

    Folders and archives (zip, 7z, tar.gz and others) are read with everything in
    them; hidden files and files of unknown formats are skipped and counted. JSON
    Lines have one document on each line, {"id":"…","text":"…"} or
    {"id":"…","html":"…"}. A source that cannot be read is listed in the output and
    does not stop the others. The output appears under its name only when it is
    complete.

    USAGE: nianbao convert <inputs> ... [--output <file>] [--to <format>] [<options>]

    INPUT:
      <inputs>                Files, folders, archives, and - for standard input.
      --files-from <list>     A file that lists more files and folders, one on each
                              line; - for standard input.
      --jobs <number>         How many sources are read at once; the output is the
                              same with any number. (default: one for each core)
      --max-size <MB>         The largest source that is read, in megabytes.
                              (default: 64)
      --max-text <MB>         The most text of a document, with the tags of its
                              pages or parts, in megabytes. (default: 8)
      --max-parts <number>    The most paragraphs and cells of a document.
                              (default: 100000)
      --max-pages <number>    The most pages of a document. (default: 60)
      --max-members <number>  The most members of an archive, with those of
                              archives in it. (default: 20000)
      --max-ratio <number>    How many times its size an archive may unpack to; 16
                              MB are always allowed. (default: 200)
      --max-depth <number>    How many archives may lie in one another. (default: 3)

    OUTPUT:
      -o, --output <file>     The output file, or - for standard output; a name
                              that ends in .gz is compressed. (default:
                              reports.xlsx)
      --package <folder>      Write a data package instead of one file: a folder
                              with panel.csv, reports.csv, facts.csv, findings.csv,
                              codebook.csv, datapackage.json and a README.md.
      --to <format>           The output format, by its name in 'nianbao formats';
                              otherwise the extension of the output file tells it.
      --layout <layout>       One row per report, per fact, per finding, or per
                              agency and year, or one object per report. (values:
                              wide, long, nested, findings, panel)
      --header <header>       Field names at the head of columns: full ids, short
                              names, or Chinese labels. (values: ids, short, zh;
                              default: ids)
      --forms <count>         In a workbook, give each report a sheet with its form
                              filled in, unless there are more reports than this; 0
                              for none. (default: 50)
      --partial               Let the panel take cells that stand for a part of a
                              series, or for more than it.
      --bom                   Begin a text file with a byte order mark, by which
                              Excel knows UTF-8.

    MESSAGES:
      --lang <lang>           The language of messages, otherwise that of the
                              locale. 提示信息的语言。 (values: zh, en)

    OPTIONS:
      --strict                Also exit with 1 when a report has findings of the
                              severity error.
      --version               Show the version.
      -h, --help              Show help information.

    """

  /// The options of all subcommands that read sources.
  private static let limits = """
      --max-size <MB>         The largest source that is read, in megabytes.
                              (default: 64)
      --max-text <MB>         The most text of a document, with the tags of its
                              pages or parts, in megabytes. (default: 8)
      --max-parts <number>    The most paragraphs and cells of a document.
                              (default: 100000)
      --max-pages <number>    The most pages of a document. (default: 60)
      --max-members <number>  The most members of an archive, with those of
                              archives in it. (default: 20000)
      --max-ratio <number>    How many times its size an archive may unpack to; 16
                              MB are always allowed. (default: 200)
      --max-depth <number>    How many archives may lie in one another. (default: 3)
    """

  private static let check = """
    OVERVIEW: Checks reports and says what is wrong, and where. 检查年报的勾稽关系和完整性。

    Sums, balances, running text against the tables, one year against the last,
    structure and deadlines; 'nianbao rules' lists every rule. Without --to and
    --output the findings are printed as a table. With --rollup the inputs are the
    units of one government, whose report is compared with their sum.

    Exit codes: 0 no errors; 1 errors were found, or a source could not be read; 2
    nothing was checked, as no source is a report; 64 wrong usage; 130 interrupted.

    USAGE: nianbao check <inputs> ... [--rollup <parent>] [--to <format>] [<options>]

    INPUT:
      <inputs>                Files, folders, archives, and - for standard input.
      --files-from <list>     A file that lists more files and folders, one on each
                              line; - for standard input.
      --jobs <number>         How many sources are read at once; the output is the
                              same with any number. (default: one for each core)
    \(limits)

    MESSAGES:
      --lang <lang>           The language of messages, otherwise that of the
                              locale. 提示信息的语言。 (values: zh, en)

    OPTIONS:
      --rollup <parent>       The report of the government whose units the inputs
                              are.
      --expect <list>         With --rollup: a file that lists the agencies that
                              must report, one on each line.
      --only <rule>           Only what this rule finds; may be given several times.
      --severity <severity>   The lightest severity to show: error, warning or
                              info. (values: info, warning, error; default: warning)
      -o, --output <file>     The output file, or - for standard output; otherwise
                              a table is printed.
      --to <format>           The output format: jsonl, csv, xlsx or sarif.
      --version               Show the version.
      -h, --help              Show help information.

    """

  private static let rules = """
    OVERVIEW: Lists the rules with formula, authority and an example. 列出全部检查规则。

    USAGE: nianbao rules [--form <id>] [--json] [--markdown] [--lang <lang>]

    OPTIONS:
      --form <id>             Only the rules of one form.
      --json                  Print JSON.
      --markdown              Print Markdown tables.
      --lang <lang>           The language of messages, otherwise that of the
                              locale. 提示信息的语言。 (values: zh, en)
      --version               Show the version.
      -h, --help              Show help information.

    """

  private static let inspect = """
    OVERVIEW: Shows what was recognised in one report, and where. 查看一份年报的识别结果。

    Prints the agency, the year, the tables as the report lays them out, the
    numbers that its sentences state, its sections, and everything a person should
    look at.

    USAGE: nianbao inspect <input> [--max-size <MB>] [--max-text <MB>] [--max-parts <number>] [--max-pages <number>] [--max-members <number>] [--max-ratio <number>] [--max-depth <number>] [--lang <lang>]

    ARGUMENTS:
      <input>                 The report: a file, an archive with one report in it,
                              or - for standard input.

    OPTIONS:
    \(limits)
      --lang <lang>           The language of messages, otherwise that of the
                              locale. 提示信息的语言。 (values: zh, en)
      --version               Show the version.
      -h, --help              Show help information.

    """

  private static let formats = """
    OVERVIEW: Lists the formats that can be read and written, and the forms that
    are known. 列出支持的格式。

    USAGE: nianbao formats [--json] [--markdown] [--lang <lang>]

    OPTIONS:
      --json                  Print JSON.
      --markdown              Print Markdown tables.
      --lang <lang>           The language of messages, otherwise that of the
                              locale. 提示信息的语言。 (values: zh, en)
      --version               Show the version.
      -h, --help              Show help information.

    """

  private static let fields = """
    OVERVIEW: Lists the data dictionary: every field that a report can have. 列出数据字典。

    USAGE: nianbao fields [--form <id>] [--json] [--markdown] [--lang <lang>]

    OPTIONS:
      --form <id>             Only the fields of one form.
      --json                  Print JSON.
      --markdown              Print Markdown tables.
      --lang <lang>           The language of messages, otherwise that of the
                              locale. 提示信息的语言。 (values: zh, en)
      --version               Show the version.
      -h, --help              Show help information.

    """
}
