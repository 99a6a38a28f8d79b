using Goldthread.Support;

namespace Goldthread.Web.Demonstration.Lives;

/// <summary>The verbs about what a goal needs to be possible, and who has read its plan.</summary>
internal sealed partial class LifeBook
{
    private void DoForReality(string verb)
    {
        switch (verb)
        {
            case "package":
                Package();
                break;
            case "place":
                // goal, competences with commas, whether the place is ready, what is missing
                _tell.GoalNeeds(
                    Next(),
                    new()
                    {
                        Skills = Maybe()?.Replace(", ", "\n", StringComparison.Ordinal),
                        Place = Of<PlaceReady>(),
                        PlaceWords = Maybe(),
                    }
                );
                break;
            case "partner":
                Partner();
                break;
            case "understood":
                Understood();
                break;
            default:
                throw new FormatException($"There is no verb {verb}.");
        }
    }

    // name, hours and minutes a week, who pays, first day, last day
    private void Package() =>
        _tell.HasPackage(
            new()
            {
                Name = Next(),
                Hours = Number(Next()),
                Minutes = Number(Next()),
                Commissioner = Next(),
                StartsOn = On(Next()),
                EndsOn = MaybeOn(),
            }
        );

    // goal, who is asked, what for, who sees to it, by when, done, what came of it
    private void Partner() =>
        _tell.AsksPartner(
            Next(),
            new()
            {
                Partner = Next(),
                Action = Next(),
                Owner = Next(),
                DueOn = On(Next()),
                DoneOn = MaybeOn(),
                Outcome = Maybe(),
            }
        );

    // goal, day, time, who
    private void Understood()
    {
        var (goal, when) = (Next(), WeekAndDay(Next()));
        _tell.ReadsPlan(goal, when.Week, when.Day, Next(), Of<Who>());
    }
}
