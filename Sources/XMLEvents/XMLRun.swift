internal import CLibXML2
internal import NianbaoKit

/// One reading of XML: what libxml2's callbacks share.
final class XMLRun {
  private let handler: any XMLEventHandler
  private let names: XMLNames
  /// How many namespaces each open element declares.
  private var declared: [Int] = []
  private var namespaceCount = 0
  var context: xmlParserCtxtPtr?
  private(set) var problem: XMLProblem?

  init(_ handler: any XMLEventHandler, _ names: XMLNames) {
    self.handler = handler
    self.names = names
  }

  private func stop(_ reason: XMLProblem?) {
    if problem == nil { problem = reason }
    xmlStopParser(context)
  }

  private func begin(_ element: String, _ attributes: XMLAttributes, namespaces: Int) {
    declared.append(namespaces)
    namespaceCount += namespaces
    guard declared.count <= XMLReader.depthLimit else { return stop(.tooDeep) }
    guard namespaceCount <= XMLReader.namespaceLimit else { return stop(.overfullTag) }
    handler.begin(element, attributes)
    if handler.failure != nil { stop(nil) }
  }

  private func end(_ element: String) {
    namespaceCount -= declared.popLast() ?? 0
    handler.end(element)
    if handler.failure != nil { stop(nil) }
  }

  /// The run behind a callback's pointer, unless it has stopped.
  private static func active(_ pointer: UnsafeMutableRawPointer?) -> XMLRun? {
    guard let pointer else { return nil }
    let run = Unmanaged<XMLRun>.fromOpaque(pointer).takeUnretainedValue()
    return run.problem == nil && run.handler.failure == nil ? run : nil
  }

  /// Only what is told on; everything else libxml2 reads over.
  static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.internalSubset = { pointer, _, _, _ in XMLRun.active(pointer)?.stop(.documentType) }
    callbacks.startElementNs = {
      pointer, local, prefix, namespace, declared, _, count, _, values in
      guard let run = XMLRun.active(pointer), let local else { return }
      let attributes = XMLAttributes(values: values, count: Int(count), names: run.names)
      run.begin(run.names.name(local, prefix, namespace), attributes, namespaces: Int(declared))
    }
    callbacks.endElementNs = { pointer, local, prefix, namespace in
      guard let run = XMLRun.active(pointer), let local else { return }
      run.end(run.names.name(local, prefix, namespace))
    }
    let tell: charactersSAXFunc = { pointer, text, count in
      XMLRun.active(pointer)?.handler.characters(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
    callbacks.characters = tell
    callbacks.ignorableWhitespace = tell
    callbacks.cdataBlock = tell
    // Errors are asked for at the end; without this libxml2 prints them.
    callbacks.serror = { _, _ in }
    return callbacks
  }
}
