using System.CommandLine;
using Goldthread.Evidence;
using Goldthread.Progress;
using Goldthread.Web.Imports;
using Goldthread.Web.Progress;

namespace Goldthread.Web.Commands;

/// <summary><c>chart</c>: judges a series in a file by a named rule set, and says it as JSON.</summary>
internal static class ChartCommand
{
    private static readonly Option<string> Csv = new("--csv")
    {
        Description = "The file: a row of names, then a row a reading.",
        Required = true,
    };

    private static readonly Option<string> Rules = new("--rules")
    {
        Description = $"The rule set: {string.Join(", ", RuleSet.All.Select(rules => rules.Name))}.",
        Required = true,
    };

    private static readonly Option<string?> Date = new("--date") { Description = "The column of days." };
    private static readonly Option<string?> Value = new("--value") { Description = "The column of values." };

    private static readonly Option<string?> Denominator = new("--denominator")
    {
        Description = "The column of how many, or how much, each value is out of.",
    };

    private static readonly Option<string> Way = new("--direction")
    {
        Description = "Which way is better: higher, lower or neutral.",
        DefaultValueFactory = _ => "neutral",
    };

    private static readonly Option<double?> Target = new("--target") { Description = "The value aimed at." };

    private static readonly Option<int?> Baseline = new("--baseline")
    {
        Description = "So many first readings fix the line and the limits.",
    };

    private static readonly Option<string?> Method = new("--method")
    {
        Description = "Another chart than the rule set is made for: run, xmr, c, u, p, g or t.",
    };

    private static readonly Option<string?> LeaveOut = new("--leave-out")
    {
        Description = "Readings whose cause is known, counted from 1 (6,20): not in the line, the limits or the runs.",
    };

    private static readonly Option<string?> Svg = new("--svg") { Description = "Draw it into this file." };

    public static Command Make()
    {
        var command = new Command("chart", "Judge a series of readings by a named rule set.")
        {
            Csv,
            Rules,
            Date,
            Value,
            Denominator,
            Way,
            Target,
            Baseline,
            Method,
            LeaveOut,
            Svg,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult asked)
    {
        try
        {
            var file = ChartFile.Read(
                asked.GetValue(Csv)!,
                asked.GetValue(Date),
                asked.GetValue(Value),
                asked.GetValue(Denominator)
            );
            var told = ToldSeries.Of(file, PlanOf(asked));
            Console.WriteLine(ChartJson.Of(told));
            if (asked.GetValue(Svg) is { } picture)
            {
                File.WriteAllText(picture, ChartPicture.Of(told));
            }

            return 0;
        }
        catch (Exception trouble) when (trouble is CannotChart or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(trouble.Message);
            return 1;
        }
    }

    private static ChartPlan PlanOf(ParseResult asked)
    {
        var rules =
            RuleSet.Called(asked.GetValue(Rules)!)
            ?? throw new CannotChart($"Choose a rule set: {string.Join(", ", RuleSet.All.Select(each => each.Name))}.");
        Direction? better = asked.GetValue(Way)!.Trim().ToLowerInvariant() switch
        {
            "higher" => Direction.Higher,
            "lower" => Direction.Lower,
            "neutral" => null,
            _ => throw new CannotChart("Choose which way is better: higher, lower or neutral."),
        };
        if (asked.GetValue(Baseline) is < 1)
        {
            throw new CannotChart("Write how many first readings are the baseline: 1 or more.");
        }

        if (asked.GetValue(Target) is { } target && !(Math.Abs(target) <= ChartSeries.Most))
        {
            throw new CannotChart("Write the target as a number.");
        }

        return new ChartPlan(
            rules,
            better,
            asked.GetValue(Target),
            asked.GetValue(Baseline),
            MethodOf(asked.GetValue(Method), rules, asked.GetValue(Denominator) is not null),
            LeftOut: LeftOut(asked.GetValue(LeaveOut))
        );
    }

    // The package draws rates about the rate of the whole time, and so are its published results.
    private static ChartMethod? MethodOf(string? typed, RuleSet rules, bool rate) =>
        typed is null ? (rate && rules == RuleSet.QiCharts ? ChartMethod.U : null)
        : Enum.TryParse<ChartMethod>(typed, ignoreCase: true, out var method) && !char.IsDigit(typed[0]) ? method
        : throw new CannotChart("Choose a chart: run, xmr, c, u, p, g or t.");

    private static HashSet<int>? LeftOut(string? typed) =>
        typed
            ?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(each => int.TryParse(each, out var place) && place > 0 ? place - 1 : throw NoPlace(each))
            .ToHashSet();

    private static CannotChart NoPlace(string typed) =>
        new($"“{typed}” is no place of a reading. Write them like 6,20.");
}
