using System.Text.RegularExpressions;

namespace Goldthread.Web.Tests.Security;

/// <summary>What pages must never do, looked for in their source: the compiler cannot see into every corner.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData(@"\.All<", "Sets are found through reach: PeopleFor, For, About")]
    [InlineData(@"\bSet<", "Sets are found through reach: PeopleFor, For, About")]
    [InlineData(@"FromSql|ExecuteSql|SqlQuery|CommandText", "Hand-written SQL lives in Storage")]
    [InlineData("ExecuteUpdate|ExecuteDelete", "Everything is changed by the Writer")]
    [InlineData(@"IgnoreQueryFilters|IgnoreAntiforgeryToken(?!\]\npublic sealed class ProblemPage)", "No way round")]
    [InlineData(@"Html\.Raw|WriteLiteral", "Razor encodes")]
    [InlineData(
        @"DateTime\.Now|DateTime\.UtcNow|DateTimeOffset\.Now|DateTimeOffset\.UtcNow|DateTime\.Today",
        "One clock"
    )]
    [InlineData(@"Guid\.NewGuid|CreateVersion7", "Ids come from Ids.New")]
    [InlineData(@"SaveChanges|AsTracking|\.Attach\(|db\.Add\(|Db\.Add\(", "Only the Writer saves")]
    [InlineData(@"style=""|<style(?!>)|<script|onclick=|javascript:", "No inline style, no script")]
    [InlineData(@"\bFound\(\w+\)", "A person is found by the finders alone")]
    public void No_page_goes_round_what_keeps_people_safe(string forbidden, string why)
    {
        var found = Source()
            .Where(f => !OfSignIn.Contains(why) || !f.Name.StartsWith("Security/Accounts/", StringComparison.Ordinal))
            .SelectMany(f => Regex.Matches(f.Text, forbidden).Select(m => $"{f.Name}: {m.Value}"))
            .ToList();

        Assert.True(found.Count == 0, $"{why}. Found {string.Join("; ", found)}");
    }

    [Fact]
    public void The_search_reads_the_pages_that_it_judges()
    {
        var names = Source().Select(f => f.Name).ToList();

        Assert.Contains("People/Show.cshtml.cs", names);
        Assert.Contains("People/Show.cshtml", names);
        Assert.True(names.Count > 120);
    }

    [Theory]
    [InlineData("PeopleFor")]
    [InlineData(@"\bDb\.About<")]
    public void The_search_would_find_what_is_there(string word) =>
        Assert.Contains(Source(), f => Regex.IsMatch(f.Text, word));

    // What may be done where sign-in keeps its own tables, and nowhere else.
    private static readonly string[] OfSignIn = ["Only the Writer saves", "Everything is changed by the Writer"];

    // The demonstration is told by the verbs of the domain outside any page; its file is made with SQL of the driver.
    private static IEnumerable<(string Name, string Text)> Source()
    {
        var root = Path.Combine(Repository.Root, "src", "Goldthread.Web");
        return Directory
            .EnumerateFiles(root, "*.cs*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(root, path).Replace('\\', '/'), path))
            .Where(f => !f.Name.StartsWith("bin/", StringComparison.Ordinal))
            .Where(f => !f.Name.StartsWith("obj/", StringComparison.Ordinal))
            .Where(f => !f.Name.StartsWith("Demonstration/", StringComparison.Ordinal))
            .Where(f =>
                f.Name.EndsWith(".cs", StringComparison.Ordinal) || f.Name.EndsWith("html", StringComparison.Ordinal)
            )
            .Select(f => (f.Name, File.ReadAllText(f.path)));
    }
}
