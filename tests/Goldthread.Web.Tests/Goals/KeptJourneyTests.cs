using Goldthread.Goals;
using Goldthread.People;
using Goldthread.TestKit;
using Goldthread.Web.Security;
using Goldthread.Web.Tests.Forms;
using Goldthread.Web.Tests.Security.SignIn;
using Microsoft.EntityFrameworkCore;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Goals;

/// <summary>Whatever form of the journey is open when a session runs out, its words are there again after signing in.</summary>
public sealed class KeptJourneyTests
{
    // Each form of the journey: its place under the goal, and a field with words in it.
    public static TheoryData<string, string> Forms =>
        new()
        {
            { "new", "OwnWords" },
            { "words", "OwnWords" },
            { "why", "Why" },
            { "name", "Title" },
            { "when", "ReviewQuestion" },
            { "together", "Said" },
            { "options", "Opinion" },
            { "disagreements", "Answer" },
            { "indicators", "Name" },
            { "risks", "Safeguards" },
            { "steps", "Words" },
            { "barriers", "Words" },
            { "ladder", "Criterion" },
            { "agree", "How" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_is_given_back_with_all_its_words_and_is_not_saved_by_that(string place, string field)
    {
        await using var site = await Site.Open(pretend: false);
        var maya = await site.World.AddPerson();
        var (goal, _) = await site.World.StartGoal(maya);
        var (visitor, passkey) = await site.WithPasskey(site.World.Manager);
        var at = place == "new" ? $"/people/{maya.Id}/goals/new" : $"/people/{maya.Id}/goals/{goal.Id}/{place}";
        var form = await visitor.Get(at);
        site.World.Clock.Advance(TimeSpan.FromMinutes(20));
        var before = await site.World.Count<Goldthread.History.HistoryEntry>();

        var door = await visitor.Send(form, $"main form:has([name={field}])", Of((field, "The blue cup, at four.")));
        Assert.Equal("Sign in", door.Heading);
        var back = await visitor.Show(door, passkey);

        Assert.Equal(at, back.Path.Split('?')[0]);
        Assert.Equal("The blue cup, at four.", back.Typed(field));
        Assert.Contains("save it again", back.Main);
        Assert.Equal(before, await site.World.Count<Goldthread.History.HistoryEntry>());
        visitor.Dispose();
        passkey.Dispose();
    }

    [Fact]
    public async Task What_was_only_tried_out_with_the_coach_is_kept_by_nobody()
    {
        await using var site = await Site.Open(pretend: false);
        var maya = await site.World.AddPerson();
        var (visitor, passkey) = await site.WithPasskey(site.World.Manager);
        var page = await visitor.Get($"/people/{maya.Id}/goals/coach");
        site.World.Clock.Advance(TimeSpan.FromMinutes(20));

        await visitor.Send(page, "main form:has([name=Words])", Of(("Words", "improve mobility")));

        Assert.Equal(0, await site.With((SignInDb db) => db.KeptForms.CountAsync()));
        visitor.Dispose();
        passkey.Dispose();
    }
}
