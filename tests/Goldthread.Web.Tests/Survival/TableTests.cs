using System.Text.RegularExpressions;

namespace Goldthread.Web.Tests.Survival;

/// <summary>The table of what it survives names tests that there are, for every fault that it has to survive by now.</summary>
public sealed partial class TableTests
{
    private static readonly int[] Promised = [1, 3, 7, 8, 9, 10, 11, 12, 21, 39, 40];

    private static readonly string Text = File.ReadAllText(
        Path.Combine(Repository.Root, "docs", "reference", "what-it-survives.md")
    );

    [Fact]
    public void Every_fault_that_was_promised_has_a_row() =>
        Assert.Empty(Promised.Except(Rows.SelectMany(r => r.Numbers)));

    [Fact]
    public void Every_row_names_a_test_and_every_test_that_is_named_is_there_once()
    {
        var tests = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(file => Test().Matches(File.ReadAllText(file)))
            .Select(m => m.Groups["name"].Value)
            .ToLookup(name => name);

        Assert.All(Rows, r => Assert.NotEmpty(r.Tests));
        Assert.All(Rows.SelectMany(r => r.Tests), name => Assert.True(tests[name].Count() == 1, name));
    }

    private static IReadOnlyList<(IReadOnlyList<int> Numbers, IReadOnlyList<string> Tests)> Rows =>
        [
            .. Row()
                .Matches(Text)
                .Select(m =>
                    (
                        (IReadOnlyList<int>)[.. m.Groups["numbers"].Value.Split(',').Select(int.Parse)],
                        (IReadOnlyList<string>)
                            [.. Named().Matches(m.Groups["tests"].Value).Select(t => t.Groups["name"].Value)]
                    )
                ),
        ];

    [GeneratedRegex(@"^\| (?<numbers>[\d, ]+) \|.*\|(?<tests>[^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[A-Z][a-z]*_[^`]*)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (?<name>\w+)\(")]
    private static partial Regex Test();
}
