using System.Net;
using Goldthread.History;
using Goldthread.Staff;
using Goldthread.TestKit;
using static Goldthread.Web.Tests.Forms.Fields;

namespace Goldthread.Web.Tests.Arranging;

/// <summary>Services, teams, and who works where: who may say so, and what it opens and closes.</summary>
public sealed class ArrangingTests : IAsyncLifetime
{
    private StaffSite _at = null!;

    public async Task InitializeAsync() => _at = await StaffSite.Open();

    public async Task DisposeAsync() => await _at.DisposeAsync();

    private IReadOnlyList<string> Pages =>
        [
            "/staff",
            "/staff?who=left",
            "/staff/new",
            $"/staff/{_at.Kit.Id}",
            $"/staff/{_at.Kit.Id}/details",
            $"/staff/{_at.Kit.Id}/parts",
            $"/staff/{_at.Kit.Id}/competences",
            $"/staff/{_at.Kit.Id}/leaving",
            "/services",
            _at.Home,
            $"{_at.Home}/teams",
            _at.TeamHere,
        ];

    [Fact]
    public async Task The_manager_and_an_administrator_find_every_page_and_nobody_else_finds_any()
    {
        foreach (var who in new[] { _at.World.Manager, _at.Ada, _at.Kit, _at.Sol })
        {
            using var visitor = await _at.Site.As(who);
            var may = who.Id == _at.World.Manager.Id || who.Id == _at.Ada.Id;
            foreach (var page in Pages)
            {
                var answer = await visitor.Get(page);
                Assert.True(
                    answer.Status == (may ? HttpStatusCode.OK : HttpStatusCode.NotFound),
                    $"{who.Name} at {page}: {answer.Status}"
                );
            }

            Assert.Equal(may, (await visitor.Get("/people")).Html.QuerySelector("nav a[href='/staff']") is not null);
        }
    }

    [Fact]
    public async Task The_manager_of_another_service_finds_neither_the_service_nor_its_staff_nor_its_people()
    {
        using var birch = await _at.Site.As(_at.BirchManager);

        foreach (var page in Pages.Where(p => p.Contains(_at.Kit.Id.ToString()) || p.StartsWith(_at.Home)))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await birch.Get(page)).Status);
        }

        Assert.DoesNotContain("Kit Marlow", (await birch.Get("/staff")).Main);
        Assert.DoesNotContain("Alder", (await birch.Get("/services")).Main);
        var parts = await birch.Get($"/staff/{_at.Sol.Id}/parts");
        Assert.Equal(HttpStatusCode.OK, parts.Status);
        Assert.DoesNotContain("Maya", parts.Main);
        // Nobody is supported there, so the form is one of their own making.
        var sent = await birch.Post(
            parts.Path,
            [
                new(
                    "__RequestVerificationToken",
                    parts.Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!
                ),
                new("Once", Ids.New(_at.World.Clock.Now).ToString()),
                new("PersonId", _at.Maya.Id.ToString()),
                new("Relation", "SupportWorker"),
                new("Basis", "Curious."),
            ]
        );
        Assert.Equal(HttpStatusCode.NotFound, sent.Status);
    }

    [Fact]
    public async Task Nobody_by_an_id_that_is_not_there_is_found()
    {
        using var ada = await _at.Site.As(_at.Ada);

        foreach (var page in new[] { $"/staff/{Nobody}", $"/services/{Nobody}", $"{_at.Home}/teams/{Nobody}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await ada.Get(page)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await ada.Get($"/services/{_at.Birch.Id}/teams/{_at.Team.Id}")).Status);
    }

    [Fact]
    public async Task Whoever_is_added_to_a_team_sees_its_people_until_their_part_in_it_is_ended()
    {
        using var manager = await _at.Site.As(_at.World.Manager);
        using var sol = await _at.Site.As(_at.Sol);
        var maya = $"/people/{_at.Maya.Id}";
        await manager.Send(
            await manager.Get(_at.TeamHere),
            "main form:has([name=PersonId])",
            Of(("PersonId", _at.Maya.Id.ToString()))
        );
        Assert.Equal(HttpStatusCode.NotFound, (await sol.Get(maya)).Status);

        var added = await manager.Send(
            await manager.Get(_at.TeamHere),
            "main form:has([name=StaffId])",
            Of(("StaffId", _at.Sol.Id.ToString()), ("Relation", "SupportWorker"), ("Basis", "The rota."))
        );

        Assert.Contains("Sol Finch", added.Main);
        Assert.Equal(HttpStatusCode.OK, (await sol.Get(maya)).Status);
        var ended = await manager.Send(added, "main form[action*=EndPart]");
        Assert.NotNull(ended.Notice);
        Assert.Equal(HttpStatusCode.NotFound, (await sol.Get(maya)).Status);
    }

    [Fact]
    public async Task The_same_part_is_not_given_twice()
    {
        using var manager = await _at.Site.As(_at.World.Manager);
        var page = await manager.Get($"/staff/{_at.Kit.Id}/parts");

        var answer = await manager.Send(
            page,
            typed: Of(("PersonId", _at.Maya.Id.ToString()), ("Relation", "KeyWorker"), ("Basis", "Again."))
        );

        Assert.Equal("They have this part already.", answer.Problem("PersonId"));
    }

    [Fact]
    public async Task A_team_ends_only_when_nobody_is_in_it_any_more_and_its_parts_end_with_it()
    {
        using var manager = await _at.Site.As(_at.World.Manager);
        await manager.Send(
            await manager.Get(_at.TeamHere),
            "main form:has([name=PersonId])",
            Of(("PersonId", _at.Maya.Id.ToString()))
        );
        var full = await manager.Send(await manager.Get(_at.TeamHere), "main form:has([name=Name])", button: "End");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, full.Status);
        Assert.StartsWith("People are still in this team.", Assert.Single(full.Summary).Sentence);

        await manager.Send(await manager.Get(_at.TeamHere), "main form[action*=Out]");
        var ended = await manager.Send(await manager.Get(_at.TeamHere), "main form:has([name=Name])", button: "End");

        Assert.Equal($"{_at.Home}/teams", ended.Path);
        Assert.DoesNotContain("Mornings", ended.Main);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Get(_at.TeamHere)).Status);
    }

    [Fact]
    public async Task Who_manages_a_service_is_said_by_an_administrator_alone()
    {
        using var manager = await _at.Site.As(_at.World.Manager);
        using var ada = await _at.Site.As(_at.Ada);
        var fields = Of(("StaffId", _at.Sol.Id.ToString()), ("Relation", "RegisteredManager"), ("Basis", "The board."));
        var page = await manager.Get(_at.Home);
        Assert.DoesNotContain("Registered manager", page.Html.QuerySelector("form fieldset")!.TextContent);

        var refused = await manager.Send(page, "main form:has([name=StaffId])", fields);
        Assert.Equal("Ask an administrator: this part is theirs to give.", refused.Problem("Relation"));
        var named = await ada.Send(await ada.Get(_at.Home), "main form:has([name=StaffId])", fields);

        Assert.NotNull(named.Notice);
        using var sol = await _at.Site.As(_at.Sol);
        Assert.Equal(HttpStatusCode.OK, (await sol.Get($"/people/{_at.Maya.Id}")).Status);
    }

    [Fact]
    public async Task An_administrator_opens_a_service_and_sees_nobodys_record_by_that()
    {
        using var ada = await _at.Site.As(_at.Ada);

        var opened = await ada.Send(await ada.Get("/services"), typed: Of(("Name", "Elm Court"), ("Kind", "CareHome")));

        Assert.Equal("Elm Court", opened.Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.Get($"/people/{_at.Maya.Id}")).Status);
        using var manager = await _at.Site.As(_at.World.Manager);
        Assert.Null((await manager.Get("/services")).Html.QuerySelector("main form"));
    }

    [Fact]
    public async Task The_last_administrator_keeps_their_part_until_there_is_another()
    {
        using var ada = await _at.Site.As(_at.Ada);
        var kept = await ada.Send(await ada.Get($"/staff/{_at.Ada.Id}"), "main form[action*=EndPart]");
        Assert.StartsWith("Nobody else could set the provider up.", Assert.Single(kept.Summary).Sentence);
        var ending = await ada.Send(
            await ada.Get($"/staff/{_at.Ada.Id}/details"),
            typed: Day("EndsOn", "1", "3", "2026")
        );
        Assert.StartsWith("Nobody else could", ending.Problem("EndsOn"));

        var wide = await ada.Send(
            await ada.Get($"/staff/{_at.Sol.Id}/parts"),
            "main form:has([name=RelationToAll])",
            Of(("RelationToAll", "Administrator"), ("BasisToAll", "A second pair of hands."))
        );

        Assert.NotNull(wide.Notice);
        using var sol = await _at.Site.As(_at.Sol);
        var ended = await sol.Send(await sol.Get($"/staff/{_at.Ada.Id}"), "main form[action*=EndPart]");
        Assert.NotNull(ended.Notice);
        Assert.Equal(HttpStatusCode.NotFound, (await ada.Get("/staff")).Status);
    }

    [Fact]
    public async Task An_agency_worker_comes_in_until_their_last_day_is_over()
    {
        using var manager = await _at.Site.As(_at.World.Manager);
        var added = await manager.Send(
            await manager.Get("/staff/new"),
            typed: Of(("Name", "Ash Penn"), ("Job", "SupportWorker"), ("Terms", "Agency"), ("Agency", "Able Hands"))
                .With(Day("EndsOn", "16", "1", "2026"))
        );
        Assert.Contains("Until Friday 16 January", added.Main);
        Assert.Contains("Ash Penn", (await manager.Get("/staff")).Html.QuerySelector("main section")!.TextContent);
        var id = Guid.Parse(added.Path.Split('/')[2]);
        await using var db = _at.World.Read();

        var friday = UkTime.StartOf(new DateOnly(2026, 1, 16)).AddHours(20);
        Assert.NotNull(await Goldthread.Storage.Reader.ActorOf(db, id, friday));
        Assert.Null(await Goldthread.Storage.Reader.ActorOf(db, id, friday.AddHours(4)));
    }
}
