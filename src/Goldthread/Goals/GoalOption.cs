using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Goals;

/// <summary>What became of a choice that was talked about.</summary>
public enum OptionPlace
{
    Open,
    First,
    Waits,
    NotThis,
}

/// <summary>One of the choices that were talked about, what the person thinks of it, and whether it comes first or waits.</summary>
public sealed class GoalOption : Noted<GoalOption.Typed>, IOfGoal
{
    public Guid GoalId { get; internal set; }

    /// <summary>The choice, such as “Cook with Ade on Fridays”; one may be “not now”.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What the person thinks of it, in their voice.</summary>
    public string? Opinion { get; private set; }
    public OptionPlace Place { get; private set; }

    /// <summary>Why it comes first, waits, or is not for them.</summary>
    public string? Why { get; private set; }

    internal override What Anew => What.OptionNoted;
    internal override What Changed => What.OptionChanged;

    Guid IOfGoal.GoalId
    {
        get => GoalId;
        set => GoalId = value;
    }

    public override Typed Facts() =>
        new()
        {
            Words = Words,
            Opinion = Opinion,
            Place = Place,
            Why = Why,
        };

    protected override void Take(Typed facts)
    {
        Words = Check.Tidy(facts.Words)!;
        Opinion = Check.Tidy(facts.Opinion);
        Place = facts.Place;
        Why = Check.Tidy(facts.Why);
    }

    /// <summary>A choice as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 300;

        public string? Words { get; set; }
        public string? Opinion { get; set; }
        public OptionPlace Place { get; set; }
        public string? Why { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Words), Words, WordsMax, "Write the choice, as you would offer it.")
                .Fits(nameof(Opinion), Opinion, WordsMax)
                .Fits(nameof(Why), Why, WordsMax);
    }
}
