using Goldthread.History;
using Goldthread.Storage;
using Goldthread.Web.Design;

namespace Goldthread.Web.History;

/// <summary>Who looked, when and what for, in plain words.</summary>
public static class LookWords
{
    /// <summary>What for, as it follows "Looked".</summary>
    /// <param name="likes">What the person likes to be called; “you” on their own page.</param>
    public static string WhatFor(LookPurpose purpose, string likes) =>
        purpose switch
        {
            LookPurpose.Care => "to give or plan support",
            LookPurpose.Oversight => "to see that support is good and safe",
            LookPurpose.Emergency => "in an emergency",
            LookPurpose.Inspection => "to inspect the service",
            LookPurpose.Sharing => likes == "you" ? "to see what you share" : $"to see what {likes} shares",
            LookPurpose.Arranging => "to arrange things at the service",
            LookPurpose.Connecting => "to tell another system",
        };

    /// <summary>“Marta Lewis, key worker”.</summary>
    public static string Who(Looker? looker) =>
        looker is null
            ? "Somebody"
            : $"{looker.Name}, {Words.Small(RoleOf(looker))}{(looker.From is null ? "" : $" from {looker.From}")}";

    /// <summary>The same for a list: with what an inspector or another system came for.</summary>
    public static string WhatFor(LookPurpose purpose, string likes, Looker? looker) =>
        Words.Capital(WhatFor(purpose, likes)) + (looker?.Visit is { } visit ? $" ({visit.TrimEnd('.')})" : "");

    /// <summary>“at 09:15”, or “4 times, from 09:15 to 16:30”.</summary>
    public static string When(LookDay.Some some) =>
        some.Times == 1
            ? $"at {Words.Time(some.First)}"
            : $"{some.Times} times, from {Words.Time(some.First)} to {Words.Time(some.Last)}";

    private static string RoleOf(Looker looker) =>
        looker.Job is { } job ? Say.Of(job)
        : looker.Relation is { } relation ? Say.Of(relation)
        : "another system";
}
