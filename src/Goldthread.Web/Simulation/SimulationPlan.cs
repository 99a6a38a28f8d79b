using Goldthread.Staff;

namespace Goldthread.Web.Simulation;

/// <summary>What kind of provider is wanted, and how much of it.</summary>
internal sealed record SimulationPlan
{
    public const int LeastDays = 90;
    public const int MostDays = 1825;
    public const int MostPeople = 20_000;
    public const int MostRecords = 20_000_000;

    public required int People { get; init; }
    public required int Records { get; init; }

    /// <summary>The same seed makes the same provider, counted from the day it is made.</summary>
    public required int Seed { get; init; }

    /// <summary>How many days the records go back.</summary>
    public int Days { get; init; } = 365;

    /// <summary>The kinds of service it has.</summary>
    public IReadOnlyList<ServiceKind> Kinds { get; init; } = Enum.GetValues<ServiceKind>();

    /// <summary>How many goals everybody has; one to three when left out.</summary>
    public int? Goals { get; init; }

    /// <summary>How many characters every note has; about 200 when left out.</summary>
    public int? NoteLength { get; init; }

    /// <summary>How many of the records are about the first person; their share when left out.</summary>
    public int? Busiest { get; init; }

    /// <summary>Everybody has as many records as everybody else, whatever they need.</summary>
    public bool Evenly { get; init; }

    /// <summary>What cannot be made, in plain words; null when all can.</summary>
    public string? Problem() =>
        People is < 1 or > MostPeople ? $"Choose from 1 to {MostPeople:#,0} people."
        : Records is < 0 or > MostRecords ? $"Choose from 0 to {MostRecords:#,0} records."
        : Days is < LeastDays or > MostDays ? $"Choose from {LeastDays} to {MostDays:#,0} days."
        : Goals is < 1 or > 5 ? "Choose from 1 to 5 goals for each person."
        : NoteLength is < 20 or > 2000 ? "Choose notes of 20 to 2,000 characters."
        : Busiest is < 0 || Busiest > Records ? "The busiest person cannot have more records than there are in all."
        : Kinds.Count == 0 ? "Choose at least one kind of service."
        : null;
}
