using Goldthread.History;

namespace Goldthread.People;

/// <summary>Where somebody is, as typed.</summary>
public sealed class WhereaboutsFacts : IFacts
{
    public const int NoteMax = 1000;

    public WhereaboutsKind? Kind { get; set; }

    /// <summary>Where, in a few words: a hospital, a town, whose house.</summary>
    public string? Place { get; set; }
    public DateOnly? StartsOn { get; set; }
    public DateOnly? ExpectedOn { get; set; }

    /// <summary>Only when the days of an absence are corrected.</summary>
    public DateOnly? BackOn { get; set; }
    public string? Note { get; set; }

    private bool Leaves => Kind?.Leaves() == true;

    public void Look(Check check, DateOnly today) =>
        check
            .Must(nameof(Kind), Kind is not null, "Choose where they are.")
            .Fits(nameof(Place), Place, PersonFacts.LineMax)
            .Must(
                nameof(Place),
                Kind != WhereaboutsKind.SomewhereElse || !string.IsNullOrWhiteSpace(Place),
                "Write where, in a few words."
            )
            .Must(nameof(StartsOn), StartsOn is not null, Leaves ? "Choose the day." : "Choose the first day away.")
            .NotAhead(nameof(StartsOn), Leaves ? StartsOn : null, today)
            .Must(
                nameof(StartsOn),
                StartsOn is null || StartsOn <= today.AddYears(1),
                "Choose a first day within a year from now."
            )
            .Must(
                nameof(StartsOn),
                StartsOn is null || StartsOn > today.AddYears(-10),
                "Check the year. It is more than ten years ago."
            )
            .Must(
                nameof(ExpectedOn),
                Leaves || ExpectedOn is null || StartsOn is null || ExpectedOn >= StartsOn,
                "Choose the first day away, or a later one."
            )
            .NotAhead(nameof(BackOn), BackOn, today)
            .Must(
                nameof(BackOn),
                BackOn is null || StartsOn is null || BackOn >= StartsOn,
                "Choose the first day away, or a later one."
            )
            .Fits(nameof(Note), Note, NoteMax);
}
