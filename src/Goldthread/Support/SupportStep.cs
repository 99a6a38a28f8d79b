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

/// <summary>One part of the way we support a goal: who leads, what to try first, and what to do on a hard day.</summary>
public sealed class SupportStep : Noted<SupportStep.Typed>, IOfGoal
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

        public void Look(Check check, DateOnly today) =>
            check
                .Needs(nameof(Name), Name, PersonFacts.NameMax, "Give the step a short name.")
                .Needs(nameof(Words), Words, WordsMax, "Write what to do, so that anyone can do it the same way.")
                .Fits(nameof(Prompts), Prompts, WordsMax)
                .Between(nameof(Position), Position, 1, 99, "Choose a place from 1 to 99.")
                .Between(nameof(Minutes), Minutes, 1, 1440, "Write the minutes, from 1 to 1440.")
                .Fits(nameof(AtTimes), AtTimes, PersonFacts.LineMax)
                .Fits(nameof(IfUnwell), IfUnwell, WordsMax);
    }
}
