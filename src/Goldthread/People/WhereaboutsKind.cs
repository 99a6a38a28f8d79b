namespace Goldthread.People;

/// <summary>Where somebody is when they are not here with us.</summary>
public enum WhereaboutsKind
{
    InHospital,
    OnHoliday,
    WithFamily,
    SomewhereElse,

    /// <summary>They live or are supported elsewhere; we support them no longer, unless they come back.</summary>
    MovedOn,

    /// <summary>They have died. Nothing follows it; it can only be taken out when it was entered by mistake.</summary>
    Died,
}

/// <summary>What the kinds have in common.</summary>
public static class WhereaboutsKinds
{
    /// <summary>The kinds after which somebody is expected back, in the order to choose from.</summary>
    public static IReadOnlyList<WhereaboutsKind> Away { get; } =
    [WhereaboutsKind.InHospital, WhereaboutsKind.OnHoliday, WhereaboutsKind.WithFamily, WhereaboutsKind.SomewhereElse];

    /// <summary>True when somebody has moved on or died, so that we support them no longer.</summary>
    public static bool Leaves(this WhereaboutsKind kind) => kind is WhereaboutsKind.MovedOn or WhereaboutsKind.Died;
}
