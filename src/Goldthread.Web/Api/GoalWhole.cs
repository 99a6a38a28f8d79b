using System.ComponentModel;
using Goldthread.Goals;
using Goldthread.Support;

namespace Goldthread.Web.Api;

/// <summary>A goal, as it is told to other systems.</summary>
public sealed record GoalWhole(
    Guid Id,
    [property: Description("The person’s own words, exactly.")] string OwnWords,
    string? SaidHow,
    DateOnly SaidOn,
    [property: Description("A plain title; null until it is planned.")] string? Title,
    string? Why,
    GoalKind Kind,
    Priority Priority,
    [property: Description("For a supporting goal: which goal it supports.")] Guid? SupportsId,
    Guid? NeedId,
    [property: Description("0 to 10, as the person says.")] int? Importance,
    [property: Description("0 to 10, as the person says.")] int? Confidence,
    DateOnly? Deadline,
    [property: Description("How often; null when there is no rhythm.")] GoalRhythm? Rhythm,
    DateOnly? StartsOn,
    Guid? OwnerId,
    [property: Description("The worker who answers for it.")] string? Owner,
    [property: Description("When to look at it together next.")] DateOnly? ReviewOn,
    string? ReviewQuestion,
    Lifecycle Lifecycle,
    Achievement? Achievement,
    string? StatusWhy,
    Guid? ReshapedFromId,
    AgreementNow Agreement,
    IReadOnlyList<IndicatorWhole> Indicators,
    [property: Description("The way we support it, in order.")] IReadOnlyList<RoutineStep> Routine,
    [property: Description("The choices that were talked about, each with what the person thinks of it.")]
        IReadOnlyList<GoalChoice> Options,
    [property: Description("What is in the way, with what was tried for it, the first first.")]
        IReadOnlyList<InTheWay> Barriers
)
{
    internal static GoalWhole Of(
        Goal g,
        string? owner,
        AgreementNow agreement,
        IReadOnlyList<IndicatorWhole> indicators,
        IReadOnlyList<RoutineStep> routine,
        IReadOnlyList<GoalChoice> options,
        IReadOnlyList<InTheWay> barriers
    ) =>
        new(
            g.Id,
            g.OwnWords,
            g.SaidHow,
            g.SaidOn,
            g.Title,
            g.Why,
            g.Kind,
            g.Priority,
            g.SupportsId,
            g.NeedId,
            g.Importance,
            g.Confidence,
            g.Deadline,
            GoalRhythm.Of(g),
            g.StartsOn,
            g.OwnerId,
            owner,
            g.ReviewOn,
            g.ReviewQuestion,
            g.Lifecycle,
            g.Achievement,
            g.StatusWhy,
            g.ReshapedFromId,
            agreement,
            indicators,
            routine,
            options,
            barriers
        );
}

/// <summary>How often: so many times in a day, a week or a month.</summary>
public sealed record GoalRhythm(
    int Times,
    RhythmPer Per,
    [property: Description("For how many minutes each time.")] int? Minutes,
    [property: Description("Until when, or for how long, in words.")] string? Until
)
{
    internal static GoalRhythm? Of(Goal g) =>
        g is { RhythmTimes: { } times, RhythmPer: { } per } ? new(times, per, g.RhythmMinutes, g.RhythmUntil) : null;
}

/// <summary>Whether a goal is agreed to.</summary>
public enum AgreementState
{
    /// <summary>Nobody has agreed to it yet.</summary>
    NotYet,

    /// <summary>Agreed to, as it is worded now.</summary>
    Agreed,

    /// <summary>Agreed to as it was worded before.</summary>
    ToOlderWords,

    /// <summary>They changed their mind.</summary>
    Withdrawn,
}

/// <summary>How the agreement to a goal stands: the newest one that holds, else the newest that was withdrawn.</summary>
public sealed record AgreementNow(
    AgreementState State,
    AgreedBy? GivenBy,
    string? GivenName,
    string? How,
    DateOnly? AgreedOn,
    DateOnly? WithdrawnOn
)
{
    internal static AgreementNow Of(Goal goal, IEnumerable<Agreement> agreements)
    {
        var newest = agreements
            .OrderBy(a => a.WithdrawnOn is null)
            .ThenBy(a => a.AgreedOn)
            .ThenBy(a => a.Id)
            .LastOrDefault();
        return newest is null
            ? new(AgreementState.NotYet, null, null, null, null, null)
            : new(
                StateOf(goal, newest),
                newest.GivenBy,
                newest.GivenName,
                newest.How,
                newest.AgreedOn,
                newest.WithdrawnOn
            );
    }

    private static AgreementState StateOf(Goal goal, Agreement agreement) =>
        agreement.WithdrawnOn is not null ? AgreementState.Withdrawn
        : agreement.GoalWording == goal.Wording ? AgreementState.Agreed
        : AgreementState.ToOlderWords;
}

/// <summary>One step of the routine.</summary>
public sealed record RoutineStep(
    Guid Id,
    int Position,
    string Name,
    string Words,
    Leads? WhoLeads,
    [property: Description("The prompts in their order, least help first.")] string? Prompts,
    int? Minutes,
    string? AtTimes,
    [property: Description("What to do if tired, unwell, distracted or not wanting to.")] string? IfUnwell,
    [property: Description("The help to begin with: the least that may be enough.")] Help? StartsWith,
    [property: Description("The most help that it is planned with.")] Help? AtMost,
    string? Breaks,
    [property: Description("For what is only done when needed: what shows it, how much, how often at most.")]
        string? AsNeeded,
    Recording? Recording
)
{
    internal static RoutineStep Of(SupportStep s) =>
        new(
            s.Id,
            s.Position,
            s.Name,
            s.Words,
            s.WhoLeads,
            s.Prompts,
            s.Minutes,
            s.AtTimes,
            s.IfUnwell,
            s.StartsWith,
            s.AtMost,
            s.Breaks,
            s.AsNeeded,
            s.Recording
        );
}
