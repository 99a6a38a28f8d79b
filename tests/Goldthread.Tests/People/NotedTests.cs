using Goldthread.History;
using Goldthread.People;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Tests.People;

public sealed class NotedTests
{
    private static readonly DateOnly Today = new(2026, 1, 14);

    [Fact]
    public void About_me_needs_words_and_takes_two_thousand_characters()
    {
        var (change, person) = Pretend();

        Assert.Throws<Refused>(() => AboutMe.Write(change, person, AboutMeHeading.Important, " ", null));
        Assert.Throws<Refused>(() =>
            AboutMe.Write(change, person, AboutMeHeading.Important, new string('x', 2001), null)
        );
        var about = AboutMe.Write(change, person, AboutMeHeading.Important, new string('x', 2000), " Ada ");
        Assert.Equal((2000, "Ada"), (about.Words.Length, about.WrittenWith));
    }

    [Fact]
    public void About_me_is_not_overwritten_unseen()
    {
        var (change, person) = Pretend();
        var about = AboutMe.Write(change, person, AboutMeHeading.Important, "Birds.", null);

        Assert.Throws<Refused>(() => about.Rewrite(change, 7, "Cats.", null));
        Assert.Equal("Birds.", about.Words);
    }

    [Fact]
    public void A_communication_need_is_a_sentence_and_two_or_three_words()
    {
        Assert.Equal(["DoThis", "Short"], Fields(new CommunicationNeed.Typed()));
        var typed = Typed.Communication();
        typed.Short = new string('x', 29);
        typed.Position = 0;
        Assert.Equal(["Short", "Position"], Fields(typed));
    }

    [Fact]
    public void A_communication_need_without_a_drawing_shows_speech_and_comes_first()
    {
        var (change, person) = Pretend();
        var typed = Typed.Communication();
        typed.Icon = " ";

        var need = change.Note<CommunicationNeed, CommunicationNeed.Typed>(person, typed);

        Assert.Equal(("speech", 1), (need.Icon, need.Position));
    }

    [Fact]
    public void A_need_is_linked_only_to_what_the_care_act_lists()
    {
        Assert.Empty(Fields(Typed.Need()));
        Assert.Equal(
            ["Words", "AssessedOn", "CareAct", "Wellbeing"],
            Fields(
                new Need.Typed
                {
                    CareAct = ["a", "k"],
                    Wellbeing = ["j"],
                    AssessedOn = Today.AddDays(1),
                }
            )
        );
    }

    [Fact]
    public void A_need_keeps_its_letters_in_order()
    {
        var (change, person) = Pretend();
        var typed = Typed.Need();
        typed.CareAct = ["j", "a", "c"];

        var need = change.Note<Need, Need.Typed>(person, typed);

        Assert.Equal("a,c,j", need.CareAct);
        Assert.Equal(["a", "c", "j"], need.Facts().CareAct);
    }

    [Fact]
    public void A_need_without_letters_shows_none()
    {
        var (change, person) = Pretend();

        var need = change.Note<Need, Need.Typed>(person, new Need.Typed { Words = "Company." });

        Assert.Null(need.CareAct);
        Assert.Empty(need.Facts().CareAct);
    }

    [Fact]
    public void The_lists_of_the_care_act_are_whole()
    {
        Assert.Equal("abcdefghij", string.Concat(CareActOutcome.All.Select(o => o.Letter)));
        Assert.Equal("abcdefghi", string.Concat(WellbeingArea.All.Select(o => o.Letter)));
    }

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(true, null, false)]
    [InlineData(true, " ", false)]
    [InlineData(true, "She said so on Monday.", true)]
    public void Sharing_with_somebody_needs_a_basis(bool shares, string? basis, bool fine)
    {
        var typed = Typed.CircleMember();
        typed.MaySee = shares ? [SharedTopic.Goals] : [];
        typed.Basis = basis;

        Assert.Equal(fine ? [] : ["Basis"], Fields(typed));
    }

    [Fact]
    public void What_somebody_may_see_is_kept_once_each_and_shown_again()
    {
        var (change, person) = Pretend();
        var typed = Typed.CircleMember();
        typed.MaySee = [SharedTopic.Money, SharedTopic.Goals, SharedTopic.Money];
        typed.Basis = "She said so.";

        var member = change.Note<CircleMember, CircleMember.Typed>(person, typed);

        Assert.Equal("Goals,Money", member.MaySee);
        Assert.Equal([SharedTopic.Goals, SharedTopic.Money], member.Facts().MaySee);
    }

    [Fact]
    public void Somebody_in_the_circle_has_a_name_a_relation_and_a_role() =>
        Assert.Equal(["Name", "Relation", "Role"], Fields(new CircleMember.Typed()));

    [Fact]
    public void Strengths_medicines_and_equipment_say_what_they_are()
    {
        Assert.Equal(["Words", "Kind"], Fields(new Strength.Typed()));
        Assert.Equal(["Name", "Purpose", "TakenWhen"], Fields(new Medicine.Typed()));
        Assert.Equal(["Name", "Purpose"], Fields(new Equipment.Typed()));
    }

    private static IEnumerable<string> Fields(IFacts facts)
    {
        var check = new Check();
        facts.Look(check, Today);
        return check.Problems.Select(p => p.Field);
    }

    // A change that keeps nothing: enough for rules that need no database.
    private static (Change, Person) Pretend() => Unkept.ChangeAndPerson(Today);
}
