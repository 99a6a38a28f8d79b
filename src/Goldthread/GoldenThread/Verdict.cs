namespace Goldthread.GoldenThread;

/// <summary>What a rule says about its link, before the link has its number and title.</summary>
internal sealed record Verdict(Strength Strength, string Reason, IReadOnlyList<UnderLink> Under, Mend? Mend)
{
    internal static Verdict Strong(string reason, params IReadOnlyList<UnderLink> under) =>
        new(Strength.Strong, reason, under, null);

    internal static Verdict Thin(string reason, Mend mend, params IReadOnlyList<UnderLink> under) =>
        new(Strength.Thin, reason, under, mend);

    internal static Verdict Broken(string reason, Mend mend, params IReadOnlyList<UnderLink> under) =>
        new(Strength.Broken, reason, under, mend);

    internal static Verdict NotYet(string reason, Mend? mend, params IReadOnlyList<UnderLink> under) =>
        new(Strength.NotYetRecorded, reason, under, mend);
}
