using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Support;

/// <summary>Support that somebody pays for: how much in a week, from when, until when.</summary>
public sealed class SupportPackage : Noted<SupportPackage.Typed>
{
    public string Name { get; private set; } = "";

    /// <summary>Whole minutes a week.</summary>
    public int MinutesAWeek { get; private set; }

    /// <summary>Who pays for it.</summary>
    public string? Commissioner { get; private set; }
    public DateOnly StartsOn { get; private set; }

    /// <summary>Its last day; none while it goes on.</summary>
    public DateOnly? EndsOn { get; private set; }

    internal override What Anew => What.PackageNoted;
    internal override What Changed => What.PackageChanged;

    public override Typed Facts() =>
        new()
        {
            Name = Name,
            Hours = MinutesAWeek / 60,
            Minutes = MinutesAWeek % 60,
            Commissioner = Commissioner,
            StartsOn = StartsOn,
            EndsOn = EndsOn,
        };

    protected override void Take(Typed facts)
    {
        Name = Check.Tidy(facts.Name)!;
        MinutesAWeek = facts.All;
        Commissioner = Check.Tidy(facts.Commissioner);
        StartsOn = facts.StartsOn!.Value;
        EndsOn = facts.EndsOn;
    }

    /// <summary>A package as typed.</summary>
    public sealed class Typed : IFacts
    {
        public string? Name { get; set; }

        /// <summary>Hours a week, 0 to 168.</summary>
        public int? Hours { get; set; }

        /// <summary>And minutes, 0 to 59.</summary>
        public int? Minutes { get; set; }
        public string? Commissioner { get; set; }
        public DateOnly? StartsOn { get; set; }
        public DateOnly? EndsOn { get; set; }

        internal int All => ((Hours ?? 0) * 60) + (Minutes ?? 0);

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Name), Name, PersonFacts.NameMax, "Write what the support is called.")
                .Between(nameof(Hours), Hours, 0, 168, "Write the hours a week, from 0 to 168.")
                .Between(nameof(Minutes), Minutes, 0, 59, "Write the minutes, from 0 to 59.")
                .Must(nameof(Hours), All > 0, "Write how much it is in a week.")
                .Fits(nameof(Commissioner), Commissioner, PersonFacts.NameMax)
                .Must(nameof(StartsOn), StartsOn is not null, "Write its first day.")
                .Must(
                    nameof(EndsOn),
                    EndsOn is null || StartsOn is null || EndsOn >= StartsOn,
                    "Choose a last day that is not before the first."
                );
    }
}
