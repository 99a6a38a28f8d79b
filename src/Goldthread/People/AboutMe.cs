using Goldthread.History;

namespace Goldthread.People;

/// <summary>The seven headings of About Me (PRSB standard 1.2).</summary>
public enum AboutMeHeading
{
    Important,
    ImportantPeople,
    Communication,
    Wellness,
    PleaseDo,
    SupportMe,
    AlsoWorthKnowing,
}

/// <summary>One heading of what a person wants others to know, in their words or with help.</summary>
public sealed class AboutMe : PersonRecord
{
    public const int WordsMax = 2000;

    private AboutMe() { }

    public AboutMeHeading Heading { get; private set; }
    public string Words { get; private set; } = "";

    /// <summary>Who helped to write it, if anyone.</summary>
    public string? WrittenWith { get; private set; }

    public static AboutMe Write(Change change, Person person, AboutMeHeading heading, string? words, string? with)
    {
        Look(words, with);
        return change.Keep(
            new AboutMe
            {
                Id = change.NewId(),
                PersonId = person.Id,
                Heading = heading,
                Words = Check.Tidy(words)!,
                WrittenWith = Check.Tidy(with),
            },
            What.AboutMeWritten
        );
    }

    public void Rewrite(Change change, int seen, string? words, string? with)
    {
        Look(words, with);
        Expect(seen);
        Words = Check.Tidy(words)!;
        WrittenWith = Check.Tidy(with);
        change.Say(What.AboutMeWritten);
    }

    private static void Look(string? words, string? with) =>
        new Check()
            .Needs(nameof(Words), words, WordsMax, "Write something under this heading, or leave it for now.")
            .Fits(nameof(WrittenWith), with, PersonFacts.NameMax)
            .OrRefuse();
}
