using System.Net;
using AngleSharp.Dom;
using Goldthread.History;
using Goldthread.Storage;
using Goldthread.TestKit;
using Goldthread.Web.Demonstration;
using Goldthread.Web.Tests.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace Goldthread.Web.Tests.Demonstration;

/// <summary>The door of the demonstration: be somebody, leave, put everything back; and never anywhere else.</summary>
public sealed class DoorTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 3, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Somebody_comes_in_changes_something_leaves_and_it_is_put_back()
    {
        using var folder = new TempFolder();
        var path = folder.File("demo.db");
        await DemoFile.Make(path, Now);
        var before = Counts(path);
        await using (
            var app = GoldthreadApp.Build(
                new Setting(new SqliteDatabase(path), new FakeClock(Now), Pretend: true),
                "http://127.0.0.1:0"
            )
        )
        {
            await app.StartAsync();
            using var visitor = new Visitor(app.Urls.First());
            var inside = await BeTheManager(visitor);
            Assert.StartsWith("Hello, ", inside.Heading);
            Assert.Contains("pretend provider", inside.Html.Body!.TextContent);
            var needs = await FirstNeeds(visitor);
            var typed = Fields.Of(("Words", "Something new."));
            Assert.Contains("Something new.", (await visitor.Send(needs, "main form:has([name=Words])", typed)).Main);

            var left = await visitor.Send(inside, "form[action='/demo/leave']");
            Assert.Contains("Choose who to be", left.Main);
            Assert.Contains("Choose who to be", (await visitor.Get("/people")).Main);

            var back = await visitor.Send(left, "form[action='/demo/reset']");
            Assert.Equal("/", back.Path);
            Assert.Contains("Choose who to be", back.Main);
            await BeTheManager(visitor);
            var again = await FirstNeeds(visitor);
            Assert.Equal(needs.Html.Title, again.Html.Title);
            Assert.Equal(needs.Main, again.Main);
            await app.StopAsync();
        }

        SqliteConnection.ClearAllPools();
        Assert.Equal(before, Counts(path));
    }

    [Fact]
    public async Task Nobody_is_let_in_as_somebody_who_is_not_there_or_by_a_form_that_is_not_ours()
    {
        await using var site = await Site.Open();
        using var stranger = site.Stranger();
        var (_, fields) = Visitor.Filled(await stranger.Get("/"), "form[action='/demo/be']");
        var token = fields.Where(f => f.Key == "__RequestVerificationToken").ToList();

        var nobody = await stranger.Post("/demo/be", [.. token, new("staff", Fields.Nobody)]);
        var forged = await stranger.Post("/demo/be", fields.Except(token));

        Assert.Equal(HttpStatusCode.NotFound, nobody.Status);
        Assert.Contains("Choose who to be", forged.Main);
        Assert.Contains("Choose who to be", (await stranger.Get("/people")).Main);
    }

    [Fact]
    public async Task Where_people_are_real_there_is_no_such_door()
    {
        await using var site = await Site.Open(pretend: false);
        using var stranger = site.Stranger();

        var door = await stranger.Get("/");
        Assert.Equal("/sign-in", door.Path);
        Assert.Empty(door.Html.QuerySelectorAll("form[action^='/demo']"));
        Assert.DoesNotContain("Rowan Hale", door.Html.Body!.TextContent);
        Assert.DoesNotContain(site.Endpoints, e => e.RoutePattern.RawText!.Contains("demo", StringComparison.Ordinal));
        foreach (var path in new[] { "/demo/be", "/demo/leave", "/demo/reset" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Post(path, [])).Status);
        }
    }

    [OnFilesFact("The demonstration is kept in a file.")]
    public async Task The_demonstration_opens_a_file_of_its_own_or_none_yet()
    {
        await using var world = await World.Begin();

        Assert.Null(await DemoFile.Check(new SqliteDatabase(world.Database.Path)));
        Assert.Null(await DemoFile.Check(new SqliteDatabase(world.Database.Path + ".not-there")));
        Assert.False(File.Exists(world.Database.Path + ".not-there"));
    }

    [OnFilesFact("The demonstration is kept in a file.")]
    public async Task The_demonstration_refuses_the_file_of_a_real_provider()
    {
        using var database = new TestDatabase();
        await database.Writer.Run(
            new(Ids.New(Now), new(Ids.New(Now), "Nobody", Goldthread.Staff.Job.RegisteredManager, Now, [])),
            (_, change) =>
            {
                Goldthread.Staff.SettingUp.Begin(change, "Larch Care", pretend: false);
                return Task.CompletedTask;
            }
        );

        Assert.Contains("holds a real provider", await DemoFile.Check(new SqliteDatabase(database.Path)));
    }

    [Theory]
    [InlineData("This is a letter, and no database at all.")]
    [InlineData("SQLite format 3\0 and then nothing that it says")]
    [InlineData("")]
    public async Task The_demonstration_refuses_a_file_that_is_no_database_and_leaves_it_as_it_is(string text)
    {
        using var folder = new TempFolder();
        var path = folder.File("letter.db");
        await File.WriteAllTextAsync(path, text);

        Assert.Contains("is no Goldthread database", await DemoFile.Check(new SqliteDatabase(path)));
        Assert.Equal(text, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task The_demonstration_refuses_the_database_of_another_program()
    {
        using var folder = new TempFolder();
        var path = folder.File("other.db");
        using (var other = RawSqlite.Open(path))
        {
            other.Run("CREATE TABLE songs (name TEXT)");
        }

        Assert.Contains("is no Goldthread database", await DemoFile.Check(new SqliteDatabase(path)));
    }

    [Fact]
    public async Task The_demonstration_refuses_an_empty_goldthread_file_that_nobody_has_set_up()
    {
        using var folder = new TempFolder();
        var path = folder.File("empty.db");
        SchemaRunner.Apply(new SqliteDatabase(path));

        Assert.NotNull(await DemoFile.Check(new SqliteDatabase(path)));
    }

    private static async Task<Answer> BeTheManager(Visitor visitor)
    {
        var door = await visitor.Get("/");
        var manager = door.Html.QuerySelectorAll("form:has(input[name=staff])")[^1];
        Assert.Contains("egistered manager", manager.TextContent);
        var id = manager.QuerySelector("input[name=staff]")!.GetAttribute("value");
        return await visitor.Send(door, $"form:has(input[value='{id}'])");
    }

    private static async Task<Answer> FirstNeeds(Visitor visitor)
    {
        var people = await visitor.Get("/people");
        var first = people.Html.QuerySelector("ul.people a")!.GetAttribute("href")!;
        return await visitor.Get(first + "/needs");
    }

    // Whoever comes in again afterwards has a session and leaves looks.
    private static List<(string Table, long Rows)> Counts(string path)
    {
        using var connection = RawSqlite.Open(path);
        return
        [
            .. connection
                .Texts(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('session', 'look') ORDER BY name"
                )
                .Select(t => (t, (long)connection.Value($"SELECT count(*) FROM {t}")!)),
        ];
    }
}
