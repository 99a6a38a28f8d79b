using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

/// <summary>A part that somebody on the staff is given, as typed: at a service, in a team, with one person.</summary>
public sealed class PartFacts
{
    public Relation? Relation { get; set; }

    /// <summary>Why: the rota, their job, the paper that was seen.</summary>
    public string? Basis { get; set; }

    /// <summary>The last day of it; empty when no end is known.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>The instant from which it gives nothing.</summary>
    internal DateTimeOffset? EndsAt => EndsOn is { } day ? UkTime.StartOf(day.AddDays(1)) : null;

    internal void Look(Actor actor, DateOnly today, Span over) =>
        new Check()
            .Must(
                nameof(Relation),
                Relation is { } relation && Staff.Reach.Givable(over).Contains(relation),
                "Choose which part they have."
            )
            .Must(
                nameof(Relation),
                Relation is { } asked && Staff.Reach.MayGive(actor, asked, over),
                "Ask an administrator: this part is theirs to give."
            )
            .Needs(nameof(Basis), Basis, PersonFacts.LineMax, "Write why: the rota, their job, the paper you saw.")
            .NotPast(nameof(EndsOn), EndsOn, today)
            .OrRefuse();
}
