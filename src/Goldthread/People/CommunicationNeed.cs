using Goldthread.History;

namespace Goldthread.People;

/// <summary>
/// One thing to do, or not to do, so that we understand each other (Accessible Information Standard: identified,
/// recorded, flagged on every page, shared, met).
/// </summary>
public sealed class CommunicationNeed : Noted<CommunicationNeed.Typed>
{
    /// <summary>The drawing beside it; the words always stand with it.</summary>
    public string Icon { get; private set; } = "";

    /// <summary>What to do, as a whole sentence.</summary>
    public string DoThis { get; private set; } = "";

    /// <summary>The same in two or three words, for the slim banner.</summary>
    public string Short { get; private set; } = "";

    /// <summary>Order in the banner; 1 comes first.</summary>
    public int Position { get; private set; }

    /// <summary>How we know.</summary>
    public string? HowKnown { get; private set; }

    internal override What Anew => What.CommunicationNoted;
    internal override What Changed => What.CommunicationChanged;

    public override Typed Facts() =>
        new()
        {
            Icon = Icon,
            DoThis = DoThis,
            Short = Short,
            Position = Position,
            HowKnown = HowKnown,
        };

    protected override void Take(Typed facts)
    {
        Icon = Check.Tidy(facts.Icon) ?? "speech";
        DoThis = Check.Tidy(facts.DoThis)!;
        Short = Check.Tidy(facts.Short)!;
        Position = facts.Position ?? 1;
        HowKnown = Check.Tidy(facts.HowKnown);
    }

    /// <summary>A communication need as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int ShortMax = 28;

        public string? Icon { get; set; }
        public string? DoThis { get; set; }
        public string? Short { get; set; }
        public int? Position { get; set; }
        public string? HowKnown { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(
                    nameof(DoThis),
                    DoThis,
                    PersonFacts.LineMax,
                    "Write what to do so that you understand each other."
                )
                .Needs(nameof(Short), Short, ShortMax, "Write the same in two or three words.")
                .Fits(nameof(Icon), Icon, PersonFacts.ShortMax)
                .Between(nameof(Position), Position, 1, 99, "Choose a place from 1 to 99.")
                .Fits(nameof(HowKnown), HowKnown, PersonFacts.LineMax);
    }
}
