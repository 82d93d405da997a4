import NianbaoKit
