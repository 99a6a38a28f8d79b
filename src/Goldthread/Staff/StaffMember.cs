using Goldthread.History;

namespace Goldthread.Staff;

/// <summary>What somebody is employed to do. It names the home page; what they may see comes from grants alone.</summary>
public enum Job
{
    SupportWorker,
    KeyWorker,
    RegisteredManager,
    Coordinator,
    TeamLeader,
    QualityLead,
    Administrator,
}

/// <summary>On what terms somebody works who is not on the payroll for good.</summary>
public enum Terms
{
    Bank,
    Agency,
}

/// <summary>Somebody who works for the provider.</summary>
public sealed partial class StaffMember : Record
{
    private StaffMember() { }

    public Guid ProviderId { get; private set; }
    public string Name { get; private set; } = "";
    public Job Job { get; private set; }
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Bank or agency; empty for everybody else.</summary>
    public Terms? Terms { get; private set; }

    /// <summary>Which agency sends them.</summary>
    public string? Agency { get; private set; }

    /// <summary>Their last day, where it is known beforehand. After it they cannot come in.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Them as somebody who has come in, with their rights; null when they have left.</summary>
    internal Actor? At(DateTimeOffset now, IReadOnlyList<Grant> grants) =>
        LeftOn is null && (EndsOn is null || EndsOn >= UkTime.DayOf(now))
            ? new Actor(Id, Name, Job, now, grants)
            : null;

    internal static StaffMember Join(Change change, Provider provider, string name, Job job) =>
        change.Keep(
            new StaffMember
            {
                Id = change.NewId(),
                ProviderId = provider.Id,
                Name = name,
                Job = job,
            },
            What.StaffJoined
        );
}
