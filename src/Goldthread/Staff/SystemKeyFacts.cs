using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

/// <summary>A key for another system, as typed.</summary>
public sealed class SystemKeyFacts
{
    public string? Name { get; set; }
    public string? Purpose { get; set; }

    /// <summary>Where it may do anything.</summary>
    public IReadOnlyList<Guid> ServiceIds { get; set; } = [];

    /// <summary>It may look at people, their goals, indicators, records and reviews.</summary>
    public bool MaySee { get; set; }

    /// <summary>It may write daily records.</summary>
    public bool MayRecord { get; set; }

    /// <summary>The last day on which it opens anything.</summary>
    public DateOnly? EndsOn { get; set; }

    internal void Look(DateOnly today) =>
        new Check()
            .Needs(nameof(Name), Name, PersonFacts.NameMax, "Write what the other system is called.")
            .Needs(nameof(Purpose), Purpose, PersonFacts.LineMax, "Write what it comes for.")
            .Must(nameof(ServiceIds), ServiceIds.Count > 0, "Choose at least one service.")
            .Must(nameof(MaySee), MaySee || MayRecord, "Choose what it may do: see, record or both.")
            .Must(nameof(EndsOn), EndsOn is not null, "Choose its last day.")
            .NotPast(nameof(EndsOn), EndsOn, today)
            .Must(
                nameof(EndsOn),
                EndsOn is null || EndsOn <= today.AddDays(SystemKey.MostDays),
                "Choose a last day within twelve months from now."
            )
            .OrRefuse();
}
