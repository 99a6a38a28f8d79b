using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Staff;

/// <summary>Somebody from outside who may look at a service for a time, as typed.</summary>
public sealed class GuestFacts
{
    /// <summary>The longest an inspector's visit is open, in days.</summary>
    public const int LongestVisit = 14;

    public string? Name { get; set; }
    public string? Organisation { get; set; }

    /// <summary>A commissioner, who sees figures without names; or an inspector, who sees the service during a visit.</summary>
    public Relation? Relation { get; set; }

    /// <summary>The contract or the visit that they come for.</summary>
    public string? Purpose { get; set; }

    /// <summary>The last day. For an inspector it may be left out: three days then.</summary>
    public DateOnly? EndsOn { get; set; }

    internal void Look(DateOnly today)
    {
        var visit = Relation == Staff.Relation.Inspector;
        var days = visit ? LongestVisit : Guest.MostDays;
        new Check()
            .Needs(nameof(Name), Name, PersonFacts.NameMax, "Write their name.")
            .Fits(nameof(Organisation), Organisation, PersonFacts.LineMax)
            .Must(
                nameof(Relation),
                Relation is Staff.Relation.Commissioner or Staff.Relation.Inspector,
                "Choose whether they come as a commissioner or as an inspector."
            )
            .Needs(nameof(Purpose), Purpose, PersonFacts.LineMax, "Write which contract or visit they come for.")
            .NotPast(nameof(EndsOn), EndsOn, today)
            .Must(nameof(EndsOn), EndsOn is not null || visit || Relation is null, "Choose the last day.")
            .Must(
                nameof(EndsOn),
                EndsOn is null || EndsOn <= today.AddDays(days),
                visit ? "Choose a last day within two weeks from now." : "Choose a last day within a year from now."
            )
            .OrRefuse();
    }
}
