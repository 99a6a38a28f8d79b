using Goldthread.History;

namespace Goldthread.Staff;

/// <summary>What somebody is employed to do. It names the home page; what they may see comes from grants alone.</summary>
public enum Job
{
    SupportWorker,
    KeyWorker,
    RegisteredManager,
}

/// <summary>Somebody who works for the provider.</summary>
public sealed class StaffMember : Record
{
    private StaffMember() { }

    public Guid ProviderId { get; private set; }
    public string Name { get; private set; } = "";
    public Job Job { get; private set; }
    public DateOnly? LeftOn { get; private set; }

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
