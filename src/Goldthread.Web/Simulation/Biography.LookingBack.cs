using Goldthread.Goals;
using Goldthread.Reviews;
using Goldthread.Staff;

namespace Goldthread.Web.Simulation;

/// <summary>Reviews: most of them on time, some missed, and what they decide.</summary>
internal sealed partial class Biography
{
    private const int DaysBetween = 84;

    private DateOnly FirstReview(LifeGoal goal) => goal.From.AddDays(DaysBetween);

    private void LookBack(LifeGoal goal)
    {
        var missed = _dice.Percent(6);
        var last = Earlier(goal.To, _life.Left is null ? _today : _life.To);
        var on = FirstReview(goal);
        while (on < last.AddDays(-1) && on < _today)
        {
            var next = on.AddDays(DaysBetween + _dice.Between(-10, 10));
            if (!missed || next < _today)
            {
                Review(goal, on, next, Decide(goal, on));
            }

            on = next;
        }

        if (goal.To is { } ends && ends < last.AddDays(1) && ends > goal.From.AddDays(7))
        {
            Review(goal, ends, null, Ending(goal));
        }

        if (goal.Course == Course.Rises && goal.TurnsOn.AddDays(21) < last)
        {
            Climb(goal);
        }
    }

    private static DateOnly Earlier(DateOnly? one, DateOnly other) => one < other ? one.Value : other;

    private Decision Decide(LifeGoal goal, DateOnly on) =>
        goal.Course == Course.Rises && on > goal.TurnsOn && on < goal.TurnsOn.AddDays(DaysBetween + 10)
            ? Decision.StepUp
        : on > _life.BadWeek && on < _life.BadWeek.AddDays(DaysBetween) ? Decision.Adapt
        : goal.Course == Course.Falls && on > goal.TurnsOn ? Decision.StepDown
        : Decision.Keep;

    private Decision Ending(LifeGoal goal) =>
        _life.Goals.Exists(g => g.After == goal) ? Decision.Reshape
        : goal.Course == Course.Rises ? Decision.Celebrate
        : Decision.Stop;

    private void Review(LifeGoal goal, DateOnly on, DateOnly? next, Decision decision)
    {
        var facts = new ReviewFacts
        {
            Present = _dice.Of(_life.Crew.Workers).Name,
            PersonThere = _dice.Percent(92),
            PersonWords = _life.Speaker.Say("review.words"),
            Rating = _dice.Between(2, 5),
            Decision = decision,
            Changed = Changed(decision),
            NextOn = next,
        };
        var needsMore = decision == Decision.Adapt && _dice.Percent(40);
        var (tried, needs) = (_life.Speaker.Say("learning.tried"), _life.Speaker.Say("learning.needs"));
        Do(
            on,
            _life.KeyWorker,
            async (db, change) =>
            {
                var found = await db.Find<Goal>(change, Act.Review, _life.Id, goal.Id);
                // After days away a review is held late; the next one is never before it.
                facts.NextOn = facts.NextOn <= change.Today ? change.Today.AddDays(DaysBetween) : facts.NextOn;
                var held = Goldthread.Reviews.Review.Hold(change, found, facts);
                if (needsMore)
                {
                    var learning = new LearningFacts { Tried = tried, NeedsNext = needs };
                    learning.DueOn = change.Today.AddDays(28);
                    LearningAction.Keep(change, found, learning, held.Id);
                }
            }
        );
    }

    private string? Changed(Decision decision) =>
        decision switch
        {
            Decision.Keep => null,
            Decision.Celebrate => _life.Speaker.Say("review.ended"),
            Decision.Stop => _life.Speaker.Say("review.stopped"),
            Decision.Reshape => _life.Speaker.Say("review.reshaped"),
            Decision.Adapt or Decision.StepUp or Decision.StepDown or Decision.Pause => _life.Speaker.Say(
                "review.changed"
            ),
        };

    private void Climb(LifeGoal goal) =>
        Do(
            goal.TurnsOn.AddDays(15 + _dice.Below(5)),
            _life.KeyWorker,
            async (db, change) =>
            {
                var rung = await db.Find<Milestone>(change, Act.Plan, _life.Id, goal.LadderId);
                MilestoneMove.Make(change, rung, LadderMove.Reached, null, null);
            }
        );
}
