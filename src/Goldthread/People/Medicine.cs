using Goldthread.History;

namespace Goldthread.People;

/// <summary>A medicine as far as goals need to know of it: name, purpose in plain words, when. Not a record of giving it.</summary>
public sealed class Medicine : Noted<Medicine.Typed>
{
    public string Name { get; private set; } = "";
    public string Purpose { get; private set; } = "";
    public string TakenWhen { get; private set; } = "";

    /// <summary>What help they want with it.</summary>
    public string? Help { get; private set; }

    internal override What Anew => What.MedicineNoted;
    internal override What Changed => What.MedicineChanged;

    public override Typed Facts() =>
        new()
        {
            Name = Name,
            Purpose = Purpose,
            TakenWhen = TakenWhen,
            Help = Help,
        };

    protected override void Take(Typed facts)
    {
        Name = Check.Tidy(facts.Name)!;
        Purpose = Check.Tidy(facts.Purpose)!;
        TakenWhen = Check.Tidy(facts.TakenWhen)!;
        Help = Check.Tidy(facts.Help);
    }

    /// <summary>A medicine as typed.</summary>
    public sealed class Typed : IFacts
    {
        public string? Name { get; set; }
        public string? Purpose { get; set; }
        public string? TakenWhen { get; set; }
        public string? Help { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Name), Name, PersonFacts.NameMax, "Write the name of the medicine.")
                .Needs(nameof(Purpose), Purpose, PersonFacts.LineMax, "Write what it is for, in words the person uses.")
                .Needs(nameof(TakenWhen), TakenWhen, PersonFacts.LineMax, "Write when it is taken, or “when needed”.")
                .Fits(nameof(Help), Help, PersonFacts.LineMax);
    }
}
