using Goldthread.Staff;
using Goldthread.Web.Design;

namespace Goldthread.Web.Staff;

/// <summary>How a competence stands, calmly.</summary>
public static class CompetenceWords
{
    /// <summary>From so many days before its end, it is time to do it again.</summary>
    public const int SoonDays = 60;

    /// <summary>A shape and a sentence.</summary>
    public static (string Kind, string Words) Of(Competence competence, DateOnly today) =>
        competence.ExpiresOn switch
        {
            null => ("done", "Counts"),
            { } on when on < today => ("todo", $"To do again; it counted until {Words.Short(on, today)}"),
            { } on when on <= today.AddDays(SoonDays) => ("wait", $"To do again by {Words.Short(on, today)}"),
            { } on => ("done", $"Counts until {Words.Short(on, today)}"),
        };
}
