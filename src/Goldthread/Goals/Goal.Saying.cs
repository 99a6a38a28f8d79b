using Goldthread.Goals.Examples;
using Goldthread.History;
using Goldthread.People;

namespace Goldthread.Goals;

public sealed partial class Goal
{
    /// <summary>
    /// Writes down what a person says they want. This alone makes it a goal, proposed. A goal that is re-shaped keeps its
    /// need, its why and its kind; one that begins from an example must not have the example's words.
    /// </summary>
    public static Goal Say(
        Change change,
        Person person,
        GoalWords words,
        Goal? reshapedFrom = null,
        ExampleGoal? example = null
    )
    {
        words.LookOwn(example);
        var goal = new Goal
        {
            Id = change.NewId(),
            PersonId = person.Id,
            HeardById = change.Actor.Id,
            Lifecycle = Lifecycle.Proposed,
            ReshapedFromId = reshapedFrom?.Id,
            NeedId = reshapedFrom?.NeedId,
            Why = reshapedFrom?.Why,
            Kind = reshapedFrom?.Kind ?? example?.Kind ?? GoalKind.Gain,
            BegunFrom = example?.Key,
        };
        goal.TakeWords(change, words);
        change.AboutGoal(goal.Id);
        return change.Keep(goal, reshapedFrom is null ? What.GoalSaid : What.GoalBecame);
    }

    /// <summary>Writes their words anew. An agreement to the old words stays an agreement to the old words.</summary>
    public void Reword(Change change, int seen, GoalWords words)
    {
        Touch(change, seen);
        TakeWords(change, words);
        change.Say(What.GoalReworded);
    }

    private void TakeWords(Change change, GoalWords words)
    {
        words.Look(change.Today);
        OwnWords = Check.Tidy(words.OwnWords)!;
        SaidHow = Check.Tidy(words.SaidHow);
        SaidOn = words.SaidOn ?? change.Today;
        Wording++;
    }

    private void Touch(Change change, int seen)
    {
        Expect(seen);
        change.AboutGoal(Id);
        StillOpen();
    }

    private void StillOpen()
    {
        if (!Open)
        {
            throw new Refused("", "This goal has ended. Start a new one from it instead.");
        }
    }
}

/// <summary>The person's own words, as typed.</summary>
public sealed class GoalWords
{
    public const int WordsMax = 1000;
    public const int HowMax = 200;

    public string? OwnWords { get; set; }
    public string? SaidHow { get; set; }
    public DateOnly? SaidOn { get; set; }

    // Nearly all of the example's words: nobody says it just like somebody else.
    private const double Copied = 0.9;

    internal void LookOwn(ExampleGoal? example) =>
        new Check()
            .Must(
                nameof(OwnWords),
                example is null || WordSets.Found(example.Words, OwnWords) < Copied,
                "These are the words of the example. Write how this person says or shows it."
            )
            .OrRefuse();

    internal void Look(DateOnly today) =>
        new Check()
            .Needs(nameof(OwnWords), OwnWords, WordsMax, "Write what they said, exactly as they said it.")
            .Fits(nameof(SaidHow), SaidHow, HowMax)
            .NotAhead(nameof(SaidOn), SaidOn, today)
            .OrRefuse();
}
