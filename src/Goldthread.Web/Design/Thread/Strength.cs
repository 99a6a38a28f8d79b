namespace Goldthread.Web.Design;

/// <summary>How well one link of a golden thread holds. It judges the plan, never the person or the worker.</summary>
public enum Strength
{
    Strong,
    Thin,
    Broken,

    /// <summary>Not yet recorded: nothing is known, and that is no fault.</summary>
    None,
}

/// <summary>Each strength in word, shape and stitch.</summary>
internal static class Strengths
{
    public static readonly Strength[] All = [Strength.Strong, Strength.Thin, Strength.Broken, Strength.None];

    public static string Key(this Strength strength) =>
        strength switch
        {
            Strength.Strong => "strong",
            Strength.Thin => "thin",
            Strength.Broken => "broken",
            Strength.None => "none",
        };

    public static string Word(this Strength strength) =>
        strength == Strength.None ? "not yet recorded" : strength.Key();

    /// <summary>The stitch of the sprite: s-s, s-t, s-b, s-n.</summary>
    public static string Stitch(this Strength strength) => "s-" + strength.Key()[0];
}
