using Goldthread.History;

namespace Goldthread.People;

/// <summary>How stretches of days away fit beside each other: nobody is in two places, and nothing follows a death.</summary>
internal static class WhereaboutsRules
{
    /// <summary>Adds to <paramref name="check"/> what does not fit with what else is noted of the same person.</summary>
    public static void Fits(Check check, Whereabouts changing, WhereaboutsFacts facts, IReadOnlyList<Whereabouts> all)
    {
        if (facts.StartsOn is not { } from || facts.Kind is not { } kind)
        {
            return;
        }

        var others = all.Where(o => !o.InError && o.Id != changing.Id).ToList();
        check.Must(
            nameof(facts.Kind),
            kind != WhereaboutsKind.Died || !others.Exists(o => o.Kind == WhereaboutsKind.Died),
            "Their death is noted already. Correct that note if its day is not right."
        );
        foreach (var other in others.Where(_ => kind != WhereaboutsKind.Died))
        {
            Beside(check, other, from, facts.BackOn);
        }
    }

    private static void Beside(Check check, Whereabouts other, DateOnly from, DateOnly? back)
    {
        var ended = other.BackOn is not null || other.Kind.Leaves();
        check
            .Must(
                nameof(WhereaboutsFacts.StartsOn),
                other.Kind == WhereaboutsKind.Died || other.StartsOn != from,
                "Something is noted from this day on already. Correct that, or choose another day."
            )
            .Must(
                nameof(WhereaboutsFacts.StartsOn),
                !(ended && other.Stay.Covers(from)),
                other.Kind switch
                {
                    WhereaboutsKind.Died => $"They died on {other.StartsOn:d MMMM yyyy}. Choose an earlier day.",
                    WhereaboutsKind.MovedOn =>
                        $"They moved on, on {other.StartsOn:d MMMM yyyy}. Note first that they came back, or choose an earlier day.",
                    _ => $"They were away then already, until {other.BackOn:d MMMM yyyy}. Choose another day.",
                }
            )
            .Must(
                nameof(WhereaboutsFacts.BackOn),
                back is null || other.StartsOn <= from || other.StartsOn >= back,
                $"They were somewhere else from {other.StartsOn:d MMMM yyyy}. Choose that day or an earlier one."
            );
    }
}
