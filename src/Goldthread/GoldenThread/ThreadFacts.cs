using Goldthread.Coaching;
using Goldthread.Evidence;
using Goldthread.People;
using Goldthread.Progress;
using Goldthread.Support;

namespace Goldthread.GoldenThread;

/// <summary>Everything that the rules need to know about one goal. Facts only, no verdicts.</summary>
/// <param name="GoalId">The goal.</param>
/// <param name="PersonName">The name the person likes to be called by.</param>
/// <param name="OwnWords">What the person said or showed, word for word; null when nothing is written down.</param>
/// <param name="HeardBy">Who heard it.</param>
/// <param name="IsActive">True once the goal has become active.</param>
/// <param name="StartedOn">The day the goal started.</param>
/// <param name="Version">The version of its wording now, from 1.</param>
/// <param name="Agreement">The latest agreement, even if it was taken back; null when there was none.</param>
/// <param name="Needs">The needs it is linked to.</param>
/// <param name="Indicators">Its indicators in use.</param>
/// <param name="Steps">Its support steps.</param>
/// <param name="Risks">How many risks are written down for it.</param>
/// <param name="NoneSeenBy">Who looked and saw no risk; null when nobody said so.</param>
/// <param name="Practice">The daily records about it.</param>
/// <param name="Review">Its reviews.</param>
/// <param name="LearningActions">How many learning actions are kept for it.</param>
public sealed record ThreadFacts(
    Guid GoalId,
    string PersonName,
    string? OwnWords,
    string? HeardBy,
    bool IsActive,
    DateOnly StartedOn,
    int Version,
    ThreadAgreement? Agreement,
    IReadOnlyList<NeedFacts> Needs,
    IReadOnlyList<IndicatorThreadFacts> Indicators,
    StepsFacts Steps,
    int Risks,
    string? NoneSeenBy,
    PracticeFacts Practice,
    ThreadReview Review,
    int LearningActions
)
{
    /// <summary>On which days the person was here; every day, when nothing else is known.</summary>
    public Presence Presence { get; init; } = Presence.Always;

    /// <summary>
    /// That a restriction which is to become less by this goal is past a day, or that a consent for it was taken back, in a
    /// sentence; null when neither is so.
    /// </summary>
    public string? Unsafe { get; init; }

    /// <summary>
    /// That a representative agreed, and no decision about this goal says that the person could not decide it themselves.
    /// </summary>
    public bool AgreedForThem { get; init; }

    /// <summary>What the coach reads in its words, and whether it has a time.</summary>
    public ClearFacts Clear { get; init; } = ClearFacts.All;

    /// <summary>Whether what it needs is there, and who knows its plan.</summary>
    public Readiness Ready { get; init; } = Nobody;

    private static readonly Readiness Nobody = new(new([], null, 0, null, 0, 0, 0, null, null, null, []), 0, 0);

    /// <summary>Days here since the goal started; days away make nothing older.</summary>
    internal int Age(DateOnly today) => Presence.DaysHere(StartedOn, today);
}

/// <summary>How clear a goal is, in the person's own words or in its title, whichever says it better.</summary>
/// <param name="Pictured">Two colleagues would picture the same.</param>
/// <param name="Single">There is one result in it.</param>
/// <param name="TheirLife">What is counted happens in the person's life.</param>
/// <param name="HasTime">The plan has a day or a rhythm.</param>
public sealed record ClearFacts(bool Pictured, bool Single, bool TheirLife, bool HasTime)
{
    internal static ClearFacts All { get; } = new(true, true, true, true);

    /// <summary>Of what the coach says of the words, and of the title when there is one.</summary>
    public static ClearFacts Of(Verdicts words, Verdicts? title, bool hasTime) =>
        new(
            words.Specific || title is { Specific: true },
            words.Single || title is { Single: true },
            words.OutcomeNotActivityOfStaff || title is { OutcomeNotActivityOfStaff: true },
            hasTime
        );
}

/// <summary>An agreement to the goal.</summary>
/// <param name="Id">The agreement.</param>
/// <param name="AgreedBy">The name of whoever agreed.</param>
/// <param name="ByPerson">True when the person did; false when a lawful representative did.</param>
/// <param name="On">The day.</param>
/// <param name="Version">The version of the wording that was agreed to.</param>
/// <param name="WithdrawnOn">The day it was taken back; null while it is in force.</param>
public sealed record ThreadAgreement(
    Guid Id,
    string AgreedBy,
    bool ByPerson,
    DateOnly On,
    int Version,
    DateOnly? WithdrawnOn = null
);

/// <summary>A need that the goal is linked to.</summary>
/// <param name="Id">The need.</param>
/// <param name="Words">It, in plain words.</param>
/// <param name="HasOutcomeOrAbility">True when a Care Act outcome or an ability stands behind it.</param>
public sealed record NeedFacts(Guid Id, string Words, bool HasOutcomeOrAbility);

/// <summary>One indicator of the goal.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Name">Its name, as on the plan.</param>
/// <param name="Lens">The side from which it looks.</param>
/// <param name="HasBaseline">True when its starting point is known.</param>
/// <param name="HasEarlyChange">True when it says what counts as an early change.</param>
/// <param name="RhythmDays">Days from one reading to the next, as planned; 1 or more.</param>
/// <param name="LastReading">The day of its last reading; null when there is none.</param>
/// <param name="Readings">How many readings it has in all; from 12 on it may be fewer than there are.</param>
/// <param name="ReadingsInSixWeeks">How many readings it has in the last 42 days that the person was here.</param>
/// <param name="Finding">What they say.</param>
public sealed record IndicatorThreadFacts(
    Guid Id,
    string Name,
    Lens Lens,
    bool HasBaseline,
    bool HasEarlyChange,
    int RhythmDays,
    DateOnly? LastReading,
    int Readings,
    int ReadingsInSixWeeks,
    FindingKind Finding
);

/// <summary>The support steps of the goal.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="WithLeadAndPrompts">How many of them say who leads and have a prompt sequence.</param>
public sealed record StepsFacts(int Count, int WithLeadAndPrompts);

/// <summary>The daily records about the goal.</summary>
/// <param name="RhythmDays">Days from one record to the next, as the goal's rhythm has it; 1 or more.</param>
/// <param name="Expected">How many records the rhythm asks for in the last 28 days that the person was here.</param>
/// <param name="Records">How many there are in the same days.</param>
/// <param name="AsPlanned">In how many of those the planned way was used.</param>
/// <param name="LastRecord">The day of the last record; null when there is none.</param>
public sealed record PracticeFacts(int RhythmDays, int Expected, int Records, int AsPlanned, DateOnly? LastRecord);

/// <summary>The reviews of the goal.</summary>
/// <param name="Next">The day of the next planned review; null when none is planned.</param>
/// <param name="LastId">The last review held.</param>
/// <param name="LastHeld">The day it was held; null when none was.</param>
/// <param name="PersonWasThere">Was the person there? Null when it is not written down.</param>
/// <param name="Decision">What was decided, in words; null when it is not written down.</param>
public sealed record ThreadReview(
    DateOnly? Next,
    Guid? LastId = null,
    DateOnly? LastHeld = null,
    bool? PersonWasThere = null,
    string? Decision = null
);
