using Goldthread.Coaching.Language;
using static Goldthread.Coaching.Language.WordClass;

namespace Goldthread.Coaching.Judging;

/// <summary>Tells an amount from a number that is only a name: “bus 14”, “room 6”, “he's 18”.</summary>
internal static class Amounts
{
    internal static bool Counts(Statement goal, int at)
    {
        var token = goal.At(at);
        if (token.Kind == TokenKind.Stroke)
        {
            return Shape.Parts(token) is { Length: 2 };
        }

        if (token.Kind != TokenKind.Number && !token.Is(Number) || token.Is(Ordinal))
        {
            return false;
        }

        if (token.Norm == "one")
        {
            return !goal.Says(at - 1, "no", "any", "every", "each", "this", "that", "the", "which", "some")
                && !goal.Says(at + 1, "of", "day", "another")
                && at + 1 < goal.Count
                && !goal.Says(at + 1, "to");
        }

        return !goal.Says(
                at - 1,
                "number",
                "no",
                "room",
                "flat",
                "bus",
                "level",
                "stage",
                "age",
                "aged",
                "'s",
                "is",
                "'m",
                "turn",
                "turns",
                "over",
                "route",
                "channel",
                "radio",
                "type",
                "grade",
                "band",
                "unit",
                "ward",
                "house",
                "year",
                "key stage",
                "step",
                "covid",
                "bbc",
                "phase",
                "zone",
                "section",
                "category",
                "module"
            )
            || goal.Says(at - 1, "over", "is", "unit", "step") && goal.Is(at + 1, Unit | Period | ShortPeriod);
    }
}
