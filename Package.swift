// swift-tools-version: 6.2
//
// nianbao (年报): what each dependency is for.
//
// swift-argument-parser   the command line: parsing, help, usage errors, completions.
// libxlsxwriter (system)  Excel workbooks, in constant memory.
// libarchive (system)     ZIP, 7-Zip and tar: archives of reports, and files that are archives.
// libxml2 (system)        HTML as browsers forgive it, and the XML inside of office files.
// zlib (system)           `.gz` input and output.
// libcrypto (system)      SHA-256 of sources, by which a data package tells what it was made of.
// GRDB, sqlite (system)   SQLite databases: prepared statements, errors, transactions.
// libreadstat (system)    data files of Stata.
// poppler (programs)      PDF: its words with their places, and pictures of its pages.
// libreoffice (program)   older office files, turned into those that a decoder reads; optional.
//
// Encodings other than UTF-8 and UTF-16 are converted by iconv, which is part of glibc.

import PackageDescription

/// The plug-ins, one line each: a new year's form or a new format adds its line here.
///
/// A `form` is a reader made of a file `form.tsv`; its Swift source only registers it.
let plugIns: [PlugIn] = [
  .decoder("PlainText"),
  .decoder("DOCX", needs: ["OfficePackage", "XMLEvents"]),
  .decoder("XLSX", needs: ["OfficePackage", "XMLEvents"]),
  .decoder("PDF", needs: ["XMLEvents"]),
  .decoder("HTML", needs: ["CLibXML2"]),
  .transcoder("LibreOffice"),
  .form("StatisticsTable"),
  .form("FujianTable"),
  .form("Form2019"),
  .form("Form2021"),
  .reader("Prose"),
  .writer("XLSX", needs: ["CXlsxWriter"]),
  .writer("CSV", needs: ["CSVText"]),
  .writer("Markdown"),
  .writer("JSON"),
  .writer("SQLite", needs: [.product(name: "GRDB", package: "GRDB.swift")]),
  .writer("Stata", needs: ["CReadStat"]),
]

struct PlugIn {
  var module: String
  var path: String
  var needs: [Target.Dependency] = []
  var resources: [Resource] = []

  static func decoder(_ name: String, needs: [Target.Dependency] = []) -> PlugIn {
    PlugIn(module: "Decode\(name)", path: "Decoders/\(name)", needs: needs)
  }
  static func transcoder(_ name: String) -> PlugIn {
    PlugIn(module: "Transcode\(name)", path: "Transcoders/\(name)")
  }
  static func reader(_ name: String) -> PlugIn {
    PlugIn(
      module: "Read\(name)", path: "Readers/\(name)",
      resources: [.embedInCode("rules.tsv"), .embedInCode("panel.tsv")])
  }
  static func form(_ name: String) -> PlugIn {
    PlugIn(
      module: "Read\(name)", path: "Readers/\(name)",
      resources: [
        .embedInCode("form.tsv"), .embedInCode("rules.tsv"), .embedInCode("panel.tsv"),
      ])
  }
  static func writer(_ name: String, needs: [Target.Dependency] = []) -> PlugIn {
    PlugIn(module: "Write\(name)", path: "Writers/\(name)", needs: needs)
  }
}

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let linked = plugIns.map { Target.Dependency.target(name: $0.module) }
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "nianbao",
  products: [
    .executable(name: "nianbao", targets: ["nianbao"]),
    .library(name: "NianbaoKit", targets: ["NianbaoKit"] + plugIns.map(\.module)),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // What it links, libsqlite3-dev, is installed by .ci/setup.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "PlugInSection"),
    .systemLibrary(name: "CSpawn"),
    .target(name: "DivisionData"),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CReadStat", providers: [.apt(["libreadstat-dev"])]),
    .target(
      name: "NianbaoKit",
      dependencies: [
        "PlugInSection", "CArchive", "CCrypto", "CSpawn", "CZlib", "DivisionData",
      ],
      exclude: ["Regions/divisions.tsv"],
      resources: [
        .embedInCode("Rules/rules.tsv"), .embedInCode("Panel/series.tsv"),
        .embedInCode("Panel/indicators.tsv"),
      ], swiftSettings: settings),
    .target(
      name: "XMLEvents", dependencies: ["NianbaoKit", "CLibXML2"], swiftSettings: settings),
    .target(
      name: "OfficePackage", dependencies: ["NianbaoKit", "XMLEvents"], swiftSettings: settings),
    .target(name: "CSVText", dependencies: ["NianbaoKit"], swiftSettings: settings),
    .target(
      name: "DataPackage", dependencies: ["NianbaoKit", "CSVText"], swiftSettings: settings),
    .executableTarget(
      name: "nianbao", dependencies: ["NianbaoKit", "DataPackage", argumentParser] + linked,
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["NianbaoKit", "CZlib"], path: "Tests/Support",
      swiftSettings: settings),
    .testTarget(
      name: "NianbaoKitTests", dependencies: ["NianbaoKit", "TestSupport"],
      path: "Tests/NianbaoKit", swiftSettings: settings),
    .testTarget(
      name: "XMLEventsTests", dependencies: ["XMLEvents", "NianbaoKit"], path: "Tests/XMLEvents",
      swiftSettings: settings),
    .testTarget(
      name: "CSVTextTests", dependencies: ["CSVText", "NianbaoKit"], path: "Tests/CSVText",
      swiftSettings: settings),
    .testTarget(
      name: "DataPackageTests", dependencies: ["DataPackage", "NianbaoKit", "TestSupport"],
      path: "Tests/DataPackage", swiftSettings: settings),
    .testTarget(
      name: "OfficePackageTests", dependencies: ["OfficePackage", "NianbaoKit", "TestSupport"],
      path: "Tests/OfficePackage", swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["nianbao", "NianbaoKit", "TestSupport", argumentParser],
      path: "Tests/nianbao", swiftSettings: settings),
    .testTarget(
      name: "ContractTests", dependencies: ["NianbaoKit", "TestSupport"] + linked,
      path: "Tests/Contract", swiftSettings: settings),
    .testTarget(
      name: "GoldenTests", dependencies: ["NianbaoKit", "TestSupport"] + linked,
      path: "Tests/Golden", swiftSettings: settings),
    .target(
      name: "Generator", dependencies: ["NianbaoKit", "TestSupport"], path: "Tests/Generator",
      swiftSettings: settings),
    .executableTarget(
      name: "accuracy",
      dependencies: ["NianbaoKit", "TestSupport", "Generator", argumentParser] + linked,
      path: "Tests/Accuracy", exclude: ["peers.py"], swiftSettings: settings),
    .testTarget(
      name: "AccuracyTests",
      dependencies: ["accuracy", "Generator", "NianbaoKit", "TestSupport", argumentParser] + linked,
      path: "Tests/AccuracyTests", swiftSettings: settings),
    .executableTarget(
      name: "benchmark", dependencies: ["NianbaoKit", "CXlsxWriter"] + linked,
      path: "Tests/Benchmarks", swiftSettings: settings),
  ]
    + plugIns.map {
      .target(
        name: $0.module, dependencies: ["NianbaoKit"] + $0.needs, path: "Plugins/\($0.path)",
        resources: $0.resources, swiftSettings: settings)
    }
    + plugIns.map {
      .testTarget(
        name: "\($0.module)Tests",
        dependencies: ["NianbaoKit", "TestSupport", .target(name: $0.module)] + $0.needs,
        path: "Tests/\($0.path)", swiftSettings: settings)
    }
)
