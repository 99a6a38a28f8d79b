using Goldthread.GoldenThread;

namespace Goldthread.Web.Design;

/// <summary>Each strength in word, shape and stitch.</summary>
internal static class Strengths
{
    public static readonly Strength[] All = Enum.GetValues<Strength>();

    public static string Key(this Strength strength) =>
        strength switch
        {
            Strength.Strong => "strong",
            Strength.Thin => "thin",
            Strength.Broken => "broken",
            Strength.NotYetRecorded or Strength.Resting => "none",
        };

    public static string Word(this Strength strength) =>
        strength switch
        {
            Strength.NotYetRecorded => "not yet recorded",
            Strength.Resting => "resting",
            _ => strength.Key(),
        };

    /// <summary>The stitch of the sprite: s-s, s-t, s-b, s-n.</summary>
    public static string Stitch(this Strength strength) => "s-" + strength.Key()[0];
}
