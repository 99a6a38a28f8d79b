using System.Text.Json;
using Goldthread.Progress;

namespace Goldthread.Tests.Progress;

/// <summary>Published numbers (see Vectors/README.md).</summary>
public class RunChartVectorTests
{
    [Fact]
    public void The_limits_are_those_of_the_published_table()
    {
        foreach (var row in Vector("anhoej_limits").GetProperty("table").EnumerateArray())
        {
            var n = row.GetProperty("n").GetInt32();
            Assert.Equal(row.GetProperty("longest_run_max").GetInt32(), RunLimits.LongestRunMax(n));
            Assert.Equal(row.GetProperty("crossings_min").GetInt32(), RunLimits.CrossingsMin(n));
        }
    }

    [Fact]
    public void Infection_rates_read_as_published()
    {
        foreach (var one in Vector("qicharts2_runs_infections").GetProperty("cases").EnumerateArray())
        {
            // Their line is the rate of the whole time: all infections over all days.
            var (counts, days) = (Numbers(one, "count"), Numbers(one, "days"));
            var line = counts.Sum() / days.Sum();
            var run = RunChart.ReadAbout(Series.Of(counts.Zip(days, (count, among) => count / among)), line);
            Assert.Equal(one.GetProperty("centre").GetDecimal(), Math.Round(line, 8));
            Assert.Equal(one.GetProperty("useful").GetInt32(), run.Useful);
            Assert.Equal(one.GetProperty("longest_run").GetInt32(), run.LongestRun);
            Assert.Equal((int)one.GetProperty("longest_run_max").GetDouble(), run.LongestRunMax);
            Assert.Equal((int)one.GetProperty("crossings").GetDouble(), run.Crossings);
            Assert.Equal((int)one.GetProperty("crossings_min").GetDouble(), run.CrossingsMin);
            Assert.Equal(one.GetProperty("signal").GetBoolean(), run.Signal);
        }
    }

    [Theory]
    [InlineData("i_chart")]
    [InlineData("t_chart")]
    [InlineData("c_chart")]
    public void Montgomerys_examples_read_as_published_about_their_own_line(string chart)
    {
        var example = Vector("qicharts2_i_mr_t_c_charts").GetProperty(chart);
        var excluded = example.TryGetProperty("exclude", out var places)
            ? places.EnumerateArray().Select(place => place.GetInt32()).ToHashSet()
            : [];
        var values = Numbers(example, "y").Where((_, index) => !excluded.Contains(index + 1)).ToList();
        var expect = example.GetProperty("expect");

        var run = RunChart.ReadAbout(Series.Of(values), expect.GetProperty("cl").GetDecimal());

        Assert.Equal(expect.GetProperty("n.useful").GetInt32(), run.Useful);
        Assert.Equal(expect.GetProperty("longest.run").GetInt32(), run.LongestRun);
        Assert.Equal((int)expect.GetProperty("longest.run.max").GetDouble(), run.LongestRunMax);
        Assert.Equal((int)expect.GetProperty("n.crossings").GetDouble(), run.Crossings);
        Assert.Equal((int)expect.GetProperty("n.crossings.min").GetDouble(), run.CrossingsMin);
        Assert.Equal(expect.GetProperty("runs.signal").GetBoolean(), run.Signal);
    }

    private static List<decimal> Numbers(JsonElement parent, string name) =>
        parent.GetProperty(name).EnumerateArray().Select(number => number.GetDecimal()).ToList();

    private static JsonElement Vector(string name) =>
        JsonDocument
            .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", name + ".json")))
            .RootElement;
}
