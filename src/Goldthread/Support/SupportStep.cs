using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Support;

/// <summary>Who leads a step.</summary>
public enum Leads
{
    Person,
    Together,
    Staff,
}

/// <summary>How much help somebody had, least first.</summary>
public enum Help
{
    Independent,
    VerbalPrompt,
    GesturePrompt,
    HandOverHand,
    DoneFor,
}

/// <summary>How a step is recorded.</summary>
public enum Recording
{
    /// <summary>Each time, with the help that was given.</summary>
    EachTime,

    /// <summary>One tap says “as planned”; words are for what was different.</summary>
    ByException,
}

/// <summary>One part of the way we support a goal: who leads, what to try first, and what to do on a hard day.</summary>
public sealed class SupportStep : Noted<SupportStep.Typed>, IOfGoal, IPlaced
{
    public Guid GoalId { get; internal set; }
    public int Position { get; private set; }

    /// <summary>Its name, so that a record can say which was used.</summary>
    public string Name { get; private set; } = "";
    public string Words { get; private set; } = "";
    public Leads? WhoLeads { get; private set; }

    /// <summary>The prompts in their order, least help first.</summary>
    public string? Prompts { get; private set; }
    public int? Minutes { get; private set; }

    /// <summary>Times, days, or "when distress shows".</summary>
    public string? AtTimes { get; private set; }

    /// <summary>What to do if tired, unwell, distracted or not wanting to.</summary>
    public string? IfUnwell { get; private set; }

    /// <summary>The help to begin with: the least that may be enough.</summary>
    public Help? StartsWith { get; private set; }

    /// <summary>The most help that this step is planned with; beyond it, something else is going on.</summary>
    public Help? AtMost { get; private set; }

    /// <summary>When to pause, and for how long.</summary>
    public string? Breaks { get; private set; }

    /// <summary>For what is only done when needed, such as a medicine: what shows the need, how much, how often at most, what to look for after.</summary>
    public string? AsNeeded { get; private set; }
    public Recording? Recording { get; private set; }

    /// <summary>Why it is no longer done.</summary>
    public string? EndedWhy { get; private set; }

    void IPlaced.Put(int position) => Position = position;

    protected override void TakeEnd(string? why) => EndedWhy = why;

    internal override What Anew => What.StepPlanned;
    internal override What Changed => What.StepChanged;

    Guid IOfGoal.GoalId
    {
        get => GoalId;
        set => GoalId = value;
    }

    public override Typed Facts() =>
        new()
        {
            Position = Position,
            Name = Name,
            Words = Words,
            WhoLeads = WhoLeads,
            Prompts = Prompts,
            Minutes = Minutes,
            AtTimes = AtTimes,
            IfUnwell = IfUnwell,
            StartsWith = StartsWith,
            AtMost = AtMost,
            Breaks = Breaks,
            AsNeeded = AsNeeded,
            Recording = Recording,
        };

    protected override void Take(Typed facts)
    {
        Position = facts.Position ?? 1;
        Name = Check.Tidy(facts.Name)!;
        Words = Check.Tidy(facts.Words)!;
        WhoLeads = facts.WhoLeads;
        Prompts = Check.Tidy(facts.Prompts);
        Minutes = facts.Minutes;
        AtTimes = Check.Tidy(facts.AtTimes);
        IfUnwell = Check.Tidy(facts.IfUnwell);
        StartsWith = facts.StartsWith;
        AtMost = facts.AtMost;
        Breaks = Check.Tidy(facts.Breaks);
        AsNeeded = Check.Tidy(facts.AsNeeded);
        Recording = facts.Recording;
    }

    /// <summary>A support step as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 500;

        public int? Position { get; set; }
        public string? Name { get; set; }
        public string? Words { get; set; }
        public Leads? WhoLeads { get; set; }
        public string? Prompts { get; set; }
        public int? Minutes { get; set; }
        public string? AtTimes { get; set; }
        public string? IfUnwell { get; set; }
        public Help? StartsWith { get; set; }
        public Help? AtMost { get; set; }
        public string? Breaks { get; set; }
        public string? AsNeeded { get; set; }
        public Recording? Recording { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Name), Name, PersonFacts.NameMax, "Give the step a short name.")
                .Needs(nameof(Words), Words, WordsMax, "Write what to do, so that anyone can do it the same way.")
                .Fits(nameof(Prompts), Prompts, WordsMax)
                .Between(nameof(Position), Position, 1, 99, "Choose a place from 1 to 99.")
                .Between(nameof(Minutes), Minutes, 1, 1440, "Write the minutes, from 1 to 1440.")
                .Fits(nameof(AtTimes), AtTimes, PersonFacts.LineMax)
                .Fits(nameof(IfUnwell), IfUnwell, WordsMax)
                .Must(
                    nameof(AtMost),
                    StartsWith is null || AtMost is null || StartsWith <= AtMost,
                    "Choose as much help as you begin with, or more."
                )
                .Fits(nameof(Breaks), Breaks, PersonFacts.LineMax)
                .Fits(nameof(AsNeeded), AsNeeded, WordsMax);
    }
}
