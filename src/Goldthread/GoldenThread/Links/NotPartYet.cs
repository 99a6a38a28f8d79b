namespace Goldthread.GoldenThread.Links;

/// <summary>A link that Goldthread cannot judge yet. It says so, names the facts that are there, and is never strong.</summary>
internal static class NotPartYet
{
    internal const string Reason = "This check is not part of Goldthread yet.";

    internal const string Test = "Not yet recorded, always: this check is not part of Goldthread yet. Shown: ";

    internal static Verdict Because(string fact, Mend? mend, params IReadOnlyList<UnderLink> under) =>
        Verdict.NotYet($"{fact} {Reason}", mend, under);
}
