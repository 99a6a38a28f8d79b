using Goldthread.Goals;
using Goldthread.History;
using Goldthread.Safety;

namespace Goldthread.People;

/// <summary>Something as it was typed: it knows what is missing or unclear in it.</summary>
public interface IFacts
{
    /// <summary>Adds to <paramref name="check"/> what is missing or unclear.</summary>
    void Look(Check check, DateOnly today);
}

/// <summary>
/// Something known of a person that is noted, changed, and one day no longer true: a need, a medicine, someone in
/// their circle. Each knows its own facts and rules; the verbs are the same for all.
/// </summary>
public abstract class Noted<TFacts> : PersonRecord
    where TFacts : IFacts
{
    /// <summary>From this day on it is no longer true; it stays in the history.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>What is noted, for showing in a form.</summary>
    public abstract TFacts Facts();

    /// <summary>Takes the facts over, tidied. They have been looked at already.</summary>
    protected abstract void Take(TFacts facts);

    internal abstract What Anew { get; }

    internal abstract What Changed { get; }

    /// <summary>Changes it, on sight of version <paramref name="seen"/>. Refuses facts that are missing or unclear.</summary>
    public void Rewrite(Change change, int seen, TFacts facts)
    {
        Look(change, facts);
        Expect(seen);
        Take(facts);
        SayChanged(change);
    }

    /// <summary>Says that it is no longer true, from today, and why where somebody says so.</summary>
    public void End(Change change, int seen, string? why = null)
    {
        new Check().Fits(nameof(Ending.EndWhy), why, Ending.WhyMax).OrRefuse();
        Expect(seen);
        EndedOn = change.Today;
        TakeEnd(Check.Tidy(why));
        change.Because(why);
        SayChanged(change);
    }

    // What belongs to a goal is told in the history of that goal, so that colleagues see who saw to it last.
    private void SayChanged(Change change)
    {
        if (this is IOfGoal { GoalId: var goal } && goal != Guid.Empty)
        {
            change.AboutGoal(goal);
        }
        else
        {
            SayWhichGoal(change, Facts());
        }

        change.Say(Changed);
    }

    // A consent or a decision may be about one goal.
    private static void SayWhichGoal(Change change, TFacts facts)
    {
        if (facts is IOfSomeGoal { GoalId: { } goal })
        {
            change.AboutGoal(goal);
        }
    }

    /// <summary>Keeps why it ended, where the record has a place for it; the history has it in any case.</summary>
    protected virtual void TakeEnd(string? why) { }

    internal void Begin(Change change, Person person, TFacts facts)
    {
        Look(change, facts);
        SayWhichGoal(change, facts);
        Id = change.NewId();
        PersonId = person.Id;
        Take(facts);
    }

    private static void Look(Change change, TFacts facts)
    {
        var check = new Check();
        facts.Look(check, change.Today);
        check.OrRefuse();
    }
}

/// <summary>Why something noted is no longer true, as typed.</summary>
public static class Ending
{
    public const int WhyMax = 300;

    /// <summary>The name of the field.</summary>
    public const string EndWhy = nameof(EndWhy);

    /// <summary>Refuses an ending without a reason, for what colleagues went by.</summary>
    public static void MustSayWhy(string? why) =>
        new Check().Needs(EndWhy, why, WhyMax, "Write why it is no longer done, in a few words.").OrRefuse();
}

/// <summary>Begins noted things of every kind.</summary>
public static class Noting
{
    /// <summary>Notes something about a person. Refuses facts that are missing or unclear.</summary>
    public static T Note<T, TFacts>(this Change change, Person person, TFacts facts)
        where T : Noted<TFacts>, new()
        where TFacts : IFacts
    {
        var noted = new T();
        noted.Begin(change, person, facts);
        return change.Keep(noted, noted.Anew);
    }
}
