using System.Net;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Security;

/// <summary>Who can open which page about whom. The pages are asked of the application, so a new one is judged as well.</summary>
public sealed class ReachTests(Household household) : IClassFixture<Household>
{
    private static readonly Act[] OfSupport = [Act.See, Act.Record];

    [Fact]
    public async Task A_stranger_is_sent_to_the_door_from_every_page_that_is_not_open()
    {
        using var stranger = household.Site.Stranger();
        foreach (var route in (await Pages()).Where(r => r.Policy is not Web.Security.OpenToAllAttribute))
        {
            var answer = await stranger.Get(household.Maya.Address(route));

            Assert.True(answer.Path == "/", route.Page);
            Assert.Contains("Choose who to be", answer.Main);
            NothingOf(household.Maya, answer);
        }
    }

    [Fact]
    public async Task Whoever_has_nothing_to_do_with_a_person_finds_no_page_about_them_and_learns_nothing()
    {
        foreach (
            var who in new[]
            {
                household.NoursWorker,
                household.BosKeyWorker,
                household.BirchManager,
                household.Coordinator,
            }
        )
        {
            var visitor = await household.As(who);
            foreach (var route in await PersonPages())
            {
                foreach (var whole in new[] { true, false })
                {
                    var answer = await visitor.Get(household.Maya.Address(route, whole));

                    Assert.True(answer.Status == HttpStatusCode.NotFound, $"{who.Name} at {route.Page}");
                    NothingOf(household.Maya, answer);
                }
            }
        }
    }

    [Fact]
    public async Task What_is_not_for_you_and_what_is_not_there_answer_the_same()
    {
        var visitor = await household.As(household.BirchManager);

        var hidden = await visitor.Get($"/people/{household.Maya.Person.Id}");
        var absent = await visitor.Get($"/people/{household.Maya.Goal.Id}");

        Assert.Equal(absent.Status, hidden.Status);
        Assert.Equal(absent.Main, hidden.Main);
    }

    [Fact]
    public async Task A_support_worker_sees_and_records_but_finds_no_page_for_planning_reviews_or_history()
    {
        var visitor = await household.As(household.MayasWorker);
        foreach (var route in await PersonPages())
        {
            var answer = await visitor.Get(household.Maya.Address(route));

            var expected = OfSupport.Contains(route.ToOpen!.Value) ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            Assert.True(answer.Status == expected, $"{route.Page}: {answer.Status}");
        }
    }

    [Theory]
    [InlineData("/Goals/Check", Act.Plan)]
    [InlineData("/Goals/Why", Act.Plan)]
    [InlineData("/Goals/New", Act.Plan)]
    [InlineData("/People/Details", Act.Plan)]
    [InlineData("/Evidence/Import", Act.Plan)]
    [InlineData("/Evidence/Record", Act.Record)]
    [InlineData("/Reviews/Hold", Act.Review)]
    [InlineData("/History/Person", Act.History)]
    public async Task What_some_pages_take_is_written_here_too_so_that_it_cannot_loosen_unseen(string page, Act act) =>
        Assert.Equal(act, (await Pages()).Single(r => r.Page == page).ToOpen);

    [Fact]
    public async Task A_support_worker_is_shown_no_form_that_they_could_not_send()
    {
        var visitor = await household.As(household.MayasWorker);
        foreach (var route in (await PersonPages()).Where(r => r.ToOpen == Act.See && r.ToSend == Act.Plan))
        {
            var answer = await visitor.Get(household.Maya.Address(route));

            Assert.True(answer.Html.QuerySelector("main form[method=post]") is null, route.Page);
        }
    }

    [Fact]
    public async Task Key_worker_and_manager_open_every_page_about_their_person()
    {
        foreach (var who in new[] { household.MayasKeyWorker, household.AlderManager })
        {
            var visitor = await household.As(who);
            foreach (var route in await PersonPages())
            {
                foreach (var whole in new[] { true, false })
                {
                    var path = household.Maya.Address(route, whole);
                    var answer = await visitor.Get(path);

                    Assert.True(answer.Status == HttpStatusCode.OK, $"{who.Name} at {path}: {answer.Status}");
                    Assert.Contains("Maya", answer.Html.Body!.TextContent);
                }
            }
        }
    }

    [Fact]
    public async Task A_form_sent_by_whoever_may_not_is_not_found_and_changes_nothing()
    {
        var before = await household.Changes();
        foreach (
            var who in new[]
            {
                household.MayasWorker,
                household.NoursWorker,
                household.BirchManager,
                household.Coordinator,
            }
        )
        {
            var visitor = await household.As(who);
            foreach (var route in (await PersonPages()).Where(r => !MaySend(who, r)))
            {
                foreach (var handler in route.Handlers)
                {
                    var answer = await Send(visitor, Handled(household.Maya.Address(route), handler));

                    Assert.True(answer.Status == HttpStatusCode.NotFound, $"{who.Name} to {route.Page} {handler}");
                }
            }
        }

        Assert.Equal(before, await household.Changes());
    }

    [Fact]
    public async Task A_goal_a_record_or_anything_else_of_somebody_else_is_not_found_under_a_persons_address()
    {
        var visitor = await household.As(household.AlderManager);
        var before = await household.Changes();
        var tried = 0;
        foreach (var route in await PersonPages())
        {
            foreach (var parameter in route.Parameters.Where(p => p is not ("person" or "heading")))
            {
                var path = household.Maya.Address(route, instead: (parameter, household.Nour));
                var answer = await visitor.Get(path);
                Assert.True(answer.Status == HttpStatusCode.NotFound, path);
                NothingOf(household.Nour, answer);
                // Whoever sees no risk says so of the goal, whichever risk was open.
                foreach (var handler in route.Handlers.Where(h => h != "None" || parameter == "goal"))
                {
                    var sent = await Send(visitor, Handled(path, handler));
                    Assert.True(sent.Status == HttpStatusCode.NotFound, $"{path} {handler}: {sent.Status}");
                    NothingOf(household.Nour, sent);
                    tried++;
                }
            }
        }

        Assert.True(tried > 30);
        Assert.Equal(before, await household.Changes());
    }

    [Fact]
    public async Task What_belongs_to_one_goal_is_not_found_under_another_goal_of_the_same_person()
    {
        var visitor = await household.As(household.World.Manager);
        var before = await household.Changes();
        var elsewhere = household.Maya with
        {
            Ids = household.Maya.Ids.ToDictionary(
                p => p.Key,
                p => p.Key == "goal" ? household.Maya.Ids["other goal"] : p.Value
            ),
        };
        foreach (
            var route in (await PersonPages()).Where(r =>
                r.Parameters.Contains("goal") && r.Parameters.Intersect(["item", "indicator", "review"]).Any()
            )
        )
        {
            var path = elsewhere.Address(route);
            Assert.True((await visitor.Get(path)).Status == HttpStatusCode.NotFound, path);
            foreach (var handler in route.Handlers.Where(h => h != "None" && h != "Move"))
            {
                var sent = await Send(visitor, Handled(path, handler));
                Assert.True(sent.Status == HttpStatusCode.NotFound, $"{path} {handler}: {sent.Status}");
            }
        }

        Assert.Equal(before, await household.Changes());
    }

    [Fact]
    public async Task A_hidden_field_never_says_whom_or_which_goal_a_form_is_about()
    {
        var (maya, nour) = (household.Maya, household.Nour);
        var visitor = await household.As(household.World.Manager);
        var page = await visitor.Get($"/people/{maya.Person.Id}/goals/{maya.Goal.Id}/barriers");
        var foreign = new Dictionary<string, string?> { ["Words"] = "A step at the door, just here." };
        foreach (var name in new[] { "person", "PersonId", "Person.Id", "goal", "GoalId", "Goal.Id" })
        {
            foreign[name] = (name.Contains("oal", StringComparison.Ordinal) ? nour.Goal.Id : nour.Person.Id).ToString();
        }

        var answer = await visitor.Send(page, "main form:has([name=Words])", foreign);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("A step at the door, just here.", answer.Main);
        Assert.DoesNotContain(
            "A step at the door",
            (await visitor.Get($"/people/{nour.Person.Id}/goals/{nour.Goal.Id}/barriers")).Main
        );
    }

    [Fact]
    public async Task A_right_that_has_ended_opens_nothing_with_the_next_click()
    {
        var relief = await household.World.Hire("Ash Penn");
        var grant = await household.World.LetSupport(relief, household.Nour.Person);
        var visitor = await household.As(relief);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get($"/people/{household.Nour.Person.Id}")).Status);

        await household.World.End(grant);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/people/{household.Nour.Person.Id}")).Status);
        Assert.DoesNotContain("Nour", (await visitor.Get("/people")).Main);
    }

    [Fact]
    public async Task Lists_hold_only_people_in_reach()
    {
        var worker = await household.As(household.MayasWorker);
        var manager = await household.As(household.AlderManager);
        foreach (var list in new[] { "/", "/people", "/reviews", "/threads", "/people?find=n" })
        {
            NothingOf(household.Nour, await worker.Get(list));
            NothingOf(household.Bo, await worker.Get(list));
            NothingOf(household.Bo, await manager.Get(list));
        }

        Assert.Contains("Maya", (await worker.Get("/people")).Main);
        Assert.Contains("Nour", (await manager.Get("/people")).Main);
    }

    [Fact]
    public async Task Only_who_may_add_people_finds_the_page_for_it()
    {
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await household.As(household.MayasWorker)).Get("/people/new")).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await household.As(household.MayasKeyWorker)).Get("/people/new")).Status
        );
        Assert.Equal(HttpStatusCode.OK, (await (await household.As(household.Coordinator)).Get("/people/new")).Status);
    }

    private Task<IReadOnlyList<Route>> Pages() => Route.All(household.Site);

    private async Task<IReadOnlyList<Route>> PersonPages() => [.. (await Pages()).Where(r => r.AboutPerson)];

    private bool MaySend(Actor who, Route route) =>
        who.Id == household.MayasWorker.Id && OfSupport.Contains(route.ToSend!.Value);

    private static string Handled(string path, string handler) =>
        handler.Length == 0 ? path : $"{path}?handler={handler}";

    private async Task<Answer> Send(Visitor visitor, string path)
    {
        // The form for leaving is on every page and holds a token that is good for its reader.
        var (_, fields) = Visitor.Filled(await visitor.Get("/people"), "form[action='/demo/leave']");
        fields.Add(new("Once", Ids.New(household.World.Clock.Now).ToString()));
        fields.Add(new("Seen", "1"));
        return await visitor.Post(path, fields);
    }

    private static void NothingOf(Life life, Answer answer)
    {
        var text = answer.Html.DocumentElement.OuterHtml;
        Assert.DoesNotContain(life.Name, text);
        Assert.DoesNotContain(life.Goal.OwnWords, text);
    }
}
