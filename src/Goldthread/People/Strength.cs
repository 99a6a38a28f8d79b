using Goldthread.History;

namespace Goldthread.People;

/// <summary>What a strength is about.</summary>
public enum StrengthKind
{
    /// <summary>Something they can do now.</summary>
    Ability,

    /// <summary>Something they are good at or known for.</summary>
    Strength,

    /// <summary>Something they care about.</summary>
    Interest,
}

/// <summary>An ability, a strength or an interest: what a goal can build on.</summary>
public sealed class Strength : Noted<Strength.Typed>
{
    public StrengthKind Kind { get; private set; }
    public string Words { get; private set; } = "";

    internal override What Anew => What.StrengthNoted;
    internal override What Changed => What.StrengthChanged;

    public override Typed Facts() => new() { Kind = Kind, Words = Words };

    protected override void Take(Typed facts)
    {
        Kind = facts.Kind!.Value;
        Words = Check.Tidy(facts.Words)!;
    }

    /// <summary>A strength as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 300;

        public StrengthKind? Kind { get; set; }
        public string? Words { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Words), Words, WordsMax, "Write what they can do, are good at or care about.")
                .Must(nameof(Kind), Kind is not null, "Choose which of the three it is.");
    }
}
