using Goldthread.Goals;
using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Support;

/// <summary>Whether the place is ready for a goal: equipment, adaptations, noise, privacy.</summary>
public enum PlaceReady
{
    Ready,
    PartReady,
    NotReady,
}

/// <summary>What a goal needs besides time: what those who support it must be able to do, and the place for it. One for each goal.</summary>
public sealed class GoalSetting : Noted<GoalSetting.Typed>, IOfGoal
{
    public Guid GoalId { get; private set; }

    /// <summary>Competences, one a line, named as they are in the list of the staff; none when none is needed.</summary>
    public string? Skills { get; private set; }
    public PlaceReady Place { get; private set; }
    public string? PlaceWords { get; private set; }

    internal override What Anew => What.GoalSettingNoted;
    internal override What Changed => What.GoalSettingNoted;

    Guid IOfGoal.GoalId
    {
        get => GoalId;
        set => GoalId = value;
    }

    public override Typed Facts() =>
        new()
        {
            Skills = Skills,
            Place = Place,
            PlaceWords = PlaceWords,
        };

    protected override void Take(Typed facts)
    {
        Skills = Check.Tidy(facts.Skills);
        Place = facts.Place!.Value;
        PlaceWords = Check.Tidy(facts.PlaceWords);
    }

    /// <summary>What a goal needs, as typed.</summary>
    public sealed class Typed : IFacts
    {
        public const int WordsMax = 500;

        public string? Skills { get; set; }
        public PlaceReady? Place { get; set; }
        public string? PlaceWords { get; set; }

        public void Look(Check check, DateOnly today) =>
            check
                .Fits(nameof(Skills), Skills, WordsMax)
                .Must(nameof(Place), Place is not null, "Choose whether the place is ready.")
                .Must(
                    nameof(PlaceWords),
                    Place is null or PlaceReady.Ready || !string.IsNullOrWhiteSpace(PlaceWords),
                    "Write what is missing."
                )
                .Fits(nameof(PlaceWords), PlaceWords, WordsMax);
    }
}
