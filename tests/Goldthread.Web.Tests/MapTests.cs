using System.Text.RegularExpressions;
using Goldthread.Storage;
using Goldthread.TestKit;

namespace Goldthread.Web.Tests;

/// <summary>The map from address to room to table is whole: whoever knows an address finds its code.</summary>
public sealed class MapTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "map.md"));

    [Fact]
    public async Task Every_address_stands_in_the_map_once_and_the_map_names_none_that_is_not_there()
    {
        await using var site = await Site.Open();

        var there = site.Endpoints.Select(e => Plain("/" + e.RoutePattern.RawText!.TrimStart('/'))).Distinct();
        var mapped = Regex.Matches(Text, @"^\|\s*`(?<route>/[^`]*)`", RegexOptions.Multiline);

        Assert.Equal(
            there.Order(StringComparer.Ordinal),
            mapped.Select(m => Plain(m.Groups["route"].Value)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_table_in_the_map_is_in_the_schema()
    {
        var schema = string.Concat(SchemaFile.ForSqlite.Select(f => f.Sql));
        var tables = Regex
            .Matches(Text, @"`(?<table>[a-z]+(_[a-z]+)*)`")
            .Select(m => m.Groups["table"].Value)
            .Distinct();

        Assert.True(tables.Count() > 15);
        Assert.All(tables, t => Assert.Contains($"CREATE TABLE {t} ", schema));
    }

    // What a parameter must look like, and whether it may be left out, is for the code.
    private static string Plain(string route) => Regex.Replace(route, @"\{(\w+)[^}]*\}", "{$1}");
}
