public import ArgumentParser
public import NianbaoKit

extension Severity: ExpressibleByArgument {}
