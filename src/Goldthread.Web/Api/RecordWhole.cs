using System.ComponentModel;
using Goldthread.Evidence;
using Goldthread.Support;

namespace Goldthread.Web.Api;

/// <summary>A daily record, as it is told to other systems.</summary>
public sealed record RecordWhole(
    Guid Id,
    DateTime HappenedAt,
    DateTime WrittenAt,
    [property: Description("Who wrote it: the name of a worker, or of another system.")] string Author,
    [property: Description("Who wrote it; for another system, who answers for its key.")] Guid AuthorId,
    [property: Description("The key of the other system that wrote it, if one did.")] Guid? KeyId,
    [property: Description("The person’s words, exactly.")] string? Words,
    string? SaidHow,
    [property: Description("1 (hard) to 5 (really good).")] int? Mood,
    string? Health,
    string? ToldMe,
    string? Note,
    Guid? CorrectsId,
    string? CorrectionWhy,
    [property: Description("The record it corrects should not have been written.")] bool InError,
    IReadOnlyList<FocusWhole> Goals,
    [property: Description("How much help there was with each step.")] IReadOnlyList<StepHelpWhole> Steps,
    IReadOnlyList<ReadingWhole> Readings
)
{
    /// <summary>The record that took its place; only told where one record is asked for.</summary>
    public Guid? CorrectedById { get; init; }

    internal static RecordWhole Of(
        DailyRecord r,
        string author,
        IReadOnlyList<FocusWhole> goals,
        IReadOnlyList<StepHelpWhole> steps,
        IReadOnlyList<ReadingWhole> readings
    ) =>
        new(
            r.Id,
            r.HappenedAt.UtcDateTime,
            r.WrittenAt.UtcDateTime,
            author,
            r.AuthorId,
            r.KeyId,
            r.Words,
            r.SaidHow,
            r.Mood,
            r.Health,
            r.ToldMe,
            r.Note,
            r.CorrectsId,
            r.CorrectionWhy,
            r.InError,
            goals,
            steps,
            readings
        );
}

/// <summary>How it went for one goal.</summary>
public sealed record FocusWhole(
    Guid GoalId,
    HowItWent How,
    [property: Description("Why it went another way.")] Exceptional? Exception,
    string? Tried,
    Worked? Worked,
    string? Next
)
{
    internal static FocusWhole Of(RecordFocus f) => new(f.GoalId, f.How, f.Exception, f.Tried, f.Worked, f.Next);
}

/// <summary>How much help there was with one step, that time.</summary>
public sealed record StepHelpWhole(Guid StepId, Help Help);
