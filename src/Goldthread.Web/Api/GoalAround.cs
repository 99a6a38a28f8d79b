using System.ComponentModel;
using Goldthread.Evidence;
using Goldthread.Goals;

namespace Goldthread.Web.Api;

/// <summary>One choice that was talked about.</summary>
public sealed record GoalChoice(
    Guid Id,
    string Words,
    [property: Description("What the person thinks of it; null while they were not heard.")] string? Opinion,
    OptionPlace Place,
    [property: Description("Why it has that place.")] string? Why
)
{
    internal static GoalChoice Of(GoalOption o) => new(o.Id, o.Words, o.Opinion, o.Place, o.Why);
}

/// <summary>Something in the way of a goal.</summary>
public sealed record InTheWay(Guid Id, string Words, IReadOnlyList<Tried> Tried)
{
    internal static InTheWay Of(Barrier b, IEnumerable<Adjustment> after) =>
        new(
            b.Id,
            b.Words,
            [
                .. b.Adjustment is null ? [] : new[] { new Tried(b.Adjustment, b.TriedOn, b.HowItWent, null) },
                .. after.OrderBy(a => a.Id).Select(a => new Tried(a.Tried, a.TriedOn, a.Changed, a.Worked)),
            ]
        );
}

/// <summary>Something that was tried for what is in the way.</summary>
public sealed record Tried(
    string Words,
    DateOnly? Since,
    [property: Description("What changed by it, in words.")] string? Changed,
    [property: Description("Whether it helped; null while nobody can say.")] Worked? Worked
);
