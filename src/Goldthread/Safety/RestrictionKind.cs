namespace Goldthread.Safety;

/// <summary>What kind of restriction it is; any of them is one, also when it is meant kindly.</summary>
public enum RestrictionKind
{
    /// <summary>A locked door, a cupboard out of reach.</summary>
    Environmental,

    /// <summary>Being watched or followed, by eye or by a device.</summary>
    Watching,

    /// <summary>A rule that only they have to keep.</summary>
    Rule,

    /// <summary>Holding or guiding by hand.</summary>
    Physical,

    /// <summary>A belt, a bed rail, a lap strap.</summary>
    Mechanical,

    /// <summary>A medicine to change how they behave.</summary>
    Chemical,
    Seclusion,
}
