using Goldthread.History;

namespace Goldthread.People;

/// <summary>A thing that helps: a walking frame, a dosette box, ear defenders.</summary>
public sealed class Equipment : Noted<Equipment.Typed>
{
    public string Name { get; private set; } = "";
    public string Purpose { get; private set; } = "";

    /// <summary>Where it is kept, and what state it is in.</summary>
    public string? Kept { get; private set; }

    internal override What Anew => What.EquipmentNoted;
    internal override What Changed => What.EquipmentChanged;

    public override Typed Facts() =>
        new()
        {
            Name = Name,
            Purpose = Purpose,
            Kept = Kept,
        };

    protected override void Take(Typed facts)
    {
        Name = Check.Tidy(facts.Name)!;
        Purpose = Check.Tidy(facts.Purpose)!;
        Kept = Check.Tidy(facts.Kept);
    }

    /// <summary>A piece of equipment as typed.</summary>
    public sealed class Typed : IFacts
    {
        public string? Name { get; set; }
        public string? Purpose { get; set; }
        public string? Kept { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Name), Name, PersonFacts.NameMax, "Write what it is.")
                .Needs(nameof(Purpose), Purpose, PersonFacts.LineMax, "Write what it helps with.")
                .Fits(nameof(Kept), Kept, PersonFacts.LineMax);
    }
}
