import NianbaoKit
print(Registry.linked.readers.count)
