namespace Goldthread.Goals;

/// <summary>
/// What to think of across the goals of one person, so that a plan does not break up into a long list: one goal that comes
/// first, one or two that help it, and little to record. It guides and never stops anybody.
/// </summary>
public static class PlanGuide
{
    /// <summary>More indicators than this, over all goals, are much to record.</summary>
    private const int ManyIndicators = 4;

    /// <summary>Sentences for who plans; none when there is nothing to think of.</summary>
    /// <param name="person">The name the person likes.</param>
    /// <param name="primary">How many open goals come first.</param>
    /// <param name="indicators">How many indicators all open goals have together.</param>
    public static IReadOnlyList<string> Say(string person, int primary, int indicators)
    {
        var said = new List<string>();
        if (primary > 1)
        {
            said.Add(
                $"{primary} goals come first for {person} at once. Ask {person} which waits, or which helps another."
            );
        }

        if (indicators > ManyIndicators)
        {
            said.Add($"{person}’s goals have {indicators} indicators in all. That is much to record for everybody.");
        }

        return said;
    }
}
