using Goldthread.History;
using Goldthread.People;
using Goldthread.TestKit;

namespace Goldthread.Tests.People;

/// <summary>What can be noted of where somebody is, and what is refused.</summary>
public sealed class WhereaboutsTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);

    [Fact]
    public void Away_needs_only_where_and_from_which_day()
    {
        var facts = new WhereaboutsFacts { Kind = WhereaboutsKind.InHospital, StartsOn = Today.AddDays(7) };

        var noted = Away(facts);

        Assert.Equal((WhereaboutsKind.InHospital, Today.AddDays(7), null), (noted.Kind, noted.StartsOn, noted.BackOn));
    }

    [Theory]
    [InlineData(null, 0, null, "Kind")]
    [InlineData(WhereaboutsKind.Died, 0, null, "Kind")]
    [InlineData(WhereaboutsKind.SomewhereElse, 0, null, "Place")]
    [InlineData(WhereaboutsKind.OnHoliday, null, null, "StartsOn")]
    [InlineData(WhereaboutsKind.OnHoliday, 400, null, "StartsOn")]
    [InlineData(WhereaboutsKind.OnHoliday, -4000, null, "StartsOn")]
    [InlineData(WhereaboutsKind.OnHoliday, 0, -1, "ExpectedOn")]
    public void What_is_missing_or_cannot_be_is_refused(WhereaboutsKind? kind, int? from, int? expected, string field)
    {
        var facts = new WhereaboutsFacts
        {
            Kind = kind,
            StartsOn = from is { } days ? Today.AddDays(days) : null,
            ExpectedOn = expected is { } e ? Today.AddDays(e) : null,
        };

        Assert.Equal(field, Assert.Single(Problems(() => Away(facts))).Field);
    }

    [Theory]
    [InlineData(WhereaboutsKind.Died)]
    [InlineData(WhereaboutsKind.MovedOn)]
    public void Nobody_has_died_or_moved_on_in_days_to_come(WhereaboutsKind kind)
    {
        Assert.Equal(
            "Choose today or an earlier day. This one has not happened yet.",
            Assert.Single(Problems(() => Leave(kind, Today.AddDays(1)))).Sentence
        );
        Assert.Equal(kind, Leave(kind, Today).Kind);
        Assert.Single(Problems(() => Leave(WhereaboutsKind.InHospital, Today)));
    }

    [Fact]
    public void Nobody_is_in_two_places()
    {
        var closed = Away(Facts(-10, back: -5));

        Assert.Single(Problems(() => Away(Facts(-7), closed)));
        Assert.Single(Problems(() => Away(Facts(-10), closed)));
        Assert.Equal("BackOn", Assert.Single(Problems(() => Away(Facts(-12, back: -8), closed))).Field);
        Assert.Equal(Today.AddDays(-5), Away(Facts(-5), closed).StartsOn);
        Assert.Equal(Today.AddDays(-12), Away(Facts(-12, back: -10), closed).StartsOn);
        Assert.Equal(Today, Away(Facts(0), Away(Facts(-3))).StartsOn);
    }

    [Fact]
    public void Nothing_follows_a_death_and_it_is_noted_once()
    {
        var died = Leave(WhereaboutsKind.Died, Today.AddDays(-2));

        Assert.Contains("They died on 13 June 2026.", Assert.Single(Problems(() => Away(Facts(0), died))).Sentence);
        Assert.Single(Problems(() => Leave(WhereaboutsKind.Died, Today, died)));
        Assert.Single(Problems(() => Back(died, Today)));
        Assert.Equal(Today.AddDays(-9), Away(Facts(-9, back: -4), died).StartsOn);
    }

    [Fact]
    public void A_death_in_hospital_needs_no_coming_back_first()
    {
        var away = Away(Facts(-3));

        Assert.Equal(WhereaboutsKind.Died, Leave(WhereaboutsKind.Died, Today.AddDays(-3), away).Kind);
    }

    [Fact]
    public void Coming_back_is_on_a_day_that_has_been_and_not_before_they_left()
    {
        var away = Away(Facts(-3));

        Assert.Equal("Choose the day they came back.", Assert.Single(Problems(() => Back(away, null))).Sentence);
        Assert.Single(Problems(() => Back(away, Today.AddDays(1))));
        Assert.Single(Problems(() => Back(away, Today.AddDays(-4))));
        Assert.Single(Problems(() => Back(away, Today, Away(Facts(-1), away))));
        Assert.Single(Problems(() => away.ComeBack(Unkept.Change(Today), 7, Today, [])));
        Back(away, Today.AddDays(-3));
        Assert.Equal(Today.AddDays(-3), away.BackOn);
    }

    [Fact]
    public void Who_moved_on_may_come_back()
    {
        var moved = Leave(WhereaboutsKind.MovedOn, Today.AddDays(-30));
        Assert.Contains("They moved on", Assert.Single(Problems(() => Away(Facts(0), moved))).Sentence);

        Back(moved, Today.AddDays(-1));

        Assert.Equal(Today, Away(Facts(0), moved).StartsOn);
    }

    [Fact]
    public void A_mistake_needs_a_reason_and_counts_for_nothing()
    {
        var died = Leave(WhereaboutsKind.Died, Today);
        Assert.Equal("Why", Assert.Single(Problems(() => died.Mistake(Unkept.Change(Today), 0, " "))).Field);

        var change = Unkept.Change(Today);
        died.Mistake(change, 0, "Meant for somebody of the same name.");

        Assert.True(died.InError);
        Assert.Equal("Meant for somebody of the same name.", change.Reason);
        Assert.Equal(Today, Away(Facts(0), died).StartsOn);
        Assert.Single(Problems(() => died.Mistake(Unkept.Change(Today), 0, "Again.")));
        Assert.Single(Problems(() => died.Correct(Unkept.Change(Today), 0, died.Facts(), [])));
    }

    [Fact]
    public void Days_can_be_put_right_but_an_absence_does_not_become_a_death()
    {
        var away = Away(Facts(-3));
        var facts = away.Facts();
        facts.StartsOn = Today.AddDays(-5);
        facts.Place = " Ash Court ";

        away.Correct(Unkept.Change(Today), 0, facts, [away]);

        Assert.Equal((Today.AddDays(-5), "Ash Court"), (away.StartsOn, away.Place));
        facts.Kind = WhereaboutsKind.Died;
        Assert.Equal("Kind", Assert.Single(Problems(() => away.Correct(Unkept.Change(Today), 0, facts, [away]))).Field);
        var died = Leave(WhereaboutsKind.Died, Today);
        var other = died.Facts();
        other.Kind = WhereaboutsKind.InHospital;
        died.Correct(Unkept.Change(Today), 0, other, [died]);
        Assert.Equal(WhereaboutsKind.Died, died.Kind);
    }

    [Fact]
    public async Task It_is_kept_and_read_again_as_it_was()
    {
        await using var world = await World.Begin();
        var maya = await world.AddPerson();
        var stay = new Stay(WhereaboutsKind.OnHoliday, world.Today, null, "Tenby", world.Today.AddDays(7));

        var noted = await world.NoteWhere(maya, stay);
        await world.ComeBack(noted, world.Today);

        await using var db = world.Read();
        var presence = await db.PresenceOf(maya.Id);
        Assert.True(presence.HereOn(world.Today));
        Assert.Equal(stay with { Back = world.Today }, (await world.Latest(noted)).Stay);
    }

    private static WhereaboutsFacts Facts(int from, int? back = null) =>
        new()
        {
            Kind = WhereaboutsKind.InHospital,
            StartsOn = Today.AddDays(from),
            BackOn = back is { } days ? Today.AddDays(days) : null,
        };

    private static Whereabouts Away(WhereaboutsFacts facts, params Whereabouts[] others)
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        return Whereabouts.GoAway(change, person, facts, others);
    }

    private static Whereabouts Leave(WhereaboutsKind kind, DateOnly on, params Whereabouts[] others)
    {
        var (change, person) = Unkept.ChangeAndPerson(Today);
        return Whereabouts.Leave(change, person, new WhereaboutsFacts { Kind = kind, StartsOn = on }, others);
    }

    private static void Back(Whereabouts away, DateOnly? on, params Whereabouts[] others) =>
        away.ComeBack(Unkept.Change(Today), 0, on, others);

    private static IReadOnlyList<Problem> Problems(Action refused) => Assert.Throws<Refused>(refused).Problems;
}
