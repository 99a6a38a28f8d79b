using Goldthread.Evidence;

namespace Goldthread.Web.Simulation;

/// <summary>Puts a note together: how it went for the goal first, then what else there was, at that hour of that season.</summary>
/// <param name="length">Exactly so many characters; about 200 when left out.</param>
internal sealed class Notes(int? length)
{
    public string Write(Life life, LifeGoal? goal, DateTime at, HowItWent how, int? mood, Dice dice)
    {
        var wanted = length ?? dice.Between(90, 270);
        var said = goal is null ? life.Speaker.Say("general") : life.Speaker.Say(goal.Theme.Book, About(how));
        var rest = new Queue<Func<string>>(dice.Some(AllElse(life, goal, at, how, mood), 9));
        while (said.Length < wanted)
        {
            said += $" {(rest.Count > 0 ? rest.Dequeue()() : life.Speaker.Say("general"))}";
        }

        return length is { } exact ? Cut(Large(said), exact) : Large(said);
    }

    private static IEnumerable<Func<string>> AllElse(Life life, LifeGoal? goal, DateTime at, HowItWent how, int? mood)
    {
        var speaker = life.Speaker;
        if (goal is not null && how == HowItWent.AsPlanned)
        {
            yield return () => speaker.Say(goal.Theme.Book, "seen");
        }

        yield return () => speaker.Say($"weather.{Season(at.Month)}");
        yield return () => speaker.Say("general");
        if (at.Hour < 10)
        {
            yield return () => speaker.Say("early");
        }

        if (at.Hour >= 17)
        {
            yield return () => speaker.Say("late");
        }

        if (mood is <= 2 or >= 4)
        {
            yield return () => speaker.Say(mood <= 2 ? "mood.low" : "mood.good");
        }

        if (at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            yield return () => speaker.Say("weekend");
        }
    }

    private static string About(HowItWent how) =>
        how switch
        {
            HowItWent.AsPlanned => "planned",
            HowItWent.Different => "different",
            HowItWent.DidNotHappen => "not",
        };

    private static string Season(int month) =>
        month switch
        {
            12 or 1 or 2 => "winter",
            3 or 4 or 5 => "spring",
            6 or 7 or 8 => "summer",
            _ => "autumn",
        };

    private static string Large(string said) => char.ToUpperInvariant(said[0]) + said[1..];

    private static string Cut(string said, int exact) => $"{said[..(exact - 1)]}…";
}
