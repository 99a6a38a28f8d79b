using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Goals;

/// <summary>What kind of moment it was on the way to a goal.</summary>
public enum TalkKind
{
    /// <summary>Something to read, see or try was given, to think about in their own time.</summary>
    Prepared,
    Talked,

    /// <summary>Away from family and friends. Kept from the circle until the person shares it.</summary>
    Alone,
}

/// <summary>With whom a goal began.</summary>
public enum WhoseIdea
{
    Person,
    Together,
    Family,
    Staff,
    Professional,
}

/// <summary>One moment of planning a goal together: when, who took part, how it was explained, what the person said.</summary>
public sealed class GoalTalk : Noted<GoalTalk.Typed>, IOfGoal
{
    public Guid GoalId { get; internal set; }
    public TalkKind Kind { get; private set; }
    public DateOnly OnDay { get; private set; }

    /// <summary>Who took part besides the person.</summary>
    public string? TookPart { get; private set; }

    /// <summary>How it was explained, and what helped to understand each other: pictures, an interpreter, an advocate.</summary>
    public string? Means { get; private set; }

    /// <summary>What the person said or showed.</summary>
    public string? Said { get; private set; }
    public WhoseIdea? Idea { get; private set; }

    /// <summary>Why there was no day to think, when there was none.</summary>
    public string? WhySoon { get; private set; }

    /// <summary>Of a talk alone: since when the circle may know of it; null while it stays between them.</summary>
    public DateOnly? ReleasedOn { get; private set; }

    internal override What Anew => What.TalkNoted;
    internal override What Changed => What.TalkChanged;

    Guid IOfGoal.GoalId
    {
        get => GoalId;
        set => GoalId = value;
    }

    public override Typed Facts() =>
        new()
        {
            Kind = Kind,
            OnDay = OnDay,
            TookPart = TookPart,
            Means = Means,
            Said = Said,
            Idea = Idea,
            WhySoon = WhySoon,
        };

    /// <summary>The person lets their circle know of what was said alone, or keeps it to themself again.</summary>
    public void Share(Change change, int seen, bool shared)
    {
        Expect(seen);
        if (Kind != TalkKind.Alone)
        {
            throw new Refused("", "Only what was said alone is kept from the circle.");
        }

        ReleasedOn = shared ? ReleasedOn ?? change.Today : null;
        change.AboutGoal(GoalId);
        change.Say(shared ? What.TalkShared : What.TalkKeptBack);
    }

    protected override void Take(Typed facts)
    {
        // What was open to all and is now said to have been alone is kept back until the person shares it.
        ReleasedOn = facts.Kind == TalkKind.Alone ? ReleasedOn : null;
        Kind = facts.Kind!.Value;
        OnDay = facts.OnDay!.Value;
        TookPart = Check.Tidy(facts.TookPart);
        Means = Check.Tidy(facts.Means);
        Said = Check.Tidy(facts.Said);
        Idea = facts.Idea;
        WhySoon = Check.Tidy(facts.WhySoon);
    }

    /// <summary>A moment of planning together, as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int LineMax = 300;
        public const int SaidMax = 1000;

        public TalkKind? Kind { get; set; }
        public DateOnly? OnDay { get; set; }
        public string? TookPart { get; set; }
        public string? Means { get; set; }
        public string? Said { get; set; }
        public WhoseIdea? Idea { get; set; }
        public string? WhySoon { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Must(nameof(Kind), Kind is not null, "Choose what it was.")
                .Must(nameof(OnDay), OnDay is not null, "Write the day it was.")
                .NotAhead(nameof(OnDay), OnDay, today)
                .Fits(nameof(TookPart), TookPart, LineMax)
                .Fits(nameof(Means), Means, LineMax)
                .Must(
                    nameof(Means),
                    Kind != TalkKind.Prepared || !string.IsNullOrWhiteSpace(Means),
                    "Write what was given, and in what form."
                )
                .Fits(nameof(Said), Said, SaidMax)
                .Fits(nameof(WhySoon), WhySoon, LineMax);
    }
}
