using Goldthread.Evidence;
using static Goldthread.Progress.FindingKind;

namespace Goldthread.Progress;

/// <summary>What the lenses of one goal say side by side, in one or two sentences of at most fifteen words.</summary>
/// <param name="Kind">What can be said.</param>
/// <param name="Sentence">It, in words.</param>
public sealed record Together(TogetherKind Kind, string Sentence);

/// <summary>Puts the findings of a goal's lenses beside each other. The person's own view is never outvoted.</summary>
public static class LensesTogether
{
    /// <summary>Says it for the findings of one goal; several of one lens count as that lens.</summary>
    public static Together Say(IReadOnlyList<(Lens Lens, Finding Finding)> findings)
    {
        FindingKind? Of(Lens lens) => AsOne([.. findings.Where(f => f.Lens == lens).Select(f => f.Finding.Kind)]);

        var (feels, life, safe) = (Of(Lens.Experience), Of(Lens.Behaviour), Of(Lens.Stability));
        FindingKind?[] all = [feels, life, safe];
        if (all.All(kind => kind is null or Silent))
        {
            return new Together(TogetherKind.Silent, "No readings yet.");
        }

        var said = feels is null or Silent ? WithoutExperience(life, safe) : WithExperience(feels.Value, life, safe);
        var silent = (life, safe) switch
        {
            (Silent, Silent) => " Daily life and what stays safe have no readings yet.",
            (Silent, _) => " Daily life has no readings yet.",
            (_, Silent) => " What stays safe has no readings yet.",
            _ => "",
        };
        return said with { Sentence = said.Sentence + silent };
    }

    /// <summary>
    /// What several indicators of one lens, or of one outcome, say as one: silent ones say nothing against those that speak.
    /// Null when there are none.
    /// </summary>
    public static FindingKind? AsOne(IReadOnlyCollection<FindingKind> kinds)
    {
        if (kinds.Contains(Better) && kinds.Contains(Worse))
        {
            return Changed;
        }

        FindingKind[] loudestFirst = [Worse, Better, Changed, Steady, TooEarly, Silent];
        return kinds.Count == 0 ? null : loudestFirst.First(kinds.Contains);
    }

    private static Together WithoutExperience(FindingKind? life, FindingKind? safe)
    {
        var (better, worse) = (life == Better || safe == Better, life == Worse || safe == Worse);
        var sentence = (better, worse) switch
        {
            (true, false) => "Daily life goes better; how it feels is not known yet.",
            (false, true) => "Something got harder; how it feels is not known yet.",
            _ => "How it feels has no readings yet.",
        };
        return new Together(TogetherKind.Silent, sentence);
    }

    private static Together WithExperience(FindingKind feels, FindingKind? life, FindingKind? safe) =>
        (feels, life, safe) switch
        {
            (Worse, Better, _) => new(TogetherKind.Apart, "Daily life goes better; it does not feel better yet."),
            (Steady, Better, not Worse) => new(
                TogetherKind.Apart,
                "Daily life goes better; it does not feel better yet."
            ),
            (Better, Worse, _) => new(TogetherKind.Apart, "It feels better, and daily life got harder. Worth a talk."),
            (Better, _, Worse) => new(
                TogetherKind.Apart,
                "It feels better, and staying safe got harder. Worth a talk."
            ),
            (Steady or TooEarly or Changed, Better, Worse) => new(
                TogetherKind.Apart,
                "Daily life goes better, and staying safe got harder. Worth a talk."
            ),
            (Steady or TooEarly or Changed, Worse, Better) => new(
                TogetherKind.Apart,
                "Staying safe goes better, and daily life got harder. Worth a talk."
            ),
            (Worse, _, Better) => new(
                TogetherKind.Apart,
                "Staying safe goes better, and it feels harder. Worth a talk."
            ),
            (Better, Better, _) or (Better, _, Better) => new(
                TogetherKind.Agree,
                "Better on more than one side, and it feels better too."
            ),
            (Worse, Worse, _) or (Worse, _, Worse) => new(
                TogetherKind.Worse,
                "It feels harder, and other sides say the same."
            ),
            (Better, _, _) => new(TogetherKind.Better, "It feels better lately."),
            (Worse, _, _) => new(TogetherKind.Worse, "It feels harder lately."),
            (_, Worse, _) => new(TogetherKind.Worse, "Daily life got harder lately."),
            (_, _, Worse) => new(TogetherKind.Worse, "Staying safe got harder lately."),
            (Changed, _, _) or (_, Changed, _) or (_, _, Changed) => new(
                TogetherKind.Changed,
                "Something changed; look at the dots together."
            ),
            (TooEarly, Better, _) => new(
                TogetherKind.Better,
                "Daily life goes better; too early to tell how it feels."
            ),
            (TooEarly, _, Better) => new(
                TogetherKind.Better,
                "Staying safe goes better; too early to tell how it feels."
            ),
            (Steady, _, Better) => new(TogetherKind.Better, "Staying safe goes better; how it feels is steady."),
            (TooEarly, Steady, _) or (TooEarly, _, Steady) => new(
                TogetherKind.TooEarly,
                "Steady so far; too early to tell how it feels."
            ),
            (Steady, _, _) => new(TogetherKind.Steady, "Steady: ups and downs, no more than chance."),
            _ => new(TogetherKind.TooEarly, "Too early to tell."),
        };
}
