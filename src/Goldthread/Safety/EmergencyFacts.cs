using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Safety;

/// <summary>Whom somebody needs to see at once, and why, as typed. Only the whole name with the day of birth finds a person.</summary>
public sealed class EmergencyFacts
{
    public string? Name { get; set; }
    public DateOnly? BornOn { get; set; }
    public EmergencyKind? Kind { get; set; }
    public string? Why { get; set; }

    internal void Look() =>
        new Check()
            .Needs(nameof(Name), Name, PersonFacts.NameMax, "Write their whole name.")
            .Must(nameof(BornOn), BornOn is not null, "Write the day they were born.")
            .Must(nameof(Kind), Kind is not null, "Choose what kind of emergency it is.")
            .Needs(nameof(Why), Why, PersonFacts.LineMax, "Write why you need to see this person now.")
            .OrRefuse();
}
