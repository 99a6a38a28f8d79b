using System.Net;
using System.Text.Json;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests.Api;

/// <summary>The description of the interface tells all of it, to machines and to people.</summary>
public sealed class DocumentTests : IAsyncLifetime
{
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Open();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Every_address_is_described_with_what_it_takes_and_answers()
    {
        var document = await Document();
        var paths = document.GetProperty("paths");
        var there = _site
            .Endpoints.Select(e => e.RoutePattern.RawText!)
            .Where(p => p.StartsWith("/api/", StringComparison.Ordinal) && p != "/api/openapi.json")
            .Select(p => p.Replace(":guid", "", StringComparison.Ordinal))
            .Distinct();

        Assert.StartsWith("3.1.", document.GetProperty("openapi").GetString());
        Assert.Equal(
            there.Order(StringComparer.Ordinal),
            paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)
        );
        foreach (var get in paths.EnumerateObject().Select(p => p.Value).Where(p => p.TryGetProperty("get", out _)))
        {
            var operation = get.GetProperty("get");
            Assert.NotEmpty(operation.GetProperty("summary").GetString()!);
            var answers = operation.GetProperty("responses").EnumerateObject().Select(r => r.Name);
            Assert.Equal(["200", "400", "401", "404", "429"], answers);
        }
    }

    [Fact]
    public async Task Names_of_operations_are_each_ones_own()
    {
        var names = (await Document())
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(p => p.Value.EnumerateObject())
            .Select(o => o.Value.GetProperty("operationId").GetString())
            .ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Contains("getPeopleGoals", names);
    }

    [Fact]
    public async Task The_fields_that_are_answered_are_the_fields_that_are_described()
    {
        var world = _site.World;
        var maya = await world.AddPerson();
        await world.StartGoal(maya);
        await world.WriteRecord(maya);
        using var caller = new Caller(_site.Address, (await world.MakeKey()).Text);
        var shapes = (await Document()).GetProperty("components").GetProperty("schemas");
        foreach (
            var (path, shape) in new[]
            {
                ("", "PersonInList"),
                ($"/{maya.Id}/goals", "Goal"),
                ($"/{maya.Id}/indicators", "Indicator"),
                ($"/{maya.Id}/records", "Record"),
            }
        )
        {
            var item = (await caller.Get($"/api/people{path}")).Items[0];

            Assert.Equal(
                shapes.GetProperty(shape).GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(),
                item.EnumerateObject().Select(p => p.Name).Order()
            );
        }

        var choices = shapes.GetProperty("Lifecycle").GetProperty("enum").EnumerateArray().Select(e => e.GetString());
        Assert.Contains("enteredInError", choices);
    }

    [Fact]
    public async Task The_page_for_people_tells_every_address_and_every_parameter_without_a_script()
    {
        using var manager = await _site.As(_site.World.Manager);
        var page = await manager.Get("/help/api");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Html.QuerySelectorAll("script"));
        foreach (var path in (await Document()).GetProperty("paths").EnumerateObject())
        {
            Assert.Contains(path.Name, page.Main);
        }

        Assert.Contains("application/problem+json", page.Main);
        Assert.Contains("1,200 times a minute", page.Main);
    }

    private async Task<JsonElement> Document()
    {
        using var caller = new Caller(_site.Address, (await _site.World.MakeKey()).Text);
        return (await caller.Get("/api/openapi.json")).Json;
    }
}
