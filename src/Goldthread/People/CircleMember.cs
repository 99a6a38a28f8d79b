using Goldthread.History;

namespace Goldthread.People;

/// <summary>What somebody is in a person's circle.</summary>
public enum CircleRole
{
    Family,
    Friend,
    Advocate,

    /// <summary>Holds a lasting power of attorney.</summary>
    Attorney,

    /// <summary>Appointed by the Court of Protection.</summary>
    Deputy,
    Professional,
    SocialWorker,
}

/// <summary>What a person may choose to share with somebody in their circle.</summary>
public enum SharedTopic
{
    Goals,
    Progress,
    DailyLife,
    Health,
    Money,
}

/// <summary>Somebody in a person's circle, and what the person says they may see. Nothing is shared by this alone.</summary>
public sealed class CircleMember : Noted<CircleMember.Typed>
{
    public string Name { get; private set; } = "";

    /// <summary>Who they are to the person: sister, neighbour, GP.</summary>
    public string Relation { get; private set; } = "";
    public CircleRole Role { get; private set; }
    public string? Contact { get; private set; }

    /// <summary>Names of <see cref="SharedTopic"/>, parted by commas; empty means nothing.</summary>
    public string? MaySee { get; private set; }

    /// <summary>How the person said so, or which paper was seen.</summary>
    public string? Basis { get; private set; }

    internal override What Anew => What.CircleJoined;
    internal override What Changed => What.CircleChanged;

    public override Typed Facts() =>
        new()
        {
            Name = Name,
            Relation = Relation,
            Role = Role,
            Contact = Contact,
            MaySee = MaySee?.Split(',').Select(Enum.Parse<SharedTopic>).ToList() ?? [],
            Basis = Basis,
        };

    protected override void Take(Typed facts)
    {
        Name = Check.Tidy(facts.Name)!;
        Relation = Check.Tidy(facts.Relation)!;
        Role = facts.Role!.Value;
        Contact = Check.Tidy(facts.Contact);
        MaySee = Check.Tidy(string.Join(',', facts.MaySee.Distinct().Order()));
        Basis = Check.Tidy(facts.Basis);
    }

    /// <summary>Somebody in the circle as typed.</summary>
    public sealed class Typed : IFacts
    {
        public string? Name { get; set; }
        public string? Relation { get; set; }
        public CircleRole? Role { get; set; }
        public string? Contact { get; set; }
        public List<SharedTopic> MaySee { get; set; } = [];
        public string? Basis { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Name), Name, PersonFacts.NameMax, "Write their name.")
                .Needs(nameof(Relation), Relation, PersonFacts.ShortMax, "Write who they are to the person.")
                .Must(nameof(Role), Role is not null, "Choose their role.")
                .Fits(nameof(Contact), Contact, PersonFacts.LineMax)
                .Fits(nameof(Basis), Basis, PersonFacts.LineMax)
                .Must(
                    nameof(Basis),
                    MaySee.Count == 0 || !string.IsNullOrWhiteSpace(Basis),
                    "Write how the person said so, or which paper you saw."
                );
    }
}
