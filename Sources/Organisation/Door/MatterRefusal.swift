import Wording

/// Why an act cannot be done as its matter stands now: somebody else was first, a step is missing, it is closed already.
///
/// Each room has refusals of its own. Pages tell them beside the form, with everything that was written still there.
public protocol MatterRefusal: Explained {}
