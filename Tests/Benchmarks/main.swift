import Glibc
import NianbaoKit

func slurp(_ path: String) -> [UInt8] {
  let f = fopen(path, "r")!
  var out: [UInt8] = []
  var buf = [UInt8](repeating: 0, count: 65536)
  while true { let n = fread(&buf, 1, 65536, f); if n <= 0 { break }; out += buf[0..<n] }
  fclose(f)
  return out
}
let conv = Converter()
let args = CommandLine.arguments
if args[1] == "bench" {
  let docs = args.dropFirst(2).map { Source(name: $0, bytes: slurp($0)) }
  let clock = ContinuousClock()
  for _ in 0..<3 {
  var n = 0
  let d = clock.measure { for s in docs { n += conv.convert(s).facts.count } }
  let s = Double(d.components.attoseconds) / 1e18 + Double(d.components.seconds)
  print(docs.count, n, Double(docs.count) / s, "docs/s", s / Double(docs.count) * 1e6, "us")
  }
} else {
for p in args.dropFirst() {
  let r = conv.convert(Source(name: p, bytes: slurp(p)))
  var line = "{\"source\":\"\(p)\",\"forms\":[\(r.forms.map { "\"\($0)\"" }.joined(separator: ","))],\"year\":\(r.identity.year.map(String.init) ?? "null"),\"agency\":\(r.identity.agency.map { "\"\($0)\"" } ?? "null"),\"facts\":["
  line += r.facts.map { f in "{\"field\":\"\(r.fields[f.field].id)\",\"state\":\"\(f.state.rawValue)\",\"value\":\(f.value?.description ?? "null"),\"raw\":\"\(r.string(f.raw).replacing("\n", with: "\\n"))\",\"origin\":\"\(f.origin.rawValue)\"}" }.joined(separator: ",")
  line += "],\"findings\":[" + r.findings.map { f in "{\"rule\":\"\(f.rule)\",\"severity\":\"\(f.severity.rawValue)\",\"message\":\"\(f.message.zh.replacing("\"", with: "'").replacing("\n", with: "\\n"))\",\"fields\":[\(f.fields.map { "\"\(r.fields[$0].id)\"" }.joined(separator: ","))]}" }.joined(separator: ",") + "]}"
  print(line)
}
}
