using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;
using Goldthread.Verify;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Tests.People;

public sealed class PersonTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);

    /// <summary>Real names and words as people type them; kept and shown exactly.</summary>
    public static TheoryData<string> RealText { get; } =
    [
        "Ŵ",
        "Siân Llŷr ap Gwynfor-Ŷwain",
        "نور فاطمہ حسین",
        "\u202Bنور\u202C and \u200fBo",
        "O’Brien-Smythe d'Arcy",
        "李小龍",
        "👩‍👩‍👧 Mim 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
        "=cmd|' /C calc'!A0",
        "+44 7700 900000",
        "@SUM(1+1)",
        "<script>alert('x')</script>",
        "\"; DROP TABLE person; --",
        "%s %n {0} $name \\u0000",
        "e\u0301 and é",
        "Two  spaces",
        "null",
    ];

    [Theory]
    [MemberData(nameof(RealText))]
    public async Task A_real_name_is_kept_exactly_and_stays_proved(string name)
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson(
            new PersonFacts
            {
                Name = name,
                Likes = name,
                ContactBy = name,
            }
        );
        var words = $"{name}\n{name}";
        var about = await world.Make(
            world.Manager,
            person,
            Act.Plan,
            (change, p) => AboutMe.Write(change, p, AboutMeHeading.Important, words, name)
        );
        await world.Alter(
            world.Manager,
            about,
            Act.Plan,
            (change, a) => a.Rewrite(change, 1, AboutMeHeading.Important.ToString(), null)
        );
        var kept = await world.Latest(person);

        Assert.Equal((name, name, name), (kept.Name, kept.Likes, kept.ContactBy));
        await using var db = world.Read();
        var past = PastBody.Read(Catalogue.Tables["about_me"], (await db.PastVersions.SingleAsync()).Body);
        Assert.Equal(words, past["words"]);
        Assert.Equal(Outcome.Sound, world.Database.Verify().Outcome);
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-01-14", true)]
    [InlineData("1916-01-01", true)]
    [InlineData("1901-01-15", true)]
    [InlineData("1901-01-14", false)]
    [InlineData("2026-01-15", false)]
    public void Somebody_was_born_on_a_day_that_has_been_and_not_more_than_125_years_ago(string born, bool fine) =>
        Assert.Equal(fine, Problems(new PersonFacts { Name = "Bo", BornOn = DateOnly.Parse(born) }).Count == 0);

    [Fact]
    public async Task Somebody_born_on_29_February_and_somebody_of_110_keep_their_birthdays()
    {
        await using var world = await World.Begin();
        foreach (var born in new[] { new DateOnly(1956, 2, 29), new DateOnly(1915, 6, 1) })
        {
            var person = await world.AddPerson(new PersonFacts { Name = "Bo", BornOn = born });

            Assert.Equal(born, (await world.Latest(person)).BornOn);
        }
    }

    [Fact]
    public void A_name_is_needed() =>
        Assert.Equal([new Problem("Name", "Write the person’s name.")], Problems(new PersonFacts { Name = " " }));

    [Fact]
    public void A_wrong_nhs_number_is_said_and_none_is_fine()
    {
        Assert.Equal("NhsNumber", Assert.Single(Problems(new PersonFacts { Name = "Bo", NhsNumber = "1" })).Field);
        Assert.Empty(Problems(new PersonFacts { Name = "Bo", NhsNumber = " " }));
    }

    [Fact]
    public async Task What_was_typed_is_kept_tidied_and_gaps_are_filled_plainly()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson(
            new PersonFacts
            {
                Name = "  Siân Llŷr ",
                NhsNumber = "943 476 5919",
                Pronouns = " ",
            }
        );

        Assert.Equal(("Siân Llŷr", "Siân", "none"), (person.Name, person.Likes, person.Picture));
        Assert.Equal("9434765919", person.NhsNumber);
        Assert.Null(person.Pronouns);
        Assert.Equal("sian llyr sian", person.SearchName);
        Assert.Empty(Problems(person.Facts()));
    }

    [Theory]
    [InlineData("Siân LLŶR", "sian llyr")]
    [InlineData("  Łucja Ødegård Nguyễn ", "lucja odegard nguyen")]
    [InlineData("Sia\u0302n", "sian")]
    [InlineData("نور", "نور")]
    public void Names_are_searched_in_small_letters_without_marks(string name, string searched) =>
        Assert.Equal(searched, Person.ForSearch(name));

    [Fact]
    public async Task A_rewrite_changes_what_is_searched_too()
    {
        await using var world = await World.Begin();
        var person = await world.AddPerson("Maya Okafor");

        await world.Run(
            world.Manager,
            async (db, change) =>
                (await Goldthread.Storage.Finders.Person(db, change, Act.Plan, person.Id)).Rewrite(
                    change,
                    1,
                    new PersonFacts { Name = "Maya Lindqvist", Likes = "Mim" }
                )
        );

        Assert.Equal("maya lindqvist mim", (await world.Latest(person)).SearchName);
    }

    private static IReadOnlyList<Problem> Problems(PersonFacts facts)
    {
        var check = new Check();
        facts.Look(check, Today);
        return check.Problems;
    }
}
