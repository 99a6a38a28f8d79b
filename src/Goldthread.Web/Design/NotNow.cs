using Goldthread.Storage;

namespace Goldthread.Web.Design;

/// <summary>What users are told while nothing can be saved: what is so, that nothing is lost, and what to do.</summary>
public static class NotNow
{
    /// <summary>Seconds after which it is worth trying again; browsers and other systems are told the same.</summary>
    public const string TryAgainAfter = "10";

    /// <summary>At the top of every page while something kept here is not what was written.</summary>
    public const string Doubt =
        "Something kept here is not as it was written. Before you rely on something that matters, ask a colleague. Whoever "
        + "looks after Goldthread finds what it is under Backups.";

    private const string Tell = "tell whoever looks after Goldthread for you";

    /// <summary>At the top of every page.</summary>
    public static string Banner(Hindrance why) =>
        why switch
        {
            Hindrance.NoRoom =>
                "Nothing can be saved just now, reading goes on. The disk is full. Keep notes on paper until "
                    + $"this line is gone, and {Tell}: it goes on by itself as soon as there is room.",
            Hindrance.Busy =>
                "Saving takes longer than usual just now, reading goes on. Something else holds the records. "
                    + $"If this line is still here in a few minutes, {Tell}.",
            Hindrance.Away =>
                "Nothing can be saved just now. The place where records are kept does not answer. Keep notes on "
                    + $"paper until this line is gone, and {Tell}: it goes on by itself as soon as it answers.",
            Hindrance.Disk =>
                "Nothing can be saved just now, reading goes on. The disk does not take what is written. Keep "
                    + $"notes on paper until this line is gone, and {Tell}.",
            Hindrance.Damaged =>
                "Nothing can be saved just now. The file in which records are kept is damaged, so what you "
                    + $"read may not be all of it. Keep notes on paper, and {Tell} at once.",
            _ => throw new InvalidOperationException($"Nobody says what {why} means."),
        };

    /// <summary>On the form that was not saved.</summary>
    public static string OfForm(Hindrance why) =>
        why switch
        {
            Hindrance.NoRoom => $"The disk is full. Keep this page open, {Tell}, and save it again when there is room.",
            Hindrance.Busy => "Something else held the records for too long. Save it again.",
            Hindrance.Away =>
                "The place where records are kept does not answer. Keep this page open and save it again in a minute.",
            Hindrance.Disk => $"The disk does not take what is written. Keep this page open, and {Tell}.",
            Hindrance.Damaged =>
                $"The file in which records are kept is damaged. Keep this page open, and {Tell} at once.",
            _ => throw new InvalidOperationException($"Nobody says what {why} means."),
        };
}
